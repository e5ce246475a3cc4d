#include "models/exchange/layoutmemory.h"

#include "models/exchange/headingperiod.h"
#include "models/exchange/headingwords.h"
#include "models/exchange/titlelines.h"
#include "models/storage/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPower = 9; ///< "tỷ"

const QString namesKey = u"import/names"_s;

QString layoutKey(const TableLayout &layout)
{
    return u"import/layout/"_s + layout.fingerprint;
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// A use of a column in words that outlive ids.
QJsonObject toObject(const ColumnMapping &mapping, const Catalogue &catalogue)
{
    QJsonObject object{{u"role"_s, codeIn(columnRoleCodes, mapping.role)}, {u"part"_s, mapping.part}};
    const Subject &subject = mapping.subject;
    if (subject.unit && catalogue.unit(*subject.unit))
        object.insert(u"unit"_s, catalogue.unit(*subject.unit)->key);
    if (subject.indicator && catalogue.indicator(*subject.indicator))
        object.insert(u"indicator"_s, catalogue.indicator(*subject.indicator)->code);
    if (subject.scope)
        object.insert(u"scope"_s, codeIn(scopeCodes, *subject.scope));
    if (mapping.multiplier.power > 0)
        object.insert(u"power"_s, mapping.multiplier.power);
    if (mapping.multiplier.measure)
        object.insert(u"measure"_s, codeIn(unitOfMeasureCodes, *mapping.multiplier.measure));
    return object;
}

ColumnMapping toMapping(const QJsonObject &object, const Catalogue &catalogue)
{
    ColumnMapping mapping;
    mapping.role = valueIn(columnRoleCodes, object.value(u"role"_s).toString()).value_or(ColumnRole::Ignored);
    mapping.part = object.value(u"part"_s).toBool();
    if (const Unit *unit = catalogue.unit(object.value(u"unit"_s).toString()))
        mapping.subject.unit = unit->id;
    if (const Indicator *indicator = catalogue.indicator(object.value(u"indicator"_s).toString()))
        mapping.subject.indicator = indicator->id;
    mapping.subject.scope = valueIn(scopeCodes, object.value(u"scope"_s).toString());
    mapping.multiplier = {std::clamp(object.value(u"power"_s).toInt(), 0, highestPower),
                          valueIn(unitOfMeasureCodes, object.value(u"measure"_s).toString())};
    return mapping;
}

/// The year that completes a heading such as "Quý I".
std::optional<int> yearOf(const TableLayout &layout)
{
    return layout.sheet.period ? std::optional(layout.sheet.period->to.year()) : std::nullopt;
}

/// False if the heading names the unit and the same name is another unit, or open, in `period`: what "Phú Thọ" meant in
/// 2024 says nothing about 2026. `unit` becomes the one of that period.
bool isUnitSettled(std::optional<UnitId> &unit, const QString &heading, const std::optional<Period> &period,
                   const Catalogue &catalogue)
{
    QStringList names = heading.split(u" › "_s);
    const QStringList parts = names;
    for (const QString &part : parts) {
        const QList<PeriodInHeading> periods = periodsAmongWords(part, std::nullopt);
        for (const PeriodInHeading &among : periods)
            names += among.rest; // "Lào Cai năm 2024"
    }
    for (const QString &text : std::as_const(names)) {
        const QString name = HeadingText(text).foldedBare;
        const QList<const Unit *> named = catalogue.unitsNamed(name);
        if (std::ranges::none_of(named, [&unit](const Unit *of) { return of->id == unit; }))
            continue;
        const QList<const Unit *> now = unitsNamedIn(catalogue, name, period);
        if (now.size() != 1)
            return false;
        unit = now.constFirst()->id;
    }
    return true;
}

template <typename Id, typename KeyOf>
QJsonObject toObject(const QHash<QString, std::optional<Id>> &decisions, const KeyOf &keyOf)
{
    QJsonObject object;
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it)
        object.insert(it.key(), *it ? QJsonValue(keyOf(**it)) : QJsonValue());
    return object;
}

/// An entry that the catalogue does not have any more is no decision.
template <typename Id, typename Find>
QHash<QString, std::optional<Id>> toDecisions(const QJsonObject &object, const Find &find)
{
    QHash<QString, std::optional<Id>> decisions;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it->isNull()) {
            decisions.insert(it.key(), std::nullopt);
        } else if (const auto *found = find(it->toString())) {
            decisions.insert(it.key(), found->id);
        }
    }
    return decisions;
}

/// The words of a heading that outlive periods and capitals.
QString lastingName(const QString &heading)
{
    return HeadingText(withoutPeriods(heading, true)).folded;
}

/// What was kept for each lasting name. Programs before kept headings as they stood; of two that are one name now
/// nothing says which column is which.
QHash<QString, QJsonArray> usesByName(const QJsonObject &headings)
{
    QHash<QString, QJsonArray> uses;
    QSet<QString> doubtful;
    for (auto it = headings.constBegin(); it != headings.constEnd(); ++it) {
        const QString heading = it.key().section(u'\n', 0, 0);
        const QString name = lastingName(heading) + it.key().sliced(heading.size());
        if (uses.contains(name))
            doubtful << name;
        uses.insert(name, it->toArray());
    }
    for (const QString &name : std::as_const(doubtful))
        uses.remove(name);
    return uses;
}

/// Names of columns that outlive their places and periods: lastingName(), and the how manieth column of that name it
/// is.
class ColumnNames
{
public:
    explicit ColumnNames(const TableLayout &layout)
    {
        QHash<QString, int> counts;
        QMap<int, QString> headings;
        for (const ColumnMapping &mapping : layout.columns)
            headings.insert(mapping.column, lastingName(mapping.heading));
        for (auto it = headings.cbegin(); it != headings.cend(); ++it) {
            const int count = ++counts[it.value()];
            m_names.insert(it.key(), count == 1 ? it.value() : it.value() + u"\n%1"_s.arg(count));
        }
    }

    [[nodiscard]] QString of(const ColumnMapping &mapping) const { return m_names.value(mapping.column); }

private:
    QHash<int, QString> m_names;
};

} // namespace

Result<void> LayoutMemory::keep(const TableLayout &layout) const
{
    if (layout.fingerprint.isEmpty())
        return {};
    QJsonObject headings;
    const ColumnNames names(layout);
    for (const ColumnMapping &mapping : layout.columns) {
        const QString name = names.of(mapping);
        QJsonArray uses = headings.value(name).toArray();
        QJsonObject use = toObject(mapping, m_catalogue);
        const std::optional<Period> named = periodOfHeading(mapping.heading, yearOf(layout));
        if (named && mapping.subject.period == named)
            use.insert(u"period"_s, true);
        uses += use;
        headings.insert(name, uses);
    }
    return SettingStore(m_database).set(layoutKey(layout), toText(headings));
}

Result<TableLayout> LayoutMemory::recall(const TableLayout &proposed) const
{
    if (proposed.fingerprint.isEmpty())
        return proposed;
    const Result<QString> kept = SettingStore(m_database).value(layoutKey(proposed));
    if (!kept)
        return kept.error();
    const QHash<QString, QJsonArray> headings = usesByName(fromText(*kept));
    TableLayout layout = proposed;
    layout.columns.clear();
    const ColumnNames names(proposed);
    QSet<int> done;
    for (const ColumnMapping &mapping : proposed.columns) {
        const QJsonArray uses = headings.value(names.of(mapping));
        if (uses.isEmpty()) {
            layout.columns += mapping;
            continue;
        }
        if (done.contains(mapping.column))
            continue;
        done << mapping.column;
        for (const auto &use : uses) {
            ColumnMapping known = toMapping(use.toObject(), m_catalogue);
            known.column = mapping.column;
            known.heading = mapping.heading;
            known.convention = mapping.convention;
            known.subject.period = mapping.subject.period;
            if (!known.subject.period && use.toObject().value(u"period"_s).toBool())
                known.subject.period = periodOfHeading(mapping.heading, yearOf(proposed));
            const std::optional<Period> &period = known.subject.period ? known.subject.period : proposed.sheet.period;
            const bool isSettled = isUnitSettled(known.subject.unit, mapping.heading, period, m_catalogue);
            layout.columns += isSettled ? known : mapping;
        }
    }
    return layout;
}

Result<void> LayoutMemory::keep(const NameDecisions &names) const
{
    Result<NameDecisions> known = this->names();
    if (!known)
        return known.error();
    for (auto it = names.units.cbegin(); it != names.units.cend(); ++it) {
        if (m_catalogue.unitsNamed(it.key()).isEmpty())
            known->units.insert(it.key(), it.value());
    }
    known->indicators.insert(names.indicators);
    return write(*known);
}

Result<void> LayoutMemory::forget(const NameDecisions &taken) const
{
    Result<NameDecisions> known = names();
    if (!known)
        return known.error();
    for (auto it = taken.units.cbegin(); it != taken.units.cend(); ++it)
        known->units.remove(it.key());
    for (auto it = taken.indicators.cbegin(); it != taken.indicators.cend(); ++it)
        known->indicators.remove(it.key());
    return write(*known);
}

Result<void> LayoutMemory::write(const NameDecisions &names) const
{
    const auto unitKey = [this](UnitId id) {
        const Unit *unit = m_catalogue.unit(id);
        return unit ? unit->key : QString();
    };
    const auto indicatorCode = [this](IndicatorId id) {
        const Indicator *indicator = m_catalogue.indicator(id);
        return indicator ? indicator->code : QString();
    };
    return SettingStore(m_database)
        .set(namesKey, toText({{u"units"_s, toObject(names.units, unitKey)},
                               {u"indicators"_s, toObject(names.indicators, indicatorCode)}}));
}

Result<NameDecisions> LayoutMemory::names() const
{
    const Result<QString> kept = SettingStore(m_database).value(namesKey);
    if (!kept)
        return kept.error();
    const QJsonObject object = fromText(*kept);
    const auto unit = [this](const QString &key) { return m_catalogue.unit(key); };
    const auto indicator = [this](const QString &code) { return m_catalogue.indicator(code); };
    return NameDecisions{toDecisions<UnitId>(object.value(u"units"_s).toObject(), unit),
                         toDecisions<IndicatorId>(object.value(u"indicators"_s).toObject(), indicator)};
}

} // namespace parboard
