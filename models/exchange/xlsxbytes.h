#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace parboard {

/// True if the bytes are UTF-8 and hold only characters that XML 1.0 allows.
bool xlsxPlainBytes(QByteArrayView bytes);

/// The text with the entities that XML itself has and with numbers of characters resolved; nothing if it holds others.
std::optional<QByteArray> xlsxResolved(QByteArrayView text);

/// The text with Excel's escapes of characters (ECMA-376 22.9.2.19: _x000D_) resolved, and every line end as \n.
/// Escapes of characters that no text should hold stay as they are.
QByteArray xlsxUnescaped(QByteArrayView text);

} // namespace parboard
