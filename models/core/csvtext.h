#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// Comma-separated text (RFC 4180): UTF-8, comma, quotes doubled, a header row.
namespace parboard::csvtext {

/// A table read from CSV: rows by column name.
class Table
{
public:
    Table() = default;
    Table(QStringList header, QList<QStringList> rows);

    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// The cell's text; empty if the column is unknown.
    [[nodiscard]] const QString &cell(qsizetype row, const QString &column) const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
    QHash<QString, qsizetype> m_columns;
};

/// Reads a whole text. Errors name the line: an open quote, a row with more or fewer cells than the header.
Result<Table> parse(const QString &text);

/// Text that a spreadsheet would run as a formula (= + - @, tab or CR in front of text that is not a number), and such
/// text that already has apostrophes in front: with one more, taking one away gives back what was there.
bool needsApostrophe(const QString &cell);

/// One row as a line with its line end; quotes only where needed. Text that needs one gets an apostrophe in front.
QString line(const QStringList &cells);

} // namespace parboard::csvtext
