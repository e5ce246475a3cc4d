#include "models/workspace/indexyear.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace parboard {

namespace {

struct IndexYearText
{
    Q_DECLARE_TR_FUNCTIONS(IndexYear)
};

} // namespace

UnitScore IndexYear::score(UnitId unit, ScoreForm form) const
{
    return scoreUnit(stored.scheme, year, form, unit, entries.value(unit), figures.value(unit));
}

QList<UnitScore> IndexYear::scores(const QList<UnitId> &units, ScoreForm form, const Catalogue &catalogue) const
{
    QList<UnitScore> scores;
    QHash<UnitKind, QList<UnitScore>> byKind;
    for (const UnitId unit : units) {
        scores += score(unit, form);
        byKind[kindOf(unit, catalogue)] += scores.constLast();
    }
    for (QList<UnitScore> &alike : byKind)
        rankUnits(alike);
    // Back into the order of the units: of each kind they come as they went in.
    for (UnitScore &score : scores)
        score = byKind[kindOf(score.unit, catalogue)].takeFirst();
    return scores;
}

QList<UnitScore> IndexYear::bestFirst(const QList<UnitId> &units, ScoreForm form, const Catalogue &catalogue) const
{
    QList<UnitScore> ordered = scores(units, form, catalogue);
    std::ranges::stable_sort(ordered, {}, [](const UnitScore &score) { return score.rank.value_or(INT_MAX); });
    return ordered;
}

QList<UnitId> IndexYear::unitsWithEntries() const
{
    QList<UnitId> units = entries.keys();
    std::ranges::sort(units);
    return units;
}

QList<UnitId> IndexYear::unitsLike(UnitId unit, const Catalogue &catalogue) const
{
    QList<UnitId> units = unitsWithEntries();
    if (!units.contains(unit))
        units += unit;
    const UnitKind kind = kindOf(unit, catalogue);
    units.removeIf([&](UnitId other) { return kindOf(other, catalogue) != kind; });
    return units;
}

ScoreForm IndexYear::bestForm() const
{
    for (const ScoreForm form : {ScoreForm::Final, ScoreForm::Appraised}) {
        for (const IndexEntries &ofUnit : entries) {
            const bool hasPoints =
                std::ranges::any_of(ofUnit, [form](const IndexEntry &entry) { return entry.points(form).has_value(); });
            if (hasPoints)
                return form;
        }
    }
    return ScoreForm::SelfAssessed;
}

UnitKind kindOf(UnitId unit, const Catalogue &catalogue)
{
    const Unit *found = catalogue.unit(unit);
    return found ? found->kind : UnitKind::Nation;
}

FeedingFigure feedingFigure(const ComparedRow &row)
{
    FeedingFigure figure;
    figure.cell = row.cell;
    if (!row.hasNumber()) {
        figure.reason = row.refusal.isEmpty() ? IndexYearText::tr("no figure of the year") : row.refusal;
        return figure;
    }
    if (row.qualifier != Qualifier::Exact) {
        figure.reason = IndexYearText::tr("the figure is not exact");
        return figure;
    }
    figure.value = row.value;
    return figure;
}

} // namespace parboard
