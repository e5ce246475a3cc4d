#include "models/reporting/heatcontent.h"

#include "models/analysis/guard.h"
#include "models/analysis/likeness.h"
#include "models/reporting/bandcolours.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/tilecontent.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct HeatText
{
    Q_DECLARE_TR_FUNCTIONS(Heat)
};

/// One indicator across the units.
class HeatColumn
{
public:
    HeatColumn(const ContentContext &context, const ComparedIndicator &compared, const Indicator &indicator,
               Scope scope)
        : m_context(context), m_compared(compared), m_indicator(indicator), m_scope(scope),
          m_decimals(context.decimals(indicator))
    {
        for (const ComparedRow &row : compared.rows) {
            if (hasBand(row))
                m_values += worth(row);
        }
        m_limits = bandLimits(m_values, bandCount);
    }

    [[nodiscard]] QString heading() const
    {
        const QString measure = unitOfMeasureText(m_indicator.unitOfMeasure);
        const QString name = m_indicator.name.in(m_context.options.language);
        return measure.isEmpty() ? name : u"%1 (%2)"_s.arg(name, measure);
    }

    [[nodiscard]] HeatCell cellOf(UnitId unit) const
    {
        HeatCell cell;
        const ComparedRow *row = rowOf(unit);
        cell.cell = row ? row->cell : CellKey{unit, m_indicator.id, m_scope, {}};
        cell.description = row ? m_context.description(*row) : QString();
        if (!row || !row->hasNumber()) {
            cell.text = row ? stateSymbol(markState(*row)) : stateSymbol(MarkState::NotEntered);
            return cell;
        }
        const QString number = cellText(*row->value, std::nullopt, m_indicator, m_decimals, m_context.options.language);
        cell.text = (numbertext::qualifierText(row->qualifier) + u' ' + number).trimmed();
        cell.number = row->value;
        if (hasBand(*row))
            cell.band = bandOf(worth(*row), m_limits);
        else if (!row->leftOut.isEmpty())
            cell.text += u'*';
        return cell;
    }

    [[nodiscard]] bool hasLeftOut() const
    {
        return std::ranges::any_of(m_compared.rows, [this](const ComparedRow &row) {
            return row.cell.scope == m_scope && row.hasNumber() && !row.leftOut.isEmpty();
        });
    }

private:
    [[nodiscard]] bool isLowBetter() const
    {
        return m_indicator.polarity == Polarity::Down || m_indicator.unitOfMeasure == UnitOfMeasure::Rank;
    }

    [[nodiscard]] bool hasDirection() const
    {
        return m_indicator.polarity != Polarity::None || m_indicator.unitOfMeasure == UnitOfMeasure::Rank;
    }

    [[nodiscard]] bool hasBand(const ComparedRow &row) const
    {
        return hasDirection() && row.cell.scope == m_scope && row.hasNumber() && row.leftOut.isEmpty() &&
               row.qualifier == Qualifier::Exact;
    }

    /// More is better.
    [[nodiscard]] double worth(const ComparedRow &row) const { return isLowBetter() ? -*row.value : *row.value; }

    [[nodiscard]] const ComparedRow *rowOf(UnitId unit) const
    {
        const ComparedRow *found = nullptr;
        for (const ComparedRow &row : m_compared.rows) {
            if (row.cell.unit == unit && (row.cell.scope == m_scope || !row.entered))
                found = &row;
        }
        return found;
    }

    const ContentContext &m_context;
    const ComparedIndicator &m_compared;
    const Indicator &m_indicator;
    Scope m_scope;
    int m_decimals = 0;
    QList<double> m_values;
    QList<double> m_limits;
};

} // namespace

HeatSpec buildHeat(const ContentContext &context, const QList<UnitId> &order, const RankingOptions &options)
{
    HeatSpec spec;
    const ComparisonRequest &request = context.comparison.request;
    const QString period = request.period ? request.period->name() : HeatText::tr("latest of each");
    spec.emptyText = HeatText::tr("Nothing is entered for this. Choose another indicator or period.");
    spec.worstText = HeatText::tr("weakest fifth of the column");
    spec.bestText = HeatText::tr("best fifth");
    for (const UnitId unit : order)
        spec.rows += HeatRow{context.unitName(unit), unit == context.options.ownUnit, {}};
    bool hasLeftOut = false;
    for (const ComparedIndicator &compared : context.comparison.indicators) {
        const Indicator *indicator = context.catalogue.indicator(compared.indicator);
        if (!indicator)
            continue;
        const HeatColumn column(context, compared, *indicator, options.scope);
        spec.columns += column.heading();
        for (qsizetype row = 0; row < order.size(); ++row)
            spec.rows[row].cells += column.cellOf(order.at(row));
        hasLeftOut = hasLeftOut || column.hasLeftOut();
        for (const GuardNote &note : compared.notes)
            spec.notes += u"%1: %2"_s.arg(indicator->name.in(context.options.language), note.text);
    }
    for (const GuardNote &note : context.comparison.notes)
        spec.notes += note.text;
    spec.title = HeatText::tr("%n indicator(s) side by side", nullptr, int(spec.columns.size()));
    QStringList parts{period, options.groupText};
    if (options.scope != Scope::All)
        parts.prepend(scopeName(options.scope));
    parts.removeAll(QString());
    spec.subtitle = parts.join(u" · "_s);
    if (hasLeftOut)
        spec.notes.prepend(HeatText::tr("* Unlike the others of its column: no colour."));
    return spec;
}

} // namespace parboard
