#include "widgets/startpage.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace parboard {

namespace {

QLabel *heading(const QString &text, qreal scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QCommandLinkButton *choice(const QString &title, const QString &text, QWidget *parent)
{
    auto *button = new QCommandLinkButton(title, text, parent);
    button->setAccessibleName(QString(title).remove(u'&'));
    button->setAccessibleDescription(text);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent) {}

void StartPage::showEvent(QShowEvent *event)
{
    if (!m_sample)
        build();
    QWidget::showEvent(event);
}

void StartPage::build()
{
    m_sample =
        choice(tr("Open &sample data"), tr("Real published figures of several provinces, with their sources"), this);
    m_empty =
        choice(tr("Start an empt&y database"), tr("Units and indicators are there, figures are yours to add"), this);
    m_open = choice(tr("Open an&other file…"), tr("A parboard database on this computer or a shared drive"), this);
    m_recentHead = heading(tr("Opened before"), 1.0, this);
    m_recent = new QVBoxLayout;
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->addStretch(1);
    column->addWidget(heading(tr("Administrative reform figures at a glance"), 1.6, body));
    auto *lead = new QLabel(tr("On-time processing, online services and staffing, side by side, each figure with the "
                               "document it comes from."),
                            body);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addSpacing(fontMetrics().height());
    for (QCommandLinkButton *button : {m_sample, m_empty, m_open})
        column->addWidget(button);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_recentHead);
    column->addLayout(m_recent);
    column->addStretch(2);
    body->setMaximumWidth(fontMetrics().averageCharWidth() * 90);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll);
    connect(m_sample, &QCommandLinkButton::clicked, this, &StartPage::sampleAsked);
    connect(m_empty, &QCommandLinkButton::clicked, this, &StartPage::emptyAsked);
    connect(m_open, &QCommandLinkButton::clicked, this, &StartPage::openAsked);
    listRecentFiles();
}

void StartPage::setRecentFiles(const QStringList &files)
{
    m_files = files;
    if (m_sample)
        listRecentFiles();
}

void StartPage::listRecentFiles()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &file : std::as_const(m_files)) {
        QString shown = QDir::toNativeSeparators(file);
        auto *button = new QPushButton(shown.replace(u'&', QStringLiteral("&&")), this);
        button->setFlat(true);
        button->setAccessibleName(file);
        // Queued: opening a file refills this list.
        connect(
            button, &QPushButton::clicked, this, [this, file] { emit recentAsked(file); }, Qt::QueuedConnection);
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentHead->setVisible(!m_files.isEmpty());
}

} // namespace parboard
