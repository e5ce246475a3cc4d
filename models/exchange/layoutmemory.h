#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/proposal.h"
#include "models/exchange/tablelayout.h"
#include "models/storage/database.h"

namespace parboard {

/// What a person corrected in an import is kept in the database, so that next quarter's file of the same form is
/// understood at once: the columns under the layout's fingerprint, the names of units and indicators for all files.
class LayoutMemory
{
public:
    LayoutMemory(const Database &database, const Catalogue &catalogue) : m_database(database), m_catalogue(catalogue) {}

    /// Keeps how the columns of `layout` are used, by their headings, within the caller's transaction.
    [[nodiscard]] Result<void> keep(const TableLayout &layout) const;
    /// `proposed` with what was kept for its fingerprint; unchanged if nothing was. Not remembered are periods and how
    /// numbers are written: "this quarter" is another one each time, and 1.234 may be. Columns are known by their
    /// headings without periods; where a kept column took its period from the heading, so does this one. A unit that
    /// the heading names is the one of this period.
    [[nodiscard]] Result<TableLayout> recall(const TableLayout &proposed) const;

    /// Adds to the names that are known by decision, within the caller's transaction. A name that units bear in other
    /// periods, or several at a time, is decided anew for each file.
    [[nodiscard]] Result<void> keep(const NameDecisions &names) const;
    [[nodiscard]] Result<NameDecisions> names() const;
    /// Takes the names of `taken` out of those that are known by decision; the decisions of `taken` do not matter.
    [[nodiscard]] Result<void> forget(const NameDecisions &taken) const;

private:
    [[nodiscard]] Result<void> write(const NameDecisions &names) const;

    const Database &m_database;
    const Catalogue &m_catalogue;
};

} // namespace parboard
