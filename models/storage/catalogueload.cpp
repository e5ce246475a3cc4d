#include "models/storage/cataloguestore.h"
#include "models/storage/readrows.h"

#include <QHash>

namespace parboard {

using namespace Qt::StringLiterals;

Result<int> CatalogueStore::version() const
{
    const Result<QVariant> stored =
        queryValue(m_database, u"SELECT value FROM setting WHERE key = 'catalogue_version'"_s);
    if (!stored)
        return stored.error();
    return stored->toInt();
}

Result<Catalogue> CatalogueStore::load() const
{
    Catalogue catalogue;
    const Result<int> stored = version();
    if (!stored)
        return stored.error();
    catalogue.version = *stored;
    using Step = Result<void> (CatalogueStore::*)(Catalogue &) const;
    for (const Step step : {&CatalogueStore::loadUnits, &CatalogueStore::loadUnitAttributes,
                            &CatalogueStore::loadAreasAndIndicators, &CatalogueStore::loadRulesBreaksTargets}) {
        if (Result<void> done = (this->*step)(catalogue); !done)
            return done.error();
    }
    catalogue.index();
    return catalogue;
}

Result<void> CatalogueStore::loadUnits(Catalogue &catalogue) const
{
    return forEachRow(m_database, u"SELECT id, key, kind, parent_key, valid_from, valid_to FROM unit ORDER BY id"_s,
                      [&](const Statement &row) {
                          Unit unit;
                          unit.id = UnitId(row.id(0));
                          unit.key = row.text(1);
                          unit.kind = valueIn(unitKindCodes, row.text(2)).value_or(UnitKind::Province);
                          unit.parentKey = row.text(3);
                          unit.validity = {row.date(4), row.date(5)};
                          catalogue.units += unit;
                      });
}

Result<void> CatalogueStore::loadUnitAttributes(Catalogue &catalogue) const
{
    QHash<qint64, Unit *> byId;
    for (Unit &unit : catalogue.units)
        byId.insert(qint64(unit.id), &unit);
    Result<void> done = forEachRow(
        m_database, u"SELECT unit_id, name_vi, name_en, type, valid_from, valid_to FROM unit_name ORDER BY rowid"_s,
        [&](const Statement &row) {
            byId.value(row.id(0))->names += {{row.text(1), row.text(2)}, row.text(3), {row.date(4), row.date(5)}};
        });
    if (!done)
        return done;
    done = forEachRow(
        m_database, u"SELECT unit_id, scheme, code, valid_from, valid_to FROM unit_code ORDER BY rowid"_s,
        [&](const Statement &row) {
            byId.value(row.id(0))->codes += {Scheme(row.integer(1)), row.text(2), {row.date(3), row.date(4)}};
        });
    if (!done)
        return done;
    done = forEachRow(m_database, u"SELECT unit_id, scheme, region_vi, region_en FROM unit_region ORDER BY rowid"_s,
                      [&](const Statement &row) {
                          byId.value(row.id(0))->regions += {Scheme(row.integer(1)), {row.text(2), row.text(3)}};
                      });
    if (!done)
        return done;
    done = forEachRow(m_database, u"SELECT unit_id, alias, valid_from, valid_to FROM unit_alias ORDER BY rowid"_s,
                      [&](const Statement &row) {
                          byId.value(row.id(0))->aliases += {row.text(1), {row.date(2), row.date(3)}};
                      });
    if (!done)
        return done;
    return forEachRow(m_database, u"SELECT predecessor_key, successor_key, on_date, document FROM succession"_s,
                      [&](const Statement &row) {
                          catalogue.successions += {row.text(0), row.text(1), row.date(2), row.text(3)};
                      });
}

Result<void> CatalogueStore::loadAreasAndIndicators(Catalogue &catalogue) const
{
    Result<void> done = forEachRow(m_database, u"SELECT code, name_vi, name_en FROM area ORDER BY position"_s,
                                   [&](const Statement &row) {
                                       catalogue.areas += {row.text(0), {row.text(1), row.text(2)}};
                                   });
    if (!done)
        return done;
    return forEachRow(
        m_database,
        u"SELECT id, code, area, name_vi, short_vi, name_en, unit_of_measure, polarity, time, combine, numerator, "
        "denominator, minimum, maximum, decimals, headline, note_vi, note_en, position FROM indicator ORDER BY position"_s,
        [&](const Statement &row) {
            Indicator indicator;
            indicator.id = IndicatorId(row.id(0));
            indicator.code = row.text(1);
            indicator.area = row.text(2);
            indicator.name = {row.text(3), row.text(5)};
            indicator.shortName = {row.text(4), row.text(5)};
            indicator.unitOfMeasure = valueIn(unitOfMeasureCodes, row.text(6)).value_or(UnitOfMeasure::Count);
            indicator.polarity = valueIn(polarityCodes, row.text(7)).value_or(Polarity::None);
            indicator.time = valueIn(timeKindCodes, row.text(8)).value_or(TimeKind::Flow);
            indicator.combine = row.text(9);
            indicator.numerator = row.text(10);
            indicator.denominator = row.text(11);
            indicator.minimum = row.number(12);
            indicator.maximum = row.number(13);
            indicator.decimals = row.integer(14);
            indicator.headline = row.integer(15) != 0;
            indicator.note = {row.text(16), row.text(17)};
            indicator.position = row.integer(18);
            catalogue.indicators += indicator;
        });
}

Result<void> CatalogueStore::loadRulesBreaksTargets(Catalogue &catalogue) const
{
    Result<void> done =
        forEachRow(m_database,
                   u"SELECT code, kind, left_side, operator, right_side, severity, applies, message_vi, "
                   "message_en FROM rule ORDER BY position"_s,
                   [&](const Statement &row) {
                       catalogue.rules += {row.text(0), row.text(1), row.text(2), row.text(3),
                                           row.text(4), row.text(5), row.text(6), {row.text(7), row.text(8)}};
                   });
    if (!done)
        return done;
    done = forEachRow(
        m_database,
        u"SELECT indicator, effective_on, document, label_vi, label_en FROM series_break ORDER BY effective_on"_s,
        [&](const Statement &row) {
            catalogue.breaks += {row.text(0), row.date(1), row.text(2), {row.text(3), row.text(4)}};
        });
    if (!done)
        return done;
    return forEachRow(m_database,
                      u"SELECT indicator, unit_key, year, comparator, value, scope_note_vi, scope_note_en, document, "
                      "confidence FROM target ORDER BY rowid"_s,
                      [&](const Statement &row) {
                          catalogue.targets += {row.text(0), row.text(1),   row.optionalInteger(2),
                                                row.text(3), row.number(4), {row.text(5), row.text(6)},
                                                row.text(7), row.text(8)};
                      });
}

} // namespace parboard
