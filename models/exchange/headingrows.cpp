#include "models/exchange/headingrows.h"

#include "models/core/viettext.h"

#include <QRegularExpression>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lastFirstRow = 30;   ///< a heading that begins further down is the second table of the sheet
constexpr qsizetype mostRows = 5;        ///< of one heading
constexpr qsizetype mostColumns = 512;   ///< of one heading; merged cells may be drawn over the whole width of a sheet
constexpr qsizetype mostTextsUnder = 12; ///< enough to see what a column holds
constexpr qsizetype mostTextsOfTitle = 12; ///< in one row; more are a row of the table
constexpr qsizetype namedPart = 20;        ///< a heading names one of so many columns at least
constexpr qsizetype mostTried = 4000;      ///< columns of all runs together: a second at most

QString visibleText(QByteArrayView text)
{
    return viettext::cleaned(QString::fromUtf8(text)).simplified();
}

bool isYear(const QString &text)
{
    static const QRegularExpression year(u"^(?:19|20)\\d\\d$"_s);
    return year.match(text).hasMatch();
}

} // namespace

bool isColumnNumber(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:[A-ZĐa-zđ]|[(\[]?\s*(?:\d{1,2}|[A-ZĐa-zđ])\s*[)\]]?(?:\s*[=+\-:/*x]\s*[(\[]?\d{1,3}%?[)\]]?)*)$)"_s);
    return form.match(text).hasMatch();
}

bool isNumberText(const QString &text)
{
    static const QRegularExpression form(u"^[-+−]?\\d[\\d.,\\s]*%?$"_s);
    return form.match(text).hasMatch();
}

QString HeadingColumn::heading() const
{
    return parts.join(u" › "_s);
}

bool HeadingRows::numbersColumns(const QMap<int, Cell> &cells)
{
    int before = 0; // plain numbers must count on: "01, 5, 7" are figures
    for (const Cell &cell : cells) {
        if (!isColumnNumber(cell.text))
            return false;
        const int number = cell.text.toInt();
        if (cell.text.at(0).isDigit() && number > 0) {
            if (cell.text.startsWith(u'0') || (before > 0 && number != before + 1))
                return false;
            before = number;
        }
    }
    return cells.size() > 1;
}

HeadingRows::HeadingRows(const TablePreview &preview) : m_merged(preview.merged)
{
    m_rows.reserve(preview.rows.size());
    for (const TableRow &source : preview.rows) {
        Row row;
        row.number = source.number;
        for (const TableCell &cell : source.cells) {
            const QString text = visibleText(cell.text);
            if (text.isEmpty() || cell.kind == TableCell::Kind::Error)
                continue;
            const bool isNumber = cell.kind == TableCell::Kind::Date || isNumberText(text);
            row.own.insert(cell.column, {text, isNumber && !isYear(text)});
        }
        row.numbersColumns = numbersColumns(row.own);
        row.holdsNumbers = !row.numbersColumns && std::any_of(row.own.cbegin(), row.own.cend(),
                                                              [](const Cell &cell) { return cell.isNumber; });
        if (!row.own.isEmpty())
            m_rows += row;
    }
    for (const MergedCells &merged : preview.merged)
        spread(merged);
}

void HeadingRows::spread(const MergedCells &merged)
{
    const auto from = std::lower_bound(m_rows.begin(), m_rows.end(), merged.firstRow,
                                       [](const Row &row, qint64 number) { return row.number < number; });
    if (from == m_rows.end() || from->number != merged.firstRow)
        return; // merged cells without a text
    const QString text = from->own.value(merged.firstColumn).text;
    if (text.isEmpty())
        return;
    const int last = int(std::min<qint64>(merged.lastColumn, merged.firstColumn + mostColumns));
    for (auto row = from; row != m_rows.end() && row->number <= merged.lastRow; ++row) {
        for (int column = merged.firstColumn; column <= last; ++column) {
            // No program draws a cell as part of two; files made to harm repeat the same range many thousand times.
            if (row->merged.contains(column))
                return;
            row->merged.insert(column, text);
        }
    }
}

QString HeadingRows::text(qsizetype row, int column) const
{
    return m_rows.at(row).own.value(column).text;
}

QStringList HeadingRows::texts(qsizetype row) const
{
    QStringList found;
    for (const Cell &cell : m_rows.at(row).own) {
        if (found.isEmpty() || found.constLast() != cell.text)
            found += cell.text;
    }
    return found;
}

QStringList HeadingRows::textsAbove(qsizetype row) const
{
    QStringList found;
    for (qsizetype above = 0; above < row; ++above) {
        if (m_rows.at(above).own.size() <= mostTextsOfTitle)
            found += texts(above);
    }
    return found;
}

QStringList HeadingRows::textsUnder(const HeadingBlock &block, int column) const
{
    QStringList found;
    for (qsizetype row = block.body; row < m_rows.size() && found.size() < mostTextsUnder; ++row) {
        const QString text = this->text(row, column);
        if (!text.isEmpty())
            found += text;
    }
    return found;
}

QList<int> HeadingRows::columnsUnder(const HeadingBlock &block) const
{
    QMap<int, bool> columns;
    for (qsizetype row = block.body; row < m_rows.size(); ++row) {
        for (auto cell = m_rows.at(row).own.keyBegin(); cell != m_rows.at(row).own.keyEnd(); ++cell)
            columns.insert(*cell, true);
    }
    QList<int> first = columns.keys();
    first.resize(std::min(first.size(), mostColumns));
    return first;
}

bool HeadingRows::cutsMergedCells(qsizetype first, qsizetype last) const
{
    const qint64 top = m_rows.at(first).number;
    return std::any_of(m_merged.cbegin(), m_merged.cend(), [&](const MergedCells &merged) {
        const bool fromAbove = merged.firstRow < top && merged.lastRow >= top;
        const bool isWithin = merged.firstRow >= top && merged.firstRow <= m_rows.at(last).number;
        // Rows that hold nothing of their own (all their cells merged with those above) are not in the preview.
        const bool below = isWithin && last + 1 < m_rows.size() && merged.lastRow >= m_rows.at(last + 1).number;
        return fromAbove || below;
    });
}

bool HeadingRows::hasMergedCells(qsizetype first, qsizetype last) const
{
    return std::any_of(m_merged.cbegin(), m_merged.cend(), [&](const MergedCells &merged) {
        return merged.firstRow >= m_rows.at(first).number && merged.firstRow <= m_rows.at(last).number;
    });
}

QList<HeadingBlock> HeadingRows::blocks() const
{
    QMap<int, bool> filled;
    for (const Row &row : m_rows) {
        for (auto cell = row.own.keyBegin(); cell != row.own.keyEnd() && filled.size() < mostColumns; ++cell)
            filled.insert(*cell, true);
    }
    const qsizetype width = filled.size();
    const qsizetype fewest = std::max<qsizetype>(2, width / namedPart);
    qsizetype tried = 0;
    QList<HeadingBlock> found;
    // Short headings first, so that those of all rows are tried before the limit is reached.
    for (qsizetype height = 1; height <= mostRows; ++height) {
        for (qsizetype first = 0; first < std::min(m_rows.size() - height + 1, lastFirstRow); ++first) {
            const qsizetype last = first + height - 1;
            const bool isHeading = std::none_of(m_rows.cbegin() + first, m_rows.cbegin() + last + 1,
                                                [](const Row &row) { return row.holdsNumbers || row.numbersColumns; });
            if (!isHeading || m_rows.at(first).own.size() < 2 || tried > mostTried || cutsMergedCells(first, last))
                continue;
            const HeadingBlock candidate = block(first, last);
            if (candidate.columns.size() < fewest)
                continue;
            tried += width;
            found += candidate;
        }
    }
    return found;
}

QList<QMap<int, QString>> HeadingRows::filled(qsizetype first, qsizetype last) const
{
    QList<QMap<int, QString>> rows;
    int width = 0;
    for (qsizetype row = first; row <= last; ++row) {
        QMap<int, QString> texts = m_rows.at(row).merged;
        for (auto cell = m_rows.at(row).own.cbegin(); cell != m_rows.at(row).own.cend(); ++cell)
            texts.insert(cell.key(), cell->text);
        width = std::max(width, texts.isEmpty() ? 0 : texts.lastKey() + 1);
        rows += texts;
    }
    if (hasMergedCells(first, last))
        return rows;
    // Without merged cells a gap belongs to the text on its left, if something stands below the gap and the rows above
    // do not begin another group there.
    for (qsizetype row = 0; row + 1 < rows.size(); ++row) {
        for (int column = 1; column < std::min<int>(width, mostColumns); ++column) {
            const bool standsBelow = std::any_of(rows.cbegin() + row + 1, rows.cend(),
                                                 [column](const auto &below) { return below.contains(column); });
            const bool sameGroup = std::all_of(rows.cbegin(), rows.cbegin() + row, [column](const auto &above) {
                return above.value(column) == above.value(column - 1);
            });
            const QString left = rows.at(row).value(column - 1);
            if (!rows.at(row).contains(column) && standsBelow && sameGroup && !left.isEmpty())
                rows[row].insert(column, left);
        }
    }
    return rows;
}

HeadingBlock HeadingRows::block(qsizetype first, qsizetype last) const
{
    HeadingBlock block{first, last, last + 1, 1, {}};
    while (block.body < m_rows.size() && m_rows.at(block.body).numbersColumns)
        ++block.body;
    block.firstRow = block.body < m_rows.size() ? m_rows.at(block.body).number : m_rows.at(block.body - 1).number + 1;

    QMap<int, QStringList> parts;
    for (const QMap<int, QString> &row : filled(first, last)) {
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
            QStringList &above = parts[cell.key()];
            if (above.isEmpty() || above.constLast() != cell.value())
                above += cell.value();
        }
    }
    for (auto column = parts.cbegin(); column != parts.cend() && block.columns.size() < mostColumns; ++column)
        block.columns += {column.key(), column.value()};
    return block;
}

} // namespace parboard
