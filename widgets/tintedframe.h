#pragma once

#include <QFrame>

namespace parboard {

/// True when the palette is a dark one: by the lightness of its window colour (Qt 6.4 knows no colour scheme).
bool isDark(const QPalette &palette);

/// A frame with a quiet ground that says what kind of message stands on it; follows light and dark palettes. Colour is
/// never the only sign: what stands on it says the same in words.
class TintedFrame : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Warning, Error };

    explicit TintedFrame(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace parboard
