#pragma once

#include <QByteArrayView>

#include <cstring>

namespace parboard {

/// The first byte at or behind `at` that is no ASCII; the size if there is none. Looks at eight bytes at a time.
inline qsizetype endOfAscii(QByteArrayView bytes, qsizetype at)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    quint64 eight = 0;
    while (at + qsizetype(sizeof eight) <= bytes.size()) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & highBits) != 0)
            break;
        at += qsizetype(sizeof eight);
    }
    while (at < bytes.size() && static_cast<uchar>(bytes[at]) < 0x80)
        ++at;
    return at;
}

/// Whether all bytes are ASCII.
inline bool isAscii(QByteArrayView bytes)
{
    return endOfAscii(bytes, 0) == bytes.size();
}

} // namespace parboard
