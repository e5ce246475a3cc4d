#pragma once

#include "models/workspace/importjob.h"

#include <QJsonObject>

namespace parboard {

/// The fixed JSON of `parboard import --json`, with the further members that docs/architecture.md names.
QJsonObject importObject(const QList<const ProposedImport *> &files, const ImportOutcome &outcome,
                         const Catalogue &catalogue);

/// The same for a person: counts, what was rejected, what is unknown; lines.
QStringList importLines(const ProposedImport &file, const ImportPlan &plan, const Catalogue &catalogue);

} // namespace parboard
