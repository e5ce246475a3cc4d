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

namespace {

QStringList sharedTexts(const QString &path)
{
    QStringList texts;
    QXmlStreamReader xml(packageEntry(path, u"xl/sharedStrings.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t")
            texts += xml.readElementText();
    }
    return texts;
}

} // namespace

QString sheetEntry(int sheet)
{
    return u"xl/worksheets/sheet%1.xml"_s.arg(sheet);
}

QHash<QString, QString> sheetCells(const QString &path, int sheet)
{
    const QStringList shared = sharedTexts(path);
    QHash<QString, QString> cells;
    QString name;
    bool isShared = false;
    QXmlStreamReader xml(packageEntry(path, sheetEntry(sheet)));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            name = xml.attributes().value(u"r"_s).toString();
            isShared = xml.attributes().value(u"t"_s) == u"s";
        } else if (xml.name() == u"v" || xml.name() == u"t") {
            const QString text = xml.readElementText();
            cells.insert(name, isShared ? shared.value(text.toInt()) : text);
        }
    }
    return cells;
}

QList<QHash<QString, QString>> sheetRows(const QString &path, int sheet)
{
    static const QRegularExpression form(u"^([A-Z]+)([0-9]+)$"_s);
    QMap<int, QHash<QString, QString>> byRow;
    const QHash<QString, QString> cells = sheetCells(path, sheet);
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        const QRegularExpressionMatch match = form.match(it.key());
        const int row = match.captured(2).toInt();
        if (row > 1)
            byRow[row].insert(cells.value(match.captured(1) + u'1'), it.value());
    }
    return byRow.values();
}

} // namespace parboard::test
