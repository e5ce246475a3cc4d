#pragma once

#include "models/workspace/workspace.h"

#include <QList>
#include <QString>

namespace parboard {

/// The names of a person's own lists of units, in alphabetical order.
Result<QStringList> ownListNames(const Workspace &workspace);
/// Keeps the list under its name, in place of an earlier one. Errors: no name, no units.
Result<void> saveOwnList(const QString &name, const QList<UnitId> &units, const Workspace &workspace);
/// Deletes a list; the figures of its units stay.
Result<void> removeOwnList(const QString &name, const Workspace &workspace);

} // namespace parboard
