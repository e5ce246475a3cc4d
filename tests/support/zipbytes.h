#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace parboard::test {

/// An entry of a zip file that is made byte by byte, so that it can lie.
struct ZipPart
{
    QByteArray name;
    QByteArray content;
    bool deflated = true;
    quint16 flags = 0;
    quint32 attributes = 0;              ///< the external ones; their upper half is a Unix mode
    std::optional<quint32> size = {};    ///< what the file says, if it lies
    std::optional<quint32> crc = {};     ///< the same
    std::optional<quint16> method = {};  ///< the same
    std::optional<QByteArray> data = {}; ///< packed bytes instead of those of `content`
};

/// A zip file with these entries in this order.
QByteArray zipBytes(const QList<ZipPart> &parts);

} // namespace parboard::test
