#include "models/workspace/reporttemplates.h"

#include "models/reporting/wholefile.h"
#include "models/storage/reportstore.h"
#include "models/storage/settingstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct TemplatesText
{
    Q_DECLARE_TR_FUNCTIONS(ReportTemplates)
};

const QString bodyKey = u"report_body"_s;
const QString draftKey = u"report_draft"_s;
constexpr qint64 mostBytes = 4 << 20; ///< a template is text of a few pages

QStringList indicatorCodes(const Workspace &workspace)
{
    QStringList codes;
    for (const Indicator &indicator : workspace.catalogue().indicators)
        codes += indicator.code;
    return codes;
}

QStringList areaCodes(const Workspace &workspace)
{
    QStringList codes;
    for (const Area &area : workspace.catalogue().areas)
        codes += area.code;
    return codes;
}

/// In the order in which they are offered.
QStringList shippedKeys()
{
    return {u"summary"_s, u"full"_s, u"comparison"_s, u"atlas"_s};
}

} // namespace

Result<QList<NamedPlan>> reportPlans(const Workspace &workspace)
{
    const QStringList indicators = indicatorCodes(workspace);
    const QStringList areas = areaCodes(workspace);
    QList<NamedPlan> plans;
    for (const QString &key : shippedKeys()) {
        QFile file(u":/templates/%1.json"_s.arg(key));
        if (!file.open(QIODevice::ReadOnly))
            return Error{TemplatesText::tr("The template “%1” is missing in the program. Install it again.").arg(key)};
        const Result<ReportPlan> plan = readReportPlan(file.readAll(), indicators, areas);
        if (!plan)
            return plan.error();
        plans += NamedPlan{key, *plan, {}};
    }
    const Result<QList<StoredReport>> stored = ReportStore(workspace.database()).all();
    if (!stored)
        return stored.error();
    for (const StoredReport &report : *stored) {
        const Result<ReportPlan> plan = readReportPlan(report.plan, indicators, areas);
        NamedPlan named;
        if (plan) {
            named.plan = *plan;
        } else { // of another version of the program: it keeps its place and can be deleted
            named.plan.name = {report.name, report.name};
            named.problem =
                TemplatesText::tr("The report “%1” cannot be read. %2").arg(report.name, plan.error().sentence);
        }
        plans += named;
    }
    return plans;
}

Result<ReportPlan> findReportPlan(const QString &name, const Workspace &workspace)
{
    const Result<QList<NamedPlan>> plans = reportPlans(workspace);
    if (!plans)
        return plans.error();
    QStringList names;
    for (const NamedPlan &named : *plans) {
        const auto isIt = [&](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; };
        if (isIt(named.key) || isIt(named.plan.name.vi) || isIt(named.plan.name.en)) {
            if (!named.problem.isEmpty())
                return Error{named.problem};
            return named.plan;
        }
        names += named.key.isEmpty() ? named.plan.name.vi : named.key;
    }
    return Error{TemplatesText::tr("There is no report “%1”. There are: %2.").arg(name, names.join(u", "_s))};
}

Result<ReportPlan> readReportFile(const QString &path, const Workspace &workspace)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{TemplatesText::tr("“%1” cannot be opened: %2.").arg(path, file.errorString())};
    if (file.size() > mostBytes)
        return Error{TemplatesText::tr("“%1” is too large for a template (%2 MB).").arg(path).arg(file.size() >> 20)};
    return readReportPlan(file.readAll(), indicatorCodes(workspace), areaCodes(workspace));
}

Result<void> writeReportFile(const QString &file, const ReportPlan &plan)
{
    return writeWholeFile(file, writeReportPlan(plan));
}

Result<void> saveReport(const ReportPlan &plan, const QString &replaced, Workspace &workspace)
{
    const QString name = plan.name.vi.trimmed();
    if (name.isEmpty())
        return Error{TemplatesText::tr("The report needs a name.")};
    const Result<QList<NamedPlan>> plans = reportPlans(workspace);
    if (!plans)
        return plans.error();
    const auto isIt = [&name](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; };
    for (const NamedPlan &one : *plans) {
        // By any of these names the template would be found in the report's place.
        if (!one.key.isEmpty() && (isIt(one.key) || isIt(one.plan.name.vi) || isIt(one.plan.name.en)))
            return Error{
                TemplatesText::tr("“%1” is a template of the program. Give the report another name.").arg(name)};
        if (one.key.isEmpty() && isIt(one.plan.name.vi) && one.plan.name.vi != replaced)
            return Error{TemplatesText::tr("There is a report “%1” already. Choose another name, or open that one and "
                                           "delete it first.")
                             .arg(one.plan.name.vi)};
    }
    const ReportStore store(workspace.database());
    if (replaced != name && isIt(replaced)) { // the same name in other capitals
        if (Result<void> removed = store.remove(replaced); !removed)
            return removed;
    }
    return store.save({name, writeReportPlan(plan), workspace.clock().now(), workspace.editing().person()});
}

Result<void> removeReport(const QString &name, const Workspace &workspace)
{
    return ReportStore(workspace.database()).remove(name);
}

Result<std::optional<ReportPlan>> reportDraft(const Workspace &workspace)
{
    const Result<QString> stored = SettingStore(workspace.database()).value(draftKey);
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return std::optional<ReportPlan>();
    const Result<ReportPlan> plan = readReportPlan(stored->toUtf8(), indicatorCodes(workspace), areaCodes(workspace));
    if (!plan)
        return plan.error();
    return std::optional(*plan);
}

Result<void> setReportDraft(const std::optional<ReportPlan> &plan, const Workspace &workspace)
{
    return SettingStore(workspace.database())
        .set(draftKey, plan ? QString::fromUtf8(writeReportPlan(*plan)) : QString());
}

Result<ReportBody> reportBody(const Workspace &workspace)
{
    const Result<QString> stored = SettingStore(workspace.database()).value(bodyKey);
    if (!stored)
        return stored.error();
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    ReportBody body{json[u"parent"_s].toString(),
                    json[u"name"_s].toString(),
                    json[u"symbol"_s].toString(),
                    json[u"place"_s].toString(),
                    json[u"authority"_s].toString(),
                    json[u"office"_s].toString(),
                    {}};
    const QJsonArray recipients = json[u"recipients"_s].toArray();
    for (const auto &recipient : recipients)
        body.recipients += recipient.toString();
    return body;
}

Result<void> setReportBody(const ReportBody &body, const Workspace &workspace)
{
    const QJsonObject json{{u"parent"_s, body.parent},
                           {u"name"_s, body.name},
                           {u"symbol"_s, body.symbol},
                           {u"place"_s, body.place},
                           {u"authority"_s, body.authority},
                           {u"office"_s, body.office},
                           {u"recipients"_s, QJsonArray::fromStringList(body.recipients)}};
    return SettingStore(workspace.database())
        .set(bodyKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace parboard
