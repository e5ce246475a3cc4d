#include "app/cli/dashboardrequest.h"

#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/unitnames.h"
#include "app/translator.h"

#include <QTextStream>

namespace parboard {

QList<QCommandLineOption> dashboardOptions()
{
    return {databaseOption(), periodOption(), unitsOption(), schemeOption()};
}

Result<Selection> chosenSelection(const QCommandLineParser &line, std::optional<Scheme> scheme,
                                  const Workspace &workspace)
{
    const Result<std::optional<Period>> period = readPeriod(line);
    if (!period)
        return period.error();
    QList<IndicatorId> indicators;
    for (const Indicator &indicator : workspace.catalogue().indicators)
        indicators += indicator.id;
    const Result<Wanted> wanted = resolveWanted(line, *period, scheme, indicators, workspace);
    if (!wanted)
        return wanted.error();
    Selection selection = workspace.selection();
    selection.period = *period;
    selection.scheme = wanted->scheme.value_or(selection.scheme);
    if (!wanted->units.isEmpty())
        selection.units = wanted->units;
    for (const GuardNote &note : wanted->notes)
        QTextStream(stderr) << note.text << Qt::endl; // how to choose is advice for the command line, not for the page
    return selection;
}

Result<DashboardContent> readDashboard(const QCommandLineParser &line, std::optional<Scheme> scheme)
{
    const Result<std::unique_ptr<Workspace>> opened = openForReading(line);
    if (!opened)
        return opened.error();
    const Result<Selection> selection = chosenSelection(line, scheme, **opened);
    if (!selection)
        return selection.error();
    return (*opened)->dashboard(*selection, currentLanguage());
}

} // namespace parboard
