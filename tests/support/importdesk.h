#pragma once

#include "memorytable.h"
#include "models/exchange/tableimport.h"
#include "testdatabase.h"

namespace parboard::test {

/// The long layout: a column for each role, headings on row 1.
TableLayout longLayout(const QList<ColumnRole> &roles);

/// An empty database and somebody who imports tables into it.
class ImportDesk
{
public:
    ImportDesk();

    /// What importing lines of cells parted by | would change; they are texts as in CSV, below a row of headings.
    [[nodiscard]] ImportPlan plan(const TableLayout &layout, const QStringList &lines) const;
    /// The same for good, as a batch of its own.
    [[nodiscard]] ImportPlan run(const TableLayout &layout, const QStringList &lines);
    /// The same with any file; given up after an error and when `progress` stops it.
    [[nodiscard]] Result<ImportPlan> tryRun(const TableFile &file, const ImportChoices &choices,
                                            const ImportProgress &progress = {});
    [[nodiscard]] ImportChoices choicesFor(const TableLayout &layout) const;
    [[nodiscard]] static MemoryTable tableOf(const TableLayout &layout, const QStringList &lines);
    /// Takes back a batch through the session, as the window does.
    void withdraw(BatchId batch) const;

    /// Every claim in words, without its batch: "63-04 dossiers_new all 2020-Q1 #1* 5 Báo cáo A".
    [[nodiscard]] QStringList state() const;
    [[nodiscard]] const Database &database() const { return base.workspace().database(); }
    [[nodiscard]] const Catalogue &catalogue() const { return base.workspace().catalogue(); }

    TestDatabase base;
    ConflictChoices conflicts;
    NameDecisions names;
    BatchId lastBatch{};
};

/// Counts of a plan in words: "new 2 changed 0 same 0 conflicts 1 unknown 0 rejected 0 left out 0".
QString countsOf(const ImportPlan &plan);
/// What was rejected: "3B 1.234: reason", one each.
QStringList problemsOf(const ImportPlan &plan);

} // namespace parboard::test
