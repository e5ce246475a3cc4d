#pragma once

#include "models/workspace/export.h"

namespace parboard {

/// Figures as a workbook: the sheet "Số liệu" in the long form with the columns of the long CSV, and the sheet "Nguồn"
/// with the sources. See exportFigures().
Result<ExportOutcome> exportFigureWorkbook(const Workspace &workspace, const ExportRequest &request,
                                           const QString &path, const ExportProgress &progress);

/// The dashboard as a workbook: a sheet with the three panels and their charts, one with all indicators side by side,
/// and the sources. See exportFigures().
Result<ExportOutcome> exportDashboardWorkbook(const Workspace &workspace, const ExportRequest &request,
                                              const QString &path);

} // namespace parboard
