#include "models/exchange/piecebuffer.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

namespace {

struct PieceBufferText
{
    Q_DECLARE_TR_FUNCTIONS(PieceBuffer)
};

constexpr qsizetype piece = qsizetype(1) << 20;
/// A row of 16,384 cells of 4,000 bytes each; only a file made to harm has longer ones.
constexpr qsizetype mostKept = qsizetype(64) << 20;

} // namespace

PieceBuffer::PieceBuffer(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source)), m_bytes(piece, Qt::Uninitialized)
{
}

QByteArrayView PieceBuffer::view() const
{
    return {m_bytes.constData() + m_begin, m_end - m_begin};
}

bool PieceBuffer::more()
{
    if (m_error)
        return false;
    const qsizetype kept = m_end - m_begin;
    std::copy(m_bytes.constData() + m_begin, m_bytes.constData() + m_end, m_bytes.data());
    m_position += m_begin;
    m_begin = 0;
    m_end = kept;
    if (kept > m_bytes.size() / 2) {
        if (m_bytes.size() >= mostKept) {
            m_error =
                Error{PieceBufferText::tr("A single row of the table has more than 64 MB. That is no table of figures; "
                                          "nothing more was read.")};
            return false;
        }
        m_bytes.resize(m_bytes.size() * 2);
    }
    const Result<qint64> got = m_source->read(m_bytes.data() + m_end, m_bytes.size() - m_end);
    if (!got) {
        m_error = got.error();
        return false;
    }
    m_end += *got;
    return *got > 0;
}

double PieceBuffer::progress() const
{
    return m_source->size() > 0 ? std::min(1.0, double(position()) / double(m_source->size())) : 1.0;
}

} // namespace parboard
