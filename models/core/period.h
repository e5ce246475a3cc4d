#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QHashFunctions>
#include <QString>

namespace parboard {

/// Kinds of reporting period (domain.md a.2). Six months, nine months and the year accumulate from the start of the
/// year; Other is any other window, such as 2011..2020.
enum class PeriodKind { Quarter1 = 1, Quarter2, Quarter3, Quarter4, SixMonths, NineMonths, Year, Other };

/// The label of a period: its kind and the calendar days that the label names. The window which a figure's data really
/// cover is stored per figure (Figure::dataFrom, dataTo, asOf), because ministry and provinces use their own cut-offs.
struct Period
{
    PeriodKind kind = PeriodKind::Year;
    QDate from;
    QDate to;

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }

    /// 2020-Q1, 2020-H1, 2020-9M, 2020, 2011..2020; inverse of parse().
    [[nodiscard]] QString code() const;
    /// "Quý I/2020", "6 tháng đầu năm 2021" ... in the language of the installed translator.
    [[nodiscard]] QString name() const;
    /// Short form for column heads and bars: "Q.I/2020", "6T/2021", "9T/2021", "2023", "2011-2020".
    [[nodiscard]] QString shortName() const;

    /// The period of the same kind one step earlier or later (quarters step by a quarter, the others by a year).
    [[nodiscard]] Period previous() const;
    [[nodiscard]] Period next() const;
    /// The same label one year earlier ("cùng kỳ").
    [[nodiscard]] Period sameLastYear() const;

    static Period quarter(int year, int quarter);
    static Period sixMonths(int year);
    static Period nineMonths(int year);
    static Period year(int year);
    static Period years(int first, int last);
    /// Reads a code; the error sentence lists the accepted forms.
    static Result<Period> parse(const QString &code);

    bool operator==(const Period &) const = default;
};

/// Orders by the last day, then the longer window after the shorter: the "latest" of several is the last.
bool isEarlier(const Period &left, const Period &right);

inline size_t qHash(const Period &period, size_t seed = 0)
{
    return qHashMulti(seed, int(period.kind), period.from, period.to);
}

} // namespace parboard
