#pragma once

#include "models/reporting/listdocument.h"

#include <QMimeData>

#include <memory>

namespace parboard {

/// The list for the clipboard: a real table as text/html, tab-separated as text/plain.
std::unique_ptr<QMimeData> listMime(const ListDocument &list);
/// Puts listMime() on the clipboard.
void copyList(const ListDocument &list);

} // namespace parboard
