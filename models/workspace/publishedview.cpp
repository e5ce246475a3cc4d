#include "models/workspace/publishedview.h"

#include "models/analysis/crosswalk.h"
#include "models/analysis/seriesbreaks.h"
#include "models/reporting/publishedcontent.h"
#include "models/reporting/publisheddimensions.h"
#include "models/storage/figurestore.h"
#include "models/storage/sourcestore.h"
#include "models/workspace/trendview.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PublishedViewText
{
    Q_DECLARE_TR_FUNCTIONS(Published)
};

/// Reads one index; holds its figures of all years, which every step needs.
class PublishedReader
{
public:
    PublishedReader(const PublishedIndex &index, const Workspace &workspace, Language language)
        : m_index(index), m_workspace(workspace), m_catalogue(workspace.catalogue()), m_language(language)
    {
    }

    [[nodiscard]] Result<void> readFigures()
    {
        const Indicator *score = m_catalogue.indicator(m_index.scoreIndicator);
        const Indicator *rank = m_catalogue.indicator(m_index.rankIndicator);
        if (!score || !rank)
            return Error{PublishedViewText::tr("This database does not know the indicators of %1.")
                             .arg(m_index.name.in(m_language))};
        m_score = score->id;
        m_rank = rank->id;
        QList<UnitId> provinces;
        for (const Unit &unit : m_catalogue.units) {
            if (unit.kind == UnitKind::Province)
                provinces += unit.id;
        }
        QList<IndicatorId> all{score->id, rank->id};
        for (const Indicator *dimension : dimensionsOf(m_index, m_catalogue)) {
            m_dimensions << dimension->id;
            all += dimension->id;
        }
        Result<FigureSet> figures = FigureStore(m_workspace.database()).everyPeriod(provinces, all);
        if (!figures)
            return figures.error();
        m_figures = std::move(*figures);
        findPeriods();
        return {};
    }

    [[nodiscard]] Result<PublishedView> view(const PublishedChoice &choice)
    {
        if (m_periods.isEmpty())
            return emptyView();
        PublishedView view;
        view.periods = m_periods;
        view.shown = shownPeriod(choice);
        view.name = m_index.fullName(m_language);
        view.table = tableOf(view.shown.year, view.shown.list);
        const PublishedTable before = tableOf(view.shown.year - 1, view.shown.list);
        const Result<QHash<SourceId, Source>> sources = sourcesOf(view.table);
        if (!sources)
            return sources.error();
        PublishedContext context{m_index, view.table, before, m_figures, m_catalogue, *sources, m_language};
        context.own = ownUnits(view.shown.list);
        PublishedContent content = buildPublished(context);
        view.head = std::move(content.head);
        view.ranking = std::move(content.ranking);
        const QList<UnitId> units = lineUnits(choice, view.shown.list);
        view.dimensions = buildDimensions(context, units);
        Result<LineSpec> scores = scoreLines(units);
        if (!scores)
            return scores.error();
        Result<LineSpec> ranks = rankLines(units, view.shown.list);
        if (!ranks)
            return ranks.error();
        view.scores = std::move(*scores);
        view.ranks = std::move(*ranks);
        return view;
    }

private:
    [[nodiscard]] PublishedView emptyView() const
    {
        PublishedView view;
        view.name = m_index.fullName(m_language);
        view.ranking.title = PublishedViewText::tr("%1: no figures").arg(m_index.name.in(m_language));
        view.ranking.subtitle = m_index.longName.in(m_language);
        view.ranking.emptyText = PublishedViewText::tr("No figures of this index yet. Enter or import scores and "
                                                       "ranks, or choose another index.");
        view.scores.title = view.ranking.title;
        view.scores.subtitle = view.ranking.subtitle;
        view.scores.emptyText = view.ranking.emptyText;
        view.ranks = view.scores;
        view.dimensions.title = view.ranking.title;
        view.dimensions.subtitle = view.ranking.subtitle;
        view.dimensions.emptyText = view.ranking.emptyText;
        return view;
    }

    [[nodiscard]] PublishedTable tableOf(int year, Scheme list) const
    {
        return publishedTable(m_index, year, list, m_figures, m_catalogue);
    }

    /// True if the list has a dimension of the year: it is shown also where nobody gave the whole.
    [[nodiscard]] bool hasDimensions(const PublishedTable &table) const
    {
        const bool isOnly = m_index.listsOf(table.year).size() == 1;
        return std::ranges::any_of(table.standings, [&](const PublishedStanding &standing) {
            return isOnly && std::ranges::any_of(m_dimensions, [&](IndicatorId dimension) {
                       return m_figures.contains(cell(standing.unit, dimension, table.year));
                   });
        });
    }

    /// A score of a unit that is in both lists tells of neither list that it was published.
    [[nodiscard]] bool isPublished(const PublishedTable &table) const
    {
        const bool isOnly = m_index.listsOf(table.year).size() == 1;
        return std::ranges::any_of(table.standings, [&](const PublishedStanding &standing) {
            const Unit *unit = m_catalogue.unit(standing.unit);
            return standing.rank || (standing.score && (isOnly || (unit != nullptr && !keptTerritory(*unit))));
        });
    }

    void findPeriods()
    {
        QSet<int> years;
        for (auto it = m_figures.cbegin(); it != m_figures.cend(); ++it) {
            const auto hasNumber = [](const Figure &claim) { return claim.hasNumber(); };
            if (it.key().period.kind == PeriodKind::Year && std::ranges::any_of(it.value(), hasNumber))
                years << it.key().period.from.year();
        }
        QList<int> latestFirst(years.cbegin(), years.cend());
        std::ranges::sort(latestFirst, std::ranges::greater());
        for (const int year : std::as_const(latestFirst)) {
            for (const Scheme list : m_index.listsOf(year)) {
                const PublishedTable table = tableOf(year, list);
                if (isPublished(table) || hasDimensions(table))
                    m_periods += PublishedPeriod{year, list};
            }
        }
    }

    [[nodiscard]] PublishedPeriod shownPeriod(const PublishedChoice &choice) const
    {
        const PublishedPeriod exact{choice.year, choice.list.value_or(Scheme::Old63)};
        if (m_periods.contains(exact))
            return exact;
        const auto ofYear = std::ranges::find(m_periods, choice.year, &PublishedPeriod::year);
        return ofYear == m_periods.end() ? m_periods.constFirst() : *ofYear;
    }

    [[nodiscard]] Result<QHash<SourceId, Source>> sourcesOf(const PublishedTable &table) const
    {
        QSet<SourceId> ids;
        for (const PublishedStanding &standing : table.standings) {
            for (const IndicatorId indicator : QList<IndicatorId>{m_score, m_rank} + m_dimensions) {
                for (const Figure &claim : m_figures.value(cell(standing.unit, indicator, table.year)))
                    ids << claim.source;
            }
        }
        return SourceStore(m_workspace.database()).withIds(ids);
    }

    [[nodiscard]] static CellKey cell(UnitId unit, IndicatorId indicator, int year)
    {
        return {unit, indicator, Scope::All, Period::year(year)};
    }

    [[nodiscard]] QSet<UnitId> ownUnits(Scheme list) const
    {
        if (!m_workspace.ownUnit())
            return {};
        const QList<UnitId> units = Crosswalk(m_catalogue).in(list, *m_workspace.ownUnit());
        return {units.cbegin(), units.cend()};
    }

    /// The chosen units in the list that is shown: indices stay with the provinces they were published for.
    [[nodiscard]] QList<UnitId> lineUnits(const PublishedChoice &choice, Scheme list) const
    {
        QList<UnitId> units = choice.units;
        if (units.isEmpty()) {
            units = m_workspace.selection().units;
            if (m_workspace.ownUnit())
                units.prepend(*m_workspace.ownUnit());
        }
        return Crosswalk(m_catalogue).in(list, units);
    }

    [[nodiscard]] TrendRequest requestFor(const QList<UnitId> &units, IndicatorId indicator) const
    {
        TrendRequest request;
        request.units = units;
        request.indicator = indicator;
        request.firstYear = m_periods.isEmpty() ? 0 : m_periods.constLast().year;
        request.lastYear = m_periods.isEmpty() ? 0 : m_periods.constFirst().year;
        request.language = m_language;
        return request;
    }

    /// The breaks that the index knows and the catalogue does not have of this indicator: all of them for ranks.
    [[nodiscard]] QList<SeriesBreak> breaksOf(const QString &indicatorCode) const
    {
        const Indicator *indicator = m_catalogue.indicator(indicatorCode);
        const QList<SeriesBreak> known = m_catalogue.breaksOf(indicatorCode);
        QList<SeriesBreak> breaks;
        for (const PublishedSpan &span : m_index.spans) {
            const Period year = Period::year(span.fromYear);
            const bool isKnown = std::ranges::any_of(known, [&](const SeriesBreak &seriesBreak) {
                return standsBetween(seriesBreak, *indicator, year.previous(), year);
            });
            if (!span.series.vi.isEmpty() && !isKnown)
                breaks += SeriesBreak{indicatorCode, year.from, span.document, span.series};
        }
        return breaks;
    }

    [[nodiscard]] Result<LineSpec> scoreLines(const QList<UnitId> &units) const
    {
        TrendRequest request = requestFor(units, m_score);
        request.breaks = breaksOf(m_index.scoreIndicator);
        return lines(request, m_figures);
    }

    [[nodiscard]] Result<LineSpec> lines(const TrendRequest &request, const FigureSet &figures) const
    {
        Result<TrendView> view = trendFrom(request, figures, m_workspace);
        if (!view)
            return view.error();
        LineSpec spec = std::move(view->whole);
        QStringList told;
        for (const TrendBreak &trendBreak : view->trend.breaks) {
            const bool isOwn = std::ranges::any_of(
                request.breaks, [&](const SeriesBreak &own) { return own.effectiveOn == trendBreak.what.effectiveOn; });
            if (isOwn) {
                told +=
                    PublishedViewText::tr("A new series begins with %1: %2.")
                        .arg(view->trend.axis.at(trendBreak.before).shortName(), trendBreak.what.label.in(m_language));
            }
        }
        spec.notes = told + spec.notes;
        if (request.units.isEmpty()) {
            spec.emptyText = PublishedViewText::tr("No unit is chosen. Choose units on the dashboard, or the own unit "
                                                   "under Tools: their lines are drawn here.");
        }
        return spec;
    }

    /// Published ranks, and where there are none the places by score of years of which all scores are known.
    [[nodiscard]] Result<LineSpec> rankLines(const QList<UnitId> &units, Scheme list) const
    {
        TrendRequest request = requestFor(units, m_rank);
        request.breaks = breaksOf(m_index.rankIndicator);
        FigureSet figures;
        QSet<CellKey> computed;
        std::optional<int> lastNumber;
        const QList<PublishedPeriod> earliestFirst(m_periods.crbegin(), m_periods.crend());
        for (const PublishedPeriod &period : earliestFirst) {
            // The other list of the same year has its own table.
            if (period.list != list && m_periods.contains(PublishedPeriod{period.year, list}))
                continue;
            const PublishedTable table = tableOf(period.year, period.list);
            addNumberBreak(request.breaks, table, lastNumber);
            lastNumber = table.n ? table.n : lastNumber;
            for (const UnitId unit : units)
                addPlace(figures, computed, table, unit);
        }
        Result<LineSpec> spec = lines(request, figures);
        if (spec)
            markComputed(*spec, computed);
        return spec;
    }

    /// Where many more or fewer were ranked than before, the line is cut; a break in the same year says enough.
    static void addNumberBreak(QList<SeriesBreak> &breaks, const PublishedTable &table, std::optional<int> before)
    {
        const QDate from(table.year, 1, 1);
        const bool isBroken = std::ranges::find(breaks, from, &SeriesBreak::effectiveOn) != breaks.end();
        if (isBroken || !before || !table.n || std::abs(*table.n - *before) < otherNumberRanked)
            return;
        const QString label = PublishedViewText::tr("%1 ranked, then %2").arg(*before).arg(*table.n);
        breaks += SeriesBreak{{}, from, {}, {label, label}};
    }

    void addPlace(FigureSet &figures, QSet<CellKey> &computed, const PublishedTable &table, UnitId unit) const
    {
        const PublishedStanding *standing = table.of(unit);
        if (standing == nullptr || !standing->place())
            return;
        const CellKey key = cell(unit, m_rank, table.year);
        Figure figure = standing->rank ? *standing->rank : Figure();
        if (!standing->rank) {
            figure.source = standing->score->source;
            computed << key;
        }
        figure.cell = key;
        figure.value = *standing->place();
        if (!figure.denominator && table.n)
            figure.denominator = *table.n;
        figure.chosen = true;
        figures.insert(key, {figure});
    }

    /// Hollow, with a word: a place that nobody published. A click on it explains the score that it follows from.
    void markComputed(LineSpec &spec, const QSet<CellKey> &computed) const
    {
        if (computed.isEmpty())
            return;
        for (LineSeries &series : spec.series) {
            for (LinePoint &point : series.points) {
                if (!point.value || !computed.contains(point.cell))
                    continue;
                point.isUnfinished = true;
                point.description += u' ' + PublishedViewText::tr("Computed from the scores.");
                point.cell.indicator = m_score;
            }
        }
        spec.notes.prepend(PublishedViewText::tr("Hollow marks: places by score, computed here; no rank was "
                                                 "published."));
    }

    const PublishedIndex &m_index;
    const Workspace &m_workspace;
    const Catalogue &m_catalogue;
    Language m_language;
    IndicatorId m_score{};
    IndicatorId m_rank{};
    QList<IndicatorId> m_dimensions;
    FigureSet m_figures;
    QList<PublishedPeriod> m_periods;
};

} // namespace

Result<PublishedView> readPublished(const PublishedChoice &choice, const Workspace &workspace, Language language)
{
    const PublishedIndex *index = publishedIndex(choice.index);
    if (!index) {
        QStringList codes;
        for (const PublishedIndex &known : PublishedIndices::shipped().all())
            codes += known.code;
        return Error{PublishedViewText::tr("“%1” is not a published index. There are: %2.")
                         .arg(choice.index, codes.join(u", "_s))};
    }
    PublishedReader reader(*index, workspace, language);
    if (const Result<void> read = reader.readFigures(); !read)
        return read.error();
    return reader.view(choice);
}

QString publishedPeriodText(const PublishedPeriod &period, const QList<PublishedPeriod> &all)
{
    const bool isTwice = std::ranges::count(all, period.year, &PublishedPeriod::year) > 1;
    return isTwice ? PublishedViewText::tr("%1, %2 provinces").arg(period.year).arg(int(period.list))
                   : QString::number(period.year);
}

} // namespace parboard
