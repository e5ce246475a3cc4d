#pragma once

#include "models/reporting/figuredrawing.h"
#include "models/workspace/workspace.h"

#include <QCommandLineParser>

#include <memory>

namespace parboard {

/// A drawing of the window's pages and what it is called.
struct RenderedView
{
    std::unique_ptr<FigureDrawing> drawing;
    QString title;
};

/// The words of --view that makeView() knows, beside the dashboard.
QStringList drawnViews();

/// The view of `line`: comparison (a ranking), map, trend or multiples of the --indicator, or a year of the published
/// index that --indicator names. Errors say what is missing.
Result<RenderedView> makeView(const QCommandLineParser &line, std::optional<Scheme> scheme);

} // namespace parboard
