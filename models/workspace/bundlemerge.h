#pragma once

#include "models/workspace/bundlehistory.h"
#include "models/workspace/bundlesources.h"
#include "models/workspace/importjob.h"

#include <memory>

namespace parboard {

/// The bundle of an import; nothing if the file is another one.
const Bundle *bundleIn(const ProposedImport &import);

/// What a bundle brings besides its figures: documents and earlier versions. For other files it does nothing.
class BundleMerge
{
public:
    /// Reads sources and versions of the bundle before its figures are imported, and notes which sources are here;
    /// memory does not grow with the versions. The import and the workspace must outlive this.
    static Result<BundleMerge> begin(const ProposedImport &import, const Workspace &workspace);

    /// The past of the bundle's figures; nothing if the file is no bundle.
    [[nodiscard]] const FigurePast *past() const { return m_bundle ? &m_history : nullptr; }
    /// Where documents here and in the bundle differ, sentences.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

    /// Completes sources and histories after the figures were imported, within the same transaction.
    [[nodiscard]] Result<void> finish(const EditNote &note);
    [[nodiscard]] qint64 completedSources() const { return m_completedSources; }
    [[nodiscard]] qint64 versions() const { return m_versions; }

private:
    const Bundle *m_bundle = nullptr;
    const Database *m_database = nullptr;
    QString m_file;
    BundleSources m_sources;
    BundleHistory m_history;
    QSet<SourceId> m_before;
    QStringList m_notes;
    qint64 m_completedSources = 0;
    qint64 m_versions = 0;
};

} // namespace parboard
