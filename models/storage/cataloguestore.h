#pragma once

#include "models/core/catalogue.h"
#include "models/core/result.h"
#include "models/storage/database.h"

namespace parboard {

/// The catalogue inside a database. Units and indicators keep their ids for ever; the rest is replaced as a whole.
class CatalogueStore
{
public:
    explicit CatalogueStore(const Database &database) : m_database(database) {}

    /// Version of the stored catalogue, 0 if there is none yet.
    [[nodiscard]] Result<int> version() const;
    /// Writes `catalogue` over the stored one within the caller's transaction: known keys are updated, new ones added,
    /// none removed, figures not touched.
    [[nodiscard]] Result<void> save(const Catalogue &catalogue) const;
    /// Adds a unit of the person's own (its key begins with own-) within the caller's transaction. No later catalogue
    /// touches it.
    [[nodiscard]] Result<UnitId> addUnit(const Unit &unit) const;
    /// Reads the catalogue with the ids of this database.
    [[nodiscard]] Result<Catalogue> load() const;

private:
    Result<void> saveUnits(const Catalogue &catalogue) const;
    Result<void> saveUnitAttributes(const Unit &unit, qint64 id) const;
    Result<void> saveSuccessions(const Catalogue &catalogue) const;
    Result<void> saveAreas(const Catalogue &catalogue) const;
    Result<void> saveIndicators(const Catalogue &catalogue) const;
    Result<void> saveRules(const Catalogue &catalogue) const;
    Result<void> saveBreaks(const Catalogue &catalogue) const;
    Result<void> saveTargets(const Catalogue &catalogue) const;

    Result<void> loadUnits(Catalogue &catalogue) const;
    Result<void> loadUnitAttributes(Catalogue &catalogue) const;
    Result<void> loadAreasAndIndicators(Catalogue &catalogue) const;
    Result<void> loadRulesBreaksTargets(Catalogue &catalogue) const;

    const Database &m_database;
};

/// The catalogue that this version of the program ships, read from `folder` (the files of resources/catalogue).
Result<Catalogue> readShippedCatalogue(const QString &folder);
/// Its version alone; 0 if it cannot be read.
int shippedCatalogueVersion(const QString &folder);

} // namespace parboard
