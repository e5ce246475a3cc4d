#pragma once

#include "models/files/textencoding.h"
#include "models/workspace/importjob.h"

#include <QJsonObject>

namespace parboard {

/// The encodings as the command line names them.
inline constexpr EnumCodes<TextEncoding, 7> encodingCodes{{{TextEncoding::Utf8, "utf-8"},
                                                           {TextEncoding::Utf16LE, "utf-16le"},
                                                           {TextEncoding::Utf16BE, "utf-16be"},
                                                           {TextEncoding::Windows1258, "windows-1258"},
                                                           {TextEncoding::Windows1252, "windows-1252"},
                                                           {TextEncoding::Tcvn3, "tcvn3"},
                                                           {TextEncoding::Vni, "vni"}}};

/// The fixed JSON of `parboard import --json`, with the further members that docs/architecture.md names.
QJsonObject importObject(const QList<const ProposedImport *> &files, const ImportOutcome &outcome,
                         const Catalogue &catalogue);

/// The same for a person: counts, what was rejected, what is unknown; lines.
QStringList importLines(const ProposedImport &file, const ImportPlan &plan, const Catalogue &catalogue);

/// Adds what the quality rules say against the figures of a trial: `findings` (as `check` tells them), `finding_count`
/// (of all, listed or not), `judged` (figures).
void addFindings(QJsonObject &told, const ImportFindings &found, const QHash<SourceId, Source> &sources,
                 const Catalogue &catalogue);

/// The same for a person: the first ones by unit, and how many there are; lines.
QStringList findingLines(const ImportFindings &found, const Catalogue &catalogue);

} // namespace parboard
