#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace parboard {

/// What a bundle (docs/bundle.md) says about one of its entries.
struct BundleEntry
{
    QString name;
    qint64 size = 0;
    QByteArray sha256; ///< of the content, 64 hexadecimal digits in small letters

    bool operator==(const BundleEntry &) const = default;
};

/// The list with which a bundle begins: who made it when, and all entries but the list itself.
struct BundleManifest
{
    static constexpr int newestVersion = 1;

    QString program; ///< "parboard 0.1.0"
    QDateTime created;
    QString by;
    QList<BundleEntry> entries;

    /// The entry of this name; nothing if there is none.
    [[nodiscard]] const BundleEntry *entry(const QString &name) const;
};

namespace bundle {

inline const QString manifestName = QStringLiteral("manifest.json");
inline const QString figuresName = QStringLiteral("figures.csv");
inline const QString sourcesName = QStringLiteral("sources.csv");
inline const QString historyName = QStringLiteral("history.csv");
/// "attachments/0007".
QString attachmentName(qint64 number);

/// 20,000 entries have about 3 MB.
inline constexpr qint64 largestManifest = qint64(4) << 20;
/// An attached document; scans of whole reports have some dozens of megabytes.
inline constexpr qint64 largestAttachment = qint64(256) << 20;

} // namespace bundle

/// The manifest as JSON, in a fixed order.
QByteArray manifestBytes(const BundleManifest &manifest);
/// Reads a manifest; `file` is the name for sentences. Errors: no JSON, no bundle, a newer version, entries that are
/// listed twice, have no size or hash, or names that no bundle holds.
Result<BundleManifest> readManifest(const QByteArray &bytes, const QString &file);

} // namespace parboard
