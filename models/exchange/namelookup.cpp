#include "models/exchange/namelookup.h"

#include "models/core/nearnames.h"
#include "models/core/periodtext.h"
#include "models/core/viettext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct LookupText
{
    Q_DECLARE_TR_FUNCTIONS(NameLookup)
};

std::string_view viewOf(QByteArrayView text)
{
    return {text.data(), std::size_t(text.size())};
}

QString stringOf(QByteArrayView text)
{
    return viettext::cleaned(QString::fromUtf8(text)).simplified();
}

/// What the word in front of a name says about the unit.
enum class UnitType { Any, Province, City, District };

struct UnitWord
{
    QLatin1String text; ///< folded
    UnitType type = UnitType::Any;
};

/// The longer words first. "Thành phố" is a province's rank for six of them, and a district's for the many cities that
/// bear their province's name: "TP. Cao Bằng" is not Cao Bằng.
const std::array<UnitWord, 14> unitWords{{{"uy ban nhan dan tinh "_L1, UnitType::Province},
                                          {"uy ban nhan dan thanh pho "_L1, UnitType::City},
                                          {"uy ban nhan dan huyen "_L1, UnitType::District},
                                          {"ubnd thanh pho "_L1, UnitType::City},
                                          {"ubnd tinh "_L1, UnitType::Province},
                                          {"ubnd huyen "_L1, UnitType::District},
                                          {"ubnd tp "_L1, UnitType::City},
                                          {"ubnd "_L1, UnitType::Any},
                                          {"thanh pho "_L1, UnitType::City},
                                          {"tinh "_L1, UnitType::Province},
                                          {"huyen "_L1, UnitType::District},
                                          {"quan "_L1, UnitType::District},
                                          {"thi xa "_L1, UnitType::District},
                                          {"tp "_L1, UnitType::City}}};

bool isOfType(const Unit &unit, UnitType type, QDate day)
{
    switch (type) {
    case UnitType::Any:
        return true;
    case UnitType::Province:
        return unit.kind == UnitKind::Province;
    case UnitType::City:
        return unit.kind == UnitKind::District || unit.nameOn(day).type == u"city";
    case UnitType::District:
        return unit.kind == UnitKind::District;
    }
    return false;
}

/// A name without the word for its kind.
struct BareName
{
    QString key;
    UnitType type = UnitType::Any;
};

BareName bareName(const QString &name)
{
    const QString folded = viettext::foldedKey(name);
    for (const UnitWord &word : unitWords) {
        if (folded.startsWith(word.text))
            return {folded.sliced(word.text.size()), word.type};
    }
    return {folded};
}

/// True if the unit bore this name on a day: names and nicknames pass from one unit to another.
bool boreName(const Unit &unit, const QString &folded, QDate day)
{
    if (!unit.validity.holdsOn(day))
        return false;
    const auto isName = [&](const UnitName &held) {
        return held.validity.holdsOn(day) &&
               (viettext::foldedKey(held.name.vi) == folded || viettext::foldedKey(held.name.en) == folded);
    };
    const auto isAlias = [&](const UnitAlias &held) {
        return held.validity.holdsOn(day) && viettext::foldedKey(held.alias) == folded;
    };
    return std::ranges::any_of(unit.names, isName) || std::ranges::any_of(unit.aliases, isAlias);
}

/// Units that may be meant by a name, whenever they bore it: with the word in front of it, or without.
QList<const Unit *> unitsNamed(const QString &name, QDate day, const Catalogue &catalogue)
{
    QList<const Unit *> found = catalogue.unitsNamed(name);
    if (!found.isEmpty())
        return found;
    const BareName bare = bareName(name);
    found = catalogue.unitsNamed(bare.key);
    found.removeIf([&](const Unit *unit) { return !isOfType(*unit, bare.type, day); });
    return found;
}

/// The only unit that bore the name on a day; nothing if there is none or more than one.
const Unit *unitOnDay(const QString &name, QDate day, const Catalogue &catalogue)
{
    if (const Unit *keyed = catalogue.unit(name))
        return keyed;
    QList<const Unit *> found = catalogue.unitsNamed(name);
    const QString folded = viettext::foldedKey(name);
    found.removeIf([&](const Unit *unit) { return !boreName(*unit, folded, day); });
    if (found.isEmpty()) {
        const BareName bare = bareName(name);
        found = catalogue.unitsNamed(bare.key);
        found.removeIf(
            [&](const Unit *unit) { return !isOfType(*unit, bare.type, day) || !boreName(*unit, bare.key, day); });
    }
    return found.size() == 1 ? found.constFirst() : nullptr;
}

template <typename Id>
FoundName<Id> decided(const QHash<QString, std::optional<Id>> &decisions, const QString &text)
{
    const auto found = decisions.constFind(viettext::foldedKey(text));
    return found == decisions.cend() ? FoundName<Id>() : FoundName<Id>{.id = *found, .leftOut = !*found};
}

/// The Vietnamese words for levels, folded (domain.md a.4).
std::optional<Scope> scopeOfWords(const QString &folded)
{
    struct Words
    {
        Scope scope = Scope::All;
        QStringList texts;
    };
    static const std::array<Words, 5> known{
        {{Scope::All, {u"toan tinh"_s, u"ca tinh"_s, u"tat ca"_s, u"chung"_s, u"tong"_s, u"tong so"_s}},
         {Scope::Department, {u"cap tinh"_s, u"so"_s, u"cap so"_s, u"so nganh"_s, u"cac so nganh"_s}},
         {Scope::District, {u"cap huyen"_s, u"huyen"_s}},
         {Scope::Commune, {u"cap xa"_s, u"xa"_s}},
         {Scope::Centre,
          {u"trung tam"_s, u"trung tam pvhcc"_s, u"trung tam phuc vu hanh chinh cong"_s, u"ttpvhcc"_s}}}};
    for (const Words &words : known) {
        if (words.texts.contains(folded))
            return words.scope;
    }
    return std::nullopt;
}

/// The first days of something new in units, their names, codes and aliases, in order: between two of them a name means
/// the same on every day.
QList<QDate> daysOfChange(const Catalogue &catalogue)
{
    QList<QDate> days;
    const auto add = [&days](const Validity &validity) {
        if (validity.from.isValid())
            days += validity.from;
        if (validity.to.isValid())
            days += validity.to.addDays(1);
    };
    for (const Unit &unit : catalogue.units) {
        add(unit.validity);
        for (const UnitName &name : unit.names)
            add(name.validity);
        for (const UnitCode &code : unit.codes)
            add(code.validity);
        for (const UnitAlias &alias : unit.aliases)
            add(alias.validity);
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool hasCode(const Unit &unit, const QString &code, QDate day)
{
    return std::ranges::any_of(unit.codes,
                               [&](const UnitCode &held) { return held.code == code && held.validity.holdsOn(day); });
}

} // namespace

NameLookup::NameLookup(const Catalogue &catalogue, NameDecisions decisions)
    : m_catalogue(catalogue), m_decisions(std::move(decisions))
{
    // Short names are shared by a few: a name that two share means neither, and a full name always wins.
    const auto add = [](QHash<QString, IndicatorId> &names, const LocalText &name, IndicatorId id) {
        for (const QString &text : {name.vi, name.en}) {
            const QString key = viettext::foldedKey(text);
            const IndicatorId held = names.value(key, id);
            if (!key.isEmpty())
                names.insert(key, held == id ? id : IndicatorId());
        }
    };
    QHash<QString, IndicatorId> full;
    for (const Indicator &indicator : catalogue.indicators) {
        add(m_indicators, indicator.shortName, indicator.id);
        add(full, indicator.name, indicator.id);
    }
    m_indicators.insert(full);
    m_changes = daysOfChange(catalogue);
}

const FoundName<UnitId> &NameLookup::unit(QByteArrayView name, QByteArrayView code, const Period &period)
{
    // Most rows are of the unit and the period of the row before.
    if (m_lastUnit != nullptr && m_lastDay == period.to && viewOf(name) == m_lastName && viewOf(code) == m_lastCode)
        return *m_lastUnit;
    m_lastUnit = nullptr;
    m_key.assign(viewOf(name)).append(1, '\0').append(viewOf(code)).append(1, '\0');
    m_key.append(std::to_string(std::ranges::upper_bound(std::as_const(m_changes), period.to) - m_changes.cbegin()));
    const auto answer = [&]() -> const FoundName<UnitId> & {
        const FoundName<UnitId> *known = m_units.find(m_key);
        return known ? *known : m_units.insert(m_key, findUnit(stringOf(name), stringOf(code), period));
    };
    const FoundName<UnitId> &found = answer();
    if (found.contradiction.isEmpty()) {
        m_lastName = viewOf(name);
        m_lastCode = viewOf(code);
        m_lastDay = period.to;
        m_lastUnit = &found;
        return found;
    }
    m_key.append(1, '\0').append(period.code().toStdString()); // the sentence names the period
    return answer();
}

const Unit *NameLookup::unitWithCode(const QString &code, QDate day) const
{
    if (const Unit *keyed = m_catalogue.unit(code))
        return keyed;
    const QString digits = code.size() == 1 ? u'0' + code : code; // Excel takes the zero away
    const auto found =
        std::ranges::find_if(m_catalogue.units, [&](const Unit &candidate) { return hasCode(candidate, digits, day); });
    return found == m_catalogue.units.cend() ? nullptr : &*found;
}

FoundName<UnitId> NameLookup::findUnit(const QString &name, const QString &code, const Period &period) const
{
    const Unit *named = name.isEmpty() ? nullptr : unitOnDay(name, period.to, m_catalogue);
    const Unit *coded = code.isEmpty() ? nullptr : unitWithCode(code, period.to);
    if (!coded)
        return named ? FoundName<UnitId>{.id = named->id} : decided(m_decisions.units, name.isEmpty() ? code : name);
    if (name.isEmpty() || named == coded)
        return {.id = coded->id};
    // A code that we gave ourselves is never another unit's, and its unit may have borne the name at any time.
    const QList<const Unit *> meant = unitsNamed(name, period.to, m_catalogue);
    const bool isKey = coded->key == code;
    if (isKey ? meant.isEmpty() || meant.contains(coded) : !named && meant.contains(coded))
        return {.id = coded->id};
    if (named || !meant.isEmpty()) {
        return {.contradiction = LookupText::tr("the code %1 means %2 in %3, but the name says “%4”")
                                     .arg(code, coded->nameOn(period.to).name.vi, period.name(), name)};
    }
    // The name may be that of an office in the province whose code stands beside it: not the province itself.
    return decided(m_decisions.units, name);
}

bool NameLookup::isTotal(QByteArrayView text)
{
    static const QStringList words{u"tong so"_s, u"tong cong"_s, u"cong"_s, u"toan tinh"_s, u"tong"_s, u"total"_s};
    return words.contains(viettext::foldedKey(stringOf(text)));
}

QStringList NameLookup::unitsLike(QByteArrayView name, QByteArrayView code, const Period &period) const
{
    QStringList keys;
    const QString text = stringOf(name);
    if (const Unit *coded = code.empty() ? nullptr : unitWithCode(stringOf(code), period.to))
        keys += coded->key;
    if (text.isEmpty())
        return keys;
    const QList<const Unit *> named = unitsNamed(text, period.to, m_catalogue);
    for (const Unit *unit : named)
        keys += unit->key;
    if (named.isEmpty()) {
        QMultiHash<QString, QString> candidates;
        for (const Unit &unit : m_catalogue.units) {
            for (const UnitName &held : unit.names)
                candidates.insert(viettext::foldedKey(held.name.vi), unit.key);
        }
        keys += nearNames(bareName(text).key, candidates);
    }
    keys.removeDuplicates();
    return keys;
}

const FoundName<IndicatorId> &NameLookup::indicator(QByteArrayView text)
{
    if (const FoundName<IndicatorId> *known = m_indicatorTexts.find(viewOf(text)))
        return *known;
    return m_indicatorTexts.insert(viewOf(text), findIndicator(stringOf(text)));
}

FoundName<IndicatorId> NameLookup::findIndicator(const QString &text) const
{
    if (const Indicator *coded = m_catalogue.indicator(text))
        return {.id = coded->id};
    const IndicatorId named = m_indicators.value(viettext::foldedKey(text));
    return named != IndicatorId() ? FoundName<IndicatorId>{.id = named} : decided(m_decisions.indicators, text);
}

QStringList NameLookup::indicatorsLike(QByteArrayView text) const
{
    QMultiHash<QString, QString> candidates;
    for (const Indicator &indicator : m_catalogue.indicators) {
        candidates.insert(viettext::foldedKey(indicator.name.vi), indicator.code);
        candidates.insert(viettext::foldedKey(indicator.shortName.vi), indicator.code);
        candidates.insert(indicator.code, indicator.code);
    }
    return nearNames(viettext::foldedKey(stringOf(text)), candidates);
}

std::optional<Period> NameLookup::period(QByteArrayView text)
{
    if (!m_lastPeriodText.empty() && viewOf(text) == m_lastPeriodText)
        return m_lastPeriod;
    const std::optional<Period> *known = m_periods.find(viewOf(text));
    m_lastPeriod = known != nullptr ? *known : m_periods.insert(viewOf(text), periodtext::read(stringOf(text)));
    m_lastPeriodText = viewOf(text);
    return m_lastPeriod;
}

std::optional<Scope> NameLookup::scope(QByteArrayView text)
{
    if (const std::optional<Scope> *known = m_scopes.find(viewOf(text)))
        return *known;
    const QString words = stringOf(text);
    std::optional<Scope> scope = words.isEmpty() ? Scope::All : valueIn(scopeCodes, words);
    if (!scope)
        scope = scopeOfWords(viettext::foldedKey(words));
    return m_scopes.insert(viewOf(text), scope);
}

} // namespace parboard
