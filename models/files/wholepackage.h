#pragma once

#include "models/core/result.h"

#include <QString>

namespace parboard {

/// Reads a package of XML files (a workbook) from beginning to end: every entry must unpack, have the bytes it says it
/// has, and every XML file must end as it began. A library that does not look whether its temporary files could be
/// written leaves packages that only this finds out about.
Result<void> checkWholePackage(const QString &path);

} // namespace parboard
