#include "models/exchange/xlsxsheetrows.h"
#include "targets.h"
#include "tests/support/tabletext.h"

#include <bit>

namespace parboard::fuzz {

using namespace Qt::StringLiterals;

namespace {

const XlsxShared &sharedParts()
{
    static const XlsxShared shared = [] {
        XlsxShared made;
        WorkbookXml xml(
            std::make_unique<test::MemorySource>("<sst><si><t>Mã</t></si><si><t>007</t></si><si><t/></si></sst>"), {},
            {});
        if (!made.strings.read(xml))
            qFatal("the shared texts cannot be read");
        made.formats = {{}, {NumberLook::Percent, LegacyFont::Tcvn3}, {NumberLook::Date, LegacyFont::None}};
        return made;
    }();
    return shared;
}

/// What one way of reading makes of a sheet.
struct SheetReading
{
    QByteArray rows; ///< everything that a row says, as bytes to be compared
    bool refused = false;
    bool speechless = false; ///< refused without a sentence
};

void add(QByteArray &rows, const TableRow &row)
{
    rows += '\n' + QByteArray::number(row.number);
    for (const TableCell &cell : row.cells) {
        rows += '\x1F' + QByteArray::number(cell.column) + char('0' + int(cell.kind)) + char('0' + int(cell.percent)) +
                char('0' + int(cell.formula)) + char('0' + int(cell.font)) + QByteArray::number(cell.shared) + ' ' +
                QByteArray::number(std::bit_cast<quint64>(cell.number)) + ' ';
        rows += cell.text;
    }
}

SheetReading readingOf(const QByteArray &xml, XlsxReading way, qint64 piece)
{
    XlsxSheetRows sheet(std::make_unique<test::MemorySource>(xml, piece), way, sharedParts(), u"sheet1.xml"_s, u"S"_s,
                        u"f.xlsx"_s);
    SheetReading reading;
    TableRow row;
    for (;;) {
        const Result<bool> more = sheet.next(row);
        reading.refused = !more;
        reading.speechless = !more && more.error().sentence.isEmpty();
        if (!more || !*more)
            break;
        add(reading.rows, row);
    }
    for (const MergedCells &cells : sheet.merged()) {
        for (const qint64 place : {cells.firstRow, cells.lastRow, qint64(cells.firstColumn), qint64(cells.lastColumn)})
            reading.rows += '\x1E' + QByteArray::number(place);
    }
    return reading;
}

/// Empty if both give the same rows, or both refuse. What came before a refusal may differ: the XML reader looks
/// further ahead.
QString differenceOf(const SheetReading &fast, const SheetReading &careful)
{
    if (fast.refused != careful.refused)
        return fast.refused ? u"only the scanner refuses"_s : u"only the XML reader refuses"_s;
    return fast.refused || fast.rows == careful.rows ? QString() : u"the scanner reads other rows"_s;
}

} // namespace

/// A sheet's XML, or rows of one: the proof that the fast scanner and the XML reader are equal, also when the scanner
/// gets the bytes in small pieces.
Outcome sheetxml(const QByteArray &input)
{
    const QByteArray xml = input.startsWith("<row") ? test::sheetXml(input) : input;
    constexpr qint64 onePiece = 1 << 20;
    const SheetReading careful = readingOf(xml, XlsxReading::Careful, onePiece);
    Outcome outcome{!careful.refused, careful.speechless ? u"a refusal without a sentence"_s : QString()};
    for (const qint64 piece : {onePiece, 1 + qint64(input.size()) % 61}) {
        const QString difference = differenceOf(readingOf(xml, XlsxReading::FastWhereKnown, piece), careful);
        if (!difference.isEmpty())
            outcome.broken = difference + u" (pieces of %1)"_s.arg(piece);
    }
    return outcome;
}

} // namespace parboard::fuzz
