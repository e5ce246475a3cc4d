#include "models/workspace/reportcomposer.h"

#include "models/analysis/comparisongroup.h"
#include "models/workspace/comparedsources.h"
#include "models/workspace/reportpart.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ComposerText
{
    Q_DECLARE_TR_FUNCTIONS(ReportComposer)
};

void addCode(QList<IndicatorId> &ids, const QString &code, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(code);
    if (indicator && !ids.contains(indicator->id))
        ids += indicator->id;
}

void addTokens(QList<IndicatorId> &ids, const LocalText &text, const Catalogue &catalogue)
{
    for (const QString &sentence : {text.vi, text.en}) {
        for (const SentencePiece &piece : sentencePieces(sentence)) {
            if (piece.token)
                addCode(ids, piece.token->indicator, catalogue);
        }
    }
}

} // namespace

ReportComposer::ReportComposer(ReportPlan plan, ReportChoice choice, const Workspace &workspace)
    : m_plan(std::move(plan)), m_choice(std::move(choice)), m_workspace(workspace)
{
}

ReportComposer::~ReportComposer() = default;

int ReportComposer::parts() const
{
    return m_plan.repeat == PlanRepeat::Units ? int(m_choice.selection.units.size()) : 1;
}

QList<IndicatorId> ReportComposer::shownIndicators() const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    QList<IndicatorId> ids;
    for (const QString &code : m_plan.pageIndicators)
        addCode(ids, code, catalogue);
    for (const PlanBlock &block : m_plan.blocks) {
        for (const QString &code : block.indicators)
            addCode(ids, code, catalogue);
        addTokens(ids, block.text, catalogue);
        const bool isAll = block.kind == PlanBlock::Kind::Statistics;
        for (const Indicator &indicator : catalogue.indicators) {
            if (isAll || (!block.area.isEmpty() && indicator.area == block.area))
                addCode(ids, indicator.code, catalogue);
        }
        if (block.kind == PlanBlock::Kind::Panel) {
            for (const QString &code : onTimeIndicators() + onlineServiceIndicators() + staffingIndicators())
                addCode(ids, code, catalogue);
        }
    }
    return ids;
}

/// Those that need all provinces: of sentences, rankings and maps.
QList<IndicatorId> ReportComposer::groupIndicators() const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    QList<IndicatorId> ids;
    for (const QString &code : m_plan.pageIndicators)
        addCode(ids, code, catalogue);
    for (const PlanBlock &block : m_plan.blocks) {
        addTokens(ids, block.text, catalogue);
        const bool needsAll = block.kind == PlanBlock::Kind::Sentences || block.kind == PlanBlock::Kind::Ranking ||
                              block.kind == PlanBlock::Kind::Map;
        for (const QString &code : needsAll ? block.indicators : QStringList())
            addCode(ids, code, catalogue);
    }
    return ids;
}

Result<void> ReportComposer::read()
{
    if (m_figures)
        return {};
    const Selection &selection = m_choice.selection;
    if (selection.units.isEmpty())
        return Error{ComposerText::tr("No units are chosen. Choose the units of the report on the dashboard first.")};
    auto figures = std::make_unique<ReportFigureSet>();
    const ComparisonRequest shown{selection.units, shownIndicators(), selection.period, selection.scheme,
                                  m_choice.language};
    Result<Comparison> comparison = m_workspace.compare(shown);
    if (!comparison)
        return comparison.error();
    figures->shown = std::move(*comparison);
    const QDate day = selection.period ? selection.period->to : m_choice.date;
    figures->groupOf = {ComparisonGroup::Kind::All, selection.scheme, {}};
    ComparisonRequest group{unitsOf(figures->groupOf, m_workspace.catalogue(), day), groupIndicators(),
                            selection.period, selection.scheme, m_choice.language};
    group.onlyLike = true;
    Result<Comparison> all = m_workspace.compare(group);
    if (!all)
        return all.error();
    figures->group = std::move(*all);
    const Result<QHash<SourceId, Source>> sources =
        sourcesOf(figures->shown.indicators + figures->group.indicators, m_workspace.database());
    if (!sources)
        return sources.error();
    figures->sources = *sources;
    m_figures = std::move(figures);
    return {};
}

Result<std::unique_ptr<ReportPart>> ReportComposer::part(int number)
{
    if (Result<void> done = read(); !done)
        return done.error();
    const QList<UnitId> &units = m_choice.selection.units;
    std::optional<UnitId> subject = m_workspace.ownUnit();
    if (m_plan.repeat == PlanRepeat::Units)
        subject = units.value(number);
    else if (!subject || !units.contains(*subject))
        subject = units.constFirst();
    if (!m_numbering || !m_isOneDocument)
        m_numbering = std::make_unique<SourceNumbering>(m_figures->sources);
    return std::make_unique<ReportPart>(m_plan, m_choice, *m_figures, *m_numbering, *subject, m_workspace);
}

Result<ReportDocument> ReportComposer::compose(int number)
{
    const Result<std::unique_ptr<ReportPart>> made = part(number);
    if (!made)
        return made.error();
    return (*made)->document();
}

Result<QString> ReportComposer::draft(const PlanBlock &block, int number)
{
    const Result<std::unique_ptr<ReportPart>> made = part(number);
    if (!made)
        return made.error();
    return (*made)->draft(block);
}

Result<QList<ReportRun>> ReportComposer::runs(const QString &sentence, int number)
{
    const Result<std::unique_ptr<ReportPart>> made = part(number);
    if (!made)
        return made.error();
    return (*made)->runs(sentence);
}

Result<QString> ReportComposer::accepted(const QString &sentence, int number)
{
    const Result<std::unique_ptr<ReportPart>> made = part(number);
    if (!made)
        return made.error();
    return (*made)->accepted(sentence);
}

} // namespace parboard
