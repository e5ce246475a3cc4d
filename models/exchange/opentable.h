#pragma once

#include "models/core/enumcodes.h"
#include "models/exchange/csvdialect.h"
#include "models/exchange/table.h"
#include "models/files/readwatch.h"

#include <memory>
#include <optional>

namespace parboard {

/// Formats that figures are imported from.
enum class TableFormat { Csv, Xlsx, Ods, Json, Bundle };

inline constexpr EnumCodes<TableFormat, 5> tableFormatCodes{{{TableFormat::Csv, "csv"},
                                                             {TableFormat::Xlsx, "xlsx"},
                                                             {TableFormat::Ods, "ods"},
                                                             {TableFormat::Json, "json"},
                                                             {TableFormat::Bundle, "bundle"}}};

/// A file with tables, whatever its format.
struct OpenedTable
{
    TableFormat format = TableFormat::Csv;
    std::unique_ptr<TableFile> file;
};

/// Opens a file by its content, not its name; `dialect` corrects how a text table is read,
/// `watch` hears what is read and stops it, also where rows are read of the opened file. Errors say what the file is
/// and what to do with it: of an old .xls, how to save it as .xlsx.
Result<OpenedTable> openTable(const QString &path, const std::optional<CsvDialect> &dialect = std::nullopt,
                              const std::shared_ptr<ReadWatch> &watch = {});

} // namespace parboard
