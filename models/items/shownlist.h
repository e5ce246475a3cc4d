#pragma once

#include "models/reporting/listdocument.h"

class QAbstractItemModel;

namespace parboard {

/// Heads and rows of a table model as it is filtered and sorted now; `withRowHeads`: the vertical heads are the first
/// column, under `corner`. Title and facts are the caller's.
ListDocument shownList(const QAbstractItemModel &model, bool withRowHeads = false, const QString &corner = {});

} // namespace parboard
