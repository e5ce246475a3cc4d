#include "models/exchange/layoutmemory.h"

#include "models/storage/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

using numbertext::Convention;

namespace {

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
    if (subject.period)
        object.insert(u"period"_s, subject.period->code());
    if (mapping.convention)
        object.insert(u"numbers"_s, mapping.convention == Convention::English ? u"en"_s : u"vi"_s);
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
    if (const Result<Period> period = Period::parse(object.value(u"period"_s).toString()))
        mapping.subject.period = *period;
    const QString numbers = object.value(u"numbers"_s).toString();
    if (!numbers.isEmpty())
        mapping.convention = numbers == u"en" ? Convention::English : Convention::Vietnamese;
    return mapping;
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

} // namespace

Result<void> LayoutMemory::keep(const TableLayout &layout) const
{
    QJsonObject headings;
    for (const ColumnMapping &mapping : layout.columns) {
        QJsonArray uses = headings.value(mapping.heading).toArray();
        uses += toObject(mapping, m_catalogue);
        headings.insert(mapping.heading, uses);
    }
    return SettingStore(m_database).set(layoutKey(layout), toText(headings));
}

Result<TableLayout> LayoutMemory::recall(const TableLayout &proposed) const
{
    const Result<QString> kept = SettingStore(m_database).value(layoutKey(proposed));
    if (!kept)
        return kept.error();
    const QJsonObject headings = fromText(*kept);
    TableLayout layout = proposed;
    layout.columns.clear();
    QSet<int> done;
    for (const ColumnMapping &mapping : proposed.columns) {
        const QJsonArray uses = headings.value(mapping.heading).toArray();
        if (uses.isEmpty()) {
            layout.columns += mapping;
        } else if (!std::exchange(done, done | QSet<int>{mapping.column}).contains(mapping.column)) {
            for (const QJsonValue &use : uses) {
                ColumnMapping known = toMapping(use.toObject(), m_catalogue);
                known.column = mapping.column;
                known.heading = mapping.heading;
                layout.columns += known;
            }
        }
    }
    return layout;
}

Result<void> LayoutMemory::keep(const NameDecisions &names) const
{
    Result<NameDecisions> known = this->names();
    if (!known)
        return known.error();
    known->units.insert(names.units);
    known->indicators.insert(names.indicators);
    const auto unitKey = [this](UnitId id) { return m_catalogue.unit(id)->key; };
    const auto indicatorCode = [this](IndicatorId id) { return m_catalogue.indicator(id)->code; };
    return SettingStore(m_database)
        .set(namesKey, toText({{u"units"_s, toObject(known->units, unitKey)},
                               {u"indicators"_s, toObject(known->indicators, indicatorCode)}}));
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
