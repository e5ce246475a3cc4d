#pragma once

#include "models/core/result.h"
#include "models/core/schemetext.h"

#include <QString>

namespace parboard {

/// Reads a scheme from the first sheet of a workbook (xlsx, ods) or a text table. Problems carry the rows of the file.
/// Errors: the file is missing, damaged, of another kind, or longer than a scheme can be.
Result<SchemeReading> readSchemeFile(const QString &path);

/// The rows of that table as texts, the headings first, for an editor. The errors are the same.
Result<QList<QStringList>> readSchemeRows(const QString &path);

/// Writes a scheme as a workbook, or as CSV if the name ends in .csv; whole or not at all.
Result<void> writeSchemeFile(const QString &path, const IndexScheme &scheme);
/// The same of rows that may not make a scheme yet.
Result<void> writeSchemeRows(const QString &path, const QString &title, const QList<QStringList> &rows);

} // namespace parboard
