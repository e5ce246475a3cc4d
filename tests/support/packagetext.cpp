#include "packagetext.h"

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <quazip.h>
#include <quazipfile.h>

namespace parboard::test {

using namespace Qt::StringLiterals;

QByteArray packageEntry(const QString &path, const QString &entry)
{
    QuaZipFile file(path, entry);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList packageEntries(const QString &path)
{
    QuaZip zip(path);
    return zip.open(QuaZip::mdUnzip) ? zip.getFileNameList() : QStringList();
}

QHash<QString, QString> sheetCells(const QByteArray &sheetXml)
{
    QHash<QString, QString> cells;
    QString name;
    QXmlStreamReader xml(sheetXml);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c")
            name = xml.attributes().value(u"r"_s).toString();
        else if (xml.name() == u"v" || xml.name() == u"t")
            cells.insert(name, xml.readElementText());
    }
    return cells;
}

QList<QHash<QString, QString>> sheetRows(const QByteArray &sheetXml)
{
    static const QRegularExpression form(u"^([A-Z]+)([0-9]+)$"_s);
    QMap<int, QHash<QString, QString>> byRow;
    const QHash<QString, QString> cells = sheetCells(sheetXml);
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        const QRegularExpressionMatch match = form.match(it.key());
        const int row = match.captured(2).toInt();
        if (row > 1)
            byRow[row].insert(cells.value(match.captured(1) + u'1'), it.value());
    }
    return byRow.values();
}

} // namespace parboard::test
