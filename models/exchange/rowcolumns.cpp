#include "models/exchange/rowcolumns.h"

#include "models/core/viettext.h"

#include <QStringList>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

bool isKey(ColumnRole role)
{
    return role == ColumnRole::Unit || role == ColumnRole::UnitCode || role == ColumnRole::Indicator ||
           role == ColumnRole::Period || role == ColumnRole::Scope;
}

/// The parts of a heading of several rows, folded.
QStringList partsOf(const QString &heading)
{
    QStringList parts = heading.split(u" › "_s);
    for (QString &part : parts)
        part = viettext::foldedKey(part);
    return parts;
}

} // namespace

QString stringIn(QByteArrayView text)
{
    return viettext::cleaned(QString::fromUtf8(text)).trimmed();
}

RowColumns::RowColumns(const TableLayout &layout, const QList<MergedCells> &merged) : m_layout(layout)
{
    m_cells.resize(std::size_t(layout.columns.size()));
    for (qsizetype place = 0; place < layout.columns.size(); ++place) {
        const ColumnMapping &mapping = layout.columns.at(place);
        m_headings += partsOf(mapping.heading);
        if (mapping.role == ColumnRole::Ignored || mapping.column < 0)
            continue;
        if (m_uses.size() <= std::size_t(mapping.column))
            m_uses.resize(std::size_t(mapping.column) + 1);
        m_uses[std::size_t(mapping.column)].push_back(place);
        if (!isKey(mapping.role))
            continue;
        for (const MergedCells &range : merged) {
            if (range.firstColumn == mapping.column && range.lastRow > range.firstRow)
                m_merged.insert({range.firstRow, mapping.column}, range.lastRow);
        }
    }
}

void RowColumns::turnTo(const TableRow &row)
{
    std::ranges::fill(m_cells, nullptr);
    m_byRole.fill(nullptr);
    for (const TableCell &cell : row.cells)
        put(cell);
    m_measure = m_layout.measureColumn < 0 ? nullptr : row.cell(m_layout.measureColumn);
    if (m_merged.isEmpty())
        return;
    for (auto held = m_held.begin(); held != m_held.end();) {
        if (held->second.lastRow < row.number) {
            held = m_held.erase(held);
            continue;
        }
        if (!row.cell(held->first))
            put(held->second.cell);
        ++held;
    }
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
    if (cell.column < 0 || std::size_t(cell.column) >= m_uses.size())
        return;
    for (const qsizetype place : m_uses[std::size_t(cell.column)]) {
        m_cells[std::size_t(place)] = &cell;
        m_byRole[std::size_t(m_layout.columns.at(place).role)] = &cell;
    }
}

Multiplier RowColumns::multiplierOf(const ColumnMapping &mapping)
{
    return m_measure ? m_layout.measures.value(folded(m_measure->text), mapping.multiplier) : mapping.multiplier;
}

QString RowColumns::measureOfRow()
{
    return m_measure != nullptr && m_layout.measures.contains(folded(m_measure->text)) ? stringIn(m_measure->text)
                                                                                       : QString();
}

bool RowColumns::repeatsHeadings()
{
    // Before any text is looked at: rows of a workbook nearly always hold a number.
    const auto isNoText = [](const TableCell *cell) { return cell != nullptr && cell->kind != TableCell::Kind::Text; };
    if (std::ranges::any_of(m_cells, isNoText))
        return false;
    bool found = false;
    for (qsizetype place = 0; place < m_layout.columns.size(); ++place) {
        const TableCell *cell = at(place);
        if (!cell)
            continue;
        // Signs such as … fold to nothing, but they say something and are no heading.
        const QString &folded = this->folded(cell->text);
        if (folded.isEmpty() ? !cell->text.trimmed().empty() : !m_headings.at(place).contains(folded))
            return false;
        found = found || !folded.isEmpty();
    }
    return found;
}

const QString &RowColumns::folded(QByteArrayView text)
{
    const std::string_view view(text.data(), std::size_t(text.size()));
    if (const QString *known = m_folded.find(view))
        return *known;
    return m_folded.insert(view, viettext::foldedKey(QString::fromUtf8(text)));
}

} // namespace parboard
