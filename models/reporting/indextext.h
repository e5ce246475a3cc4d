#pragma once

#include "models/analysis/indexscore.h"
#include "models/core/localtext.h"

#include <QString>

namespace parboard {

/// "tự chấm", "thẩm định", "công nhận".
QString scoreFormText(ScoreForm form);
QString entryStateText(EntryState state);
QString schemeKindText(SchemeKind kind);
QString scoreMethodText(ScoreMethod method);

/// Hundredths of a percent with their sign: "86,98 %".
QString percentText(int hundredths, Language language);
/// A difference of percentages in points of percent: "+1,20".
QString percentDifferenceText(int hundredths, Language language);
/// Points as numbers of the language: "9,5".
QString pointsIn(Points points, Language language);

/// "71,5/98,5 điểm = 72,59 %", with what is missing and what does not apply: a number is never shown as if it were
/// whole when components are missing.
QString indexSumText(const IndexSum &sum, Language language);
/// The same with group and rank, which is marked as ours: nobody published it.
QString indexSumText(const UnitScore &score, Language language);

} // namespace parboard
