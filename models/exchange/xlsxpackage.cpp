#include "models/exchange/xlsxpackage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct XlsxPackageText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxPackage)
};

/// More sheets than any person keeps; each costs some bytes only.
constexpr qsizetype mostSheets = 10'000;

struct Relation
{
    QString type; ///< its last part: "worksheet"
    QString part;
};

/// The part that `target` names, seen from the part `from`.
QString resolved(const QString &from, const QString &target)
{
    QStringList folders = from.split(u'/');
    folders.removeLast();
    if (target.startsWith(u'/'))
        folders.clear();
    const QStringList steps = target.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == u"..") {
            if (!folders.isEmpty())
                folders.removeLast();
        } else if (step != u".") {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

Result<QHash<QString, Relation>> readRelations(const Archive &archive, const QString &part)
{
    const Result<std::unique_ptr<WorkbookXml>> opened = openPart(archive, relationsOf(part));
    if (!opened)
        return opened.error();
    WorkbookXml &xml = *opened.value();
    QHash<QString, Relation> relations;
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"Relationship") && xml.attribute(u"TargetMode") != u"External" && relations.size() <= mostSheets) {
            const QString target = xml.attribute(u"Target").toString().replace(u'\\', u'/');
            relations.insert(xml.attribute(u"Id").toString(),
                             {xml.attribute(u"Type").toString().section(u'/', -1), resolved(part, target)});
        }
        xml.skip();
    }
    xml.finish();
    if (const Result<void> state = xml.state(); !state)
        return state.error();
    return relations;
}

/// The part of the only relation of a type; empty if there is none.
QString partOfType(const QHash<QString, Relation> &relations, const QString &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

/// The attribute id of the relations' namespace, whatever its prefix.
QString relationId(WorkbookXml &xml)
{
    const QXmlStreamAttributes attributes = xml.xml().attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"/relationships"))
            return attribute.value().toString();
    }
    return {};
}

void readSheets(WorkbookXml &xml, const QHash<QString, Relation> &relations, XlsxParts &parts)
{
    while (xml.nextChild()) {
        const Relation relation = relations.value(relationId(xml));
        const QStringView state = xml.attribute(u"state");
        // Sheets of charts, dialogs and old macros are no tables.
        if (xml.is(u"sheet") && (relation.type == u"worksheet" || relation.part.isEmpty()) &&
            parts.sheets.size() < mostSheets)
            parts.sheets.append(
                {{xml.attribute(u"name").toString(), state == u"hidden" || state == u"veryHidden"}, relation.part});
        xml.skip();
    }
}

Result<QString> workbookPart(const Archive &archive)
{
    const Result<QHash<QString, Relation>> roots = readRelations(archive, QString());
    const QString file = QFileInfo(archive.path()).fileName();
    const QString part = roots ? partOfType(*roots, u"officeDocument"_s) : QString();
    if (part.endsWith(u".bin"))
        return Error{XlsxPackageText::tr(
                         "“%1” is a binary Excel workbook (.xlsb), which is not read. Open it with Excel and save "
                         "it as .xlsx.")
                         .arg(file)};
    if (!part.isEmpty())
        return part;
    if (archive.contains(u"xl/workbook.xml"_s))
        return u"xl/workbook.xml"_s;
    return Error{
        XlsxPackageText::tr("“%1” is no Excel workbook: its list of sheets is missing. Save it again with the program "
                            "that made it.")
            .arg(file)};
}

} // namespace

Result<std::unique_ptr<WorkbookXml>> openPart(const Archive &archive, const QString &part)
{
    Result<std::unique_ptr<ByteSource>> source = archive.read(part);
    if (!source)
        return source.error();
    return std::make_unique<WorkbookXml>(std::move(source.value()), part, QFileInfo(archive.path()).fileName());
}

Result<XlsxParts> readXlsxParts(const Archive &archive)
{
    const Result<QString> workbook = workbookPart(archive);
    if (!workbook)
        return workbook.error();
    const Result<std::unique_ptr<WorkbookXml>> opened = openPart(archive, *workbook);
    if (!opened)
        return opened.error();
    const Result<QHash<QString, Relation>> relations = readRelations(archive, *workbook);
    if (!relations)
        return relations.error();
    WorkbookXml &xml = *opened.value();
    XlsxParts parts;
    parts.strings = partOfType(*relations, u"sharedStrings"_s);
    parts.styles = partOfType(*relations, u"styles"_s);
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"sheets")) {
            readSheets(xml, *relations, parts);
        } else {
            parts.from1904 = parts.from1904 || (xml.is(u"workbookPr") && xml.flag(u"date1904"));
            xml.skip();
        }
    }
    xml.finish();
    if (const Result<void> state = xml.state(); !state)
        return state.error();
    if (parts.sheets.isEmpty())
        return Error{XlsxPackageText::tr("“%1” holds no sheet with a table. Save the table as a worksheet in Excel or "
                                         "LibreOffice and try again.")
                         .arg(QFileInfo(archive.path()).fileName())};
    return parts;
}

} // namespace parboard
