#include "app/cli/checkcommand.h"

#include "app/cli/findingtext.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/unitnames.h"
#include "app/translator.h"
#include "models/workspace/qualitycheck.h"

#include <QJsonArray>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString countsText(const QualityReport &report)
{
    const auto errors = std::count_if(report.findings.cbegin(), report.findings.cend(),
                                      [](const Finding &finding) { return finding.severity == Severity::Error; });
    const QStringList counts{CheckCommand::tr("%n figure(s) of", nullptr, int(report.figures)) + u' ' +
                                 CheckCommand::tr("%n unit(s) checked", nullptr, report.units),
                             CheckCommand::tr("%n error(s)", nullptr, int(errors)),
                             CheckCommand::tr("%n warning(s)", nullptr, int(report.findings.size() - errors))};
    return counts.join(u", "_s) + u'.';
}

void writeText(const QualityReport &report, const Catalogue &catalogue, Output &output)
{
    UnitId last{};
    for (const Finding &finding : report.findings) {
        const Unit *unit = catalogue.unit(finding.cell.unit);
        if (!unit)
            continue;
        if (finding.cell.unit != last)
            output.line(catalogue.displayName(*unit, currentLanguage()));
        last = finding.cell.unit;
        output.line(findingText(finding, *unit, catalogue));
    }
    output.line(countsText(report));
}

/// The units of --units: nothing without the option.
Result<std::optional<QList<UnitId>>> readUnits(const QCommandLineParser &line, const std::optional<Period> &period,
                                               std::optional<Scheme> scheme, const Workspace &workspace)
{
    if (!line.isSet(u"units"_s))
        return std::optional<QList<UnitId>>();
    if (!period && !scheme) {
        Result<QList<UnitId>> all = unitsOfEveryList(line, workspace.catalogue());
        return all ? Result<std::optional<QList<UnitId>>>(std::optional(std::move(all).value())) : all.error();
    }
    const Result<Wanted> wanted = resolveWanted(line, period, scheme, {}, workspace);
    return wanted ? Result<std::optional<QList<UnitId>>>(std::optional(wanted->units)) : wanted.error();
}

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::synopsis() const
{
    return tr("List what the quality rules say against the figures.");
}

QString CheckCommand::usage() const
{
    return u"[--period PERIOD] [--units \"A,B\"] [--scheme 63|34] [--database FILE] [--json]"_s;
}

QList<QCommandLineOption> CheckCommand::options() const
{
    return {databaseOption(), periodOption(), unitsOption(), schemeOption(), jsonOption()};
}

ExitCode CheckCommand::execute(const QCommandLineParser &line, Output &output) const
{
    if (line.value(u"period"_s) == u"latest")
        return output.wrongUsage(tr("Figures are checked of one named period or, without --period, of all."), name());
    const Result<std::optional<Scheme>> scheme = readScheme(line);
    if (!scheme)
        return output.wrongUsage(scheme.error().sentence, name());
    const Result<std::optional<Period>> period = readPeriod(line);
    if (!period)
        return output.failed(period.error());
    const Result<std::unique_ptr<Workspace>> opened = openForReading(line);
    if (!opened)
        return output.failed(opened.error());
    const Workspace &workspace = **opened;
    const Result<std::optional<QList<UnitId>>> units = readUnits(line, *period, *scheme, workspace);
    if (!units)
        return output.failed(units.error());
    const Result<QHash<QString, QString>> explanations = storedExplanations(workspace);
    if (!explanations)
        return output.failed(explanations.error());
    const Result<QualityReport> report =
        checkQuality(workspace, {*units, *period, currentLanguage(), *explanations, line.isSet(u"json"_s)});
    const Result<QHash<SourceId, Source>> sources = workspace.sources();
    if (!report || !sources)
        return output.failed(report ? sources.error() : report.error());
    for (const QString &problem : report->problems)
        output.message(problem);
    if (line.isSet(u"json"_s)) {
        QJsonArray findings;
        for (const Finding &finding : report->findings)
            findings += findingObject(finding, *sources, workspace.catalogue());
        output.json({{u"findings"_s, findings}});
    } else {
        writeText(*report, workspace.catalogue(), output);
    }
    return output.done();
}

} // namespace parboard
