#pragma once

#include "models/exchange/csvfile.h"
#include "models/exchange/legacyrows.h"
#include "models/workspace/importjob.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace parboard {

/// One of the first rows of a sheet, its cells as texts by column.
struct ImportPreviewRow
{
    qint64 number = 0; ///< as the person counts
    QStringList texts;

    bool operator==(const ImportPreviewRow &) const = default;
};

/// A sheet as the desk shows it.
struct ImportSheet
{
    SheetChoice proposed;
    bool hidden = false;
    QStringList doubts;
    QList<ImportPreviewRow> rows;    ///< the first ones; none of a bundle, whose layout is fixed
    QList<LegacySample> legacy = {}; ///< some texts in fonts of the 1990s, before and after
};

/// An opened file by value; the file itself stays with the task.
struct ImportFile
{
    QString path;
    TableFormat format = TableFormat::Csv;
    ImportChoices choices; ///< as proposed
    QList<ImportSheet> sheets;
    std::optional<CsvDetection> csv; ///< of text tables
    bool isDialectChosen = false;    ///< a person said how the text is written
};

/// What a trial found, with the sources of the database that it names.
struct ImportTrial
{
    ImportOutcome outcome;
    QHash<SourceId, Source> sources;
};

/// Opens one file after another, tries it out and imports it, in a thread with a connection of its own; nobody waits
/// for it but the destructor, which gives up what runs: then nothing was changed.
class ImportTask : public QObject
{
    Q_OBJECT
public:
    /// `workspace` must outlive the task.
    explicit ImportTask(Workspace &workspace, QObject *parent = nullptr);
    ~ImportTask() override;

    /// Opens a file in place of the one before; opened() or failed() follows. Nothing happens during an import.
    void open(const QString &path, const ImportHints &hints = {});
    /// Tries the opened file out; of several calls only the last one ends in tried(). Nothing happens during an import.
    void tryOut(const ImportChoices &choices);
    /// Judges the figures of the last trial as `choices` settle its conflicts; judged() follows. A new trial or an
    /// import ends it; without a trial nothing happens.
    void judge(const ImportChoices &choices, Language language);
    /// Imports the opened file by the person of the workspace's session; applied(), cancelled() or failed() follows.
    void apply(const ImportChoices &choices);
    /// Asks what runs to end, and forgets what waits.
    void cancel();
    /// Forgets the file.
    void close();

    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }
    [[nodiscard]] bool isApplying() const;
    /// Nothing but judging runs or waits.
    [[nodiscard]] bool isJudging() const;

signals:
    void opened(const parboard::ImportFile &file);
    void tried(const parboard::ImportTrial &trial);
    void judged(const parboard::ImportFindings &findings);
    /// Before an import a backup is being made (true), or has been made (false).
    void backingUp(bool isRunning);
    void applied(const parboard::ImportOutcome &outcome);
    /// The person stopped it; nothing was changed.
    void cancelled();
    void failed(const QString &sentence);
    /// 0 to 1, some times a second while something runs.
    void progressed(double done);
    void busyChanged();

private:
    enum class Kind { Open, Try, Judge, Apply };
    using Finish = std::function<void()>; ///< runs in this thread; says what came out
    using Work = std::function<Result<Finish>(const Workspace &workspace, const ImportProgress &progress)>;

    struct Job
    {
        Kind kind = Kind::Open;
        Work work;
    };

    void start(const Job &job);
    void run(const Job &job);
    void finish(const Result<Finish> &result);

    Workspace &m_workspace;
    std::shared_ptr<ProposedImport> m_import;
    std::shared_ptr<const ImportedFigures> m_figures; ///< of the last trial
    QThread *m_thread = nullptr;
    Kind m_kind = Kind::Open;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::shared_ptr<std::atomic<double>> m_done;
    bool m_wasCancelled = false; ///< by the person, not by a newer wish
    std::optional<Job> m_waiting;
    QTimer m_tick;
};

} // namespace parboard
