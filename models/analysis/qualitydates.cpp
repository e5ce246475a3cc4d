#include "models/analysis/guard.h"
#include "models/analysis/qualityrule.h"

#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QList<IndicatorId> everyIndicator(const Catalogue &catalogue)
{
    QList<IndicatorId> all;
    for (const Indicator &indicator : catalogue.indicators)
        all += indicator.id;
    return all;
}

/// A day of a figure against the day on which its source was published.
class DayRule final : public QualityRule
{
public:
    DayRule(const Rule &rule, Severity severity, QDate Figure::*day, QList<IndicatorId> indicators)
        : QualityRule(rule, severity), m_day(day), m_indicators(std::move(indicators))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return m_indicators; }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const QList<Figure> claims = scene.figures.claims(cell);
        for (const Figure &claim : claims) {
            const QDate day = claim.*m_day;
            const QDate published = scene.context.publishedOn.value(claim.source);
            if (!claim.hasNumber() || !day.isValid() || !published.isValid())
                continue;
            if (day.addYears(1) < published || published.addYears(1) < day) {
                const QString numbers = QualityText::tr("%1, published on %2").arg(dateText(day), dateText(published));
                findings += finding(cell, scene, numbers, {claim});
            }
        }
    }

private:
    QDate Figure::*m_day;
    QList<IndicatorId> m_indicators;
};

/// Figures of a level of government from the day on which the level was abolished. A district's figures are of the
/// district level whatever part of it they are about.
class LevelRule final : public QualityRule
{
public:
    LevelRule(const Rule &rule, Severity severity, Scope level, QDate abolished, QList<IndicatorId> indicators)
        : QualityRule(rule, severity), m_level(level), m_abolished(abolished), m_indicators(std::move(indicators))
    {
    }

    [[nodiscard]] QList<IndicatorId> anchors() const override { return m_indicators; }

    void check(const CellKey &cell, const RuleScene &scene, QList<Finding> &findings) const override
    {
        const Unit *unit = scene.catalogue.unit(cell.unit);
        const bool isOfDistrict = m_level == Scope::District && unit != nullptr && unit->kind == UnitKind::District;
        if (cell.scope != m_level && !isOfDistrict)
            return;
        const QList<Figure> claims = scene.figures.claims(cell);
        for (const Figure &claim : claims) {
            if (!claim.hasNumber())
                continue;
            // Years and nine months may begin before that day and hold what was counted until then.
            QDate accused;
            for (const QDate day : {cell.period.from, claim.dataFrom, claim.asOf}) {
                if (day.isValid() && day >= m_abolished && !accused.isValid())
                    accused = day;
            }
            if (accused.isValid())
                findings += finding(cell, scene, u"%1 (%2)"_s.arg(scene.number(claim), dateText(accused)), {claim});
        }
    }

private:
    Scope m_level;
    QDate m_abolished;
    QList<IndicatorId> m_indicators;
};

struct NamedDay
{
    const char *name;
    QDate Figure::*day;
};

constexpr std::array<NamedDay, 3> namedDays{
    {{"as_of", &Figure::asOf}, {"data_from", &Figure::dataFrom}, {"data_to", &Figure::dataTo}}};

CompiledRule compileLevel(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (Result<void> words = expectWords(rule, u"before"_s, u"every figure"_s); !words)
        return words.error();
    const QString name = rule.left.section(u'=', 1);
    const std::optional<Scope> level = valueIn(scopeCodes, name);
    const QDate abolished = QDate::fromString(rule.right, Qt::ISODate);
    if (!level)
        return Error{QualityText::tr("there is no level “%1”").arg(name)};
    if (!abolished.isValid())
        return Error{QualityText::tr("its right side “%1” is no day").arg(rule.right)};
    return std::shared_ptr<const QualityRule>(
        std::make_shared<LevelRule>(rule, severity, *level, abolished, everyIndicator(catalogue)));
}

} // namespace

CompiledRule compileDate(const Rule &rule, Severity severity, const Catalogue &catalogue)
{
    if (rule.left.startsWith(u"scope="_s))
        return compileLevel(rule, severity, catalogue);
    if (Result<void> words = expectWords(rule, u"near"_s, u"every dated figure"_s); !words)
        return words.error();
    if (rule.right != u"published_on")
        return Error{QualityText::tr("its right side “%1” is not known").arg(rule.right)};
    for (const NamedDay &named : namedDays) {
        if (rule.left == QLatin1String(named.name)) {
            return std::shared_ptr<const QualityRule>(
                std::make_shared<DayRule>(rule, severity, named.day, everyIndicator(catalogue)));
        }
    }
    return Error{QualityText::tr("its left side “%1” is not known").arg(rule.left)};
}

} // namespace parboard
