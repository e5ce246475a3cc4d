#include "csvtables.h"

namespace parboard::test {

using namespace Qt::StringLiterals;

namespace {

ReadRow kept(const TableRow &row)
{
    ReadRow result{.number = row.number, .cells = {}};
    for (const TableCell &cell : row.cells) {
        while (result.cells.size() < cell.column)
            result.cells += QString();
        result.cells += QString::fromUtf8(cell.text);
    }
    return result;
}

template <typename Reader>
ReadTable readWith(Reader &reader)
{
    ReadTable table;
    TableRow row;
    for (;;) {
        const Result<bool> found = reader.next(row);
        if (!found)
            table.sentence = found.error().sentence;
        if (!found || !*found)
            return table;
        table.rows += kept(row);
    }
}

} // namespace

ReadTable readAll(RowReader &reader)
{
    return readWith(reader);
}

ReadTable readAll(CsvRecords &records)
{
    return readWith(records);
}

ReadTable readCsv(const QByteArray &text, qsizetype pieceSize, char separator, char quote)
{
    qsizetype at = 0;
    const auto source = [&](QByteArray &into) -> Result<bool> {
        const qsizetype length = std::min(pieceSize, text.size() - at);
        into += text.sliced(at, length);
        at += length;
        return length > 0;
    };
    CsvRecords records(source, separator, quote);
    return readAll(records);
}

QByteArray shown(const ReadTable &table)
{
    QString text;
    for (const ReadRow &row : table.rows)
        text += u"%1[%2] "_s.arg(row.number).arg(row.cells.join(u'|'));
    return (text + table.sentence).toUtf8();
}

} // namespace parboard::test
