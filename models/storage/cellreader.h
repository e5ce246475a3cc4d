#pragma once

#include "models/storage/claimversion.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QHash>
#include <QList>

#include <optional>

namespace parboard {

/// Reads one cell after the other with statements that are prepared once: for all that goes through many cells.
class CellReader
{
public:
    explicit CellReader(const Database &database) : m_database(database) {}

    /// All claims of a cell with their locators, the one in use first.
    [[nodiscard]] Result<QList<Figure>> claims(const CellKey &cell);
    /// What was done to the claims of a cell, newest first.
    [[nodiscard]] Result<QList<ClaimVersion>> versions(const CellKey &cell);
    /// The highest number that a claim of the cell ever had, in the bin too; 0 if there was none.
    [[nodiscard]] Result<int> lastNumber(const CellKey &cell);
    /// The row number of a period; 0 if no figure, draft or lock ever was in it.
    [[nodiscard]] Result<qint64> periodId(const Period &period);

private:
    const Database &m_database;
    QHash<Period, qint64> m_periods;
    std::optional<Statement> m_claims;
    std::optional<Statement> m_versions;
    std::optional<Statement> m_number;
};

} // namespace parboard
