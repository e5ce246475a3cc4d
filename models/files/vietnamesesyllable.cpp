#include "models/files/vietnamesesyllable.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t tones[] = {u'\u0300', u'\u0301', u'\u0303', u'\u0309', u'\u0323'};

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
    for (const QChar letter : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (std::ranges::find(tones, letter.unicode()) == std::end(tones)) {
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

/// What may follow the onset: vowels, then a coda.
bool isRhyme(QStringView rhyme, bool stoppedToneFits)
{
    static const QStringList vowels =
        u"a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uă ue uê ui uô uơ uy ưa "
        u"ưi "
        u"ươ ưu ya yê iêu yêu oai oao oay oeo uai uao uau uay uây ueo uêu uôi uya uyê uyu ươi ươu"_s.split(u' ');
    static const QStringList openCodas{u""_s, u"m"_s, u"n"_s, u"ng"_s, u"nh"_s};
    static const QStringList stoppedCodas{u"c"_s, u"ch"_s, u"p"_s, u"t"_s};
    const auto fits = [rhyme](const QStringList &codas) {
        return std::ranges::any_of(codas, [rhyme](const QString &coda) {
            return rhyme.endsWith(coda) && vowels.contains(rhyme.chopped(coda.size()));
        });
    };
    return fits(openCodas) || (stoppedToneFits && fits(stoppedCodas));
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
