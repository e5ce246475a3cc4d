#include "models/storage/filelock.h"

#include "models/core/log.h"
#include "models/storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QSysInfo>

#include <map>
#include <memory>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct LockText
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

struct HeldLock
{
    std::unique_ptr<QLockFile> file;
    int users = 0;
    bool isAlone = false;
};

/// The locks of this program, by the name of the lock file.
struct HeldLocks
{
    QMutex mutex;
    std::map<QString, HeldLock> byFile;
};

HeldLocks &heldLocks()
{
    static HeldLocks locks;
    return locks;
}

Error heldByThisProgram(const QString &database)
{
    return {LockText::tr("%1 is open in this program. Close it here first.").arg(QDir::toNativeSeparators(database))};
}

Error heldByAnother(const QLockFile &lock, const QString &file, const QString &database)
{
    const QString shown = QDir::toNativeSeparators(database);
    qint64 process = 0;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&process, &computer, &program)) {
        return {
            LockText::tr("%1 is open in another window of parboard. Work there, or close it there first.").arg(shown)};
    }
    const QString person = QFileInfo(file).owner();
    QString sentence =
        person.isEmpty()
            ? LockText::tr("%1 is open in another window of parboard (computer %2, process %3). Work there, or close "
                           "it there first.")
                  .arg(shown, computer)
                  .arg(process)
            : LockText::tr("%1 is open in another window of parboard (user %2, computer %3, process %4). Work there, "
                           "or close it there first.")
                  .arg(shown, person, computer)
                  .arg(process);
    // Only the other computer can tell that its program has ended.
    if (computer != QSysInfo::machineHostName()) {
        sentence += u' ' + LockText::tr("If parboard no longer runs on that computer, delete the file %1.")
                               .arg(QDir::toNativeSeparators(file));
    }
    return {sentence};
}

bool take(QLockFile &lock)
{
    // Hours of work do not make a lock stale; that its process has ended does, and QLockFile looks at that.
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    qint64 process = 0;
    QString computer;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&process, &computer, &program))
        return false;
    // No name in it: somebody is writing it just now, or was killed while doing so.
    constexpr int timeToWrite = 200;
    return lock.tryLock(timeToWrite) || (lock.removeStaleLockFile() && lock.tryLock(0));
}

} // namespace

Result<FileLock> FileLock::acquire(const QString &database, Sharing sharing)
{
    const QString file = resolvedPath(database) + u".lock"_s;
    HeldLocks &locks = heldLocks();
    const QMutexLocker guard(&locks.mutex);
    if (const auto held = locks.byFile.find(file); held != locks.byFile.end()) {
        if (held->second.isAlone || sharing == Sharing::Alone)
            return heldByThisProgram(database);
        ++held->second.users;
        return FileLock(file);
    }
    auto lock = std::make_unique<QLockFile>(file);
    if (!take(*lock)) {
        if (lock->error() == QLockFile::LockFailedError)
            return heldByAnother(*lock, file, database);
        qCInfo(logStorage).noquote() << "no lock can be made:" << file << lock->error();
        return FileLock();
    }
    locks.byFile.emplace(file, HeldLock{std::move(lock), 1, sharing == Sharing::Alone});
    return FileLock(file);
}

FileLock::FileLock(FileLock &&other) noexcept : m_file(std::exchange(other.m_file, {})) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

FileLock::~FileLock()
{
    if (m_file.isEmpty())
        return;
    HeldLocks &locks = heldLocks();
    const QMutexLocker guard(&locks.mutex);
    const auto held = locks.byFile.find(m_file);
    if (held != locks.byFile.end() && --held->second.users == 0)
        locks.byFile.erase(held);
}

} // namespace parboard
