#include "models/exchange/rowcolumns.h"

#include "models/core/viettext.h"

#include <algorithm>

namespace parboard {

namespace {

bool isKey(ColumnRole role)
{
    return role == ColumnRole::Unit || role == ColumnRole::UnitCode || role == ColumnRole::Indicator ||
           role == ColumnRole::Period || role == ColumnRole::Scope;
}

} // namespace

RowColumns::RowColumns(const TableLayout &layout, const QList<MergedCells> &merged) : m_layout(layout)
{
    m_cells.resize(layout.columns.size());
    for (qsizetype place = 0; place < layout.columns.size(); ++place) {
        const ColumnMapping &mapping = layout.columns.at(place);
        if (mapping.role == ColumnRole::Ignored)
            continue;
        m_uses[mapping.column] += place;
        for (const MergedCells &range : merged) {
            const bool holds = isKey(mapping.role) && range.firstColumn == mapping.column &&
                               range.lastRow > range.firstRow;
            if (holds)
                m_merged.insert({range.firstRow, mapping.column}, range.lastRow);
        }
    }
}

void RowColumns::turnTo(const TableRow &row)
{
    m_cells.fill(nullptr);
    m_byRole.fill(nullptr);
    for (const TableCell &cell : row.cells)
        put(cell);
    for (auto held = m_held.begin(); held != m_held.end();) {
        if (held->lastRow < row.number) {
            held = m_held.erase(held);
            continue;
        }
        if (!row.cell(held.key()))
            put(held->cell);
        ++held;
    }
    if (m_merged.isEmpty())
        return;
    for (const TableCell &cell : row.cells) {
        const qint64 last = m_merged.value({row.number, cell.column});
        if (last == 0)
            continue;
        Held &held = m_held[cell.column];
        held = {last, cell, cell.text.toByteArray()};
        held.cell.text = held.text;
    }
}

void RowColumns::put(const TableCell &cell)
{
    const auto uses = m_uses.constFind(cell.column);
    if (uses == m_uses.cend())
        return;
    for (const qsizetype place : *uses) {
        m_cells[place] = &cell;
        m_byRole[std::size_t(m_layout.columns.at(place).role)] = &cell;
    }
}

QByteArrayView RowColumns::text(ColumnRole role) const
{
    const TableCell *found = cell(role);
    return found ? found->text : QByteArrayView();
}

bool RowColumns::repeatsHeadings() const
{
    // Numbers and names are never headings: only rows of words are worth the look.
    bool found = false;
    for (qsizetype place = 0; place < m_cells.size(); ++place) {
        const TableCell *cell = m_cells.at(place);
        if (!cell)
            continue;
        if (cell->kind != TableCell::Kind::Text)
            return false;
        const QString heading = viettext::foldedKey(m_layout.columns.at(place).heading);
        if (!heading.endsWith(viettext::foldedKey(QString::fromUtf8(cell->text))))
            return false;
        found = true;
    }
    return found;
}

} // namespace parboard
