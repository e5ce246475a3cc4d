#include "models/exchange/xlsxbytes.h"

#include <QChar>
#include <QString>

#include <array>
#include <charconv>
#include <cstring>

namespace parboard {

namespace {

bool blankControl(char c)
{
    return c == '\t' || c == '\n' || c == '\r';
}

/// Eight bytes at once: none below a blank, none beyond ASCII.
bool plainWord(const char *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, sizeof word);
    constexpr quint64 high = 0x8080808080808080;
    constexpr quint64 blanks = 0x2020202020202020;
    return ((word | (word - blanks)) & high) == 0;
}

bool allowedCharacter(char32_t c)
{
    if (c < 0x20)
        return c == '\t' || c == '\n' || c == '\r';
    return c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || (c > 0xFFFF && c <= 0x10FFFF);
}

/// The length of the UTF-8 sequence of a character beyond ASCII that XML allows; 0 if there is none.
qsizetype plainSequence(const char *at, const char *end)
{
    const auto first = uchar(*at);
    const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || end - at < length)
        return 0;
    char32_t c = first & (0x7FU >> length);
    for (qsizetype place = 1; place < length; ++place) {
        if ((uchar(at[place]) & 0xC0U) != 0x80)
            return 0;
        c = (c << 6U) | (uchar(at[place]) & 0x3FU);
    }
    constexpr std::array<char32_t, 3> least{0x80, 0x800, 0x10000}; // less would be a longer way to write it
    return c >= least.at(std::size_t(length - 2)) && allowedCharacter(c) ? length : 0;
}

QByteArray utf8Of(char32_t c)
{
    return QString::fromUcs4(&c, 1).toUtf8();
}

/// The character of "#10" or "#xA".
std::optional<char32_t> numbered(QByteArrayView entity)
{
    const bool hex = entity.startsWith("#x");
    const QByteArrayView digits = entity.sliced(hex ? 2 : 1);
    quint32 code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size() || !allowedCharacter(code))
        return std::nullopt;
    return code;
}

std::optional<QByteArray> entityText(QByteArrayView entity)
{
    if (entity == "amp")
        return QByteArray("&");
    if (entity == "lt")
        return QByteArray("<");
    if (entity == "gt")
        return QByteArray(">");
    if (entity == "quot")
        return QByteArray("\"");
    if (entity == "apos")
        return QByteArray("'");
    if (!entity.startsWith('#'))
        return std::nullopt;
    const std::optional<char32_t> character = numbered(entity);
    return character ? std::optional(utf8Of(*character)) : std::nullopt;
}

/// The character of an escape "_x000D_" at the start of the text; nothing if there is none or it stays as it is.
std::optional<char32_t> escaped(QByteArrayView text)
{
    if (text.size() < 7 || text[6] != '_')
        return std::nullopt;
    quint32 code = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, code, 16);
    const bool whole = error == std::errc() && end == text.data() + 6;
    return whole && allowedCharacter(code) ? std::optional<char32_t>(code) : std::nullopt;
}

} // namespace

bool xlsxPlainBytes(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end) {
        if (end - at >= 8 && plainWord(at)) {
            at += 8;
        } else if (uchar(*at) < 0x80) {
            if (uchar(*at) < 0x20 && !blankControl(*at))
                return false;
            ++at;
        } else {
            const qsizetype length = plainSequence(at, end);
            if (length == 0)
                return false;
            at += length;
        }
    }
    return true;
}

std::optional<QByteArray> xlsxResolved(QByteArrayView text)
{
    QByteArray resolved;
    resolved.reserve(text.size());
    while (!text.isEmpty()) {
        const qsizetype start = text.indexOf('&');
        resolved += start < 0 ? text : text.first(start);
        if (start < 0)
            break;
        const qsizetype end = text.indexOf(';', start);
        const std::optional<QByteArray> character =
            end < 0 ? std::nullopt : entityText(text.sliced(start + 1, end - start - 1));
        if (!character)
            return std::nullopt;
        resolved += *character;
        text = text.sliced(end + 1);
    }
    return resolved;
}

QByteArray xlsxUnescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    while (!text.isEmpty()) {
        const qsizetype start = text.indexOf("_x");
        plain += start < 0 ? text : text.first(start);
        if (start < 0)
            break;
        const std::optional<char32_t> character = escaped(text.sliced(start));
        plain += character ? utf8Of(*character) : QByteArray("_x");
        text = text.sliced(start + (character ? 7 : 2));
    }
    return plain.replace("\r\n", "\n").replace('\r', '\n');
}

} // namespace parboard
