#pragma once

#include "models/core/source.h"
#include "models/exchange/bundle.h"
#include "models/storage/database.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace parboard {

/// A row of sources.csv.
struct BundleSource
{
    int number = 0; ///< from 1; history.csv names sources by it
    Source source;
    QString attachment; ///< name of the part with the kept file; empty without one
    QString fileName;
    QString text;
};

/// The first line of sources.csv, and the line of a source.
QByteArray bundleSourceHeading();
QByteArray bundleSourceLine(const BundleSource &source);

/// The sources of a bundle beside those that are stored.
class BundleSources
{
public:
    /// Reads sources.csv. Errors: a row that cannot be understood, a number that stands twice, an attachment that the
    /// bundle lacks.
    static Result<BundleSources> read(const Bundle &bundle);

    /// Looks up which stored sources are the same documents; again after any were added.
    [[nodiscard]] Result<void> findStored(const Database &database);
    /// The stored sources that are the document with this number; none if it is unknown here.
    [[nodiscard]] QList<SourceId> stored(int number) const { return m_stored.value(number); }
    [[nodiscard]] bool contains(int number) const { return m_places.contains(number); }
    /// The document with this number as figures name it and as it is stored: cleaned.
    [[nodiscard]] Source asStored(int number) const;
    /// Its documentIdentity().
    [[nodiscard]] QString identity(int number) const;

    /// What is told of documents that differ from those which are kept here, sentences.
    [[nodiscard]] Result<QStringList> differences(const Bundle &bundle, const Database &database) const;
    /// Gives the stored sources of the bundle what it knows of them, within the caller's transaction: all to those
    /// that are not in `before`, a document to the others if they have none. Tells how many got something.
    [[nodiscard]] Result<qint64> complete(const Bundle &bundle, const Database &database,
                                          const QSet<SourceId> &before) const;

private:
    [[nodiscard]] Result<bool> completeOne(const Bundle &bundle, const Database &database, const BundleSource &source,
                                           bool isNew) const;

    QList<BundleSource> m_sources;
    QHash<int, qsizetype> m_places; ///< by number
    QHash<int, QList<SourceId>> m_stored;
};

} // namespace parboard
