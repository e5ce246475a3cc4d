#pragma once

#include "models/analysis/comparison.h"

namespace parboard {

/// The comparability guard: says in sentences what is unlike among `rows` (periods, cut-off days, levels, units without
/// a figure, computed rates, rates that disagree with their counts, series breaks, territories).
QList<GuardNote> guardNotes(const QList<ComparedRow> &rows, const ComparisonRequest &request,
                            const Catalogue &catalogue);

/// Note that `online services` figures of the levels of Decree 43/2011 stand beside those of Decree 42/2022, if they
/// do.
QList<GuardNote> vocabularyNotes(const Comparison &comparison, const Catalogue &catalogue);

/// The word for a scope of a province ("Cấp huyện"), or of a district as a whole.
QString scopeName(Scope scope, UnitKind kind = UnitKind::Province);

/// 20/06/2021.
QString dateText(QDate date);

/// "to 20/06/2021", "from 01/01/2020 to 05/03/2020", or empty when the source states no window.
QString windowText(QDate dataFrom, QDate dataTo, QDate asOf);

} // namespace parboard
