#pragma once

#include "models/analysis/quality.h"
#include "models/storage/workstore.h"
#include "models/workspace/workspace.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <atomic>
#include <optional>

namespace parboard {

/// What there is to do.
enum class WorkKind { Finding, Draft, Rivals, Undocumented, Silent, StaleIndex, Backup };
/// How much it weighs, the heaviest first.
enum class WorkUrgency { Error, Due, Warning, Note, Explained };

/// One row of the list of things to do.
struct WorkItem
{
    WorkKind kind = WorkKind::Finding;
    WorkUrgency urgency = WorkUrgency::Note;
    QString title;  ///< what is wrong
    QString detail; ///< what to know or do about it
    UnitId unit{};  ///< 0 if it is about no unit
    std::optional<Period> period;
    CellKey cell;                   ///< the place to jump to; without a valid period there is none
    std::optional<Finding> finding; ///< of kind Finding: for explaining it

    bool operator==(const WorkItem &other) const;
};

/// A unit that has nothing of a report that is due.
struct SilentUnit
{
    UnitId unit{};
    Period period;
};

/// What the database says that needs work, besides the findings of the quality rules.
struct WorkFacts
{
    QHash<CellKey, QString> drafts;
    QList<CellKey> contested;
    QList<UndocumentedFigures> undocumented;
    QList<SilentUnit> silent;
    QHash<IndicatorId, int> indexYears; ///< newest year of published indices
    QDate lastBackup;                   ///< of the database; invalid if there is none
    bool backupOverdue = false;         ///< changed, and not backed up for a week
};

/// How the list is told.
struct WorkContext
{
    const Catalogue &catalogue;
    Language language = Language::Vietnamese;
    QDate today;
};

/// Collects the facts. Reads the whole table of figures for rivals and sources: for a thread of its own.
Result<WorkFacts> readWorkFacts(const Workspace &workspace, const Selection &selection, const std::atomic_bool &stop);

/// The list, most urgent first; explained findings stay at its end.
QList<WorkItem> buildWorklist(const QList<Finding> &findings, const WorkFacts &facts, const WorkContext &context);

/// "Unresolved rivals" ...: for filters.
QString workKindText(WorkKind kind);
/// "Error", "Due" ...
QString workUrgencyText(WorkUrgency urgency);

} // namespace parboard
