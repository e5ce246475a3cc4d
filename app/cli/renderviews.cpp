#include "app/cli/renderviews.h"

#include "app/cli/dashboardrequest.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/translator.h"
#include "models/core/publishedindex.h"
#include "models/reporting/heatdrawing.h"
#include "models/reporting/indexcontent.h"
#include "models/reporting/linedrawing.h"
#include "models/reporting/multiplesdrawing.h"
#include "models/reporting/rowdrawing.h"
#include "models/reporting/tiledrawing.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/publishedview.h"
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

struct RenderViewText
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

/// A year of a published index: --indicator is its code or name, or that of its score or rank; --period is the year.
Result<RenderedView> published(const QCommandLineParser &line, std::optional<Scheme> scheme, const Workspace &workspace)
{
    const QString name = line.value(u"indicator"_s);
    const PublishedIndex *index = PublishedIndices::shipped().ofIndicator(name);
    if (!index)
        index = indexNamed(name);
    const Result<std::optional<Period>> period = readPeriod(line);
    if (!period)
        return period.error();
    if (*period && (*period)->kind != PeriodKind::Year)
        return Error{RenderViewText::tr("Published indices are for a year: write --period 2024.")};
    PublishedChoice choice;
    choice.index = index ? index->code : name;
    choice.list = scheme;
    choice.year = *period ? (*period)->from.year() : 0;
    const Result<PublishedView> view = readPublished(choice, workspace, currentLanguage());
    if (!view)
        return view.error();
    if (choice.year > 0 && view->shown.year != choice.year)
        return Error{RenderViewText::tr("There are no figures of %1 for %2.").arg(choice.index).arg(choice.year)};
    if (scheme && view->shown.year > 0 && view->shown.list != *scheme) {
        return Error{RenderViewText::tr("%1 of %2 was not published for the list of %3 provinces.")
                         .arg(choice.index)
                         .arg(view->shown.year)
                         .arg(int(*scheme))};
    }
    return RenderedView{std::make_unique<RowDrawing>(view->ranking), view->ranking.title};
}

/// The fields of the reform index side by side: --indicator is the scheme, --period the year, --units whose.
Result<RenderedView> reformIndex(const QCommandLineParser &line, std::optional<Scheme> scheme,
                                 const Workspace &workspace)
{
    const Result<std::optional<Period>> period = readPeriod(line);
    if (!period)
        return period.error();
    if (!*period || (*period)->kind != PeriodKind::Year)
        return Error{RenderViewText::tr("The reform index is for a year: write --period 2024.")};
    QList<UnitId> units;
    if (line.isSet(u"units"_s)) {
        const Result<Selection> selection = chosenSelection(line, scheme, workspace);
        if (!selection)
            return selection.error();
        units = selection->units;
    }
    const Result<IndexYear> year = workspace.index().read(line.value(u"indicator"_s), (*period)->from.year(), units);
    if (!year)
        return year.error();
    const ScoreForm form = year->bestForm();
    const QList<UnitScore> scores = year->bestFirst(units.isEmpty() ? year->unitsWithEntries() : units, form);
    const HeatSpec heat = buildIndexHeat(
        {year->stored.scheme, year->year, form, workspace.catalogue(), currentLanguage(), workspace.ownUnit()}, scores);
    return RenderedView{std::make_unique<HeatDrawing>(heat), heat.title};
}

} // namespace

QStringList drawnViews()
{
    return {u"comparison"_s, u"map"_s, u"trend"_s, u"multiples"_s, u"published"_s, u"index"_s};
}

Result<RenderedView> makeView(const QCommandLineParser &line, std::optional<Scheme> scheme)
{
    const Result<std::unique_ptr<Workspace>> opened = openForReading(line);
    if (!opened)
        return opened.error();
    const Workspace &workspace = **opened;
    const QString view = line.value(u"view"_s);
    if (view == u"published")
        return published(line, scheme, workspace);
    if (view == u"index")
        return reformIndex(line, scheme, workspace);
    const Result<const Indicator *> indicator = workspace.catalogue().findIndicator(line.value(u"indicator"_s));
    if (!indicator)
        return indicator.error();
    const Result<Selection> selection = chosenSelection(line, scheme, workspace);
    if (!selection)
        return selection.error();
    if (view == u"trend" || view == u"multiples")
        return trend(**indicator, *selection, view == u"multiples", workspace);
    return ranking(**indicator, line, *selection, view == u"map", workspace);
}

} // namespace parboard
