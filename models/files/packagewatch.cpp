#include "models/files/packagewatch.h"

#include "models/files/packageends.h"
#include "models/files/wholepackage.h"
#include "models/files/zlibbytes.h"

#include <QFile>
#include <QList>
#include <quazip.h>
#include <quazipfile.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace parboard {

using namespace Qt::StringLiterals;

/// An entry that was unpacked to its end.
struct SeenEntry
{
    QByteArray name;
    quint32 crc = 0;
    quint64 size = 0;
    quint64 packedSize = 0;

    bool operator==(const SeenEntry &) const = default;
};

namespace {

constexpr qsizetype watchedPiece = qsizetype(256) << 10;
constexpr auto waitForWriter = std::chrono::milliseconds(5);
constexpr qsizetype headerSize = 30; // APPNOTE.TXT 4.3.7
constexpr quint16 deflated = 8;
/// The entry is encrypted, or its sizes follow it.
constexpr quint16 notFollowed = 0x0009;

quint16 numberAt(const QByteArray &bytes, qsizetype place)
{
    return quint16(uchar(bytes.at(place)) | uchar(bytes.at(place + 1)) << 8U);
}

/// One entry being unpacked.
class EntryUnpacking
{
public:
    EntryUnpacking()
        : m_unpacked(watchedPiece, Qt::Uninitialized), m_isReady(inflateInit2(&m_stream, -MAX_WBITS) == Z_OK)
    {
    }
    ~EntryUnpacking()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(EntryUnpacking)

    /// Unpacks the bytes or, at the end of the entry, as many of them as are its own; false if they are no deflate.
    bool take(QByteArray &packed)
    {
        m_stream.next_in = zlibBytes(packed.data());
        m_stream.avail_in = uInt(packed.size());
        while (m_isReady && !m_hasEnded) {
            m_stream.next_out = zlibBytes(m_unpacked.data());
            m_stream.avail_out = uInt(m_unpacked.size());
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            const qsizetype got = m_unpacked.size() - qsizetype(m_stream.avail_out);
            m_seen.crc = quint32(crc32(m_seen.crc, zlibBytes(m_unpacked.data()), uInt(got)));
            m_seen.size += quint64(got);
            m_ends.add({m_unpacked.constData(), got});
            m_hasEnded = code == Z_STREAM_END;
            if (code == Z_BUF_ERROR || (code == Z_OK && m_stream.avail_in == 0 && m_stream.avail_out > 0))
                break; // all that came is unpacked
            if (code != Z_OK && !m_hasEnded)
                return false;
        }
        m_seen.packedSize += quint64(packed.size()) - m_stream.avail_in;
        return m_isReady;
    }

    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] const SeenEntry &seen() const { return m_seen; }
    [[nodiscard]] const PackageEnds &ends() const { return m_ends; }

private:
    QByteArray m_unpacked;
    z_stream m_stream = {};
    bool m_isReady;
    bool m_hasEnded = false;
    SeenEntry m_seen;
    PackageEnds m_ends;
};

/// The entries that the list at the end of a package names, if each is where the list says and says the same of itself.
std::optional<QList<SeenEntry>> listedEntries(const QString &path)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return std::nullopt;
    QList<SeenEntry> listed;
    for (bool hasEntry = zip.goToFirstFile(); hasEntry; hasEntry = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        QuaZipFile file(&zip);
        int method = 0;
        int level = 0;
        // Opening an entry as it is packed compares its own head with the list, and reads nothing.
        if (!zip.getCurrentFileInfo(&info) || !file.open(QIODevice::ReadOnly, &method, &level, true))
            return std::nullopt;
        listed += {info.name.toUtf8(), info.crc, info.uncompressedSize, info.compressedSize};
    }
    return zip.getZipError() == UNZ_OK ? std::optional(listed) : std::nullopt;
}

} // namespace

struct PackageWatch::Private
{
    explicit Private(QString file) : path(std::move(file)), thread([this] { follow(); }) {}

    /// The work of the thread: entry after entry, up to the list at the end.
    void follow()
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // what was read ahead may have grown since
            return;
        for (qint64 at = 0; at >= 0;)
            at = followEntry(file, at);
    }

    /// Where the next entry begins; -1 behind the last one, or when it cannot be followed.
    qint64 followEntry(QFile &file, qint64 at)
    {
        const QByteArray head = readAt(file, at, headerSize, headerSize);
        if (head.startsWith("PK\x01\x02")) {
            hasSeenAll = true;
            return -1;
        }
        if (head.size() < headerSize || !head.startsWith("PK\x03\x04") || numberAt(head, 8) != deflated ||
            (numberAt(head, 6) & notFollowed) != 0)
            return -1;
        const qsizetype nameSize = numberAt(head, 26);
        at += headerSize;
        const QByteArray name = readAt(file, at, nameSize, nameSize);
        at += nameSize + numberAt(head, 28);
        EntryUnpacking entry;
        qint64 begin = at;
        while (!entry.hasEnded()) {
            QByteArray packed = readAt(file, begin + qint64(entry.seen().packedSize), 1, watchedPiece);
            if (packed.isEmpty() || !entry.take(packed))
                return -1;
        }
        if (!entry.ends().areWhole(QString::fromUtf8(name)))
            return -1;
        seen += entry.seen();
        seen.last().name = name;
        return begin + qint64(entry.seen().packedSize);
    }

    /// Waits until `least` bytes stand at a place and reads up to `most`; fewer if the package ends before.
    QByteArray readAt(QFile &file, qint64 at, qsizetype least, qsizetype most)
    {
        std::unique_lock lock(mutex);
        while (!isFinished && !isGivenUp && file.size() < at + least)
            changed.wait_for(lock, waitForWriter);
        return !isGivenUp && file.seek(at) ? file.read(most) : QByteArray();
    }

    void end(bool givesUp)
    {
        {
            const std::lock_guard lock(mutex);
            isFinished = true;
            isGivenUp = isGivenUp || givesUp;
        }
        changed.notify_all();
        if (thread.joinable())
            thread.join();
    }

    QString path;
    std::mutex mutex;
    std::condition_variable changed;
    bool isFinished = false;
    bool isGivenUp = false;
    QList<SeenEntry> seen; ///< the thread's until it ends
    bool hasSeenAll = false;
    bool isFollowed = false;
    std::thread thread;
};

PackageWatch::PackageWatch(const QString &path) : d(std::make_unique<Private>(path)) {}

PackageWatch::~PackageWatch()
{
    d->end(true);
}

Result<void> PackageWatch::finish()
{
    d->end(false);
    d->isFollowed = d->hasSeenAll && !d->seen.isEmpty() && listedEntries(d->path) == d->seen;
    return d->isFollowed ? Result<void>() : checkWholePackage(d->path);
}

bool PackageWatch::followed() const
{
    return d->isFollowed;
}

} // namespace parboard
