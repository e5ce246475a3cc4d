#include "models/files/wholepackage.h"

#include "models/files/packageends.h"

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

/// What is wrong with the entry that `zip` stands at, for the log; empty if nothing is.
QString problemWith(QuaZip &zip)
{
    const QString name = zip.getCurrentFileName();
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return name + u" cannot be read"_s;
    constexpr qsizetype piece = 1 << 20;
    PackageEnds ends;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece))
        ends.add(bytes);
    file.close(); // compares the checksum
    if (file.getZipError() != UNZ_OK)
        return name + u" is damaged"_s;
    return ends.areWhole(name) ? QString() : name + u" has no end"_s;
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
