#include "app/window.h"

#include "app/mainwindow.h"
#include "app/translator.h"
#include "models/reporting/fonts.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

void openFirst(MainWindow &window, const QString &named, const QString &own)
{
    if (!named.isEmpty())
        window.openDatabase(named);
    else if (QFileInfo::exists(own))
        window.openDatabase(own);
}

} // namespace

int runWindow(QApplication & /*proves that there is one*/, const WindowOptions &options)
{
    QFont font = QApplication::font();
    font.setFamily(uiFontFamily());
    QApplication::setFont(font);
    Settings settings;
    const SystemClock clock;
    const QString own = Workspace::defaultDatabasePath();
    MainWindow window({settings, clock, Dialogs::desktop(), currentLanguage(), own});
    openFirst(window, options.database, own);
    window.show();
    // When the window stands: loading the icon's plugin and reading the fonts' tables takes time.
    QTimer::singleShot(0, &window, [&window] {
        QApplication::setWindowIcon(QIcon(u":/icons/parboard.svg"_s));
        if (const Result<void> fonts = checkVietnameseFonts(); !fonts)
            window.messageBar()->showMessage(TintedFrame::Tone::Warning, fonts.error().sentence);
    });
    return QApplication::exec();
}

} // namespace parboard
