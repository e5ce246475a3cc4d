#pragma once

#include "models/items/entrymodel.h"

#include <QCoreApplication>
#include <QHash>

namespace parboard {

/// Typed texts that the database took neither as a figure nor as a draft (a full disk, a locked file). They are held
/// here, tried again, and nobody leaves without having been told.
class UnkeptTexts
{
    Q_DECLARE_TR_FUNCTIONS(parboard::UnkeptTexts)
public:
    /// Workspace and model must outlive it.
    UnkeptTexts(Workspace &workspace, EntryModel &model) : m_workspace(workspace), m_model(model) {}

    /// Looks whether `text`, just typed into a cell, was kept; holds it if not.
    bool check(const QModelIndex &index, const QString &text);
    /// Tries to keep what is held; true if nothing is left.
    bool retry();
    /// Its person emptied the cell.
    void forget(const CellKey &cell) { m_texts.remove(cell); }
    /// What is held and what to do; empty if nothing is.
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] bool isKept(const QModelIndex &index, const QString &text) const;

    Workspace &m_workspace;
    EntryModel &m_model;
    QHash<CellKey, QString> m_texts;
};

} // namespace parboard
