#include "models/files/wholepackage.h"

#include <QCoreApplication>
#include <QDir>
#include <quazip.h>
#include <quazipfile.h>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PackageText
{
    Q_DECLARE_TR_FUNCTIONS(WholePackage)
};

/// The name of the first element: what follows the first < that is no declaration.
QByteArray rootOf(const QByteArray &start)
{
    for (qsizetype at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
        if (at + 1 < start.size() && start.at(at + 1) != '?' && start.at(at + 1) != '!') {
            qsizetype end = at + 1;
            while (end < start.size() && !QByteArrayView(" \t\r\n>/").contains(start.at(end)))
                ++end;
            return start.sliced(at + 1, end - at - 1);
        }
    }
    return {};
}

bool isXml(const QString &name)
{
    return name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s) || name.endsWith(u".vml"_s);
}

/// What is wrong with the entry that `zip` stands at, for the log; empty if nothing is.
QString problemWith(QuaZip &zip)
{
    const QString name = zip.getCurrentFileName();
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return name + u" cannot be read"_s;
    constexpr qsizetype piece = 1 << 20;
    constexpr qsizetype shortPiece = 512;
    QByteArray start;
    QByteArray end;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece)) {
        if (start.isEmpty())
            start = bytes.first(std::min(bytes.size(), shortPiece));
        end = (end + bytes.last(std::min(bytes.size(), shortPiece)))
                  .last(std::min(end.size() + bytes.size(), shortPiece));
    }
    file.close(); // compares the checksum
    if (file.getZipError() != UNZ_OK)
        return name + u" is damaged"_s;
    if (!isXml(name))
        return {};
    const QByteArray root = rootOf(start);
    const QByteArray last = end.trimmed();
    // An element without content is its own end: <a/>
    const bool isWhole = !root.isEmpty() && (last.endsWith("</" + root + '>') ||
                                             (last.endsWith("/>") && last.count('<') == start.count('<')));
    return isWhole ? QString() : name + u" has no end"_s;
}

} // namespace

Result<void> checkWholePackage(const QString &path)
{
    const auto damaged = [&](const QString &detail) {
        return Error{PackageText::tr("%1 could not be written in full: the disk, or that of temporary files, may be "
                                     "full. Free some space and try again.")
                         .arg(QDir::toNativeSeparators(path)),
                     detail};
    };
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return damaged(u"the directory of the package cannot be read"_s);
    bool hasEntry = zip.goToFirstFile();
    if (!hasEntry)
        return damaged(u"the package is empty"_s);
    for (; hasEntry; hasEntry = zip.goToNextFile()) {
        if (const QString problem = problemWith(zip); !problem.isEmpty())
            return damaged(problem);
    }
    return zip.getZipError() == UNZ_OK ? Result<void>() : damaged(u"the directory ends too early"_s);
}

} // namespace parboard
