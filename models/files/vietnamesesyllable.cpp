#include "models/files/vietnamesesyllable.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <string_view>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view toneMarks = u"\u0300\u0301\u0303\u0309\u0323";

/// A word in small letters without its tone.
struct Toneless
{
    QString letters;
    int tones = 0;
    QChar tone;
};

Toneless withoutTone(QStringView word)
{
    Toneless result;
    const QString parts = word.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar letter : parts) {
        if (toneMarks.find(letter.unicode()) == std::u16string_view::npos) {
            result.letters += letter;
        } else {
            ++result.tones;
            result.tone = letter;
        }
    }
    result.letters = result.letters.normalized(QString::NormalizationForm_C);
    return result;
}

bool isAbbreviation(QStringView word)
{
    return std::ranges::all_of(word, [](QChar letter) {
        return letter == u'Đ' || (letter >= u'A' && letter <= u'Z' && !u"AEIOUY"_s.contains(letter));
    });
}

/// A coda and the vowels that it closes.
struct Coda
{
    QString letters;
    QStringList vowels;
    bool stopped = false; ///< takes only sắc and nặng
};

const QList<Coda> &codas()
{
    static const QStringList beforeLips = u"a ă â e ê i o ô ơ u iê yê uô ươ oa oă oe uâ uy"_s.split(u' ');
    static const QStringList beforeTeeth = u"a ă â e ê i y o ô ơ u ư iê yê uô ươ oa oă oe uâ uê uy uyê"_s.split(u' ');
    static const QStringList beforePalate = u"a ê i y oa uê uy"_s.split(u' ');
    static const QStringList beforeThroat = u"a ă â e o ô u ư iê yê uô ươ oa oă uâ oo"_s.split(u' ');
    static const QStringList open =
        u"a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi ôi ơi ua uê ui uơ uy ưa ưi ưu iêu yêu oai oao "
        "oay oeo uây uôi uya uyu ươi ươu uêu"_s.split(u' ');
    static const QList<Coda> all{{u""_s, open},
                                 {u"m"_s, beforeLips},
                                 {u"p"_s, beforeLips, true},
                                 {u"n"_s, beforeTeeth},
                                 {u"t"_s, beforeTeeth, true},
                                 {u"nh"_s, beforePalate},
                                 {u"ch"_s, beforePalate, true},
                                 {u"ng"_s, beforeThroat},
                                 {u"c"_s, beforeThroat, true}};
    return all;
}

/// What may follow the onset: vowels, then a coda.
bool isRhyme(QStringView rhyme, bool stoppedToneFits)
{
    return std::ranges::any_of(codas(), [&](const Coda &coda) {
        return (stoppedToneFits || !coda.stopped) && rhyme.endsWith(coda.letters) &&
               coda.vowels.contains(rhyme.chopped(coda.letters.size()));
    });
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    static const QStringList onsets =
        u" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x"_s.split(u' ');
    if (word.isEmpty() || word == u"đ" || isAbbreviation(word))
        return !word.isEmpty();
    const Toneless toneless = withoutTone(word);
    if (toneless.tones > 1)
        return false;
    const bool stoppedToneFits = toneless.tone == u'\u0301' || toneless.tone == u'\u0323';
    return std::ranges::any_of(onsets, [&](const QString &onset) {
        return toneless.letters.startsWith(onset) &&
               isRhyme(QStringView(toneless.letters).sliced(onset.size()), stoppedToneFits);
    });
}

} // namespace parboard
