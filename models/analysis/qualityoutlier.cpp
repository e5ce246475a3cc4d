#include "models/analysis/qualityrule.h"

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestEarlier = 6;    // rules.csv: six or more earlier values
constexpr double normalQuantile = 0.6745; // Iglewicz and Hoaglin 1993: the quantile that makes MAD a deviation
constexpr double mostScore = 3.5;         // ... and the score above which they call a value an outlier

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double medianDistance(const QList<double> &values, double from)
{
    QList<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances += std::abs(value - from);
    return median(distances);
}

/// The least spread that a series is taken to have, so that one that hardly ever moves (a MAD of 0 or next to it) does
/// not make an outlier of every change: half a percent of the scale of a rate, one percent of that of a score (scores
/// rest on surveys, which are not surer than that), two percent of the median of a count or amount and at least one.
/// The limit is 5.2 times that: 2.6 points of a rate, a tenth of a count.
double leastSpread(const Indicator &indicator, double centre)
{
    constexpr double shareOfRate = 0.005;
    constexpr double shareOfScore = 0.01;
    constexpr double shareOfCount = 0.02;
    const double scale = indicator.maximum.value_or(100) - indicator.minimum.value_or(0);
    switch (indicator.unitOfMeasure) {
    case UnitOfMeasure::Percent:
        return shareOfRate * scale;
    case UnitOfMeasure::Points:
        return shareOfScore * scale;
    default:
        return std::max(1.0, shareOfCount * std::abs(centre));
    }
}

/// A value against the earlier ones of its own series by the modified z-score, 0.6745 (x - median) / MAD, of more than
/// 3.5. The series holds the chosen exact values of one unit, indicator, level and kind of period since the last series
/// break (an index whose method changed, a province whose territory did). A series that drifts leaves its median behind
/// without being wrong anywhere, so the value must be as far from the nearest earlier value as from the median. Ranks
/// are left out: they are places among others, not measurements, and move when others do. So are periods of other
/// lengths (2011..2020).
class OutlierRule final : public QualityRule
{
public:
    OutlierRule(const Rule &rule, Severity severity, QList<IndicatorId> subjects)
        : QualityRule(rule, severity), m_subjects(std::move(subjects))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return m_subjects; }

    [[nodiscard]] QList<CellKey> anchorsNear(const CellKey &edited, const UnitFigures &figures) const override
    {
        QList<CellKey> near;
        const QList<Period> periods = figures.periods(edited.indicator, edited.scope);
        for (const Period &period : periods) {
            if (period.kind == edited.period.kind && !isEarlier(period, edited.period))
                near += {edited.unit, edited.indicator, edited.scope, period};
        }
        return near;
    }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const Figure *claim = measured(cell, scene.figures);
        if (!claim || cell.period.kind == PeriodKind::Other)
            return;
        const QList<const Figure *> earlier = history(cell, scene);
        if (earlier.size() < fewestEarlier)
            return;
        const Indicator &indicator = *scene.catalogue.indicator(cell.indicator);
        QList<double> values;
        values.reserve(earlier.size());
        for (const Figure *figure : earlier)
            values += *figure->value;
        const double centre = median(values);
        const double spread = std::max(medianDistance(values, centre), leastSpread(indicator, centre));
        const auto isNear = [&](double value) {
            return normalQuantile * std::abs(*claim->value - value) / spread <= mostScore;
        };
        if (isNear(centre) || std::any_of(values.cbegin(), values.cend(), isNear))
            return;
        const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
        const auto shown = [&](double value) { return scene.number(value, cell.indicator, indicator.decimals); };
        const QString numbers = QualityText::tr("%1, against a median of %2 in %n earlier period(s) (from %3 to %4)",
                                                nullptr, int(values.size()))
                                    .arg(scene.number(*claim), shown(centre), shown(*low), shown(*high));
        QList<Figure> figures{*claim};
        for (const Figure *figure : earlier)
            figures += *figure;
        findings += finding(cell, scene, numbers, figures);
    }

private:
    static const Figure *measured(const CellKey &cell, const UnitFigures &figures)
    {
        const Figure *claim = figures.chosen(cell);
        const bool isSound = claim != nullptr && claim->hasNumber() && claim->status != Status::Estimated &&
                             claim->qualifier == Qualifier::Exact;
        return isSound ? claim : nullptr;
    }

    static QList<const Figure *> history(const CellKey &cell, const RuleScene &scene)
    {
        const QList<SeriesBreak> breaks = scene.catalogue.breaksOf(scene.catalogue.indicator(cell.indicator)->code);
        const auto isOneSeries = [&](const Period &before) {
            return std::none_of(breaks.cbegin(), breaks.cend(), [&](const SeriesBreak &seriesBreak) {
                return before.from < seriesBreak.effectiveOn && seriesBreak.effectiveOn <= cell.period.to;
            });
        };
        QList<const Figure *> earlier;
        const QList<Period> periods = scene.figures.periods(cell.indicator, cell.scope);
        for (const Period &period : periods) {
            if (period.kind != cell.period.kind || !isEarlier(period, cell.period) || !isOneSeries(period))
                continue;
            if (const Figure *claim = measured({cell.unit, cell.indicator, cell.scope, period}, scene.figures))
                earlier += claim;
        }
        return earlier;
    }

    QList<IndicatorId> m_subjects;
};

} // namespace

CompiledRule compileOutlier(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (Result<void> words = expectWords(rule, u"near"_s, u"six or more earlier values"_s); !words)
        return words.error();
    if (rule.right != u"own history")
        return Error{QualityText::tr("its right side “%1” is not known").arg(rule.right)};
    const auto isMeasured = [](const Indicator &indicator) { return indicator.unitOfMeasure != UnitOfMeasure::Rank; };
    const Result<QList<IndicatorId>> subjects = readSubjects(rule, u"*"_s, catalogue, isMeasured);
    if (!subjects)
        return subjects.error();
    return std::shared_ptr<const QualityRule>(std::make_shared<OutlierRule>(rule, severity, *subjects));
}

} // namespace parboard
