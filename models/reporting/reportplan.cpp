#include "models/reporting/reportplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(ReportPlan)
};

const QString formatName = u"parboard-report"_s;
constexpr int formatVersion = 1;
constexpr int deepestLevel = 3;

LocalText textOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString(), value.toString()};
    const QString vi = value[u"vi"_s].toString();
    return {vi, value[u"en"_s].toString(vi)};
}

QJsonValue written(const LocalText &text)
{
    if (text.vi == text.en)
        return text.vi;
    return QJsonObject{{u"vi"_s, text.vi}, {u"en"_s, text.en}};
}

QStringList listOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        texts += item.toString();
    return texts;
}

/// Reads one template; keeps what it checks against.
class PlanReader
{
public:
    PlanReader(const QStringList &indicators, const QStringList &areas) : m_indicators(indicators), m_areas(areas) {}

    [[nodiscard]] Result<ReportPlan> read(const QJsonObject &json) const
    {
        ReportPlan plan;
        plan.name = textOf(json[u"name"_s]);
        plan.type = textOf(json[u"type"_s]);
        plan.subject = textOf(json[u"subject"_s]);
        plan.hasForm = json[u"form"_s].toBool(true);
        plan.isLandscape = json[u"landscape"_s].toBool(false);
        const QString repeat = json[u"repeat"_s].toString(u"once"_s);
        const std::optional<PlanRepeat> known = valueIn(planRepeatCodes, repeat);
        if (!known)
            return Error{PlanText::tr("“%1” is nothing that a report can be repeated for. Write once, indicators or "
                                      "units.")
                             .arg(repeat)};
        plan.repeat = *known;
        plan.pageIndicators = listOf(json[u"pages"_s]);
        for (const QString &code : std::as_const(plan.pageIndicators)) {
            if (!m_indicators.contains(code))
                return Error{PlanText::tr("The template has a page for “%1”, which is no indicator.").arg(code)};
        }
        const QJsonArray blocks = json[u"blocks"_s].toArray();
        for (const auto &value : blocks) {
            const Result<PlanBlock> block = readBlock(value.toObject(), int(plan.blocks.size()) + 1);
            if (!block)
                return block.error();
            plan.blocks += *block;
        }
        if (plan.name.vi.isEmpty() || plan.blocks.isEmpty())
            return Error{PlanText::tr("The template has no name or no blocks.")};
        return plan;
    }

private:
    [[nodiscard]] Result<PlanBlock> readBlock(const QJsonObject &json, int number) const
    {
        const QString kind = json[u"block"_s].toString();
        const std::optional<PlanBlock::Kind> known = valueIn(planBlockCodes, kind);
        if (!known)
            return Error{PlanText::tr("Block %1 of the template is of the unknown kind “%2”.").arg(number).arg(kind)};
        PlanBlock block;
        block.kind = *known;
        block.level = json[u"level"_s].toInt(1);
        block.text = textOf(json[u"text"_s]);
        block.indicators = listOf(json[u"indicators"_s]);
        block.area = json[u"area"_s].toString();
        if (block.level < 1 || block.level > deepestLevel)
            return Error{PlanText::tr("Block %1 of the template has the level %2; there are levels 1 to 3.")
                             .arg(number)
                             .arg(block.level)};
        for (const QString &code : std::as_const(block.indicators)) {
            if (code != u"*" && !m_indicators.contains(code))
                return Error{
                    PlanText::tr("Block %1 of the template names “%2”, which is no indicator.").arg(number).arg(code)};
        }
        if (!block.area.isEmpty() && !m_areas.contains(block.area))
            return Error{PlanText::tr("Block %1 of the template names “%2”, which is no area of reform.")
                             .arg(number)
                             .arg(block.area)};
        return block;
    }

    const QStringList &m_indicators;
    const QStringList &m_areas;
};

} // namespace

Result<ReportPlan> readReportPlan(const QByteArray &json, const QStringList &knownIndicators,
                                  const QStringList &knownAreas)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{PlanText::tr("This is no template of a report: it is not JSON (%1 at byte %2).")
                         .arg(problem.errorString())
                         .arg(problem.offset)};
    const QJsonObject object = document.object();
    if (object[u"format"_s].toString() != formatName)
        return Error{PlanText::tr("This is no template of a report: it does not say “format”: “%1”.").arg(formatName)};
    if (const int version = object[u"version"_s].toInt(); version != formatVersion)
        return Error{PlanText::tr("The template is of version %1; this program reads version %2. Update the program.")
                         .arg(version)
                         .arg(formatVersion)};
    return PlanReader(knownIndicators, knownAreas).read(object);
}

QByteArray writeReportPlan(const ReportPlan &plan)
{
    QJsonArray blocks;
    for (const PlanBlock &block : plan.blocks) {
        QJsonObject json{{u"block"_s, codeIn(planBlockCodes, block.kind)}};
        if (block.level != 1)
            json[u"level"_s] = block.level;
        if (!block.text.vi.isEmpty() || !block.text.en.isEmpty())
            json[u"text"_s] = written(block.text);
        if (!block.indicators.isEmpty())
            json[u"indicators"_s] = QJsonArray::fromStringList(block.indicators);
        if (!block.area.isEmpty())
            json[u"area"_s] = block.area;
        blocks += json;
    }
    QJsonObject json{{u"format"_s, formatName},
                     {u"version"_s, formatVersion},
                     {u"name"_s, written(plan.name)},
                     {u"type"_s, written(plan.type)},
                     {u"subject"_s, written(plan.subject)},
                     {u"form"_s, plan.hasForm},
                     {u"landscape"_s, plan.isLandscape},
                     {u"repeat"_s, codeIn(planRepeatCodes, plan.repeat)},
                     {u"blocks"_s, blocks}};
    if (!plan.pageIndicators.isEmpty())
        json[u"pages"_s] = QJsonArray::fromStringList(plan.pageIndicators);
    return QJsonDocument(json).toJson();
}

} // namespace parboard
