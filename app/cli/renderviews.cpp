#include "app/cli/renderviews.h"

#include "app/cli/dashboardrequest.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/translator.h"
#include "models/reporting/linedrawing.h"
#include "models/reporting/multiplesdrawing.h"
#include "models/reporting/rowdrawing.h"
#include "models/reporting/tiledrawing.h"
#include "models/workspace/rankingview.h"
#include "models/workspace/trendview.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// All provinces of the list, unless --units names some.
Result<RenderedView> ranking(const Indicator &indicator, const QCommandLineParser &line, const Selection &selection,
                             bool asMap, const Workspace &workspace)
{
    RankingChoice choice;
    choice.indicator = indicator.id;
    choice.period = selection.period;
    choice.group.scheme = selection.scheme;
    if (line.isSet(u"units"_s))
        choice.shown = selection.units;
    const Result<RankingView> view = readRanking(choice, workspace, currentLanguage());
    if (!view)
        return view.error();
    if (asMap)
        return RenderedView{std::make_unique<TileDrawing>(view->tiles), view->tiles.title};
    return RenderedView{std::make_unique<RowDrawing>(view->ranking), view->ranking.title};
}

Result<RenderedView> trend(const Indicator &indicator, const Selection &selection, bool asMultiples,
                           const Workspace &workspace)
{
    TrendRequest request;
    request.units = selection.units;
    request.indicator = indicator.id;
    request.language = currentLanguage();
    const Result<QList<PeriodKind>> kinds = kindsWithFigures(indicator.id, selection.units, workspace);
    if (!kinds)
        return kinds.error();
    request.kind = kinds->value(0, PeriodKind::Year);
    const Result<TrendView> view = readTrend(request, workspace);
    if (!view)
        return view.error();
    if (asMultiples)
        return RenderedView{std::make_unique<MultiplesDrawing>(view->whole, view->parts), view->whole.title};
    return RenderedView{std::make_unique<LineDrawing>(view->whole), view->whole.title};
}

} // namespace

QStringList drawnViews()
{
    return {u"comparison"_s, u"map"_s, u"trend"_s, u"multiples"_s};
}

Result<RenderedView> makeView(const QCommandLineParser &line, std::optional<Scheme> scheme)
{
    const Result<std::unique_ptr<Workspace>> opened = openForReading(line);
    if (!opened)
        return opened.error();
    const Workspace &workspace = **opened;
    const Result<const Indicator *> indicator = workspace.catalogue().findIndicator(line.value(u"indicator"_s));
    if (!indicator)
        return indicator.error();
    const Result<Selection> selection = chosenSelection(line, scheme, workspace);
    if (!selection)
        return selection.error();
    const QString view = line.value(u"view"_s);
    if (view == u"trend" || view == u"multiples")
        return trend(**indicator, *selection, view == u"multiples", workspace);
    return ranking(**indicator, line, *selection, view == u"map", workspace);
}

} // namespace parboard
