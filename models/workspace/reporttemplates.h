#pragma once

#include "models/reporting/reportdocument.h"
#include "models/reporting/reportplan.h"
#include "models/workspace/workspace.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parboard {

/// A template of the program or a report kept in the database.
struct NamedPlan
{
    QString key;     ///< of the program: summary, full, comparison, atlas; else empty
    ReportPlan plan; ///< with only its name if it cannot be read
    QString problem; ///< why it cannot be read; empty: it can
};

/// The templates that the program brings, then the reports kept in the database.
Result<QList<NamedPlan>> reportPlans(const Workspace &workspace);

/// The plan whose key, or whose name in either language, is `name`; the error names those there are.
Result<ReportPlan> findReportPlan(const QString &name, const Workspace &workspace);

/// A template from a file of another office.
Result<ReportPlan> readReportFile(const QString &file, const Workspace &workspace);
/// Writes the template, whole or not at all.
Result<void> writeReportFile(const QString &file, const ReportPlan &plan);

/// Keeps a report under its Vietnamese name. Errors: no name, the name of a template of the program or, in whatever
/// capitals, of a report other than `replaced`.
Result<void> saveReport(const ReportPlan &plan, const QString &replaced, Workspace &workspace);
Result<void> removeReport(const QString &name, const Workspace &workspace);

/// What somebody was putting together when the page or the program was left; nothing if it was kept or never changed.
Result<std::optional<ReportPlan>> reportDraft(const Workspace &workspace);
Result<void> setReportDraft(const std::optional<ReportPlan> &plan, const Workspace &workspace);

/// Who issues reports and signs; empty until the office says so.
Result<ReportBody> reportBody(const Workspace &workspace);
Result<void> setReportBody(const ReportBody &body, const Workspace &workspace);

} // namespace parboard
