#pragma once

#include "models/exchange/opentable.h"
#include "models/exchange/tableimport.h"
#include "models/workspace/importjudge.h"
#include "models/workspace/workspace.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace parboard {

/// A workbook that another program made of one that cannot be read here; its folder goes with the last who holds it.
struct ConvertedWorkbook
{
    QTemporaryDir folder;
    QString file = {}; ///< its path
};

/// What a person says about a file before it is looked at; everything may be left to the file.
struct ImportHints
{
    std::optional<CsvDialect> dialect = {};
    std::optional<TextEncoding> encoding = {}; ///< of text files; the rest of the dialect is found out
    std::optional<UnitId> unit = {};
    std::optional<Period> period = {};
    std::optional<numbertext::Convention> numbers = {};
    ConflictStrategy conflicts = ConflictStrategy::AddRival;
    /// Read in place of the file; source, evidence and name stay those of the file itself.
    std::shared_ptr<const ConvertedWorkbook> converted = {};
};

/// A file opened for import, with how it is understood.
struct ProposedImport
{
    QString path;
    TableFormat format = TableFormat::Csv;
    std::shared_ptr<const ConvertedWorkbook> converted; ///< that `file` reads, if it is not the one at `path`
    std::unique_ptr<TableFile> file;
    ImportChoices choices;       ///< the sheets that can be imported as they are
    QList<SheetChoice> sheets;   ///< all sheets that are not empty, hidden ones too
    QList<QStringList> doubts;   ///< by place in `sheets`
    QList<QStringList> problems; ///< by place in `sheets`: what must be said before it can be imported
    QString contentKey = {};     ///< the source key of the content that was looked at
};

/// Opens a file and proposes how it is read: headings, what was remembered of this form, `hints`. Hidden sheets and
/// those that hold no table are not chosen. `watch` hears what is read, also after this, until its end(). Errors: the
/// file cannot be read, the watch stopped it.
Result<ProposedImport> proposeImport(const QString &path, const Workspace &workspace, const ImportHints &hints = {},
                                     const std::shared_ptr<ReadWatch> &watch = {});

/// What was done with several files.
struct ImportOutcome
{
    QList<ImportPlan> plans;      ///< by file
    std::optional<BatchId> batch; ///< nothing if nothing was written
    bool isCancelled = false;
    QStringList notes = {}; ///< what else is told, sentences
    qint64 versions = 0;    ///< earlier versions that bundles brought; 0 in a dry run
    /// Of a dry run: the figures of all files, for judgeImport().
    std::shared_ptr<const ImportedFigures> figures = {};
};

/// Hears that the backup before an import begins (true) and has ended (false).
using BackupNotice = std::function<void(bool isRunning)>;

/// Says what importing the files would change.
Result<ImportOutcome> tryImport(const QList<const ProposedImport *> &files, const Workspace &workspace,
                                const ImportProgress &progress = {});
/// Imports the files as one batch by `person`, after a backup: everything, or nothing after an error and when
/// cancelled. Layouts and names are remembered, each file is kept with its source if it is not too big.
Result<ImportOutcome> applyImport(const QList<const ProposedImport *> &files, const Workspace &workspace,
                                  const QString &person, const ImportProgress &progress = {},
                                  const BackupNotice &backingUp = {});

} // namespace parboard
