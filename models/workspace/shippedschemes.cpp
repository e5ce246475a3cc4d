#include "models/workspace/shippedschemes.h"

#include "models/core/schemetext.h"
#include "models/storage/indexstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ShippedSchemesText
{
    Q_DECLARE_TR_FUNCTIONS(ShippedSchemes)
};

Result<IndexScheme> readShippedScheme(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const SchemeReading reading = readSchemeText(isOpen ? QString::fromUtf8(file.readAll()) : QString());
    if (!reading.problems.isEmpty()) {
        return Error{ShippedSchemesText::tr("The bundled file %1 cannot be used. Install parboard again.").arg(path),
                     reading.problems.constFirst().text};
    }
    return reading.scheme;
}

} // namespace

Result<void> loadShippedSchemes(const Database &database, const QDateTime &now)
{
    const IndexStore store(database);
    const Result<QList<StoredScheme>> stored = store.schemes();
    if (!stored)
        return stored.error();
    const QDir folder(u":/schemes"_s);
    const QStringList names = folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<IndexScheme> shipped = readShippedScheme(folder.filePath(name));
        if (!shipped)
            return shipped.error();
        // The newest version of a scheme stands first.
        const auto known =
            std::ranges::find(*stored, shipped->code, [](const StoredScheme &version) { return version.scheme.code; });
        const bool isKnown = known != stored->cend();
        if (isKnown && (!known->by.isEmpty() || schemeText(known->scheme) == schemeText(*shipped)))
            continue;
        if (const Result<qint64> added = store.addScheme(*shipped, now, {}); !added)
            return added.error();
    }
    return {};
}

} // namespace parboard
