#pragma once

#include <QByteArrayView>

namespace parboard {

/// Counts lines as editors do: LF, CR and CRLF end one each, also where CRLF is cut between two pieces.
class LineCounter
{
public:
    /// Goes over the next piece of the text.
    void count(QByteArrayView piece)
    {
        for (const char byte : piece) {
            if (byte == '\r')
                ++m_line;
            else if (byte == '\n' && !m_afterReturn)
                ++m_line;
            m_afterReturn = byte == '\r';
        }
    }

    /// Passes over letters without looking at them: an LF that follows is no part of a CR before them.
    void letter() { m_afterReturn = false; }

    [[nodiscard]] bool afterReturn() const { return m_afterReturn; }
    /// The line in which the next character stands, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    qint64 m_line = 1;
    bool m_afterReturn = false;
};

} // namespace parboard
