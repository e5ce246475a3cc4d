#include "models/core/numbertext.h"

#include "models/core/viettext.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace parboard::numbertext {

using namespace Qt::StringLiterals;

namespace {

struct NumberMessages
{
    Q_DECLARE_TR_FUNCTIONS(Number)
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

QChar decimalMark(Convention convention)
{
    return convention == Convention::Vietnamese ? u',' : u'.';
}

QChar groupMark(Convention convention)
{
    return convention == Convention::Vietnamese ? u'.' : u',';
}

Convention otherThan(Convention convention)
{
    return convention == Convention::Vietnamese ? Convention::English : Convention::Vietnamese;
}

/// The places of unbroken runs of digits, points and commas with at least one digit.
struct Run
{
    qsizetype start;
    qsizetype end;
};

QList<Run> runsIn(const QString &text)
{
    QList<Run> runs;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype start = at;
        bool hasDigit = false;
        for (; at < text.size() && (isDigit(text.at(at)) || text.at(at) == u'.' || text.at(at) == u','); ++at)
            hasDigit = hasDigit || isDigit(text.at(at));
        if (hasDigit)
            runs += Run{start, at};
    }
    return runs;
}

/// The value of digits, points and commas in `convention`, or nothing if they break its rules. 0.750 is no Vietnamese
/// number: thousands do not start with a zero.
std::optional<double> valueOf(QStringView run, Convention convention)
{
    const qsizetype mark = run.indexOf(decimalMark(convention));
    const QList<QStringView> groups = (mark < 0 ? run : run.first(mark)).split(groupMark(convention));
    const QStringView fraction = mark < 0 ? QStringView(u"0") : run.sliced(mark + 1);
    const QStringView first = groups.constFirst();
    if (!areDigits(first) || !areDigits(fraction))
        return std::nullopt;
    if (groups.size() > 1 && (first.size() > 3 || first.startsWith(u'0')))
        return std::nullopt;
    QString plain = first.toString();
    for (const QStringView group : groups.sliced(1)) {
        if (group.size() != 3 || !areDigits(group))
            return std::nullopt;
        plain += group;
    }
    bool fits = false;
    const double value = (plain + u'.' + fraction.toString()).toDouble(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

/// A number and what stands around it.
struct Pieces
{
    QString before;
    QString after;
    QString run;
    bool negative = false;
    bool percent = false;
};

/// Words without marks and capitals; anything else as it stands, so that only signs known as such are accepted.
QString folded(const QString &side)
{
    const bool areWords = std::all_of(side.cbegin(), side.cend(), [](QChar character) {
        return character.isLetter() || character.isMark() || character == u' ';
    });
    return areWords ? viettext::foldedKey(side) : side.trimmed();
}

Pieces cut(const QString &text, const Run &run)
{
    Pieces pieces;
    pieces.run = text.sliced(run.start, run.end - run.start);
    QString before = text.first(run.start);
    if (!before.isEmpty() && u"+-\u2212\u2013"_s.contains(before.back())) {
        pieces.negative = before.back() != u'+';
        before.chop(1);
    }
    pieces.before = folded(before);
    QString after = text.sliced(run.end).trimmed();
    pieces.percent = after.startsWith(u'%');
    pieces.after = folded(pieces.percent ? after.sliced(1) : after);
    for (const QString &word : {u"phan tram"_s, u"percent"_s, u"per cent"_s}) {
        if (!pieces.percent && (pieces.after + u' ').startsWith(word + u' ')) {
            pieces.percent = true;
            pieces.after = pieces.after.sliced(word.size()).trimmed();
        }
    }
    return pieces;
}

struct Phrases
{
    Qualifier qualifier = Qualifier::Exact;
    QStringList forms;
};

/// Phrases without marks; # is the number. “gần” says near, from either side: About. Words that mean something else too
/// when typed without marks (quá and qua, chừng and chung) are left out.
const std::array<Phrases, 6> &phrases()
{
    static const QString joint = u"|"_s;
    static const std::array<Phrases, 6> table{
        Phrases{Qualifier::Exact, {u"#"_s}},
        Phrases{Qualifier::Over,
                u"tren #|hon #|nhieu hon #|cao hon #|lon hon #|> #|over #|above #|more than #"_s.split(joint)},
        Phrases{Qualifier::Under, u"duoi #|it hon #|thap hon #|nho hon #|chua den #|chua toi #|< #|under #|below #|"
                                  "less than #"_s.split(joint)},
        Phrases{Qualifier::About, u"gan #|khoang #|vao khoang #|uoc khoang #|xap xi #|tren duoi #|~ #|≈ #|about #|"
                                  "around #|approximately #|nearly #|almost #"_s.split(joint)},
        Phrases{Qualifier::AtLeast,
                u"it nhat #|toi thieu #|khong duoi #|khong it hon #|tu # tro len|# tro len|≥ #|>= #|"
                "at least #|no less than #|# or more"_s.split(joint)},
        Phrases{Qualifier::AtMost, u"khong qua #|khong vuot qua #|khong hon #|toi da #|nhieu nhat #|tu # tro xuong|"
                                   "# tro xuong|≤ #|<= #|at most #|no more than #|up to #|# or less"_s.split(joint)}};
    return table;
}

std::optional<Qualifier> qualifierOf(const Pieces &pieces)
{
    const QString form = (pieces.before + u" # "_s + pieces.after).trimmed();
    for (const Phrases &known : phrases()) {
        if (known.forms.contains(form))
            return known.qualifier;
    }
    return std::nullopt;
}

Error countError(const QString &text, const QList<Run> &runs)
{
    if (runs.isEmpty())
        return Error{NumberMessages::tr("“%1” holds no number. Enter digits, such as 92.").arg(text)};
    const QString between = text.sliced(runs.at(0).end, runs.at(1).start - runs.at(0).end).remove(u'%').trimmed();
    static const QStringList joints{u"-"_s, u"\u2212"_s, u"\u2013"_s, u"\u2014"_s, u"÷"_s, u"den"_s, u"toi"_s, u"to"_s};
    if (runs.size() == 2 && joints.contains(folded(between)))
        return Error{
            NumberMessages::tr("“%1” is a range, not one number. Enter one number and keep the range as a note.")
                .arg(text)};
    return Error{
        NumberMessages::tr("“%1” holds more than one number. Enter one; a part and its whole go into two fields.")
            .arg(text)};
}

Error wordsError(const QString &text, const Run &run)
{
    const QString before = text.first(run.start).trimmed();
    const QString after = text.sliced(run.end).trimmed();
    const QString words = before.isEmpty() || after.isEmpty() ? before + after : before + u" … "_s + after;
    return Error{NumberMessages::tr("“%1” is not a number alone: “%2” is not understood and could change its meaning. "
                                    "Enter the number; words such as over, about or at least may stand in front of it.")
                     .arg(text, words)};
}

Error marksError(const QString &text, const QString &run, Convention convention)
{
    if (!valueOf(run, otherThan(convention))) {
        return Error{NumberMessages::tr("“%1” is not a number. Check its points and commas: 1.234,5 is Vietnamese, "
                                        "1,234.5 is English.")
                         .arg(text)};
    }
    QString swapped = run;
    for (QChar &character : swapped) {
        if (!isDigit(character))
            character = character == u'.' ? u',' : u'.';
    }
    if (convention == Convention::Vietnamese) {
        return Error{
            NumberMessages::tr("“%1” is written in the English way (1,234.5). The Vietnamese way is expected here: "
                               "write %2.")
                .arg(text, swapped)};
    }
    return Error{
        NumberMessages::tr("“%1” is written in the Vietnamese way (1.234,5). The English way is expected here: "
                           "write %2.")
            .arg(text, swapped)};
}

/// Adds one to the last of `digits`.
QString increased(QString digits)
{
    for (qsizetype at = digits.size() - 1; at >= 0; --at) {
        if (digits.at(at) != u'9') {
            digits[at] = QChar(char16_t(digits.at(at).unicode() + 1));
            return digits;
        }
        digits[at] = u'0';
    }
    return u'1' + digits;
}

struct Rounded
{
    QString whole;
    QString fraction;
    bool negative = false;
};

/// Rounds the shortest decimal text that means `value`, not its binary neighbour: 92.555 is 92.56 for people, although
/// the stored double lies just below.
Rounded rounded(double value, int decimals)
{
    const QString text = QString::number(std::abs(value), 'f', QLocale::FloatingPointShortest);
    const QString whole = text.section(u'.', 0, 0);
    const QString fraction = text.section(u'.', 1);
    QString digits = whole + fraction.left(decimals).leftJustified(decimals, u'0');
    if (fraction.size() > decimals && fraction.at(decimals) >= u'5')
        digits = increased(digits);
    const bool isZero = std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) { return digit == u'0'; });
    return {digits.chopped(decimals), digits.last(decimals), value < 0 && !isZero};
}

QString assembled(const Rounded &number, Convention convention)
{
    QString text = number.whole;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, groupMark(convention));
    if (number.negative)
        text.prepend(u'-');
    return number.fraction.isEmpty() ? text : text + decimalMark(convention) + number.fraction;
}

} // namespace

Result<Reading> read(const QString &text, Convention convention)
{
    const QString plain = viettext::cleaned(text).simplified();
    const QList<Run> runs = runsIn(plain);
    if (runs.size() != 1)
        return countError(plain, runs);
    const Pieces pieces = cut(plain, runs.constFirst());
    const std::optional<Qualifier> qualifier = qualifierOf(pieces);
    if (!qualifier)
        return wordsError(plain, runs.constFirst());
    const std::optional<double> value = valueOf(pieces.run, convention);
    if (!value)
        return marksError(plain, pieces.run, convention);
    const auto withSign = [&pieces](double size) { return pieces.negative && size > 0 ? -size : size; };
    Reading reading{withSign(*value), *qualifier, pieces.percent, std::nullopt};
    const std::optional<double> other = valueOf(pieces.run, otherThan(convention));
    if (other && *other != *value)
        reading.otherValue = withSign(*other);
    return reading;
}

QString write(double value, int decimals, Convention convention)
{
    return std::isfinite(value) ? assembled(rounded(value, std::max(decimals, 0)), convention) : QString();
}

QString writeShort(double value, int most, Convention convention)
{
    if (!std::isfinite(value))
        return {};
    Rounded number = rounded(value, std::max(most, 0));
    while (number.fraction.endsWith(u'0'))
        number.fraction.chop(1);
    return assembled(number, convention);
}

QString qualifierText(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return {};
    case Qualifier::Over:
        return NumberMessages::tr("over", "in front of a number");
    case Qualifier::Under:
        return NumberMessages::tr("under", "in front of a number");
    case Qualifier::About:
        return NumberMessages::tr("about", "in front of a number");
    case Qualifier::AtLeast:
        return NumberMessages::tr("at least", "in front of a number");
    case Qualifier::AtMost:
        return NumberMessages::tr("at most", "in front of a number");
    }
    return {};
}

} // namespace parboard::numbertext
