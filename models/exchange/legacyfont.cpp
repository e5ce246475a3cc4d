#include "models/exchange/legacyfont.h"

#include "models/files/textencoding.h"

#include <algorithm>

namespace parboard {

namespace {

/// Letters with horn, breve or stroke, combining tones, and those with two marks: no byte of an old encoding becomes
/// one.
bool isVietnameseUnicode(QChar character)
{
    const char16_t code = character.unicode();
    const bool single = code == u'Ă' || code == u'ă' || code == u'Đ' || code == u'đ' || code == u'Ơ' || code == u'ơ' ||
                        code == u'Ư' || code == u'ư';
    return single || (code >= 0x1EA0 && code <= 0x1EF9) || (code >= 0x0300 && code <= 0x0323);
}

bool isByte(QChar character)
{
    return character.unicode() <= 0xFF;
}

/// A run of characters that stand for bytes.
void appendRun(QStringView run, TextEncoding encoding, LegacyText &result)
{
    const DecodedText decoded = decodedText(run.toLatin1(), encoding);
    result.text += QString::fromUtf8(decoded.text);
    for (const LostBytes &lost : decoded.losses.first)
        result.lost += QString::fromLatin1(lost.bytes);
}

} // namespace

LegacyText convertLegacyFont(const QString &text, LegacyFont font)
{
    if (font == LegacyFont::None || std::ranges::any_of(text, isVietnameseUnicode))
        return {.text = text, .lost = {}};
    const TextEncoding encoding = font == LegacyFont::Vni ? TextEncoding::Vni : TextEncoding::Tcvn3;
    LegacyText result;
    for (qsizetype at = 0; at < text.size();) {
        const auto rest = QStringView(text).sliced(at);
        const qsizetype run = std::ranges::find_if_not(rest, isByte) - rest.begin();
        appendRun(rest.first(run), encoding, result);
        at += run;
        if (at < text.size())
            result.text += text.at(at++); // dashes and quotation marks, which are Unicode already
    }
    if (font == LegacyFont::Tcvn3Capital)
        result.text = result.text.toUpper();
    result.converted = result.text != text;
    return result;
}

} // namespace parboard
