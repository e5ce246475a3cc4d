#include "models/core/viettext.h"
#include "models/storage/cataloguestore.h"
#include "models/storage/statement.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

Result<void> clear(const Database &database, const QStringList &tables)
{
    for (const QString &table : tables) {
        if (Result<void> done = execute(database, u"DELETE FROM "_s + table); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> CatalogueStore::save(const Catalogue &catalogue) const
{
    using Step = Result<void> (CatalogueStore::*)(const Catalogue &) const;
    for (const Step step : {&CatalogueStore::saveUnits, &CatalogueStore::saveSuccessions, &CatalogueStore::saveAreas,
                            &CatalogueStore::saveIndicators, &CatalogueStore::saveRules, &CatalogueStore::saveBreaks,
                            &CatalogueStore::saveTargets}) {
        if (Result<void> done = (this->*step)(catalogue); !done)
            return done;
    }
    return Statement(m_database, u"INSERT INTO setting (key, value) VALUES ('catalogue_version', :version) "
                                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(u":version"_s, QString::number(catalogue.version))
        .run();
}

Result<void> CatalogueStore::saveUnits(const Catalogue &catalogue) const
{
    for (const QString &table : {u"unit_name"_s, u"unit_code"_s, u"unit_region"_s, u"unit_alias"_s}) {
        const QString shipped = u"DELETE FROM %1 WHERE unit_id NOT IN (SELECT id FROM unit WHERE key LIKE 'own-%')"_s;
        if (Result<void> done = execute(m_database, QString(shipped).replace(u"%1"_s, table)); !done)
            return done;
    }
    Statement insert(m_database,
                     u"INSERT INTO unit (key, kind, parent_key, valid_from, valid_to) "
                     "VALUES (:key, :kind, :parent, :from, :to) "
                     "ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, parent_key = excluded.parent_key, "
                     "valid_from = excluded.valid_from, valid_to = excluded.valid_to RETURNING id"_s);
    for (const Unit &unit : catalogue.units) {
        insert.bind(u":key"_s, unit.key)
            .bind(u":kind"_s, codeIn(unitKindCodes, unit.kind))
            .bind(u":parent"_s, unit.parentKey)
            .bind(u":from"_s, unit.validity.from)
            .bind(u":to"_s, unit.validity.to);
        if (Result<void> done = insert.run(); !done)
            return done;
        const qint64 id = insert.next() ? insert.id(0) : 0;
        if (Result<void> done = insert.finish(); !done)
            return done;
        if (Result<void> done = saveUnitAttributes(unit, id); !done)
            return done;
    }
    return {};
}

Result<UnitId> CatalogueStore::addUnit(const Unit &unit) const
{
    Statement insert(m_database, u"INSERT INTO unit (key, kind, parent_key, valid_from, valid_to) "
                                 "VALUES (:key, :kind, :parent, :from, :to)"_s);
    insert.bind(u":key"_s, unit.key)
        .bind(u":kind"_s, codeIn(unitKindCodes, unit.kind))
        .bind(u":parent"_s, unit.parentKey)
        .bind(u":from"_s, unit.validity.from)
        .bind(u":to"_s, unit.validity.to);
    if (const Result<void> done = insert.run(); !done)
        return done.error();
    const qint64 id = insert.lastId();
    if (const Result<void> done = saveUnitAttributes(unit, id); !done)
        return done.error();
    return UnitId(id);
}

Result<void> CatalogueStore::saveUnitAttributes(const Unit &unit, qint64 id) const
{
    for (const UnitName &name : unit.names) {
        Statement insert(m_database, u"INSERT INTO unit_name VALUES (:unit, :vi, :en, :type, :from, :to)"_s);
        insert.bind(u":unit"_s, QVariant(id)).bind(u":vi"_s, name.name.vi).bind(u":en"_s, name.name.en);
        insert.bind(u":type"_s, name.type).bind(u":from"_s, name.validity.from).bind(u":to"_s, name.validity.to);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    for (const UnitCode &code : unit.codes) {
        Statement insert(m_database, u"INSERT INTO unit_code VALUES (:unit, :scheme, :code, :from, :to)"_s);
        insert.bind(u":unit"_s, QVariant(id))
            .bind(u":scheme"_s, QVariant(int(code.scheme)))
            .bind(u":code"_s, code.code);
        insert.bind(u":from"_s, code.validity.from).bind(u":to"_s, code.validity.to);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    for (const UnitRegion &region : unit.regions) {
        Statement insert(m_database, u"INSERT INTO unit_region VALUES (:unit, :scheme, :vi, :en)"_s);
        insert.bind(u":unit"_s, QVariant(id)).bind(u":scheme"_s, QVariant(int(region.scheme)));
        insert.bind(u":vi"_s, region.region.vi).bind(u":en"_s, region.region.en);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    for (const UnitAlias &alias : unit.aliases) {
        Statement insert(m_database, u"INSERT INTO unit_alias VALUES (:unit, :alias, :folded, :from, :to)"_s);
        insert.bind(u":unit"_s, QVariant(id)).bind(u":alias"_s, alias.alias);
        insert.bind(u":folded"_s, viettext::foldedKey(alias.alias));
        insert.bind(u":from"_s, alias.validity.from).bind(u":to"_s, alias.validity.to);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> CatalogueStore::saveSuccessions(const Catalogue &catalogue) const
{
    if (Result<void> done = clear(m_database, {u"succession"_s}); !done)
        return done;
    Statement insert(m_database, u"INSERT INTO succession VALUES (:predecessor, :successor, :on, :document)"_s);
    for (const Succession &succession : catalogue.successions) {
        insert.bind(u":predecessor"_s, succession.predecessorKey).bind(u":successor"_s, succession.successorKey);
        insert.bind(u":on"_s, succession.on).bind(u":document"_s, succession.document);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> CatalogueStore::saveAreas(const Catalogue &catalogue) const
{
    Statement insert(m_database,
                     u"INSERT INTO area VALUES (:code, :vi, :en, :position) ON CONFLICT (code) DO UPDATE SET "
                     "name_vi = excluded.name_vi, name_en = excluded.name_en, position = excluded.position"_s);
    for (qsizetype i = 0; i < catalogue.areas.size(); ++i) {
        const Area &area = catalogue.areas.at(i);
        insert.bind(u":code"_s, area.code).bind(u":vi"_s, area.name.vi).bind(u":en"_s, area.name.en);
        insert.bind(u":position"_s, QVariant(i));
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> CatalogueStore::saveIndicators(const Catalogue &catalogue) const
{
    Statement insert(m_database,
                     u"INSERT INTO indicator (code, area, name_vi, short_vi, name_en, unit_of_measure, polarity, time, "
                     u"combine, numerator, "
                     "denominator, minimum, maximum, decimals, headline, note_vi, note_en, position) VALUES (:code, "
                     ":area, :name_vi, "
                     ":short_vi, :name_en, :unit, :polarity, :time, :combine, :numerator, :denominator, :minimum, "
                     ":maximum, :decimals, "
                     ":headline, :note_vi, :note_en, :position) ON CONFLICT (code) DO UPDATE SET area = excluded.area, "
                     "name_vi = excluded.name_vi, short_vi = excluded.short_vi, name_en = excluded.name_en, "
                     "unit_of_measure = excluded.unit_of_measure, polarity = excluded.polarity, time = excluded.time, "
                     "combine = excluded.combine, numerator = excluded.numerator, denominator = excluded.denominator, "
                     "minimum = excluded.minimum, maximum = excluded.maximum, decimals = excluded.decimals, headline = "
                     "excluded.headline, "
                     "note_vi = excluded.note_vi, note_en = excluded.note_en, position = excluded.position"_s);
    for (const Indicator &indicator : catalogue.indicators) {
        insert.bind(u":code"_s, indicator.code).bind(u":area"_s, indicator.area).bind(u":name_vi"_s, indicator.name.vi);
        insert.bind(u":short_vi"_s, indicator.shortName.vi).bind(u":name_en"_s, indicator.name.en);
        insert.bind(u":unit"_s, codeIn(unitOfMeasureCodes, indicator.unitOfMeasure));
        insert.bind(u":polarity"_s, codeIn(polarityCodes, indicator.polarity));
        insert.bind(u":time"_s, codeIn(timeKindCodes, indicator.time)).bind(u":combine"_s, indicator.combine);
        insert.bind(u":numerator"_s, indicator.numerator).bind(u":denominator"_s, indicator.denominator);
        insert.bind(u":minimum"_s, indicator.minimum).bind(u":maximum"_s, indicator.maximum);
        insert.bind(u":decimals"_s, QVariant(indicator.decimals))
            .bind(u":headline"_s, QVariant(int(indicator.headline)));
        insert.bind(u":note_vi"_s, indicator.note.vi).bind(u":note_en"_s, indicator.note.en);
        insert.bind(u":position"_s, QVariant(indicator.position));
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> CatalogueStore::saveRules(const Catalogue &catalogue) const
{
    if (Result<void> done = clear(m_database, {u"rule"_s}); !done)
        return done;
    Statement insert(m_database,
                     u"INSERT INTO rule VALUES (:code, :kind, :left, :operator, :right, :severity, :applies, "
                     ":vi, :en, :position)"_s);
    for (qsizetype i = 0; i < catalogue.rules.size(); ++i) {
        const Rule &rule = catalogue.rules.at(i);
        insert.bind(u":code"_s, rule.code).bind(u":kind"_s, rule.kind).bind(u":left"_s, rule.left);
        insert.bind(u":operator"_s, rule.op).bind(u":right"_s, rule.right).bind(u":severity"_s, rule.severity);
        insert.bind(u":applies"_s, rule.applies).bind(u":vi"_s, rule.message.vi).bind(u":en"_s, rule.message.en);
        insert.bind(u":position"_s, QVariant(i));
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> CatalogueStore::saveBreaks(const Catalogue &catalogue) const
{
    if (Result<void> done = clear(m_database, {u"series_break"_s}); !done)
        return done;
    Statement insert(m_database, u"INSERT INTO series_break VALUES (:indicator, :on, :document, :vi, :en)"_s);
    for (const SeriesBreak &seriesBreak : catalogue.breaks) {
        insert.bind(u":indicator"_s, seriesBreak.indicator).bind(u":on"_s, seriesBreak.effectiveOn);
        insert.bind(u":document"_s, seriesBreak.document).bind(u":vi"_s, seriesBreak.label.vi);
        insert.bind(u":en"_s, seriesBreak.label.en);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> CatalogueStore::saveTargets(const Catalogue &catalogue) const
{
    if (Result<void> done = clear(m_database, {u"target"_s}); !done)
        return done;
    Statement insert(m_database, u"INSERT INTO target VALUES (:indicator, :unit, :year, :comparator, :value, :note_vi, "
                                 ":note_en, :document, :confidence)"_s);
    for (const Target &target : catalogue.targets) {
        insert.bind(u":indicator"_s, target.indicator).bind(u":unit"_s, target.unitKey).bind(u":year"_s, target.year);
        insert.bind(u":comparator"_s, target.comparator).bind(u":value"_s, target.value);
        insert.bind(u":note_vi"_s, target.scopeNote.vi).bind(u":note_en"_s, target.scopeNote.en);
        insert.bind(u":document"_s, target.document).bind(u":confidence"_s, target.confidence);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

} // namespace parboard
