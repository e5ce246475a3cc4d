#pragma once

#include "app/mainwindow.h"
#include "models/core/clock.h"
#include "models/core/settings.h"

#include <QTemporaryDir>

namespace parboard::bench {

/// The real window of 1366x768 in Vietnamese, with settings of its own that go with it. Needs a QApplication.
class BenchWindow
{
public:
    explicit BenchWindow(const Clock &clock);

    [[nodiscard]] MainWindow &window() { return m_window; }
    /// Opens the database that the command line names.
    [[nodiscard]] bool open();
    /// Shows the window and waits until it is painted.
    void show();

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

} // namespace parboard::bench
