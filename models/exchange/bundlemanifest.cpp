#include "models/exchange/bundlemanifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ManifestText
{
    Q_DECLARE_TR_FUNCTIONS(BundleManifest)
};

const QString formatName = u"parboard-bundle"_s;

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

bool isKnownName(const QString &name)
{
    static const QRegularExpression attachment(u"^attachments/[0-9]{4,9}$"_s);
    return name == bundle::figuresName || name == bundle::sourcesName || name == bundle::historyName ||
           attachment.match(name).hasMatch();
}

bool isHash(const QByteArray &text)
{
    constexpr qsizetype sha256Digits = 64;
    return text.size() == sha256Digits && std::ranges::all_of(text, [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

Error damagedManifest(const QString &file, const QString &detail)
{
    return {ManifestText::tr("The list of contents of “%1” is damaged, so nothing was imported. Ask for the bundle "
                             "again.")
                .arg(file),
            detail};
}

Result<BundleEntry> readEntry(const QJsonValue &value, const QString &file)
{
    const QJsonObject object = value.toObject();
    const BundleEntry entry{object.value(u"name"_s).toString(), object.value(u"size"_s).toInteger(-1),
                            object.value(u"sha256"_s).toString().toLatin1()};
    if (entry.size < 0 || !isHash(entry.sha256))
        return damagedManifest(file, u"entry %1 has no size or no SHA-256"_s.arg(entry.name));
    if (!isKnownName(entry.name)) {
        return Error{ManifestText::tr("“%1” lists the part %2, which no bundle holds. Nothing was imported; ask for "
                                      "the bundle again.")
                         .arg(file, entry.name)};
    }
    return entry;
}

} // namespace

QString bundle::attachmentName(qint64 number)
{
    return u"attachments/%1"_s.arg(number, 4, 10, QChar(u'0'));
}

const BundleEntry *BundleManifest::entry(const QString &name) const
{
    const auto found = std::ranges::find(entries, name, &BundleEntry::name);
    return found == entries.cend() ? nullptr : &*found;
}

QByteArray manifestBytes(const BundleManifest &manifest)
{
    QByteArray bytes = "{\n  \"format\": " + quoted(formatName) +
                       ",\n  \"version\": " + QByteArray::number(BundleManifest::newestVersion) +
                       ",\n  \"program\": " + quoted(manifest.program) +
                       ",\n  \"created\": " + quoted(manifest.created.toUTC().toString(Qt::ISODate)) +
                       ",\n  \"by\": " + quoted(manifest.by) + ",\n  \"entries\": [";
    for (qsizetype place = 0; place < manifest.entries.size(); ++place) {
        const BundleEntry &entry = manifest.entries.at(place);
        bytes += (place == 0 ? "\n" : ",\n") + (R"(    {"name": )" + quoted(entry.name)) + R"(, "size": )" +
                 QByteArray::number(entry.size) + R"(, "sha256": ")" + entry.sha256 + "\"}";
    }
    return bytes + "\n  ]\n}\n";
}

Result<BundleManifest> readManifest(const QByteArray &bytes, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return damagedManifest(file, problem.errorString());
    const QJsonObject object = document.object();
    if (object.value(u"format"_s).toString() != formatName) {
        return Error{ManifestText::tr("“%1” is not a bundle of parboard. Import the workbook or CSV file that is in "
                                      "it, or ask for a bundle.")
                         .arg(file)};
    }
    const qint64 version = object.value(u"version"_s).toInteger(0);
    if (version > BundleManifest::newestVersion) {
        return Error{ManifestText::tr("“%1” was made by a newer program (%2). Update parboard, then import it again.")
                         .arg(file, object.value(u"program"_s).toString())};
    }
    if (version < 1 || !object.value(u"entries"_s).isArray())
        return damagedManifest(file, u"version or entries are missing"_s);
    BundleManifest manifest{object.value(u"program"_s).toString(),
                            QDateTime::fromString(object.value(u"created"_s).toString(), Qt::ISODate),
                            object.value(u"by"_s).toString(),
                            {}};
    QSet<QString> names;
    const QJsonArray entries = object.value(u"entries"_s).toArray();
    for (const auto &value : entries) {
        Result<BundleEntry> entry = readEntry(value, file);
        if (!entry)
            return entry.error();
        if (names.contains(entry->name))
            return damagedManifest(file, u"entry %1 is listed twice"_s.arg(entry->name));
        names << entry->name;
        manifest.entries += std::move(*entry);
    }
    return manifest;
}

} // namespace parboard
