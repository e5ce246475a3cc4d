#include "models/analysis/indexscore.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

namespace {

struct ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(IndexScore)
};

constexpr int wholeInHundredths = 10'000;

int percentOf(Points points, Points maximum)
{
    return maximum <= 0 ? 0 : int((2 * qint64(points) * wholeInHundredths + maximum) / (2 * qint64(maximum)));
}

ComponentScore notApplicable(const SchemeNode &node, const IndexEntry &entry)
{
    ComponentScore score;
    score.component = node.code;
    score.origin = PointsOrigin::NotApplicable;
    score.reason = entry.explanation;
    return score;
}

ComponentScore scored(const SchemeNode &node, ScoreForm form, bool figuresStand, const IndexEntry &entry,
                      const FeedingFigure &figure)
{
    ComponentScore score;
    score.component = node.code;
    score.maximum = node.maximum.value_or(0);
    if (figure.value)
        score.computed = pointsByRule(node.rule, score.maximum, *figure.value);
    score.points = entry.points(form);
    score.origin = score.points ? PointsOrigin::Entered : PointsOrigin::Missing;
    if (!score.points && score.computed && figuresStand) {
        score.points = score.computed;
        score.origin = PointsOrigin::Computed;
    }
    if (!score.points)
        score.reason = figure.reason.isEmpty() ? ScoreText::tr("no points yet") : figure.reason;
    return score;
}

void add(IndexSum &sum, const SchemeNode &node, const ComponentScore &score)
{
    sum.maximum += score.maximum;
    sum.taken += node.maximum.value_or(0) - score.maximum;
    sum.points += score.points.value_or(0);
    if (score.origin == PointsOrigin::Missing)
        sum.missing += node.code;
}

} // namespace

std::optional<int> IndexSum::percent() const
{
    return missing.isEmpty() && maximum > 0 ? std::optional(percentOf(points, maximum)) : std::nullopt;
}

int IndexSum::leastPercent() const
{
    return percentOf(points, maximum);
}

const ComponentScore *UnitScore::component(const QString &code) const
{
    const auto found = std::ranges::find(components, code, &ComponentScore::component);
    return found == components.cend() ? nullptr : &*found;
}

const FieldScore *UnitScore::field(const QString &code) const
{
    const auto found = std::ranges::find(fields, code, &FieldScore::field);
    return found == fields.cend() ? nullptr : &*found;
}

UnitScore scoreUnit(const IndexScheme &scheme, int year, ScoreForm form, UnitId unit, const IndexEntries &entries,
                    const FeedingFigures &figures)
{
    UnitScore score;
    score.unit = unit;
    for (const SchemeNode *field : scheme.childrenOf({}))
        score.fields += FieldScore{field->code, {}};
    const bool figuresStand = scheme.kind == SchemeKind::Internal || form == ScoreForm::SelfAssessed;
    for (const SchemeNode *node : scheme.scoredNodes()) {
        const IndexEntry entry = entries.value(node->code);
        const ComponentScore component = entry.applicable
                                             ? scored(*node, form, figuresStand, entry, figures.value(node->code))
                                             : notApplicable(*node, entry);
        score.components += component;
        add(score.total, *node, component);
        const SchemeNode *field = scheme.fieldOf(*node);
        const auto sum = std::ranges::find(score.fields, field ? field->code : QString(), &FieldScore::field);
        if (sum != score.fields.end())
            add(sum->sum, *node, component);
    }
    if (const std::optional<int> percent = score.total.percent())
        score.group = scheme.groupOf(*percent, year);
    return score;
}

void rankUnits(QList<UnitScore> &units)
{
    QList<std::optional<Fraction>> fractions;
    for (const UnitScore &unit : std::as_const(units)) {
        fractions +=
            unit.total.percent() ? std::optional(Fraction{unit.total.points, unit.total.maximum}) : std::nullopt;
    }
    const QList<std::optional<int>> ranks = ranksOf(fractions);
    const auto ranked = std::ranges::count_if(ranks, [](const auto &rank) { return rank.has_value(); });
    for (qsizetype i = 0; i < units.size(); ++i) {
        units[i].rank = ranks.at(i);
        units[i].ranked = ranks.at(i) ? int(ranked) : 0;
    }
}

QList<std::optional<int>> ranksOf(const QList<std::optional<Fraction>> &fractions)
{
    QList<std::optional<int>> ranks;
    for (const std::optional<Fraction> &own : fractions) {
        if (!own) {
            ranks += std::nullopt;
            continue;
        }
        const auto better = std::ranges::count_if(fractions, [&](const std::optional<Fraction> &other) {
            return other && qint64(other->points) * own->maximum > qint64(own->points) * other->maximum;
        });
        ranks += int(better) + 1;
    }
    return ranks;
}

} // namespace parboard
