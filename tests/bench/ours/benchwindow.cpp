#include "benchwindow.h"

#include "../measure.h"
#include "app/translator.h"
#include "models/reporting/fonts.h"

#include <QApplication>

namespace parboard::bench {

using namespace Qt::StringLiterals;

namespace {

/// What main() does before there is a window.
Language prepareProgram()
{
    installLanguage(Language::Vietnamese);
    QFont font = QApplication::font();
    font.setFamily(uiFontFamily());
    QApplication::setFont(font);
    return currentLanguage();
}

} // namespace

BenchWindow::BenchWindow(const Clock &clock)
    : m_settings(m_folder.filePath(u"settings.ini"_s)),
      m_window({m_settings, clock, Dialogs::desktop(), prepareProgram(), m_folder.filePath(u"own.db"_s)})
{
}

bool BenchWindow::open()
{
    return m_window.openDatabase(QCoreApplication::arguments().value(1));
}

void BenchWindow::show()
{
    m_window.resize(1366, 768);
    untilRepainted([this] { m_window.show(); });
}

} // namespace parboard::bench
