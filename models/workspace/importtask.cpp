#include "models/workspace/importtask.h"

#include "models/exchange/layoutproposal.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

namespace parboard {

using namespace std::chrono_literals;

namespace {

constexpr int shownRows = 40;
constexpr int rowsWithOldFonts = 200; ///< in which texts of old fonts are looked for

QList<ImportPreviewRow> firstRows(const TablePreview &preview)
{
    QList<ImportPreviewRow> rows;
    for (const TableRow &row : preview.rows) {
        ImportPreviewRow shown{row.number, {}};
        for (const TableCell &cell : row.cells) {
            while (shown.texts.size() <= cell.column)
                shown.texts += QString();
            shown.texts[cell.column] = QString::fromUtf8(cell.text);
        }
        rows += shown;
    }
    return rows;
}

/// Texts of the first rows that stand in fonts of the 1990s.
Result<QList<LegacySample>> legacySamples(const TableFile &file, qsizetype sheet)
{
    const Result<std::unique_ptr<RowReader>> reader = file.rows(sheet);
    if (!reader)
        return reader.error();
    LegacyRows legacy;
    TableRow row;
    for (int count = 0; count < rowsWithOldFonts; ++count) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        legacy.convert(row);
    }
    return legacy.samples();
}

Result<ImportFile> shownFile(const ProposedImport &import)
{
    ImportFile file{import.path, import.format, import.choices, {}, {}};
    const bool hasFonts = import.format == TableFormat::Xlsx || import.format == TableFormat::Ods;
    for (qsizetype place = 0; place < import.sheets.size(); ++place) {
        const SheetChoice &choice = import.sheets.at(place);
        ImportSheet sheet{choice, import.file->sheets().at(choice.sheet).hidden, import.doubts.at(place), {}, {}};
        if (import.format != TableFormat::Bundle) {
            const Result<TablePreview> preview =
                readPreview(*import.file, choice.sheet, shownRows, PreviewMerges::Never);
            if (!preview)
                return preview.error();
            sheet.rows = firstRows(*preview);
        }
        if (hasFonts) {
            const Result<QList<LegacySample>> legacy = legacySamples(*import.file, choice.sheet);
            if (!legacy)
                return legacy.error();
            sheet.legacy = *legacy;
        }
        file.sheets += sheet;
    }
    if (const auto *csv = dynamic_cast<const CsvFile *>(import.file.get()))
        file.csv = csv->detection();
    return file;
}

/// Takes over what the person chose. A sheet that was taken for another shape when it was opened may have got no
/// merged cells.
Result<void> choose(ProposedImport &import, const ImportChoices &choices)
{
    import.choices = choices;
    for (SheetChoice &sheet : import.choices.sheets) {
        const auto known = std::ranges::find(import.sheets, sheet.sheet, &SheetChoice::sheet);
        const bool isOther = known != import.sheets.end() && known->layout.shape != sheet.layout.shape;
        if (!isOther || sheet.layout.shape == TableLayout::Shape::Unknown || !sheet.merged.isEmpty())
            continue;
        const Result<QList<MergedCells>> merged = import.file->mergedCells(sheet.sheet);
        if (!merged)
            return merged.error();
        sheet.merged = *merged;
    }
    return {};
}

} // namespace

ImportTask::ImportTask(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, [this] { emit progressed(*m_done); });
}

ImportTask::~ImportTask()
{
    m_waiting.reset();
    if (m_thread) {
        *m_stop = true;
        m_thread->wait();
        delete m_thread;
    }
}

void ImportTask::open(const QString &path, const ImportHints &hints)
{
    if (isApplying())
        return;
    start(
        {Kind::Open, [this, path, hints](const Workspace &workspace, const ImportProgress &progress) -> Result<Finish> {
             const auto watch = std::make_shared<ReadWatch>(progress);
             Result<ProposedImport> proposed = proposeImport(path, workspace, hints, watch);
             if (!proposed)
                 return proposed.error();
             auto import = std::make_shared<ProposedImport>(std::move(*proposed));
             Result<ImportFile> file = shownFile(*import);
             if (!file)
                 return file.error();
             file->isDialectChosen = hints.dialect.has_value();
             watch->end();
             return Finish([this, import, file = *file] {
                 m_import = import;
                 m_figures.reset();
                 emit opened(file);
             });
         }});
}

void ImportTask::tryOut(const ImportChoices &choices)
{
    const bool isOpening =
        (m_thread != nullptr && m_kind == Kind::Open) || (m_waiting && m_waiting->kind == Kind::Open);
    if (isApplying() || isOpening || !m_import)
        return;
    start({Kind::Try,
           [this, import = m_import, choices](const Workspace &workspace,
                                              const ImportProgress &progress) -> Result<Finish> {
               if (const Result<void> chosen = choose(*import, choices); !chosen)
                   return chosen.error();
               const Result<ImportOutcome> outcome = tryImport({import.get()}, workspace, progress);
               const Result<QHash<SourceId, Source>> sources = workspace.sources();
               if (!outcome || !sources)
                   return outcome ? sources.error() : outcome.error();
               return Finish([this, trial = ImportTrial{*outcome, *sources}] {
                   m_figures = trial.outcome.figures;
                   emit tried(trial);
               });
           }});
}

void ImportTask::judge(const ImportChoices &choices, Language language)
{
    const bool waits = m_waiting && m_waiting->kind != Kind::Judge;
    const bool isElse = m_thread != nullptr && m_kind != Kind::Judge;
    if (waits || isElse || !m_figures)
        return;
    start({Kind::Judge,
           [this, figures = m_figures, choices, language](const Workspace &workspace,
                                                          const ImportProgress &progress) -> Result<Finish> {
               const Result<ImportFindings> findings = judgeImport(*figures, choices, workspace, language, progress);
               if (!findings)
                   return findings.error();
               return Finish([this, findings = *findings] { emit judged(findings); });
           }});
}

void ImportTask::apply(const ImportChoices &choices)
{
    if (isApplying() || !m_import)
        return;
    start({Kind::Apply,
           [this, import = m_import, choices, person = m_workspace.editing().person()](
               const Workspace &workspace, const ImportProgress &progress) -> Result<Finish> {
               if (const Result<void> chosen = choose(*import, choices); !chosen)
                   return chosen.error();
               const BackupNotice told = [this](bool isRunning) {
                   QMetaObject::invokeMethod(
                       this, [this, isRunning] { emit backingUp(isRunning); }, Qt::QueuedConnection);
               };
               const Result<ImportOutcome> outcome = applyImport({import.get()}, workspace, person, progress, told);
               if (!outcome)
                   return outcome.error();
               return Finish([this, outcome = *outcome] {
                   if (outcome.isCancelled)
                       emit cancelled();
                   else
                       emit applied(outcome);
               });
           }});
}

void ImportTask::cancel()
{
    m_waiting.reset();
    if (!m_thread)
        return;
    m_wasCancelled = true;
    *m_stop = true;
}

void ImportTask::close()
{
    cancel();
    m_import.reset(); // what runs holds its own
    m_figures.reset();
}

bool ImportTask::isApplying() const
{
    return (m_thread != nullptr && m_kind == Kind::Apply) || (m_waiting && m_waiting->kind == Kind::Apply);
}

bool ImportTask::isJudging() const
{
    return m_thread != nullptr && m_kind == Kind::Judge && (!m_waiting || m_waiting->kind == Kind::Judge);
}

void ImportTask::start(const Job &job)
{
    if (!m_thread) {
        run(job);
        return;
    }
    *m_stop = true;
    m_waiting = job;
}

void ImportTask::run(const Job &job)
{
    m_kind = job.kind;
    m_wasCancelled = false;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_done = std::make_shared<std::atomic<double>>(0.0);
    const Access access = job.kind == Kind::Apply ? Access::ReadWrite : Access::ReadOnly;
    m_thread = QThread::create(
        [this, job, access, path = m_workspace.path(), &clock = m_workspace.clock(), stop = m_stop, done = m_done] {
            const ImportProgress progress = [&stop, &done](double part) {
                *done = part;
                return !*stop;
            };
            Result<Finish> result = Error{};
            {
                const Result<std::unique_ptr<Workspace>> own = Workspace::open(path, access, clock);
                result = own ? job.work(**own, progress) : Result<Finish>(own.error());
            }
            // The destructor waits for this thread, and drops what is still queued for the object.
            QMetaObject::invokeMethod(
                this, [this, result] { finish(result); }, Qt::QueuedConnection);
        });
    m_tick.start();
    m_thread->start();
    emit busyChanged();
}

void ImportTask::finish(const Result<Finish> &result)
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    m_tick.stop();
    if (m_waiting) {
        const Job next = *std::exchange(m_waiting, std::nullopt);
        run(next);
        return;
    }
    emit busyChanged();
    // An import that was complete before it saw that it should stop is told as what it is.
    if (m_wasCancelled && m_kind != Kind::Apply)
        emit cancelled();
    else if (!result)
        emit failed(result.error().sentence);
    else
        (*result)();
}

} // namespace parboard
