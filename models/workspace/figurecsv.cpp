#include "models/workspace/figurecsv.h"

#include "models/core/csvtext.h"
#include "models/workspace/figurejson.h"

#include <QLocale>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// All digits that the value has, never with an exponent: 28000000000, 92.56.
QString numberText(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QStringList figureCsvColumns()
{
    return {u"unit"_s,
            u"unit_code"_s,
            u"scope"_s,
            u"indicator"_s,
            u"period"_s,
            u"data_from"_s,
            u"data_to"_s,
            u"as_of"_s,
            u"value"_s,
            u"denominator"_s,
            u"status"_s,
            u"qualifier"_s,
            u"source_title"_s,
            u"source_publisher"_s,
            u"source_url"_s,
            u"source_document_no"_s,
            u"source_published_on"_s,
            u"note"_s};
}

QString figureCsvLine(const Figure &figure, const Source &source, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(figure.cell.unit);
    const Indicator *indicator = catalogue.indicator(figure.cell.indicator);
    const DatedUnit dated = unit ? datedUnit(*unit, figure.cell.period, catalogue) : DatedUnit();
    return csvtext::line({dated.name, dated.code, codeIn(scopeCodes, figure.cell.scope),
                          indicator ? indicator->code : QString(), figure.cell.period.code(), dateText(figure.dataFrom),
                          dateText(figure.dataTo), dateText(figure.asOf), numberText(figure.value),
                          numberText(figure.denominator), codeIn(statusCodes, figure.status),
                          codeIn(qualifierCodes, figure.qualifier), source.title, source.publisher, source.url,
                          source.documentNo, dateText(source.publishedOn), figure.note});
}

} // namespace parboard
