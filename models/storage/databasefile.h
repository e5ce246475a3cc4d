#pragma once

#include "models/core/result.h"

#include <QString>

namespace parboard {

/// Marks a SQLite file as ours (PRAGMA application_id): "PARB".
inline constexpr quint32 databaseApplicationId = 0x50415242;
/// Version of the schema that this program reads and writes (PRAGMA user_version).
inline constexpr quint32 databaseSchemaVersion = 5;

/// What a file is, told from its first bytes and its size, without SQLite and without changing anything.
enum class DatabaseFileKind {
    Missing,
    NotAFile,      ///< a folder or device
    Unreadable,    ///< no permission, or an error while reading
    Empty,         ///< zero bytes
    Foreign,       ///< not SQLite
    ForeignSqlite, ///< SQLite, of another program
    Truncated,     ///< shorter than its own header says
    NewerVersion,  ///< made by a newer parboard
    Ours
};

/// Looks at the file at `path`.
DatabaseFileKind probeDatabaseFile(const QString &path);

/// True if the file is ours with an older schema, told by its header alone: opening it for writing brings it up to
/// date.
bool hasOlderSchema(const QString &path);

/// The sentence for a kind that cannot be opened: what, where, what to do. Empty for Ours.
QString databaseFileProblem(DatabaseFileKind kind, const QString &path);

} // namespace parboard
