#include "models/analysis/whatif.h"

#include <algorithm>
#include <functional>

namespace parboard {

namespace {

void setPoints(ComponentScore &component, IndexSum &sum, Points points)
{
    sum.points += points - component.points.value_or(0);
    sum.missing.removeAll(component.component);
}

} // namespace

Trial tryEdits(const IndexScheme &scheme, int year, const UnitScore &score, const QList<TrialEdit> &edits)
{
    Trial trial;
    trial.score = score;
    trial.before = score.total.leastPercent();
    int running = trial.before;
    for (ComponentScore &component : trial.score.components) {
        const auto edit = std::ranges::find(edits, component.component, &TrialEdit::component);
        const SchemeNode *node = scheme.node(component.component);
        if (edit == edits.cend() || node == nullptr || component.origin == PointsOrigin::NotApplicable)
            continue;
        const Points points = nearestPossible(node->rule, component.maximum, edit->points);
        const SchemeNode *field = scheme.fieldOf(*node);
        const auto fieldSum =
            std::ranges::find(trial.score.fields, field ? field->code : QString(), &FieldScore::field);
        if (fieldSum != trial.score.fields.end())
            setPoints(component, fieldSum->sum, points);
        setPoints(component, trial.score.total, points);
        const int after = trial.score.total.leastPercent();
        trial.steps += WaterfallStep{component.component, component.points.value_or(0), points,
                                     !component.points.has_value(), after - running};
        running = after;
        component.points = points;
        component.origin = PointsOrigin::Entered;
        component.reason.clear();
    }
    trial.after = running;
    const std::optional<int> percent = trial.score.total.percent();
    trial.score.group = percent ? scheme.groupOf(*percent, year) : QString();
    trial.score.rank.reset();
    trial.score.ranked = 0;
    return trial;
}

QList<WinnablePoints> winnablePoints(const IndexScheme &scheme, const UnitScore &score, const IndexEntries &entries)
{
    QList<WinnablePoints> winnable;
    for (const ComponentScore &component : score.components) {
        const SchemeNode *node = scheme.node(component.component);
        const Points left = component.maximum - component.points.value_or(0);
        if (node == nullptr || left <= 0)
            continue;
        const SchemeNode *field = scheme.fieldOf(*node);
        const QString owner = entries.value(component.component).owner;
        winnable += WinnablePoints{component.component, field ? field->code : QString(),
                                   owner.isEmpty() ? node->owner : owner, left};
    }
    std::ranges::stable_sort(winnable, std::greater(), &WinnablePoints::points);
    return winnable;
}

QList<WinnableSum> winnableBy(const QList<WinnablePoints> &points, QString WinnablePoints::*key)
{
    QList<WinnableSum> sums;
    for (const WinnablePoints &item : points) {
        auto sum = std::ranges::find(sums, item.*key, &WinnableSum::key);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), WinnableSum{item.*key, 0, 0});
        sum->points += item.points;
        ++sum->components;
    }
    std::ranges::stable_sort(sums, std::greater(), &WinnableSum::points);
    return sums;
}

} // namespace parboard
