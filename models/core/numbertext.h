#pragma once

#include "models/core/figure.h"
#include "models/core/result.h"

#include <QString>

#include <optional>

/// Reading and writing numbers in the Vietnamese (1.234,5) and the English (1,234.5) convention (domain.md i.4).
namespace parboard::numbertext {

enum class Convention { Vietnamese, English };

/// What a piece of text says as a number.
struct Reading
{
    double value = 0;
    Qualifier qualifier = Qualifier::Exact; ///< trên, gần, khoảng, dưới ... in front of the number
    bool percent = false;                   ///< followed by % (a blank between allowed)
    /// Set when the text reads differently in the two conventions (1.234): the value in the other one. Never guessed:
    /// the caller asks, or decides per column.
    std::optional<double> otherValue;

    [[nodiscard]] bool isAmbiguous() const { return otherValue.has_value(); }
};

/// Reads `text` in `convention`. A number that is right in the other convention only is an error that says so; one that
/// is right in both with different values comes back ambiguous. Errors: no number, two numbers, a range, and words that
/// are no qualifier, since they may change the number (tăng 42 %, 5 triệu).
Result<Reading> read(const QString &text, Convention convention = Convention::Vietnamese);

/// Writes with exactly `decimals` decimals and grouped thousands; halves round away from zero on the decimal value.
/// Empty for a value that is no number (NaN, infinite).
QString write(double value, int decimals, Convention convention = Convention::Vietnamese);

/// Writes with as many decimals as the value needs, at most `most`: 92.5 -> "92,5", 43 -> "43".
QString writeShort(double value, int most, Convention convention = Convention::Vietnamese);

/// The word or sign for a qualifier in front of a number: "trên", "dưới", "khoảng" ... in the program's language;
/// empty for Exact.
QString qualifierText(Qualifier qualifier);

} // namespace parboard::numbertext
