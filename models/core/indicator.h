#pragma once

#include "models/core/enumcodes.h"
#include "models/core/figure.h"
#include "models/core/localtext.h"

#include <QDate>
#include <QString>

#include <optional>

namespace parboard {

enum class UnitOfMeasure { Count = 0, Percent, Vnd, Points, Rank };
enum class Polarity { None = 0, Up, Down };
/// Flow adds up over time; Carried is a flow that holds what was carried over from the period before, so its quarters
/// count those twice; a stock, or a number since a base year, holds on its day; Annual is published for a year.
enum class TimeKind { Flow = 0, Stock, Rate, Annual, Carried };

inline constexpr EnumCodes<UnitOfMeasure, 5> unitOfMeasureCodes{{{UnitOfMeasure::Count, "count"},
                                                                 {UnitOfMeasure::Percent, "percent"},
                                                                 {UnitOfMeasure::Vnd, "vnd"},
                                                                 {UnitOfMeasure::Points, "points"},
                                                                 {UnitOfMeasure::Rank, "rank"}}};
inline constexpr EnumCodes<Polarity, 3> polarityCodes{
    {{Polarity::None, "none"}, {Polarity::Up, "up"}, {Polarity::Down, "down"}}};
inline constexpr EnumCodes<TimeKind, 5> timeKindCodes{{{TimeKind::Flow, "flow"},
                                                       {TimeKind::Stock, "stock"},
                                                       {TimeKind::Rate, "rate"},
                                                       {TimeKind::Annual, "annual"},
                                                       {TimeKind::Carried, "carried"}}};

/// An indicator of the catalogue. `numerator` and `denominator` name the counts that a rate is computed from.
struct Indicator
{
    IndicatorId id{};
    QString code;
    QString area;
    LocalText name;
    LocalText shortName; ///< English has no short form in the catalogue: its full name
    UnitOfMeasure unitOfMeasure = UnitOfMeasure::Count;
    Polarity polarity = Polarity::None;
    TimeKind time = TimeKind::Flow;
    QString combine; ///< sum, ratio, none
    QString numerator;
    QString denominator;
    std::optional<double> minimum;
    std::optional<double> maximum;
    int decimals = 0;
    bool headline = false;
    LocalText note;
    int position = 0; ///< order in the catalogue
};

/// An area of reform (lĩnh vực), in the order of the catalogue.
struct Area
{
    QString code;
    LocalText name;
};

/// A quality rule as data (rules.csv); sums also tell how a missing total is derived from its parts.
struct Rule
{
    QString code;
    QString kind;
    QString left;
    QString op;
    QString right;
    QString severity;
    QString applies;
    LocalText message;
};

/// A break in an indicator's series: values before and after are not one line. `indicator` may be a pattern with *.
struct SeriesBreak
{
    QString indicator;
    QDate effectiveOn;
    QString document;
    LocalText label;
};

/// A goal: `comparator` value by the end of `year`, nationwide or set by the office itself.
struct Target
{
    QString indicator;
    QString unitKey; ///< vn for national goals, "setting" where each office sets its own
    std::optional<int> year;
    QString comparator;
    std::optional<double> value;
    LocalText scopeNote;
    QString document;
    QString confidence;
};

} // namespace parboard
