#include "app/cli/cataloguejson.h"

#include "models/workspace/figurejson.h"

#include <QJsonObject>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Adds the days of a validity; null is an open end.
QJsonObject dated(QJsonObject object, const Validity &validity)
{
    object.insert(u"valid_from"_s, jsonDate(validity.from));
    object.insert(u"valid_to"_s, jsonDate(validity.to));
    return object;
}

QJsonArray namesOf(const Unit &unit)
{
    QJsonArray names;
    for (const UnitName &name : unit.names) {
        names +=
            dated({{u"name_vi"_s, name.name.vi}, {u"name_en"_s, name.name.en}, {u"type"_s, name.type}}, name.validity);
    }
    return names;
}

QJsonArray codesOf(const Unit &unit)
{
    QJsonArray codes;
    for (const UnitCode &code : unit.codes)
        codes += dated({{u"scheme"_s, int(code.scheme)}, {u"code"_s, code.code}}, code.validity);
    return codes;
}

QJsonArray regionsOf(const Unit &unit)
{
    QJsonArray regions;
    for (const UnitRegion &region : unit.regions) {
        regions += QJsonObject{
            {u"scheme"_s, int(region.scheme)}, {u"region_vi"_s, region.region.vi}, {u"region_en"_s, region.region.en}};
    }
    return regions;
}

QJsonArray aliasesOf(const Unit &unit)
{
    QJsonArray aliases;
    for (const UnitAlias &alias : unit.aliases)
        aliases += dated({{u"alias"_s, alias.alias}}, alias.validity);
    return aliases;
}

QJsonObject stepTo(const QString &key, const Succession &step, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(key);
    return {{u"key"_s, key},
            {u"name"_s, jsonText(unit ? unit->nameOn().name.vi : QString())},
            {u"on"_s, jsonDate(step.on)},
            {u"document"_s, jsonText(step.document)}};
}

QJsonObject unitObject(const Unit &unit, const Catalogue &catalogue)
{
    QJsonArray successors;
    QJsonArray predecessors;
    for (const Succession &step : catalogue.successions) {
        if (step.predecessorKey == unit.key)
            successors += stepTo(step.successorKey, step, catalogue);
        if (step.successorKey == unit.key)
            predecessors += stepTo(step.predecessorKey, step, catalogue);
    }
    return dated({{u"key"_s, unit.key},
                  {u"kind"_s, codeIn(unitKindCodes, unit.kind)},
                  {u"parent"_s, jsonText(unit.parentKey)},
                  {u"name"_s, unit.nameOn().name.vi},
                  {u"name_en"_s, unit.nameOn().name.en},
                  {u"names"_s, namesOf(unit)},
                  {u"codes"_s, codesOf(unit)},
                  {u"regions"_s, regionsOf(unit)},
                  {u"aliases"_s, aliasesOf(unit)},
                  {u"predecessors"_s, predecessors},
                  {u"successors"_s, successors}},
                 unit.validity);
}

} // namespace

QJsonArray unitsArray(const Catalogue &catalogue)
{
    QJsonArray units;
    for (const Unit &unit : catalogue.units)
        units += unitObject(unit, catalogue);
    return units;
}

QJsonArray indicatorsArray(const Catalogue &catalogue)
{
    QJsonArray indicators;
    for (const Indicator &indicator : catalogue.indicators) {
        const Area *area = catalogue.area(indicator.area);
        indicators += QJsonObject{{u"code"_s, indicator.code},
                                  {u"area"_s, indicator.area},
                                  {u"area_vi"_s, jsonText(area ? area->name.vi : QString())},
                                  {u"area_en"_s, jsonText(area ? area->name.en : QString())},
                                  {u"name_vi"_s, indicator.name.vi},
                                  {u"short_vi"_s, jsonText(indicator.shortName.vi)},
                                  {u"name_en"_s, indicator.name.en},
                                  {u"unit_of_measure"_s, codeIn(unitOfMeasureCodes, indicator.unitOfMeasure)},
                                  {u"polarity"_s, codeIn(polarityCodes, indicator.polarity)},
                                  {u"time"_s, codeIn(timeKindCodes, indicator.time)},
                                  {u"combine"_s, jsonText(indicator.combine)},
                                  {u"numerator"_s, jsonText(indicator.numerator)},
                                  {u"denominator"_s, jsonText(indicator.denominator)},
                                  {u"minimum"_s, jsonNumber(indicator.minimum)},
                                  {u"maximum"_s, jsonNumber(indicator.maximum)},
                                  {u"decimals"_s, indicator.decimals},
                                  {u"headline"_s, indicator.headline},
                                  {u"note_vi"_s, jsonText(indicator.note.vi)},
                                  {u"note_en"_s, jsonText(indicator.note.en)}};
    }
    return indicators;
}

QJsonArray rulesArray(const Catalogue &catalogue)
{
    QJsonArray rules;
    for (const Rule &rule : catalogue.rules) {
        rules += QJsonObject{{u"rule"_s, rule.code},
                             {u"kind"_s, rule.kind},
                             {u"left"_s, rule.left},
                             {u"operator"_s, rule.op},
                             {u"right"_s, rule.right},
                             {u"severity"_s, rule.severity},
                             {u"applies"_s, jsonText(rule.applies)},
                             {u"message_vi"_s, rule.message.vi},
                             {u"message_en"_s, rule.message.en}};
    }
    return rules;
}

} // namespace parboard
