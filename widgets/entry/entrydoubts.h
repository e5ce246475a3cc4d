#pragma once

#include "models/items/entrymodel.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace parboard {

class DoubtBar;

/// Texts that read differently in the two conventions, from typing and from pasting, in the order in which they came.
/// One question is asked for all of them; none is lost while it waits, neither to a second one nor to another layout.
class EntryDoubts : public QObject
{
    Q_OBJECT
public:
    /// Workspace, model and bar must outlive it.
    EntryDoubts(Workspace &workspace, EntryModel &model, DoubtBar &bar, QObject *parent = nullptr);

    /// Pastes a block from `first` on, after the question if it holds a doubtful number.
    void paste(const QModelIndex &first, const QList<QStringList> &rows);
    /// Before the model gets another layout or the page is left: what is clear in waiting blocks is stored, the rest
    /// is kept in its cells as drafts and goes on waiting there. False if a block could not be stored: it waits on.
    bool keepPastes();
    /// True while a pasted block waits, which only the memory holds.
    [[nodiscard]] bool holdsBlocks() const;
    /// How many typed texts and blocks wait.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

signals:
    void problem(const QString &sentence);
    void notice(const QString &sentence);
    /// The waiting texts were stored.
    void settled();

private:
    /// A text in its cell, or a block of texts from its cell on.
    struct Doubt
    {
        CellKey cell;
        QString text;
        double value = 0;
        double otherValue = 0;
        EntrySource source; ///< that was chosen when it was typed
        QList<QStringList> rows;
    };

    void add(const Doubt &doubt);
    void ask();
    void answer(numbertext::Convention convention);
    void store(const Doubt &doubt);
    [[nodiscard]] bool pasteNow(const Doubt &doubt);
    void dropChanged();
    void queueDrafts();
    [[nodiscard]] bool isStillThere(const Doubt &doubt, const QHash<CellKey, QString> &drafts) const;

    Workspace &m_workspace;
    EntryModel &m_model;
    DoubtBar &m_bar;
    QList<Doubt> m_waiting;
};

} // namespace parboard
