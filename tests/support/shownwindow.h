#pragma once

#include "app/mainwindow.h"
#include "testdatabase.h"

#include <QStringList>

#include <memory>

namespace parboard::test {

/// The real window in a folder of its own; file dialogs answer what the test lays down.
class ShownWindow
{
public:
    explicit ShownWindow(QSize size = {1366, 768}, Language language = Language::Vietnamese);

    /// Shows the window and waits until it is exposed.
    void show();
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QString openAnswer; ///< what the dialog to open a file answers; the one for several answers it alone
    QString saveAnswer; ///< what the dialog to save a file answers

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace parboard::test
