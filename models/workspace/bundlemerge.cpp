#include "models/workspace/bundlemerge.h"

#include "models/storage/sourcestore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace parboard {

namespace {

struct BundleMergeText
{
    Q_DECLARE_TR_FUNCTIONS(BundleMerge)
};

} // namespace

const Bundle *bundleIn(const ProposedImport &import)
{
    return import.format == TableFormat::Bundle ? static_cast<const Bundle *>(import.file.get()) : nullptr;
}

Result<BundleMerge> BundleMerge::begin(const ProposedImport &import, const Workspace &workspace)
{
    BundleMerge merge;
    const Bundle *bundle = bundleIn(import);
    if (!bundle)
        return merge;
    merge.m_bundle = bundle;
    merge.m_database = &workspace.database();
    merge.m_file = QFileInfo(import.path).fileName();
    Result<BundleSources> sources = BundleSources::read(*bundle);
    if (!sources)
        return sources.error();
    merge.m_sources = std::move(*sources);
    if (const Result<void> found = merge.m_sources.findStored(workspace.database()); !found)
        return found.error();
    Result<BundleHistory> history =
        BundleHistory::read(*bundle, merge.m_sources, workspace.catalogue(), workspace.database());
    if (!history)
        return history.error();
    merge.m_history = std::move(*history);
    Result<QStringList> notes = merge.m_sources.differences(*bundle, workspace.database());
    if (!notes)
        return notes.error();
    merge.m_notes = std::move(*notes);
    const Result<QHash<SourceId, Source>> before = workspace.sources();
    if (!before)
        return before.error();
    const QList<SourceId> ids = before->keys();
    merge.m_before = QSet<SourceId>(ids.cbegin(), ids.cend());
    return merge;
}

Result<void> BundleMerge::finish(const EditNote &note)
{
    if (!m_bundle)
        return {};
    if (Result<void> found = m_sources.findStored(*m_database); !found)
        return found;
    const QString name = BundleMergeText::tr("Earlier versions from %1").arg(m_file);
    const Result<qint64> versions = m_history.merge(*m_database, m_sources, note, name);
    if (!versions)
        return versions.error();
    m_versions = *versions;
    const Result<qint64> completed = m_sources.complete(*m_bundle, *m_database, m_before);
    if (!completed)
        return completed.error();
    m_completedSources = *completed;
    return {};
}

} // namespace parboard
