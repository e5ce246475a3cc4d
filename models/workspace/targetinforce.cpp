#include "models/workspace/targetinforce.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

} // namespace

std::optional<Target> targetInForce(const Indicator &indicator, int year, const Workspace &workspace)
{
    std::optional<Target> best;
    // Targets of counts are shares of a base year's number, which no figure here is.
    if (indicator.unitOfMeasure == UnitOfMeasure::Count || indicator.unitOfMeasure == UnitOfMeasure::Vnd)
        return best;
    for (const Target &target : workspace.catalogue().targets) {
        if (target.indicator != indicator.code || !target.value || target.unitKey != u"vn" || !target.year ||
            *target.year < year)
            continue;
        if (!best || *target.year < *best->year)
            best = target;
    }
    if (indicator.code == u"on_time_rate" && workspace.onTimeTarget()) {
        best = Target{};
        best->value = workspace.onTimeTarget();
        best->document = TargetText::tr("set by this office");
    }
    return best;
}

} // namespace parboard
