#pragma once

#include "models/exchange/workbookxml.h"
#include "models/exchange/xlsxrawrow.h"
#include "models/exchange/xlsxscanner.h"

#include <optional>

namespace parboard {

/// How a sheet's XML is read. Both ways give the same rows; tests prove it.
enum class XlsxReading : quint8 {
    FastWhereKnown, ///< by XlsxScanner until something comes that it does not know
    Careful,        ///< by QXmlStreamReader throughout
};

/// The rows of a sheet's XML. The XML reader reads the head up to <sheetData> and stands still there while the scanner
/// reads rows from the same bytes; it goes on at the first row that the scanner does not know, or behind the last.
class XlsxRawRows
{
public:
    /// `part` and `file` are the names for sentences.
    XlsxRawRows(std::unique_ptr<ByteSource> source, XlsxReading reading, const QString &part, const QString &file);

    /// False at the end of the sheet, whose merged cells are then known.
    Result<bool> next(XlsxRawRow &row);
    [[nodiscard]] double progress() const { return m_xml.bytes().progress(); }
    /// True while the scanner reads.
    [[nodiscard]] bool fast() const { return m_scanner.has_value(); }
    [[nodiscard]] const QList<MergedCells> &merged() const { return m_merged; }

private:
    void open(XlsxReading reading);
    void useScanner(qint64 headEnd, const QSet<QByteArray> &prefixes);
    /// True if the scanner read a row; otherwise the XML reader has to go on.
    bool scanned(XlsxRawRow &row);
    void readRow(XlsxRawRow &row);
    void readCell(XlsxRawRow &row);
    void readTail();
    void readMerged();

    QString m_file;
    WorkbookXml m_xml;
    std::optional<XlsxScanner> m_scanner;
    QList<MergedCells> m_merged;
    bool m_inRows = false; ///< between <sheetData> and its end
    bool m_ended = false;
};

} // namespace parboard
