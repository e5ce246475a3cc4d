#include "models/items/indextreemodel.h"

#include "models/reporting/indextext.h"

#include <QFont>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr rootId = 0;

QString emDash()
{
    return u"–"_s;
}

} // namespace

std::optional<ScoreForm> formOfColumn(int column)
{
    switch (column) {
    case IndexTreeModel::SelfColumn:
        return ScoreForm::SelfAssessed;
    case IndexTreeModel::AppraisedColumn:
        return ScoreForm::Appraised;
    case IndexTreeModel::FinalColumn:
        return ScoreForm::Final;
    default:
        return std::nullopt;
    }
}

IndexTreeModel::IndexTreeModel(IndexDesk &desk, Language language, QObject *parent)
    : QAbstractItemModel(parent), m_desk(desk), m_language(language), m_children(1)
{
}

void IndexTreeModel::setContent(const IndexYear &year, UnitId unit, QDate today)
{
    beginResetModel();
    m_year = year;
    m_unit = unit;
    m_today = today;
    const QList<SchemeNode> &nodes = m_year.stored.scheme.nodes;
    m_children = QList<QList<int>>(nodes.size() + 1);
    m_parents.clear();
    for (int place = 0; place < int(nodes.size()); ++place) {
        const auto parent = std::ranges::find(nodes, nodes.at(place).parent, &SchemeNode::code);
        const int above = parent == nodes.cend() ? -1 : int(parent - nodes.cbegin());
        m_parents += above;
        m_children[above + 1] += place;
    }
    score();
    endResetModel();
}

void IndexTreeModel::refresh(const IndexYear &year)
{
    if (year.stored.id != m_year.stored.id || year.year != m_year.year) {
        setContent(year, m_unit, m_today);
        return;
    }
    m_year = year;
    score();
    for (int above = -1; above < int(m_parents.size()); ++above) {
        const qsizetype rows = m_children.at(above + 1).size();
        if (rows == 0)
            continue;
        const QModelIndex parent = above < 0 ? QModelIndex() : indexOf(m_year.stored.scheme.nodes.at(above).code);
        emit dataChanged(index(0, 0, parent), index(int(rows) - 1, columns - 1, parent));
    }
}

void IndexTreeModel::score()
{
    for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised, ScoreForm::Final})
        m_scores.at(std::size_t(form)) = m_year.score(m_unit, form);
}

const QList<int> &IndexTreeModel::childrenOf(const QModelIndex &parent) const
{
    return m_children.at(parent.isValid() ? qsizetype(parent.internalId()) : 0);
}

const SchemeNode &IndexTreeModel::node(const QModelIndex &index) const
{
    return m_year.stored.scheme.nodes.at(qsizetype(index.internalId()) - 1);
}

const SchemeNode *IndexTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? &node(index) : nullptr;
}

QModelIndex IndexTreeModel::indexOf(const QString &code, int column) const
{
    const QList<SchemeNode> &nodes = m_year.stored.scheme.nodes;
    const auto found = std::ranges::find(nodes, code, &SchemeNode::code);
    if (found == nodes.cend())
        return {};
    const int place = int(found - nodes.cbegin());
    const qsizetype row = m_children.at(m_parents.at(place) + 1).indexOf(place);
    return createIndex(int(row), column, quintptr(place) + 1);
}

IndexEntry IndexTreeModel::entryOf(const QString &code) const
{
    IndexEntry entry = m_year.entries.value(m_unit).value(code);
    entry.cell = {m_year.stored.id, m_year.year, m_unit, code};
    return entry;
}

QModelIndex IndexTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent).at(row)) + 1);
}

QModelIndex IndexTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == rootId)
        return {};
    const int above = m_parents.at(qsizetype(child.internalId()) - 1);
    if (above < 0)
        return {};
    const qsizetype row = m_children.at(m_parents.at(above) + 1).indexOf(above);
    return createIndex(int(row), 0, quintptr(above) + 1);
}

int IndexTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int IndexTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QString IndexTreeModel::pointsText(const SchemeNode &node, ScoreForm form) const
{
    const ComponentScore *component = score(form).component(node.code);
    if (component == nullptr)
        return {};
    if (component->origin == PointsOrigin::NotApplicable)
        return tr("not applicable");
    if (!component->points)
        return {};
    const QString points = pointsIn(*component->points, m_language);
    return component->origin == PointsOrigin::Computed ? tr("%1, computed").arg(points) : points;
}

QString IndexTreeModel::sumText(const SchemeNode &node, ScoreForm form) const
{
    const UnitScore &whole = score(form);
    if (node.kind == NodeKind::Field) {
        const FieldScore *field = whole.field(node.code);
        if (field == nullptr || (field->sum.points == 0 && !field->sum.missing.isEmpty()))
            return {};
        if (field->sum.maximum == 0)
            return tr("not applicable");
        const QString points = pointsIn(field->sum.points, m_language);
        return field->sum.percent() ? u"%1 (%2)"_s.arg(points, percentText(*field->sum.percent(), m_language))
                                    : tr("%1, incomplete").arg(points);
    }
    Points sum = 0;
    bool hasPoints = false;
    bool isWhole = true;
    for (const SchemeNode *child : m_year.stored.scheme.childrenOf(node.code)) {
        const ComponentScore *component = whole.component(child->code);
        hasPoints = hasPoints || (component != nullptr && component->points.has_value());
        isWhole = isWhole && component != nullptr && component->origin != PointsOrigin::Missing;
        sum += component != nullptr ? component->points.value_or(0) : 0;
    }
    if (!hasPoints)
        return {};
    return isWhole ? pointsIn(sum, m_language) : tr("%1, incomplete").arg(pointsIn(sum, m_language));
}

QDate IndexTreeModel::deadlineOf(const SchemeNode &node) const
{
    const QDate own = entryOf(node.code).deadline;
    if (own.isValid() || !node.deadline.isValid())
        return own;
    const QDate day(m_year.year, node.deadline.month(), 1);
    return day.addDays(std::min(node.deadline.day(), day.daysInMonth()) - 1);
}

bool IndexTreeModel::isLate(const SchemeNode &node) const
{
    const QDate deadline = deadlineOf(node);
    const IndexEntry entry = entryOf(node.code);
    return deadline.isValid() && deadline < m_today && entry.applicable && entry.state < EntryState::Submitted;
}

bool IndexTreeModel::isComputed(const SchemeNode &node, int column) const
{
    const std::optional<ScoreForm> form = formOfColumn(column);
    const ComponentScore *component = form ? score(*form).component(node.code) : nullptr;
    return component != nullptr && component->origin == PointsOrigin::Computed;
}

QString IndexTreeModel::text(const SchemeNode &node, int column) const
{
    const bool isScored = m_year.stored.scheme.isScored(node);
    if (const std::optional<ScoreForm> form = formOfColumn(column))
        return isScored ? pointsText(node, *form) : sumText(node, *form);
    switch (column) {
    case NameColumn:
        return node.code + u' ' + node.name.in(m_language);
    case MaximumColumn:
        return node.maximum ? pointsIn(*node.maximum, m_language) : emDash();
    case StateColumn:
        return isScored ? entryStateText(entryOf(node.code).state) : QString();
    case DeadlineColumn: {
        const QDate deadline = deadlineOf(node);
        if (!isScored || !deadline.isValid())
            return {};
        const QString day = deadline.toString(u"dd/MM/yyyy"_s);
        return isLate(node) ? tr("%1, overdue").arg(day) : day;
    }
    default:
        return {};
    }
}

QString IndexTreeModel::toolTip(const SchemeNode &node, int column) const
{
    QStringList lines{text(node, NameColumn)};
    if (!node.maximum)
        lines += tr("Without points yet: complete the scheme from the official decision.");
    const std::optional<ScoreForm> form = formOfColumn(column);
    const ComponentScore *component = form ? score(*form).component(node.code) : nullptr;
    if (component != nullptr) {
        lines += tr("Rule: %1").arg(writeScoringRule(node.rule));
        if (component->origin == PointsOrigin::Computed)
            lines += tr("Computed from the figure of %1.").arg(node.indicator);
        else if (component->computed && component->computed != component->points)
            lines += tr("The figure of %1 gives %2.").arg(node.indicator, pointsIn(*component->computed, m_language));
        if (!component->reason.isEmpty())
            lines += component->reason;
    }
    if (!node.note.isEmpty())
        lines += node.note;
    return u"<qt>%1</qt>"_s.arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br/>"_s));
}

QString IndexTreeModel::accessibleText(const SchemeNode &node, int column) const
{
    const QString shown = text(node, column);
    if (column == NameColumn)
        return shown;
    const QString heading = headerData(column, Qt::Horizontal).toString();
    return u"%1: %2"_s.arg(heading, shown.isEmpty() ? tr("nothing yet") : shown);
}

QVariant IndexTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SchemeNode &of = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(of, index.column());
    case Qt::EditRole: {
        const std::optional<ScoreForm> form = formOfColumn(index.column());
        const std::optional<Points> points = form ? entryOf(of.code).points(*form) : std::nullopt;
        return points ? pointsIn(*points, m_language) : QString();
    }
    case Qt::ToolTipRole:
        return toolTip(of, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(of, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn || index.column() >= StateColumn
                   ? QVariant()
                   : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font;
        font.setBold(of.kind == NodeKind::Field);
        font.setItalic(isComputed(of, index.column()));
        return font.bold() || font.italic() ? QVariant(font) : QVariant();
    }
    case CodeRole:
        return of.code;
    case NumberRole: {
        const std::optional<ScoreForm> form = formOfColumn(index.column());
        const ComponentScore *component = form ? score(*form).component(of.code) : nullptr;
        constexpr double thousand = 1000;
        return component != nullptr && component->points ? QVariant(*component->points / thousand) : QVariant();
    }
    default:
        return {};
    }
}

bool IndexTreeModel::store(const IndexEntry &entry, const QString &what)
{
    if (const Result<void> done = m_desk.change(entry, what); !done) {
        emit problem(done.error().sentence);
        return false;
    }
    return true;
}

bool IndexTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<ScoreForm> form = formOfColumn(index.column());
    if (role != Qt::EditRole || !form || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const SchemeNode &of = node(index);
    const QString typed = value.toString().trimmed();
    std::optional<Points> points;
    if (!typed.isEmpty()) {
        if (hasDoubtfulNumber(typed)) {
            emit problem(doubtfulNumberText(typed));
            return false;
        }
        points = readPoints(typed);
        if (!points) {
            emit problem(tr("“%1” are no points: a number with at most three decimals, such as 1,25.").arg(typed));
            return false;
        }
    }
    IndexEntry entry = entryOf(of.code);
    entry.setPoints(*form, points);
    if (points && *form == ScoreForm::SelfAssessed && entry.state == EntryState::NotStarted)
        entry.state = EntryState::Draft;
    if (points && *form == ScoreForm::Appraised)
        entry.state = EntryState::Appraised;
    return store(entry, tr("Points of %1").arg(of.code));
}

Qt::ItemFlags IndexTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && formOfColumn(index.column()) && m_year.stored.scheme.isScored(node(index)) &&
        entryOf(node(index).code).applicable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant IndexTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Criterion");
    case MaximumColumn:
        return tr("Maximum");
    case SelfColumn:
        return tr("Self-assessed");
    case AppraisedColumn:
        return tr("Appraised");
    case FinalColumn:
        return tr("Final");
    case StateColumn:
        return tr("State");
    case DeadlineColumn:
        return tr("Deadline");
    default:
        return {};
    }
}

} // namespace parboard
