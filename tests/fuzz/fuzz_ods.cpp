#include "memoryfile.h"
#include "models/exchange/odsfile.h"
#include "parts.h"
#include "wholetable.h"

namespace parboard::fuzz {

namespace {

/// Rows are what most inputs are about: one that is no document stands in a table of one.
QByteArray documentOf(const QByteArray &input)
{
    if (!input.startsWith("<table:"))
        return input;
    return R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
           R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
           R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">)"
           R"(<office:body><office:spreadsheet><table:table table:name="T">)" +
           input + "</table:table></office:spreadsheet></office:body></office:document-content>";
}

} // namespace

/// A zip file, or the parts of a spreadsheet (parts.h; of one alone: content.xml, or the rows of its table).
Outcome ods(const QByteArray &input)
{
    const QByteArray archive = isArchive(input) ? input : archiveOf(partsOf(documentOf(input), "content.xml"), input);
    const MemoryFile file(archive);
    return readWholeTable(openOds(file.path()), input);
}

} // namespace parboard::fuzz
