#include "../measure.h"

#include <QByteArray>
#include <QString>
#include <quazip.h>
#include <quazipfile.h>

using namespace parboard::bench;

namespace {

/// Reads all entries of the package to their ends; bytes.
qint64 inflateAll(const QString &path)
{
    constexpr qint64 piece = 1 << 20;
    QByteArray bytes(piece, Qt::Uninitialized);
    qint64 all = 0;
    QuaZip zip(path);
    bool hasEntry = zip.open(QuaZip::mdUnzip) && zip.goToFirstFile();
    for (; hasEntry; hasEntry = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (qint64 got = file.read(bytes.data(), piece); got > 0; got = file.read(bytes.data(), piece))
            all += got;
    }
    return all;
}

} // namespace

/// Floor of reading a workbook: floor_inflate FILE, QuaZip's read loop over the whole package and nothing else.
int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    qint64 bytes = 0;
    const double milliseconds = duration([&] { bytes = inflateAll(path); });
    printResult({milliseconds}, 0, bytes);
    return bytes > 0 ? 0 : 1;
}
