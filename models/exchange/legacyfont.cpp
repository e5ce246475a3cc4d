#include "models/exchange/legacyfont.h"

#include "models/files/textencoding.h"
#include "models/files/vietnamesesyllable.h"

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

/// True if everything beyond ASCII is a letter or no byte at all: old encodings use the signs among the bytes as
/// letters, which nobody types within a word.
bool isOfWesternLetters(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) {
        const char16_t code = character.unicode();
        return code < 0x80 || code > 0xFF || (code >= 0xC0 && code != u'×' && code != u'÷');
    });
}

/// Words with letters beyond ASCII, and how many of them are Vietnamese syllables.
struct MarkedWords
{
    qsizetype words = 0;
    qsizetype syllables = 0;
};

MarkedWords markedWordsIn(const QString &text)
{
    const auto isPart = [](QChar character) {
        return character.isLetter() || character == QChar::ReplacementCharacter;
    };
    MarkedWords count;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype start = at;
        while (at < text.size() && isPart(text.at(at)))
            ++at;
        const QStringView word = QStringView(text).sliced(start, at - start);
        if (std::ranges::all_of(word, [](QChar letter) { return letter.unicode() < 0x80; }))
            continue;
        ++count.words;
        count.syllables += isVietnameseSyllable(word) ? 1 : 0;
    }
    return count;
}

/// See convertLegacyFont().
bool wasTypedLater(const QString &text, const QString &asFont)
{
    if (!isOfWesternLetters(text))
        return false;
    const MarkedWords now = markedWordsIn(text.normalized(QString::NormalizationForm_C));
    const MarkedWords then = markedWordsIn(asFont.normalized(QString::NormalizationForm_C));
    const bool isRightNow = now.words > 0 && now.syllables == now.words;
    return then.words > 0 && (then.syllables == 0 || (isRightNow && then.syllables < then.words));
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
    if (wasTypedLater(text, result.text))
        return {.text = text, .lost = {}, .doubtful = true};
    if (font == LegacyFont::Tcvn3Capital)
        result.text = result.text.toUpper();
    result.converted = result.text != text;
    return result;
}

} // namespace parboard
