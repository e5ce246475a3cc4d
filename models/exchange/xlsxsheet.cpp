#include "models/exchange/xlsxchart.h"
#include "models/exchange/xlsxlibrary.h"
#include "models/exchange/xlsxwriter.h"

namespace parboard {

namespace {

lxw_row_t rowOf(int row)
{
    return lxw_row_t(row);
}

lxw_col_t columnOf(int column)
{
    return lxw_col_t(column);
}

} // namespace

XlsxSheet::XlsxSheet(XlsxWriter &writer, lxw_worksheet *sheet, QString name)
    : m_writer(writer), m_sheet(sheet), m_name(std::move(name))
{
}

void XlsxSheet::setColumn(int first, int last, double width, XlsxFormat format)
{
    m_writer.check(xlsx().worksheet_set_column(m_sheet, columnOf(first), columnOf(last), width, format), m_name, 0,
                   first);
}

void XlsxSheet::setRowHeight(int row, double points)
{
    m_writer.check(xlsx().worksheet_set_row(m_sheet, rowOf(row), points, nullptr), m_name, row, 0);
}

void XlsxSheet::freeze(int row, int column)
{
    xlsx().worksheet_freeze_panes(m_sheet, rowOf(row), columnOf(column));
}

void XlsxSheet::filter(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    m_writer.check(xlsx().worksheet_autofilter(m_sheet, rowOf(firstRow), columnOf(firstColumn), rowOf(lastRow),
                                               columnOf(lastColumn)),
                   m_name, firstRow, firstColumn);
}

void XlsxSheet::setPaper(int headingRows)
{
    constexpr uint8_t a4 = 9;
    xlsx().worksheet_set_paper(m_sheet, a4);
    xlsx().worksheet_set_landscape(m_sheet);
    xlsx().worksheet_fit_to_pages(m_sheet, 1, 0);
    xlsx().worksheet_set_footer(m_sheet, "&R&P/&N");
    if (headingRows > 0)
        m_writer.check(xlsx().worksheet_repeat_rows(m_sheet, 0, rowOf(headingRows - 1)), m_name, 0, 0);
}

void XlsxSheet::printUpTo(int lastRow, int lastColumn)
{
    m_writer.check(xlsx().worksheet_print_area(m_sheet, 0, 0, rowOf(lastRow), columnOf(lastColumn)), m_name, 0, 0);
}

void XlsxSheet::allowNumbersAsText()
{
    m_writer.check(xlsx().worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"), m_name,
                   0, 0);
}

void XlsxSheet::text(int row, int column, const QByteArray &text, XlsxFormat format)
{
    m_writer.check(xlsx().worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.constData(), format),
                   m_name, row, column);
}

void XlsxSheet::text(int row, int column, const QString &text, XlsxFormat format)
{
    this->text(row, column, xlsxText(text), format);
}

void XlsxSheet::number(int row, int column, double value, XlsxFormat format)
{
    m_writer.countDigits(value);
    m_writer.check(xlsx().worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, format), m_name, row,
                   column);
}

void XlsxSheet::date(int row, int column, QDate day, XlsxFormat format)
{
    if (!day.isValid())
        return;
    if (day.year() < 1900 || day.year() > 9999) {
        text(row, column, day.toString(Qt::ISODate), format);
        return;
    }
    lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
    m_writer.check(xlsx().worksheet_write_datetime(m_sheet, rowOf(row), columnOf(column), &moment, format), m_name, row,
                   column);
}

void XlsxSheet::blank(int row, int column, XlsxFormat format)
{
    m_writer.check(xlsx().worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), format), m_name, row, column);
}

void XlsxSheet::link(int row, int column, const QString &url, XlsxFormat format)
{
    // What Excel does not take as a link (other schemes, too long, too many) is still worth reading.
    const bool isWeb = url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"));
    const QByteArray bytes = xlsxText(url);
    if (!isWeb ||
        xlsx().worksheet_write_url(m_sheet, rowOf(row), columnOf(column), bytes.constData(), format) != LXW_NO_ERROR)
        text(row, column, bytes, format);
}

void XlsxSheet::merged(int row, int firstColumn, int lastColumn, const QString &text, XlsxFormat format)
{
    m_writer.check(xlsx().worksheet_merge_range(m_sheet, rowOf(row), columnOf(firstColumn), rowOf(row),
                                                columnOf(lastColumn), xlsxText(text).constData(), format),
                   m_name, row, firstColumn);
}

void XlsxSheet::note(int row, int column, const QString &text)
{
    lxw_comment_options options{};
    constexpr uint16_t width = 260;
    constexpr qsizetype lettersOfLine = 38; // of Tahoma 9 in that width
    constexpr qsizetype lineHeight = 16;
    options.width = width;
    options.height = uint16_t(std::min<qsizetype>(12 + lineHeight * (1 + text.size() / lettersOfLine), 400));
    options.font_size = 9;
    m_writer.check(
        xlsx().worksheet_write_comment_opt(m_sheet, rowOf(row), columnOf(column), xlsxText(text).constData(), &options),
        m_name, row, column);
}

void XlsxSheet::chart(const XlsxBarChart &chart)
{
    m_writer.check(addBarChart(m_writer.workbook(), m_sheet, m_name, chart), m_name, chart.atRow, chart.atColumn);
}

} // namespace parboard
