#include "models/exchange/xlsxrawrows.h"

#include "models/exchange/xlsxreference.h"
#include "models/exchange/xlsxtext.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct XlsxRawRowsText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxRawRows)
};

/// A sheet has fewer rows than this.
constexpr qsizetype mostMerged = 1'048'576;

/// Widths of columns and views stand before the rows; behind more than this the XML reader reads the rows as well.
constexpr qsizetype longestHead = qsizetype(1) << 20;

/// Where the start tag <sheetData> ends, if it stands in the bytes in this plain form.
qsizetype headEnd(QByteArrayView bytes)
{
    const qsizetype start = bytes.indexOf("<sheetData");
    const qsizetype end = start < 0 ? -1 : bytes.indexOf('>', start);
    return end < 0 || bytes[end - 1] == '/' ? -1 : end + 1;
}

void addPrefixes(QSet<QByteArray> &prefixes, const QXmlStreamNamespaceDeclarations &declarations)
{
    for (const QXmlStreamNamespaceDeclaration &declaration : declarations)
        prefixes.insert(declaration.prefix().toUtf8());
}

} // namespace

XlsxRawRows::XlsxRawRows(std::unique_ptr<ByteSource> source, XlsxReading reading, const QString &part,
                         const QString &file)
    : m_file(file), m_xml(std::move(source), part, file)
{
    open(reading);
}

void XlsxRawRows::open(XlsxReading reading)
{
    PieceBuffer &bytes = m_xml.bytes();
    while (headEnd(bytes.view()) < 0 && bytes.view().size() < longestHead && bytes.more()) {
    }
    const qsizetype head = reading == XlsxReading::FastWhereKnown ? headEnd(bytes.view()) : -1;
    m_xml.device().stopAt(head);
    QSet<QByteArray> prefixes{"xml"};
    if (!m_xml.nextChild())
        return;
    if (!m_xml.is(u"worksheet")) {
        m_xml.refuse(
            XlsxRawRowsText::tr("A part of “%1” that should be a sheet is something else. Save the file again with the "
                                "program that made it.")
                .arg(m_file));
        return;
    }
    addPrefixes(prefixes, m_xml.xml().namespaceDeclarations());
    while (!m_inRows && m_xml.nextChild()) {
        m_inRows = m_xml.is(u"sheetData");
        if (!m_inRows)
            m_xml.skip();
    }
    addPrefixes(prefixes, m_xml.xml().namespaceDeclarations());
    if (m_inRows)
        useScanner(head, prefixes);
}

void XlsxRawRows::useScanner(qint64 headEnd, const QSet<QByteArray> &prefixes)
{
    const QStringView encoding = m_xml.xml().documentEncoding();
    const bool utf8 = encoding.isEmpty() || encoding.compare(u"utf-8", Qt::CaseInsensitive) == 0;
    // Where the head was something else (a comment that holds "<sheetData>", say), the XML reader has read on already.
    if (utf8 && m_xml.bytes().position() == headEnd && m_xml.xml().prefix().isEmpty())
        m_scanner.emplace(prefixes);
}

bool XlsxRawRows::scanned(XlsxRawRow &row)
{
    while (m_scanner) {
        const XlsxScanner::Found found = m_scanner->row(m_xml.bytes().view(), row);
        if (found == XlsxScanner::Found::Row) {
            m_xml.bytes().consume(m_scanner->taken());
            return true;
        }
        if (found != XlsxScanner::Found::More || !m_xml.bytes().more())
            m_scanner.reset();
    }
    return false;
}

Result<bool> XlsxRawRows::next(XlsxRawRow &row)
{
    if (m_inRows && scanned(row))
        return true;
    row.clear();
    while (m_inRows && m_xml.nextChild()) {
        if (m_xml.is(u"row")) {
            readRow(row);
            if (const Result<void> state = m_xml.state(); !state)
                return state.error();
            return true;
        }
        m_xml.skip();
    }
    m_inRows = false;
    if (!m_ended)
        readTail();
    m_ended = true;
    if (const Result<void> state = m_xml.state(); !state)
        return state.error();
    return false;
}

void XlsxRawRows::readRow(XlsxRawRow &row)
{
    row.number = row.keep(m_xml.attribute(u"r").toUtf8());
    while (m_xml.nextChild()) {
        if (m_xml.is(u"c"))
            readCell(row);
        else
            m_xml.skip();
    }
}

void XlsxRawRows::readCell(XlsxRawRow &row)
{
    XlsxRawCell cell;
    cell.reference = row.keep(m_xml.attribute(u"r").toUtf8());
    cell.type = row.keep(m_xml.attribute(u"t").toUtf8());
    cell.style = row.keep(m_xml.attribute(u"s").toUtf8());
    while (m_xml.nextChild()) {
        if (m_xml.is(u"v")) {
            cell.value = row.keep(m_xml.text().toUtf8());
        } else if (m_xml.is(u"is")) {
            XlsxText text = readXlsxText(m_xml);
            cell.inlineText = row.keep(std::move(text.text));
            cell.inlineFont = text.font;
        } else {
            cell.formula = cell.formula || m_xml.is(u"f");
            m_xml.skip();
        }
    }
    row.cells.push_back(cell);
}

void XlsxRawRows::readTail()
{
    while (m_xml.nextChild()) {
        if (m_xml.is(u"mergeCells"))
            readMerged();
        else
            m_xml.skip();
    }
    m_xml.finish();
}

void XlsxRawRows::readMerged()
{
    while (m_xml.nextChild()) {
        const std::optional<MergedCells> merged = xlsxRange(m_xml.attribute(u"ref").toUtf8());
        if (m_xml.is(u"mergeCell") && merged)
            m_merged.append(*merged);
        m_xml.skip();
        if (m_merged.size() > mostMerged)
            m_xml.refuse(
                XlsxRawRowsText::tr("A sheet of “%1” has more merged cells than rows. It was not read.").arg(m_file));
    }
}

} // namespace parboard
