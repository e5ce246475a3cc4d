#include "models/core/reportingwindow.h"
#include "models/storage/backup.h"
#include "models/storage/batchstore.h"
#include "models/storage/draftstore.h"
#include "models/workspace/reportingmatrix.h"
#include "models/workspace/worklist.h"

#include <algorithm>

// What the list of things to do reads from the database.
namespace parboard {

namespace {

constexpr int daysBetweenBackups = 7;

Result<void> readBackups(const Workspace &workspace, WorkFacts &facts)
{
    const QDateTime now = workspace.clock().now();
    const QList<BackupInfo> backups = listBackups(workspace.path());
    QDate since = backups.isEmpty() ? QDate() : backups.constFirst().at.date();
    facts.lastBackup = since;
    if (!since.isValid()) {
        const Result<QList<Batch>> batches = BatchStore(workspace.database()).all();
        if (!batches)
            return batches.error();
        // A database that is not a week old has not missed anything.
        since = batches->isEmpty() ? now.date() : batches->constLast().createdAt.toLocalTime().date();
    }
    facts.backupOverdue = since.addDays(daysBetweenBackups) <= now.date() && isBackupDue(workspace.path(), now);
    return {};
}

QSet<UnitId> unitsIn(const ReportingMatrix &matrix, qsizetype before)
{
    QSet<UnitId> units;
    for (qsizetype row = 0; row < matrix.units.size(); ++row) {
        for (qsizetype column = 0; column < before; ++column) {
            if (matrix.cell(row, column).since.isValid())
                units << matrix.units.at(row);
        }
    }
    return units;
}

Result<void> readSilent(const Workspace &workspace, const Selection &selection, const std::atomic_bool &stop,
                        WorkFacts &facts)
{
    const QSet<UnitId> selected(selection.units.cbegin(), selection.units.cend());
    for (const Period &due : dueReports(workspace.clock().today())) {
        const Result<ReportingMatrix> matrix = readReportingMatrix(workspace, *rhythmOf(due), selection, stop);
        if (!matrix)
            return matrix.error();
        const qsizetype column = matrix->periods.indexOf(due);
        QSet<UnitId> expected = unitsIn(*matrix, column);
        // Reports of nine months are the provinces' own custom: only who makes them is missed.
        if (due.kind != PeriodKind::NineMonths)
            expected += selected;
        for (qsizetype row = 0; row < matrix->units.size(); ++row) {
            const UnitId id = matrix->units.at(row);
            const Unit *unit = workspace.catalogue().unit(id);
            const bool isProvince = unit != nullptr && unit->kind == UnitKind::Province;
            if (isProvince && expected.contains(id) && matrix->cell(row, column).state == ReportingState::Silent)
                facts.silent += {id, due};
        }
    }
    return {};
}

Result<void> readIndices(const Workspace &workspace, WorkFacts &facts)
{
    QList<IndicatorId> indices;
    for (const Indicator &indicator : workspace.catalogue().indicators) {
        if (isPublishedIndex(indicator))
            indices += indicator.id;
    }
    Result<QHash<IndicatorId, int>> years = WorkStore(workspace.database()).newestYears(indices);
    if (!years)
        return years.error();
    facts.indexYears = std::move(years).value();
    return {};
}

} // namespace

Result<WorkFacts> readWorkFacts(const Workspace &workspace, const Selection &selection, const std::atomic_bool &stop)
{
    const WorkStore store(workspace.database());
    const auto keepReading = [&stop] { return !stop; };
    WorkFacts facts;
    Result<QHash<CellKey, QString>> drafts = DraftStore(workspace.database()).all();
    if (!drafts)
        return drafts.error();
    Result<QList<CellKey>> contested = store.contested(keepReading);
    if (!contested)
        return contested.error();
    Result<QList<UndocumentedFigures>> undocumented = store.undocumented(keepReading);
    if (!undocumented)
        return undocumented.error();
    facts.drafts = std::move(drafts).value();
    facts.contested = std::move(contested).value();
    facts.undocumented = std::move(undocumented).value();
    for (const Result<void> &read : {readSilent(workspace, selection, stop, facts), readIndices(workspace, facts),
                                     readBackups(workspace, facts)}) {
        if (!read)
            return read.error();
    }
    return facts;
}

} // namespace parboard
