#include "models/items/trialmodel.h"

#include "models/reporting/indextext.h"

#include <QFont>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

TrialModel::TrialModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void TrialModel::setContent(const IndexYear &year, UnitId unit, ScoreForm form)
{
    beginResetModel();
    const bool isOther = year.stored.id != m_year.stored.id || year.year != m_year.year || unit != m_unit;
    m_year = year;
    m_unit = unit;
    m_form = form;
    m_score = year.score(unit, form);
    m_rows.clear();
    for (const ComponentScore &component : std::as_const(m_score.components)) {
        if (component.origin != PointsOrigin::NotApplicable)
            m_rows += component.component;
    }
    if (isOther)
        m_edits.clear();
    m_edits.removeIf([this](const auto &edit) { return !m_rows.contains(edit.key()); });
    endResetModel();
    emit edited();
}

QList<TrialEdit> TrialModel::edits() const
{
    QList<TrialEdit> edits;
    for (const QString &component : m_rows) {
        if (m_edits.contains(component))
            edits += TrialEdit{component, m_edits.value(component)};
    }
    return edits;
}

void TrialModel::setEdits(const QList<TrialEdit> &edits)
{
    m_edits.clear();
    for (const TrialEdit &edit : edits) {
        const qsizetype row = m_rows.indexOf(edit.component);
        if (row >= 0)
            m_edits.insert(edit.component,
                           nearestPossible(nodeAt(int(row))->rule, *nodeAt(int(row))->maximum, edit.points));
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit edited();
}

Trial TrialModel::trial() const
{
    return tryEdits(m_year.stored.scheme, m_year.year, m_score, edits());
}

QList<WinnablePoints> TrialModel::winnable() const
{
    return winnablePoints(m_year.stored.scheme, trial().score, m_year.entries.value(m_unit));
}

const SchemeNode *TrialModel::nodeAt(int row) const
{
    return m_year.stored.scheme.node(m_rows.value(row));
}

Points TrialModel::shownPoints(int row) const
{
    const QString component = m_rows.value(row);
    const ComponentScore *score = m_score.component(component);
    return m_edits.value(component, score != nullptr ? score->points.value_or(0) : 0);
}

void TrialModel::tryPoints(int row, Points points)
{
    const SchemeNode *node = nodeAt(row);
    const ComponentScore *score = node ? m_score.component(node->code) : nullptr;
    if (node == nullptr || score == nullptr)
        return;
    const Points possible = nearestPossible(node->rule, *node->maximum, points);
    if (score->points == possible)
        m_edits.remove(node->code);
    else
        m_edits.insert(node->code, possible);
    emit dataChanged(index(row, 0), index(row, columns - 1));
    emit edited();
}

int TrialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TrialModel::text(int row, int column) const
{
    const SchemeNode *node = nodeAt(row);
    const ComponentScore *score = m_score.component(node->code);
    switch (column) {
    case NameColumn:
        return node->code + u' ' + node->name.in(m_language);
    case MaximumColumn:
        return pointsIn(*node->maximum, m_language);
    case PointsColumn:
        return score->points ? pointsIn(*score->points, m_language) : tr("none yet");
    case TriedColumn:
        return m_edits.contains(node->code) ? pointsIn(m_edits.value(node->code), m_language) : QString();
    case LeftColumn:
        return pointsIn(*node->maximum - shownPoints(row), m_language);
    case OwnerColumn: {
        const QString own = m_year.entries.value(m_unit).value(node->code).owner;
        return own.isEmpty() ? node->owner : own;
    }
    default:
        return {};
    }
}

QVariant TrialModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return pointsIn(shownPoints(index.row()), m_language);
    case Qt::ToolTipRole:
        return u"<qt>%1</qt>"_s.arg(tr("%1. Rule: %2")
                                        .arg(text(index.row(), NameColumn), writeScoringRule(nodeAt(index.row())->rule))
                                        .toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn || index.column() == OwnerColumn
                   ? QVariant()
                   : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return m_edits.contains(m_rows.at(index.row())) ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

bool TrialModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const SchemeNode *node = nodeAt(index.row());
    const QString typed = value.toString().trimmed();
    if (typed.isEmpty()) {
        m_edits.remove(node->code);
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
        emit edited();
        return true;
    }
    const std::optional<Points> points = readPoints(typed);
    if (!points || *points > *node->maximum) {
        emit problem(tr("%1 takes from 0 to %2 points.").arg(node->code, pointsIn(*node->maximum, m_language)));
        return false;
    }
    if (!isPossible(node->rule, *node->maximum, *points)) {
        emit problem(tr("The rule of %1 (%2) cannot give %3 points; the nearest are tried.")
                         .arg(node->code, writeScoringRule(node->rule), pointsIn(*points, m_language)));
    }
    tryPoints(index.row(), *points);
    return true;
}

Qt::ItemFlags TrialModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == TriedColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant TrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Criterion");
    case MaximumColumn:
        return tr("Maximum");
    case PointsColumn:
        return tr("Now");
    case TriedColumn:
        return tr("Tried");
    case LeftColumn:
        return tr("Still to win");
    case OwnerColumn:
        return tr("In charge");
    default:
        return {};
    }
}

} // namespace parboard
