#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/panels.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ContentText
{
    Q_DECLARE_TR_FUNCTIONS(Content)
};

} // namespace

const ComparedIndicator *ContentContext::compared(const QString &indicatorCode) const
{
    const Indicator *indicator = catalogue.indicator(indicatorCode);
    return indicator ? comparison.of(indicator->id) : nullptr;
}

QList<ComparedRow> ContentContext::rows(const QString &indicatorCode, UnitId unit) const
{
    QList<ComparedRow> found;
    if (const ComparedIndicator *all = compared(indicatorCode)) {
        for (const ComparedRow &row : all->rows) {
            if (row.cell.unit == unit)
                found += row;
        }
    }
    return found;
}

QString ContentContext::unitName(UnitId id) const
{
    const Unit *unit = catalogue.unit(id);
    return unit ? catalogue.displayName(*unit, options.language, comparison.request.scheme) : QString();
}

UnitKind ContentContext::unitKind(UnitId id) const
{
    const Unit *unit = catalogue.unit(id);
    return unit ? unit->kind : UnitKind::Province;
}

int ContentContext::decimals(const Indicator &indicator) const
{
    const ComparedIndicator *all = comparison.of(indicator.id);
    return all ? decimalsNeeded(all->rows, indicator) : indicator.decimals;
}

QString ContentContext::shownValue(const ComparedRow &row) const
{
    const Indicator *indicator = catalogue.indicator(row.cell.indicator);
    if (!row.hasNumber() || !indicator)
        return stateText(markState(row));
    const std::optional<double> whole = row.computed ? std::nullopt : row.denominator;
    QStringList parts{numbertext::qualifierText(row.qualifier),
                      valueText(*row.value, whole, *indicator, decimals(*indicator), options.language),
                      statusMark(row.status)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ContentContext::description(const ComparedRow &row) const
{
    const Indicator *indicator = catalogue.indicator(row.cell.indicator);
    QStringList parts{indicator ? indicator->name.in(options.language) : QString(), unitName(row.cell.unit)};
    if (row.cell.scope != Scope::All)
        parts += scopeName(row.cell.scope, unitKind(row.cell.unit));
    if (row.cell.period.isValid())
        parts += row.cell.period.name();
    QString text = u"%1: %2"_s.arg(parts.join(u", "_s), shownValue(row));
    const QString window = windowText(row.dataFrom, row.dataTo, row.asOf);
    if (!window.isEmpty())
        text += u", "_s + window;
    text += u'.';
    if (row.computed)
        text += u' ' + ContentText::tr("Computed from counts.");
    if (row.claims.size() > 1)
        text += u' ' + ContentText::tr("%n rival figure(s).", nullptr, int(row.claims.size()) - 1);
    if (!row.note.isEmpty())
        text += u' ' + row.note + u'.';
    return text;
}

} // namespace parboard
