#pragma once

#include <QByteArrayView>

#include <cstring>

namespace parboard {

/// Counts lines as editors do: LF, CR and CRLF end one each, also where CRLF is cut between two pieces.
class LineCounter
{
public:
    /// Goes over the next piece of the text, eight bytes at a time where no line ends.
    void count(QByteArrayView piece)
    {
        const char *at = piece.begin();
        const char *const end = piece.end();
        while (at < end) {
            if (end - at >= eight && !holdsLineEnd(at)) {
                m_afterReturn = false;
                at += eight;
            } else {
                countByte(*at++);
            }
        }
    }

    /// Passes over letters without looking at them: an LF that follows is no part of a CR before them.
    void letter() { m_afterReturn = false; }

    [[nodiscard]] bool afterReturn() const { return m_afterReturn; }
    /// The line in which the next character stands, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    static constexpr qsizetype eight = sizeof(quint64);

    /// Whether one of eight bytes is LF or CR: subtracting 1 from a byte borrows only if it is zero.
    static bool holdsLineEnd(const char *at)
    {
        constexpr quint64 ones = 0x0101010101010101U;
        constexpr quint64 highBits = ones << 7U;
        quint64 bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        const quint64 feeds = bytes ^ (ones * uchar('\n'));
        const quint64 returns = bytes ^ (ones * uchar('\r'));
        return ((((feeds - ones) & ~feeds) | ((returns - ones) & ~returns)) & highBits) != 0;
    }

    void countByte(char byte)
    {
        if (byte == '\r' || (byte == '\n' && !m_afterReturn))
            ++m_line;
        m_afterReturn = byte == '\r';
    }

    qint64 m_line = 1;
    bool m_afterReturn = false;
};

} // namespace parboard
