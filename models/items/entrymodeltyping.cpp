#include "models/items/entrymodel.h"

#include <utility>

namespace parboard {

void EntryModel::report(const Result<void> &done)
{
    if (!done)
        emit problem(done.error().sentence);
}

Result<void> EntryModel::setDraft(const CellKey &cell, const QString &text)
{
    m_unwritten.remove(cell);
    Result<void> kept = m_workspace.editing().keepDraft(cell, text);
    const bool isLocked = m_locked.contains({cell.unit, cell.period});
    if (text.isEmpty() ? kept.ok() : !kept && isLocked)
        m_drafts.remove(cell);
    else if (!text.isEmpty())
        m_drafts.insert(cell, text);
    return kept;
}

void EntryModel::keepTyping(const QModelIndex &index, const QString &text)
{
    const CellKey cell = cellAt(index);
    if (!m_typing.contains(cell))
        m_typing.insert(cell, m_drafts.value(cell));
    if (text.isEmpty())
        m_drafts.remove(cell);
    else
        m_drafts.insert(cell, text);
    m_unwritten << cell;
    m_afterEcho.start();
}

void EntryModel::writeTyping()
{
    m_afterEcho.stop();
    const QSet<CellKey> unwritten = std::exchange(m_unwritten, {});
    for (const CellKey &cell : unwritten)
        report(setDraft(cell, m_drafts.value(cell)));
}

void EntryModel::refreshDrafts(const QSet<CellKey> &cells)
{
    writeTyping();
    const Result<QHash<CellKey, QString>> kept = m_workspace.editing().drafts();
    if (!kept)
        return report(kept.error());
    for (const CellKey &cell : cells) {
        if (const auto draft = kept->constFind(cell); draft != kept->cend())
            m_drafts.insert(cell, *draft);
        else
            m_drafts.remove(cell);
        announce(cell);
    }
}

void EntryModel::forgetTyping(const QModelIndex &index)
{
    writeTyping();
    const CellKey cell = cellAt(index);
    if (m_typing.contains(cell))
        report(setDraft(cell, m_typing.take(cell)));
    announce(cell);
}

} // namespace parboard
