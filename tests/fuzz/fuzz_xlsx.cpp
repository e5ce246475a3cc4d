#include "memoryfile.h"
#include "models/exchange/opentable.h"
#include "models/exchange/xlsxfile.h"
#include "parts.h"
#include "tests/support/tabletext.h"
#include "wholetable.h"

namespace parboard::fuzz {

namespace {

/// A workbook that names two texts and three formats; an input replaces what it is about.
const QList<test::ZipPart> &usualWorkbook()
{
    static const QList<test::ZipPart> parts = test::workbookParts(
        test::sheetXml(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>45382</v></c></row>)"),
        "<sst><si><t>Mã</t></si><si><t>007</t></si></sst>",
        R"(<styleSheet><cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>)");
    return parts;
}

/// A file as the program meets it, told by its content.
Outcome openedAsItIs(const QByteArray &input)
{
    const MemoryFile file(input);
    Result<OpenedTable> opened = openTable(file.path());
    if (!opened)
        return readWholeTable(opened.error(), input);
    return readWholeTable(std::move(opened->file), input);
}

} // namespace

/// A zip file, or the parts of a workbook (parts.h; of one alone: the sheet).
Outcome xlsx(const QByteArray &input)
{
    if (isArchive(input))
        return openedAsItIs(input);
    const MemoryFile file(archiveOf(completed(partsOf(input, "xl/worksheets/sheet1.xml"), usualWorkbook()), input));
    return readWholeTable(openXlsx(file.path()), input);
}

} // namespace parboard::fuzz
