#pragma once

#include <QByteArrayView>

namespace parboard {

/// A text that is nothing but digits with at most one mark between them, which is what nearly all cells of numbers hold:
/// told without the long way of numbertext::read(), and equal to what that says.
struct PlainNumber
{
    enum class Kind {
        Other,      ///< anything else: ask numbertext::read()
        Whole,      ///< 1234: the same in both conventions
        Vietnamese, ///< 92,5: a number in the Vietnamese convention only
        English,    ///< 92.5: a number in the English convention only
        Doubtful    ///< 1.234: one thousand or one
    };

    Kind kind = Kind::Other;
    double value = 0; ///< not of Doubtful
};

PlainNumber plainNumber(QByteArrayView text);

} // namespace parboard
