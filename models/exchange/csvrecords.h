#pragma once

#include "models/exchange/csvdialect.h"
#include "models/exchange/table.h"
#include "models/files/linecounter.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <vector>

namespace parboard {

/// Appends the next piece of a text (UTF-8) to the array; false at the end.
using TextSource = std::function<Result<bool>(QByteArray &text)>;

/// Cuts a text into rows, whatever pieces the text comes in. Memory holds one row and one piece.
///
/// Lines end with LF, CR or CRLF; within quotes a line end belongs to the cell. A row bears the number of the line on
/// which it begins, as an editor numbers lines, so blank lines count. Rows may have any number of cells; empty ones are
/// left out. A quote within a text that does not begin with one is a letter, and so is text behind a closing quote. A
/// first line `sep=;` (Excel) is no row. The apostrophe that csvtext::line puts in front of a formula is taken away.
class CsvRecords
{
public:
    /// A longer row, and one with more columns than Excel has, is refused: then the quotes or the separator are wrong.
    static constexpr qsizetype largestRow = qsizetype(16) * 1024 * 1024;
    static constexpr int mostColumns = 16384;

    CsvRecords(TextSource source, char separator, char quote);

    /// The next row that holds anything; false at the end. The cells point into memory that the next call uses again.
    Result<bool> next(TableRow &row);

    /// Columns of the row that was read last, empty ones included.
    [[nodiscard]] int columns() const { return m_column + 1; }
    /// Bytes of text that came from the source, and those of them that are not read yet.
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 unread() const { return m_buffer.size() - m_start - m_at; }

private:
    enum class State : quint8 { CellStart, Plain, Quoted, AfterQuote };

    struct Cell
    {
        int column = 0;
        qsizetype from = 0;
        qsizetype to = 0;
    };

    Result<bool> more();
    Result<void> skipSeparatorLine();
    Result<bool> readRecord();
    Result<bool> skipLineFeed();
    Result<void> readCells();
    void beginCell();
    void takeQuoted();
    void takeAfterQuote();
    void takePlain();
    void takeStop(char byte);
    void endCell();
    void keep(qsizetype length);
    [[nodiscard]] char *record() { return m_buffer.data() + m_start; }
    [[nodiscard]] qsizetype end() const { return m_buffer.size() - m_start; }
    [[nodiscard]] Result<bool> endOfText() const;
    [[nodiscard]] Error tooLong() const;
    [[nodiscard]] QByteArrayView textOf(const Cell &cell) const;

    TextSource m_source;
    char m_separator;
    char m_quote;
    std::array<bool, 256> m_stops{}; ///< bytes that end a run of plain text

    QByteArray m_buffer;
    qint64 m_taken = 0;
    bool m_ended = false;
    bool m_zeroByte = false;

    // Places count from the start of the record, so that they hold when the buffer moves.
    qsizetype m_start = 0;
    qsizetype m_at = 0;
    qsizetype m_cellStart = 0;
    qsizetype m_written = 0; ///< a quoted cell is closed up in place where quotes are left out
    std::vector<Cell> m_cells;
    int m_column = 0;
    State m_state = State::CellStart;
    bool m_recordEnded = false;
    bool m_begun = false;

    LineCounter m_lines;
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 0;
};

} // namespace parboard
