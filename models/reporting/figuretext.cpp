#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

/// Decimals after which nothing but zeros follows, at most `most`.
int decimalsOf(double value, int most)
{
    double scaled = value;
    for (int decimals = 0; decimals < most; ++decimals, scaled *= 10) {
        if (std::abs(scaled - std::round(scaled)) < 1e-7)
            return decimals;
    }
    return most;
}

} // namespace

numbertext::Convention conventionOf(Language language)
{
    return language == Language::English ? numbertext::Convention::English : numbertext::Convention::Vietnamese;
}

QString cellText(double value, std::optional<double> denominator, const Indicator &indicator, int decimals,
                 Language language)
{
    const QString number = numbertext::write(value, decimals, conventionOf(language));
    const bool partOfWhole =
        indicator.unitOfMeasure == UnitOfMeasure::Rank || indicator.unitOfMeasure == UnitOfMeasure::Count;
    if (!denominator || !partOfWhole)
        return number;
    return number + u'/' + numbertext::writeShort(*denominator, 2, conventionOf(language));
}

QString valueText(double value, std::optional<double> denominator, const Indicator &indicator, int decimals,
                  Language language)
{
    const QString unit = unitOfMeasureText(indicator.unitOfMeasure);
    const QString number = cellText(value, denominator, indicator, decimals, language);
    if (indicator.unitOfMeasure == UnitOfMeasure::Rank)
        return FigureText::tr("rank %1").arg(number);
    return unit.isEmpty() ? number : number + QChar::Nbsp + unit;
}

int decimalsNeeded(const QList<ComparedRow> &rows, const Indicator &indicator)
{
    // Scores are published with a fixed number of decimals; rates and counts as precisely as their source states them.
    if (indicator.unitOfMeasure == UnitOfMeasure::Points)
        return indicator.decimals;
    int decimals = 0;
    for (const ComparedRow &row : rows) {
        if (row.computed)
            return indicator.decimals;
        if (row.value)
            decimals = std::max(decimals, decimalsOf(*row.value, std::max(indicator.decimals, 2)));
    }
    return decimals;
}

QString unitOfMeasureText(UnitOfMeasure unit)
{
    switch (unit) {
    case UnitOfMeasure::Percent:
        return u"%"_s;
    case UnitOfMeasure::Vnd:
        return FigureText::tr("VND");
    case UnitOfMeasure::Points:
        return FigureText::tr("points");
    case UnitOfMeasure::Rank:
        return FigureText::tr("rank", "unit of measure");
    case UnitOfMeasure::Count:
        break;
    }
    return {};
}

MarkState markState(const ComparedRow &row)
{
    if (!row.entered)
        return MarkState::NotEntered;
    switch (row.status) {
    case Status::NotReported:
        return MarkState::NotReported;
    case Status::NotApplicable:
        return MarkState::NotApplicable;
    case Status::Unusable:
        return MarkState::Unusable;
    case Status::Withheld:
        return MarkState::Withheld;
    default:
        return MarkState::Number;
    }
}

QString stateText(MarkState state)
{
    switch (state) {
    case MarkState::NotEntered:
        return FigureText::tr("no figure yet");
    case MarkState::NotReported:
        return FigureText::tr("not reported");
    case MarkState::NotApplicable:
        return FigureText::tr("not applicable");
    case MarkState::Unusable:
        return FigureText::tr("not usable");
    case MarkState::Withheld:
        return FigureText::tr("not published");
    case MarkState::Number:
        break;
    }
    return {};
}

QString stateSymbol(MarkState state)
{
    switch (state) {
    case MarkState::NotEntered:
        return u"·"_s;
    case MarkState::NotReported:
        return u"…"_s;
    case MarkState::NotApplicable:
        return u"×"_s;
    case MarkState::Unusable:
        return u"(x)"_s;
    case MarkState::Withheld:
        return FigureText::tr("(w)", "symbol for not published");
    case MarkState::Number:
        break;
    }
    return {};
}

QString statusMark(Status status)
{
    switch (status) {
    case Status::Provisional:
        return FigureText::tr("(p)", "symbol for provisional");
    case Status::Revised:
        return u"(r)"_s;
    case Status::Estimated:
        return FigureText::tr("(e)", "symbol for estimated");
    default:
        return {};
    }
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Provisional:
        return FigureText::tr("provisional");
    case Status::Revised:
        return FigureText::tr("revised");
    case Status::Estimated:
        return FigureText::tr("estimated");
    default:
        return {};
    }
}

QString footnoteMark(int number)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString mark;
    const QString text = QString::number(number);
    for (const QChar digit : text)
        mark += digits.at(digit.digitValue());
    return mark;
}

} // namespace parboard
