#include "models/items/entrymodel.h"

#include "models/reporting/figuretext.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString escapedTip(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            escaped += line.toHtmlEscaped();
    }
    return escaped.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(escaped.join(u"<br/>"_s));
}

} // namespace

EntryModel::EntryModel(Workspace &workspace, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_language(language)
{
    connect(&workspace.editing(), &EditSession::figuresChanged, this, &EntryModel::refresh);
    connect(&workspace.editing(), &EditSession::draftsChanged, this, &EntryModel::refreshDrafts);
    connect(&workspace.editing(), &EditSession::locksChanged, this, [this] {
        if (const Result<void> loaded = setLayout(EntryLayout(m_layout)); !loaded)
            emit problem(loaded.error().sentence);
    });
    // A timer of no time fires when the events that are waiting, the painting of the echo among them, are done.
    m_afterEcho.setSingleShot(true);
    m_afterEcho.setInterval(0);
    connect(&m_afterEcho, &QTimer::timeout, this, &EntryModel::writeTyping);
}

EntryModel::~EntryModel()
{
    writeTyping();
}

Result<void> EntryModel::setLayout(const EntryLayout &layout)
{
    beginResetModel();
    m_layout = layout;
    m_places.clear();
    for (int row = 0; row < m_layout.rows.size(); ++row) {
        for (int column = 0; column < m_layout.columns.size() && !m_layout.rows.at(row).isHeading; ++column)
            m_places.insert(m_layout.cell(row, column), {row, column});
    }
    const Result<void> loaded = load();
    if (!loaded)
        m_layout = {};
    endResetModel();
    return loaded;
}

Result<void> EntryModel::load()
{
    writeTyping();
    m_figures.clear();
    m_drafts.clear();
    m_locked.clear();
    if (Result<void> read = readFigures(); !read)
        return read;
    const EditSession &session = m_workspace.editing();
    Result<QHash<CellKey, QString>> drafts = session.drafts();
    if (!drafts)
        return drafts.error();
    m_drafts = std::move(drafts).value();
    QSet<Period> periods;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        periods << it.key().period;
    for (const Period &period : std::as_const(periods)) {
        const Result<QSet<UnitId>> locked = session.lockedUnits(period);
        if (!locked)
            return locked.error();
        for (const UnitId unit : *locked)
            m_locked << std::pair(unit, period);
    }
    return {};
}

Result<void> EntryModel::readFigures()
{
    QSet<UnitId> units;
    QSet<IndicatorId> indicators;
    QSet<Period> periods;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        units << it.key().unit;
        indicators << it.key().indicator;
        periods << it.key().period;
    }
    Result<FigureSet> figures = m_workspace.editing().claims(units.values(), indicators.values(), periods.values());
    if (!figures)
        return figures.error();
    m_figures = std::move(figures).value();
    return {};
}

Result<void> EntryModel::readCells(const QSet<CellKey> &cells)
{
    for (const CellKey &cell : cells) {
        const Result<FigureSet> claims = m_workspace.editing().claims({cell.unit}, {cell.indicator}, {cell.period});
        if (!claims)
            return claims.error();
        if (claims->contains(cell))
            m_figures.insert(cell, claims->value(cell));
        else
            m_figures.remove(cell);
    }
    return {};
}

void EntryModel::refresh(const QSet<CellKey> &cells)
{
    // More than these are read faster with all that is shown; a withdrawn batch may have changed hundreds of thousands.
    constexpr qsizetype mostSingleCells = 50;
    QSet<CellKey> shown;
    if (cells.size() < m_places.size()) {
        for (const CellKey &cell : cells) {
            if (m_places.contains(cell))
                shown << cell;
        }
    } else {
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            if (cells.contains(place.key()))
                shown << place.key();
        }
    }
    if (shown.isEmpty())
        return;
    if (const Result<void> read = shown.size() > mostSingleCells ? readFigures() : readCells(shown); !read)
        return report(read);
    // Rates beside the changed counts are computed from them.
    if (!m_layout.rows.isEmpty() && !m_layout.columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex EntryModel::indexOf(const CellKey &cell) const
{
    const auto place = m_places.constFind(cell);
    return place == m_places.cend() ? QModelIndex() : index(place->first, place->second);
}

CellKey EntryModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() && !m_layout.rows.at(index.row()).isHeading ? m_layout.cell(index.row(), index.column())
                                                                       : CellKey();
}

std::optional<Figure> EntryModel::figureAt(const QModelIndex &index) const
{
    const Figure *chosen = chosenClaim(m_figures, cellAt(index));
    return chosen ? std::optional(*chosen) : std::nullopt;
}

const Indicator *EntryModel::indicatorAt(const QModelIndex &index) const
{
    return m_workspace.catalogue().indicator(cellAt(index).indicator);
}

std::optional<ComputedRate> EntryModel::computedAt(const CellKey &cell) const
{
    return chosenClaim(m_figures, cell) ? std::nullopt : computeRate(cell, m_figures, m_workspace.catalogue());
}

QString EntryModel::problemAt(const QModelIndex &index) const
{
    const CellKey cell = cellAt(index);
    const Indicator *indicator = indicatorAt(index);
    if (!indicator || !m_drafts.contains(cell) || m_typing.contains(cell))
        return {};
    const Result<entrytext::Entry> entry = entrytext::read(m_drafts.value(cell), *indicator, m_convention);
    if (!entry)
        return entry.error().sentence;
    return entry->otherValue ? tr("“%1” can be read in two ways. Say which one is meant.").arg(m_drafts.value(cell))
                             : tr("Not stored yet. Press Enter in the cell.");
}

EntryModel::State EntryModel::stateOf(const CellKey &cell) const
{
    if (m_locked.contains({cell.unit, cell.period}))
        return State::Locked;
    if (m_drafts.contains(cell))
        return m_typing.contains(cell) ? State::Saving : State::Invalid;
    return m_figures.contains(cell) ? State::Saved : State::Empty;
}

QString EntryModel::shownText(const CellKey &cell) const
{
    const Indicator *indicator = m_workspace.catalogue().indicator(cell.indicator);
    if (!indicator)
        return {};
    if (m_drafts.contains(cell))
        return m_drafts.value(cell);
    if (const Figure *figure = chosenClaim(m_figures, cell)) {
        ComparedRow row;
        row.status = figure->status;
        return figure->value ? entrytext::write(*figure, *indicator) : stateSymbol(markState(row));
    }
    const std::optional<ComputedRate> rate = computedAt(cell);
    return rate ? numbertext::write(rate->value, indicator->decimals, conventionOf(m_language)) : QString();
}

QString EntryModel::toolTip(const CellKey &cell) const
{
    const Indicator *indicator = m_workspace.catalogue().indicator(cell.indicator);
    if (!indicator)
        return {};
    QStringList lines{m_workspace.editing().nameOf(cell), problemAt(indexOf(cell))};
    if (m_locked.contains({cell.unit, cell.period}))
        lines += tr("Approved and locked: unlock with a reason before changing it.");
    if (computedAt(cell))
        lines += tr("Computed from the counts of this column; nothing is stored.");
    if (const Figure *figure = chosenClaim(m_figures, cell)) {
        lines += figure->note;
        if (const qsizetype rivals = m_figures.value(cell).size() - 1; rivals > 0)
            lines += tr("%n other figure(s) for this cell", nullptr, int(rivals));
    }
    return escapedTip(lines);
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.columns.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    // Views ask each cell for fonts, colours and pictures too: not worth a look at the figure.
    const bool isAnswered = role >= CellRole || role == Qt::DisplayRole || role == Qt::EditRole ||
                            role == Qt::TextAlignmentRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isAnswered || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHeading = m_layout.rows.at(index.row()).isHeading;
    if (role == HeadingRole)
        return isHeading;
    if (isHeading)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const CellKey cell = cellAt(index);
    const Figure *figure = chosenClaim(m_figures, cell);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(cell);
    case Qt::EditRole:
        return m_drafts.contains(cell) || figure
                   ? (m_drafts.contains(cell) ? m_drafts.value(cell)
                                              : entrytext::writeForEditor(*figure, *indicatorAt(index)))
                   : QString();
    case Qt::ToolTipRole:
        return toolTip(cell);
    case Qt::AccessibleTextRole:
        return m_workspace.editing().nameOf(cell) + u": "_s + shownText(cell);
    case CellRole:
        return QVariant::fromValue(cell);
    case StateRole:
        return QVariant::fromValue(stateOf(cell));
    case HasNoteRole:
        return figure != nullptr && !figure->note.isEmpty();
    case RivalsRole:
        return int(std::max<qsizetype>(0, m_figures.value(cell).size() - 1));
    case ComputedRole:
        return computedAt(cell).has_value();
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QList<EntryLine> &lines = orientation == Qt::Horizontal ? m_layout.columns : m_layout.rows;
    if (section < 0 || section >= lines.size())
        return {};
    const EntryLine &line = lines.at(section);
    if (role == Qt::DisplayRole)
        return line.unitOfMeasure.isEmpty() ? line.label : u"%1 (%2)"_s.arg(line.label, line.unitOfMeasure);
    if (role == Qt::ToolTipRole)
        return escapedTip({line.label, line.toolTip});
    if (role == Qt::FontRole && line.isHeading) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_layout.rows.at(index.row()).isHeading)
        return Qt::NoItemFlags;
    const bool editable = stateOf(cellAt(index)) != State::Locked && m_workspace.access() == Access::ReadWrite;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

void EntryModel::announce(const CellKey &cell)
{
    const QModelIndex changed = indexOf(cell);
    if (changed.isValid())
        emit dataChanged(changed, changed);
}

EnteredFigure EntryModel::entered(const CellKey &cell, const entrytext::Entry &entry)
{
    return {cell, entry.value, entry.status, entry.qualifier, entry.denominator};
}

Result<void> EntryModel::store(const CellKey &cell, const QString &text)
{
    const Indicator *indicator = m_workspace.catalogue().indicator(cell.indicator);
    const Result<entrytext::Entry> entry = entrytext::read(text, *indicator, m_convention);
    if (!entry || entry->otherValue) {
        Result<void> kept = setDraft(cell, text);
        if (entry)
            emit doubtful(indexOf(cell), text, *entry->value, *entry->otherValue);
        return kept;
    }
    Result<void> stored = m_workspace.editing().enter(entered(cell, *entry), m_source);
    if (stored)
        m_drafts.remove(cell);
    return stored;
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const CellKey cell = cellAt(index);
    m_typing.remove(cell);
    writeTyping();
    const QString text = value.toString().trimmed();
    const std::optional<Figure> figure = figureAt(index);
    const bool same = figure && text == entrytext::writeForEditor(*figure, *indicatorAt(index));
    Result<void> done;
    if (text.isEmpty())
        done = clear({index});
    else if (same)
        done = setDraft(cell, {});
    else
        done = store(cell, text);
    if (!done) {
        report(done);
        // What was typed is not lost because it could not be stored.
        const Result<void> kept = setDraft(cell, text);
        if (!kept && kept.error().sentence != done.error().sentence)
            report(kept);
    }
    announce(cell);
    return done.ok();
}

Result<void> EntryModel::clear(const QModelIndexList &indexes)
{
    writeTyping();
    QList<ClaimPlace> claims;
    QList<CellKey> drafts;
    for (const QModelIndex &index : indexes) {
        const CellKey cell = cellAt(index);
        if (m_drafts.contains(cell)) // the text that is seen goes, not the figure behind it
            drafts += cell;
        else if (const std::optional<Figure> figure = figureAt(index))
            claims += {cell, figure->claim};
    }
    if (claims.isEmpty() && drafts.isEmpty())
        return {};
    Result<void> removed = m_workspace.editing().removeMany(claims, drafts);
    for (const CellKey &cell : std::as_const(drafts)) {
        if (removed)
            m_drafts.remove(cell);
        announce(cell);
    }
    return removed;
}

} // namespace parboard
