#pragma once

#include "models/exchange/table.h"
#include "models/exchange/workbookxml.h"

#include <QHash>

#include <optional>

namespace parboard {

/// The texts of xl/sharedStrings.xml, which cells name by number. All are kept in memory, since any row may name any.
class XlsxStrings
{
public:
    /// Reads the table; refused with more than 256 MB of text or 16 million texts.
    Result<void> read(WorkbookXml &xml);

    [[nodiscard]] qsizetype count() const { return m_ends.size(); }
    [[nodiscard]] QByteArrayView text(qsizetype number) const;
    /// The font that the text names itself.
    [[nodiscard]] std::optional<LegacyFont> font(qsizetype number) const;

private:
    QByteArray m_bytes;
    QList<quint32> m_ends; ///< where each text ends in m_bytes
    QHash<qsizetype, LegacyFont> m_fonts;
};

} // namespace parboard
