#include "models/reporting/sourcenumbering.h"
#include "models/workspace/comparisonsheet.h"
#include "models/workspace/exportcells.h"
#include "models/workspace/exportworkbook.h"
#include "models/workspace/panelsheet.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The sources of the dashboard with all that is known of them: the content has their numbers and lines only.
QList<ListedSource> listedSources(const DashboardContent &content, const QHash<SourceId, Source> &sources)
{
    QHash<QString, Source> byLine;
    for (const Source &source : sources)
        byLine.insert(sourceLine(source), source);
    QList<ListedSource> listed;
    for (const NumberedSource &numbered : content.sources)
        listed += {numbered.number, byLine.value(numbered.text)};
    return listed;
}

} // namespace

Result<ExportOutcome> exportDashboardWorkbook(const Workspace &workspace, const ExportRequest &request,
                                              const QString &path)
{
    const Result<DashboardContent> content = workspace.dashboard(request.selection, request.language);
    if (!content)
        return content.error();
    const Result<QHash<SourceId, Source>> sources = workspace.sources();
    if (!sources)
        return sources.error();
    const Result<std::unique_ptr<XlsxWriter>> workbook =
        XlsxWriter::create(path, workbookProperties(workspace, content->title));
    if (!workbook)
        return workbook.error();
    writePanelSheet(**workbook, *content, workspace.catalogue());
    writeComparisonSheet(**workbook, *content, workspace.catalogue());
    addSourceSheet(**workbook, listedSources(*content, *sources), workspace);
    ExportOutcome outcome;
    outcome.figures = content->table.rowCount();
    const Result<void> finished = (*workbook)->finish();
    return finished ? Result<ExportOutcome>(outcome) : finished.error();
}

} // namespace parboard
