#include "models/reporting/changetext.h"

#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

QString signedNumber(double number, int decimals, Language language)
{
    const QString written = numbertext::write(std::abs(number), decimals, conventionOf(language));
    return (number < 0 ? u"−"_s : u"+"_s) + written;
}

/// Better is towards 1 for ranks, whatever the catalogue says of them.
bool isBetter(double difference, const Indicator &indicator)
{
    const bool lowerIsBetter = indicator.unitOfMeasure == UnitOfMeasure::Rank || indicator.polarity == Polarity::Down;
    return (difference < 0) == lowerIsBetter;
}

} // namespace

QString differenceText(double difference, std::optional<double> percent, const Indicator &indicator, Language language)
{
    switch (indicator.unitOfMeasure) {
    case UnitOfMeasure::Percent:
        return ChangeText::tr("%1 points (of percent)").arg(signedNumber(difference, 2, language));
    case UnitOfMeasure::Points:
        return ChangeText::tr("%1 points").arg(signedNumber(difference, indicator.decimals, language));
    case UnitOfMeasure::Rank:
        return difference < 0 ? ChangeText::tr("up %n place(s)", nullptr, int(std::lround(-difference)))
                              : ChangeText::tr("down %n place(s)", nullptr, int(std::lround(difference)));
    case UnitOfMeasure::Count:
    case UnitOfMeasure::Vnd:
        break;
    }
    const QString absolute = signedNumber(difference, 0, language);
    return percent ? u"%1 (%2\u00A0%)"_s.arg(absolute, signedNumber(*percent, 1, language)) : absolute;
}

namespace {

QString bareChangeText(const Change &change, const Indicator &indicator, Language language)
{
    if (std::abs(change.absolute) < 1e-9)
        return ChangeText::tr("unchanged");
    const QString difference = differenceText(change.absolute, change.percent, indicator, language);
    const bool isRank = indicator.unitOfMeasure == UnitOfMeasure::Rank;
    const bool isUp = isRank ? change.absolute < 0 : change.absolute > 0;
    const QString arrow = isUp ? u"▲ "_s : u"▼ "_s;
    if (isRank || indicator.polarity == Polarity::None)
        return arrow + difference;
    return arrow + (isBetter(change.absolute, indicator) ? ChangeText::tr("%1, better").arg(difference)
                                                         : ChangeText::tr("%1, worse").arg(difference));
}

} // namespace

QString changeText(const Change &change, const Indicator &indicator, Language language)
{
    const QString text = bareChangeText(change, indicator, language);
    return change.sameDays ? text : ChangeText::tr("%1; cut off on other days").arg(text);
}

} // namespace parboard
