#include "widgets/tintedframe.h"

#include <QPainter>

namespace parboard {

namespace {

constexpr qreal cornerRadius = 4;

struct Tint
{
    QColor ground;
    QColor edge;
};

Tint tintFor(TintedFrame::Tone tone, bool dark)
{
    switch (tone) {
    case TintedFrame::Tone::Warning:
        return dark ? Tint{0x40371f, 0x8a7430} : Tint{0xfff6db, 0xe0c264};
    case TintedFrame::Tone::Error:
        return dark ? Tint{0x4a2626, 0x9c4a4a} : Tint{0xfdeaea, 0xd99a9a};
    case TintedFrame::Tone::Info:
        break;
    }
    return dark ? Tint{0x223447, 0x41658c} : Tint{0xeaf2fb, 0xa9c5e6};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

TintedFrame::TintedFrame(Tone tone, QWidget *parent) : QFrame(parent), m_tone(tone) {}

void TintedFrame::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TintedFrame::paintEvent(QPaintEvent *)
{
    const Tint tint = tintFor(m_tone, isDark(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tint.edge);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace parboard
