#include "app/window.h"

#include "app/mainwindow.h"
#include "app/translator.h"
#include "models/reporting/fonts.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace parboard {

namespace {

void openFirst(MainWindow &window, const QString &named, const QString &own)
{
    if (!named.isEmpty())
        window.openDatabase(named);
    else if (QFileInfo::exists(own))
        window.openDatabase(own);
}

} // namespace

int runWindow(QApplication &app, const WindowOptions &options)
{
    QFont font = app.font();
    font.setFamily(uiFontFamily());
    QApplication::setFont(font);
    Settings settings;
    const SystemClock clock;
    const QString own = Workspace::defaultDatabasePath();
    MainWindow window({settings, clock, Dialogs::desktop(), currentLanguage(), own});
    openFirst(window, options.database, own);
    window.show();
    // Fonts are checked when the window stands: reading their tables takes time.
    QTimer::singleShot(0, &window, [&window] {
        if (const Result<void> fonts = checkVietnameseFonts(); !fonts)
            window.messageBar()->showMessage(TintedFrame::Tone::Warning, fonts.error().sentence);
    });
    return QApplication::exec();
}

} // namespace parboard
