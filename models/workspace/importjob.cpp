#include "models/workspace/importjob.h"

#include "models/exchange/csvfile.h"
#include "models/exchange/layoutmemory.h"
#include "models/exchange/layoutproposal.h"
#include "models/exchange/legacyrows.h"
#include "models/files/contentdigest.h"
#include "models/files/filesniffer.h"
#include "models/storage/backup.h"
#include "models/storage/batchstore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/transaction.h"
#include "models/workspace/bundlemerge.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportJob)
};

/// Files up to this size are kept with their source: enough for every workbook that people fill in, too little for
/// dumps of a software that would double the database.
constexpr qint64 mostKeptBytes = 8 * 1024 * 1024;
constexpr qsizetype hashedPiece = 1024 * 1024;

/// Completes what the table leaves open; sentences for what it says otherwise.
QStringList applyHints(TableLayout &layout, const ImportHints &hints, const Catalogue &catalogue)
{
    QStringList problems;
    Subject &sheet = layout.sheet;
    if (hints.unit && sheet.unit && sheet.unit != hints.unit) {
        const auto nameOf = [&catalogue](UnitId id) {
            return catalogue.displayName(*catalogue.unit(id), Language::Vietnamese);
        };
        problems += ImportText::tr("The table says that it is about %1, but %2 was given. Import it with its own unit, "
                                   "or correct the file.")
                        .arg(nameOf(*sheet.unit), nameOf(*hints.unit));
    }
    if (hints.period && sheet.period && sheet.period != hints.period) {
        problems += ImportText::tr("The table says that it is about %1, but %2 was given. Import it with its own "
                                   "period, or correct the file.")
                        .arg(sheet.period->name(), hints.period->name());
    }
    sheet.unit = sheet.unit ? sheet.unit : hints.unit;
    sheet.period = sheet.period ? sheet.period : hints.period;
    if (!hints.numbers)
        return problems;
    for (ColumnMapping &mapping : layout.columns)
        mapping.convention = hints.numbers;
    return problems;
}

/// Merged cells matter where a unit, an indicator or a period is written once for several rows. A long list that begins
/// without any is not read to its end for them; a blank key far below is refused.
Result<QList<MergedCells>> mergedKeys(const TableFile &file, qsizetype sheet, const TableLayout &layout,
                                      const TablePreview &preview)
{
    const bool isPlainList = layout.shape == TableLayout::Shape::Long && preview.merged.isEmpty();
    if (layout.shape == TableLayout::Shape::Unknown || isPlainList)
        return QList<MergedCells>();
    return preview.allMerged ? *preview.allMerged : file.mergedCells(sheet);
}

Result<void> proposeSheet(qsizetype sheet, const Workspace &workspace, const ImportHints &hints, ProposedImport &import)
{
    const SheetInfo &info = import.file->sheets().at(sheet);
    const Result<TablePreview> preview = readPreview(*import.file, sheet);
    if (!preview)
        return preview.error();
    if (preview->rows.isEmpty())
        return {};
    const LayoutProposal proposal = proposeLayout(*preview, workspace.catalogue());
    Result<TableLayout> layout = LayoutMemory(workspace.database(), workspace.catalogue()).recall(proposal.layout);
    if (!layout)
        return layout.error();
    const QStringList contradictions = applyHints(*layout, hints, workspace.catalogue());
    const Result<QList<MergedCells>> merged = mergedKeys(*import.file, sheet, *layout, *preview);
    if (!merged)
        return merged.error();
    const SheetChoice choice{sheet, info.name, *layout, *merged};
    import.sheets += choice;
    import.doubts += proposal.doubts + layoutNotes(*layout);
    import.problems += layoutProblems(*layout) + contradictions;
    if (!info.hidden && import.problems.constLast().isEmpty())
        import.choices.sheets += choice;
    return {};
}

/// A bundle says itself how it is laid out; hints are for files of others.
void proposeBundle(ProposedImport &import)
{
    const SheetChoice choice{0, import.file->sheets().constFirst().name, bundleIn(import)->layout(), {}};
    import.sheets += choice;
    import.doubts += QStringList();
    import.problems += QStringList();
    import.choices.sheets += choice;
}

/// The file itself as a source of figures, told apart from others of its name by its content.
Result<Source> fileSource(const QString &path, ReadWatch *watch = nullptr)
{
    QFile file(path);
    ContentDigest digest;
    const auto unreadable = [&] {
        return Error{ImportText::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    if (watch != nullptr)
        watch->expect(file.size());
    QByteArray piece(hashedPiece, Qt::Uninitialized);
    for (qint64 got = 1; got > 0;) {
        got = file.read(piece.data(), piece.size());
        if (got < 0)
            return unreadable();
        digest.add(QByteArrayView(piece).first(got));
        if (const Result<void> goesOn = watch != nullptr ? watch->advance(got) : Result<void>(); !goesOn)
            return goesOn.error();
    }
    Source source;
    source.key = fileKeyStart + QString::fromLatin1(digest.hex());
    source.title = QFileInfo(path).fileName();
    source.kind = u"file"_s;
    return source;
}

Error changedMeanwhile(const QString &path)
{
    return Error{
        ImportText::tr("%1 was changed while it was being imported; nothing was imported. Import it again.").arg(path)};
}

/// The files still are what the person looked at. Figures that name their sources do not bear the file's hash, and a
/// big file is not kept, so nothing else would notice.
Result<void> checkUnchanged(const QList<const ProposedImport *> &files)
{
    for (const ProposedImport *import : files) {
        const Result<Source> now = fileSource(import->path);
        if (!now)
            return now.error();
        if (now->key != import->contentKey)
            return changedMeanwhile(import->path);
    }
    return {};
}

/// Keeps the file with its source, if a figure has it as its source now and it is not there yet.
Result<void> keepFile(const ProposedImport &import, const Workspace &workspace)
{
    const SourceStore store(workspace.database());
    const Result<SourceId> source = ImportComparer(workspace.database()).storedSource(import.choices.file);
    QFile file(import.path);
    if (!source || *source == SourceId() || file.size() > mostKeptBytes)
        return source ? Result<void>() : source.error();
    const Result<SourceContent> kept = store.content(*source);
    if (!kept || !kept->sha256.isEmpty())
        return kept ? Result<void>() : kept.error();
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    if (import.contentKey != fileKeyStart + QString::fromLatin1(hash))
        return changedMeanwhile(import.path);
    return store.setContent(*source, {{}, QFileInfo(import.path).fileName(), content, {}});
}

Result<void> remember(const ProposedImport &import, const Workspace &workspace)
{
    const LayoutMemory memory(workspace.database(), workspace.catalogue());
    for (const SheetChoice &sheet : import.choices.sheets) {
        if (Result<void> kept = memory.keep(sheet.layout); !kept)
            return kept;
    }
    return memory.keep(import.choices.names);
}

/// What stays of a file beside its figures.
Result<void> keepImport(const ProposedImport &import, const Workspace &workspace)
{
    if (Result<void> kept = keepFile(import, workspace); !kept)
        return kept;
    return remember(import, workspace);
}

/// What is told of how the sheets are read.
QStringList notesOn(const ImportChoices &choices, const ImportPlan &plan)
{
    QStringList notes;
    if (plan.losses.count > 0) {
        notes += ImportText::tr("Places with letters that the encoding of the file does not have: %1, first on line "
                                "%2. “�” stands there; choose another encoding, or ask for the file again.")
                     .arg(plan.losses.count)
                     .arg(plan.losses.first.constFirst().line);
    }
    for (const QString &text : plan.doubtfulTexts)
        notes += doubtfulFontText(text);
    for (const SheetChoice &sheet : choices.sheets)
        notes += layoutNotes(sheet.layout);
    notes += plan.rowMeasures;
    notes.removeDuplicates();
    return notes;
}

QString batchName(const QList<const ProposedImport *> &files)
{
    const QString first = QFileInfo(files.constFirst()->path).fileName();
    return files.size() == 1
               ? ImportText::tr("Import of %1").arg(first)
               : ImportText::tr("Import of %1 and %n more file(s)", nullptr, int(files.size()) - 1).arg(first);
}

Result<void> backUpBefore(const Database &database, const QDateTime &now, const BackupNotice &backingUp)
{
    if (!isBulkBackupDue(database.path(), now))
        return {};
    if (backingUp)
        backingUp(true);
    const Result<void> made = backUpBeforeBulk(database.path(), now);
    if (backingUp)
        backingUp(false);
    if (made)
        return {};
    return Error{ImportText::tr("Before an import a backup is made. It could not be made, so nothing was imported. %1")
                     .arg(made.error().sentence),
                 made.error().detail};
}

/// The progress of one of several files.
ImportProgress partOf(const ImportProgress &progress, qsizetype place, qsizetype count)
{
    if (!progress)
        return {};
    return [progress, place, count](double done) { return progress((double(place) + done) / double(count)); };
}

} // namespace

Result<ProposedImport> proposeImport(const QString &path, const Workspace &workspace, const ImportHints &hints,
                                     const std::shared_ptr<ReadWatch> &watch)
{
    std::optional<CsvDialect> dialect = hints.dialect;
    const FileKind kind = hints.encoding ? sniffFile(path) : FileKind::Unknown;
    const bool isText = kind == FileKind::Text || kind == FileKind::Unknown;
    if (!dialect && hints.encoding && isText) {
        const Result<CsvDetection> found = detectCsv(path);
        if (!found)
            return found.error();
        dialect = found->dialect;
        dialect->encoding = *hints.encoding;
    }
    Result<OpenedTable> opened = openTable(hints.converted ? hints.converted->file : path, dialect, watch);
    if (!opened)
        return opened.error();
    ProposedImport import{path, opened->format, hints.converted, std::move(opened->file), {}, {}, {}, {}};
    Result<Source> source = fileSource(path, watch.get());
    if (!source)
        return source.error();
    import.contentKey = source->key;
    import.choices.file = std::move(*source);
    import.choices.conflicts.all = hints.conflicts;
    if (import.format == TableFormat::Bundle) {
        proposeBundle(import);
        return import;
    }
    Result<NameDecisions> names = LayoutMemory(workspace.database(), workspace.catalogue()).names();
    if (!names)
        return names.error();
    import.choices.names = std::move(*names);
    for (qsizetype sheet = 0; sheet < import.file->sheets().size(); ++sheet) {
        if (const Result<void> done = proposeSheet(sheet, workspace, hints, import); !done)
            return done.error();
    }
    if (!isText) {
        for (QStringList &doubts : import.doubts)
            doubts += ImportText::tr("Only text tables have an encoding; the one that was given is not used.");
    }
    return import;
}

Result<ImportOutcome> tryImport(const QList<const ProposedImport *> &files, const Workspace &workspace,
                                const ImportProgress &progress)
{
    ImportOutcome outcome;
    const auto figures = std::make_shared<ImportedFigures>();
    ImportComparer comparer(workspace.database());
    const ImportWatch watch = [&](const QList<PlannedFigure> &planned, const ProposedSources &sources) {
        return figures->add(planned, sources, comparer);
    };
    for (qsizetype place = 0; place < files.size() && !outcome.isCancelled; ++place) {
        const ProposedImport &import = *files.at(place);
        Result<BundleMerge> merge = BundleMerge::begin(import, workspace);
        if (!merge)
            return merge.error();
        comparer.setPast(merge->past());
        Result<ImportPlan> plan = planImport(*import.file, import.choices, workspace.catalogue(), comparer,
                                             partOf(progress, place, files.size()), watch);
        if (!plan)
            return plan.error();
        outcome.isCancelled = plan->isCancelled;
        outcome.notes += merge->notes() + notesOn(import.choices, *plan);
        outcome.plans += std::move(*plan);
    }
    outcome.figures = figures;
    return outcome;
}

Result<ImportOutcome> applyImport(const QList<const ProposedImport *> &files, const Workspace &workspace,
                                  const QString &person, const ImportProgress &progress, const BackupNotice &backingUp)
{
    const Database &database = workspace.database();
    const QDateTime now = workspace.clock().now();
    if (const Result<void> made = backUpBefore(database, now, backingUp); !made)
        return made.error();
    if (progress && !progress(0))
        return ImportOutcome{{}, std::nullopt, true}; // stopped while the backup was made
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<BatchId> batch = BatchStore(database).add({{}, batchName(files), u"import"_s, now, person});
    if (!batch)
        return batch.error();
    const EditNote note{EditAction::Edit, *batch, now, person, {}};
    ImportComparer comparer(database, *batch);
    ImportOutcome outcome;
    qint64 taken = 0;
    for (qsizetype place = 0; place < files.size(); ++place) {
        const ProposedImport &import = *files.at(place);
        Result<BundleMerge> merge = BundleMerge::begin(import, workspace);
        if (!merge)
            return merge.error();
        comparer.setPast(merge->past());
        Result<ImportPlan> plan = runImport(*import.file, import.choices, workspace.catalogue(), database, comparer,
                                            note, partOf(progress, place, files.size()));
        if (!plan)
            return plan.error();
        if (plan->isCancelled)
            return ImportOutcome{{}, std::nullopt, true}; // the transaction ends with everything as it was
        if (const Result<void> merged = merge->finish(note); !merged)
            return merged.error();
        if (const Result<void> kept = merge->past() ? Result<void>() : keepImport(import, workspace); !kept)
            return kept.error();
        taken += plan->written + merge->completedSources() + merge->versions();
        outcome.versions += merge->versions();
        outcome.notes += merge->notes() + notesOn(import.choices, *plan);
        outcome.plans += std::move(*plan);
    }
    if (const Result<void> unchanged = checkUnchanged(files); !unchanged)
        return unchanged.error();
    if (taken == 0)
        return outcome;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    outcome.batch = *batch;
    return outcome;
}

} // namespace parboard
