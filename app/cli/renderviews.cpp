#include "app/cli/renderviews.h"

#include "app/cli/dashboardrequest.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/unitnames.h"
#include "app/translator.h"
#include "models/core/publishedindex.h"
#include "models/reporting/heatdrawing.h"
#include "models/reporting/indexcontent.h"
#include "models/reporting/linedrawing.h"
#include "models/reporting/multiplesdrawing.h"
#include "models/reporting/rowdrawing.h"
#include "models/reporting/tiledrawing.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/publishedfields.h"
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
    // The code of a dimension draws the dimensions.
    if (index && !index->parts.isEmpty() && name.startsWith(index->parts))
        return RenderedView{std::make_unique<HeatDrawing>(view->dimensions), view->dimensions.title};
    return RenderedView{std::make_unique<RowDrawing>(view->ranking), view->ranking.title};
}

/// The kind of the units asked for, else of the own unit if it has entries, else of whoever has.
UnitKind kindToDraw(const IndexYear &year, const QList<UnitId> &units, const Workspace &workspace)
{
    if (!units.isEmpty())
        return kindOf(units.constFirst(), workspace.catalogue());
    const QList<UnitId> scored = year.unitsWithEntries();
    if (workspace.ownUnit() && scored.contains(*workspace.ownUnit()))
        return kindOf(*workspace.ownUnit(), workspace.catalogue());
    return scored.isEmpty() ? UnitKind::Province : kindOf(scored.constFirst(), workspace.catalogue());
}

/// The fields of the reform index side by side: --indicator is the scheme, --period the year, --units whose.
Result<RenderedView> reformIndex(const QCommandLineParser &line, const Workspace &workspace)
{
    const Result<std::optional<Period>> period = readPeriod(line);
    if (!period)
        return period.error();
    if (!*period || (*period)->kind != PeriodKind::Year)
        return Error{RenderViewText::tr("The reform index is for a year: write --period 2024.")};
    Result<QList<UnitId>> named = unitsOfYear(line, (*period)->from.year(), workspace.catalogue());
    if (!named)
        return named.error();
    QList<UnitId> units = std::move(named).value();
    const Result<IndexYear> year = workspace.index().read(line.value(u"indicator"_s), (*period)->from.year(), units);
    if (!year)
        return year.error();
    const Catalogue &catalogue = workspace.catalogue();
    const UnitKind kind = kindToDraw(*year, units, workspace);
    const auto isOther = [&](UnitId unit) { return kindOf(unit, catalogue) != kind; };
    if (std::ranges::any_of(units, isOther))
        return Error{RenderViewText::tr("Units of one kind stand in one drawing: name provinces or departments.")};
    if (units.isEmpty()) {
        units = year->unitsWithEntries();
        units.removeIf(isOther);
    }
    const ScoreForm form = year->bestForm();
    QList<UnitScore> scores = year->bestFirst(units, form, catalogue);
    PublishedFields published;
    if (kind == UnitKind::Province && !line.isSet(u"units"_s)) {
        Result<PublishedFields> read = publishedFields(*year, workspace);
        if (!read)
            return read.error();
        published = std::move(read).value();
    }
    scores += published.scores;
    HeatSpec heat = buildIndexHeat(
        {year->stored.scheme, year->year, form, catalogue, currentLanguage(), workspace.ownUnit()}, scores);
    heat.notes += publishedFieldsNote(published);
    heat.notes.removeAll(QString());
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
        return reformIndex(line, workspace);
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
