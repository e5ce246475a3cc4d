#include "models/storage/indexentryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QJsonValue pointsValue(std::optional<Points> points)
{
    return points ? QJsonValue(*points) : QJsonValue();
}

std::optional<Points> pointsIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

QString indexEntryText(const IndexEntry &entry)
{
    QJsonArray evidence;
    for (const IndexEvidence &item : entry.evidence)
        evidence += QJsonObject{{u"source"_s, qint64(item.source)}, {u"note"_s, item.note}};
    const QJsonObject object{{u"self"_s, pointsValue(entry.self)},
                             {u"appraised"_s, pointsValue(entry.appraised)},
                             {u"final"_s, pointsValue(entry.final)},
                             {u"applicable"_s, entry.applicable},
                             {u"state"_s, codeIn(entryStateCodes, entry.state)},
                             {u"explanation"_s, entry.explanation},
                             {u"owner"_s, entry.owner},
                             {u"deadline"_s, entry.deadline.toString(Qt::ISODate)},
                             {u"evidence"_s, evidence},
                             {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
                             {u"by"_s, entry.by}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<IndexEntry> indexEntryIn(const QString &text, const IndexCell &cell)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    IndexEntry entry;
    entry.cell = cell;
    entry.self = pointsIn(object.value(u"self"_s));
    entry.appraised = pointsIn(object.value(u"appraised"_s));
    entry.final = pointsIn(object.value(u"final"_s));
    entry.applicable = object.value(u"applicable"_s).toBool(true);
    entry.state = valueIn(entryStateCodes, object.value(u"state"_s).toString()).value_or(EntryState::NotStarted);
    entry.explanation = object.value(u"explanation"_s).toString();
    entry.owner = object.value(u"owner"_s).toString();
    entry.deadline = QDate::fromString(object.value(u"deadline"_s).toString(), Qt::ISODate);
    const QJsonArray evidence = object.value(u"evidence"_s).toArray();
    for (const auto &item : evidence) {
        const QJsonObject one = item.toObject();
        entry.evidence += IndexEvidence{SourceId(one.value(u"source"_s).toInteger()), one.value(u"note"_s).toString()};
    }
    entry.at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs);
    entry.by = object.value(u"by"_s).toString();
    return entry;
}

} // namespace parboard
