#pragma once

#include "models/analysis/comparison.h"

#include <QString>

#include <optional>

namespace parboard {

/// What has to be the same for figures of one indicator to be compared without a word.
struct Likeness
{
    Period period;
    Scope scope = Scope::All;
    QString window; ///< the days that the source states; empty where it states none
    bool isExact = true;
    std::optional<double> base; ///< the scale of a score, the number ranked of a rank
    QString baseYear;           ///< of a count "so với năm 2015", as its note says
    QString sourceKind;         ///< an article, a dataset ...; empty where unknown

    bool operator==(const Likeness &) const = default;
};

/// The scale of a score, the number ranked of a rank; nothing of others.
std::optional<double> baseOf(const ComparedRow &row, const Indicator &indicator);

/// True if two figures of the same kind of period begin and end on the same days of their periods. The cut-off day
/// counts where no last day is stated; one after the period is its last day.
bool coverLikeDays(const ComparedRow &before, const ComparedRow &after);

Likeness likenessOf(const ComparedRow &row, const ComparisonRequest &request, const Catalogue &catalogue);

/// In what the two differ, in words: "period, cut-off day".
QString differenceText(const Likeness &left, const Likeness &right);

/// True if all rows of one scope that have a number are alike.
bool areAlike(const QList<ComparedRow> &rows, Scope scope, const ComparisonRequest &request,
              const Catalogue &catalogue);

/// Sets ComparedRow::leftOut of the rows with a number that are unlike those of the most units at their level of
/// government, exact ones before others; of as many, those of the unit that was asked for first stay. A unit without a
/// number is not left out: it has nothing to be compared.
void leaveOutUnlike(QList<ComparedRow> &rows, const ComparisonRequest &request, const Catalogue &catalogue);

/// The year in "so với năm 2015" or "since 2015"; empty if the note names none.
QString baseYearIn(const QString &note);

} // namespace parboard
