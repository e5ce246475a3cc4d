#pragma once

#include "measure.h"

class QTableView;

namespace parboard::bench {

/// Does what BENCH_WORK says in a table that can be typed into, and tells the milliseconds of each round:
///
/// - key: a keystroke in an open editor until its echo is painted,
/// - leave: Enter in the editor of a changed cell until the next cell is painted,
/// - scroll: a page further down or up until it is painted.
QList<double> gridWork(QTableView &view);

} // namespace parboard::bench
