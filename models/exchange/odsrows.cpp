#include "models/exchange/odsrows.h"

#include "models/exchange/odscell.h"
#include "models/exchange/odsxml.h"
#include "models/exchange/xlsxreference.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct OdsRowsText
{
    Q_DECLARE_TR_FUNCTIONS(OdsRows)
};

constexpr int deepestGroup = 50; // LibreOffice has seven levels
/// As many rows as a sheet has, with 200 columns: repeats could claim a hundred times as many in a few bytes.
constexpr qint64 mostCells = 200 * mostTableRows;

} // namespace

OdsRows::OdsRows(std::unique_ptr<ByteSource> source, qsizetype sheet, const OdsStyles &styles, const QString &file)
    : m_styles(styles), m_file(file), m_xml(std::move(source), u"content.xml"_s, file)
{
    enterTable(sheet);
}

void OdsRows::enterTable(qsizetype sheet)
{
    if (!ods::enterSpreadsheet(m_xml, [this] { m_xml.skip(); }))
        return;
    while (!m_inTable && m_xml.nextChild()) {
        m_inTable = ods::isIn(m_xml, ods::table, u"table") && sheet-- == 0;
        if (!m_inTable)
            m_xml.skip();
    }
}

Result<bool> OdsRows::next(TableRow &row)
{
    row.cells.clear();
    while (m_repeat == 0 && m_inTable) {
        m_inTable = nextRow();
        if (!m_inTable)
            break;
        m_cells.clear();
        const qint64 repeat = readRow();
        if (m_cells.isEmpty())
            m_row = std::min(m_row + repeat, mostTableRows);
        else if (m_row + repeat > mostTableRows)
            m_xml.refuse(
                OdsRowsText::tr(
                    "“%1” repeats a row until beyond the last row of any sheet. Delete the rows that are filled by "
                    "mistake and save it again.")
                    .arg(m_file));
        else
            give(repeat);
    }
    if (const Result<void> state = m_xml.state(); !state)
        return state.error();
    if (m_repeat == 0)
        return false;
    --m_repeat;
    row.number = ++m_row;
    row.cells = m_cells;
    return true;
}

void OdsRows::give(qint64 repeat)
{
    m_repeat = repeat;
    m_given += repeat * m_cells.size();
    if (m_given > mostCells)
        m_xml.refuse(
            OdsRowsText::tr("“%1” repeats its cells more often than any table of figures. Nothing more was read.")
                .arg(m_file));
}

bool OdsRows::nextRow()
{
    while (!m_xml.failed()) {
        if (!m_xml.nextChild()) {
            if (m_groups == 0)
                return false;
            --m_groups;
            continue;
        }
        const QStringView name = m_xml.name();
        const bool ofTable = m_xml.xml().namespaceUri() == ods::table;
        const bool group = name == u"table-row-group" || name == u"table-header-rows" || name == u"table-rows" ||
                           name == u"table-column-group" || name == u"table-header-columns" || name == u"table-columns";
        if (ofTable && name == u"table-row")
            return true;
        if (ofTable && name == u"table-column")
            readColumn();
        else if (ofTable && group && m_groups < deepestGroup)
            ++m_groups;
        else
            m_xml.skip();
    }
    return false;
}

qint64 OdsRows::repeatOf(QStringView attribute)
{
    const qint64 repeat = ods::attribute(m_xml, ods::table, attribute).toLongLong();
    return std::clamp<qint64>(repeat, 1, mostTableRows + 1); // one more than fits, so that it is noticed
}

void OdsRows::readColumn()
{
    const int before = m_columns.isEmpty() ? 0 : m_columns.constLast().end;
    const qint64 end = std::min<qint64>(before + repeatOf(u"number-columns-repeated"), mostTableColumns);
    if (end > before)
        m_columns.append({int(end), ods::attribute(m_xml, ods::table, u"default-cell-style-name")});
    m_xml.skip();
}

qint64 OdsRows::readRow()
{
    m_texts.clear();
    m_rowStyle = ods::attribute(m_xml, ods::table, u"default-cell-style-name");
    const qint64 repeat = repeatOf(u"number-rows-repeated");
    qint64 column = 0;
    while (m_xml.nextChild()) {
        const qint64 cells = repeatOf(u"number-columns-repeated");
        if (ods::isIn(m_xml, ods::table, u"table-cell") && column < mostTableColumns)
            readCell(int(column), cells);
        else
            m_xml.skip(); // what lies under merged cells is not seen
        column += cells;
    }
    return repeat;
}

void OdsRows::readCell(int column, qint64 repeat)
{
    addMerged(column);
    OdsCell read = readOdsCell(m_xml);
    if (read.text.isEmpty())
        return;
    if (column + repeat > mostTableColumns) {
        m_xml.refuse(
            OdsRowsText::tr(
                "“%1” repeats a cell until beyond the last column of any sheet (row %2). Delete the cells that are "
                "filled by mistake and save it again.")
                .arg(m_file)
                .arg(m_row + 1));
        return;
    }
    m_texts.push_back(std::move(read.text));
    read.cell.text = m_texts.back();
    for (qint64 i = 0; i < repeat; ++i) {
        read.cell.column = column + int(i);
        read.cell.font = m_styles.font(styleOf(read.style, read.cell.column));
        m_cells.append(read.cell);
    }
}

void OdsRows::addMerged(int column)
{
    const qint64 columns = repeatOf(u"number-columns-spanned");
    const qint64 rows = repeatOf(u"number-rows-spanned");
    if (columns == 1 && rows == 1)
        return;
    const qint64 lastColumn = std::min<qint64>(column + columns, mostTableColumns) - 1;
    m_merged.append({m_row + 1, std::min(m_row + rows, mostTableRows), column, int(lastColumn)});
    if (m_merged.size() > mostTableRows)
        m_xml.refuse(OdsRowsText::tr("A sheet of “%1” has more merged cells than rows. It was not read.").arg(m_file));
}

QString OdsRows::styleOf(const QString &own, int column) const
{
    if (!own.isEmpty())
        return own;
    if (!m_rowStyle.isEmpty())
        return m_rowStyle;
    // Every cell asks, and a file may name each of its 16,384 columns.
    const auto found = std::ranges::upper_bound(m_columns, column, {}, &ColumnStyle::end);
    return found == m_columns.cend() ? QString() : found->style;
}

} // namespace parboard
