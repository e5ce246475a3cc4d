#include "app/cli/findingtext.h"

#include "app/cli/checkcommand.h"
#include "app/cli/unitnames.h"
#include "app/translator.h"
#include "models/analysis/guard.h"
#include "models/workspace/figurejson.h"

#include <QJsonArray>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString indicatorCode(const Finding &finding, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(finding.cell.indicator);
    return indicator ? indicator->code : QString();
}

} // namespace

QJsonObject findingObject(const Finding &finding, const QHash<SourceId, Source> &sources, const Catalogue &catalogue)
{
    QJsonArray figures;
    for (const Figure &figure : finding.figures)
        figures += figureObject(figure, sources.value(figure.source), catalogue);
    const Unit *unit = catalogue.unit(finding.cell.unit);
    const DatedUnit dated = unit ? datedUnit(*unit, finding.cell.period, catalogue) : DatedUnit();
    QJsonObject object{{u"rule"_s, finding.rule},
                       {u"severity"_s, codeIn(severityCodes, finding.severity)},
                       {u"unit"_s, jsonText(dated.name)},
                       {u"unit_code"_s, jsonText(dated.code)},
                       {u"indicator"_s, indicatorCode(finding, catalogue)},
                       {u"scope"_s, codeIn(scopeCodes, finding.cell.scope)},
                       {u"period"_s, finding.cell.period.code()},
                       {u"text"_s, finding.text},
                       {u"figures"_s, figures},
                       {u"explained"_s, jsonText(finding.explained)}};
    if (!dated.province.isEmpty())
        object.insert(u"province"_s, dated.province);
    return object;
}

QString findingText(const Finding &finding, const Unit &unit, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(finding.cell.indicator);
    const QString severity =
        finding.severity == Severity::Error ? CheckCommand::tr("Error") : CheckCommand::tr("Warning");
    const QString place = QStringList{finding.cell.period.name(), scopeName(finding.cell.scope, unit.kind),
                                      indicator ? indicator->name.in(currentLanguage()) : QString()}
                              .join(u" · "_s);
    QString text = u"  %1 · %2\n    %3 [%4]"_s.arg(severity, place, finding.text, finding.rule);
    if (!finding.explained.isEmpty())
        text += u"\n    "_s + CheckCommand::tr("Explained: %1").arg(finding.explained);
    return text;
}

} // namespace parboard
