#include "models/core/settings.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/schemefile.h"
#include "support/schemes.h"
#include "support/testdatabase.h"
#include "widgets/index/indexpage.h"
#include "widgets/index/schemepane.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of the index with the demonstration scheme of 2024 in its editor.
struct ShownScheme
{
    ShownScheme()
        : settings(data.file(u"settings.ini"_s)),
          page(data.workspace(), settings,
               Dialogs{[this](QWidget *, const FileQuestion &) { return answer; },
                       {},
                       [this](QWidget *, const FileQuestion &question) {
                           asked = question;
                           return answer;
                       },
                       {}},
               Language::Vietnamese)
    {
        page.resize(1366, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("never shown");
        choose(u"demo"_s);
        page.yearBox()->setValue(2024);
        page.showView(IndexPage::View::Scheme);
    }

    void choose(const QString &scheme) const
    {
        page.schemeBox()->setCurrentIndex(page.schemeBox()->findData(scheme));
        emit page.schemeBox()->activated(page.schemeBox()->currentIndex());
    }

    [[nodiscard]] SchemePane *pane() const { return page.scheme(); }
    [[nodiscard]] SchemeRowsModel *model() const { return pane()->model(); }
    [[nodiscard]] IndexDesk &desk() const { return data.workspace().index(); }

    /// The row of the model with this code.
    [[nodiscard]] int row(const QString &code) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->rows().at(row + 1).value(1) == code)
                return row;
        }
        return -1;
    }

    bool edit(const QString &code, int column, const QString &text) const
    {
        return model()->setData(model()->index(row(code), column), text);
    }

    /// How many versions of a scheme the database has.
    [[nodiscard]] int versions(const QString &code) const
    {
        int versions = 0;
        const Result<QList<StoredScheme>> all = IndexStore(data.workspace().database()).schemes();
        for (const StoredScheme &stored : *all)
            versions += stored.scheme.code == code ? 1 : 0;
        return versions;
    }

    /// Points of Cao Bằng for a component of the demonstration scheme.
    void enter(const QString &component, Points points, int year) const
    {
        IndexEntry entry;
        entry.cell = {desk().schemeFor(u"demo"_s, year)->id, year, data.unit(u"Cao Bằng"_s), component};
        entry.self = points;
        if (const Result<void> done = desk().change(entry, component); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }

    /// Takes 4.2 (5 points) out and gives its points to 4.1.
    void giveAwayThePostalService() const
    {
        model()->removeRow(row(u"4.2"_s));
        if (!edit(u"4.1"_s, pointsColumn, u"20"_s))
            qFatal("not edited");
    }

    static constexpr int nameColumn = 3;
    static constexpr int pointsColumn = 5;

    QString answer; ///< of the dialogs
    FileQuestion asked;
    TestDatabase data{NewContent::Empty};
    Settings settings;
    IndexPage page;
};

QStringList textsOf(const QListWidget *list)
{
    QStringList texts;
    for (int row = 0; row < list->count(); ++row)
        texts += list->item(row)->text();
    return texts;
}

} // namespace

/// A scheme edited as a table, taken in from a file and stored as a version.
class TestSchemePane : public QObject
{
    Q_OBJECT

private slots:
    void theNewestVersionIsShown()
    {
        const ShownScheme shown;
        QCOMPARE(shown.model()->scheme().code, u"demo"_s);
        QCOMPARE(shown.model()->rowCount(), 24);
        QCOMPARE(shown.pane()->state(), u"Bộ tiêu chí minh họa (internal), version 1 is the newest."_s);
        QVERIFY(!shown.pane()->saveButton()->isEnabled() && !shown.pane()->revertButton()->isEnabled());
        QVERIFY(!shown.pane()->moveYearButton()->isVisible() && !shown.pane()->problemList()->isVisible());
        QCOMPARE(shown.page.unkeptSentence(), QString());
        shown.choose(u"par-2022"_s);
        QVERIFY2(shown.pane()->state().contains(u"36 criterion(s) without points"_s),
                 qPrintable(shown.pane()->state()));
    }

    void onlyWhatHasNothingWrongCanBeStored()
    {
        const ShownScheme shown;
        QVERIFY(shown.edit(u"4.2"_s, ShownScheme::pointsColumn, u"4"_s));
        QCOMPARE(textsOf(shown.pane()->problemList()),
                 QStringList{u"Row 23 (4): Its parts give 19 points together, not 20."_s});
        QVERIFY(shown.pane()->problemList()->isVisible());
        QVERIFY(!shown.pane()->saveButton()->isEnabled() && shown.pane()->revertButton()->isEnabled());
        QVERIFY(shown.pane()->state().endsWith(u"Edited; it can be stored when nothing is wrong any more."_s));
        // The problem leads to its row.
        emit shown.pane()->problemList()->itemActivated(shown.pane()->problemList()->item(0));
        QCOMPARE(shown.pane()->table()->currentIndex().row(), shown.row(u"4"_s));
        QVERIFY(shown.edit(u"4.1"_s, ShownScheme::pointsColumn, u"16"_s));
        QVERIFY(!shown.pane()->problemList()->isVisible());
        QVERIFY(shown.pane()->state().endsWith(u"Edited, not stored yet."_s));
        QCOMPARE(shown.versions(u"demo"_s), 1);
        shown.pane()->saveButton()->click();
        QCOMPARE(shown.versions(u"demo"_s), 2);
        QCOMPARE(shown.desk().schemeFor(u"demo"_s, 2024)->scheme.node(u"4.1"_s)->maximum, std::optional(16'000));
        QVERIFY(!shown.pane()->saveButton()->isEnabled() && !shown.model()->undoStack()->canUndo());
    }

    void editsAreTakenBack()
    {
        const ShownScheme shown;
        const QList<QStringList> rows = shown.model()->rows();
        shown.giveAwayThePostalService();
        shown.page.undoStack()->undo();
        shown.page.undoStack()->undo();
        QCOMPARE(shown.model()->rows(), rows);
        QVERIFY(!shown.pane()->saveButton()->isEnabled() && !shown.pane()->revertButton()->isEnabled());
        QVERIFY2(!shown.pane()->state().contains(u"Edited"_s), qPrintable(shown.pane()->state()));
        shown.giveAwayThePostalService();
        shown.pane()->revertButton()->click();
        QCOMPARE(shown.model()->rows(), rows);
        QVERIFY(!shown.pane()->saveButton()->isEnabled() && !shown.pane()->revertButton()->isEnabled());
        shown.page.undoStack()->undo(); // pressed by mistake
        QCOMPARE(shown.row(u"4.2"_s), -1);
        shown.pane()->saveButton()->click();
        QCOMPARE(shown.versions(u"demo"_s), 2);
    }

    void editsOutliveAnotherViewUnitAndYear()
    {
        const ShownScheme shown;
        QVERIFY(shown.edit(u"4.2"_s, ShownScheme::nameColumn, u"Tên đang gõ"_s));
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Fields));
        shown.enter(u"4.1"_s, 12'000, 2024);
        shown.page.yearBox()->setValue(2023);
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Scheme));
        QCOMPARE(shown.model()->index(shown.row(u"4.2"_s), ShownScheme::nameColumn).data().toString(),
                 u"Tên đang gõ"_s);
        QVERIFY(shown.pane()->saveButton()->isEnabled());
        QSignalSpy notice(shown.pane(), &SchemePane::notice);
        shown.choose(u"par-2022"_s); // another scheme is another table
        QCOMPARE(notice.count(), 1);
        QVERIFY(notice.constFirst().constFirst().toString().startsWith(u"The edits of demo are not stored"_s));
        QVERIFY(shown.page.unkeptSentence().contains(u"demo"_s)); // asked before the database is closed
        QVERIFY(!shown.pane()->saveButton()->isEnabled());
        shown.choose(u"demo"_s);
        QCOMPARE(shown.model()->index(shown.row(u"4.2"_s), ShownScheme::nameColumn).data().toString(),
                 u"Tên đang gõ"_s);
        QVERIFY(shown.pane()->saveButton()->isEnabled());
        QCOMPARE(shown.versions(u"demo"_s), 1);
    }

    void aBrokenFileShowsWhatIsWrongAndStoresNothing()
    {
        ShownScheme shown;
        IndexScheme scheme = shippedScheme(u"demo"_s).scheme;
        scheme.nodes.last().maximum = 4000;
        scheme.nodes.last().indicator = u"nothing"_s;
        shown.answer = shown.data.file(u"broken.xlsx"_s);
        QVERIFY(writeSchemeFile(shown.answer, scheme).ok());
        const QSignalSpy notice(&shown.page, &IndexPage::notice);
        shown.pane()->importButton()->click();
        QCOMPARE(textsOf(shown.pane()->problemList()),
                 (QStringList{u"Row 23 (4): Its parts give 19 points together, not 20."_s,
                              u"Row 25 (4.2): There is no indicator nothing."_s}));
        QVERIFY(notice.constFirst().constFirst().toString().contains(u"cannot be stored yet"_s));
        QVERIFY(!shown.pane()->saveButton()->isEnabled());
        QCOMPARE(shown.versions(u"demo"_s), 1);
        // Put right in the table, it can be stored.
        QVERIFY(shown.edit(u"4.2"_s, ShownScheme::pointsColumn, u"5"_s));
        QVERIFY(shown.edit(u"4.2"_s, 8, u"papi_score"_s));
        QVERIFY(shown.edit(u"4.2"_s, 7, u"40..50"_s));
        QVERIFY(shown.pane()->saveButton()->isEnabled());
        shown.pane()->saveButton()->click();
        QCOMPARE(shown.versions(u"demo"_s), 2);
    }

    void aSchemeOfAFileIsStoredAndShown()
    {
        ShownScheme shown;
        IndexScheme scheme = schemeOf({u"1 10"_s, u"1.1 10 manual"_s}, SchemeKind::Internal);
        scheme.code = u"tinh-2030"_s;
        scheme.name.vi = u"Bộ của tỉnh"_s;
        scheme.fromYear = 2030;
        const QString path = shown.data.file(u"moi.csv"_s);
        QVERIFY(writeSchemeFile(path, scheme).ok());
        shown.pane()->importFile(path);
        QCOMPARE(shown.settings.value(keys::lastFolder), QFileInfo(path).absolutePath());
        QVERIFY(shown.pane()->saveButton()->isEnabled());
        QVERIFY2(!shown.pane()->state().contains(u"version"_s), qPrintable(shown.pane()->state())); // it has none yet
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Scoring)); // and back: the table is still there
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Scheme));
        QCOMPARE(shown.model()->rowCount(), 7);
        shown.pane()->saveButton()->click();
        QCOMPARE(shown.versions(u"tinh-2030"_s), 1);
        QCOMPARE(shown.page.schemeBox()->currentData().toString(), u"tinh-2030"_s);
        QCOMPARE(shown.page.yearBox()->value(), 2030); // the first year that it is in force
        QCOMPARE(shown.pane()->state(), u"Bộ của tỉnh (internal), version 1 is the newest."_s);
        QCOMPARE(shown.versions(u"demo"_s), 1);
    }

    void aStoredSchemeOfThePastIsShownInItsYears()
    {
        const ShownScheme shown;
        IndexScheme scheme = schemeOf({u"1 10"_s, u"1.1 10 manual"_s}, SchemeKind::Internal);
        scheme.fromYear = 2012;
        scheme.toYear = 2020;
        const QString path = shown.data.file(u"cũ.xlsx"_s);
        QVERIFY(writeSchemeFile(path, scheme).ok());
        shown.pane()->importFile(path);
        shown.pane()->saveButton()->click();
        QCOMPARE(shown.page.schemeBox()->currentData().toString(), u"test"_s);
        QCOMPARE(shown.page.yearBox()->value(), 2020);
        QVERIFY(shown.pane()->isVisible());
    }

    /// Out, changed in another program, in again: as many rows as are shown, their empty cells left out.
    void whatCameBackFromAFileIsEdited()
    {
        const ShownScheme shown;
        const QString path = shown.data.file(u"demo.xlsx"_s);
        QVERIFY(writeSchemeRows(path, u"Bộ"_s, shown.model()->rows()).ok());
        shown.pane()->importFile(path);
        QVERIFY(shown.edit(u"4.2"_s, 16, u"Ghi chú"_s));
        shown.pane()->saveButton()->click();
        QCOMPARE(shown.desk().schemeFor(u"demo"_s, 2024)->scheme.node(u"4.2"_s)->note, u"Ghi chú"_s);
    }

    void aFileThatIsNoTableLeavesTheTable()
    {
        ShownScheme shown;
        const QList<QStringList> rows = shown.model()->rows();
        QSignalSpy problem(&shown.page, &IndexPage::problem);
        shown.answer.clear(); // called off
        shown.pane()->importButton()->click();
        QCOMPARE(problem.count(), 0);
        shown.answer = shown.data.file(u"none.xlsx"_s);
        shown.pane()->importButton()->click();
        QCOMPARE(problem.count(), 1);
        QVERIFY(problem.constFirst().constFirst().toString().contains(u"none.xlsx"_s));
        QCOMPARE(shown.model()->rows(), rows);
        QVERIFY(!shown.pane()->revertButton()->isEnabled());
    }

    void aFileCanBeDropped()
    {
        const ShownScheme shown;
        const QString path = shown.data.file(u"thả.xlsx"_s);
        IndexScheme scheme = shippedScheme(u"demo"_s).scheme;
        scheme.nodes.removeLast();
        scheme.nodes.last().maximum = 20'000;
        QVERIFY(writeSchemeFile(path, scheme).ok());
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.pane(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.pane(), &drop);
        QCOMPARE(shown.row(u"4.2"_s), -1);
        shown.pane()->saveButton()->click();
        QCOMPARE(shown.versions(u"demo"_s), 2);
    }

    void theTableIsExportedAsItStands_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"bộ.xlsx"_s;
        QTest::newRow("csv") << u"bộ.csv"_s;
    }

    void theTableIsExportedAsItStands()
    {
        QFETCH(const QString, name);
        ShownScheme shown;
        QVERIFY(shown.edit(u"4.2"_s, ShownScheme::pointsColumn, u"4"_s)); // not finished yet
        shown.answer = shown.data.file(name);
        QSignalSpy notice(&shown.page, &IndexPage::notice);
        shown.pane()->exportButton()->click();
        QVERIFY(shown.asked.folder.endsWith(u"demo.xlsx"_s));
        QVERIFY(notice.constFirst().constFirst().toString().contains(name));
        const Result<SchemeReading> reading = readSchemeFile(shown.answer);
        QCOMPARE(reading->scheme, shown.model()->scheme());
        QCOMPARE(reading->scheme.nodes.constLast().maximum, std::optional(4000));
        QSignalSpy problem(&shown.page, &IndexPage::problem);
        shown.answer = shown.data.file(u"no-such-folder/"_s + name);
        shown.pane()->exportButton()->click();
        QCOMPARE(problem.count(), 1);
        shown.page.undoStack()->undo(); // still the same table
        QVERIFY(!shown.pane()->saveButton()->isEnabled());
    }

    void aYearKeepsItsVersionUntilItIsMoved()
    {
        const ShownScheme shown;
        shown.enter(u"4.2"_s, 5000, 2024);
        shown.enter(u"1.2.2"_s, 2500, 2024);
        shown.giveAwayThePostalService();
        shown.pane()->saveButton()->click();
        QVERIFY2(shown.pane()->state().endsWith(u"version 2 is the newest. 2024 is scored by version 1."_s),
                 qPrintable(shown.pane()->state()));
        QVERIFY(shown.pane()->moveYearButton()->isVisible());
        QSignalSpy notice(&shown.page, &IndexPage::notice);
        QMessageBox *question = shown.pane()->askMoveYear();
        question->defaultButton()->click(); // no: nothing is moved
        QCOMPARE(shown.desk().schemeFor(u"demo"_s, 2024)->scheme.version, 1);
        shown.pane()->moveYearButton()->click();
        question = shown.pane()->findChildren<QMessageBox *>().constLast();
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QCOMPARE(notice.constLast().constFirst().toString(),
                 u"2024 is scored by version 2 now; 1 entry(s) went along. Left under the old version: 4.2."_s);
        QVERIFY(!shown.pane()->moveYearButton()->isVisible());
        QCOMPARE(shown.desk().schemeFor(u"demo"_s, 2024)->scheme.version, 2);
        shown.page.yearBox()->setValue(2023); // nobody scored it: the newest
        QVERIFY(!shown.pane()->moveYearButton()->isVisible());
    }

    void rowsAreEditedByKeyboard()
    {
        const ShownScheme shown;
        QTableView *table = shown.pane()->table();
        table->setFocus();
        table->setCurrentIndex(shown.model()->index(shown.row(u"4.1"_s), 1));
        QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.row(u"4.1"_s), 23);
        QCOMPARE(table->currentIndex().row(), 23); // it goes along
        QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shown.row(u"4.1"_s), 22);
        QTest::keyClick(table, Qt::Key_Insert);
        QCOMPARE(shown.model()->rowCount(), 25);
        QCOMPARE(table->currentIndex(), shown.model()->index(23, 1)); // where the code is typed
        QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(shown.model()->rowCount(), 24);
        QVERIFY(shown.row(u"4.1"_s) == 22 && shown.row(u"4.2"_s) == 23);
        QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier); // the cursor stays: the next one goes
        QCOMPARE(shown.model()->rowCount(), 23);
        QCOMPARE(shown.row(u"4.2"_s), -1);
        QCOMPARE(table->currentIndex(), shown.model()->index(22, 1));
        for (int step = 0; step < 5; ++step)
            shown.page.undoStack()->undo();
        QVERIFY(!shown.pane()->saveButton()->isEnabled());
    }
};

QTEST_MAIN(TestSchemePane)
#include "tst_schemepane.moc"
