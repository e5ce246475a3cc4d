#pragma once

#include <QString>

class QApplication;

namespace parboard {

/// What the command line says about the window.
struct WindowOptions
{
    QString database; ///< empty: the user's own database, or the start page if there is none yet
};

/// Shows the window and runs the application; returns its exit code. A file that cannot be opened leads to the start
/// page with the reason on it.
int runWindow(QApplication &app, const WindowOptions &options);

} // namespace parboard
