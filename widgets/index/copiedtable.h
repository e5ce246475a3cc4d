#pragma once

#include "models/reporting/figuretable.h"

class QAbstractItemModel;

namespace parboard {

/// What a table of criteria shows, with its own headings, for the clipboard: the parts are the top rows of a tree, or
/// one with `title`.
FigureTable copiedTable(const QAbstractItemModel &model, const QString &title = {});

} // namespace parboard
