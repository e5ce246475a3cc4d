#include "models/items/schemerowsmodel.h"

#include "models/analysis/schemecheck.h"
#include "models/core/schemewords.h"

#include <QUndoCommand>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Rows as long as the headings: files leave empty cells at the end out.
QList<QStringList> evenRows(QList<QStringList> rows)
{
    const qsizetype columns = rows.value(0).size();
    for (QStringList &row : rows) {
        while (row.size() < columns)
            row += QString();
    }
    return rows;
}

/// Where a column stands; -1 if no heading says so.
int headingOf(const QStringList &headings, schemewords::Column column)
{
    const auto found = std::ranges::find_if(headings, [&](const QString &heading) {
        return schemewords::placeOf(heading, schemewords::columnWords) == int(column);
    });
    return found == headings.cend() ? -1 : int(found - headings.cbegin());
}

} // namespace

/// The rows before and after an edit.
class SchemeRowsStep : public QUndoCommand
{
public:
    SchemeRowsStep(SchemeRowsModel &model, const QString &name, QList<QStringList> after)
        : QUndoCommand(name), m_model(model), m_before(model.rows()), m_after(std::move(after))
    {
    }

    void undo() override { m_model.replace(m_before); }
    void redo() override { m_model.replace(m_after); }

private:
    SchemeRowsModel &m_model;
    QList<QStringList> m_before;
    QList<QStringList> m_after;
};

SchemeRowsModel::SchemeRowsModel(const Catalogue &catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_language(language)
{
}

SchemeRowsModel::~SchemeRowsModel()
{
    // A stack that goes says that it is clean, to whom may be gone already.
    m_undo.disconnect();
}

void SchemeRowsModel::setRows(const QList<QStringList> &rows)
{
    m_undo.clear();
    replace(rows);
}

void SchemeRowsModel::replace(const QList<QStringList> &rows)
{
    const QList<QStringList> after = evenRows(rows);
    if (after.isEmpty() || m_rows.isEmpty() || after.constFirst() != m_rows.constFirst()) {
        beginResetModel();
        m_rows = after;
        endResetModel();
        check();
        return;
    }
    exchange(after);
    check();
    // Problems come and go in other rows too.
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// The usual edit is a cell, or rows that come or go in one place: then the view keeps its place.
void SchemeRowsModel::exchange(const QList<QStringList> &after)
{
    m_problems.clear(); // they are of rows that move now, and found anew afterwards
    const QList<QStringList> &rows = m_rows;
    const auto [old, now] = std::ranges::mismatch(rows, after);
    const int first = int(old - rows.cbegin()) - 1; // the headings are no row
    const int more = int(after.size() - rows.size());
    const bool isAdded = more > 0 && std::equal(old, rows.cend(), now + more);
    const bool isRemoved = more < 0 && std::equal(now, after.cend(), old - more);
    if (isAdded)
        beginInsertRows({}, first, first + more - 1);
    else if (isRemoved)
        beginRemoveRows({}, first, first - more - 1);
    else if (more != 0)
        beginResetModel();
    m_rows = after;
    if (isAdded)
        endInsertRows();
    else if (isRemoved)
        endRemoveRows();
    else if (more != 0)
        endResetModel();
}

void SchemeRowsModel::check()
{
    m_reading = readScheme(m_rows);
    m_problems = allProblems(m_reading, m_catalogue);
    emit checked();
}

void SchemeRowsModel::push(const QString &name, const QList<QStringList> &after)
{
    m_undo.push(new SchemeRowsStep(*this, name, after));
}

int SchemeRowsModel::codeColumn() const
{
    return std::max(headingOf(m_rows.value(0), schemewords::CodeColumn), 0);
}

int SchemeRowsModel::addRow(int row)
{
    if (m_rows.isEmpty())
        return -1;
    QList<QStringList> after = m_rows;
    const qsizetype at = std::clamp<qsizetype>(row + 2, 1, after.size());
    QStringList cells(columnCount());
    if (const int kind = headingOf(m_rows.constFirst(), schemewords::KindColumn); kind >= 0) {
        const QString english = schemewords::columnWords.at(schemewords::KindColumn).in(Language::English);
        const bool isEnglish = viettext::foldedKey(m_rows.constFirst().at(kind)) == viettext::foldedKey(english);
        cells[kind] = schemewords::rowWords.at(schemewords::ComponentRow)
                          .in(isEnglish ? Language::English : Language::Vietnamese);
    }
    after.insert(at, cells);
    push(tr("Add a row"), after);
    return int(at) - 1;
}

void SchemeRowsModel::removeRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    QList<QStringList> after = m_rows;
    after.removeAt(row + 1);
    push(tr("Remove a row"), after);
}

bool SchemeRowsModel::moveRowBy(int row, int step)
{
    const int to = row + step;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return false;
    QList<QStringList> after = m_rows;
    after.swapItemsAt(row + 1, to + 1);
    push(tr("Move a row"), after);
    return true;
}

int SchemeRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : int(m_rows.size()) - 1;
}

int SchemeRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.value(0).size());
}

QString SchemeRowsModel::problemOf(int row) const
{
    QStringList texts;
    for (const SchemeProblem &problem : m_problems) {
        if (problem.row == row + 2) // the headings are row 1
            texts += problem.text;
    }
    return texts.join(u'\n');
}

QVariant SchemeRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_rows.at(index.row() + 1).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 && !problemOf(index.row()).isEmpty() ? u"⚠ "_s + text : text;
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole: {
        const QString problem = problemOf(index.row());
        return u"<qt>%1</qt>"_s.arg((problem.isEmpty() ? text : problem).toHtmlEscaped());
    }
    case Qt::AccessibleTextRole: {
        const QString problem = problemOf(index.row());
        return problem.isEmpty() ? text : u"%1. %2"_s.arg(text, problem);
    }
    default:
        return {};
    }
}

bool SchemeRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    QList<QStringList> after = m_rows;
    QString &cell = after[index.row() + 1][index.column()];
    if (cell == value.toString())
        return true;
    cell = value.toString();
    push(tr("Change row %1").arg(index.row() + 2), after);
    return true;
}

Qt::ItemFlags SchemeRowsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant SchemeRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    // Rows count as in the file, where the headings are the first.
    return orientation == Qt::Horizontal ? QVariant(m_rows.value(0).value(section)) : QVariant(section + 2);
}

} // namespace parboard
