#include "models/workspace/editcommand.h"

#include <algorithm>
#include <utility>

namespace parboard {

EditCommand::EditCommand(EditSession &session, const QString &name, QList<CellEdit> edits,
                         std::optional<BatchId> withdrawn)
    : QUndoCommand(name), m_session(session), m_edits(std::move(edits)), m_withdrawn(withdrawn)
{
}

void EditCommand::undo()
{
    if (m_isDone)
        replay(EditAction::Undo);
}

void EditCommand::redo()
{
    if (!m_isDone)
        replay(EditAction::Redo);
}

void EditCommand::replay(EditAction action)
{
    QList<CellEdit> edits = m_edits;
    if (action == EditAction::Undo) {
        std::ranges::reverse(edits);
        for (CellEdit &edit : edits) {
            std::swap(edit.before, edit.after);
            if (edit.draft)
                std::swap(edit.draft->before, edit.draft->after);
        }
    }
    switch (m_session.replay(edits, action, m_withdrawn)) {
    case EditSession::Replayed::Done:
        m_isDone = action == EditAction::Redo;
        break;
    case EditSession::Replayed::Later:
        m_session.keepIndex(m_session.undoStack()->index());
        break;
    case EditSession::Replayed::Never:
        setObsolete(true); // the stack forgets a step that does not fit the data any more
        break;
    }
}

} // namespace parboard
