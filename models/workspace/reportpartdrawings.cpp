#include "models/reporting/linedrawing.h"
#include "models/reporting/rankingcontent.h"
#include "models/reporting/rowdrawing.h"
#include "models/reporting/tilecontent.h"
#include "models/reporting/tiledrawing.h"
#include "models/workspace/reportpart.h"
#include "models/workspace/targetinforce.h"
#include "models/workspace/trendview.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct DrawnText
{
    Q_DECLARE_TR_FUNCTIONS(ReportPart)
};

constexpr qreal trendHeight = 0.36; ///< of its width: lines need less height than text

} // namespace

void ReportPart::addRanking(const PlanBlock &block, bool asMap)
{
    const Indicator *indicator = m_workspace.catalogue().indicator(block.indicators.value(0));
    const ComparedIndicator *compared = indicator ? m_figures.group.of(indicator->id) : nullptr;
    if (!compared)
        return;
    const ContentContext context{m_figures.group, m_workspace.catalogue(), m_options, m_numbering};
    const QDate day = m_choice.selection.period ? m_choice.selection.period->to : m_choice.date;
    RankingOptions options;
    options.listsSources = false;
    options.groupText = groupName(m_figures.groupOf, m_workspace.catalogue(), m_choice.language, day);
    if (m_choice.selection.period) // the latest figures are of several years, each with its own target
        options.target = targetInForce(*indicator, day.year(), m_workspace);
    RowSpec rows = buildRanking(context, *compared, options);
    // Paper has no room for the names of those that have no number; how many they are stands in the subtitle.
    rows.rows.removeIf([](const RowMark &row) { return !row.value && !row.emphasised; });
    rows.isDense = true;
    const bool isEmpty = std::ranges::none_of(rows.rows, [](const RowMark &row) { return row.value.has_value(); });
    if (isEmpty) {
        addText(DrawnText::tr("No province has a figure of “%1” for this period.")
                    .arg(indicator->name.in(m_choice.language)),
                ReportParagraph::Kind::Note);
        return;
    }
    QString &title = rows.title;
    title = caption(DrawnText::tr("Chart"), m_drawings, title);
    if (asMap) {
        TileSpec tiles = buildTiles(context, *compared, options);
        tiles.title = rows.title;
        m_document.blocks += ReportDrawing{[tiles] { return std::make_unique<TileDrawing>(tiles); }};
    } else {
        m_document.blocks += ReportDrawing{[rows] { return std::make_unique<RowDrawing>(rows); }};
    }
    ReportParagraph sources{ReportParagraph::Kind::Note, {}};
    QList<int> numbers;
    for (const ComparedRow &row : compared->rows) {
        for (const int number : row.hasNumber() ? m_numbering.numbers(row) : QList<int>()) {
            if (!numbers.contains(number))
                numbers += number;
        }
    }
    std::ranges::sort(numbers);
    sources.runs += ReportRun{DrawnText::tr("Sources of the chart:"), false, numbers};
    m_document.blocks += sources;
}

Result<void> ReportPart::addTrend(const PlanBlock &block)
{
    const Indicator *indicator = m_workspace.catalogue().indicator(block.indicators.value(0));
    if (!indicator)
        return {};
    TrendRequest request;
    request.units = m_units;
    request.indicator = indicator->id;
    request.language = m_choice.language;
    if (m_choice.selection.period)
        request.lastYear = m_choice.selection.period->to.year();
    const Result<QList<PeriodKind>> kinds = kindsWithFigures(indicator->id, m_units, m_workspace);
    if (!kinds)
        return kinds.error();
    request.kind = kinds->isEmpty() ? PeriodKind::Year : kinds->constLast();
    Result<TrendView> view = readTrend(request, m_workspace);
    if (!view)
        return view.error();
    LineSpec lines = view->whole;
    if (lines.isEmpty()) {
        addText(DrawnText::tr("There are no figures of “%1” over time.").arg(indicator->name.in(m_choice.language)),
                ReportParagraph::Kind::Note);
        return {};
    }
    lines.title = caption(DrawnText::tr("Chart"), m_drawings, lines.title);
    m_document.blocks += ReportDrawing{[lines] { return std::make_unique<LineDrawing>(lines); }, trendHeight};
    return {};
}

void ReportPart::addPanel(int number)
{
    ChartSpec spec = number == 1   ? onTimePanel(m_context)
                     : number == 2 ? onlineServicesPanel(m_context)
                                   : staffingPanel(m_context);
    spec.title = caption(DrawnText::tr("Chart"), m_drawings, spec.title);
    m_document.blocks += ReportPanel{spec};
}

} // namespace parboard
