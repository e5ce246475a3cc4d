#pragma once

#include "models/reporting/chartpainter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QRectF>
#include <QString>

#include <array>
#include <cstddef>

class QPainter;

namespace parboard {

/// What a text of a panel is; decides its face, size and colour.
enum class TextRole {
    Title,
    Subtitle,
    SectionHeading,
    GroupHeading,
    OwnHeading, ///< heading of the office's own unit
    BarLabel,
    Value,
    StateWord, ///< the word in place of a number
    LineLabel,
    Note,
    Empty,
};

/// A finished text and the rectangle that it fills; long texts wrap inside it.
struct PanelText
{
    TextRole role = TextRole::Note;
    QString text;
    QRectF rect;
};

/// Faces and measures of a panel's texts. Sizes are whole units of the painter (pixels, or points on paper): the layout
/// does not depend on the device's resolution, and texts are never read as HTML.
class PanelFonts
{
public:
    explicit PanelFonts(const ChartStyle &style);

    [[nodiscard]] const QFont &font(TextRole role) const { return face(role).font; }
    /// Height of one line, with room for Vietnamese capitals with two marks.
    [[nodiscard]] qreal lineHeight(TextRole role) const { return face(role).lineHeight; }
    /// Width of `text` on one line, rounded up.
    [[nodiscard]] qreal width(const QString &text, TextRole role) const;
    /// Size of `text` wrapped at `maxWidth`; words longer than that are broken. An empty text has no height.
    [[nodiscard]] QSizeF size(const QString &text, TextRole role, qreal maxWidth) const;
    /// Draws `text` into its rectangle, centred for TextRole::Empty, else from the left.
    void draw(QPainter &painter, const PanelText &text, const QColor &colour) const;

private:
    struct Face
    {
        explicit Face(const QFont &font);
        QFont font;
        QFontMetricsF metrics;
        qreal ascent;
        qreal lineHeight;
    };

    [[nodiscard]] static std::size_t faceIndex(TextRole role);
    [[nodiscard]] const Face &face(TextRole role) const { return m_faces.at(faceIndex(role)); }

    std::array<Face, 4> m_faces;                           ///< title, body, bold body, note
    mutable std::array<QHash<QString, qreal>, 4> m_widths; ///< measured already: shaping costs most of a layout
};

} // namespace parboard
