#pragma once

#include <QUndoCommand>

#include <functional>

namespace parboard {

/// A change of what is stored that was done already: undo and redo say whether they could do their part, else the step
/// goes.
class ScenarioStep : public QUndoCommand
{
public:
    using Part = std::function<bool()>;

    ScenarioStep(const QString &name, Part undo, Part redo)
        : QUndoCommand(name), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }

    void undo() override { setObsolete(!m_undo()); }

    void redo() override
    {
        if (m_isDone)
            setObsolete(!m_redo());
        m_isDone = true;
    }

private:
    Part m_undo;
    Part m_redo;
    bool m_isDone = false;
};

} // namespace parboard
