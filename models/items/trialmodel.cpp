#include "models/items/trialmodel.h"

#include "models/reporting/indextext.h"

#include <QFont>
#include <QUndoCommand>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

/// The edits before and after something was tried.
class TrialStep : public QUndoCommand
{
public:
    /// `dragged`: the component on the slider; empty if the points were not dragged.
    TrialStep(TrialModel &model, const QString &name, TrialModel::Edits after, QString dragged)
        : QUndoCommand(name), m_model(model), m_before(model.m_kept->edits), m_after(std::move(after)),
          m_dragged(std::move(dragged))
    {
    }

    void undo() override { m_model.replace(m_before); }
    void redo() override { m_model.replace(m_after); }
    [[nodiscard]] int id() const override { return m_dragged.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *step = dynamic_cast<const TrialStep *>(next);
        if (step == nullptr || step->m_dragged != m_dragged)
            return false;
        m_after = step->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    TrialModel &m_model;
    TrialModel::Edits m_before;
    TrialModel::Edits m_after;
    QString m_dragged;
};

TrialModel::TrialModel(Language language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language), m_kept(&m_trials[QString()])
{
}

TrialModel::~TrialModel()
{
    // A stack that goes says that it is clean, to whom may be gone already.
    for (auto &[key, kept] : m_trials)
        kept.undo.disconnect();
}

QString TrialModel::key() const
{
    return u"%1/%2/%3"_s.arg(m_year.stored.scheme.code).arg(m_year.year).arg(qint64(m_unit));
}

void TrialModel::setContent(const IndexYear &year, UnitId unit, ScoreForm form)
{
    beginResetModel();
    m_year = year;
    m_unit = unit;
    m_form = form;
    m_score = year.score(unit, form);
    m_rows.clear();
    for (const ComponentScore &component : std::as_const(m_score.components)) {
        if (component.origin != PointsOrigin::NotApplicable)
            m_rows += component.component;
    }
    m_kept = &m_trials[key()];
    if (m_kept->version != year.stored.id)
        m_kept->undo.clear(); // its steps are of components of another version
    m_kept->version = year.stored.id;
    m_kept->edits = possible(m_kept->edits);
    endResetModel();
    emit edited();
}

/// Those of components that apply, with points that their rules can give.
TrialModel::Edits TrialModel::possible(const Edits &edits) const
{
    Edits possible;
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
        if (const int row = int(m_rows.indexOf(edit.key())); row >= 0)
            possible.insert(edit.key(), nearestPossible(nodeAt(row)->rule, *nodeAt(row)->maximum, edit.value()));
    }
    return possible;
}

QList<TrialEdit> TrialModel::edits() const
{
    QList<TrialEdit> edits;
    for (const QString &component : m_rows) {
        if (m_kept->edits.contains(component))
            edits += TrialEdit{component, m_kept->edits.value(component)};
    }
    return edits;
}

void TrialModel::setEdits(const QList<TrialEdit> &edits, const QString &name)
{
    Edits after;
    for (const TrialEdit &edit : edits)
        after.insert(edit.component, edit.points);
    push(name, possible(after));
}

void TrialModel::push(const QString &name, const Edits &after, const QString &dragged)
{
    if (after == m_kept->edits)
        emit edited(); // a slider goes back to what is tried
    else
        m_kept->undo.push(new TrialStep(*this, name, after, dragged));
}

void TrialModel::replace(const Edits &edits)
{
    m_kept->edits = possible(edits);
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
    return m_kept->edits.value(component, score != nullptr ? score->points.value_or(0) : 0);
}

TrialModel::Edits TrialModel::withPoints(int row, Points points) const
{
    const SchemeNode *node = nodeAt(row);
    Edits after = m_kept->edits;
    const Points possible = nearestPossible(node->rule, *node->maximum, points);
    if (m_score.component(node->code)->points == possible)
        after.remove(node->code);
    else
        after.insert(node->code, possible);
    return after;
}

void TrialModel::tryPoints(int row, Points points)
{
    const SchemeNode *node = nodeAt(row);
    if (node != nullptr)
        push(tr("Points tried for %1").arg(node->code), withPoints(row, points), node->code);
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
        return m_kept->edits.contains(node->code) ? pointsIn(m_kept->edits.value(node->code), m_language) : QString();
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
    case Qt::EditRole: {
        // Without points an editor begins empty: leaving it so tries nothing.
        const QString &component = m_rows.at(index.row());
        const bool hasPoints = m_kept->edits.contains(component) || m_score.component(component)->points.has_value();
        return hasPoints ? pointsIn(shownPoints(index.row()), m_language) : QString();
    }
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
        return m_kept->edits.contains(m_rows.at(index.row())) ? QVariant(font) : QVariant();
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
    const QString name = tr("Points tried for %1").arg(node->code);
    if (typed.isEmpty()) {
        Edits after = m_kept->edits;
        after.remove(node->code);
        push(name, after);
        return true;
    }
    if (hasDoubtfulNumber(typed)) {
        emit problem(doubtfulNumberText(typed));
        return false;
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
    push(name, withPoints(index.row(), *points));
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
