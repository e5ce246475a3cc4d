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

/// Words in front of a unit's name, folded; the longer ones first.
const std::array<QLatin1String, 12> unitWords{
    {"uy ban nhan dan tinh "_L1, "uy ban nhan dan thanh pho "_L1, "uy ban nhan dan huyen "_L1, "ubnd thanh pho "_L1,
     "ubnd tinh "_L1, "ubnd huyen "_L1, "ubnd tp "_L1, "thanh pho "_L1, "tinh "_L1, "huyen "_L1, "thi xa "_L1,
     "tp "_L1}};

QString withoutUnitWords(const QString &folded)
{
    for (const QLatin1String word : unitWords) {
        if (folded.startsWith(word))
            return folded.sliced(word.size());
    }
    return folded;
}

/// The Vietnamese words for levels, folded (domain.md a.4).
std::optional<Scope> scopeOfWords(const QString &folded)
{
    struct Words
    {
        Scope scope;
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

bool hasCode(const Unit &unit, const QString &code, QDate day)
{
    return std::ranges::any_of(
        unit.codes, [&](const UnitCode &held) { return held.code == code && held.validity.holdsOn(day); });
}

} // namespace

NameLookup::NameLookup(const Catalogue &catalogue, NameDecisions decisions)
    : m_catalogue(catalogue), m_decisions(std::move(decisions))
{
    for (const Indicator &indicator : catalogue.indicators) {
        // Short names are shared by a few; a full name always wins, and a short name that two share means neither.
        for (const QString &name : {indicator.shortName.vi, indicator.shortName.en}) {
            const QString key = viettext::foldedKey(name);
            const auto held = m_indicators.constFind(key);
            m_indicators.insert(key, held == m_indicators.cend() || *held == indicator.id ? indicator.id
                                                                                           : IndicatorId());
        }
    }
    for (const Indicator &indicator : catalogue.indicators) {
        for (const QString &name : {indicator.name.vi, indicator.name.en})
            m_indicators.insert(viettext::foldedKey(name), indicator.id);
    }
}

const FoundName<UnitId> &NameLookup::unit(QByteArrayView name, QByteArrayView code, const Period &period)
{
    std::string key;
    key.reserve(std::size_t(name.size() + code.size()) + 12);
    key.append(viewOf(name)).append(1, '\0').append(viewOf(code)).append(1, '\0');
    key.append(std::to_string(period.to.toJulianDay()));
    if (const FoundName<UnitId> *known = m_units.find(key))
        return *known;
    return m_units.insert(key, findUnit(stringOf(name), stringOf(code), period));
}

FoundName<UnitId> NameLookup::findUnit(const QString &name, const QString &code, const Period &period) const
{
    const auto decided = m_decisions.units.constFind(viettext::foldedKey(name.isEmpty() ? code : name));
    if (decided != m_decisions.units.cend())
        return {.id = *decided, .leftOut = !*decided};
    FoundName<UnitId> named = unitByName(name, period.to);
    if (code.isEmpty())
        return named;
    const Unit *coded = m_catalogue.unit(code);
    if (!coded) {
        const QString digits = code.size() == 1 ? u'0' + code : code; // Excel takes the zero away
        const auto found = std::ranges::find_if(
            m_catalogue.units, [&](const Unit &candidate) { return hasCode(candidate, digits, period.to); });
        coded = found == m_catalogue.units.cend() ? nullptr : &*found;
    }
    if (!coded)
        return name.isEmpty() ? FoundName<UnitId>() : named;
    const QList<const Unit *> meant = m_catalogue.unitsNamed(name);
    if (!name.isEmpty() && !meant.isEmpty() && !meant.contains(coded)) {
        return {.contradiction = LookupText::tr("the code %1 means %2 in %3, but the name says “%4”")
                                     .arg(code, coded->nameOn(period.to).name.vi, period.name(), name)};
    }
    return {.id = coded->id};
}

FoundName<UnitId> NameLookup::unitByName(const QString &name, QDate day) const
{
    if (name.isEmpty())
        return {};
    QList<const Unit *> found = m_catalogue.unitsNamed(name);
    if (found.isEmpty())
        found = m_catalogue.unitsNamed(withoutUnitWords(viettext::foldedKey(name)));
    if (found.size() > 1) {
        QList<const Unit *> valid = found;
        valid.removeIf([day](const Unit *unit) { return !unit->validity.holdsOn(day); });
        if (valid.size() == 1)
            found = valid;
    }
    if (found.size() == 1)
        return {.id = found.constFirst()->id};
    QStringList proposals;
    for (const Unit *unit : std::as_const(found))
        proposals += unit->key;
    if (proposals.isEmpty()) {
        QMultiHash<QString, QString> candidates;
        for (const Unit &unit : m_catalogue.units) {
            for (const UnitName &held : unit.names)
                candidates.insert(viettext::foldedKey(held.name.vi), unit.key);
        }
        proposals = nearNames(withoutUnitWords(viettext::foldedKey(name)), candidates);
    }
    return {.proposals = proposals};
}

const FoundName<IndicatorId> &NameLookup::indicator(QByteArrayView text)
{
    if (const FoundName<IndicatorId> *known = m_indicatorTexts.find(viewOf(text)))
        return *known;
    return m_indicatorTexts.insert(viewOf(text), findIndicator(stringOf(text)));
}

FoundName<IndicatorId> NameLookup::findIndicator(const QString &text) const
{
    const QString key = viettext::foldedKey(text);
    const auto decided = m_decisions.indicators.constFind(key);
    if (decided != m_decisions.indicators.cend())
        return {.id = *decided, .leftOut = !*decided};
    if (const Indicator *coded = m_catalogue.indicator(text))
        return {.id = coded->id};
    const auto named = m_indicators.constFind(key);
    if (named != m_indicators.cend() && *named != IndicatorId())
        return {.id = *named};
    QMultiHash<QString, QString> candidates;
    for (const Indicator &indicator : m_catalogue.indicators) {
        candidates.insert(viettext::foldedKey(indicator.name.vi), indicator.code);
        candidates.insert(viettext::foldedKey(indicator.shortName.vi), indicator.code);
        candidates.insert(indicator.code, indicator.code);
    }
    return {.proposals = nearNames(key, candidates)};
}

std::optional<Period> NameLookup::period(QByteArrayView text)
{
    if (const std::optional<Period> *known = m_periods.find(viewOf(text)))
        return *known;
    return m_periods.insert(viewOf(text), periodtext::read(stringOf(text)));
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
