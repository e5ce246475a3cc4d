#pragma once

#include "models/core/catalogue.h"
#include "models/core/source.h"
#include "widgets/entry/pastvalues.h"

#include <QString>
#include <QStringList>

/// The words of the panel beside the entry table.
namespace parboard::celltext {

/// A figure as a person reads it: "trên 92,56 % tạm tính", or the word of a state without number.
QString value(const Figure &figure, const Indicator &indicator, Language language);
/// The same short, for a table: "92,56 (tt)", or the symbol of the state.
QString shortValue(const PastValue &past, const Indicator &indicator, Language language);
/// The state's symbol and word, "… chưa báo cáo"; empty for a number.
QString symbolMeaning(const PastValue &past);
/// "+1,2 điểm %", "−12 (−10,5 %)"; empty without a change.
QString change(const PastValue &past, const Indicator &indicator, Language language);
/// How a claim differs from the one in use, in words: "1,2 percentage points higher".
QString gap(const Figure &claim, const Figure &inUse, const Indicator &indicator, Language language);
/// Title, document number and date in one line.
QString source(const Source &source);
/// Unit of measure, limits, what is better, formula: one line each.
QStringList measure(const Indicator &indicator, const Catalogue &catalogue, Language language);
/// The word for a status that carries a number ("reported"), or for a state that carries none.
QString status(Status status);

} // namespace parboard::celltext
