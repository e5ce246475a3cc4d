#include "models/workspace/editcommand.h"

#include <utility>

namespace parboard {

EditCommand::EditCommand(EditSession &session, const QString &name, QList<CellEdit> edits,
                         std::optional<BatchId> withdrawn)
    : QUndoCommand(name), m_session(session), m_edits(std::move(edits)), m_withdrawn(withdrawn)
{
}

void EditCommand::undo()
{
    replay(EditAction::Undo);
}

void EditCommand::redo()
{
    if (std::exchange(m_isStored, false))
        return;
    replay(EditAction::Redo);
}

void EditCommand::replay(EditAction action)
{
    QList<CellEdit> edits = m_edits;
    if (action == EditAction::Undo) {
        for (CellEdit &edit : edits)
            std::swap(edit.before, edit.after);
    }
    if (const Result<void> done = m_session.replay(edits, action, m_withdrawn); !done) {
        setObsolete(true); // the stack forgets a step that does not fit the data any more
        emit m_session.problem(done.error().sentence);
    }
}

} // namespace parboard
