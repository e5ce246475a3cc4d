#pragma once

#include "models/analysis/indexscore.h"

namespace parboard::test {

/// Hundredths of a percent as "68,75".
QString hundredths(int number);

/// "13,75/20 68,75", "15/20 least 75,00 missing 3", "16/16 100,00 taken 4", "0/0 -".
QString described(const IndexSum &sum);
/// "1: 7/10 70,00; 2: 0/0 -".
QString described(const QList<FieldScore> &fields);
/// "4 entered", "2,5 computed", "missing: no points yet", "not applicable".
QString described(const ComponentScore *component);

/// The figures of components: "1.1=95 1.2=92.56".
FeedingFigures figuresOf(const QString &text);

} // namespace parboard::test
