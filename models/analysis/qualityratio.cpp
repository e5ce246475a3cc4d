#include "models/analysis/qualityrule.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct RateOfCounts
{
    IndicatorId rate{};
    IndicatorId numerator{};
    IndicatorId denominator{};
};

class RatioRule final : public QualityRule
{
public:
    RatioRule(const Rule &rule, Severity severity, QHash<IndicatorId, RateOfCounts> rates, PartsOfTotals parts,
              bool ownSourceOnly)
        : QualityRule(rule, severity), m_rates(std::move(rates)), m_parts(std::move(parts)),
          m_ownSourceOnly(ownSourceOnly)
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return m_rates.keys(); }

    [[nodiscard]] QList<IndicatorId> inputs() const override
    {
        QList<IndicatorId> all;
        for (const RateOfCounts &rate : m_rates)
            all += inputsOf(rate);
        return all;
    }

    [[nodiscard]] QList<CellKey> anchorsNear(const CellKey &edited, const UnitFigures & /*figures*/) const override
    {
        QList<CellKey> near;
        for (const RateOfCounts &rate : m_rates) {
            if (inputsOf(rate).contains(edited.indicator))
                near += {edited.unit, rate.rate, edited.scope, edited.period};
        }
        return near;
    }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const RateOfCounts rate = m_rates.value(cell.indicator);
        const UnitFigures &figures = scene.figures;
        const QList<Figure> claims = figures.evidence(cell);
        for (const Figure &claim : claims) {
            const auto own = [&](const CellKey &count) { return figures.alike(count, claim); };
            const auto chosen = [&](const CellKey &count) { return figures.chosen(count); };
            std::optional<Counts> counts = countsOf(rate, cell, scene, own);
            if (!counts && claim.chosen && !m_ownSourceOnly)
                counts = countsOf(rate, cell, scene, chosen);
            if (counts && !windowsConflict(counts->all() + QList<Figure>{claim}))
                judge(claim, *counts, scene, findings);
        }
    }

private:
    struct Counts
    {
        Reckoned numerator;
        Reckoned denominator;

        [[nodiscard]] QList<Figure> all() const { return numerator.figures + denominator.figures; }
    };

    [[nodiscard]] QList<IndicatorId> inputsOf(const RateOfCounts &rate) const
    {
        QList<IndicatorId> inputs{rate.rate, rate.numerator, rate.denominator};
        for (const IndicatorId total : {rate.numerator, rate.denominator}) {
            const QList<QList<IndicatorId>> sums = m_parts.value(total);
            for (const QList<IndicatorId> &parts : sums)
                inputs += parts;
        }
        return inputs;
    }

    /// Numerator and denominator, if both are known from one source and one window and the denominator is above zero.
    template <typename Pick>
    [[nodiscard]] std::optional<Counts> countsOf(const RateOfCounts &rate, const CellKey &cell, const RuleScene &scene,
                                                 const Pick &pick) const
    {
        const std::optional<Reckoned> numerator = scene.reckonTotals({rate.numerator}, cell, pick, m_parts);
        const std::optional<Reckoned> denominator = scene.reckonTotals({rate.denominator}, cell, pick, m_parts);
        if (!numerator || !denominator || denominator->value() <= 0)
            return std::nullopt;
        const Counts counts{*numerator, *denominator};
        const QList<Figure> all = counts.all();
        const Figure &first = all.constFirst();
        const bool sameEvidence = std::all_of(all.cbegin(), all.cend(), [&first](const Figure &count) {
            return count.source == first.source && sameWindow(count, first);
        });
        return sameEvidence ? std::optional(counts) : std::nullopt;
    }

    void judge(const Figure &claim, const Counts &counts, const RuleScene &scene, QList<Finding> &findings) const
    {
        constexpr double percent = 100;
        const Amount &above = counts.numerator.amount;
        const Amount &below = counts.denominator.amount;
        // "Under 60" of a count goes down to 0: then no rate is too high.
        const double highest =
            below.low > 0 ? percent * above.high / below.low : std::numeric_limits<double>::infinity();
        const Amount computed{percent * above.low / below.high, highest, above.lowOpen || below.highOpen,
                              above.highOpen || below.lowOpen};
        if (canBeEqual(scene.amount(claim), computed))
            return;
        const auto bracketed = [&scene](const Reckoned &count) {
            const QString sum = scene.sum(count.figures);
            return count.figures.size() > 1 ? u'(' + sum + u')' : sum;
        };
        QString numbers =
            u"%1 ≠ %2 / %3"_s.arg(scene.number(claim), bracketed(counts.numerator), bracketed(counts.denominator));
        if (counts.numerator.isExact() && counts.denominator.isExact()) {
            constexpr int shownDecimals = 2;
            const double rate = percent * counts.numerator.value() / counts.denominator.value();
            numbers += u" = "_s + scene.number(rate, claim.cell.indicator, shownDecimals);
        }
        findings += finding(claim.cell, scene, numbers, QList<Figure>{claim} + counts.all());
    }

    QHash<IndicatorId, RateOfCounts> m_rates;
    PartsOfTotals m_parts;
    bool m_ownSourceOnly;
};

/// The counts that `rule` names for a rate; nothing if it leaves them to a catalogue that names none.
Result<RateOfCounts> countsFor(const Indicator &rate, const Rule &rule, const Catalogue &catalogue)
{
    const bool fromCatalogue = rule.right == u"numerator/denominator";
    const QString numerator = fromCatalogue ? rate.numerator : rule.right.section(u'/', 0, 0);
    const QString denominator = fromCatalogue ? rate.denominator : rule.right.section(u'/', 1);
    const Result<QList<IndicatorId>> counts = readTerms(numerator + u'+' + denominator, catalogue);
    if (!counts)
        return counts.error();
    return RateOfCounts{rate.id, counts->constFirst(), counts->constLast()};
}

} // namespace

CompiledRule compileRatio(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    const Result<Agreement> agreement = readAgreement(rule);
    if (!agreement)
        return agreement.error();
    if (Result<void> words = expectWords(rule, u"="_s, rule.applies); !words)
        return words.error();
    const auto hasCounts = [](const Indicator &indicator) {
        return !indicator.numerator.isEmpty() && !indicator.denominator.isEmpty();
    };
    const Result<QList<IndicatorId>> rates = readSubjects(rule, u"*"_s, catalogue, hasCounts);
    if (!rates)
        return rates.error();
    QHash<IndicatorId, RateOfCounts> counts;
    for (const IndicatorId id : *rates) {
        const Result<RateOfCounts> found = countsFor(*catalogue.indicator(id), rule, catalogue);
        if (!found)
            return found.error();
        counts.insert(id, *found);
    }
    return std::shared_ptr<const QualityRule>(
        std::make_shared<RatioRule>(rule, severity, counts, partsOfTotals(catalogue), agreement->source));
}

} // namespace parboard
