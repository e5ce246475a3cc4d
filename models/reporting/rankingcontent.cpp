#include "models/reporting/rankingcontent.h"

#include "models/analysis/guard.h"
#include "models/reporting/axisticks.h"
#include "models/reporting/changetext.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct RankingText
{
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

constexpr int manyUnits = 12;
constexpr double nearlyAll = 90; ///< percent

/// Builds one ranking; holds what every step needs.
class RankingBuilder
{
public:
    RankingBuilder(const ContentContext &context, const ComparedIndicator &compared, const Indicator &indicator,
                   const RankingOptions &options)
        : m_context(context), m_compared(compared), m_indicator(indicator), m_options(options),
          m_facts(factsOf(compared.rows, options.scope, context.comparison.request, context.catalogue))
    {
    }

    [[nodiscard]] RowSpec built() const
    {
        const QList<ComparedRow> rows = shownRows();
        RowSpec spec;
        spec.kind = m_options.kind.value_or(suitableKind(rows, m_indicator, m_options.against));
        for (const ComparedRow &row : rows)
            spec.rows += mark(row);
        addSources(spec, rows);
        spec.title = title(rows);
        spec.subtitle = subtitle();
        setAxis(spec);
        addLines(spec);
        for (const GuardNote &note : m_compared.notes)
            spec.notes += note.text;
        spec.emptyText = RankingText::tr("Nothing is entered for this. Choose another indicator or period.");
        const QList<NumberedSource> sources =
            m_options.listsSources ? m_context.numbering.list() : QList<NumberedSource>();
        for (const NumberedSource &source : sources)
            spec.notes += RankingText::tr("Source [%1]: %2").arg(source.number).arg(source.text);
        return spec;
    }

private:
    /// The rows of the level, best first; a unit that has nothing at this level stands with its reason.
    [[nodiscard]] QList<ComparedRow> shownRows() const
    {
        QList<ComparedRow> rows;
        for (const UnitId unit : m_context.comparison.request.units) {
            if (!m_options.shown.isEmpty() && !m_options.shown.contains(unit))
                continue;
            rows += rowOf(unit);
        }
        const bool lowFirst =
            m_indicator.polarity == Polarity::Down || m_indicator.unitOfMeasure == UnitOfMeasure::Rank;
        std::ranges::stable_sort(rows, [&](const ComparedRow &left, const ComparedRow &right) {
            const auto standing = [](const ComparedRow &row) {
                return !row.hasNumber() ? 2 : row.leftOut.isEmpty() ? 0 : 1;
            };
            if (standing(left) != standing(right))
                return standing(left) < standing(right);
            if (!left.hasNumber())
                return false;
            return lowFirst ? *left.value < *right.value : *left.value > *right.value;
        });
        return rows;
    }

    [[nodiscard]] ComparedRow rowOf(UnitId unit) const
    {
        const ComparedRow *found = nullptr;
        for (const ComparedRow &row : m_compared.rows) {
            if (row.cell.unit == unit && (row.cell.scope == m_options.scope || !row.entered))
                found = &row;
        }
        if (found)
            return *found;
        ComparedRow nothing;
        nothing.cell = {unit, m_indicator.id, m_options.scope, m_context.comparison.request.period.value_or(Period())};
        nothing.entered = false;
        nothing.status = Status::NotReported;
        return nothing;
    }

    [[nodiscard]] RowMark mark(const ComparedRow &row) const
    {
        RowMark mark;
        mark.label = m_context.unitName(row.cell.unit);
        mark.rankText = row.rank ? QString::number(*row.rank) : QString();
        mark.emphasised = row.cell.unit == m_context.options.ownUnit;
        mark.isLeftOut = !row.leftOut.isEmpty();
        mark.value = row.value;
        mark.state = row.hasNumber() ? MarkState::Number : markState(row);
        mark.valueText = m_context.shownValue(row);
        mark.cell = row.cell;
        mark.description = m_context.description(row);
        if (mark.isLeftOut)
            mark.description += u' ' + RankingText::tr("Left out: %1.").arg(row.leftOut);
        if (!row.refusal.isEmpty())
            mark.description += u' ' + RankingText::tr("Not put together: %1.").arg(row.refusal);
        if (row.rank)
            mark.description += u' ' + RankingText::tr("Rank %1 of %2.").arg(*row.rank).arg(row.ranked);
        if (const std::optional<Change> change = changeAgainst(row, m_facts, m_options)) {
            const bool isOverTime = m_options.against == Against::LastYear || m_options.against == Against::Previous;
            mark.changeText =
                isOverTime ? changeText(*change, m_indicator, m_context.options.language)
                           : differenceText(change->absolute, std::nullopt, m_indicator, m_context.options.language);
            if (isOverTime)
                mark.before = *row.value - change->absolute;
        }
        return mark;
    }

    /// Where there are several, each number says which it is from.
    void addSources(RowSpec &spec, const QList<ComparedRow> &rows) const
    {
        QStringList marks;
        for (const ComparedRow &row : rows)
            marks += row.hasNumber() ? m_context.numbering.mark(row) : QString();
        const QSet<QString> different(marks.cbegin(), marks.cend());
        if (m_options.listsSources ? m_context.numbering.list().size() < 2 : (different - QSet{QString()}).size() < 2)
            return;
        for (qsizetype at = 0; at < marks.size(); ++at) {
            if (!marks.at(at).isEmpty())
                spec.rows[at].valueText += u' ' + marks.at(at);
        }
    }

    [[nodiscard]] QString title(const QList<ComparedRow> &rows) const
    {
        const QString name = m_indicator.name.in(m_context.options.language);
        if (rows.isEmpty() || !rows.constFirst().hasNumber())
            return RankingText::tr("%1: no figures").arg(name);
        const ComparedRow &first = rows.constFirst();
        const auto own = std::ranges::find_if(
            rows, [&](const ComparedRow &row) { return row.cell.unit == m_context.options.ownUnit; });
        if (own != rows.end() && own->rank) {
            return RankingText::tr("%1 is number %2 of %3: %4")
                .arg(m_context.unitName(own->cell.unit), QString::number(*own->rank), QString::number(own->ranked),
                     m_context.shownValue(*own));
        }
        // Of four among 63 the first is no leader of them all.
        if (first.rank == 1 && m_facts.bestUnits.size() == 1 && m_facts.known < m_facts.of) {
            return RankingText::tr("%1 is first of the %n unit(s) with figures: %2", nullptr, m_facts.known)
                .arg(m_context.unitName(first.cell.unit), m_context.shownValue(first));
        }
        if (first.rank == 1 && m_facts.bestUnits.size() == 1)
            return RankingText::tr("%1 leads with %2")
                .arg(m_context.unitName(first.cell.unit), m_context.shownValue(first));
        return name;
    }

    [[nodiscard]] QString subtitle() const
    {
        const ComparisonRequest &request = m_context.comparison.request;
        QStringList parts{m_indicator.name.in(m_context.options.language)};
        if (m_options.scope != Scope::All)
            parts += scopeName(m_options.scope);
        parts += request.period ? request.period->name() : RankingText::tr("latest of each");
        if (!m_options.groupText.isEmpty())
            parts += m_options.groupText;
        if (m_facts.known > 0 || m_facts.of > 0)
            parts += RankingText::tr("%1 of %2 with like figures").arg(m_facts.known).arg(m_facts.of);
        return parts.join(u" · "_s);
    }

    void setAxis(RowSpec &spec) const
    {
        double low = 0;
        double high = 0;
        bool isFirst = true;
        const auto take = [&](double value) {
            low = isFirst ? value : std::min(low, value);
            high = isFirst ? value : std::max(high, value);
            isFirst = false;
        };
        for (const RowMark &row : spec.rows) {
            if (row.value)
                take(*row.value);
            if (row.before && spec.kind == RowSpec::Kind::Dumbbells)
                take(*row.before);
        }
        if (m_options.target && m_options.target->value)
            take(*m_options.target->value);
        const bool isPercent = m_indicator.unitOfMeasure == UnitOfMeasure::Percent;
        if (spec.kind == RowSpec::Kind::Bars) {
            spec.minimum = std::min(0.0, low);
            spec.maximum = isPercent ? std::max(100.0, high) : roundTicks(0, std::max(high, 1e-9)).constLast();
            return; // bars begin at zero: the ends need no words
        }
        const QList<double> ticks = roundTicks(low, high);
        spec.minimum = ticks.constFirst();
        spec.maximum = isPercent ? std::min(std::max(100.0, high), ticks.constLast()) : ticks.constLast();
        const int decimals = decimalsFor(ticks.at(1) - ticks.at(0));
        const auto text = [&](double value) {
            return valueText(value, std::nullopt, m_indicator, decimals, m_context.options.language);
        };
        spec.minimumText = text(spec.minimum);
        spec.maximumText = text(spec.maximum);
    }

    void addLines(RowSpec &spec) const
    {
        const int decimals = m_context.decimals(m_indicator);
        const auto text = [&](double value) {
            return valueText(value, std::nullopt, m_indicator, decimals, m_context.options.language);
        };
        if (m_options.target && m_options.target->value) {
            spec.lines += ReferenceLine{
                ReferenceLine::Kind::Target, *m_options.target->value,
                RankingText::tr("Target %1 (%2)").arg(text(*m_options.target->value), m_options.target->document)};
        }
        if (m_facts.median && m_facts.known >= 3) {
            spec.lines += ReferenceLine{
                ReferenceLine::Kind::Median, *m_facts.median,
                RankingText::tr("Median of %1 of %2: %3")
                    .arg(QString::number(m_facts.known), QString::number(m_facts.of), text(*m_facts.median))};
        }
        if (m_facts.lowerQuartile && m_facts.known >= 8) {
            spec.band = RowBand{*m_facts.lowerQuartile, *m_facts.upperQuartile,
                                RankingText::tr("Middle half: %1 to %2")
                                    .arg(text(*m_facts.lowerQuartile), text(*m_facts.upperQuartile))};
        }
        if (m_facts.weighted) {
            spec.notes += RankingText::tr("From the counts of %n unit(s) together: %1.", nullptr, m_facts.weightedKnown)
                              .arg(text(*m_facts.weighted));
        }
        if (m_facts.total) {
            spec.notes += RankingText::tr("Sum of %1 of %2: %3.")
                              .arg(QString::number(m_facts.known), QString::number(m_facts.of), text(*m_facts.total));
        }
    }

    const ContentContext &m_context;
    const ComparedIndicator &m_compared;
    const Indicator &m_indicator;
    const RankingOptions &m_options;
    GroupFacts m_facts;
};

} // namespace

RowSpec buildRanking(const ContentContext &context, const ComparedIndicator &compared, const RankingOptions &options)
{
    const Indicator *indicator = context.catalogue.indicator(compared.indicator);
    return indicator ? RankingBuilder(context, compared, *indicator, options).built() : RowSpec();
}

RowSpec::Kind suitableKind(const QList<ComparedRow> &rows, const Indicator &indicator, Against against)
{
    QList<double> values;
    for (const ComparedRow &row : rows) {
        if (row.hasNumber())
            values += *row.value;
    }
    if (values.isEmpty())
        return RowSpec::Kind::Bars;
    if (against == Against::LastYear || against == Against::Previous)
        return RowSpec::Kind::Dumbbells;
    const double low = *std::ranges::min_element(values);
    const bool isNearlyAll = indicator.unitOfMeasure == UnitOfMeasure::Percent && low >= nearlyAll;
    const bool isScore =
        indicator.unitOfMeasure == UnitOfMeasure::Points || indicator.unitOfMeasure == UnitOfMeasure::Rank;
    return isNearlyAll || (isScore && values.size() > manyUnits) ? RowSpec::Kind::Dots : RowSpec::Kind::Bars;
}

std::optional<Change> changeAgainst(const ComparedRow &row, const GroupFacts &facts, const RankingOptions &options)
{
    if (!row.hasNumber() || !row.leftOut.isEmpty() || row.qualifier != Qualifier::Exact)
        return std::nullopt;
    const auto from = [&](std::optional<double> base) {
        return base ? std::optional(Change{row.cell.period, *row.value - *base, std::nullopt}) : std::nullopt;
    };
    switch (options.against) {
    case Against::LastYear:
        return row.change;
    case Against::Previous:
        // Of years and half years the period before is that of the year before.
        return row.previous || row.cell.period.previous() != row.cell.period.sameLastYear() ? row.previous : row.change;
    case Against::Target:
        return options.target ? from(options.target->value) : std::nullopt;
    case Against::Median:
        return from(facts.median);
    case Against::Best:
        return from(facts.best);
    case Against::Nothing:
        break;
    }
    return std::nullopt;
}

} // namespace parboard
