#include "widgets/entry/doubtbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace parboard {

namespace {

constexpr int mostDecimals = 6;

} // namespace

DoubtBar::DoubtBar(QWidget *parent)
    : TintedFrame(Tone::Warning, parent), m_text(new QLabel(this)), m_vietnamese(new QPushButton(this)),
      m_english(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_vietnamese);
    row->addWidget(m_english);
    connect(m_vietnamese, &QPushButton::clicked, this, [this] { answer(numbertext::Convention::Vietnamese); });
    connect(m_english, &QPushButton::clicked, this, [this] { answer(numbertext::Convention::English); });
    hide();
}

void DoubtBar::ask(const QString &text, double vietnamese, double english, int more)
{
    QStringList lines{tr("“%1” can be read in two ways. Which one is meant? The answer holds for what you type and "
                         "paste until the program is closed.")
                          .arg(text)};
    if (more > 0)
        lines += tr("%n more text(s) wait for the same answer.", nullptr, more);
    m_text->setText(lines.join(u' '));
    m_vietnamese->setText(tr("Thousands: %1 (&Y)").arg(numbertext::writeShort(vietnamese, mostDecimals)));
    m_english->setText(tr("Decimals: %1 (&B)").arg(numbertext::writeShort(english, mostDecimals)));
    show();
}

QString DoubtBar::text() const
{
    return m_text->text();
}

void DoubtBar::answer(numbertext::Convention convention)
{
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    hide();
    emit answered(convention);
    if (hadFocus)
        emit focusLeft();
}

} // namespace parboard
