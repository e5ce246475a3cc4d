#pragma once

#include "models/reporting/chartpainter.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>

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
/// does not depend on the device's resolution, and texts are never read as HTML. All panels of one family and text size
/// share what was measured and laid out: shaping the texts costs most of a panel. Belongs to the GUI thread.
class PanelFonts
{
public:
    explicit PanelFonts(const ChartStyle &style);

    [[nodiscard]] const QFont &font(TextRole role) const;
    /// Height of one line, with room for Vietnamese capitals with two marks.
    [[nodiscard]] qreal lineHeight(TextRole role) const;
    /// Width of `text` on one line, rounded up.
    [[nodiscard]] qreal width(const QString &text, TextRole role) const;
    /// Size of `text` wrapped at `maxWidth`; words longer than that are broken. An empty text has no height.
    [[nodiscard]] QSizeF size(const QString &text, TextRole role, qreal maxWidth) const;
    /// Draws `text` into its rectangle, centred for TextRole::Empty, else from the left.
    void draw(QPainter &painter, const PanelText &text, const QColor &colour) const;

private:
    struct Face;
    struct Faces;

    [[nodiscard]] static std::shared_ptr<Faces> facesFor(const ChartStyle &style);
    [[nodiscard]] Face &face(TextRole role) const;

    std::shared_ptr<Faces> m_faces;
};

} // namespace parboard
