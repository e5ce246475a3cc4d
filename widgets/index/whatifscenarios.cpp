#include "models/workspace/indexdesk.h"
#include "widgets/index/scenariostep.h"
#include "widgets/index/whatifpane.h"

#include <QComboBox>

#include <algorithm>

// The scenarios of the pane: kept, shown, deleted, each as a step for undo.

namespace parboard {

void WhatIfPane::fillScenarios()
{
    const QString shown = m_scenarios->currentText();
    const Result<QList<IndexScenario>> scenarios = m_workspace.index().scenarios(m_year, m_unit);
    if (!scenarios)
        emit problem(scenarios.error().sentence);
    m_scenarios->clear();
    for (const IndexScenario &scenario : scenarios ? *scenarios : QList<IndexScenario>())
        m_scenarios->addItem(scenario.name);
    m_scenarios->setEditText(shown);
}

Result<WhatIfPane::Stored> WhatIfPane::storedScenario(const QString &name) const
{
    const Result<QList<IndexScenario>> scenarios = m_workspace.index().scenarios(m_year, m_unit);
    if (!scenarios)
        return scenarios.error();
    for (const IndexScenario &scenario : *scenarios) {
        if (scenario.name == name)
            return Stored(scenario);
    }
    return Stored();
}

void WhatIfPane::loadScenario()
{
    commit();
    const QString name = m_scenarios->currentText();
    const Result<Stored> scenario = storedScenario(name);
    if (!scenario) {
        emit problem(scenario.error().sentence);
        return;
    }
    if (!scenario->has_value())
        return;
    QList<TrialEdit> edits;
    for (const auto &[component, points] : (*scenario)->edits)
        edits += TrialEdit{component, points};
    m_model->setEdits(edits, tr("Show the scenario “%1”").arg(name));
}

/// Stores or deletes a scenario; false if that failed.
bool WhatIfPane::putScenario(const IndexYear &year, UnitId unit, const QString &name, const Stored &scenario)
{
    IndexDesk &desk = m_workspace.index();
    const Result<void> done =
        scenario ? desk.saveScenario(year, unit, *scenario) : desk.removeScenario(year, unit, name);
    if (!done) {
        emit problem(done.error().sentence);
        return false;
    }
    if (scenario)
        m_scenarios->setEditText(name);
    fillScenarios();
    return true;
}

/// As a step for undo.
bool WhatIfPane::changeScenario(const QString &name, const Stored &before, const Stored &after)
{
    if (!putScenario(m_year, m_unit, name, after))
        return false;
    const auto put = [this, year = m_year, unit = m_unit, name](const Stored &scenario, const QString &told) {
        const bool isPut = putScenario(year, unit, name, scenario);
        if (isPut)
            emit notice(told.arg(name));
        return isPut;
    };
    const auto undo = [put, before] {
        return put(before,
                   before ? tr("The scenario “%1” is back as it was.") : tr("The scenario “%1” is not kept any more."));
    };
    const auto redo = [put, after] {
        return put(after, after ? tr("The scenario “%1” is kept.") : tr("The scenario “%1” is deleted."));
    };
    const QString step = after ? tr("Keep the scenario “%1”") : tr("Delete the scenario “%1”");
    m_model->undoStack()->push(new ScenarioStep(step.arg(name), undo, redo));
    return true;
}

void WhatIfPane::saveScenario()
{
    commit();
    IndexScenario scenario;
    scenario.name = m_scenarios->currentText().trimmed();
    for (const TrialEdit &edit : m_model->edits())
        scenario.edits += {edit.component, edit.points};
    std::ranges::sort(scenario.edits); // as they come back
    const Result<Stored> before = storedScenario(scenario.name);
    if (!before) {
        emit problem(before.error().sentence);
        return;
    }
    const bool isNew = !before->has_value();
    if (!isNew && (*before)->edits == scenario.edits) {
        emit notice(tr("The scenario “%1” is kept.").arg(scenario.name));
        return;
    }
    if (changeScenario(scenario.name, *before, scenario)) {
        const QString told = isNew ? tr("The scenario “%1” is kept.")
                                   : tr("The scenario “%1” is overwritten; Ctrl+Z brings back what it was.");
        emit notice(told.arg(scenario.name));
    }
}

void WhatIfPane::removeScenario()
{
    commit();
    const QString name = m_scenarios->currentText().trimmed();
    const Result<Stored> before = storedScenario(name);
    if (!before) {
        emit problem(before.error().sentence);
        return;
    }
    if (!before->has_value()) {
        emit problem(tr("There is no scenario “%1”.").arg(name));
        return;
    }
    if (!changeScenario(name, *before, {}))
        return;
    m_scenarios->setEditText({});
    emit notice(tr("The scenario “%1” is deleted; Ctrl+Z brings it back. The edits stay in the table until they are "
                   "taken back.")
                    .arg(name));
}

} // namespace parboard
