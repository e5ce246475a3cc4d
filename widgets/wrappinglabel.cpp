#include "widgets/wrappinglabel.h"

#include <QEvent>

namespace parboard {

namespace {

constexpr int keptHeights = 64;

} // namespace

WrappingLabel::WrappingLabel(QWidget *parent) : QLabel(parent), m_heights(keptHeights)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

int WrappingLabel::heightForWidth(int width) const
{
    const std::pair key(text(), width);
    if (const int *known = m_heights.object(key))
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(key, new int(height));
    return height;
}

void WrappingLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    QLabel::changeEvent(event);
}

} // namespace parboard
