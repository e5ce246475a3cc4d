#pragma once

#include "models/exchange/csvrecords.h"

#include <QStringList>

namespace parboard::test {

/// A row read to its end: number and texts by column, empty cells included up to the last that holds anything.
struct ReadRow
{
    qint64 number = 0;
    QStringList cells;

    bool operator==(const ReadRow &) const = default;
};

/// What a reader gave: its rows, and the sentence that it ended with (empty at the end of the text).
struct ReadTable
{
    QList<ReadRow> rows;
    QString sentence;

    bool operator==(const ReadTable &) const = default;
};

ReadTable readAll(RowReader &reader);
ReadTable readAll(CsvRecords &records);
/// Reads a text that comes in pieces of so many bytes.
ReadTable readCsv(const QByteArray &text, qsizetype pieceSize = 4096, char separator = ',', char quote = '"');

/// For messages of tests: `3[a|b] 5[c]`, then the sentence.
QByteArray shown(const ReadTable &table);

} // namespace parboard::test
