#pragma once

#include <QString>

namespace parboard {

/// Kinds of file that people mistake for a database.
enum class FileKind { Unknown, Workbook, Document, OldOffice, Pdf, Archive, Text };

/// Tells the kind of the file at `path` from its content, never from its name. Reads at most a few kilobytes, and of an
/// archive only its list of names; nothing is unpacked.
FileKind sniffFile(const QString &path);

/// The kind in words with what to do with such a file ("an Excel or Calc workbook"); empty for Unknown.
QString fileKindText(FileKind kind);

} // namespace parboard
