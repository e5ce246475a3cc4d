#include "models/files/readahead.h"

#include <algorithm>

namespace parboard {

namespace {

constexpr qsizetype aheadPiece = qsizetype(256) << 10;
constexpr std::size_t mostAhead = 4;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source)), m_size(m_source->size()), m_pieces(mostAhead), m_thread([this] { readAll(); })
{
}

ReadAhead::~ReadAhead()
{
    m_pieces.close();
    m_thread.join();
}

void ReadAhead::readAll()
{
    bool isWanted = true;
    while (isWanted) {
        QByteArray piece(aheadPiece, Qt::Uninitialized);
        const Result<qint64> got = m_source->read(piece.data(), piece.size());
        if (!got) {
            m_failure = got.error();
            break;
        }
        if (*got == 0)
            break;
        piece.truncate(*got);
        isWanted = m_pieces.give(std::move(piece));
    }
    m_pieces.end();
}

Result<qint64> ReadAhead::read(char *to, qint64 most)
{
    if (m_given == m_piece.size()) {
        std::optional<QByteArray> piece = m_pieces.take();
        if (!piece)
            return m_failure ? Result<qint64>(*m_failure) : qint64(0);
        m_piece = *std::move(piece);
        m_given = 0;
    }
    const qsizetype count = std::min<qsizetype>(most, m_piece.size() - m_given);
    std::copy_n(m_piece.constData() + m_given, count, to);
    m_given += count;
    return qint64(count);
}

} // namespace parboard
