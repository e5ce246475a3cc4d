#include "app/mainactions.h"
#include "app/pages.h"
#include "models/storage/backup.h"
#include "support/shownwindow.h"
#include "widgets/dashboardpage.h"
#include "widgets/messagebar.h"
#include "widgets/restoredialog.h"
#include "widgets/worklist/worklistpage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

BackupInfo info(const QString &name)
{
    return {name, QDateTime(QDate(2026, 11, 20), QTime(9, 52)), BackupReason::Start, 1, 123456};
}

Verification soundOf(qint64 figures)
{
    Verification found;
    found.figures = figures;
    found.sources = 3;
    return found;
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// The way back from a backup, through the dialog and through the real window.
class TestRestoreDialog : public QObject
{
    Q_OBJECT

private slots:
    void onlyASoundBackupCanBeRestored()
    {
        RestoreDialog dialog(u"/a/quý.db"_s, {info(u"one"_s), info(u"two"_s)}, Dialogs());
        QSignalSpy asked(&dialog, &RestoreDialog::verificationAsked);
        QVERIFY(!dialog.restoreButton()->isEnabled());
        dialog.list()->setCurrentItem(dialog.list()->topLevelItem(0));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(dialog.file(), u"one"_s);
        QVERIFY(!dialog.restoreButton()->isEnabled());
        dialog.setVerification(u"one"_s, soundOf(1234));
        QVERIFY(dialog.restoreButton()->isEnabled());
        QVERIFY(dialog.state()->text().contains(QLocale().toString(1234)));
        QCOMPARE(dialog.list()->topLevelItem(0)->text(3), QLocale().toString(1234));
        dialog.list()->setCurrentItem(dialog.list()->topLevelItem(1));
        QVERIFY(!dialog.restoreButton()->isEnabled());
        dialog.setVerification(u"one"_s, soundOf(5)); // the answer for another one
        QVERIFY(!dialog.restoreButton()->isEnabled());
        dialog.setVerification(u"two"_s, {{u"It is damaged."_s}});
        QVERIFY(!dialog.restoreButton()->isEnabled());
        QVERIFY(dialog.state()->text().contains(u"It is damaged."_s));
        dialog.list()->setCurrentItem(dialog.list()->topLevelItem(0));
        QCOMPARE(asked.count(), 2); // known already
        QVERIFY(dialog.restoreButton()->isEnabled());
    }

    void anotherFileCanBeChosen()
    {
        const TestDatabase other;
        Dialogs dialogs;
        dialogs.openFile = [&other](QWidget *, const FileQuestion &) { return other.path(); };
        RestoreDialog dialog(u"/a/quý.db"_s, {}, dialogs);
        const QString nothing = dialog.state()->text();
        QVERIFY(!nothing.isEmpty());
        dialog.otherButton()->click();
        QCOMPARE(dialog.file(), other.path());
        dialog.otherButton()->click();
        QCOMPARE(dialog.list()->topLevelItemCount(), 1);
    }

    void backsUpOnStartAndByHand()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        const QString path = shown.window().workspace()->path();
        QTRY_COMPARE(listBackups(path).size(), 1);
        QCOMPARE(listBackups(path).constFirst().reason, BackupReason::Start);
        shown.window().mainActions()->backUp->trigger();
        QTRY_VERIFY(shown.window().messageBar()->text().contains(u"-manual"_s));
        QCOMPARE(listBackups(path).size(), 2);
        QVERIFY(shown.window().openDatabase(path)); // not due again
        QTest::qWait(200);
        QCOMPARE(listBackups(path).size(), 2);
    }

    void worklistIsReadAgainAfterABackup()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        QTRY_COMPARE(listBackups(shown.window().workspace()->path()).size(), 1); // on start
        shown.window().pages()->showPage(Pages::Page::Worklist);
        QSignalSpy loaded(shown.window().pages()->worklist(), &WorklistPage::loaded);
        QTRY_VERIFY(!loaded.isEmpty());
        qsizetype before = -1;
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, loaded.size()) == loaded.size() &&
                                     !QTest::qWaitFor([&] { return loaded.size() != before; }, 1000),
                                 20'000); // nothing is being read any more
        shown.window().mainActions()->backUp->trigger();
        QTRY_VERIFY(loaded.size() > before);
    }

    void failedBackupOnStartIsSaid()
    {
        ShownWindow shown;
        shown.show();
        const QString path = shown.file(u"a.db"_s);
        overwrite(shown.file(u"a-backups"_s), "a file where the folder should be");
        QVERIFY(shown.window().createDatabase(path, NewContent::Sample));
        QTRY_VERIFY(shown.window().messageBar()->isVisible());
        QVERIFY(shown.window().messageBar()->text().contains(u"a-backups"_s));
        QVERIFY(shown.window().page()->showsFigures());
    }

    void restoresThroughTheWindow()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        const QString path = shown.window().workspace()->path();
        QTRY_COMPARE(listBackups(path).size(), 1);
        QVERIFY(shown.window().workspace()->setOnTimeTarget(97).ok());
        RestoreDialog *dialog = openDialog(shown);
        QVERIFY(dialog);
        QCOMPARE(dialog->list()->topLevelItemCount(), 1);
        QTRY_VERIFY(dialog->list()->topLevelItem(0)->text(3).toInt() > 0 ||
                    dialog->list()->topLevelItem(0)->text(3).size() > 1);
        dialog->list()->setCurrentItem(dialog->list()->topLevelItem(0));
        QTRY_VERIFY(dialog->restoreButton()->isEnabled());
        dialog->restoreButton()->click();
        QTRY_VERIFY(shown.window().page());
        QVERIFY(shown.window().isEnabled());
        QCOMPARE(shown.window().workspace()->access(), Access::ReadWrite);
        QVERIFY(!shown.window().workspace()->onTimeTarget());
        QVERIFY(shown.window().page()->showsFigures());
        QVERIFY(shown.window().messageBar()->text().contains(u"before-restore"_s));
        QCOMPARE(listBackups(path).size(), 2);
    }

    void damagedDatabaseIsRestored()
    {
        ShownWindow shown;
        shown.show();
        const QString path = shown.file(u"a.db"_s);
        {
            const TestDatabase sample;
            QVERIFY(backupTo(sample.path(), path).ok());
            QVERIFY(makeBackup(path, BackupReason::Start, fixedClock().now().addDays(-1)).ok());
        }
        overwrite(path, "nothing of it is left");
        QVERIFY(!shown.window().openDatabase(path));
        RestoreDialog *dialog = openDialog(shown);
        QVERIFY(dialog);
        QCOMPARE(dialog->list()->topLevelItemCount(), 1);
        dialog->list()->setCurrentItem(dialog->list()->topLevelItem(0));
        QTRY_VERIFY(dialog->restoreButton()->isEnabled());
        dialog->restoreButton()->click();
        QTRY_VERIFY(shown.window().page());
        QVERIFY(shown.window().page()->showsFigures());
        QVERIFY(shown.window().messageBar()->text().contains(u"damaged"_s));
    }

    void failedRestoreReopensWhatWasThere()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        const QString path = shown.window().workspace()->path();
        QTRY_COMPARE(listBackups(path).size(), 1);
        RestoreDialog *dialog = openDialog(shown);
        QVERIFY(dialog);
        dialog->list()->setCurrentItem(dialog->list()->topLevelItem(0));
        QTRY_VERIFY(dialog->restoreButton()->isEnabled());
        overwrite(dialog->file(), "gone bad since it was checked");
        dialog->restoreButton()->click();
        QTRY_VERIFY(shown.window().page());
        QCOMPARE(shown.window().messageBar()->tone(), TintedFrame::Tone::Error);
        QVERIFY(shown.window().isEnabled());
        QVERIFY(shown.window().page()->showsFigures());
    }

private:
    static RestoreDialog *openDialog(const ShownWindow &shown)
    {
        shown.window().mainActions()->restore->trigger();
        return shown.window().findChild<RestoreDialog *>();
    }
};

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
