#pragma once

#include "models/core/result.h"

#include <QtGlobal>

namespace parboard {

/// Bytes that are read once, from the first to the last, whatever holds them (an entry of an archive, memory in tests).
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;

    /// Puts up to `most` bytes (at least 1) into `to` and says how many; 0 at the end. Nothing can be read after an
    /// error.
    virtual Result<qint64> read(char *to, qint64 most) = 0;
    /// How many bytes there are in all, for progress.
    [[nodiscard]] virtual qint64 size() const = 0;

    Q_DISABLE_COPY_MOVE(ByteSource)
};

} // namespace parboard
