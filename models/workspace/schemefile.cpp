#include "models/workspace/schemefile.h"

#include "models/core/csvtext.h"
#include "models/exchange/opentable.h"
#include "models/exchange/xlsxwriter.h"
#include "models/reporting/wholefile.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct SchemeFileText
{
    Q_DECLARE_TR_FUNCTIONS(SchemeFile)
};

/// More than any scheme has; a table of figures taken for a scheme must not fill the memory.
constexpr qint64 mostSchemeRows = 5'000;
constexpr int mostSchemeColumns = 64;

QString textOf(const TableCell &cell)
{
    constexpr int digits = 12; // a typed 9,7 lies in the file as 9.6999999999999993
    constexpr double hundred = 100;
    if (cell.kind == TableCell::Kind::Number)
        return certainNumber(QString::number(cell.percent ? cell.number * hundred : cell.number, 'g', digits));
    return QString::fromUtf8(cell.text);
}

QStringList textsOf(const TableRow &row)
{
    QStringList cells;
    for (const TableCell &cell : row.cells) {
        if (cell.column >= mostSchemeColumns)
            break;
        while (cells.size() <= cell.column)
            cells += QString();
        cells[cell.column] = textOf(cell);
    }
    return cells;
}

Result<void> writeCsv(const QString &path, const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark); // Excel takes the file for UTF-8 only with it
    for (const QStringList &row : rows)
        text += csvtext::line(row);
    return writeWholeFile(path, text.toUtf8());
}

Result<void> writeWorkbook(const QString &path, const QString &title, const QList<QStringList> &rows)
{
    const Result<std::unique_ptr<XlsxWriter>> made =
        XlsxWriter::create(path, {title, u"parboard "_s + QCoreApplication::applicationVersion(), QDateTime()});
    if (!made)
        return made.error();
    XlsxWriter &workbook = **made;
    XlsxSheet &sheet = workbook.addSheet(SchemeFileText::tr("Scheme"));
    const XlsxFormat heading = workbook.format({.bold = true, .wrap = true, .border = true, .fill = 0xE7ECF1});
    const XlsxFormat text = workbook.format({.wrap = true, .border = true});
    constexpr std::array widths{18, 10, 10, 48, 40, 10, 12, 26, 24, 14, 32, 22, 10, 9, 9, 24, 40};
    for (std::size_t column = 0; column < widths.size(); ++column)
        sheet.setColumn(int(column), int(column), widths.at(column));
    sheet.allowNumbersAsText();
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(rows.at(row).size()); ++column)
            sheet.text(row, column, rows.at(row).at(column), row == 0 ? heading : text);
    }
    sheet.freeze(1, 4);
    sheet.setPaper(1);
    return workbook.finish();
}

} // namespace

Result<QList<QStringList>> readSchemeRows(const QString &path)
{
    const Result<OpenedTable> opened = openTable(path);
    if (!opened)
        return opened.error();
    const bool isTable =
        opened->format == TableFormat::Csv || opened->format == TableFormat::Xlsx || opened->format == TableFormat::Ods;
    if (!isTable || opened->file->sheets().isEmpty()) {
        return Error{SchemeFileText::tr("%1 is no table. A scheme is read from xlsx, ods or CSV.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    const Result<std::unique_ptr<RowReader>> reader = opened->file->rows(0);
    if (!reader)
        return reader.error();
    QList<QStringList> rows;
    TableRow row;
    while (true) {
        const Result<bool> next = (*reader)->next(row);
        if (!next)
            return next.error();
        if (!*next)
            break;
        if (row.number > mostSchemeRows) {
            return Error{SchemeFileText::tr("%1 has more than %L2 rows; that is no scheme.")
                             .arg(QDir::toNativeSeparators(path))
                             .arg(mostSchemeRows)};
        }
        while (rows.size() < row.number - 1)
            rows += QStringList();
        rows += textsOf(row);
    }
    return rows;
}

Result<SchemeReading> readSchemeFile(const QString &path)
{
    const Result<QList<QStringList>> rows = readSchemeRows(path);
    if (!rows)
        return rows.error();
    return readScheme(*rows);
}

Result<void> writeSchemeFile(const QString &path, const IndexScheme &scheme)
{
    return writeSchemeRows(path, scheme.name.vi, schemeRows(scheme));
}

Result<void> writeSchemeRows(const QString &path, const QString &title, const QList<QStringList> &rows)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? writeCsv(path, rows) : writeWorkbook(path, title, rows);
}

} // namespace parboard
