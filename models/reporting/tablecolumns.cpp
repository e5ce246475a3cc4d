#include "models/reporting/tablecolumns.h"

#include "models/reporting/fonts.h"
#include "models/reporting/textblock.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace parboard {

namespace {

constexpr qreal twoLines = 0.66;   // of the width of a head, so that it takes two lines rather than three
constexpr qreal labelLetters = 13; // least width of the indicator column in text sizes

/// Texts up to this many letter heights are kept on one line, longer ones may wrap between words.
constexpr qreal unbrokenText = 7;

qreal cellMinimum(const QString &text, const QFont &font, qreal textSize)
{
    const qreal natural = TextBlock::naturalWidth(text, font);
    return natural <= unbrokenText * textSize ? natural : TextBlock::longestWord(text, font);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString besideNumber(const FigureTableCell &cell, const TableLook &look)
{
    const bool hasSecondLine = !look.oneLine && !cell.periodText.isEmpty();
    return hasSecondLine ? cell.marks : joined({cell.marks, cell.periodText, cell.sourceMark});
}

QString belowNumber(const FigureTableCell &cell, const TableLook &look)
{
    const bool hasSecondLine = !look.oneLine && !cell.periodText.isEmpty();
    return hasSecondLine ? joined({cell.periodText, cell.sourceMark}) : QString();
}

TableColumns::TableColumns(const FigureTable &table, const TableLook &look)
{
    measureLeading(table, look);
    measureUnits(table, look);
}

void TableColumns::measureUnits(const FigureTable &table, const TableLook &look)
{
    const QFont head = drawingFont(look.fontFamily, look.textSize, QFont::Bold);
    const QFont body = drawingFont(look.fontFamily, look.textSize);
    const QFont small = drawingFont(look.fontFamily, look.smallSize);
    const qreal padding = 2 * look.padding();
    for (int column = 0; column < table.units.size(); ++column) {
        const QFont &font = column == table.ownColumn ? head : body;
        qreal minimum = TextBlock::longestWord(table.units.at(column), head);
        qreal marks = 0;
        qreal numbers = 0;
        for (const TableArea &area : table.areas) {
            for (const FigureTableRow &row : area.rows) {
                const FigureTableCell &cell = row.cells.value(column);
                numbers = std::max(numbers, cellMinimum(cell.text, font, look.textSize));
                marks = std::max(marks, TextBlock::naturalWidth(besideNumber(cell, look), small));
                minimum = std::max(minimum, cellMinimum(belowNumber(cell, look), small, look.smallSize));
            }
        }
        m_markRooms.append(marks > 0 ? marks + look.textSize * markGap : 0);
        m_minimums.append(std::max(minimum, numbers + m_markRooms.last()) + padding);
        m_unitNatural = std::max(m_unitNatural, TextBlock::naturalWidth(table.units.at(column), head) + padding);
    }
}

void TableColumns::measureLeading(const FigureTable &table, const TableLook &look)
{
    const QFont head = drawingFont(look.fontFamily, look.textSize, QFont::Bold);
    const QFont body = drawingFont(look.fontFamily, look.textSize);
    const qreal padding = 2 * look.padding();
    qreal measure = std::max(TextBlock::longestWord(look.measureHead, head),
                             TextBlock::naturalWidth(look.measureHead, head) * (look.oneLine ? 1 : twoLines));
    for (const TableArea &area : table.areas) {
        for (const FigureTableRow &row : area.rows) {
            measure = std::max(measure, cellMinimum(row.unitOfMeasure, body, look.textSize));
            m_labelNatural = std::max(m_labelNatural, TextBlock::naturalWidth(row.label, body) + padding);
        }
    }
    const QString widestNumber = QString::number(table.rowCount());
    m_number =
        std::max(TextBlock::naturalWidth(widestNumber, body), TextBlock::longestWord(look.numberHead, head)) + padding;
    m_measure = measure + padding;
    m_labelMinimum = look.textSize * labelLetters;
}

qreal TableColumns::unitsMinimum(ColumnRun run) const
{
    const auto first = m_minimums.cbegin() + run.first;
    return std::accumulate(first, first + run.count, 0.0);
}

qreal TableColumns::minimumWidth(ColumnRun run) const
{
    return m_number + m_labelMinimum + m_measure + unitsMinimum(run);
}

QList<ColumnRun> TableColumns::runs(qreal width) const
{
    for (int blocks = 1; blocks < count(); ++blocks) {
        QList<ColumnRun> result;
        bool allFit = true;
        for (int block = 0; block < blocks; ++block) {
            const int first = count() * block / blocks;
            result.append({first, count() * (block + 1) / blocks - first});
            allFit = allFit && fits(result.last(), width);
        }
        if (allFit)
            return result;
    }
    QList<ColumnRun> single;
    for (int column = 0; column < count(); ++column)
        single.append({column, 1});
    return single;
}

QList<qreal> TableColumns::widths(ColumnRun run, qreal width) const
{
    QList<qreal> units = m_minimums.mid(run.first, run.count);
    const qreal widest = units.isEmpty() ? 0 : *std::max_element(units.cbegin(), units.cend());
    const qreal forUnits = std::max(width - m_number - m_measure - m_labelMinimum, 0.0);
    if (widest * run.count <= forUnits)
        units.fill(widest);
    qreal used = std::accumulate(units.cbegin(), units.cend(), 0.0);
    if (used > forUnits) {
        // A single column wider than the page: its texts break inside words rather than leave the paper.
        for (qreal &unit : units)
            unit *= forUnits / used;
        used = forUnits;
    }
    const qreal spare = forUnits - used;
    const qreal label = m_labelMinimum + std::min(spare * 0.6, std::max(0.0, m_labelNatural - m_labelMinimum));
    const qreal wanted = std::max(widest, m_unitNatural) * 1.15;
    const qreal each = run.count == 0 ? 0 : (width - m_number - m_measure - label - used) / run.count;
    for (qreal &unit : units)
        unit += std::min(each, std::max(0.0, wanted - unit));
    const qreal rest = width - m_number - m_measure - std::accumulate(units.cbegin(), units.cend(), 0.0);
    return QList<qreal>{m_number, rest, m_measure} + units;
}

} // namespace parboard
