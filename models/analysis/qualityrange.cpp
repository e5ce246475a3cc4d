#include "models/analysis/qualityrule.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct Limits
{
    std::optional<double> minimum;
    std::optional<double> maximum;
};

/// Every claim on its own: a rival outside its range is wrong before anybody chooses it.
class RangeRule final : public QualityRule
{
public:
    RangeRule(const Rule &rule, Severity severity, QHash<IndicatorId, Limits> limits)
        : QualityRule(rule, severity), m_limits(std::move(limits))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return m_limits.keys(); }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const Limits limits = m_limits.value(cell.indicator);
        const Indicator *indicator = scene.catalogue.indicator(cell.indicator);
        const QList<Figure> claims = scene.figures.claims(cell);
        for (const Figure &claim : claims) {
            if (!claim.hasNumber() || !indicator)
                continue;
            const Amount amount = meant(claim, *indicator);
            const auto say = [&](const QString &sign, double limit) {
                constexpr int mostDecimals = 6;
                findings += finding(
                    cell, scene,
                    u"%1 %2 %3"_s.arg(scene.number(claim), sign, scene.number(limit, cell.indicator, mostDecimals)),
                    {claim});
            };
            if (limits.minimum && !canBeAtMost({*limits.minimum, *limits.minimum}, amount))
                say(u"<"_s, *limits.minimum);
            else if (limits.maximum && !canBeAtMost(amount, {*limits.maximum, *limits.maximum}))
                say(u">"_s, *limits.maximum);
        }
    }

private:
    /// What the figure can mean, without the rounding that would excuse 100.4 %.
    static Amount meant(const Figure &figure, const Indicator &indicator)
    {
        return figure.qualifier == Qualifier::Exact ? Amount{*figure.value, *figure.value}
                                                    : amountOf(figure, indicator);
    }

    QHash<IndicatorId, Limits> m_limits;
};

/// A rank against the number ranked, which is its denominator.
class RankRule final : public QualityRule
{
public:
    RankRule(const Rule &rule, Severity severity, QList<IndicatorId> ranks)
        : QualityRule(rule, severity), m_ranks(std::move(ranks))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return m_ranks; }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const QList<Figure> claims = scene.figures.claims(cell);
        for (const Figure &claim : claims) {
            if (!claim.hasNumber() || !claim.denominator)
                continue;
            const double ranked = *claim.denominator;
            if (!canBeAtMost(scene.amount(claim), {ranked, ranked})) {
                findings +=
                    finding(cell, scene, u"%1 > %2"_s.arg(scene.number(claim), scene.number(ranked, cell.indicator, 0)),
                            {claim});
            }
        }
    }

private:
    QList<IndicatorId> m_ranks;
};

/// "minimum..maximum" of the indicator, or two numbers with a decimal point.
Result<Limits> limitsOf(const Rule &rule, const Indicator &indicator)
{
    if (rule.right == u"minimum..maximum") {
        const bool isNatural =
            indicator.unitOfMeasure == UnitOfMeasure::Count || indicator.unitOfMeasure == UnitOfMeasure::Vnd;
        return Limits{isNatural ? indicator.minimum.value_or(0) : indicator.minimum, indicator.maximum};
    }
    const QStringList ends = rule.right.split(u".."_s);
    bool isMinimum = false;
    bool isMaximum = false;
    const double minimum = ends.value(0).toDouble(&isMinimum);
    const double maximum = ends.value(1).toDouble(&isMaximum);
    if (ends.size() != 2 || !isMinimum || !isMaximum || minimum > maximum)
        return Error{QualityText::tr("its right side “%1” is no range").arg(rule.right)};
    return Limits{minimum, maximum};
}

} // namespace

CompiledRule compileRange(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (Result<void> words = expectWords(rule, u"in"_s, u"every figure"_s); !words)
        return words.error();
    const Result<QList<IndicatorId>> subjects =
        readSubjects(rule, u"*"_s, catalogue, [](const Indicator & /*any*/) { return true; });
    if (!subjects)
        return subjects.error();
    QHash<IndicatorId, Limits> limits;
    for (const IndicatorId id : *subjects) {
        const Result<Limits> own = limitsOf(rule, *catalogue.indicator(id));
        if (!own)
            return own.error();
        limits.insert(id, *own);
    }
    return std::shared_ptr<const QualityRule>(std::make_shared<RangeRule>(rule, severity, limits));
}

CompiledRule compileRank(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (Result<void> words = expectWords(rule, u"<="_s, u"every rank"_s); !words)
        return words.error();
    if (rule.right != u"n_ranked")
        return Error{QualityText::tr("its right side “%1” is not known").arg(rule.right)};
    const auto isRank = [](const Indicator &indicator) { return indicator.unitOfMeasure == UnitOfMeasure::Rank; };
    const Result<QList<IndicatorId>> ranks = readSubjects(rule, u"rank"_s, catalogue, isRank);
    if (!ranks)
        return ranks.error();
    return std::shared_ptr<const QualityRule>(std::make_shared<RankRule>(rule, severity, *ranks));
}

} // namespace parboard
