#include "models/reporting/axisticks.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/indexcontent.h"
#include "models/reporting/indextext.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct WaterfallText
{
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

constexpr double hundredthsInPercent = 100;

/// Builds the waterfall of one trial; holds what every step needs.
class WaterfallBuilder
{
public:
    WaterfallBuilder(const IndexContext &context, const UnitScore &before, const Trial &trial)
        : m_context(context), m_before(before), m_trial(trial)
    {
    }

    [[nodiscard]] WaterfallSpec built() const
    {
        WaterfallSpec spec;
        spec.title = title();
        spec.subtitle = QStringList{m_context.schemeName(), QString::number(m_context.year),
                                    scoreFormText(m_context.form), WaterfallText::tr("steps in points of percent")}
                            .join(u" · "_s);
        spec.beforeLabel = WaterfallText::tr("Before the trial");
        spec.beforeText = withGroup(m_before, m_trial.before);
        spec.before = m_trial.before / hundredthsInPercent;
        spec.afterLabel = WaterfallText::tr("After the trial");
        spec.afterText = withGroup(m_trial.score, m_trial.after);
        spec.after = m_trial.after / hundredthsInPercent;
        spec.emptyText = WaterfallText::tr("Nothing is tried yet. Change the points of a component.");
        int running = m_trial.before;
        for (const WaterfallStep &step : m_trial.steps) {
            running += step.moved;
            spec.bars += barOf(step, running);
        }
        takeAxis(spec);
        spec.notes = notes();
        return spec;
    }

private:
    /// "at least" where components without points count as none.
    [[nodiscard]] QString totalText(int hundredths, bool isWhole) const
    {
        const QString text = percentText(hundredths, m_context.language);
        return isWhole ? text : WaterfallText::tr("at least %1").arg(text);
    }

    [[nodiscard]] QString totalText(const UnitScore &score, int hundredths) const
    {
        return totalText(hundredths, score.total.missing.isEmpty());
    }

    [[nodiscard]] QString withGroup(const UnitScore &score, int hundredths) const
    {
        const QString text = totalText(score, hundredths);
        return score.group.isEmpty() ? text : WaterfallText::tr("%1, group %2").arg(text, score.group);
    }

    /// The finding: from where to where, and whether the group changes.
    [[nodiscard]] QString title() const
    {
        const QString unit = m_context.unitName(m_before.unit);
        if (m_trial.steps.isEmpty())
            return WaterfallText::tr("%1: %2").arg(unit, withGroup(m_before, m_trial.before));
        const QString after = m_trial.score.group == m_before.group ? totalText(m_trial.score, m_trial.after)
                                                                    : withGroup(m_trial.score, m_trial.after);
        return WaterfallText::tr("%1: the trial goes from %2 to %3")
            .arg(unit, totalText(m_before, m_trial.before), after);
    }

    [[nodiscard]] WaterfallBar barOf(const WaterfallStep &step, int running) const
    {
        const Language language = m_context.language;
        const ComponentScore *component = m_trial.score.component(step.component);
        const QString maximum = pointsIn(component ? component->maximum : 0, language);
        WaterfallBar bar;
        bar.label = m_context.nodeName(step.component);
        bar.moved = step.moved / hundredthsInPercent;
        bar.valueText = percentDifferenceText(step.moved, language);
        bar.totalText = percentText(running, language);
        const QString tried = step.wasMissing ? WaterfallText::tr("%1: tried with %2 of %3 points, none yet")
                                                    .arg(bar.label, pointsIn(step.after, language), maximum)
                                              : WaterfallText::tr("%1: tried with %2 of %3 points in place of %4")
                                                    .arg(bar.label, pointsIn(step.after, language), maximum,
                                                         pointsIn(step.before, language));
        bar.description = WaterfallText::tr("%1; moves the total by %2 points of percent to %3.")
                              .arg(tried, bar.valueText, bar.totalText);
        return bar;
    }

    void takeAxis(WaterfallSpec &spec) const
    {
        double low = std::min(spec.before, spec.after);
        double high = std::max(spec.before, spec.after);
        double running = spec.before;
        for (const WaterfallBar &bar : std::as_const(spec.bars)) {
            running += bar.moved;
            low = std::min(low, running);
            high = std::max(high, running);
        }
        constexpr double whole = 100;
        if (high <= low) { // nothing moves: the total stands amid its neighbours
            low = std::max(0.0, low - 1);
            high = std::min(std::max(high, whole), high + 1);
        }
        const QList<double> ticks = roundTicks(low, high);
        spec.minimum = std::clamp(ticks.constFirst(), 0.0, low);
        spec.maximum = std::clamp(ticks.constLast(), high, std::max(high, whole));
        spec.minimumText = endText(spec.minimum);
        spec.maximumText = endText(spec.maximum);
        if (spec.minimum > 0)
            spec.axisText = WaterfallText::tr("The axis runs from %1 to %2; it does not begin at zero.")
                                .arg(spec.minimumText, spec.maximumText);
    }

    [[nodiscard]] QString endText(double value) const
    {
        return numbertext::writeShort(value, 2, conventionOf(m_context.language)) + u"\u00A0%"_s;
    }

    [[nodiscard]] QStringList notes() const
    {
        QStringList notes{WaterfallText::tr("A trial, not a result of scoring.")};
        const auto missing = [](const UnitScore &score) { return int(score.total.missing.size()); };
        if (missing(m_before) > 0)
            notes += WaterfallText::tr("Before the trial %n component(s) have no points and count as none: the total "
                                       "is at least what is shown.",
                                       nullptr, missing(m_before));
        if (missing(m_trial.score) > 0)
            notes += WaterfallText::tr("After the trial %n component(s) have no points and count as none: the total "
                                       "is at least what is shown.",
                                       nullptr, missing(m_trial.score));
        if (const Points taken = m_trial.score.total.taken; taken > 0)
            notes += WaterfallText::tr("%1 points do not apply; the maximum is %2.")
                         .arg(pointsIn(taken, m_context.language),
                              pointsIn(m_trial.score.total.maximum, m_context.language));
        if (m_trial.steps.size() > 1)
            notes += WaterfallText::tr("The steps are rounded so that they add up to the change of the total.");
        return notes;
    }

    const IndexContext &m_context;
    const UnitScore &m_before;
    const Trial &m_trial;
};

} // namespace

WaterfallSpec buildWaterfall(const IndexContext &context, const UnitScore &before, const Trial &trial)
{
    return WaterfallBuilder(context, before, trial).built();
}

} // namespace parboard
