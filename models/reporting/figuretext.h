#pragma once

#include "models/analysis/comparison.h"
#include "models/core/numbertext.h"
#include "models/reporting/chartspec.h"

#include <QString>

namespace parboard {

/// The number convention of a language: 1.234,5 or 1,234.5.
numbertext::Convention conventionOf(Language language);

/// A value of `indicator` as a person reads it, with its unit: "92,56 %", "1.565", "44,23 điểm", "hạng 12/61".
/// `decimals` as from decimalsNeeded().
QString valueText(double value, std::optional<double> denominator, const Indicator &indicator, int decimals,
                  Language language);
/// The bare number of a table cell, without the unit: "92,56", "12/61".
QString cellText(double value, std::optional<double> denominator, const Indicator &indicator, int decimals,
                 Language language);
/// Decimals that show these rows of one indicator alike: what the figures as stated need, all of the indicator's
/// decimals as soon as one is computed.
int decimalsNeeded(const QList<ComparedRow> &rows, const Indicator &indicator);
/// "%", "điểm", "đồng", "hạng" or, for counts, nothing.
QString unitOfMeasureText(UnitOfMeasure unit);

/// What stands behind a row: a number, or which way of having none.
MarkState markState(const ComparedRow &row);
/// "chưa báo cáo", "không áp dụng" ... for a state without number.
QString stateText(MarkState state);
/// The symbol of a state in tables: … × ※ (k) ·; empty for a number.
QString stateSymbol(MarkState state);
/// "(tt)" provisional, "(r)" revised, "(ut)" estimated; empty for plainly reported.
QString statusMark(Status status);
/// The word that statusMark() abbreviates.
QString statusWord(Status status);
/// ¹, ², ... ¹².
QString footnoteMark(int number);

} // namespace parboard
