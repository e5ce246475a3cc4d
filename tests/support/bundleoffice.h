#pragma once

#include "models/workspace/importjob.h"
#include "testdatabase.h"

namespace parboard::test {

/// An office with a database of its own that exchanges bundles with others.
class BundleOffice
{
public:
    explicit BundleOffice(const QString &person, NewContent content = NewContent::Empty);

    /// Types a number into a cell, as this office's person.
    void enter(const CellKey &cell, double value) const;
    /// Writes everything to a bundle and tells its path.
    [[nodiscard]] QString bundle() const;
    /// Imports a file for good.
    [[nodiscard]] Result<ImportOutcome> take(const QString &path) const;
    /// Takes back a batch as the window does.
    void withdraw(BatchId batch) const;

    /// Every claim in words, without ids.
    [[nodiscard]] QStringList figures() const;
    /// Claims of a cell: "5* Nguồn", chosen first.
    [[nodiscard]] QStringList claims(const CellKey &cell) const;
    /// What was done to a cell, in words without ids, sorted: "edit A 5 Nguồn".
    [[nodiscard]] QStringList versions(const CellKey &cell) const;
    [[nodiscard]] const Database &database() const { return base.workspace().database(); }

    TestDatabase base;

private:
    QString m_person;
};

} // namespace parboard::test
