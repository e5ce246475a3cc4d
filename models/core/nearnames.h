#pragma once

#include <QMultiHash>
#include <QString>
#include <QStringList>

namespace parboard {

/// Up to `most` values of `candidates` (values by folded name) whose names are near the folded name `wanted`: contain
/// it, or are few letters away from it. The nearest first, each once.
QStringList nearNames(const QString &wanted, const QMultiHash<QString, QString> &candidates, int most = 3);

} // namespace parboard
