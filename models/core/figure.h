#pragma once

#include "models/core/enumcodes.h"
#include "models/core/period.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace parboard {

enum class UnitId : qint64 {};
enum class IndicatorId : qint64 {};
enum class SourceId : qint64 {};
enum class BatchId : qint64 {};

inline size_t qHash(UnitId id, size_t seed = 0)
{
    return ::qHash(qint64(id), seed);
}
inline size_t qHash(IndicatorId id, size_t seed = 0)
{
    return ::qHash(qint64(id), seed);
}

/// Level of government that a figure is about; All is the unit as a whole.
enum class Scope { All = 0, Department, District, Commune, Centre };
/// Reported to Estimated carry a number; the other four are the ways of having none. A true zero is Reported with 0.
enum class Status { Reported = 0, Provisional, Revised, Estimated, NotReported, NotApplicable, Unusable, Withheld };
/// How the source words the number: trên, dưới, khoảng, từ ... trở lên, không quá.
enum class Qualifier { Exact = 0, Over, Under, About, AtLeast, AtMost };

inline constexpr EnumCodes<Scope, 5> scopeCodes{{{Scope::All, "all"},
                                                 {Scope::Department, "department"},
                                                 {Scope::District, "district"},
                                                 {Scope::Commune, "commune"},
                                                 {Scope::Centre, "centre"}}};
inline constexpr EnumCodes<Status, 8> statusCodes{{{Status::Reported, "reported"},
                                                   {Status::Provisional, "provisional"},
                                                   {Status::Revised, "revised"},
                                                   {Status::Estimated, "estimated"},
                                                   {Status::NotReported, "not_reported"},
                                                   {Status::NotApplicable, "not_applicable"},
                                                   {Status::Unusable, "unusable"},
                                                   {Status::Withheld, "withheld"}}};
inline constexpr EnumCodes<Qualifier, 6> qualifierCodes{{{Qualifier::Exact, "exact"},
                                                         {Qualifier::Over, "over"},
                                                         {Qualifier::Under, "under"},
                                                         {Qualifier::About, "about"},
                                                         {Qualifier::AtLeast, "at_least"},
                                                         {Qualifier::AtMost, "at_most"}}};

/// True for the states that carry a number.
constexpr bool carriesNumber(Status status)
{
    return status <= Status::Estimated;
}

/// One cell of the data: what is claimed about whom, and when.
struct CellKey
{
    UnitId unit{};
    IndicatorId indicator{};
    Scope scope = Scope::All;
    Period period;

    bool operator==(const CellKey &) const = default;
};

inline size_t qHash(const CellKey &key, size_t seed = 0)
{
    return qHashMulti(seed, qint64(key.unit), qint64(key.indicator), int(key.scope), key.period);
}

/// Where in its source a figure stands: the words, their place in the stored text (characters), the paragraph from 1.
struct Locator
{
    QString quote;
    std::optional<int> start;
    std::optional<int> length;
    std::optional<int> paragraph;

    [[nodiscard]] bool isEmpty() const { return quote.isEmpty() && !start && !paragraph; }
    bool operator==(const Locator &) const = default;
};

/// One claim for a cell. Several claims may rival for a cell; at most one of them is chosen.
struct Figure
{
    CellKey cell;
    int claim = 0; ///< 1, 2, ... within the cell; 0 until stored
    std::optional<double> value;
    std::optional<double> denominator; ///< the whole of a part, the scale of a score, the number ranked of a rank
    Status status = Status::Reported;
    Qualifier qualifier = Qualifier::Exact;
    QDate dataFrom; ///< the window the data cover, where the source states it
    QDate dataTo;
    QDate asOf;
    SourceId source{};
    BatchId batch{};
    bool chosen = true;
    QString note;
    Locator locator;

    [[nodiscard]] bool hasNumber() const { return value.has_value(); }
    bool operator==(const Figure &) const = default;
};

/// All claims by cell.
using FigureSet = QHash<CellKey, QList<Figure>>;

} // namespace parboard
