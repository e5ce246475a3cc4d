#include "models/core/scoringrule.h"

#include "models/core/viettext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ScoringRule)
};

/// The words of a rule in files, in both languages.
struct RuleWord
{
    ScoringRule::Kind kind;
    const char *english;
    const char *vietnamese;
};
constexpr std::array<RuleWord, 2> ruleWords{
    {{ScoringRule::Kind::Manual, "manual", "thủ công"}, {ScoringRule::Kind::YesNo, "yes/no", "có/không"}}};

/// The word of a rule in the program's language, which a translator chose; empty for rules that are no word.
QString programWord(ScoringRule::Kind kind)
{
    if (kind == ScoringRule::Kind::Manual)
        return RuleText::tr("manual");
    return kind == ScoringRule::Kind::YesNo ? RuleText::tr("yes/no") : QString();
}

/// A number as people write it in a rule, with or without a percent sign; what has more digits or decimals than figures
/// have is none, so that proportions can be computed exactly.
std::optional<double> decimal(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,15}(?:[.,]\\d{1,6})?)\\s*%?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).replace(u',', u'.').toDouble()) : std::nullopt;
}

/// The parts between semicolons that are not blank.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';')) {
        if (const QString plain = part.trimmed(); !plain.isEmpty())
            parts += plain;
    }
    return parts;
}

Result<ScoringRule> readProportional(const QStringList &ends)
{
    const std::optional<double> from = decimal(ends.value(0));
    const std::optional<double> full = decimal(ends.value(1));
    if (ends.size() != 2 || !from || !full)
        return Error{RuleText::tr("the two values of a proportional rule are written 80..100")};
    if (*from >= *full)
        return Error{RuleText::tr("the threshold of a proportional rule must be below the full value")};
    ScoringRule rule;
    rule.kind = ScoringRule::Kind::Proportional;
    rule.from = *from;
    rule.full = *full;
    return rule;
}

Result<ScoringRule> readSteps(const QStringList &parts)
{
    static const QRegularExpression form(u"^(>=|<=|≥|≤)([^:]*):([^:]*)$"_s);
    ScoringRule rule;
    rule.kind = ScoringRule::Kind::Steps;
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = form.match(part);
        const std::optional<double> bound = decimal(match.captured(2));
        const std::optional<Points> points = readPoints(match.captured(3));
        if (!match.hasMatch() || !bound || !points)
            return Error{RuleText::tr("“%1” is no step; steps are written >=95: 1; >=90: 0,5").arg(part)};
        const bool isFalling = match.captured(1) == u"<=" || match.captured(1) == u"≤";
        if (!rule.steps.isEmpty() && isFalling != rule.isFalling)
            return Error{RuleText::tr("steps must all be >= or all be <=")};
        rule.isFalling = isFalling;
        rule.steps += {*bound, *points};
    }
    const auto isBefore = [&](const ScoringRule::Step &left, const ScoringRule::Step &right) {
        return rule.isFalling ? left.bound < right.bound : left.bound > right.bound;
    };
    for (qsizetype i = 1; i < rule.steps.size(); ++i) {
        if (!isBefore(rule.steps.at(i - 1), rule.steps.at(i)) ||
            rule.steps.at(i).points >= rule.steps.at(i - 1).points) {
            return Error{RuleText::tr("steps must stand best first, each easier to reach and with fewer points")};
        }
    }
    return rule;
}

std::optional<ScoringRule::Kind> kindOfWord(const QString &text)
{
    const QString key = viettext::foldedKey(text);
    const auto isKey = [&key](const QString &word) { return viettext::foldedKey(word) == key; };
    for (const RuleWord &word : ruleWords) {
        if (isKey(QString::fromUtf8(word.english)) || isKey(QString::fromUtf8(word.vietnamese)) ||
            isKey(programWord(word.kind)))
            return word.kind;
    }
    return std::nullopt;
}

/// How many rules the parts make; steps together are one.
int rulesIn(const QStringList &parts)
{
    int rules = 0;
    bool hasSteps = false;
    for (const QString &part : parts) {
        const bool isStep = part.contains(u':');
        rules += isStep && hasSteps ? 0 : 1;
        hasSteps = hasSteps || isStep;
    }
    return rules;
}

QString decimalText(double number, QChar decimalMark)
{
    return certainNumber(QString::number(number, 'f', QLocale::FloatingPointShortest).replace(u'.', decimalMark));
}

/// The rule in numbers, or `word` if it is one that has no numbers.
QString ruleText(const ScoringRule &rule, const QString &word, QChar decimalMark)
{
    switch (rule.kind) {
    case ScoringRule::Kind::None:
        return {};
    case ScoringRule::Kind::Manual:
    case ScoringRule::Kind::YesNo:
        return word;
    case ScoringRule::Kind::Proportional:
        return decimalText(rule.from, decimalMark) + u".."_s + decimalText(rule.full, decimalMark);
    case ScoringRule::Kind::Steps:
        break;
    }
    QStringList steps;
    for (const ScoringRule::Step &step : rule.steps)
        steps += (rule.isFalling ? u"<="_s : u">="_s) + decimalText(step.bound, decimalMark) + u": "_s +
                 certainNumber(pointsText(step.points, decimalMark));
    return steps.join(u"; "_s);
}

/// maximum x value / full, rounded to the nearest thousandth of a point, halves up; exact for values with up to six
/// decimals, from a million millions on for whole ones.
Points proportion(Points maximum, double value, double full)
{
    constexpr double millionMillions = 1e12;
    const double scale = full < millionMillions ? 1e6 : 1;
    const qint64 part = std::llround(value * scale);
    const qint64 whole = std::llround(full * scale);
    if (part >= whole)
        return maximum;
    // maximum x part does not fit into 64 bits where amounts of money are scored: divided bit by bit it need not.
    constexpr int highestBit = 30;
    qint64 quotient = 0;
    qint64 rest = 0;
    for (int bit = highestBit; bit >= 0; --bit) {
        rest = 2 * rest + (((maximum >> bit) & 1) != 0 ? part : 0);
        quotient = 2 * quotient + rest / whole;
        rest %= whole;
    }
    return Points(2 * rest >= whole ? quotient + 1 : quotient);
}

} // namespace

Result<ScoringRule> readScoringRule(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return ScoringRule();
    if (const std::optional<ScoringRule::Kind> kind = kindOfWord(plain))
        return ScoringRule{*kind};
    const QStringList parts = partsOf(plain);
    if (rulesIn(parts) > 1)
        return Error{RuleText::tr("two rules in one: “%1”").arg(plain)};
    if (plain.contains(u':'))
        return readSteps(parts);
    if (plain.contains(u".."_s))
        return readProportional(plain.split(u".."_s));
    return Error{RuleText::tr("“%1” is no rule; a rule is manual, yes/no, >=95: 1; >=90: 0,5 or 80..100").arg(plain)};
}

QString writeScoringRule(const ScoringRule &rule, QChar decimalMark)
{
    return ruleText(rule, programWord(rule.kind), decimalMark);
}

QString writeScoringRule(const ScoringRule &rule, Language language)
{
    const bool isEnglish = language == Language::English;
    const auto *word = std::ranges::find(ruleWords, rule.kind, &RuleWord::kind);
    const char *text = word == ruleWords.cend() ? "" : isEnglish ? word->english : word->vietnamese;
    return ruleText(rule, QString::fromUtf8(text), isEnglish ? u'.' : u',');
}

std::optional<Points> pointsByRule(const ScoringRule &rule, Points maximum, double value)
{
    if (rule.kind == ScoringRule::Kind::Steps) {
        for (const ScoringRule::Step &step : rule.steps) {
            if (rule.isFalling ? value <= step.bound : value >= step.bound)
                return step.points;
        }
        return 0;
    }
    if (rule.kind == ScoringRule::Kind::Proportional) {
        if (!(value >= rule.from)) // what is no number is below too
            return 0;
        return value >= rule.full ? maximum : proportion(maximum, value, rule.full);
    }
    return std::nullopt;
}

bool isPossible(const ScoringRule &rule, Points maximum, Points points)
{
    return nearestPossible(rule, maximum, points) == points;
}

QList<Points> possiblePoints(const ScoringRule &rule, Points maximum)
{
    QList<Points> choices;
    if (rule.kind == ScoringRule::Kind::YesNo)
        choices = {0, maximum};
    if (rule.kind == ScoringRule::Kind::Steps) {
        choices = {0};
        for (const ScoringRule::Step &step : rule.steps)
            choices += step.points;
        std::ranges::sort(choices);
    }
    return choices;
}

Points nearestPossible(const ScoringRule &rule, Points maximum, Points points)
{
    const Points within = std::clamp(points, 0, maximum);
    QList<Points> choices = possiblePoints(rule, maximum);
    if (rule.kind == ScoringRule::Kind::Proportional) {
        const Points least = proportion(maximum, rule.from, rule.full);
        if (within < least)
            choices = {0, least};
    }
    if (choices.isEmpty())
        return within;
    return *std::ranges::min_element(choices, {}, [within](Points choice) { return std::abs(choice - within); });
}

QString certainNumber(const QString &number)
{
    return hasDoubtfulNumber(number) ? number + u'0' : number;
}

QString pointsText(Points points, QChar decimalMark)
{
    constexpr int thousand = 1000;
    QString text = QString::number(points / thousand);
    if (const int rest = std::abs(points % thousand); rest != 0) {
        QString decimals = u"%1"_s.arg(rest, 3, 10, QChar(u'0'));
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += decimalMark + decimals;
    }
    return points < 0 && points > -thousand ? u'-' + text : text;
}

bool hasDoubtfulNumber(const QString &text)
{
    static const QRegularExpression form(u"(?<![\\d,]|\\d\\.)[1-9]\\d{0,2}\\.\\d{3}(?![\\d,])"_s);
    return form.match(text).hasMatch();
}

QString doubtfulNumberText(const QString &text)
{
    return RuleText::tr("“%1” can be read in two ways: write 1500 for fifteen hundred and 1,5 for one and a half.")
        .arg(text);
}

std::optional<Points> readPoints(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})(?:[.,](\\d{1,3})0*)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int thousand = 1000;
    return match.captured(1).toInt() * thousand + match.captured(2).leftJustified(3, u'0').toInt();
}

} // namespace parboard
