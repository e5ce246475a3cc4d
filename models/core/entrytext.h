#pragma once

#include "models/core/figure.h"
#include "models/core/indicator.h"
#include "models/core/numbertext.h"

#include <QString>

#include <optional>

/// What a person types into a cell: a number with or without a qualifier in front, or the sign of a state without
/// number.
namespace parboard::entrytext {

/// What typed text means.
struct Entry
{
    std::optional<double> value; ///< nothing for the states without a number
    Status status = Status::Reported;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<double> denominator; ///< of "12/63": the number ranked
    /// Set when "1.234" may be one thousand or one point: the other reading. Ask once; never guess.
    std::optional<double> otherValue;
};

/// Reads what was typed for `indicator`. Decimal comma and point are both understood: text that is right in one
/// convention only is read in that one; a count has no decimals, so its 1.234 is never doubtful; a rate over its
/// maximum in one reading is read in the other. `decided` is the answer to an earlier question. Errors say what is
/// wrong.
Result<Entry> read(const QString &text, const Indicator &indicator,
                   std::optional<numbertext::Convention> decided = std::nullopt);

/// The key that states `status` without a number: … (or three points) not reported, x not applicable, h not usable, k
/// not published; empty for states with a number.
QString keyOf(Status status);

/// The same for an editor: without points between thousands and with all decimals, so that read() gives the same number
/// whatever was answered to an earlier question (1,234 would be a thousand in the English way: it stands as 1,2340).
QString writeForEditor(const Figure &figure, const Indicator &indicator);

/// The value as one would type it again: "92,56", "trên 90", "12/63", or the key of a state.
QString write(const Figure &figure, const Indicator &indicator);

} // namespace parboard::entrytext
