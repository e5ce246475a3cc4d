#include "models/exchange/csvrecords.h"

#include "models/core/csvtext.h"

#include <QCoreApplication>
#include <QString>

#include <cstring>

namespace parboard {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(CsvRecords)
};

constexpr qsizetype lengthOfSeparatorLine = 5; // sep=;

} // namespace

CsvRecords::CsvRecords(TextSource source, char separator, char quote)
    : m_source(std::move(source)), m_separator(separator), m_quote(quote)
{
    for (const char stop : {separator, '\n', '\r'})
        m_stops.at(static_cast<uchar>(stop)) = true;
}

Result<bool> CsvRecords::next(TableRow &row)
{
    row.cells.clear();
    if (!m_begun) {
        m_begun = true;
        if (const Result<void> skipped = skipSeparatorLine(); !skipped)
            return skipped.error();
    }
    do {
        const Result<bool> found = readRecord();
        if (!found || !*found)
            return found;
    } while (m_cells.empty());
    row.number = m_recordLine;
    for (const Cell &cell : m_cells) {
        TableCell &given = row.cells.emplaceBack();
        given.column = cell.column;
        given.text = textOf(cell);
    }
    return true;
}

/// Gets more text behind the record that is being read; false if there is none.
Result<bool> CsvRecords::more()
{
    if (m_ended)
        return false;
    if (end() > largestRow)
        return tooLong();
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    const qsizetype before = m_buffer.size();
    while (m_buffer.size() == before && !m_ended) {
        const Result<bool> got = m_source(m_buffer);
        if (!got)
            return got;
        m_ended = !*got;
    }
    const qsizetype zero = m_buffer.indexOf('\0', before);
    if (zero >= 0) {
        m_buffer.truncate(zero);
        m_zeroByte = true;
        m_ended = true;
    }
    m_taken += m_buffer.size() - before;
    return m_buffer.size() > before;
}

Result<void> CsvRecords::skipSeparatorLine()
{
    while (end() <= lengthOfSeparatorLine) {
        const Result<bool> got = more();
        if (!got)
            return got.error();
        if (!*got)
            break;
    }
    if (namedSeparator(m_buffer) == '\0')
        return {};
    // What is left is the line end, which counts as a blank line.
    m_start = lengthOfSeparatorLine;
    return {};
}

Result<bool> CsvRecords::readRecord()
{
    m_start += m_at;
    m_at = 0;
    m_cells.clear();
    m_column = 0;
    m_recordEnded = false;
    const Result<bool> any = skipLineFeed();
    if (!any)
        return any;
    if (!*any)
        return endOfText();
    m_recordLine = m_lines.line();
    beginCell();
    if (const Result<void> read = readCells(); !read)
        return read.error();
    if (m_at > largestRow)
        return tooLong();
    return true;
}

/// A row ended with CR; the LF that may follow belongs to it. False if there is no more text.
Result<bool> CsvRecords::skipLineFeed()
{
    for (;;) {
        if (m_at == end()) {
            Result<bool> got = more();
            if (!got || !*got)
                return got;
        }
        if (!m_lines.afterReturn() || record()[m_at] != '\n')
            break;
        m_lines.count("\n");
        ++m_start;
    }
    m_lines.letter();
    return true;
}

Result<void> CsvRecords::readCells()
{
    while (!m_recordEnded) {
        if (m_at == end()) {
            const Result<bool> got = more();
            if (!got)
                return got.error();
            if (!*got)
                break;
        }
        switch (m_state) {
        case State::CellStart:
            beginCell();
            if (m_state == State::Plain)
                takePlain();
            break;
        case State::Quoted:
            takeQuoted();
            break;
        case State::AfterQuote:
            takeAfterQuote();
            break;
        case State::Plain:
            takePlain();
            break;
        }
        if (m_column >= mostColumns) {
            return Error{RecordText::tr("Line %1 has more than %2 columns. Is the separator right?")
                             .arg(m_recordLine)
                             .arg(mostColumns)};
        }
    }
    if (m_recordEnded)
        return {};
    if (const Result<bool> ended = endOfText(); !ended)
        return ended.error();
    if (m_state == State::Quoted) {
        return Error{RecordText::tr("Line %1: a quotation mark is opened and never closed. Close it or take it away.")
                         .arg(m_quoteLine)};
    }
    endCell();
    return {};
}

void CsvRecords::beginCell()
{
    m_cellStart = m_at;
    m_written = m_at;
    m_state = record()[m_at] == m_quote ? State::Quoted : State::Plain;
    if (m_state == State::Quoted) {
        m_quoteLine = m_lines.line();
        ++m_at;
        ++m_cellStart;
        ++m_written;
    }
}

void CsvRecords::takeQuoted()
{
    const char *from = record() + m_at;
    const auto room = static_cast<std::size_t>(end() - m_at);
    const void *quote = std::memchr(from, m_quote, room);
    const qsizetype length = quote ? static_cast<const char *>(quote) - from : end() - m_at;
    m_lines.count(QByteArrayView(from, length));
    keep(length);
    if (quote) {
        ++m_at;
        m_lines.letter();
        m_state = State::AfterQuote;
    }
}

/// A second quote stands for one; anything else closes the quoted text.
void CsvRecords::takeAfterQuote()
{
    m_state = State::Plain;
    if (record()[m_at] == m_quote) {
        keep(1);
        m_state = State::Quoted;
    }
}

void CsvRecords::takePlain()
{
    const char *text = record();
    const qsizetype size = end();
    qsizetype at = m_at;
    while (at < size && !m_stops[static_cast<uchar>(text[at])])
        ++at;
    keep(at - m_at);
    if (m_at < size)
        takeStop(text[m_at]);
}

void CsvRecords::takeStop(char byte)
{
    endCell();
    ++m_at;
    if (byte == m_separator) {
        ++m_column;
        m_cellStart = m_at;
        m_written = m_at;
        m_state = State::CellStart;
    } else {
        m_lines.count(QByteArrayView(&byte, 1));
        m_recordEnded = true;
    }
}

void CsvRecords::endCell()
{
    if (m_written > m_cellStart)
        m_cells.push_back({.column = m_column, .from = m_cellStart, .to = m_written});
}

/// Takes bytes into the cell.
void CsvRecords::keep(qsizetype length)
{
    if (m_written != m_at)
        std::memmove(record() + m_written, record() + m_at, static_cast<std::size_t>(length));
    m_written += length;
    m_at += length;
}

/// What stands behind the last row: nothing, or a zero byte.
Result<bool> CsvRecords::endOfText() const
{
    if (!m_zeroByte)
        return false;
    return Error{RecordText::tr("Line %1 holds a zero byte: the file is no text table, or its encoding is another one.")
                     .arg(m_lines.line())};
}

Error CsvRecords::tooLong() const
{
    const qint64 megabytes = largestRow / 1024 / 1024;
    if (m_state == State::Quoted) {
        return {
            RecordText::tr("Line %1: the quotation mark opened here is not closed within %2 MB. Close it or take it "
                           "away.")
                .arg(m_quoteLine)
                .arg(megabytes)};
    }
    return {RecordText::tr("Line %1 is longer than %2 MB: this is no text table.").arg(m_recordLine).arg(megabytes)};
}

QByteArrayView CsvRecords::textOf(const Cell &cell) const
{
    const QByteArrayView text = QByteArrayView(m_buffer).sliced(m_start + cell.from, cell.to - cell.from);
    const bool guarded = text.front() == '\'' && csvtext::needsApostrophe(QString::fromUtf8(text.sliced(1)));
    return guarded ? text.sliced(1) : text;
}

} // namespace parboard
