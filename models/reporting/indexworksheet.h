#pragma once

#include "models/reporting/indexcontent.h"
#include "models/reporting/listdocument.h"

#include <QDateTime>

namespace parboard {

/// The worksheet of a trial, for a meeting table: what is tried with which points and what the total would be, what is
/// still to be won by field and by who has to see to it (most first), lines for notes and signatures. It says that it
/// is no result: only published points are the index (domain.md b.2). `winnable` is of `trial.score`, so that what is
/// tried does not count as still to be won. An empty `scenarioName` is a trial that was not kept.
ListDocument buildIndexWorksheet(const IndexContext &context, const UnitScore &before, const Trial &trial,
                                 const QList<WinnablePoints> &winnable, const QString &scenarioName,
                                 const QDateTime &now);

} // namespace parboard
