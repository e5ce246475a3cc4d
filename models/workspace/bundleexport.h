#pragma once

#include "models/workspace/export.h"

namespace parboard {

/// Writes what is asked for as a bundle (docs/bundle.md): figures, their sources with attached documents, and the
/// earlier versions of the figures. Everything comes from one moment, also while others write. See exportFigures().
Result<ExportOutcome> exportBundle(const Workspace &workspace, const ExportRequest &request, const QString &path,
                                   const ExportProgress &progress = {});

} // namespace parboard
