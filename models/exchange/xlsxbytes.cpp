#include "models/exchange/xlsxbytes.h"

#include <QChar>
#include <QString>

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
    bool ascii = true;
    while (at < end) {
        if (end - at >= 8 && plainWord(at)) {
            at += 8;
            continue;
        }
        const auto c = uchar(*at);
        if (c < 0x20 && !blankControl(*at))
            return false;
        ascii = ascii && c < 0x80;
        ++at;
    }
    return ascii || (bytes.isValidUtf8() && !bytes.contains("\xEF\xBF\xBE") && !bytes.contains("\xEF\xBF\xBF"));
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
