#include "models/workspace/figurejson.h"

#include "models/exchange/proposal.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString codeOn(const Unit &unit, QDate day)
{
    const auto found = std::find_if(unit.codes.cbegin(), unit.codes.cend(),
                                    [day](const UnitCode &code) { return code.validity.holdsOn(day); });
    return found == unit.codes.cend() ? unit.key : found->code;
}

QJsonValue jsonInteger(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue locatorValue(const Locator &locator)
{
    if (locator.isEmpty())
        return {};
    return QJsonObject{{u"quote"_s, jsonText(locator.quote)},
                       {u"start"_s, jsonInteger(locator.start)},
                       {u"length"_s, jsonInteger(locator.length)},
                       {u"paragraph"_s, jsonInteger(locator.paragraph)}};
}

} // namespace

QJsonValue jsonDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonNumber(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

DatedUnit datedUnit(const Unit &unit, const Period &period, const Catalogue &catalogue)
{
    const Unit *parent = unit.kind == UnitKind::District ? catalogue.unit(unit.parentKey) : nullptr;
    return {unit.nameOn(period.to).name.vi, codeOn(unit, period.to),
            parent ? parent->nameOn(period.to).name.vi : QString()};
}

QJsonObject sourceObject(const Source &source)
{
    return {{u"title"_s, jsonText(source.title)},
            {u"publisher"_s, jsonText(source.publisher)},
            {u"url"_s, jsonText(source.url)},
            {u"document_no"_s, jsonText(source.documentNo)},
            {u"published_on"_s, jsonDate(source.publishedOn)},
            {u"kind"_s, jsonText(source.kind)},
            {u"note"_s, jsonText(source.note)},
            {u"sha256"_s, jsonText(fileSha256(source))}};
}

QJsonObject figureObject(const Figure &figure, const Source &source, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(figure.cell.unit);
    const Indicator *indicator = catalogue.indicator(figure.cell.indicator);
    const DatedUnit dated = unit ? datedUnit(*unit, figure.cell.period, catalogue) : DatedUnit();
    QJsonObject object{
        {u"unit"_s, jsonText(dated.name)},
        {u"unit_code"_s, jsonText(dated.code)},
        {u"indicator"_s, jsonText(indicator ? indicator->code : QString())},
        {u"scope"_s, codeIn(scopeCodes, figure.cell.scope)},
        {u"period"_s, figure.cell.period.code()},
        {u"data_from"_s, jsonDate(figure.dataFrom)},
        {u"data_to"_s, jsonDate(figure.dataTo)},
        {u"as_of"_s, jsonDate(figure.asOf)},
        {u"value"_s, jsonNumber(figure.value)},
        {u"denominator"_s, jsonNumber(figure.denominator)},
        {u"unit_of_measure"_s, jsonText(indicator ? codeIn(unitOfMeasureCodes, indicator->unitOfMeasure) : QString())},
        {u"status"_s, codeIn(statusCodes, figure.status)},
        {u"qualifier"_s, codeIn(qualifierCodes, figure.qualifier)},
        {u"source"_s, sourceObject(source)},
        {u"locator"_s, locatorValue(figure.locator)},
        {u"chosen"_s, figure.chosen},
        {u"note"_s, jsonText(figure.note)}};
    if (!dated.province.isEmpty())
        object.insert(u"province"_s, dated.province);
    return object;
}

} // namespace parboard
