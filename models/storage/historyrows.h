#pragma once

#include "models/storage/claimversion.h"
#include "models/storage/statement.h"

#include <QHash>

/// How old versions of claims stand in rows, and the way there and back. For the stores of claims alone.
namespace parboard {

/// Columns of history (alias h) in the order that versionIn() reads.
extern const QString versionColumns;
/// The columns of history that hold the replaced claim, in the order of oldClaimValues.
extern const QString oldClaimColumns;

/// The version in a row of versionColumns; `periods` by their row numbers.
ClaimVersion versionIn(const Statement &row, const QHash<qint64, Period> &periods);

/// INSERT of one version, for bindVersion(); with the columns of the replaced claim or without them.
QString insertVersion(bool withOld);
/// Binds everything of `version` but its id; `period` is the row number of its period.
void bindVersion(Statement &insert, const ClaimVersion &version, qint64 period);
/// Binds who, when, why, batch: :action, :edited_at, :by, :why, :edit_batch.
void bindNote(Statement &insert, const EditNote &note);

} // namespace parboard
