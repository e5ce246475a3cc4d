#pragma once

#include "models/core/catalogue.h"
#include "models/core/clock.h"
#include "models/core/schemetext.h"
#include "models/workspace/indexyear.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace parboard {

class Workspace;

/// What a scheme lost when a year went over to another version of it.
struct MovedYear
{
    int moved = 0;          ///< entries
    QStringList leftBehind; ///< components with an entry that the new version does not score; kept under the old one
    QStringList renamed;    ///< components with an entry that have another name or other points in the new version
};

/// The one door for scoring the reform index: schemes, the entries of a year, scenarios. Each change is one transaction
/// with its history, can be undone, and is announced. Functions return an error sentence and have then changed nothing.
class IndexDesk : public QObject
{
    Q_OBJECT
public:
    /// The workspace must outlive the desk.
    explicit IndexDesk(Workspace &workspace);

    /// The newest version of each scheme, national ones first.
    [[nodiscard]] Result<QList<StoredScheme>> schemes() const;
    /// The version that scores `year`: the one it is bound to, else the newest. Errors: no such scheme (naming those
    /// that there are), not in force in that year.
    [[nodiscard]] Result<StoredScheme> schemeFor(const QString &code, int year) const;
    /// Entries and feeding figures of a year, also of `units` without entries.
    [[nodiscard]] Result<IndexYear> read(const QString &code, int year, const QList<UnitId> &units = {}) const;

    /// Stores an entry, by the person of the session, now; `what` names the step for undo. With the step to submitted
    /// or appraised the points that follow from a figure are written down, so that a figure revised later cannot change
    /// what was handed in. Errors: points that are above the maximum, or self-assessed ones that the rule cannot give;
    /// nothing applicable without a reason.
    Result<void> change(const IndexEntry &entry, const QString &what);
    [[nodiscard]] Result<QList<IndexEntryVersion>> history(const IndexCell &cell) const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Stores the next version of a scheme. Errors: the first of its problems, with the row.
    Result<StoredScheme> storeScheme(const IndexScheme &scheme);
    /// Scores a year by the newest version from now on. Entries of components that it still scores go along with what
    /// they hold; what was entered stays under the old version too.
    Result<MovedYear> moveToNewest(const QString &code, int year);

    [[nodiscard]] Result<QList<IndexScenario>> scenarios(const IndexYear &year, UnitId unit) const;
    Result<void> saveScenario(const IndexYear &year, UnitId unit, IndexScenario scenario);
    Result<void> removeScenario(const IndexYear &year, UnitId unit, const QString &name);

signals:
    void entriesChanged();
    void schemesChanged();
    void problem(const QString &sentence);

private:
    friend class IndexStep;

    [[nodiscard]] Result<void> transact(const std::function<Result<void>(const IndexStore &store)> &work) const;
    [[nodiscard]] Result<StoredScheme> storedScheme(qint64 id) const;
    [[nodiscard]] Result<QHash<UnitId, FeedingFigures>> feeding(const IndexScheme &scheme, int year,
                                                                const QList<UnitId> &units) const;
    /// The entry with the points that its figure gives, where it goes on to a state in which these stand.
    [[nodiscard]] Result<IndexEntry> settled(IndexEntry entry, const IndexEntry &before,
                                             const StoredScheme &stored) const;
    /// Writes an entry of a year that is bound to `stored` or to nothing yet.
    [[nodiscard]] Result<void> writeBound(const IndexStore &store, const IndexEntry &entry,
                                          const StoredScheme &stored) const;
    /// Undo and redo: false if the entry is not as the step left it, or cannot be written.
    bool replay(const IndexEntry &from, const IndexEntry &to);
    [[nodiscard]] IndexEntry signedNow(IndexEntry entry) const;

    Workspace &m_workspace;
    QUndoStack m_undo;
};

/// "Row 12 (1.2.3): ..." for a person.
QString problemText(const SchemeProblem &problem);

} // namespace parboard
