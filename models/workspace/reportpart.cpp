#include "models/workspace/reportpart.h"

#include "models/analysis/guard.h"
#include "models/reporting/runblock.h"
#include "models/reporting/tablebuilder.h"
#include "models/workspace/qualitycheck.h"
#include "models/workspace/targetinforce.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(ReportPart)
};

QString roman(int number)
{
    static const QStringList numerals{u"I"_s,  u"II"_s,  u"III"_s,  u"IV"_s, u"V"_s,
                                      u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s, u"X"_s};
    return numerals.value(number - 1, QString::number(number));
}

/// a) b) c) d) đ) e) g): the letters of Vietnamese lists.
QString letter(int number)
{
    static const QString letters = u"abcdđeghiklmnopqrstuvxy"_s;
    return letters.mid((number - 1) % letters.size(), 1);
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
                       SourceNumbering &numbering, UnitId subject, const Workspace &workspace)
    : m_plan(plan), m_choice(choice), m_figures(figures),
      m_workspace(workspace), m_options{choice.language, subject, workspace.onTimeTarget()}, m_numbering(numbering),
      m_units(plan.repeat == PlanRepeat::Units ? QList{subject} : choice.selection.units),
      m_shown(ofUnits(figures.shown, m_units)), m_context{m_shown, workspace.catalogue(), m_options, m_numbering},
      m_sentences(
          m_context, figures.group,
          [&workspace](const Indicator &indicator, int year) { return targetInForce(indicator, year, workspace); },
          subject)
{
}

QString ReportPart::caption(const QString &kind, int &counter, const QString &text) const
{
    ++counter;
    return u"%1 %2. %3"_s.arg(kind).arg(counter).arg(text);
}

Result<ReportDocument> ReportPart::document()
{
    m_numbering.beginPart();
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
    if (m_document.body.symbol.isEmpty())
        m_document.body.symbol = u"BC-…"_s; // to be filled in by hand
    m_document.date = m_choice.date;
    m_document.type = plain(m_plan.type);
    m_document.subject = plain(m_plan.subject);
    const QStringList pages = m_plan.repeat == PlanRepeat::Indicators ? m_plan.pageIndicators : QStringList{QString()};
    for (const QString &page : pages) {
        if (page != pages.constFirst())
            m_document.blocks += ReportPageBreak{};
        if (const Indicator *indicator = m_workspace.catalogue().indicator(page))
            m_document.blocks += ReportHeading{1, indicator->name.in(m_choice.language)};
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
    for (const PlanBlock &planned : m_plan.blocks) {
        PlanBlock block = planned;
        block.indicators.replaceInStrings(u"*"_s, pageIndicator);
        block.indicators.removeAll(QString());
        block.text.vi.replace(u"{*"_s, u'{' + pageIndicator);
        block.text.en.replace(u"{*"_s, u'{' + pageIndicator);
        if (Result<void> done = add(block); !done)
            return done;
    }
    return {};
}

Result<void> ReportPart::add(const PlanBlock &block)
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
    int &number = m_levels.at(std::size_t(block.level - 1));
    ++number;
    std::fill(m_levels.begin() + block.level, m_levels.end(), 0);
    QString text;
    for (const ReportRun &run : m_sentences.runs(block.text.in(m_choice.language))) {
        text += run.text + sourceMarks(run.sources);
        m_document.changedNumbers += run.isChanged ? 1 : 0;
    }
    if (m_plan.hasForm) {
        const QString mark = block.level == 1   ? roman(number) + u'.'
                             : block.level == 2 ? QString::number(number) + u'.'
                                                : letter(number) + u')';
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
        addText(PartText::tr("The quality rules find nothing against the figures of this report."));
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
    for (const NumberedSource &source : m_numbering.recent())
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
    for (const NumberedSource &source : m_numbering.recent())
        grid.rows += QStringList{u"[%1]"_s.arg(source.number), source.text};
    if (!grid.rows.isEmpty())
        addAppendix(PartText::tr("Sources of the figures"), {grid});
}

} // namespace parboard
