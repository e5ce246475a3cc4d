#include "models/exchange/plainnumber.h"

#include <array>
#include <charconv>

namespace parboard {

namespace {

constexpr qsizetype mostLength = 24;
constexpr qsizetype groupLength = 3;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

} // namespace

PlainNumber plainNumber(QByteArrayView text)
{
    const bool isNegative = text.startsWith('-');
    const QByteArrayView digits = isNegative ? text.sliced(1) : text;
    if (digits.empty() || digits.size() > mostLength || !isDigit(digits.front()) || !isDigit(digits.back()))
        return {};
    std::array<char, mostLength> plain{};
    qsizetype mark = -1;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        const char byte = digits.at(at);
        const bool isMark = (byte == '.' || byte == ',') && mark < 0;
        if (!isMark && !isDigit(byte))
            return {};
        if (isMark)
            mark = at;
        plain[std::size_t(at)] = isMark ? '.' : byte;
    }
    // Three digits behind the mark may be thousands, unless what stands before it cannot lead a group.
    const bool mayGroup = digits.size() - mark - 1 == groupLength && mark <= groupLength && digits.front() != '0';
    if (mark > 0 && mayGroup)
        return {PlainNumber::Kind::Doubtful, 0};
    PlainNumber number;
    std::from_chars(plain.data(), plain.data() + digits.size(), number.value);
    if (isNegative && number.value > 0)
        number.value = -number.value;
    if (mark < 0)
        number.kind = PlainNumber::Kind::Whole;
    else
        number.kind = digits.at(mark) == ',' ? PlainNumber::Kind::Vietnamese : PlainNumber::Kind::English;
    return number;
}

} // namespace parboard
