#pragma once

#include "models/exchange/table.h"
#include "models/files/readwatch.h"

#include <memory>

namespace parboard {

/// Opens figures that `parboard export --format json` wrote, as a table in the long form: row 1 names the columns
/// (columnRoleCodes), each figure is a row. Figures are read one by one, so memory does not grow with them. `watch`
/// hears what is read on opening. Errors say that the file is no such JSON, and where it is damaged.
Result<std::unique_ptr<TableFile>> openJsonTable(const QString &path, const std::shared_ptr<ReadWatch> &watch = {});

} // namespace parboard
