#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace parboard {

/// Writes `bytes` as `file`, whole or not at all: an error leaves what was there before. The folder must exist; what is
/// no plain file (a folder, a device) is refused. The error says what to do.
Result<void> writeWholeFile(const QString &file, const QByteArray &bytes);

} // namespace parboard
