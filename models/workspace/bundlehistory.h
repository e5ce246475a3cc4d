#pragma once

#include "models/core/catalogue.h"
#include "models/exchange/bundle.h"
#include "models/exchange/importcomparer.h"
#include "models/storage/claimversion.h"
#include "models/storage/digestset.h"
#include "models/workspace/bundlesources.h"

#include <functional>
#include <memory>

namespace parboard {

/// A row of history.csv: an earlier version of a figure that the bundle holds.
struct BundleVersion
{
    CellKey cell;
    int source = 0;            ///< number of the figure's source
    Figure now;                ///< value, status and qualifier of the figure itself
    EditNote note;             ///< without a batch
    int oldSource = 0;         ///< number of the source of `old`
    std::optional<Figure> old; ///< without source and batch; nothing if the figure was not there
};

/// The first line of history.csv, and the line of a version of `claim`; `source` and `oldSource` are numbers in
/// sources.csv (0: none).
QByteArray bundleHistoryHeading();
QByteArray bundleHistoryLine(const ClaimVersion &version, const Figure &claim, const QString &unitKey,
                             const QString &indicatorCode, int source, int oldSource);

/// The versions of a bundle. None of them is kept in memory: they are read again where they are needed, and what the
/// figures once were lies as digests in a DigestSet.
class BundleHistory final : public FigurePast
{
public:
    /// The history of no bundle.
    BundleHistory() = default;
    /// Reads history.csv; versions of units and indicators that the catalogue lacks are left out. Errors: a row that
    /// cannot be understood, one that names a source which sources.csv lacks, a full disk. Bundle, catalogue and
    /// database must outlive the history.
    static Result<BundleHistory> read(const Bundle &bundle, const BundleSources &sources, const Catalogue &catalogue,
                                      const Database &database);

    [[nodiscard]] Result<bool> was(const CellKey &cell, const QString &document, const Figure &figure,
                                   Of what) const override;

    /// Adds the versions to the history of those stored claims that are as the bundle has them, within the caller's
    /// transaction; those that stand there already are not added again. They belong to a batch of the kind "history",
    /// made when it is needed by `note` and called `name`. Tells how many were added.
    [[nodiscard]] Result<qint64> merge(const Database &database, BundleSources &sources, const EditNote &note,
                                       const QString &name) const;

private:
    /// Reads history.csv from its start, one version at a time.
    [[nodiscard]] Result<void> forEach(const BundleSources &sources,
                                       const std::function<Result<void>(const BundleVersion &)> &take) const;

    const Bundle *m_bundle = nullptr;
    const Catalogue *m_catalogue = nullptr;
    std::unique_ptr<DigestSet> m_past; ///< of cell, document and number
};

} // namespace parboard
