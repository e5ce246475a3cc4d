#include "models/workspace/indexentrycheck.h"

#include "models/workspace/indexdesk.h"

namespace parboard {

Result<void> checkEntry(const IndexEntry &entry, const IndexScheme &scheme)
{
    const SchemeNode *node = scheme.node(entry.cell.component);
    if (node == nullptr || !scheme.isScored(*node))
        return Error{IndexDesk::tr("%1 is not scored by this scheme.").arg(entry.cell.component)};
    for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised, ScoreForm::Final}) {
        const std::optional<Points> points = entry.points(form);
        if (points && (*points < 0 || *points > *node->maximum)) {
            return Error{IndexDesk::tr("%1 gets at most %2 points, not %3.")
                             .arg(node->code, pointsText(*node->maximum), pointsText(*points))};
        }
    }
    if (entry.self && !isPossible(node->rule, *node->maximum, *entry.self)) {
        return Error{IndexDesk::tr("The rule of %1 (%2) cannot give %3 points; the nearest are %4.")
                         .arg(node->code, writeScoringRule(node->rule), pointsText(*entry.self),
                              pointsText(nearestPossible(node->rule, *node->maximum, *entry.self)))};
    }
    if (!entry.applicable && entry.explanation.trimmed().isEmpty())
        return Error{IndexDesk::tr("Say in the explanation why %1 does not apply.").arg(node->code)};
    return {};
}

} // namespace parboard
