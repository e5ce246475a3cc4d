#include "../measure.h"
#include "models/exchange/opentable.h"
#include "models/exchange/xlsxlibrary.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace parboard;
using namespace parboard::bench;

namespace {

/// The columns of the workbook of six columns; what else the table holds is left out of it.
constexpr std::array<std::string_view, 6> sixColumns{"unit",   "unit_code", "indicator",
                                                     "period", "value",     "source_title"};

/// A cell to be written, made ready while the clock stands still.
struct Prepared
{
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    bool isNumber = false;
    double number = 0;
    std::string text;
};

class PlainWorkbook
{
public:
    PlainWorkbook(const char *path, bool six)
    {
        lxw_workbook_options options{};
        options.constant_memory = six ? LXW_FALSE : LXW_TRUE; // shared strings, as Excel writes them, or texts in place
        options.use_zip64 = LXW_TRUE;
        m_workbook = xlsx().workbook_new_opt(path, &options);
        m_sheet = xlsx().workbook_add_worksheet(m_workbook, nullptr);
        m_number = xlsx().workbook_add_format(m_workbook);
        xlsx().format_set_num_format(m_number, "#,##0.00");
        m_text = xlsx().workbook_add_format(m_workbook);
        xlsx().format_set_font_name(m_text, "Arial");
    }

    void write(const std::vector<Prepared> &cells) const
    {
        for (const Prepared &cell : cells) {
            if (cell.isNumber)
                xlsx().worksheet_write_number(m_sheet, cell.row, cell.column, cell.number, m_number);
            else
                xlsx().worksheet_write_string(m_sheet, cell.row, cell.column, cell.text.c_str(), m_text);
        }
    }

    [[nodiscard]] bool close() { return xlsx().workbook_close(m_workbook) == LXW_NO_ERROR; }

private:
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_text = nullptr;
};

/// Takes over the cells of a row, at the places that their columns have (-1: left out).
void prepare(const TableRow &row, const std::vector<int> &places, std::vector<Prepared> &cells)
{
    for (const TableCell &cell : row.cells) {
        const int place = std::size_t(cell.column) < places.size() ? places[std::size_t(cell.column)] : cell.column;
        if (place >= 0)
            cells.push_back({lxw_row_t(row.number - 1), lxw_col_t(place), cell.kind == TableCell::Kind::Number,
                             cell.number, cell.text.toByteArray().toStdString()});
    }
}

/// Where the columns of a table go: as they are, or six of them side by side.
std::vector<int> placesOf(const TableRow &headings, bool six)
{
    std::vector<int> places;
    for (const TableCell &cell : headings.cells) {
        const auto wanted = std::find(sixColumns.begin(), sixColumns.end(), cell.text.toByteArray().toStdString());
        places.resize(std::size_t(cell.column) + 1, -1);
        places.back() = six ? (wanted == sixColumns.end() ? -1 : int(wanted - sixColumns.begin())) : cell.column;
    }
    return places;
}

/// Copies the first sheet of `from` to `to`; milliseconds that libxlsxwriter took, negative after an error.
double copySheet(const QString &from, const char *to, bool six)
{
    constexpr qsizetype cellsAtOnce = 20'000;
    const Result<OpenedTable> table = openTable(from);
    if (!table || !loadXlsxLibrary())
        return -1;
    const Result<std::unique_ptr<RowReader>> rows = table->file->rows(0);
    if (!rows)
        return -1;
    PlainWorkbook workbook(to, six);
    std::vector<Prepared> cells;
    std::vector<int> places;
    TableRow row;
    double milliseconds = 0;
    Result<bool> more = true;
    while (more && *more) {
        more = (*rows)->next(row);
        if (more && *more) {
            if (places.empty())
                places = placesOf(row, six);
            prepare(row, places, cells);
        }
        if (qsizetype(cells.size()) >= cellsAtOnce || !more || !*more) {
            milliseconds += duration([&] { workbook.write(cells); });
            cells.clear();
        }
    }
    bool isClosed = false;
    milliseconds += duration([&] { isClosed = workbook.close(); });
    return more && isClosed ? milliseconds : -1;
}

} // namespace

/// Floor of writing a workbook: floor_plainworkbook FROM.xlsx TO.xlsx, the same cells by bare libxlsxwriter in constant
/// memory; reading them is not counted. BENCH_WORK=six makes a workbook of six columns with shared strings instead.
int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const double milliseconds =
        copySheet(QString::fromLocal8Bit(argv[1]), argv[2], qEnvironmentVariable("BENCH_WORK") == u"six");
    printResult({milliseconds}, 0, QFileInfo(QString::fromLocal8Bit(argv[2])).size());
    return milliseconds < 0 ? 1 : 0;
}
