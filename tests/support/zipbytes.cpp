#include "zipbytes.h"

#include <QDataStream>
#include <QIODevice>

#include <zlib.h>

namespace parboard::test {

namespace {

constexpr quint16 versionNeeded = 20;
constexpr quint16 madeByUnix = 0x0314;
constexpr quint16 date = 0x5821; // 1 January 2024

struct Packed
{
    QByteArray bytes;
    quint16 method = 0;
    quint32 crc = 0;
    quint32 size = 0;
};

Packed packed(const ZipPart &part)
{
    Packed packed;
    // qCompress: four bytes of size, two of zlib's head; four of checksum at the end.
    packed.bytes = part.content;
    if (part.deflated) // qCompress does not pack nothing: an empty block is two bytes
        packed.bytes =
            part.content.isEmpty() ? QByteArray("\x03\x00", 2) : qCompress(part.content).sliced(6).chopped(4);
    packed.bytes = part.data.value_or(packed.bytes);
    packed.method = part.method.value_or(part.deflated ? 8 : 0);
    const auto *content = reinterpret_cast<const Bytef *>(part.content.constData());
    packed.crc = part.crc.value_or(quint32(crc32(0, content, uInt(part.content.size()))));
    packed.size = part.size.value_or(quint32(part.content.size()));
    return packed;
}

void writeCommon(QDataStream &out, const ZipPart &part, const Packed &packed)
{
    out << versionNeeded << part.flags << packed.method << quint16(0) << date << packed.crc
        << quint32(packed.bytes.size()) << packed.size << quint16(part.name.size()) << quint16(0);
}

} // namespace

QByteArray zipBytes(const QList<ZipPart> &parts)
{
    QByteArray bytes;
    QByteArray list;
    for (const ZipPart &part : parts) {
        const Packed content = packed(part);
        const auto offset = quint32(bytes.size());
        QDataStream local(&bytes, QIODevice::Append);
        QDataStream central(&list, QIODevice::Append);
        local.setByteOrder(QDataStream::LittleEndian);
        central.setByteOrder(QDataStream::LittleEndian);
        local << quint32(0x04034b50);
        writeCommon(local, part, content);
        local.writeRawData(part.name.constData(), int(part.name.size()));
        local.writeRawData(content.bytes.constData(), int(content.bytes.size()));
        central << quint32(0x02014b50) << madeByUnix;
        writeCommon(central, part, content);
        central << quint16(0) << quint16(0) << quint16(0) << part.attributes << offset;
        central.writeRawData(part.name.constData(), int(part.name.size()));
    }
    const auto offset = quint32(bytes.size());
    bytes += list;
    QDataStream end(&bytes, QIODevice::Append);
    end.setByteOrder(QDataStream::LittleEndian);
    end << quint32(0x06054b50) << quint16(0) << quint16(0) << quint16(parts.size()) << quint16(parts.size())
        << quint32(list.size()) << offset << quint16(0);
    return bytes;
}

} // namespace parboard::test
