#include "app/cli/comparecommand.h"

#include "app/cli/comparisonjson.h"
#include "app/cli/comparisontext.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/unitnames.h"
#include "app/translator.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The indicators of --indicators; all of the catalogue without it.
Result<QList<IndicatorId>> readIndicators(const QCommandLineParser &line, const Catalogue &catalogue)
{
    QList<IndicatorId> indicators;
    const QStringList codes = line.values(u"indicators"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        const Result<const Indicator *> indicator = catalogue.findIndicator(code);
        if (!indicator)
            return indicator.error();
        if (!indicators.contains((*indicator)->id))
            indicators += (*indicator)->id;
    }
    if (indicators.isEmpty()) {
        for (const Indicator &indicator : catalogue.indicators)
            indicators += indicator.id;
    }
    return indicators;
}

/// Leaves out the indicators for which none of the units has anything.
void dropEmpty(QList<ComparedIndicator> &indicators)
{
    const auto isEntered = [](const ComparedRow &row) { return row.entered; };
    indicators.removeIf([&](const ComparedIndicator &compared) {
        return std::none_of(compared.rows.cbegin(), compared.rows.cend(), isEntered);
    });
}

} // namespace

QString CompareCommand::name() const
{
    return u"compare"_s;
}

QString CompareCommand::synopsis() const
{
    return tr("Put the figures of units side by side, with what makes them unlike.");
}

QString CompareCommand::usage() const
{
    return u"--period PERIOD|latest --units \"A,B\" [--indicators a,b] [--scheme 63|34] [--database FILE] [--json]"_s;
}

QList<QCommandLineOption> CompareCommand::options() const
{
    return {
        databaseOption(),
        periodOption(),
        unitsOption(),
        {u"indicators"_s, tr("Codes of indicators, separated by commas; without it all that have figures."), u"a,b"_s},
        schemeOption(),
        jsonOption()};
}

QStringList CompareCommand::requiredOptions() const
{
    return {u"period"_s, u"units"_s};
}

ExitCode CompareCommand::execute(const QCommandLineParser &line, Output &output) const
{
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
    const Result<QList<IndicatorId>> indicators = readIndicators(line, workspace.catalogue());
    if (!indicators)
        return output.failed(indicators.error());
    const Result<Wanted> wanted = resolveWanted(line, *period, *scheme, *indicators, workspace);
    if (!wanted)
        return output.failed(wanted.error());
    Result<Comparison> comparison =
        workspace.compare({wanted->units, *indicators, wanted->period, wanted->scheme, currentLanguage()});
    const Result<QHash<SourceId, Source>> sources = workspace.sources();
    if (!comparison || !sources)
        return output.failed(comparison ? sources.error() : comparison.error());
    comparison->notes += wanted->notes;
    if (!line.isSet(u"indicators"_s))
        dropEmpty(comparison->indicators);
    if (line.isSet(u"json"_s))
        output.json(comparisonObject(*comparison, workspace.catalogue(), *sources));
    else
        output.line(comparisonText(*comparison, workspace.catalogue()).trimmed());
    return ExitCode::Done;
}

} // namespace parboard
