#include "tabletext.h"

#include <algorithm>
#include <array>

namespace parboard::test {

using namespace Qt::StringLiterals;

Result<qint64> MemorySource::read(char *to, qint64 most)
{
    const qint64 taken = std::min({most, m_piece, m_bytes.size() - m_at});
    std::copy_n(m_bytes.constData() + m_at, taken, to);
    m_at += taken;
    return taken;
}

QString cellText(const TableCell &cell)
{
    static constexpr std::array kinds{"", " number", " date", " boolean", " error"};
    static constexpr std::array fonts{"", " tcvn3", " tcvn3capital", " vni"};
    QString column;
    for (int c = cell.column; c >= 0; c = c / 26 - 1)
        column.prepend(QChar(u'A' + c % 26));
    QString text = column + u' ' + QString::fromUtf8(cell.text) + QLatin1String(kinds[size_t(cell.kind)]);
    if (cell.kind == TableCell::Kind::Number && QString::number(cell.number, 'g', 17) != QString::fromUtf8(cell.text))
        text += u" ="_s + QString::number(cell.number, 'g', 15);
    text += cell.percent ? u" percent"_s : QString();
    text += cell.formula ? u" formula"_s : QString();
    return text + QLatin1String(fonts[size_t(cell.font)]);
}

QStringList rowTexts(RowReader &reader)
{
    QStringList lines;
    TableRow row;
    while (true) {
        const Result<bool> more = reader.next(row);
        if (!more)
            lines += u"! "_s + more.error().sentence;
        if (!more || !*more)
            return lines;
        QStringList cells;
        for (const TableCell &cell : std::as_const(row.cells))
            cells += cellText(cell);
        lines += u"%1: %2"_s.arg(row.number).arg(cells.join(u" | "_s));
    }
}

QStringList rowTexts(const TableFile &file, qsizetype sheet)
{
    const Result<std::unique_ptr<RowReader>> reader = file.rows(sheet);
    return reader ? rowTexts(*reader.value()) : QStringList{u"! "_s + reader.error().sentence};
}

QByteArray sheetXml(const QByteArray &rows, const QByteArray &tail)
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
           "\n"
           R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14ac="urn:x"><sheetData>)" +
           rows + "</sheetData>" + tail + "</worksheet>";
}

QList<ZipPart> workbookParts(const QByteArray &sheet, const QByteArray &strings, const QByteArray &styles)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const auto relation = [&](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return R"(<Relationship Id=")" + id + R"(" Type=")" + type + '/' + kind + R"(" Target=")" + target + R"("/>)";
    };
    QList<ZipPart> parts{
        {"_rels/.rels", relations + relation("r", "officeDocument", "/xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml", R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r=")" +
                                type + R"("><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels", relations + relation("r1", "worksheet", "worksheets/sheet1.xml") +
                                           relation("r2", "sharedStrings", "sharedStrings.xml") +
                                           relation("r3", "styles", "styles.xml") + "</Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet}};
    if (!strings.isEmpty())
        parts.append({"xl/sharedStrings.xml", strings});
    if (!styles.isEmpty())
        parts.append({"xl/styles.xml", styles});
    return parts;
}

} // namespace parboard::test
