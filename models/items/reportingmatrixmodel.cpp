#include "models/items/reportingmatrixmodel.h"

#include "models/core/reportingwindow.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString written(QDate day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

} // namespace

ReportingMatrixModel::ReportingMatrixModel(const Catalogue &catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_language(language)
{
}

void ReportingMatrixModel::setMatrix(const ReportingMatrix &matrix)
{
    if (matrix == m_matrix)
        return;
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

QString ReportingMatrixModel::stateText(ReportingState state)
{
    switch (state) {
    case ReportingState::NoUnit:
        return tr("the unit did not exist then");
    case ReportingState::Silent:
        return tr("nothing reported");
    case ReportingState::Partial:
        return tr("partly reported");
    case ReportingState::Late:
        return tr("complete, but late");
    case ReportingState::Complete:
        return tr("complete");
    case ReportingState::Locked:
        return tr("approved and locked");
    }
    return {};
}

QString ReportingMatrixModel::stateSign(ReportingState state)
{
    switch (state) {
    case ReportingState::NoUnit:
        return u"×"_s;
    case ReportingState::Silent:
        return u"–"_s;
    case ReportingState::Partial:
        return tr("P", "sign of a partly reported period");
    case ReportingState::Late:
        return tr("L", "sign of a late report");
    case ReportingState::Complete:
        return tr("C", "sign of a complete report");
    case ReportingState::Locked:
        return tr("A", "sign of an approved and locked report");
    }
    return {};
}

QString ReportingMatrixModel::unitName(int row) const
{
    const Unit *unit = m_catalogue.unit(m_matrix.units.value(row));
    return unit ? m_catalogue.displayName(*unit, m_language) : QString();
}

QString ReportingMatrixModel::cellText(const ReportingCell &cell) const
{
    if (!cell.since.isValid())
        return stateSign(cell.state);
    return u"%1 %2/%3"_s.arg(stateSign(cell.state), QString::number(cell.have), QString::number(cell.expected));
}

QString ReportingMatrixModel::sentence(int row, int column) const
{
    const ReportingCell cell = m_matrix.cell(row, column);
    const Period period = m_matrix.periods.at(column);
    QStringList parts{tr("%1, %2: %3.").arg(unitName(row), period.name(), stateText(cell.state))};
    if (cell.since.isValid()) {
        parts += measure(row, column);
        parts +=
            cell.late
                ? tr("First figures on %1, after the due day %2.").arg(written(cell.since), written(dueDay(period)))
                : tr("First figures on %1.").arg(written(cell.since));
    } else if (cell.state == ReportingState::Silent) {
        parts += tr("Due on %1.").arg(written(dueDay(period)));
    }
    return parts.join(u' ');
}

QString ReportingMatrixModel::measure(int row, int column) const
{
    const ReportingCell cell = m_matrix.cell(row, column);
    int before = column - 1; // the rule of buildReportingMatrix(): the report before, whenever that was
    while (before >= 0 && !m_matrix.cell(row, before).since.isValid())
        --before;
    if (before < 0)
        return tr("%1 of the %2 headline indicators: no earlier report of this unit is in the table.")
            .arg(cell.have)
            .arg(cell.expected);
    return tr("%1 of the %2 indicators that its report for %3 had.")
        .arg(cell.have)
        .arg(cell.expected)
        .arg(m_matrix.periods.at(before).name());
}

int ReportingMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.units.size());
}

int ReportingMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.periods.size());
}

QVariant ReportingMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportingCell cell = m_matrix.cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return u"<qt>%1</qt>"_s.arg(sentence(index.row(), index.column()).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case StateRole:
        return int(cell.state);
    default:
        return {};
    }
}

QVariant ReportingMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? m_matrix.periods.size() : m_matrix.units.size()))
        return {};
    if (role == Qt::DisplayRole)
        return isColumn ? m_matrix.periods.at(section).shortName() : unitName(section);
    if (role == Qt::ToolTipRole && isColumn) {
        const Period period = m_matrix.periods.at(section);
        return tr("%1, due on %2").arg(period.name(), written(dueDay(period)));
    }
    return {};
}

} // namespace parboard
