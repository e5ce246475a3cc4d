#include "models/reporting/paneltitles.h"

#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PanelTitleText
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

struct Extremes
{
    const ComparedRow *lowest = nullptr;
    const ComparedRow *highest = nullptr;
};

Extremes extremesOf(const QList<ComparedRow> &rows)
{
    const auto [lowest, highest] =
        std::minmax_element(rows.cbegin(), rows.cend(), [](const ComparedRow &left, const ComparedRow &right) {
            return *left.value < *right.value;
        });
    return {&*lowest, &*highest};
}

const ComparedRow *ownRow(const ContentContext &context, const QList<ComparedRow> &rows)
{
    const auto own = std::find_if(rows.cbegin(), rows.cend(), [&](const ComparedRow &row) {
        return context.options.ownUnit == row.cell.unit && row.cell.scope == Scope::All;
    });
    return own == rows.cend() ? nullptr : &*own;
}

/// Own unit against its own target, judged on full precision.
QString targetTitle(const ContentContext &context, const ComparedRow &own, double target)
{
    const double gap = *own.value - target;
    const QString points = numbertext::writeShort(std::abs(gap), 2, conventionOf(context.options.language));
    const QString unit = context.unitName(own.cell.unit);
    const QString value = context.shownValue(own);
    if (std::abs(gap) < 0.005)
        return PanelTitleText::tr("%1: %2 on time, at the target").arg(unit, value);
    return (gap < 0 ? PanelTitleText::tr("%1: %2 on time, %3 points below the target")
                    : PanelTitleText::tr("%1: %2 on time, %3 points above the target"))
        .arg(unit, value, points);
}

/// The one row that is above all others, if all are like figures and none shares its value.
const ComparedRow *soleBest(const QList<ComparedRow> &rows)
{
    const ComparedRow *best = extremesOf(rows).highest;
    const auto asHigh = std::count_if(rows.cbegin(), rows.cend(), [best](const ComparedRow &row) {
        return qFuzzyCompare(1 + *row.value, 1 + *best->value);
    });
    const bool exact = std::all_of(rows.cbegin(), rows.cend(),
                                   [](const ComparedRow &row) { return row.qualifier == Qualifier::Exact; });
    return rows.size() > 1 && asHigh == 1 && exact && areLike(rows) ? best : nullptr;
}

} // namespace

bool areLike(const QList<ComparedRow> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), [&](const ComparedRow &row) {
        return row.cell.period == rows.constFirst().cell.period && row.cell.scope == rows.constFirst().cell.scope;
    });
}

QString rangeText(const ContentContext &context, const QList<ComparedRow> &rows)
{
    const Extremes extremes = extremesOf(rows);
    const QString low = context.shownValue(*extremes.lowest);
    const QString high = context.shownValue(*extremes.highest);
    if (low != high)
        return PanelTitleText::tr("%1 to %2").arg(low, high);
    return rows.size() == 1 ? low : PanelTitleText::tr("%1 each in %n figure(s)", nullptr, int(rows.size())).arg(low);
}

QString onTimeTitle(const ContentContext &context, const QList<ComparedRow> &rows)
{
    if (rows.isEmpty())
        return PanelTitleText::tr("On-time processing: no figure yet");
    const ComparedRow *own = ownRow(context, rows);
    if (own && own->qualifier == Qualifier::Exact && context.options.onTimeTarget)
        return targetTitle(context, *own, *context.options.onTimeTarget);
    if (rows.size() == 1)
        return PanelTitleText::tr("%1: %2 on time")
            .arg(context.unitName(rows.constFirst().cell.unit), rangeText(context, rows));
    if (const ComparedRow *best = soleBest(rows))
        return PanelTitleText::tr("%1 is most often on time: %2")
            .arg(context.unitName(best->cell.unit), context.shownValue(*best));
    return PanelTitleText::tr("On time: %1 of resolved dossiers").arg(rangeText(context, rows));
}

} // namespace parboard
