#include "shownwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace parboard::test {

ShownWindow::ShownWindow(QSize size, Language language) : m_settings(m_folder.filePath(u"settings.ini"_s))
{
    Dialogs dialogs = Dialogs::desktop();
    dialogs.openFile = [this](QWidget *, const FileQuestion &) { return openAnswer; };
    dialogs.openFiles = [this](QWidget *, const FileQuestion &) {
        return openAnswer.isEmpty() ? QStringList() : QStringList{openAnswer};
    };
    dialogs.saveFile = [this](QWidget *, const FileQuestion &) { return saveAnswer; };
    m_window = std::make_unique<MainWindow>(
        WindowContext{m_settings, fixedClock(), dialogs, language, m_folder.filePath(u"own/parboard.db"_s)});
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(size);
}

void ShownWindow::show()
{
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window is not exposed");
}

} // namespace parboard::test
