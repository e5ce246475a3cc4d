#include "models/workspace/trendview.h"

#include "models/reporting/sourcenumbering.h"
#include "models/storage/sourcestore.h"
#include "models/workspace/comparisonfigures.h"
#include "models/workspace/targetinforce.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

PeriodKind axisKind(PeriodKind kind)
{
    const bool isQuarter = kind <= PeriodKind::Quarter4;
    return isQuarter ? PeriodKind::Quarter1 : kind;
}

/// Sets the years that the request leaves open.
void setYears(TrendRequest &request, const FigureSet &figures)
{
    int first = 0;
    int last = 0;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
        const Period &period = it.key().period;
        if (period.kind == PeriodKind::Other)
            continue;
        first = first == 0 ? period.from.year() : std::min(first, period.from.year());
        last = std::max(last, period.to.year());
    }
    if (request.firstYear == 0)
        request.firstYear = first;
    if (request.lastYear == 0)
        request.lastYear = last;
}

struct TrendText
{
    Q_DECLARE_TR_FUNCTIONS(Trend)
};

/// Among lines of several units an event of one names it.
QString drawnText(const Event &event, const TrendRequest &request, const Catalogue &catalogue)
{
    const Unit *unit = event.unit && request.units.size() > 1 ? catalogue.unit(*event.unit) : nullptr;
    return unit ? u"%1: %2"_s.arg(catalogue.displayName(*unit, request.language), event.text) : event.text;
}

/// Who says what is drawn: two documents by name, more by their publishers.
Result<QStringList> sourceNotes(const Trend &trend, const Workspace &workspace)
{
    QSet<SourceId> ids;
    for (const TrendSeries &series : trend.series) {
        for (const TrendPoint &point : series.points) {
            if (point.row.hasNumber() && !point.row.computed && !point.row.claims.isEmpty())
                ids << point.row.claims.constFirst().source;
            for (const Figure &figure : point.row.from)
                ids << figure.source;
        }
    }
    const Result<QHash<SourceId, Source>> sources = SourceStore(workspace.database()).withIds(ids);
    if (!sources)
        return sources.error();
    QStringList lines;
    QMap<QString, int> documents;
    for (const Source &source : *sources) {
        lines += TrendText::tr("Source: %1").arg(sourceLine(source));
        ++documents[source.publisher.isEmpty() ? source.title : source.publisher];
    }
    if (lines.size() <= 2) {
        lines.sort();
        return lines;
    }
    QStringList publishers;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it)
        publishers += TrendText::tr("%1 (%n document(s))", nullptr, it.value()).arg(it.key());
    return QStringList{TrendText::tr("Sources: %1").arg(publishers.join(u"; "_s))};
}

} // namespace

Result<QList<PeriodKind>> kindsWithFigures(IndicatorId indicator, const QList<UnitId> &units,
                                           const Workspace &workspace)
{
    TrendRequest every;
    every.units = units;
    every.indicator = indicator;
    const Result<FigureSet> figures = readFiguresFor(every, workspace.database(), workspace.catalogue());
    if (!figures)
        return figures.error();
    QList<PeriodKind> kinds;
    for (auto it = figures->cbegin(); it != figures->cend(); ++it) {
        const PeriodKind kind = axisKind(it.key().period.kind);
        if (kind != PeriodKind::Other && !kinds.contains(kind))
            kinds += kind;
    }
    std::ranges::sort(kinds);
    return kinds;
}

Result<TrendView> readTrend(TrendRequest request, const Workspace &workspace)
{
    const Result<FigureSet> figures = readFiguresFor(request, workspace.database(), workspace.catalogue());
    if (!figures)
        return figures.error();
    return trendFrom(std::move(request), *figures, workspace);
}

Result<TrendView> trendFrom(TrendRequest request, const FigureSet &figures, const Workspace &workspace)
{
    const Result<QList<Event>> events = EventStore(workspace.database()).all();
    if (!events)
        return events.error();
    request.today = workspace.clock().now().date();
    setYears(request, figures);
    TrendView view;
    view.trend = trendOf(request, figures, workspace.catalogue());
    const Result<QStringList> sources = sourceNotes(view.trend, workspace);
    if (!sources)
        return sources.error();
    TrendOptions options{request.language, workspace.ownUnit(), workspace.selection().scheme, {}, {}, *sources};
    if (const Indicator *indicator = workspace.catalogue().indicator(request.indicator)) {
        if (const std::optional<Target> target = targetInForce(*indicator, request.lastYear, workspace))
            options.targets += *target;
    }
    for (const Event &event : *events) {
        const bool isAbout = (!event.unit || request.units.contains(*event.unit)) &&
                             (!event.indicator || *event.indicator == request.indicator);
        if (!isAbout)
            continue;
        view.events += event;
        options.events += TrendEvent{event.on, drawnText(event, request, workspace.catalogue())};
    }
    view.whole = buildTrend(view.trend, workspace.catalogue(), options);
    view.parts = buildSmallMultiples(view.trend, workspace.catalogue(), options);
    for (const GuardNote &note : std::as_const(view.trend.notes))
        view.strip += note.text;
    return view;
}

Result<qint64> addEvent(Event event, Workspace &workspace)
{
    event.text = event.text.simplified();
    if (!event.on.isValid() || event.text.isEmpty())
        return Error{TrendText::tr("An event needs a day, such as 20/6/2021, and a few words.")};
    event.at = workspace.clock().now();
    event.by = workspace.editing().person();
    return EventStore(workspace.database()).save(event);
}

Result<void> removeEvent(qint64 id, const Workspace &workspace)
{
    return EventStore(workspace.database()).remove(id);
}

} // namespace parboard
