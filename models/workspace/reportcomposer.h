#pragma once

#include "models/reporting/reportdocument.h"
#include "models/reporting/reportplan.h"
#include "models/reporting/sentences.h"
#include "models/workspace/workspace.h"

#include <memory>
#include <optional>

namespace parboard {

/// What a report is made for.
struct ReportChoice
{
    Selection selection; ///< units, period, list of provinces
    Language language = Language::Vietnamese;
    ReportBody body;
    bool isDraft = true;
    QDate date;
};

struct ReportFigureSet;
class SourceNumbering;
class ReportPart;

/// Puts a plan and the figures of a database together to a ReportDocument. Reads the figures once, when they are first
/// asked for. Plan, choice and workspace are kept by value or must outlive the object (workspace).
class ReportComposer
{
public:
    ReportComposer(ReportPlan plan, ReportChoice choice, const Workspace &workspace);
    ~ReportComposer();
    Q_DISABLE_COPY_MOVE(ReportComposer)

    /// Documents of their own: the units of an atlas; 1 for other reports.
    [[nodiscard]] int parts() const;
    /// Numbers the sources through all parts instead of anew in each: for formats that have no parts.
    void numberSourcesThroughout() { m_isOneDocument = true; }

    /// The document of `part`, from 0. Errors: nothing chosen, reading.
    [[nodiscard]] Result<ReportDocument> compose(int part = 0);

    /// The paragraphs that a block of sentences is now, as a text whose numbers are tokens: what a person edits.
    [[nodiscard]] Result<QString> draft(const PlanBlock &block, int part = 0);

    /// What the pieces of `sentence` are now (SentenceFigures::runs).
    [[nodiscard]] Result<QList<ReportRun>> runs(const QString &sentence, int part = 0);

    /// `sentence` with what its tokens are now as what is accepted.
    [[nodiscard]] Result<QString> accepted(const QString &sentence, int part = 0);

private:
    [[nodiscard]] Result<void> read();
    [[nodiscard]] QList<IndicatorId> shownIndicators() const;
    [[nodiscard]] QList<IndicatorId> groupIndicators() const;
    [[nodiscard]] Result<std::unique_ptr<ReportPart>> part(int number);

    ReportPlan m_plan;
    ReportChoice m_choice;
    const Workspace &m_workspace;
    std::unique_ptr<ReportFigureSet> m_figures;
    std::unique_ptr<SourceNumbering> m_numbering;
    bool m_isOneDocument = false;
};

} // namespace parboard
