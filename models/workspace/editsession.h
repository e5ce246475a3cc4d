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

#include <functional>
#include <optional>

namespace parboard {

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

/// A claim list of one cell before and after an edit.
struct CellEdit
{
    CellKey cell;
    QList<Figure> before;
    QList<Figure> after;
};

/// The one door for changing figures: each change is one transaction with its history, belongs to a batch, can be
/// undone by name, and is announced. Functions return an error sentence and have then changed nothing.
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
    /// Undo and redo without a limit, as long as the database is open. A step that cannot be undone any more (the cell
    /// was changed by somebody else, the period is locked) leaves everything as it is and is told by problem().
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Stores what was typed into a cell as the figure in use. A claim of the same source is changed, else a rival
    /// claim is added and used; the draft of the cell goes.
    Result<void> enter(const EnteredFigure &entered, const EntrySource &source);
    /// The same for many cells (a pasted block) in one transaction and a batch of its own called `name`.
    Result<BatchId> enterMany(const QString &name, const QList<EnteredFigure> &entered, const EntrySource &source);
    /// Replaces what is known of a claim (its number stays): note, window, source, qualifier, status, value.
    Result<void> change(const Figure &claim);
    /// Uses another claim of the cell, or none (0), and keeps why; with a reason, the one in use can be confirmed.
    Result<void> choose(const CellKey &cell, int claim, const QString &why);
    /// Puts a claim into the bin.
    Result<void> remove(const CellKey &cell, int claim);
    /// Brings back an old version of a claim, out of the bin too.
    Result<void> restore(const ClaimVersion &version);
    /// Does what planWithdrawal() worked out, as a batch of its own.
    Result<void> withdraw(const WithdrawalPlan &plan, const Batch &batch);

    /// Approves and locks, or unlocks: `why` must not be empty for unlocking.
    Result<void> lock(UnitId unit, const Period &period);
    Result<void> unlock(UnitId unit, const Period &period, const QString &why);

    /// Keeps text that is not a figure (yet); an empty one forgets it.
    Result<void> keepDraft(const CellKey &cell, const QString &text);

    /// Adds a source, or changes one that has an id; with a document if `content` has any.
    Result<SourceId> saveSource(const Source &source, const SourceContent &content = {});
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
    void problem(const QString &sentence);

private:
    friend class EditCommand;

    /// Turns the claims of a cell into those that it shall have; `note` tells the batch of the edit.
    using Change = std::function<Result<QList<Figure>>(const QList<Figure> &claims, const EditNote &note)>;

    /// Runs `work` in a transaction, with a note of the session's batch (made when it is first needed).
    Result<void> inTransaction(EditAction action, const QString &why,
                               const std::function<Result<void>(const EditNote &note)> &work);
    /// `source` with the person's own source in place of none.
    [[nodiscard]] Result<EntrySource> resolved(const EntrySource &source);
    Result<void> changeCell(const CellKey &cell, const QString &name, EditAction action, const QString &why,
                            const Change &change);
    /// Undo and redo: brings cells from one state to the other; refused if one of them is not as it was left.
    Result<void> replay(const QList<CellEdit> &edits, EditAction action, std::optional<BatchId> withdrawn);
    Result<void> setLock(UnitId unit, const Period &period, const LockEvent &event);
    void push(const QString &name, const QList<CellEdit> &edits, std::optional<BatchId> withdrawn = {});

    const Database &m_database;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    Language m_language = Language::Vietnamese;
    QString m_person;
    std::optional<BatchId> m_batch; ///< of what is typed in this session
    QUndoStack m_undo;
};

} // namespace parboard
