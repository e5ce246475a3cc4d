#pragma once

#include "models/exchange/table.h"
#include "models/exchange/workbookxml.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace parboard {

/// What the styles of an .ods file say that matters for reading: which tables are hidden, which cells stand in old
/// fonts.
class OdsStyles
{
public:
    /// Reads the open element if it holds styles or fonts (office:automatic-styles, office:styles,
    /// office:font-face-decls), and skips it otherwise.
    void read(WorkbookXml &xml);

    [[nodiscard]] bool hidesTable(const QString &style) const { return m_hidden.contains(style); }
    /// The font of a cell's style, or of the style that it is derived from.
    [[nodiscard]] LegacyFont font(const QString &style) const;

private:
    struct CellStyle
    {
        std::optional<LegacyFont> font;
        QString parent;
    };

    void readFace(WorkbookXml &xml);
    void readStyle(WorkbookXml &xml);

    QSet<QString> m_hidden;
    QHash<QString, LegacyFont> m_faces; ///< fonts by the name that styles use
    QHash<QString, CellStyle> m_cells;
};

} // namespace parboard
