#include "app/mainactions.h"
#include "support/shownwindow.h"
#include "widgets/chartrow.h"
#include "widgets/charts/chartview.h"
#include "widgets/dashboardpage.h"
#include "widgets/messagebar.h"
#include "widgets/ownunitdialog.h"
#include "widgets/startpage.h"
#include "widgets/targetdialog.h"
#include "widgets/textdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QCommandLinkButton>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Root may write everything: while this lives, the process is nobody, who owns these files. Others stay who they are.
class AsNobody
{
public:
    explicit AsNobody(const QStringList &files) : m_wasRoot(::getuid() == 0)
    {
        if (!m_wasRoot)
            return;
        constexpr uid_t nobody = 65534;
        for (const QString &file : files) {
            if (::chown(qPrintable(file), nobody, gid_t(-1)) != 0)
                qFatal("chown failed");
        }
        if (::setresuid(nobody, nobody, 0) != 0)
            qFatal("setresuid failed");
    }
    ~AsNobody()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("setresuid failed");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_wasRoot;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void firstStartOffersSampleData()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().startPage()->isVisible());
        QVERIFY(!shown.window().page());
        QVERIFY(!shown.window().mainActions()->print->isEnabled());
        QSignalSpy painted(&shown.window(), &MainWindow::firstPainted);
        shown.window().startPage()->sampleButton()->click();
        QVERIFY(shown.window().page());
        QVERIFY(painted.wait());
        QVERIFY(shown.window().page()->showsFigures());
        QVERIFY(shown.window().mainActions()->print->isEnabled());
        QVERIFY(shown.window().windowTitle().contains(u"parboard.db"_s));
        shown.window().page()->update();
        QTest::qWait(20);
        QCOMPARE(painted.count(), 1); // only the first time
    }

    void emptyDatabaseLeadsToSampleDataBesideIt()
    {
        ShownWindow shown;
        shown.show();
        shown.window().startPage()->emptyButton()->click();
        QVERIFY(shown.window().page());
        QVERIFY(!shown.window().page()->showsFigures());
        emit shown.window().page()->openSampleAsked();
        QTRY_VERIFY(shown.window().page()->showsFigures());
        QVERIFY(QFile::exists(shown.file(u"own/parboard.db"_s))); // the person's own stays
        QVERIFY(shown.window().windowTitle().contains(u"parboard-sample.db"_s));
    }

    void badFilesAreExplainedInTheBar_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("foreign") << QByteArray("Chẳng phải cơ sở dữ liệu");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << QByteArray("SQLite format 3\0", 16);
    }

    void badFilesAreExplainedInTheBar()
    {
        QFETCH(QByteArray, content);
        ShownWindow shown;
        shown.show();
        QFile file(shown.file(u"bad.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!shown.window().openDatabase(file.fileName()));
        QVERIFY(shown.window().messageBar()->isVisible());
        QVERIFY(shown.window().messageBar()->text().contains(u"bad.db"_s));
        QVERIFY(shown.window().startPage()->isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QTest::keyClick(shown.window().messageBar(), Qt::Key_Escape);
        QVERIFY(!shown.window().messageBar()->isVisible());
    }

    void whatWasOpenStaysOpenAfterAFailure()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        const QPointer<DashboardPage> page = shown.window().page();
        shown.openAnswer = shown.file(u"missing.db"_s);
        shown.window().mainActions()->open->trigger();
        QVERIFY(shown.window().messageBar()->isVisible());
        QCOMPARE(shown.window().page(), page.data());
    }

    void readOnlyFilesCanBeLookedAt()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().createDatabase(shown.file(u"quý 1.db"_s), NewContent::Sample));
        QVERIFY(shown.window().createDatabase(shown.file(u"other.db"_s), NewContent::Empty));
        QFile file(shown.file(u"quý 1.db"_s));
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        const AsNobody rights({file.fileName(), shown.file(u"."_s)});
        QVERIFY(!QFileInfo(file).isWritable());
        QVERIFY(shown.window().openDatabase(file.fileName()));
        QVERIFY(shown.window().messageBar()->isVisible());
        QVERIFY(shown.window().page()->showsFigures());
    }

    void recentFilesAreRememberedButNotTouched()
    {
        ShownWindow shown;
        QStringList recent{u"//dead/server/năm 2023.db"_s};
        shown.settings().set(keys::recentDatabases, recent);
        QVERIFY(shown.window().createDatabase(shown.file(u"a.db"_s), NewContent::Empty));
        recent = shown.settings().value(keys::recentDatabases);
        QCOMPARE(recent.size(), 2);
        QCOMPARE(recent.constFirst(), shown.file(u"a.db"_s));
        QCOMPARE(shown.window().mainActions()->recent->actions().size(), 2);
    }

    void takesDroppedFiles()
    {
        ShownWindow shown;
        shown.show();
        const TestDatabase other;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(other.path())});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.window(), &drop);
        QVERIFY(shown.window().page());
        QCOMPARE(shown.window().workspace()->path(), other.path());
    }

    void remembersLanguageForTheNextStart()
    {
        ShownWindow shown;
        shown.show();
        emit shown.window().mainActions()->languageAsked(Language::English);
        QCOMPARE(shown.settings().value(keys::language), u"en"_s);
        QVERIFY(shown.window().messageBar()->isVisible());
    }

    void ownUnitAndTargetChangeThePage()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        shown.window().mainActions()->ownUnit->trigger();
        auto *own = shown.window().findChild<OwnUnitDialog *>();
        QVERIFY(own);
        own->searchEdit()->setText(u"cao bang"_s);
        QTest::keyClick(own->searchEdit(), Qt::Key_Return);
        QVERIFY(shown.window().workspace()->ownUnit());
        QVERIFY(shown.window().page()->content().table.ownColumn >= 0);

        shown.window().mainActions()->target->trigger();
        auto *target = shown.window().findChild<TargetDialog *>();
        QVERIFY(target);
        target->findChild<QCheckBox *>()->setChecked(true);
        target->accept();
        QCOMPARE(shown.window().workspace()->onTimeTarget(), std::optional(95.0));
        QVERIFY(!shown.window().page()->content().panels.constFirst().lines.isEmpty());
    }

    void everyActionHasAMnemonicAndNoKeyIsUsedTwice()
    {
        ShownWindow shown;
        QHash<QKeySequence, QString> keysUsed;
        const QList<QAction *> menus = shown.window().menuBar()->actions();
        for (const QAction *top : menus) {
            QSet<QChar> letters;
            const QList<QAction *> actions = top->menu()->actions();
            for (const QAction *action : actions) {
                if (action->isSeparator())
                    continue;
                const qsizetype at = action->text().indexOf(u'&');
                QVERIFY2(at >= 0, qPrintable(action->text()));
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters += letter;
                if (!action->shortcut().isEmpty()) {
                    QVERIFY2(!keysUsed.contains(action->shortcut()), qPrintable(action->text()));
                    keysUsed.insert(action->shortcut(), action->text());
                }
            }
        }
        QVERIFY(keysUsed.size() > 15);
    }

    void actionsOfTheDashboardRestOnOtherPages()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        const MainActions &actions = *shown.window().mainActions();
        const auto rest = [&actions] {
            return !actions.print->isEnabled() && !actions.previousPeriod->isEnabled() &&
                   !actions.copyTable->isEnabled() && !actions.goToPanels.constFirst()->isEnabled();
        };
        QVERIFY(actions.print->isEnabled() && actions.findIndicator->isEnabled());
        actions.goToEntry->trigger();
        QVERIFY(rest() && !actions.findIndicator->isEnabled() && actions.exportFigures->isEnabled());
        actions.goToWorklist->trigger();
        QVERIFY(rest() && actions.findIndicator->isEnabled());
        actions.goToDashboard->trigger();
        QVERIFY(actions.print->isEnabled() && actions.previousPeriod->isEnabled());
    }

    void dialogsFitASmallScreen()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        const MainActions &actions = *shown.window().mainActions();
        for (QAction *action :
             {actions.ownUnit, actions.target, actions.shortcuts, actions.debugInfo, actions.about, actions.preview}) {
            action->trigger();
            auto *dialog = shown.window().findChild<QDialog *>();
            QVERIFY(dialog);
            QVERIFY(dialog->width() <= 1366 && dialog->height() <= 720);
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!shown.window().findChild<QDialog *>());
        }
    }

    void savesPicturesAndSaysWhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << u"trang 1.png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"trang 1.svg"_s << QByteArray("<?xml");
    }

    void savesPicturesAndSaysWhere()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        shown.saveAnswer = shown.file(name);
        shown.window().mainActions()->savePicture->trigger();
        QFile file(shown.saveAnswer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QVERIFY(shown.window().messageBar()->text().contains(name));
    }

    void failuresOfSavingAreExplained()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        shown.saveAnswer = shown.file(u"không có/trang.pdf"_s);
        shown.window().mainActions()->savePdf->trigger();
        QCOMPARE(shown.window().messageBar()->tone(), TintedFrame::Tone::Error);
        shown.saveAnswer.clear(); // called off: nothing more to say
        shown.window().messageBar()->dismiss();
        shown.window().mainActions()->savePdf->trigger();
        QVERIFY(!shown.window().messageBar()->isVisible());
    }

    void remembersItsGeometry()
    {
        ShownWindow shown;
        shown.show();
        shown.window().close();
        QVERIFY(!shown.settings().value(keys::windowGeometry).isEmpty());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
