#pragma once

#include "models/exchange/csvdialect.h"
#include "models/exchange/table.h"

#include <optional>

namespace parboard {

/// A line of the file as a program without knowledge of the encoding shows it, and as it is read.
struct CsvSampleLine
{
    qint64 number = 0; ///< from 1
    QString before;
    QString after;

    bool operator==(const CsvSampleLine &) const = default;
};

/// How a text table is taken to be written, and on what grounds; for the person to confirm or correct.
struct CsvDetection
{
    CsvDialect dialect;
    /// 0 to 1; below 0.5 a person should look. Of the separator: 0 if there is but one column.
    double encodingConfidence = 1;
    double separatorConfidence = 1;
    QString reason;              ///< why this encoding, a sentence
    QList<CsvSampleLine> sample; ///< the first lines that the encoding changes; none if it changes nothing
    TextLosses losses;           ///< in the part that was looked at
};

/// Looks at the first 64 KiB, and if those are plain letters, at 64 KiB around the first other one. With a dialect that
/// is described instead. Errors: the file cannot be read, is empty, or is no text (with what it is and what to do).
Result<CsvDetection> detectCsv(const QString &path, std::optional<CsvDialect> dialect = std::nullopt);

/// Reads the one table of a text file; cells are texts. See CsvRecords for what is taken as a row.
class CsvReader : public RowReader
{
public:
    /// What did not survive decoding up to here; complete when the last row is read.
    [[nodiscard]] virtual const TextLosses &losses() const = 0;
};

/// A text table, opened. Its one sheet has no name.
class CsvFile : public TableFile
{
public:
    /// Opens a file in the dialect, or in the one that detectCsv finds.
    static Result<std::unique_ptr<CsvFile>> open(const QString &path, std::optional<CsvDialect> dialect = std::nullopt);

    [[nodiscard]] const CsvDetection &detection() const { return m_detection; }
    [[nodiscard]] Result<std::unique_ptr<CsvReader>> reader() const;

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(qsizetype sheet) const override;
    [[nodiscard]] Result<QList<MergedCells>> mergedCells(qsizetype sheet) const override;

private:
    CsvFile(QString path, CsvDetection detection);

    QString m_path;
    CsvDetection m_detection;
    QList<SheetInfo> m_sheets{SheetInfo()};
};

/// CsvFile::open for those who read any kind of table.
Result<std::unique_ptr<TableFile>> openCsv(const QString &path, std::optional<CsvDialect> dialect = std::nullopt);

} // namespace parboard
