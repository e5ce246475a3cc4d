#pragma once

#include "models/core/enumcodes.h"
#include "models/exchange/bundlemanifest.h"
#include "models/exchange/csvrecords.h"
#include "models/exchange/table.h"
#include "models/files/bytesource.h"

#include <QCryptographicHash>
#include <QHash>

#include <memory>

namespace parboard {

/// The bytes of an entry of a bundle; the end is an error unless they were what the manifest says (size, SHA-256). So
/// a bundle that is exchanged between looking and importing is noticed.
class CheckedSource : public ByteSource
{
public:
    /// `file` is the bundle's name for sentences.
    CheckedSource(std::unique_ptr<ByteSource> source, BundleEntry entry, QString file);

    Result<qint64> read(char *to, qint64 most) override;
    [[nodiscard]] qint64 size() const override { return m_entry.size; }
    [[nodiscard]] qint64 given() const { return m_given; }

private:
    std::unique_ptr<ByteSource> m_source;
    BundleEntry m_entry;
    QString m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_given = 0;
    bool m_isChecked = false;
};

/// The rows of a CSV entry (UTF-8, comma). Errors: what CsvRecords says, wrong bytes, text that is not UTF-8.
class BundleRecords : public RowReader
{
public:
    BundleRecords(std::unique_ptr<CheckedSource> source, QString name, QString file);

    Result<bool> next(TableRow &row) override { return m_records.next(row); }
    [[nodiscard]] double progress() const override;
    /// Columns of the row that was read last, empty ones included.
    [[nodiscard]] int columns() const { return m_records.columns(); }

private:
    [[nodiscard]] Result<bool> takePiece(QByteArray &text);

    std::unique_ptr<CheckedSource> m_source;
    QString m_name;
    QString m_file;
    QByteArray m_piece;
    TextDecoder m_decoder{TextEncoding::Utf8};
    CsvRecords m_records;
};

/// The rows of sources.csv or history.csv, read by the names of their columns.
class BundleRows
{
public:
    BundleRows(std::unique_ptr<BundleRecords> records, QString name, QString file);

    /// Reads the row of headings. Errors: one of `columns` is missing.
    [[nodiscard]] Result<void> begin(const QStringList &columns);
    /// The next row; false at the end. Errors: what BundleRecords says, a row with another number of columns.
    [[nodiscard]] Result<bool> next();

    /// The text of a column that begin() asked for.
    [[nodiscard]] QString text(const QString &column) const;
    /// A number or a day of the row, as the long CSV writes them; nothing if the cell is empty. A text that is neither
    /// is kept as the row's problem.
    [[nodiscard]] std::optional<double> number(const QString &column);
    [[nodiscard]] std::optional<int> count(const QString &column);
    [[nodiscard]] QDate day(const QString &column);
    /// The value of a word of `codes`; the first one with a problem.
    template <typename Enum, std::size_t Size>
    [[nodiscard]] Enum word(const QString &column, const EnumCodes<Enum, Size> &codes)
    {
        const std::optional<Enum> value = valueIn(codes, text(column));
        if (!value)
            noteProblem(column);
        return value.value_or(codes.front().first);
    }
    /// Keeps that the text of a column cannot be understood.
    void noteProblem(const QString &column);
    /// Ok unless something in the row could not be understood.
    [[nodiscard]] Result<void> checkRow() const;

private:
    [[nodiscard]] Error brokenRow(const QString &detail) const;

    std::unique_ptr<BundleRecords> m_records;
    QString m_name;
    QString m_file;
    QHash<QString, int> m_columns;
    int m_columnCount = 0;
    TableRow m_row;
    QString m_problem; ///< column and text
};

} // namespace parboard
