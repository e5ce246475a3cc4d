#pragma once

#include "models/files/bytesource.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace parboard {

/// A window that moves over a source: one MiB is read at a time, and only what is not yet consumed is kept.
class PieceBuffer
{
public:
    explicit PieceBuffer(std::unique_ptr<ByteSource> source);

    /// What is read but not consumed; valid until more().
    [[nodiscard]] QByteArrayView view() const;
    void consume(qsizetype bytes) { m_begin += bytes; }
    /// Reads on behind view(); false at the end, after an error, and when what is kept would pass 64 MiB (an error
    /// too).
    bool more();

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// How many bytes were consumed so far.
    [[nodiscard]] qint64 position() const { return m_position + m_begin; }
    /// How much of the source is consumed, 0 to 1.
    [[nodiscard]] double progress() const;

private:
    std::unique_ptr<ByteSource> m_source;
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qint64 m_position = 0; ///< of the first byte in m_bytes
    std::optional<Error> m_error;
};

} // namespace parboard
