#pragma once

#include "models/core/indexentry.h"
#include "models/core/indexscheme.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace parboard {

/// A version of a scheme as the database keeps it.
struct StoredScheme
{
    qint64 id = 0;
    IndexScheme scheme;
    QDateTime at;
    QString by; ///< empty: it came with the program

    bool operator==(const StoredScheme &) const = default;
};

/// A year in which a unit has entries, and the version that the year is bound to.
struct ScoredYear
{
    qint64 scheme = 0;
    int year = 0;

    bool operator==(const ScoredYear &) const = default;
};

/// An entry before a change.
struct IndexEntryVersion
{
    std::optional<IndexEntry> old; ///< nothing: there was none
    QDateTime at;
    QString by;
};

/// Points tried for a unit under a name: of each component the points.
struct IndexScenario
{
    QString name;
    QList<std::pair<QString, Points>> edits;
    QDateTime at;
    QString by;

    bool operator==(const IndexScenario &) const = default;
};

/// Schemes, entries and scenarios of the reform index. Functions that write do so within the caller's transaction.
class IndexStore
{
public:
    explicit IndexStore(const Database &database) : m_database(database) {}

    /// Every version of every scheme, by code, newest version first.
    [[nodiscard]] Result<QList<StoredScheme>> schemes() const;
    /// Adds the next version of a scheme; its row.
    [[nodiscard]] Result<qint64> addScheme(const IndexScheme &scheme, const QDateTime &at, const QString &by) const;
    /// The version that a year is bound to, 0 if it is not yet.
    [[nodiscard]] Result<qint64> schemeOfYear(const QString &code, int year) const;
    /// Binds a year to a version, in place of an earlier one.
    [[nodiscard]] Result<void> bindYear(const QString &code, int year, qint64 scheme) const;

    /// Lets a year go from the version that it is bound to if nothing is entered or tried under it any more.
    [[nodiscard]] Result<void> releaseEmptyYear(const QString &code, int year) const;
    /// The years in which a unit has entries under the version that the year is bound to.
    [[nodiscard]] Result<QList<ScoredYear>> yearsOf(UnitId unit) const;

    /// The entries of a version and year by unit.
    [[nodiscard]] Result<QHash<UnitId, IndexEntries>> entries(qint64 scheme, int year) const;
    /// The entry of a cell; one without content if there is none.
    [[nodiscard]] Result<IndexEntry> entry(const IndexCell &cell) const;
    /// Writes an entry in place of what is there, which goes to the history; an empty one leaves none.
    [[nodiscard]] Result<void> write(const IndexEntry &entry) const;
    /// What the entry was before each change, newest first.
    [[nodiscard]] Result<QList<IndexEntryVersion>> history(const IndexCell &cell) const;

    [[nodiscard]] Result<QList<IndexScenario>> scenarios(qint64 scheme, int year, UnitId unit) const;
    /// Keeps a scenario in place of one of the same name.
    [[nodiscard]] Result<void> saveScenario(qint64 scheme, int year, UnitId unit, const IndexScenario &scenario) const;
    /// Takes the scenarios of a year over to another version, in place of those of the same names.
    [[nodiscard]] Result<void> moveScenarios(qint64 from, qint64 to, int year) const;
    [[nodiscard]] Result<void> removeScenario(qint64 scheme, int year, UnitId unit, const QString &name) const;

private:
    const Database &m_database;
};

} // namespace parboard
