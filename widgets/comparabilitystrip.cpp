#include "widgets/comparabilitystrip.h"

#include "widgets/wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldedLines = 2;
constexpr int unfoldedLines = 9;

} // namespace

ComparabilityStrip::ComparabilityStrip(QWidget *parent)
    : TintedFrame(Tone::Warning, parent), m_text(new WrappingLabel), m_scroll(new QScrollArea(this)),
      m_unfold(new QToolButton(this))
{
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_text);
    m_text->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_unfold->setAutoRaise(true);
    m_unfold->setFocusPolicy(Qt::StrongFocus);
    connect(m_unfold, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });

    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    row->setContentsMargins(2 * gap, gap, gap, gap);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_unfold, 0, Qt::AlignTop);
    hide();
}

void ComparabilityStrip::setSentences(const QStringList &sentences)
{
    m_sentences = sentences;
    m_unfolded = m_unfolded && sentences.size() > 1;
    setVisible(!sentences.isEmpty());
    setAccessibleName(tr("Differences between these figures (%n)", nullptr, int(sentences.size())));
    setAccessibleDescription(sentences.join(u' '));
    arrange();
}

void ComparabilityStrip::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    arrange();
}

QString ComparabilityStrip::shownText() const
{
    return m_text->text();
}

QString ComparabilityStrip::joined(qsizetype count) const
{
    if (m_sentences.size() == 1)
        return m_sentences.constFirst();
    return u"• "_s + m_sentences.first(count).join(m_unfolded ? u"\n• "_s : u"  • "_s);
}

int ComparabilityStrip::textWidth(bool besideButton) const
{
    const QMargins margins = layout()->contentsMargins();
    const int button = besideButton ? layout()->spacing() + m_unfold->sizeHint().width() : 0;
    return std::max(1, width() - margins.left() - margins.right() - button);
}

int ComparabilityStrip::textHeight(const QString &text, int width) const
{
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return m_text->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
}

int ComparabilityStrip::fittingSentences(int width) const
{
    const int room = foldedLines * m_text->fontMetrics().lineSpacing();
    qsizetype count = 1;
    while (count < m_sentences.size() && textHeight(joined(count + 1), width) <= room)
        ++count;
    return int(count);
}

void ComparabilityStrip::arrange()
{
    if (m_sentences.isEmpty())
        return;
    const int all = int(m_sentences.size());
    m_unfold->setText(m_unfolded ? tr("Show less") : tr("All %n difference(s)", nullptr, all));
    m_unfold->setToolTip(m_unfolded ? tr("Fold the list of differences")
                                    : tr("Show everything that is unlike between these figures"));
    m_unfold->setAccessibleName(m_unfold->text());
    const bool needsButton = m_unfolded || fittingSentences(textWidth(false)) < all;
    const int width = textWidth(needsButton);
    m_unfold->setVisible(needsButton);
    m_text->setText(joined(m_unfolded ? all : fittingSentences(width)));
    // Before the first layout the width is arbitrary; a height made from it would stretch the window for good.
    const int line = m_text->fontMetrics().lineSpacing();
    const int needed = m_wasLaidOut ? textHeight(m_text->text(), width) : foldedLines * line;
    // A single sentence longer than two lines is shown whole: half a warning is none.
    m_scroll->setFixedHeight(m_unfolded ? std::min(needed, unfoldedLines * line) : needed);
    m_scroll->setVerticalScrollBarPolicy(m_unfolded ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void ComparabilityStrip::resizeEvent(QResizeEvent *event)
{
    TintedFrame::resizeEvent(event);
    m_wasLaidOut = true;
    arrange();
}

void ComparabilityStrip::changeEvent(QEvent *event)
{
    TintedFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace parboard
