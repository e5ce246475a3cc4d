#include "widgets/sourcepanel.h"

#include "widgets/explanationwriter.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

namespace parboard {

using namespace Qt::StringLiterals;

SourcePanel::SourcePanel(QWidget *parent)
    : QFrame(parent), m_browser(new QTextBrowser(this)), m_copySource(new QAction(tr("Copy source"), this)),
      m_openUrl(&QDesktopServices::openUrl)
{
    auto *heading = new QLabel(tr("&Where the figure comes from"), this);
    heading->setBuddy(m_browser);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *copy = new QToolButton(this);
    copy->setDefaultAction(m_copySource);
    copy->setFocusPolicy(Qt::StrongFocus);
    m_copySource->setToolTip(tr("Copy the source as one line, to paste into a report"));
    connect(m_copySource, &QAction::triggered, this, &SourcePanel::copySourceLine);

    m_browser->setOpenLinks(false);
    m_browser->setAccessibleName(tr("Where the figure comes from"));
    m_browser->document()->setDocumentMargin(fontMetrics().height() / 2.0);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &SourcePanel::openLink);

    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_browser, 1);
    clear();
}

void SourcePanel::showExplanation(const FigureExplanation &explanation)
{
    m_shown = explanation;
    m_error.clear();
    render();
}

void SourcePanel::showError(const QString &sentence)
{
    m_shown.reset();
    m_error = sentence;
    render();
}

void SourcePanel::clear()
{
    showError({});
}

void SourcePanel::render()
{
    ExplanationWriter writer(*m_browser->document(), palette());
    if (m_shown)
        writer.write(*m_shown);
    else if (!m_error.isEmpty())
        writer.writeSentence(m_error);
    else
        writer.writeSentence(tr("Click a bar or a cell to see which document the figure comes from."));
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->verticalScrollBar()->setValue(0);
    m_copySource->setEnabled(!sourceLine().isEmpty());
}

QString SourcePanel::text() const
{
    return m_browser->toPlainText();
}

QString SourcePanel::sourceLine() const
{
    if (!m_shown)
        return {};
    const QList<ClaimExplanation> &from = m_shown->claims.isEmpty() ? m_shown->inputs : m_shown->claims;
    if (from.isEmpty())
        return {};
    const ClaimExplanation &claim = from.constFirst();
    QStringList parts;
    for (const QString &part :
         {claim.publisher, claim.sourceTitle, claim.documentNo, claim.publishedOn, claim.place, claim.url}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u", "_s);
}

void SourcePanel::openLink(const QUrl &url)
{
    const QUrl safe = openableUrl(url.toString());
    if (safe.isEmpty() || !m_openUrl(safe)) {
        emit problem(tr("The link “%1” could not be opened. Copy it with the right mouse button and open it in your "
                        "browser.")
                         .arg(url.toDisplayString()));
    }
}

void SourcePanel::copySourceLine()
{
    QGuiApplication::clipboard()->setText(sourceLine());
}

void SourcePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace parboard
