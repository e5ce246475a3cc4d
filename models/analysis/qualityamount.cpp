#include "models/analysis/qualityrule.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Beyond what adding decimal fractions in binary can be off.
double slack(double left, double right)
{
    constexpr double relative = 1e-9;
    return relative * std::max({1.0, std::abs(left), std::abs(right)});
}

/// Decimals that `value` is printed with at least: 92.5 -> 1.
int printedDecimals(double value)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const qsizetype mark = text.indexOf(u'.');
    return mark < 0 ? 0 : int(text.size() - mark - 1);
}

/// Trailing zeros of a whole number, at most so many that two digits remain: 8300000000 -> 8.
int trailingZeros(double value)
{
    const QString text = QString::number(std::abs(value), 'f', QLocale::FloatingPointShortest);
    int zeros = 0;
    while (zeros + 2 < text.size() && text.at(text.size() - 1 - zeros) == u'0')
        ++zeros;
    return text.contains(u'.') ? 0 : zeros;
}

} // namespace

Amount Amount::plus(const Amount &other) const
{
    return {low + other.low, high + other.high, lowOpen || other.lowOpen, highOpen || other.highOpen};
}

double halfUnit(double value, const Indicator &indicator)
{
    switch (indicator.unitOfMeasure) {
    case UnitOfMeasure::Percent:
    case UnitOfMeasure::Points:
        return 0.5 * std::pow(10.0, -std::min(printedDecimals(value), indicator.decimals));
    case UnitOfMeasure::Vnd:
        return 0.5 * std::pow(10.0, trailingZeros(value));
    case UnitOfMeasure::Count:
    case UnitOfMeasure::Rank:
        break;
    }
    return 0;
}

Amount amountOf(const Figure &figure, const Indicator &indicator)
{
    const double value = figure.value.value_or(0);
    const bool isNatural =
        indicator.unitOfMeasure == UnitOfMeasure::Count || indicator.unitOfMeasure == UnitOfMeasure::Vnd;
    Amount amount;
    if (indicator.minimum || isNatural)
        amount.low = indicator.minimum.value_or(0);
    if (indicator.maximum)
        amount.high = *indicator.maximum;
    const double half = halfUnit(value, indicator);
    switch (figure.qualifier) {
    case Qualifier::Exact:
        return {value - half, value + half};
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return {value, std::max(value, amount.high), figure.qualifier == Qualifier::Over};
    case Qualifier::Under:
    case Qualifier::AtMost:
        return {std::min(value, amount.low), value, false, figure.qualifier == Qualifier::Under};
    case Qualifier::About:
        break;
    }
    return amount;
}

bool canBeAtMost(const Amount &left, const Amount &right)
{
    if (std::isinf(left.low) || std::isinf(right.high))
        return true;
    const double tolerance = slack(left.low, right.high);
    const bool meetsAtOpenEnd = std::abs(left.low - right.high) <= tolerance && (left.lowOpen || right.highOpen);
    return left.low <= right.high + tolerance && !meetsAtOpenEnd;
}

bool canBeBelow(const Amount &left, const Amount &right)
{
    return std::isinf(left.low) || std::isinf(right.high) || left.low < right.high - slack(left.low, right.high);
}

bool canBeEqual(const Amount &left, const Amount &right)
{
    return canBeAtMost(left, right) && canBeAtMost(right, left);
}

double Reckoned::value() const
{
    double total = 0;
    for (const Figure &figure : figures)
        total += figure.value.value_or(0);
    return total;
}

bool Reckoned::isExact() const
{
    return std::all_of(figures.cbegin(), figures.cend(),
                       [](const Figure &figure) { return figure.qualifier == Qualifier::Exact; });
}

bool sameWindow(const Figure &left, const Figure &right)
{
    return left.dataFrom == right.dataFrom && left.dataTo == right.dataTo && left.asOf == right.asOf;
}

bool windowsConflict(const QList<Figure> &figures)
{
    for (const auto day : {&Figure::dataFrom, &Figure::dataTo, &Figure::asOf}) {
        QDate stated;
        for (const Figure &figure : figures) {
            const QDate own = figure.*day;
            if (own.isValid() && stated.isValid() && own != stated)
                return true;
            if (own.isValid())
                stated = own;
        }
    }
    return false;
}

numbertext::Convention RuleScene::convention() const
{
    return context.language == Language::English ? numbertext::Convention::English : numbertext::Convention::Vietnamese;
}

QString RuleScene::number(double value, IndicatorId indicator, int decimals) const
{
    const Indicator *known = catalogue.indicator(indicator);
    const QString text = numbertext::writeShort(value, decimals, convention());
    return known && known->unitOfMeasure == UnitOfMeasure::Percent ? text + u" %"_s : text;
}

QString RuleScene::number(const Figure &figure) const
{
    constexpr int mostDecimals = 6; // as the source prints it
    const QString text = number(figure.value.value_or(0), figure.cell.indicator, mostDecimals);
    return QStringList{numbertext::qualifierText(figure.qualifier), text}.join(u' ').trimmed();
}

QString RuleScene::sum(const QList<Figure> &parts) const
{
    QStringList texts;
    for (const Figure &part : parts)
        texts += number(part);
    return texts.join(u" + "_s);
}

Amount RuleScene::amount(const Figure &figure) const
{
    const Indicator *indicator = catalogue.indicator(figure.cell.indicator);
    return indicator ? amountOf(figure, *indicator) : Amount();
}

} // namespace parboard
