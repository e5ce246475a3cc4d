#pragma once

#include "models/exchange/bundlemanifest.h"
#include "models/exchange/bundlerecords.h"
#include "models/exchange/table.h"
#include "models/exchange/tablelayout.h"
#include "models/files/archive.h"

#include <memory>

namespace parboard {

/// A bundle of another office (docs/bundle.md), opened: its one sheet is figures.csv. Whatever is read of it is
/// compared with the manifest at its end, also when it was whole on opening.
class Bundle : public TableFile
{
public:
    /// Opens the file at `path` and reads every entry to its end, which `watch` hears. Errors: what Archive refuses, a
    /// manifest that is missing or cannot be read, entries that are not those of the manifest, an attachment that is
    /// too big.
    static Result<std::unique_ptr<Bundle>> open(const QString &path, const ArchiveLimits &limits = {},
                                                const std::shared_ptr<ReadWatch> &watch = {});
    /// True of an archive that is a bundle, or a damaged one, by the names of its entries.
    static bool looksLikeBundle(const Archive &archive);

    [[nodiscard]] const BundleManifest &manifest() const { return m_manifest; }
    /// How figures.csv is laid out: its columns are named, its numbers have a point as decimal mark.
    [[nodiscard]] const TableLayout &layout() const { return m_layout; }

    /// The rows of sources.csv or history.csv (`entry`), begun with these columns.
    [[nodiscard]] Result<std::unique_ptr<BundleRows>> rowsOf(const QString &entry, const QStringList &columns) const;
    /// An attached document. Errors: there is none of this name.
    [[nodiscard]] Result<QByteArray> attachment(const QString &name) const;

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(qsizetype sheet) const override;
    [[nodiscard]] Result<QList<MergedCells>> mergedCells(qsizetype sheet) const override;

private:
    Bundle(std::unique_ptr<Archive> archive, BundleManifest manifest, QString file);

    [[nodiscard]] Result<void> compareNames() const;
    [[nodiscard]] Result<void> checkContents() const;
    [[nodiscard]] Result<void> readLayout();
    [[nodiscard]] Result<std::unique_ptr<CheckedSource>> read(const BundleEntry &entry) const;
    /// `name` is figures.csv, sources.csv or history.csv.
    [[nodiscard]] Result<std::unique_ptr<BundleRecords>> records(const QString &name) const;

    std::unique_ptr<Archive> m_archive;
    BundleManifest m_manifest;
    QString m_file; ///< name for sentences
    TableLayout m_layout;
    QList<SheetInfo> m_sheets{{bundle::figuresName, false}};
};

} // namespace parboard
