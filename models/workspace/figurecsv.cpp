#include "models/workspace/figurecsv.h"

#include "models/core/csvtext.h"
#include "models/exchange/proposal.h"
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

QString countText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

QStringList figureCsvColumns()
{
    QStringList names;
    for (const ColumnRole role : figureCsvRoles)
        names += codeIn(columnRoleCodes, role);
    return names;
}

QString figureCsvLine(const Figure &figure, const Source &source, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(figure.cell.unit);
    const Indicator *indicator = catalogue.indicator(figure.cell.indicator);
    const DatedUnit dated = unit ? datedUnit(*unit, figure.cell.period, catalogue) : DatedUnit();
    return csvtext::line({dated.name,
                          dated.code,
                          codeIn(scopeCodes, figure.cell.scope),
                          indicator ? indicator->code : QString(),
                          figure.cell.period.code(),
                          dateText(figure.dataFrom),
                          dateText(figure.dataTo),
                          dateText(figure.asOf),
                          numberText(figure.value),
                          numberText(figure.denominator),
                          codeIn(statusCodes, figure.status),
                          codeIn(qualifierCodes, figure.qualifier),
                          source.title,
                          source.publisher,
                          source.url,
                          source.documentNo,
                          dateText(source.publishedOn),
                          figure.note,
                          figure.chosen ? u"1"_s : u"0"_s,
                          source.kind,
                          source.note,
                          figure.locator.quote,
                          countText(figure.locator.start),
                          countText(figure.locator.length),
                          countText(figure.locator.paragraph),
                          fileSha256(source)});
}

} // namespace parboard
