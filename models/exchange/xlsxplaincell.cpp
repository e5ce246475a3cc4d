#include "models/exchange/xlsxplaincell.h"

#include <array>
#include <cstring>
#include <string_view>

namespace parboard {

namespace {

using ByteSet = std::array<bool, 256>;

constexpr bool isAsciiLetter(unsigned c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isAsciiDigit(unsigned c)
{
    return c >= '0' && c <= '9';
}

/// What stands in a text that needs no resolving.
constexpr ByteSet textBytes = [] {
    ByteSet bytes{};
    bytes.fill(true);
    for (const char c : {'<', '&', '>', '\r'})
        bytes.at(uchar(c)) = false;
    return bytes;
}();

constexpr ByteSet valueBytes = [] {
    ByteSet bytes{};
    for (unsigned c = 0; c < bytes.size(); ++c)
        bytes.at(c) = isAsciiLetter(c) || isAsciiDigit(c);
    return bytes;
}();

/// "1:6 8:9"
constexpr ByteSet spanBytes = [] {
    ByteSet bytes{};
    for (unsigned c = 0; c < bytes.size(); ++c)
        bytes.at(c) = isAsciiDigit(c) || c == ':' || c == ' ';
    return bytes;
}();

/// Moves over a literal if it stands there. Inlined, so that the compiler knows its length and compares in place.
[[gnu::always_inline]] inline bool takes(const char *&at, const char *end, std::string_view literal)
{
    if (size_t(end - at) < literal.size() || std::memcmp(at, literal.data(), literal.size()) != 0)
        return false;
    at += literal.size();
    return true;
}

/// Moves over the bytes that are in the set.
[[gnu::always_inline]] inline QByteArrayView takeAll(const char *&at, const char *end, const ByteSet &set)
{
    const char *const start = at;
    const bool *const isIn = set.data();
    const char *next = at; // not `at` itself, which the compiler would store and load again for every byte
    while (next != end && isIn[uchar(*next)])
        ++next;
    at = next;
    return {start, next - start};
}

/// Moves over ` name="value"` if it stands there and its value is of the set.
[[gnu::always_inline]] inline bool takesAttribute(const char *&at, const char *end, std::string_view start,
                                                  const ByteSet &set, QByteArrayView &value)
{
    const char *next = at;
    if (!takes(next, end, start))
        return false;
    const QByteArrayView taken = takeAll(next, end, set);
    if (next == end || *next != '"')
        return false;
    value = taken;
    at = next + 1;
    return true;
}

/// Moves over the attribute r if it is a letter and the number of the row.
[[gnu::always_inline]] inline bool takesOwnReference(const char *&at, const char *end, QByteArrayView rowNumber,
                                                     XlsxRawCell &cell)
{
    const char *next = at;
    const qsizetype size = rowNumber.size() + 1;
    if (rowNumber.isEmpty() || !takes(next, end, " r=\"") || end - next <= size || *next < 'A' || *next > 'Z' ||
        next[size] != '"')
        return false;
    // By hand: a call for a few digits costs more.
    for (qsizetype digit = 1; digit < size; ++digit) {
        if (next[digit] != rowNumber[digit - 1])
            return false;
    }
    cell.plainColumn = *next - 'A';
    cell.reference = {next, size};
    at = next + size + 1;
    return true;
}

} // namespace

const char *xlsxPlainRowEnd(const char *at, const char *end, QByteArrayView &number)
{
    QByteArrayView found;
    QByteArrayView spans;
    if (!takes(at, end, "<row") || !takesAttribute(at, end, " r=\"", valueBytes, found))
        return nullptr;
    (void)takesAttribute(at, end, " spans=\"", spanBytes, spans);
    if (!takes(at, end, ">"))
        return nullptr;
    number = found;
    return at;
}

const char *xlsxPlainCellEnd(const char *at, const char *end, QByteArrayView rowNumber, XlsxRawCell &cell)
{
    if (!takes(at, end, "<c"))
        return nullptr;
    if (!takesOwnReference(at, end, rowNumber, cell))
        (void)takesAttribute(at, end, " r=\"", valueBytes, cell.reference);
    (void)takesAttribute(at, end, " s=\"", valueBytes, cell.style);
    (void)takesAttribute(at, end, " t=\"", valueBytes, cell.type);
    if (takes(at, end, "><v>")) {
        cell.value = takeAll(at, end, textBytes);
        return takes(at, end, "</v></c>") ? at : nullptr;
    }
    if (!takes(at, end, "><is><t>"))
        return nullptr;
    cell.inlineText = xlsxSpaced(takeAll(at, end, textBytes), false);
    return takes(at, end, "</t></is></c>") ? at : nullptr;
}

} // namespace parboard
