#include "memoryfile.h"
#include "models/exchange/csvfile.h"
#include "models/exchange/csvrecords.h"
#include "wholetable.h"

#include <algorithm>

namespace parboard::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// All that a person could see of a text table, when it comes in pieces of so many bytes.
QByteArray readInPieces(const QByteArray &bytes, const CsvDialect &dialect, qsizetype piece)
{
    TextDecoder decoder(dialect.encoding);
    qsizetype at = 0;
    const auto source = [&](QByteArray &text) -> Result<bool> {
        const qsizetype length = std::min(piece, bytes.size() - at);
        if (length == 0) {
            decoder.finish(text);
            return false;
        }
        decoder.decode(QByteArrayView(bytes).sliced(at, length), text);
        at += length;
        return true;
    };
    CsvRecords records(source, dialect.separator, dialect.quote);
    QByteArray told;
    TableRow row;
    for (;;) {
        const Result<bool> more = records.next(row);
        if (!more)
            return told + more.error().sentence.toUtf8(); // what was lost behind it may be decoded already or not
        if (!*more)
            break;
        told += '\n' + QByteArray::number(row.number);
        for (const TableCell &cell : std::as_const(row.cells)) {
            told += '\x1F' + QByteArray::number(cell.column) + ' ';
            told += cell.text;
        }
    }
    for (const LostBytes &lost : decoder.losses().first)
        told += '\x1E' + QByteArray::number(lost.line) + ' ' + lost.bytes;
    return told + '\x1E' + QByteArray::number(decoder.losses().count);
}

/// Another way to write tables for each length of input: the person may choose a wrong one.
CsvDialect chosenDialect(qsizetype length)
{
    const QList<TextEncoding> &encodings = textEncodings();
    return {.encoding = encodings[length % encodings.size()],
            .separator = csvSeparators[length / 7 % csvSeparators.size()],
            .quote = length % 5 == 0 ? '\0' : '"'};
}

void note(Outcome &outcome, const QString &broken)
{
    if (outcome.broken.isEmpty())
        outcome.broken = broken;
}

/// Compares the bytes in small pieces with the same in one.
void compareCuts(const QByteArray &input, const CsvDialect &dialect, Outcome &outcome)
{
    const QByteArray whole = readInPieces(input, dialect, std::max<qsizetype>(input.size(), 1));
    for (const qsizetype piece : {qsizetype(1), 2 + input.size() % 11}) {
        if (readInPieces(input, dialect, piece) != whole)
            note(outcome, u"other rows in pieces of %1"_s.arg(piece));
    }
}

} // namespace

/// A text table: read as it is found to be written, then in another dialect, then cut into pieces.
Outcome csv(const QByteArray &input)
{
    const MemoryFile file(input);
    Result<std::unique_ptr<CsvFile>> found = CsvFile::open(file.path());
    Outcome outcome;
    if (found) {
        compareCuts(input, (*found)->detection().dialect, outcome);
        const Outcome read = readWholeTable(std::unique_ptr<TableFile>(std::move(*found)), input);
        outcome.taken = read.taken;
        note(outcome, read.broken);
    } else {
        outcome = readWholeTable(found.error(), input);
    }
    const CsvDialect chosen = chosenDialect(input.size());
    note(outcome, readWholeTable(openCsv(file.path(), chosen), input).broken);
    compareCuts(input, chosen, outcome);
    return outcome;
}

} // namespace parboard::fuzz
