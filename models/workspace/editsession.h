#pragma once

#include "models/core/catalogue.h"
#include "models/core/clock.h"
#include "models/core/source.h"
#include "models/storage/batchstore.h"
#include "models/storage/batchwithdrawal.h"
#include "models/storage/claimversion.h"
#include "models/storage/database.h"
#include "models/storage/lockstore.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <atomic>
#include <functional>
#include <optional>

class QThread;

namespace parboard {

class CellWriter;

/// What a person types into a cell.
struct EnteredFigure
{
    CellKey cell;
    std::optional<double> value; ///< nothing for the states without a number
    Status status = Status::Reported;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<double> denominator = {}; ///< keeps the one that is there if not given
};

/// What entered figures carry besides their values.
struct EntrySource
{
    SourceId source{};   ///< 0: typed in by the person of the session, today
    QDate dataFrom = {}; ///< the window that the data cover; invalid: not stated
    QDate dataTo = {};
    QDate asOf = {};
};

/// Everything that is kept about one cell: what a panel beside the table tells.
struct CellStory
{
    QList<Figure> claims;         ///< with locators, the one in use first
    QList<ClaimVersion> versions; ///< newest first
    QHash<SourceId, Source> sources;
    QHash<BatchId, Batch> batches; ///< of the claims
    std::optional<PeriodLock> lock;
};

/// A text in a cell that is no figure (yet).
struct CellText
{
    CellKey cell;
    QString text;
};

/// One claim of a cell, named by its number.
struct ClaimPlace
{
    CellKey cell;
    int claim = 0;
};

/// The text of a cell that is no figure (yet), before and after an edit; empty: none.
struct DraftEdit
{
    QString before;
    QString after;
};

/// A claim list of one cell before and after an edit.
struct CellEdit
{
    CellKey cell;
    QList<Figure> before;
    QList<Figure> after;
    /// The edit changed this alone; the claims, which the lists then do not hold, stay as they are.
    std::optional<DraftEdit> draft = {};
};

/// So many cells are a bulk change: before it a backup is made (backUpBeforeBulk). A page of the form that is typed or
/// pasted column by column stays below it, a pasted table does not.
inline constexpr qsizetype bulkCells = 20;

/// The one door for changing figures: each change is one transaction with its history, belongs to a batch, can be
/// undone by name, and is announced. Functions return an error sentence and have then changed nothing.
///
/// A bulk change waits for its backup in an event loop of its own that takes no input of the person: the window is
/// painted, nothing else can be begun.
class EditSession : public QObject
{
    Q_OBJECT
public:
    /// Database, catalogue and clock must outlive the session.
    EditSession(const Database &database, const Catalogue &catalogue, const Clock &clock);
    ~EditSession() override;

    /// Who changes things from now on: stands in batches, history and locks.
    void setPerson(const QString &name);
    [[nodiscard]] const QString &person() const { return m_person; }
    /// Names of edits are in this language.
    void setLanguage(Language language) { m_language = language; }
    /// Undo and redo without a limit, as long as the database is open. A step that cannot be taken leaves everything as
    /// it is and is told by problem(): it goes if somebody else changed a cell of it, and stays where it is if it can
    /// be taken later (the period is locked, the disk is full, another program writes).
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Stores what was typed into a cell as the figure in use. A claim of the same source is changed, else a rival
    /// claim is added and used; the draft of the cell goes.
    Result<void> enter(const EnteredFigure &entered, const EntrySource &source);
    /// The same for many cells (a pasted block) in one transaction and a batch of its own called `name`; texts that are
    /// no figures are kept as drafts of their cells. All of it is stored, or nothing.
    Result<BatchId> enterMany(const QString &name, const QList<EnteredFigure> &entered, const EntrySource &source,
                              const QList<CellText> &drafts = {});
    /// Replaces what is known of a claim (its number stays): note, window, source, qualifier, status, value.
    Result<void> change(const Figure &claim);
    /// Uses another claim of the cell, or none (0), and keeps why; with a reason, the one in use can be confirmed.
    Result<void> choose(const CellKey &cell, int claim, const QString &why);
    /// Puts a claim into the bin.
    Result<void> remove(const CellKey &cell, int claim);
    /// Puts many into the bin and forgets the drafts of other cells, as one step; undo brings back both.
    Result<void> removeMany(const QList<ClaimPlace> &claims, const QList<CellKey> &drafts = {});
    /// Brings back an old version of a claim, out of the bin too. It is in use if it is now or was then, or is the only
    /// one; a rival that nobody used comes back as such.
    Result<void> restore(const ClaimVersion &version);
    /// Does what planWithdrawal() worked out, as a batch of its own. Refused if a cell was changed since.
    /// A plan that is not undoable (more than undoableCells) always begins with a backup, is no step of undo, and is
    /// done in a thread: this waits in an event loop that takes input, so that it can be stopped; until then every
    /// other change is refused. All of it is done, or nothing.
    Result<void> withdraw(const WithdrawalPlan &plan, const Batch &batch);
    /// Asks a withdrawal in the thread to end without having changed anything.
    void stopWithdrawal();
    [[nodiscard]] bool isWithdrawing() const { return m_withdrawing != nullptr; }
    /// True while a change waits for its backup, or a withdrawal runs: the session must not go now.
    [[nodiscard]] bool isBusy() const { return m_isBackingUp || isWithdrawing(); }

    /// Approves and locks, or unlocks: `why` must not be empty for unlocking.
    Result<void> lock(UnitId unit, const Period &period);
    Result<void> unlock(UnitId unit, const Period &period, const QString &why);

    /// Keeps text that is not a figure (yet); an empty one forgets it.
    Result<void> keepDraft(const CellKey &cell, const QString &text);
    /// The same for many cells: all are kept, or none.
    Result<void> keepDrafts(const QList<CellText> &drafts);

    enum class AttachedFile { Keep, Remove };
    /// Adds a source, or changes one that has an id; with a document if `content` has any. Remove takes the attached
    /// file of a known source out of the database and leaves its text; no history keeps the file: ask before.
    Result<SourceId> saveSource(const Source &source, const SourceContent &content = {},
                                AttachedFile attached = AttachedFile::Keep);
    /// "Số liệu tự nhập" of this person today: found, or added.
    Result<SourceId> ownSource();

    /// All claims of these cells, drafts and locked places: what an entry page shows.
    [[nodiscard]] Result<FigureSet> claims(const QList<UnitId> &units, const QList<IndicatorId> &indicators,
                                           const QList<Period> &periods) const;
    [[nodiscard]] Result<QHash<CellKey, QString>> drafts() const;
    [[nodiscard]] Result<QSet<UnitId>> lockedUnits(const Period &period) const;
    [[nodiscard]] Result<CellStory> story(const CellKey &cell) const;
    /// The figures of a unit and an indicator in every period, with the counts that a rate is computed from.
    [[nodiscard]] Result<FigureSet> series(UnitId unit, IndicatorId indicator) const;
    /// The kept document of a source; empty if there is none.
    [[nodiscard]] Result<SourceContent> sourceContent(SourceId source) const;

    /// All batches, newest first.
    [[nodiscard]] Result<QList<Batch>> batches() const;
    /// At most `most` batches that are older than `before` (0: the newest), newest first.
    [[nodiscard]] Result<QList<Batch>> olderBatches(BatchId before, int most) const;
    /// What withdrawing a batch would change.
    [[nodiscard]] Result<WithdrawalPlan> planWithdrawal(BatchId batch) const;
    /// The bin: figures that were removed, the last one first, at most `most`.
    [[nodiscard]] Result<QList<ClaimVersion>> removedFigures(int most) const;

    /// "Đúng hạn, Cao Bằng, Quý I/2020".
    [[nodiscard]] QString nameOf(const CellKey &cell) const;

signals:
    void figuresChanged(const QSet<parboard::CellKey> &cells);
    void locksChanged();
    void sourcesChanged();
    /// Undo or redo changed texts that are no figures; what is typed is not announced.
    void draftsChanged(const QSet<parboard::CellKey> &cells);
    void personChanged();
    void problem(const QString &sentence);
    /// Something that lasts has begun: a backup of a big file before a bulk change.
    void notice(const QString &sentence);
    /// How far a withdrawal in the thread is; 0 of 0 while its backup is made.
    void withdrawalProgress(int done, int all);

private:
    friend class EditCommand;

    /// Turns the claims of a cell into those that it shall have; `note` tells the batch of the edit.
    using Change = std::function<Result<QList<Figure>>(const QList<Figure> &claims, const EditNote &note)>;

    /// What an edit is, for its history.
    struct Occasion
    {
        EditAction action = EditAction::Edit;
        QString why = {};
        QString batchName = {}; ///< of a batch of its own; empty: the session's batch of the day
        QString batchKind = {}; ///< of that batch
    };

    /// How undo or redo ended.
    enum class Replayed {
        Done,
        Later, ///< not now: the period is locked, the disk is full, another program writes
        Never  ///< a cell is not as the step left it
    };

    /// Every change of the database goes through here: all of `work`, or nothing.
    Result<void> transact(const std::function<Result<void>()> &work);
    /// The same with a note of the batch that the changes belong to.
    Result<void> inTransaction(const Occasion &occasion, const std::function<Result<void>(const EditNote &note)> &work);
    [[nodiscard]] Result<BatchId> batchFor(const Occasion &occasion, const QDateTime &now) const;
    /// `source` with the person's own source of today in place of none, within the caller's transaction; tells whether
    /// that one had to be added.
    [[nodiscard]] Result<EntrySource> resolved(const EntrySource &source, bool *isNew) const;
    /// Brings one cell to what `change` wants, within the caller's transaction.
    [[nodiscard]] Result<CellEdit> rewrite(CellWriter &writer, const CellKey &cell, const EditNote &note,
                                           const Change &change) const;
    Result<void> changeCell(const CellKey &cell, const QString &name, const Occasion &occasion, const Change &change);
    [[nodiscard]] Result<void> writeDrafts(const QList<CellText> &drafts) const;
    /// Forgets drafts within the caller's transaction; an edit for each that there was.
    [[nodiscard]] Result<QList<CellEdit>> forgetDrafts(const QList<CellKey> &cells) const;
    /// Brings one cell from one state of `edit` to the other; `fits` tells whether it was as the step left it.
    [[nodiscard]] Result<void> replayCell(CellWriter &writer, const CellEdit &edit, bool &fits) const;
    /// Undo and redo: brings cells from one state to the other, or tells why not by problem().
    Replayed replay(const QList<CellEdit> &edits, EditAction action, std::optional<BatchId> withdrawn);
    /// Takes a step of the stack back that could not be done: the stack goes on all the same.
    void keepIndex(int index);
    /// Makes the backup before a change of so many cells, if it needs one.
    Result<void> backUpForBulk(qsizetype cells);
    Result<void> withdrawInThread(const WithdrawalPlan &plan, const QString &name);
    /// What a bulk change says whose backup failed.
    [[nodiscard]] static Error withoutBackup(const Error &why);
    Result<void> setLock(UnitId unit, const Period &period, const LockEvent &event);
    void push(const QString &name, const QList<CellEdit> &edits, std::optional<BatchId> withdrawn = {});

    const Database &m_database;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    Language m_language = Language::Vietnamese;
    QString m_person;
    std::optional<BatchId> m_batch; ///< of what is typed in this session on m_batchDay
    QDate m_batchDay;
    QUndoStack m_undo;
    QThread *m_withdrawing = nullptr; ///< while it runs
    bool m_isBackingUp = false;       ///< a change waits for its backup
    std::atomic_bool m_stopWithdrawal = false;
    std::optional<int> m_indexToKeep; ///< of the stack, while it moves past a step that could not be taken
};

} // namespace parboard
