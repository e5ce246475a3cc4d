#pragma once

#include "models/workspace/editsession.h"

#include <QUndoCommand>

namespace parboard {

/// One undoable edit of one or more cells. It is pushed after the edit was stored, so its first redo does nothing. What
/// could not be done is not counted as done: the session then puts the stack back.
class EditCommand : public QUndoCommand
{
public:
    /// `withdrawn`: the batch that the edit withdrew, if that is what it was.
    EditCommand(EditSession &session, const QString &name, QList<CellEdit> edits, std::optional<BatchId> withdrawn);

    void undo() override;
    void redo() override;

private:
    void replay(EditAction action);

    EditSession &m_session;
    QList<CellEdit> m_edits;
    std::optional<BatchId> m_withdrawn;
    bool m_isDone = true;
};

} // namespace parboard
