#include "models/workspace/rankingview.h"

#include "models/analysis/crosswalk.h"
#include "models/analysis/likeness.h"
#include "models/reporting/heatcontent.h"
#include "models/reporting/sourcenumbering.h"
#include "models/reporting/tilecontent.h"
#include "models/storage/unitliststore.h"
#include "models/workspace/comparedsources.h"
#include "models/workspace/comparisonfigures.h"
#include "models/workspace/targetinforce.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int neighbourCount = 8;

Result<QList<UnitId>> readNeighbours(const ComparisonGroup &group, const Workspace &workspace, QDate day)
{
    const Unit *own = workspace.catalogue().unit(group.name);
    if (!own)
        return QList<UnitId>();
    const QList<UnitId> all = unitsOf({ComparisonGroup::Kind::All, group.scheme, {}}, workspace.catalogue(), day);
    ComparisonRequest request{all, {}, std::nullopt, group.scheme};
    request.onlyLike = true; // what is unlike says nothing of nearness
    for (const QString &code : neighbourMeasures()) {
        if (const Indicator *indicator = workspace.catalogue().indicator(code))
            request.indicators += indicator->id;
    }
    const Result<Comparison> comparison = workspace.compare(request);
    if (!comparison)
        return comparison.error();
    QList<UnitId> units{own->id};
    for (const Neighbour &neighbour : nearestUnits(own->id, comparison->indicators, neighbourCount))
        units += neighbour.unit;
    return units;
}

} // namespace

QStringList neighbourMeasures()
{
    return {u"admin_units_commune"_s, u"procedures_total"_s, u"dossiers_received"_s, u"grdp_growth"_s,
            u"poverty_rate"_s};
}

Result<QList<UnitId>> readGroup(const ComparisonGroup &group, const Workspace &workspace, QDate day)
{
    if (group.kind == ComparisonGroup::Kind::Neighbours)
        return readNeighbours(group, workspace, day);
    if (group.kind != ComparisonGroup::Kind::List)
        return unitsOf(group, workspace.catalogue(), day);
    const Result<QList<UnitList>> lists = UnitListStore(workspace.database()).all();
    if (!lists)
        return lists.error();
    const auto found = std::ranges::find(*lists, group.name, &UnitList::name);
    // A list of old provinces is that of what they became, and the other way round.
    return found == lists->end() ? QList<UnitId>() : Crosswalk(workspace.catalogue()).in(group.scheme, found->units);
}

namespace {

struct RankingViewText
{
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

/// The columns that the choice names, or the indicators of its area.
QList<IndicatorId> heatColumns(const RankingChoice &choice, const Catalogue &catalogue)
{
    if (!choice.columns.isEmpty())
        return choice.columns;
    const Indicator *own = catalogue.indicator(choice.indicator);
    QList<IndicatorId> columns;
    for (const Indicator &indicator : catalogue.indicators) {
        if (own && indicator.area == own->area)
            columns += indicator.id;
    }
    return columns;
}

/// Leaves out the columns in which no unit has a number.
void dropEmptyColumns(QList<ComparedIndicator> &indicators)
{
    indicators.removeIf([](const ComparedIndicator &compared) {
        return std::ranges::none_of(compared.rows, [](const ComparedRow &row) { return row.hasNumber(); });
    });
}

/// By what the neighbours are near: whoever sees them may ask.
void tellMeasures(RankingView &view, const Catalogue &catalogue, Language language)
{
    for (const QString &code : neighbourMeasures()) {
        if (const Indicator *indicator = catalogue.indicator(code))
            view.measures += indicator->name.in(language);
    }
    const QString note = RankingViewText::tr("Nearest by: %1.").arg(view.measures.join(u", "_s));
    view.ranking.notes.prepend(note);
    view.tiles.notes.prepend(note);
}

} // namespace

Result<std::optional<Period>> startingPeriod(IndicatorId indicator, const QList<UnitId> &units,
                                             const std::optional<Period> &wanted, const Workspace &workspace)
{
    TrendRequest every;
    every.units = units;
    every.indicator = indicator;
    const Result<FigureSet> figures = readFiguresFor(every, workspace.database(), workspace.catalogue());
    if (!figures)
        return figures.error();
    const Crosswalk crosswalk(workspace.catalogue());
    const Indicator *wantedOne = workspace.catalogue().indicator(indicator);
    const Indicator *part = wantedOne ? workspace.catalogue().indicator(wantedOne->numerator) : nullptr;
    // A unit has the figure, or the count that it is computed from; of what it was made of, only counts are of use.
    const auto givesNumber = [&](IndicatorId said, bool isOwn) {
        const bool isCount = wantedOne != nullptr && wantedOne->combine == u"sum" && said == indicator;
        return isCount || (part != nullptr && said == part->id) || (isOwn && said == indicator);
    };
    QHash<Period, QSet<UnitId>> held;
    qsizetype most = 0;
    for (auto it = figures->cbegin(); it != figures->cend(); ++it) {
        const CellKey &cell = it.key();
        const bool hasNumber = std::ranges::any_of(it.value(), [](const Figure &claim) { return claim.hasNumber(); });
        const bool isOwn = units.contains(cell.unit);
        if (!hasNumber || cell.period.kind == PeriodKind::Other || !givesNumber(cell.indicator, isOwn))
            continue;
        QSet<UnitId> &known = held[cell.period];
        known << (isOwn ? cell.unit : crosswalk.successor(cell.unit).value_or(cell.unit));
        most = std::max(most, known.size());
    }
    if (wanted && held.contains(*wanted))
        return wanted;
    std::optional<Period> latest;
    for (auto it = held.cbegin(); it != held.cend(); ++it) {
        if (2 * it->size() >= most && (!latest || isEarlier(*latest, it.key())))
            latest = it.key();
    }
    return latest ? latest : wanted;
}

Result<RankingView> readRanking(const RankingChoice &choice, const Workspace &workspace, Language language)
{
    const Indicator *indicator = workspace.catalogue().indicator(choice.indicator);
    if (!indicator)
        return RankingView();
    const QDate day = choice.period ? choice.period->to : workspace.clock().now().date();
    const Result<QList<UnitId>> units = readGroup(choice.group, workspace, day);
    if (!units)
        return units.error();
    const ComparisonRequest request{
        *units, {choice.indicator}, choice.period, choice.group.scheme, language, choice.onlyLike, {}};
    Result<Comparison> comparison = workspace.compare(request);
    if (!comparison)
        return comparison.error();
    RankingView view;
    view.comparison = std::move(*comparison);
    const ComparedIndicator *compared = view.comparison.of(choice.indicator);
    if (!compared)
        return view;
    const DashboardOptions options{language, workspace.ownUnit(), workspace.onTimeTarget()};
    const Result<QHash<SourceId, Source>> sources = sourcesOf({*compared}, workspace.database());
    if (!sources)
        return sources.error();
    SourceNumbering numbering(*sources);
    const ContentContext context{view.comparison, workspace.catalogue(), options, numbering};
    RankingOptions ranking{choice.scope, choice.against, {choice.shown.cbegin(), choice.shown.cend()},
                           std::nullopt, std::nullopt,   groupName(choice.group, workspace.catalogue(), language, day)};
    const QList<UnitId> shown = Crosswalk(workspace.catalogue()).in(choice.group.scheme, choice.shown);
    ranking.shown = {shown.cbegin(), shown.cend()};
    ranking.target = targetInForce(*indicator, day.year(), workspace);
    view.ranking = buildRanking(context, *compared, ranking);
    view.tiles = buildTiles(context, *compared, ranking);
    for (const GuardNote &note : compared->notes)
        view.strip += note.text;
    if (choice.group.kind == ComparisonGroup::Kind::Neighbours)
        tellMeasures(view, workspace.catalogue(), language);
    view.canKeepLike = choice.onlyLike || !areAlike(compared->rows, choice.scope, request, workspace.catalogue());
    return view;
}

Result<HeatSpec> readHeat(const RankingChoice &choice, const Workspace &workspace, Language language)
{
    const Result<RankingView> ranked = readRanking(choice, workspace, language);
    if (!ranked)
        return ranked.error();
    QList<UnitId> order;
    for (const RowMark &row : ranked->ranking.rows)
        order += row.cell.unit;
    // Bands are those of the whole comparison group, whatever part of it is shown.
    const ComparisonRequest request{ranked->comparison.request.units,
                                    heatColumns(choice, workspace.catalogue()),
                                    choice.period,
                                    choice.group.scheme,
                                    language,
                                    true,
                                    {}};
    Result<Comparison> comparison = workspace.compare(request);
    if (!comparison)
        return comparison.error();
    dropEmptyColumns(comparison->indicators);
    const Result<QHash<SourceId, Source>> sources = sourcesOf(comparison->indicators, workspace.database());
    if (!sources)
        return sources.error();
    const DashboardOptions options{language, workspace.ownUnit(), workspace.onTimeTarget()};
    SourceNumbering numbering(*sources);
    RankingOptions asked;
    asked.scope = choice.scope;
    const QDate day = choice.period ? choice.period->to : workspace.clock().now().date();
    asked.groupText = groupName(choice.group, workspace.catalogue(), language, day);
    return buildHeat({*comparison, workspace.catalogue(), options, numbering}, order, asked);
}

} // namespace parboard
