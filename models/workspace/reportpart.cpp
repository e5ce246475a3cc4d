#include "models/workspace/reportpart.h"

#include "models/analysis/guard.h"
#include "models/reporting/linedrawing.h"
#include "models/reporting/rankingcontent.h"
#include "models/reporting/rowdrawing.h"
#include "models/reporting/tablebuilder.h"
#include "models/reporting/tilecontent.h"
#include "models/reporting/tiledrawing.h"
#include "models/workspace/qualitycheck.h"
#include "models/workspace/trendview.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(ReportPart)
};

constexpr qreal trendHeight = 0.42; ///< of its width: lines need less height than text

QString roman(int number)
{
    static const QStringList numerals{u"I"_s,  u"II"_s,  u"III"_s,  u"IV"_s, u"V"_s,
                                      u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s, u"X"_s};
    return numerals.value(number - 1, QString::number(number));
}

/// The table in the list of provinces of the report, of the units of the part only.
Comparison ofUnits(const Comparison &all, const QList<UnitId> &units)
{
    Comparison some = all;
    some.request.units = units;
    for (ComparedIndicator &compared : some.indicators)
        compared.rows.removeIf([&](const ComparedRow &row) { return !units.contains(row.cell.unit); });
    return some;
}

} // namespace

ReportPart::ReportPart(const ReportPlan &plan, const ReportChoice &choice, const ReportFigureSet &figures,
                       UnitId subject, const Workspace &workspace)
    : m_plan(plan), m_choice(choice), m_figures(figures),
      m_workspace(workspace), m_options{choice.language, subject, workspace.onTimeTarget()},
      m_numbering(figures.sources), m_units(plan.repeat == PlanRepeat::Units ? QList{subject} : choice.selection.units),
      m_shown(ofUnits(figures.shown, m_units)), m_context{m_shown, workspace.catalogue(), m_options, m_numbering},
      m_sentences(m_context, figures.group, figures.targets, subject)
{
}

QString ReportPart::caption(const QString &kind, int &counter, const QString &text) const
{
    ++counter;
    return u"%1 %2. %3"_s.arg(kind).arg(counter).arg(text);
}

Result<ReportDocument> ReportPart::document()
{
    const auto plain = [this](const LocalText &text) {
        QString all;
        for (const ReportRun &run : m_sentences.runs(text.in(m_choice.language)))
            all += run.text;
        return all;
    };
    m_document.hasForm = m_plan.hasForm;
    m_document.isDraft = m_choice.isDraft;
    m_document.isLandscape = m_plan.isLandscape;
    m_document.body = m_choice.body;
    m_document.date = m_choice.date;
    m_document.type = plain(m_plan.type);
    m_document.subject = plain(m_plan.subject);
    const QStringList pages = m_plan.repeat == PlanRepeat::Indicators ? m_plan.pageIndicators : QStringList{QString()};
    for (const QString &page : pages) {
        if (page != pages.constFirst())
            m_document.blocks += ReportPageBreak{};
        if (Result<void> done = addBlocks(page); !done)
            return done.error();
    }
    addAppendices();
    for (const NumberedSource &source : m_numbering.list())
        m_document.sources += source.text;
    return m_document;
}

Result<void> ReportPart::addBlocks(const QString &pageIndicator)
{
    for (PlanBlock block : m_plan.blocks) {
        block.indicators.replaceInStrings(u"*"_s, pageIndicator);
        block.indicators.removeAll(QString());
        block.text.vi.replace(u"{*"_s, u'{' + pageIndicator);
        block.text.en.replace(u"{*"_s, u'{' + pageIndicator);
        if (Result<void> done = add(block); !done)
            return done;
    }
    return {};
}

Result<void> ReportPart::add(PlanBlock block)
{
    switch (block.kind) {
    case PlanBlock::Kind::Heading:
        addHeading(block);
        break;
    case PlanBlock::Kind::Text:
        addParagraphs(block.text.in(m_choice.language));
        break;
    case PlanBlock::Kind::Sentences:
        addParagraphs(draft(block));
        addNotes(block.indicators);
        break;
    case PlanBlock::Kind::Table:
        addTable(block);
        break;
    case PlanBlock::Kind::Ranking:
        addRanking(block, false);
        break;
    case PlanBlock::Kind::Map:
        addRanking(block, true);
        break;
    case PlanBlock::Kind::Trend:
        return addTrend(block);
    case PlanBlock::Kind::Panel:
        addPanel(block.level);
        break;
    case PlanBlock::Kind::Findings:
        return addFindings();
    case PlanBlock::Kind::PageBreak:
        m_document.blocks += ReportPageBreak{};
        break;
    case PlanBlock::Kind::Sources:
        if (block.level > 1)
            addSourceList();
        break;
    case PlanBlock::Kind::Statistics:
        break; // behind the signature: addAppendices()
    }
    return {};
}

/// I., 1., a) in the form of Decree 30/2020; pages without it have plain headings.
void ReportPart::addHeading(const PlanBlock &block)
{
    int &number = m_levels[block.level - 1];
    ++number;
    for (int deeper = block.level; deeper < 3; ++deeper)
        m_levels[deeper] = 0;
    QString text;
    for (const ReportRun &run : m_sentences.runs(block.text.in(m_choice.language)))
        text += run.text;
    if (m_plan.hasForm) {
        const QString mark = block.level == 1   ? roman(number) + u'.'
                             : block.level == 2 ? QString::number(number) + u'.'
                                                : QString(QChar(u'a' + number - 1)) + u')';
        text = mark + u' ' + text;
    }
    m_document.blocks += ReportHeading{block.level, text};
}

void ReportPart::addText(const QString &text, ReportParagraph::Kind kind)
{
    const QList<ReportRun> runs = m_sentences.runs(text);
    for (const ReportRun &run : runs)
        m_document.changedNumbers += run.isChanged ? 1 : 0;
    m_document.blocks += ReportParagraph{kind, runs};
}

void ReportPart::addParagraphs(const QString &text)
{
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        addText(paragraph);
}

QString ReportPart::draft(const PlanBlock &block) const
{
    QStringList sentences;
    QStringList silent;
    for (const QString &code : block.indicators) {
        const Indicator *indicator = m_workspace.catalogue().indicator(code);
        if (!indicator)
            continue;
        const QString sentence = m_sentences.draft(*indicator);
        if (sentence.isEmpty())
            silent += indicator->name.in(m_choice.language);
        else
            sentences += sentence;
    }
    if (!silent.isEmpty())
        sentences += PartText::tr("No figures were entered for: %1.").arg(silent.join(u"; "_s));
    return sentences.join(u' ');
}

/// What is unlike among the units of the report is said where their figures stand.
void ReportPart::addNotes(const QStringList &codes)
{
    if (m_units.size() < 2)
        return;
    QStringList notes;
    for (const QString &code : codes) {
        const ComparedIndicator *compared = m_context.compared(code);
        for (const GuardNote &note : compared ? compared->notes : QList<GuardNote>()) {
            if (!notes.contains(note.text) && note.kind != NoteKind::Missing)
                notes += note.text;
        }
    }
    if (!notes.isEmpty())
        addText(PartText::tr("Before comparing: %1").arg(notes.join(u' ')), ReportParagraph::Kind::Note);
}

Comparison ReportPart::onlyOf(const QStringList &codes) const
{
    Comparison some = m_shown;
    some.indicators.clear();
    for (const QString &code : codes) {
        if (const ComparedIndicator *compared = m_context.compared(code))
            some.indicators += *compared;
    }
    return some;
}

FigureTable ReportPart::tableOf(const Comparison &comparison) const
{
    return buildFigureTable({comparison, m_workspace.catalogue(), m_options, m_numbering});
}

void ReportPart::addTable(const PlanBlock &block)
{
    QStringList codes = block.indicators;
    for (const Indicator &indicator : m_workspace.catalogue().indicators) {
        if (!block.area.isEmpty() && indicator.area == block.area && !codes.contains(indicator.code))
            codes += indicator.code;
    }
    const FigureTable table = tableOf(onlyOf(codes));
    if (table.rowCount() == 0) {
        addText(PartText::tr("No figures were entered for this table."), ReportParagraph::Kind::Note);
        return;
    }
    const Area *area = m_workspace.catalogue().area(block.area);
    QString title = block.text.in(m_choice.language);
    if (title.isEmpty())
        title = area ? area->name.in(m_choice.language) : PartText::tr("Figures side by side");
    const QString period = m_sentences.value({TokenAspect::Period, {}, {}, Scope::All, {}}).text;
    m_document.blocks += ReportFigures{caption(PartText::tr("Table"), m_tables, u"%1, %2"_s.arg(title, period)), table};
    addNotes(codes);
}

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
    if (const auto target = m_figures.targets.constFind(indicator->id); target != m_figures.targets.cend())
        options.target = *target;
    RowSpec rows = buildRanking(context, *compared, options);
    // Paper has no room for the names of those that have no number; how many they are stands in the subtitle.
    rows.rows.removeIf([](const RowMark &row) { return !row.value && !row.emphasised; });
    rows.isDense = true;
    const bool isEmpty = std::ranges::none_of(rows.rows, [](const RowMark &row) { return row.value.has_value(); });
    if (isEmpty) {
        addText(PartText::tr("No province has a figure of “%1” for this period.")
                    .arg(indicator->name.in(m_choice.language)),
                ReportParagraph::Kind::Note);
        return;
    }
    QString &title = rows.title;
    title = caption(PartText::tr("Chart"), m_drawings, title);
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
    sources.runs += ReportRun{PartText::tr("Sources of the chart:"), false, numbers};
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
    const Result<QList<PeriodKind>> kinds = kindsWithFigures(indicator->id, m_units, m_workspace);
    if (!kinds)
        return kinds.error();
    request.kind = kinds->isEmpty() ? PeriodKind::Year : kinds->constLast();
    Result<TrendView> view = readTrend(request, m_workspace);
    if (!view)
        return view.error();
    LineSpec lines = view->whole;
    if (lines.isEmpty()) {
        addText(PartText::tr("There are no figures of “%1” over time.").arg(indicator->name.in(m_choice.language)),
                ReportParagraph::Kind::Note);
        return {};
    }
    lines.title = caption(PartText::tr("Chart"), m_drawings, lines.title);
    m_document.blocks += ReportDrawing{[lines] { return std::make_unique<LineDrawing>(lines); }, trendHeight};
    return {};
}

void ReportPart::addPanel(int number)
{
    ChartSpec spec = number == 1   ? onTimePanel(m_context)
                     : number == 2 ? onlineServicesPanel(m_context)
                                   : staffingPanel(m_context);
    spec.title = caption(PartText::tr("Chart"), m_drawings, spec.title);
    m_document.blocks += ReportPanel{spec};
}

Result<void> ReportPart::addFindings()
{
    QualityRequest request;
    request.units = m_units;
    request.period = m_choice.selection.period;
    request.language = m_choice.language;
    const Result<QualityReport> report = checkQuality(m_workspace, request);
    if (!report)
        return report.error();
    if (report->findings.isEmpty()) {
        addText(
            PartText::tr("The quality rules find nothing against the figures of this report (%n figure(s) checked).",
                         nullptr, int(report->figures)),
            ReportParagraph::Kind::Body);
        return {};
    }
    ReportGrid grid{{PartText::tr("Unit"), PartText::tr("Indicator"), PartText::tr("Period"), PartText::tr("Finding")},
                    {}};
    for (const Finding &finding : report->findings) {
        const Indicator *indicator = m_workspace.catalogue().indicator(finding.cell.indicator);
        grid.rows += QStringList{m_context.unitName(finding.cell.unit),
                                 indicator ? indicator->name.in(m_choice.language) : QString(),
                                 finding.cell.period.name(), finding.text};
    }
    m_document.blocks += grid;
    return {};
}

/// The sources mentioned so far, in the text.
void ReportPart::addSourceList()
{
    for (const NumberedSource &source : m_numbering.list())
        m_document.blocks += ReportParagraph{ReportParagraph::Kind::Source,
                                             {ReportRun{u"[%1] %2"_s.arg(source.number).arg(source.text)}}};
}

void ReportPart::addAppendix(const QString &title, const QList<ReportBlock> &blocks)
{
    const QString number = PartText::tr("Appendix %1").arg(roman(int(m_document.appendices.size()) + 1));
    const QString basis = m_plan.hasForm ? PartText::tr("(To the report no. …/%1 of … %2)")
                                               .arg(m_choice.body.symbol, QString::number(m_choice.date.year()))
                                         : QString();
    m_document.appendices += ReportAppendix{number, title, basis, blocks};
}

void ReportPart::addAppendices()
{
    const auto holds = [this](PlanBlock::Kind kind) {
        return std::ranges::any_of(m_plan.blocks,
                                   [kind](const PlanBlock &block) { return block.kind == kind && block.level == 1; });
    };
    if (holds(PlanBlock::Kind::Statistics)) {
        const FigureTable table = tableOf(m_shown);
        const QString period = m_sentences.value({TokenAspect::Period, {}, {}, Scope::All, {}}).text;
        QList<ReportBlock> blocks;
        if (table.rowCount() > 0)
            blocks += ReportFigures{caption(PartText::tr("Table"), m_tables, period), table};
        else
            blocks += ReportParagraph{ReportParagraph::Kind::Body,
                                      {ReportRun{PartText::tr("No figures have been entered for these units and this "
                                                              "period.")}}};
        addAppendix(PartText::tr("Statistics on administrative reform"), blocks);
    }
    if (!holds(PlanBlock::Kind::Sources))
        return;
    ReportGrid grid{{PartText::tr("No."), PartText::tr("Source")}, {}};
    for (const NumberedSource &source : m_numbering.list())
        grid.rows += QStringList{u"[%1]"_s.arg(source.number), source.text};
    if (!grid.rows.isEmpty())
        addAppendix(PartText::tr("Sources of the figures"), {grid});
}

} // namespace parboard
