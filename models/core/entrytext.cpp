#include "models/core/entrytext.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <functional>

namespace parboard::entrytext {

using namespace Qt::StringLiterals;

using numbertext::Convention;

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

constexpr int mostDecimals = 6;

struct StateKey
{
    Status status;
    const char16_t *key;
    const char16_t *other; ///< the symbol of tables and paper
};

// Letters of the Vietnamese words: chưa báo cáo is the three points of the form, hỏng, kín.
constexpr std::array<StateKey, 4> stateKeys{{{Status::NotReported, u"...", u"…"},
                                             {Status::NotApplicable, u"x", u"×"},
                                             {Status::Unusable, u"h", u"(x)"},
                                             {Status::Withheld, u"k", u"(k)"}}};

std::optional<Status> stateIn(const QString &text)
{
    for (const StateKey &known : stateKeys) {
        if (text.compare(QStringView(known.key), Qt::CaseInsensitive) == 0 || text == QStringView(known.other))
            return known.status;
    }
    return std::nullopt;
}

bool fits(double value, const Indicator &indicator)
{
    return (!indicator.minimum || value >= *indicator.minimum) && (!indicator.maximum || value <= *indicator.maximum);
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

/// Both readings of an ambiguous number, narrowed by what the indicator can be.
Entry decide(Entry entry, const Indicator &indicator)
{
    if (!entry.otherValue)
        return entry;
    const bool whole =
        indicator.unitOfMeasure == UnitOfMeasure::Count || indicator.unitOfMeasure == UnitOfMeasure::Rank;
    const auto possible = [&](double value) { return fits(value, indicator) && (!whole || isWhole(value)); };
    const bool first = possible(*entry.value);
    const bool second = possible(*entry.otherValue);
    if (first && second)
        return entry;
    if (second)
        entry.value = entry.otherValue;
    entry.otherValue.reset();
    return entry;
}

Result<Entry> number(const QString &text, const Indicator &indicator, std::optional<Convention> decided)
{
    const Convention convention = decided.value_or(Convention::Vietnamese);
    Result<numbertext::Reading> reading = numbertext::read(text, convention);
    if (!reading) {
        // Right in the other convention alone: that is what was meant.
        const bool isVietnamese = convention == Convention::Vietnamese;
        Result<numbertext::Reading> other =
            numbertext::read(text, isVietnamese ? Convention::English : Convention::Vietnamese);
        if (other)
            reading = std::move(other);
    }
    if (!reading)
        return reading.error();
    if (reading->percent && indicator.unitOfMeasure != UnitOfMeasure::Percent)
        return Error{EntryText::tr("“%1” is a percentage, but this indicator is none.").arg(text)};
    Entry entry;
    entry.value = reading->value;
    entry.qualifier = reading->qualifier;
    entry.otherValue = reading->otherValue;
    entry = decide(entry, indicator); // a count has no decimals, whatever was answered for others
    if (decided)
        entry.otherValue.reset();
    if (!entry.otherValue && !fits(*entry.value, indicator)) {
        return Error{EntryText::tr("%1 is outside what this indicator can be: %2 to %3.")
                         .arg(text,
                              indicator.minimum ? numbertext::writeShort(*indicator.minimum, mostDecimals) : u"−∞"_s,
                              indicator.maximum ? numbertext::writeShort(*indicator.maximum, mostDecimals) : u"∞"_s)};
    }
    return entry;
}

/// "12/63": a rank among the ranked.
Result<Entry> rank(const QString &text, const Indicator &indicator, std::optional<Convention> decided)
{
    const qsizetype slash = text.indexOf(u'/');
    Result<Entry> place = number(text.first(slash), indicator, decided);
    const Result<numbertext::Reading> ranked = numbertext::read(text.sliced(slash + 1));
    if (!place || !ranked)
        return Error{
            EntryText::tr("“%1” is no rank. Write the place and how many were ranked, such as 12/63.").arg(text)};
    place->denominator = ranked->value;
    return place;
}

/// Read alike in both conventions.
QString plainNumber(double value)
{
    constexpr int decimalsOfSmallest = 330; // no double needs more
    QString text = numbertext::writeShort(value, decimalsOfSmallest).remove(u'.');
    const Result<numbertext::Reading> reading = numbertext::read(text);
    return reading && reading->isAmbiguous() ? text + u'0' : text;
}

QString written(const Figure &figure, const Indicator &indicator, const std::function<QString(double)> &number)
{
    if (!figure.value)
        return keyOf(figure.status);
    QString text = number(*figure.value);
    if (indicator.unitOfMeasure == UnitOfMeasure::Rank && figure.denominator)
        text += u'/' + number(*figure.denominator);
    const QString qualifier = numbertext::qualifierText(figure.qualifier);
    return qualifier.isEmpty() ? text : qualifier + u' ' + text;
}

} // namespace

Result<Entry> read(const QString &text, const Indicator &indicator, std::optional<Convention> decided)
{
    const QString typed = text.trimmed();
    if (const std::optional<Status> state = stateIn(typed)) {
        Entry entry;
        entry.status = *state;
        return entry;
    }
    const bool isRank = indicator.unitOfMeasure == UnitOfMeasure::Rank && typed.contains(u'/');
    return isRank ? rank(typed, indicator, decided) : number(typed, indicator, decided);
}

QString keyOf(Status status)
{
    for (const StateKey &known : stateKeys) {
        if (known.status == status)
            return QString::fromUtf16(known.key);
    }
    return {};
}

QString write(const Figure &figure, const Indicator &indicator)
{
    return written(figure, indicator, [](double value) { return numbertext::writeShort(value, mostDecimals); });
}

QString writeForEditor(const Figure &figure, const Indicator &indicator)
{
    return written(figure, indicator, plainNumber);
}

} // namespace parboard::entrytext
