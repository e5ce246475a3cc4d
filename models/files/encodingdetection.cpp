#include "models/files/encodingdetection.h"

#include "models/files/asciirun.h"
#include "models/files/vietnamesesyllable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct DetectionText
{
    Q_DECLARE_TR_FUNCTIONS(EncodingDetection)
};

/// Words with letters beyond ASCII, and how many of them are what the encoding would hold.
struct WordCount
{
    qsizetype words = 0;
    qsizetype fitting = 0;
};

struct Candidate
{
    TextEncoding encoding;
    WordCount count;
    double score = 0;
};

/// Western text is not told by syllables but only by its letters, so it weighs less than any Vietnamese reading.
constexpr double westernWeight = 0.45;
/// Below it no reading is Vietnamese.
constexpr double leastScore = 0.15;

bool isWordPart(QChar character)
{
    if (character.unicode() < 0x80)
        return character.isLetter();
    const bool punctuation = character.unicode() >= 0x2000 && character.unicode() < 0x2070;
    return !punctuation && character != QChar::Nbsp && character != u'™' && character != u'€' && character != u'₫';
}

QStringView withoutGuillemets(QStringView word)
{
    while (word.startsWith(u'«'))
        word = word.sliced(1);
    while (word.endsWith(u'»'))
        word.chop(1);
    return word;
}

template <typename Fits>
WordCount countWords(const QString &text, Fits fits)
{
    WordCount count;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && isWordPart(text.at(at)))
            ++at;
        const QStringView word = withoutGuillemets(QStringView(text).sliced(start, at - start));
        if (std::ranges::any_of(word, [](QChar letter) { return letter.unicode() >= 0x80; })) {
            ++count.words;
            count.fitting += fits(word) ? 1 : 0;
        }
        at = std::max(at, start + 1);
    }
    return count;
}

bool isLettersOnly(QStringView word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
}

/// The last letter may be cut; it is left out.
QString readAs(QByteArrayView sample, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    QByteArray text;
    decoder.decode(sample, text);
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_C);
}

Candidate candidate(QByteArrayView sample, TextEncoding encoding)
{
    const QString text = readAs(sample, encoding);
    const bool western = encoding == TextEncoding::Windows1252;
    Candidate result{.encoding = encoding,
                     .count = western ? countWords(text, isLettersOnly) : countWords(text, isVietnameseSyllable)};
    if (result.count.words > 0)
        result.score = double(result.count.fitting) / double(result.count.words) * (western ? westernWeight : 1);
    return result;
}

std::optional<EncodingGuess> guessByMark(QByteArrayView sample)
{
    const QString reason = DetectionText::tr("The file begins with a byte order mark.");
    if (sample.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess{.encoding = TextEncoding::Utf8, .reason = reason};
    if (sample.startsWith("\xFF\xFE"))
        return EncodingGuess{.encoding = TextEncoding::Utf16LE, .reason = reason};
    if (sample.startsWith("\xFE\xFF"))
        return EncodingGuess{.encoding = TextEncoding::Utf16BE, .reason = reason};
    return std::nullopt;
}

/// In UTF-16 every plain letter, digit and blank has a zero byte, always on the same side.
std::optional<EncodingGuess> guessByZeros(QByteArrayView sample)
{
    const qsizetype pairs = sample.size() / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        first += sample[2 * pair] == '\0' ? 1 : 0;
        second += sample[2 * pair + 1] == '\0' ? 1 : 0;
    }
    const TextEncoding encoding = first > second ? TextEncoding::Utf16BE : TextEncoding::Utf16LE;
    const qsizetype many = std::max(first, second);
    const qsizetype few = std::min(first, second);
    if (pairs == 0 || many * 5 < pairs || few * 50 > pairs)
        return std::nullopt;
    TextDecoder decoder(encoding);
    QByteArray text;
    decoder.decode(sample, text);
    if (decoder.losses().count > 0 || text.contains('\0'))
        return std::nullopt;
    return EncodingGuess{.encoding = encoding,
                         .confidence = 0.95,
                         .reason = DetectionText::tr("Every other byte of plain letters is zero, as in UTF-16.")};
}

/// Text that is valid UTF-8 by chance is rare, and the rarer the more letters it has.
std::optional<EncodingGuess> guessUtf8(QByteArrayView sample)
{
    TextDecoder decoder(TextEncoding::Utf8);
    QByteArray text;
    decoder.decode(sample, text);
    const bool damaged = std::ranges::any_of(
        decoder.losses().first, [](const LostBytes &lost) { return lost.bytes != QByteArrayView("\xEF\xBF\xBD"); });
    if (damaged)
        return std::nullopt;
    const auto isLead = [](char byte) { return static_cast<uchar>(byte) >= 0xC0; };
    const auto letters = std::ranges::count_if(text, isLead);
    if (letters == 0) // one cut letter is all there is
        return std::nullopt;
    return EncodingGuess{.encoding = TextEncoding::Utf8,
                         .confidence = 1 - std::pow(0.4, double(letters)),
                         .reason = DetectionText::tr("All letters are valid UTF-8.")};
}

EncodingGuess guessByWords(QByteArrayView sample)
{
    QList<Candidate> candidates;
    for (const TextEncoding encoding : {TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Windows1258,
                                        TextEncoding::Utf8, TextEncoding::Windows1252})
        candidates += candidate(sample, encoding);
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
    const Candidate &best = candidates.constFirst();
    if (best.score < leastScore) {
        return {.encoding = TextEncoding::Windows1252,
                .confidence = 0,
                .reason =
                    DetectionText::tr("In no encoding do the letters give Vietnamese words. Choose the encoding.")};
    }
    const bool western = best.encoding == TextEncoding::Windows1252;
    const auto words = double(best.count.words);
    EncodingGuess guess{.encoding = best.encoding, .reason = {}};
    // Another Vietnamese reading that fits too takes certainty away; western letters fit nearly everything.
    double second = 0;
    for (const Candidate &other : candidates.sliced(1))
        second = std::max(second, other.encoding == TextEncoding::Windows1252 ? 0 : other.score);
    guess.confidence = best.score * words / (words + 1) * (1 - second);
    guess.reason = western
                       ? DetectionText::tr("The words with marks are letters of western languages, none Vietnamese.")
                       : DetectionText::tr("%1 of %2 words with marks are Vietnamese syllables in this encoding.")
                             .arg(best.count.fitting)
                             .arg(best.count.words);
    return guess;
}

} // namespace

EncodingGuess detectEncoding(QByteArrayView sample)
{
    if (std::optional<EncodingGuess> guess = guessByMark(sample))
        return *guess;
    if (std::optional<EncodingGuess> guess = guessByZeros(sample))
        return *guess;
    if (isAscii(sample)) {
        return {.encoding = TextEncoding::Utf8,
                .confidence = 1,
                .reason = DetectionText::tr("There are only plain Latin letters, which all encodings share.")};
    }
    if (std::optional<EncodingGuess> guess = guessUtf8(sample))
        return *guess;
    return guessByWords(sample);
}

} // namespace parboard
