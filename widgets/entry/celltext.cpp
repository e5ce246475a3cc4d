#include "widgets/entry/celltext.h"

#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard::celltext {

using namespace Qt::StringLiterals;

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

constexpr int mostDecimals = 2;

int decimalsFor(const Indicator &indicator)
{
    return std::max(indicator.decimals, mostDecimals);
}

QString number(double value, const Indicator &indicator, Language language)
{
    return numbertext::writeShort(value, decimalsFor(indicator), conventionOf(language));
}

MarkState markOf(bool entered, Status status)
{
    ComparedRow row;
    row.entered = entered;
    row.status = status;
    return markState(row);
}

QString percentOf(double difference, double base, Language language)
{
    return numbertext::writeShort(difference / std::abs(base) * 100, 1, conventionOf(language));
}

/// "1,2 percentage points", "12 (10,5 %)", "3 places".
QString difference(double size, double base, const Indicator &indicator, Language language)
{
    const QString text = number(size, indicator, language);
    switch (indicator.unitOfMeasure) {
    case UnitOfMeasure::Percent:
        return CellText::tr("%1 percentage points").arg(text);
    case UnitOfMeasure::Points:
        return CellText::tr("%1 points").arg(text);
    case UnitOfMeasure::Rank:
        return CellText::tr("%1 places").arg(text);
    case UnitOfMeasure::Vnd:
    case UnitOfMeasure::Count:
        break;
    }
    return base == 0 ? text : CellText::tr("%1 (%2 %)").arg(text, percentOf(size, base, language));
}

QString limits(const Indicator &indicator, Language language)
{
    const auto shown = [&](double value) { return number(value, indicator, language); };
    if (indicator.minimum && indicator.maximum)
        return CellText::tr("Limits: %1 to %2").arg(shown(*indicator.minimum), shown(*indicator.maximum));
    if (indicator.minimum)
        return CellText::tr("Limit: at least %1").arg(shown(*indicator.minimum));
    return indicator.maximum ? CellText::tr("Limit: at most %1").arg(shown(*indicator.maximum)) : QString();
}

QString polarity(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Up:
        return CellText::tr("Higher is better");
    case Polarity::Down:
        return CellText::tr("Lower is better");
    case Polarity::None:
        break;
    }
    return {};
}

} // namespace

QString value(const Figure &figure, const Indicator &indicator, Language language)
{
    if (!figure.hasNumber())
        return stateText(markOf(true, figure.status));
    ComparedRow row;
    row.value = figure.value;
    QStringList parts{
        numbertext::qualifierText(figure.qualifier),
        valueText(*figure.value, figure.denominator, indicator, decimalsNeeded({row}, indicator), language),
        statusWord(figure.status)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString shortValue(const PastValue &past, const Indicator &indicator, Language language)
{
    if (!past.value)
        return stateSymbol(markOf(past.entered, past.status));
    ComparedRow row;
    row.value = past.value;
    row.computed = past.computed;
    QStringList parts{numbertext::qualifierText(past.qualifier),
                      cellText(*past.value, past.denominator, indicator, decimalsNeeded({row}, indicator), language),
                      statusMark(past.status)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString symbolMeaning(const PastValue &past)
{
    if (past.value)
        return past.status == Status::Reported ? QString() : statusMark(past.status) + u' ' + statusWord(past.status);
    const MarkState state = markOf(past.entered, past.status);
    return stateSymbol(state) + u' ' + stateText(state);
}

QString change(const PastValue &past, const Indicator &indicator, Language language)
{
    if (!past.change || !past.before)
        return {};
    const QString size = difference(std::abs(*past.change), *past.before, indicator, language);
    if (number(*past.change, indicator, language) == u"0" || *past.change == 0)
        return CellText::tr("unchanged");
    // "tăng 2 bậc" is a better rank, a smaller number: a sign would be read the wrong way round.
    if (indicator.unitOfMeasure == UnitOfMeasure::Rank)
        return *past.change < 0 ? CellText::tr("up %1").arg(size) : CellText::tr("down %1").arg(size);
    const QString sign = *past.change > 0 ? u"+"_s : u"−"_s;
    return sign + size;
}

QString gap(const Figure &claim, const Figure &inUse, const Indicator &indicator, Language language)
{
    if (!claim.hasNumber() || !inUse.hasNumber())
        return claim.status == inUse.status ? CellText::tr("says the same as the one in use")
                                            : CellText::tr("cannot be compared: a number is missing");
    const double by = *claim.value - *inUse.value;
    const QString size = difference(std::abs(by), *inUse.value, indicator, language);
    const bool isRank = indicator.unitOfMeasure == UnitOfMeasure::Rank;
    QString text;
    if (number(std::abs(by), indicator, language) == u"0")
        text = CellText::tr("the same value as the one in use");
    else if (isRank)
        text = by < 0 ? CellText::tr("%1 better than the one in use").arg(size)
                      : CellText::tr("%1 worse than the one in use").arg(size);
    else
        text = by > 0 ? CellText::tr("%1 higher than the one in use").arg(size)
                      : CellText::tr("%1 lower than the one in use").arg(size);
    if (claim.denominator != inUse.denominator && claim.denominator && inUse.denominator)
        text +=
            CellText::tr("; out of %1 instead of %2")
                .arg(number(*claim.denominator, indicator, language), number(*inUse.denominator, indicator, language));
    if (claim.qualifier != Qualifier::Exact || inUse.qualifier != Qualifier::Exact)
        text += CellText::tr("; not both are exact");
    return text;
}

QString source(const Source &source)
{
    QStringList parts{source.title, source.documentNo, dateText(source.publishedOn)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList measure(const Indicator &indicator, const Catalogue &catalogue, Language language)
{
    const QString unit = unitOfMeasureText(indicator.unitOfMeasure);
    QStringList first{unit.isEmpty() ? CellText::tr("Unit of measure: count")
                                     : CellText::tr("Unit of measure: %1").arg(unit),
                      limits(indicator, language), polarity(indicator.polarity)};
    first.removeAll(QString());
    QStringList lines{first.join(u" · "_s)};
    const Indicator *numerator = catalogue.indicator(indicator.numerator);
    const Indicator *denominator = catalogue.indicator(indicator.denominator);
    if (numerator && denominator)
        lines += CellText::tr("Formula: %1 / %2").arg(numerator->name.in(language), denominator->name.in(language));
    return lines;
}

QString status(Status status)
{
    if (status == Status::Reported)
        return CellText::tr("reported");
    return carriesNumber(status) ? statusWord(status) : stateText(markOf(true, status));
}

} // namespace parboard::celltext
