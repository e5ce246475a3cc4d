#pragma once

#include "models/analysis/indexscore.h"

#include <QList>
#include <QString>

namespace parboard {

/// Points that a component is tried with on a copy.
struct TrialEdit
{
    QString component;
    Points points = 0;

    bool operator==(const TrialEdit &) const = default;
};

/// What one edit moves the total by, in hundredths of a percent.
struct WaterfallStep
{
    QString component;
    Points before = 0; ///< none where there were no points yet
    Points after = 0;
    bool wasMissing = false;
    int moved = 0; ///< hundredths of a percent of the total
};

/// What a unit's score would be.
struct Trial
{
    UnitScore score;
    int before = 0; ///< at least, hundredths of a percent
    int after = 0;
    QList<WaterfallStep> steps; ///< in the order of the scheme; their sum is exactly after - before
};

/// Tries edits on a copy of `score`. Points that the component's rule cannot give become the nearest that it can
/// (nearestPossible); edits of what does not apply or is not in the scheme are passed over. Each step is the difference
/// of two rounded running totals, so that the steps sum exactly to the change.
Trial tryEdits(const IndexScheme &scheme, int year, const UnitScore &score, const QList<TrialEdit> &edits);

/// Points of a component that are not won yet.
struct WinnablePoints
{
    QString component;
    QString field;
    QString owner;
    Points points = 0;
};

/// What is still to be won, most first; of as many in the order of the scheme.
QList<WinnablePoints> winnablePoints(const IndexScheme &scheme, const UnitScore &score, const IndexEntries &entries);

/// The same summed by a key of the items (field or owner), most first.
struct WinnableSum
{
    QString key;
    Points points = 0;
    int components = 0;
};
QList<WinnableSum> winnableBy(const QList<WinnablePoints> &points, QString WinnablePoints::*key);

} // namespace parboard
