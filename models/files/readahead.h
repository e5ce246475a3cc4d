#pragma once

#include "models/core/handover.h"
#include "models/files/bytesource.h"

#include <QByteArray>

#include <memory>
#include <thread>

namespace parboard {

/// Reads another source in a thread of its own, a few pieces ahead: what reads a big sheet need not wait until the next
/// piece is unpacked. Bytes and errors come in their order, as from the source itself.
class ReadAhead : public ByteSource
{
public:
    /// Below this size a thread costs more than it spares.
    static constexpr qint64 worthwhileFrom = qint64(4) << 20;

    explicit ReadAhead(std::unique_ptr<ByteSource> source);
    /// Waits for the piece that is being read, no longer.
    ~ReadAhead() override;

    Result<qint64> read(char *to, qint64 most) override;
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    /// The work of the thread.
    void readAll();

    std::unique_ptr<ByteSource> m_source; ///< the thread's
    qint64 m_size;
    HandOver<QByteArray> m_pieces;
    std::optional<Error> m_failure; ///< the thread's until the pieces have ended
    QByteArray m_piece;             ///< the one that is being given out
    qsizetype m_given = 0;
    std::thread m_thread;
};

} // namespace parboard
