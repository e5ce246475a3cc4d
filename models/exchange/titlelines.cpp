#include "models/exchange/titlelines.h"

#include "models/core/periodtext.h"
#include "models/core/viettext.h"
#include "models/exchange/headingperiod.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct TitleText
{
    Q_DECLARE_TR_FUNCTIONS(TitleLines)
};

constexpr qsizetype mostWordsOfUnit = 6; ///< "Thành phố Hồ Chí Minh", "tỉnh Bà Rịa - Vũng Tàu"
constexpr qsizetype mostWordsOfLine = 120;

/// Lower case without marks; other than in a folded key all points and slashes stay.
QString unmarked(const QString &text)
{
    QString plain;
    const QString decomposed = viettext::cleaned(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character == u'đ' ? QChar(u'd') : character;
    }
    return plain.simplified();
}

/// "Hà Nội, ngày 05 tháng 3 năm 2020" tells where and when a document was signed.
bool isSignature(const QString &line)
{
    static const QRegularExpression form(u"^[\\w\\s.]{2,40},\\s*(?:ngay|date)\\b.*\\b(?:thang|/)"_s);
    return form.match(unmarked(line)).hasMatch();
}

/// True if one of the unit's names is written like `words`, marks included where the line has any.
bool isWrittenSo(const Unit &unit, const QString &marked, bool hasMarks)
{
    if (!hasMarks)
        return true;
    const auto same = [&marked](const QString &name) { return markedKey(name) == marked; };
    return std::any_of(unit.names.cbegin(), unit.names.cend(),
                       [&same](const UnitName &name) { return same(name.name.vi) || same(name.name.en); }) ||
           std::any_of(unit.aliases.cbegin(), unit.aliases.cend(),
                       [&same](const UnitAlias &alias) { return same(alias.alias); });
}

struct UnitFound
{
    QString name;
    qsizetype words = 0;
    QList<const Unit *> units;
};

/// The units that a line names, the longest names first found at each place.
QList<UnitFound> unitsIn(const QString &line, const Catalogue &catalogue)
{
    QList<UnitFound> found;
    const HeadingText text(line);
    const QStringList folded = text.folded.split(u' ').first(std::min(text.folded.count(u' ') + 1, mostWordsOfLine));
    const QStringList marked = text.marked.split(u' ');
    for (qsizetype at = 0; at < folded.size(); ++at) {
        for (qsizetype length = std::min(mostWordsOfUnit, folded.size() - at); length > 0; --length) {
            const QString name = folded.sliced(at, length).join(u' ');
            QList<const Unit *> units = name.size() > 2 ? catalogue.unitsNamed(name) : QList<const Unit *>();
            const QString spelling = marked.sliced(at, length).join(u' ');
            units.removeIf([&](const Unit *unit) { return !isWrittenSo(*unit, spelling, text.hasMarks()); });
            if (units.isEmpty())
                continue;
            found += {units.constFirst()->nameOn().name.vi, length, units};
            at += length - 1;
            break;
        }
    }
    return found;
}

/// The unit that the lines are about: a district before its province, else the longest name, else the first.
void takeUnit(const QStringList &lines, const Catalogue &catalogue, TitleFacts &facts)
{
    UnitFound best;
    for (const QString &line : lines) {
        const QList<UnitFound> found = unitsIn(line, catalogue);
        for (const UnitFound &candidate : found) {
            const auto isDistrict = [](const UnitFound &of) {
                return !of.units.isEmpty() && of.units.constFirst()->kind == UnitKind::District;
            };
            const bool isCloser = isDistrict(candidate) && !isDistrict(best);
            if (best.units.isEmpty() || isCloser || (candidate.words > best.words && !isDistrict(best)))
                best = candidate;
        }
    }
    if (best.units.isEmpty())
        return;
    const QList<const Unit *> units = unitsNamedIn(catalogue, best.name, facts.subject.period);
    if (units.size() == 1)
        facts.subject.unit = units.constFirst()->id;
    else if (units.size() > 1)
        facts.unitDoubt = severalMeaningsText(best.name, namesOf(units, catalogue));
}

/// The first and the last day of a window in a line without marks. "Từ ngày 15/12 đến ngày 14/3/2020" begins in the
/// year before, since only the last day bears a year.
std::optional<std::pair<QDate, QDate>> windowIn(const QString &plain)
{
    static const QRegularExpression window(u"\\b(?:tu|from)\\b(?<rest>.*)"_s);
    static const QRegularExpression firstDay(
        u"\\b(?:tu|from)\\s+(?:ngay\\s+)?(?<day>\\d{1,2})\\s*(?:[/.\\-]|thang)\\s*(?<month>\\d{1,2})"
        "\\s*(?:[-–](?!\\s*\\d{4})|den\\b|to\\b)(?<rest>.*)"_s);
    const QList<QDate> days = periodtext::daysIn(window.match(plain).captured(u"rest"_s));
    if (const QRegularExpressionMatch match = firstDay.match(plain); match.hasMatch()) {
        const QDate last = periodtext::daysIn(match.captured(u"rest"_s)).value(0);
        const int month = match.captured(u"month"_s).toInt();
        const int day = match.captured(u"day"_s).toInt();
        const QDate sameYear(last.year(), month, day);
        const QDate first = sameYear <= last ? sameYear : QDate(last.year() - 1, month, day);
        return last.isValid() && first.isValid() ? std::optional(std::pair(first, last)) : std::nullopt;
    }
    const bool isWindow = days.size() > 1 && days.at(0) <= days.at(1);
    return isWindow ? std::optional(std::pair(days.at(0), days.at(1))) : std::nullopt;
}

void takeDays(const QStringList &lines, TitleFacts &facts)
{
    static const QRegularExpression asOf(u"(?:tinh den|den thoi diem|so lieu den|as of)(?<rest>.*)"_s);
    for (const QString &line : lines) {
        const QString plain = unmarked(line);
        const QList<QDate> until = periodtext::daysIn(asOf.match(plain).captured(u"rest"_s));
        if (!until.isEmpty() && !facts.asOf.isValid())
            facts.asOf = until.constFirst();
        const std::optional<std::pair<QDate, QDate>> window = windowIn(plain);
        if (window && !facts.dataFrom.isValid()) {
            facts.dataFrom = window->first;
            facts.dataTo = window->second;
        }
    }
}

/// One level only: a table of "các sở, UBND cấp huyện, cấp xã" is about all of them.
std::optional<Scope> scopeIn(const QStringList &lines, const HeadingWords &words)
{
    QList<HeadingWords::Answer> scopes;
    for (const QString &line : lines) {
        const QList<HeadingWords::Answer> found = words.findAll(HeadingWords::Form::TitleScopes, HeadingText(line));
        for (const HeadingWords::Answer &answer : found) {
            if (!scopes.contains(answer))
                scopes += answer;
        }
    }
    return scopes.size() == 1 ? scopes.constFirst().scope : std::nullopt;
}

/// "(Đơn vị tính: triệu đồng)": of all columns that do not say another measure.
Multiplier multiplierIn(const QStringList &lines, const HeadingWords &words)
{
    Multiplier multiplier;
    for (const QString &line : lines) {
        const QString stated = statedMeasure(line);
        const std::optional<HeadingWords::Answer> measure = stated.isEmpty() ? std::nullopt : words.measure(stated);
        if (measure && measure->power > 0 && multiplier.power == 0)
            multiplier = {measure->power, measure->measure};
    }
    return multiplier;
}

/// True if a quarter or some months stand in the lines on their own: "KẾT QUẢ QUÝ I THỰC HIỆN KẾ HOẠCH NĂM 2024" is
/// hardly about all of 2024, and the year may be another one's.
bool namesPartOf(const QStringList &lines, int year)
{
    const auto isPart = [](const Period &period) { return period.kind < PeriodKind::Year; };
    const auto names = [&](const QString &line) {
        const std::optional<Period> whole = periodtext::read(line, year);
        const QList<PeriodInHeading> among = periodsAmongWords(line, year);
        const auto isNamed = [&](const PeriodInHeading &named) { return !named.isCompared && isPart(named.period); };
        return (whole && isPart(*whole)) || std::ranges::any_of(among, isNamed);
    };
    return std::ranges::any_of(lines, names);
}

} // namespace

QString severalMeaningsText(const QString &name, const QStringList &meanings)
{
    QString text = meanings.value(0);
    for (qsizetype at = 1; at < meanings.size(); ++at)
        text = TitleText::tr("%1 or %2", "two meanings of a word").arg(text, meanings.at(at));
    return TitleText::tr("“%1” may be %2. Choose which.").arg(name, text);
}

QStringList namesOf(const QList<const Unit *> &units, const Catalogue &catalogue)
{
    QStringList names;
    for (const Unit *unit : units)
        names += catalogue.displayName(*unit, Language::Vietnamese);
    return names;
}

QList<const Unit *> unitsNamedIn(const Catalogue &catalogue, const QString &name, const std::optional<Period> &period)
{
    QList<const Unit *> units = catalogue.unitsNamed(name);
    if (!period || units.size() < 2)
        return units;
    const QList<const Unit *> ofList = catalogue.unitsNamed(name, schemeOn(period->to));
    return ofList.isEmpty() ? units : ofList;
}

TitleFacts readTitle(const QStringList &lines, const QString &sheetName, const Catalogue &catalogue,
                     const HeadingWords &words)
{
    TitleFacts facts;
    QStringList told;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(told),
                 [](const QString &line) { return !isSignature(line); });
    facts.subject.period = periodtext::findIn(told.join(u'\n'));
    const bool isYear = facts.subject.period && facts.subject.period->kind == PeriodKind::Year;
    if (isYear && namesPartOf(told, facts.subject.period->to.year())) {
        facts.year = facts.subject.period->to.year();
        facts.subject.period.reset();
    }
    if (!facts.subject.period) {
        facts.subject.period = periodtext::findIn(sheetName);
        if (facts.subject.period) {
            facts.periodDoubt = TitleText::tr("Only the name of the sheet, “%1”, says the period %2.")
                                    .arg(sheetName, facts.subject.period->name());
        }
    }
    takeDays(told, facts);
    if (facts.subject.period)
        facts.year = facts.subject.period->to.year();
    else if (!facts.year && facts.dataTo.isValid())
        facts.year = facts.dataTo.year();
    takeUnit(told, catalogue, facts);
    facts.subject.scope = scopeIn(told, words);
    facts.multiplier = multiplierIn(told, words);
    for (const QString &line : std::as_const(told)) {
        const QList<HeadingWords::Answer> found = words.find(HeadingWords::Form::TitleIndicators, HeadingText(line));
        if (!found.isEmpty() && !facts.subject.indicator)
            facts.subject.indicator = found.constFirst().indicator;
    }
    return facts;
}

} // namespace parboard
