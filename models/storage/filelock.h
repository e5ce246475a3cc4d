#pragma once

#include "models/core/result.h"

#include <QString>

namespace parboard {

/// The right to write to a database file, as a file NAME.lock beside it: one program at a time has it. Within the
/// program it is counted, so that the same file can be opened twice. It goes with the last object that holds it; a lock
/// of a program that was killed is taken over.
class FileLock
{
public:
    /// Alone: nobody else holds it, not even another part of this program.
    enum class Sharing { WithinProgram, Alone };

    /// The error says who has the database open. Where no lock can be made (a read-only folder, a full disk) an empty
    /// one is returned: what is then done to the database fails by itself or is guarded by SQLite's own locks.
    static Result<FileLock> acquire(const QString &database, Sharing sharing = Sharing::WithinProgram);

    FileLock() = default;
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

    [[nodiscard]] bool isHeld() const { return !m_file.isEmpty(); }

private:
    explicit FileLock(QString file) : m_file(std::move(file)) {}

    QString m_file; ///< the lock file, empty if nothing is held
};

} // namespace parboard
