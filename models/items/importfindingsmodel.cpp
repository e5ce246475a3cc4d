#include "models/items/importfindingsmodel.h"

#include "models/analysis/guard.h"

namespace parboard {

using namespace Qt::StringLiterals;

ImportFindingsModel::ImportFindingsModel(const Catalogue &catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_language(language)
{
}

void ImportFindingsModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int ImportFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int ImportFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportFindingsModel::textAt(const Finding &finding, int column) const
{
    const Unit *unit = m_catalogue.unit(finding.cell.unit);
    const Indicator *indicator = m_catalogue.indicator(finding.cell.indicator);
    switch (column) {
    case SeverityColumn:
        if (!finding.explained.isEmpty())
            return tr("Explained");
        return finding.severity == Severity::Error ? tr("Error") : tr("Warning");
    case UnitColumn:
        return unit ? m_catalogue.displayName(*unit, m_language) : QString();
    case IndicatorColumn:
        return indicator ? indicator->name.in(m_language) : QString();
    case ScopeColumn:
        return scopeName(finding.cell.scope, unit ? unit->kind : UnitKind::Province);
    case PeriodColumn:
        return finding.cell.period.name();
    default:
        return finding.explained.isEmpty() ? finding.text : u"%1 (%2)"_s.arg(finding.text, finding.explained);
    }
}

QVariant ImportFindingsModel::data(const QModelIndex &index, int role) const
{
    const bool isAsked = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isAsked || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return textAt(m_findings.at(index.row()), index.column());
}

QVariant ImportFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case UnitColumn:
        return tr("Unit");
    case IndicatorColumn:
        return tr("Indicator");
    case ScopeColumn:
        return tr("Level");
    case PeriodColumn:
        return tr("Period");
    case TextColumn:
        return tr("What does not add up");
    default:
        return {};
    }
}

} // namespace parboard
