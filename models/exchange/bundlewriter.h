#pragma once

#include "models/exchange/bundlemanifest.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

namespace parboard {

/// Writes a bundle. Its manifest stands first and names the hash of every part, so the parts are collected in a
/// nameless file beside the target; finish() makes the bundle of them. After an error nothing is left of either.
class BundleWriter
{
public:
    explicit BundleWriter(const QString &path);

    /// Errors: the folder takes no file.
    [[nodiscard]] Result<void> open();
    /// Begins a part; the one before it is complete. Names are those of namespace bundle, each once, in any order.
    void begin(const QString &name);
    /// Adds bytes to the part. False if they could not be kept; finish() tells why.
    bool write(QByteArrayView bytes);
    /// Makes the bundle by `by` at `created`, and puts it in place of what was there. Errors: it cannot be written.
    [[nodiscard]] Result<void> finish(const QDateTime &created, const QString &by);

    Q_DISABLE_COPY_MOVE(BundleWriter)

private:
    struct Part
    {
        BundleEntry entry;
        qint64 start = 0; ///< in the collection
    };

    void endPart();

    QString m_path;
    QTemporaryFile m_collection;
    QList<Part> m_parts;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_failed = false;
};

} // namespace parboard
