#pragma once

#include "models/analysis/comparisongroup.h"
#include "models/reporting/sourcenumbering.h"
#include "models/workspace/reportcomposer.h"

#include <QHash>

#include <array>

namespace parboard {

/// The figures of a report, read once.
struct ReportFigureSet
{
    Comparison shown; ///< the units of the report
    Comparison group; ///< all provinces, like figures only
    ComparisonGroup groupOf;
    QHash<SourceId, Source> sources;
};

/// One document of a report: the whole, or the page of one unit in an atlas. Sources are numbered in the order of their
/// mention.
class ReportPart
{
public:
    /// All must outlive the object.
    ReportPart(const ReportPlan &plan, const ReportChoice &choice, const ReportFigureSet &figures,
               SourceNumbering &numbering, UnitId subject, const Workspace &workspace);

    [[nodiscard]] Result<ReportDocument> document();
    [[nodiscard]] QString draft(const PlanBlock &block) const;
    [[nodiscard]] QList<ReportRun> runs(const QString &sentence) const { return m_sentences.runs(sentence); }
    [[nodiscard]] QString accepted(const QString &sentence) const { return m_sentences.accepted(sentence); }

private:
    [[nodiscard]] Result<void> addBlocks(const QString &pageIndicator);
    [[nodiscard]] Result<void> add(const PlanBlock &block);
    void addHeading(const PlanBlock &block);
    void addText(const QString &text, ReportParagraph::Kind kind = ReportParagraph::Kind::Body);
    void addParagraphs(const QString &text);
    void addNotes(const QStringList &codes);
    void addTable(const PlanBlock &block);
    void addRanking(const PlanBlock &block, bool asMap);
    [[nodiscard]] Result<void> addTrend(const PlanBlock &block);
    void addPanel(int number);
    [[nodiscard]] Result<void> addFindings();
    [[nodiscard]] Comparison onlyOf(const QStringList &codes) const;
    [[nodiscard]] FigureTable tableOf(const Comparison &comparison) const;
    void addSourceList();
    void addAppendices();
    void addAppendix(const QString &title, const QList<ReportBlock> &blocks);
    [[nodiscard]] QString caption(const QString &kind, int &counter, const QString &text) const;

    const ReportPlan &m_plan;
    const ReportChoice &m_choice;
    const ReportFigureSet &m_figures;
    const Workspace &m_workspace;
    DashboardOptions m_options;
    SourceNumbering &m_numbering;
    QList<UnitId> m_units; ///< those whose figures stand side by side
    Comparison m_shown;    ///< of m_units
    ContentContext m_context;
    SentenceFigures m_sentences;
    ReportDocument m_document;
    std::array<int, 3> m_levels{};
    int m_tables = 0;
    int m_drawings = 0;
};

} // namespace parboard
