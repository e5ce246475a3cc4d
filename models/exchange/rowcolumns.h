#pragma once

#include "models/exchange/table.h"
#include "models/exchange/tablelayout.h"
#include "models/exchange/textcache.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <map>
#include <vector>

namespace parboard {

/// The text of a cell without signs that nobody sees and without blanks around it.
QString stringIn(QByteArrayView text);

/// The cells of one row after another, by what their columns hold. A unit, indicator, period or level that is written
/// once in a merged cell holds for each of its rows.
class RowColumns
{
public:
    /// The layout must outlive this.
    RowColumns(const TableLayout &layout, const QList<MergedCells> &merged);

    /// Turns to a row, which must stay as it is until the next one.
    void turnTo(const TableRow &row);

    [[nodiscard]] const TableCell *cell(ColumnRole role) const { return m_byRole[std::size_t(role)]; }
    /// The cell's text without blanks around it, empty without a cell.
    [[nodiscard]] QByteArrayView text(ColumnRole role) const
    {
        const TableCell *found = cell(role);
        return found != nullptr ? trimmed(found->text) : QByteArrayView();
    }
    /// The cell of a place in layout.columns.
    [[nodiscard]] const TableCell *at(qsizetype mapping) const { return m_cells[std::size_t(mapping)]; }
    /// What the numbers of a use of a column are multiplied by: as the row says, else the mapping.
    [[nodiscard]] Multiplier multiplierOf(const ColumnMapping &mapping);
    /// The measure that the row itself says ("Triệu đồng"); empty if it says none that is known.
    [[nodiscard]] QString measureOfRow();
    /// True if the row says nothing but the headings again, or one row of them, as on the next printed page.
    [[nodiscard]] bool repeatsHeadings();

private:
    struct Held
    {
        qint64 lastRow = 0;
        TableCell cell;
        QByteArray text;
    };

    static QByteArrayView trimmed(QByteArrayView text)
    {
        // Hardly any text has blanks around it; this runs for every cell several times.
        const bool isBare = text.isEmpty() || (uchar(text.front()) > ' ' && uchar(text.back()) > ' ');
        return isBare ? text : text.trimmed();
    }
    void put(const TableCell &cell);
    [[nodiscard]] const QString &folded(QByteArrayView text);

    const TableLayout &m_layout;
    std::vector<std::vector<qsizetype>> m_uses;     ///< places in layout.columns by column
    QList<QStringList> m_headings;                  ///< folded parts by place
    QHash<std::pair<qint64, int>, qint64> m_merged; ///< last row by first row and column
    std::map<int, Held> m_held;                     ///< by column; cells are pointed at, so they must not move
    TextCache<QString> m_folded;
    std::vector<const TableCell *> m_cells;
    const TableCell *m_measure = nullptr;
    std::array<const TableCell *, columnRoleCodes.size()> m_byRole{};
};

} // namespace parboard
