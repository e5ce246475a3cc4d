#pragma once

#include "models/core/indexentry.h"

#include <QString>

namespace parboard {

/// An entry as the history keeps it: its content without its cell.
QString indexEntryText(const IndexEntry &entry);
/// Nothing: the text is none that indexEntryText wrote.
std::optional<IndexEntry> indexEntryIn(const QString &text, const IndexCell &cell);

} // namespace parboard
