#include "app/pages.h"
#include "models/workspace/indexdesk.h"
#include "support/shownwindow.h"
#include "widgets/charts/drawingview.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/entry/attachmentbox.h"
#include "widgets/entry/sourcedialog.h"
#include "widgets/entry/sourceform.h"
#include "widgets/index/indexpage.h"
#include "widgets/index/schemepane.h"
#include "widgets/index/scoringpane.h"
#include "widgets/index/whatifpane.h"
#include "widgets/printpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// The reform index through the real window: ten components scored, one proved by a file, three appraised, two tried,
/// the worksheet on paper.
class TestJourneyIndex : public QObject
{
    Q_OBJECT

private slots:
    void fromThePointsToTheWorksheet()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().createDatabase(shown.file(u"a.db"_s), NewContent::Sample));
        chooseScheme(shown.window());
        scoreTen(shown.window());
        attachEvidence(shown);
        appraiseThree(shown.window());
        takeBackOne(shown.window());
        tryTwo(shown.window());
        printTheWorksheet(shown);
    }

    /// An edited set of criteria is no careless loss: not by choosing another set, not by closing the window.
    void whatIsNotStoredIsKeptAndTold()
    {
        ShownWindow shown;
        shown.show();
        MainWindow &window = shown.window();
        QVERIFY(window.createDatabase(shown.file(u"a.db"_s), NewContent::Empty));
        chooseScheme(window);
        page(window).showView(IndexPage::View::Scheme);
        SchemeRowsModel *rows = page(window).scheme()->model();
        const QModelIndex name = rows->index(0, 3);
        QVERIFY(rows->setData(name, u"Bộ của tỉnh"_s));
        pick(page(window).schemeBox(), page(window).schemeBox()->findData(u"par-2022"_s));
        QVERIFY(rows->index(0, 3).data().toString() != u"Bộ của tỉnh"_s);
        pick(page(window).schemeBox(), page(window).schemeBox()->findData(u"demo"_s));
        QCOMPARE(rows->index(0, 3).data().toString(), u"Bộ của tỉnh"_s);
        QVERIFY(page(window).scheme()->saveButton()->isEnabled());
        QVERIFY(page(window).unkeptSentence().contains(u"demo"_s));
        QVERIFY(!window.close());
        page(window).scheme()->saveButton()->click();
        QCOMPARE(page(window).unkeptSentence(), QString());
        QCOMPARE(window.workspace()->index().schemeFor(u"demo"_s, 2024)->scheme.name.vi, u"Bộ của tỉnh"_s);
        QVERIFY(window.close());
    }

private:
    static IndexPage &page(MainWindow &window) { return *window.pages()->index(); }
    static ScoringPane &scoring(MainWindow &window) { return *page(window).scoring(); }
    static WhatIfPane &whatIf(MainWindow &window) { return *page(window).whatIf(); }

    static void pick(QComboBox *box, int item)
    {
        QVERIFY(item >= 0);
        box->setCurrentIndex(item);
        emit box->activated(item);
    }

    void chooseScheme(MainWindow &window)
    {
        QTest::keyClick(&window, Qt::Key_8, Qt::AltModifier);
        QCOMPARE(window.pages()->current(), Pages::Page::Index);
        IndexPage &shown = page(window);
        QCOMPARE(shown.schemeBox()->currentData().toString(), u"par-2022"_s);
        pick(shown.schemeBox(), shown.schemeBox()->findData(u"demo"_s));
        shown.yearBox()->setValue(2024);
        pick(shown.unitBox(), shown.unitBox()->findText(u"Cao Bằng"_s));
        QVERIFY(scoring(window).tree()->isVisible());
    }

    /// Types into the cell of a component as a person does: the first digit opens the editor, Enter stores.
    static void type(MainWindow &window, const QString &component, int column, const QString &points)
    {
        QTreeView *tree = scoring(window).tree();
        const QModelIndex cell = scoring(window).model()->indexOf(component, column);
        QVERIFY2(cell.isValid(), qPrintable(component));
        tree->setFocus();
        tree->setCurrentIndex(cell);
        QTest::keyClick(tree->viewport(), Qt::Key_F2);
        auto *editor = tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, points);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(tree->viewport()->findChildren<QLineEdit *>().isEmpty());
    }

    void scoreTen(MainWindow &window)
    {
        const QList<std::pair<QString, QString>> points{
            {u"1.1.1"_s, u"4"_s},  {u"1.1.2"_s, u"4,5"_s}, {u"1.1.3"_s, u"1,5"_s}, {u"1.2.1"_s, u"3"_s},
            {u"1.2.2"_s, u"2"_s},  {u"2.1.2"_s, u"5"_s},   {u"2.2"_s, u"10"_s},    {u"3.2"_s, u"6"_s},
            {u"4.1"_s, u"13,5"_s}, {u"4.2"_s, u"2,5"_s}};
        for (const auto &[component, typed] : points)
            type(window, component, IndexTreeModel::SelfColumn, typed);
        // 4 + 4.5 + 1.5 + 3 + 2 + 5 + 10 + 6 + 13.5 + 2.5
        QCOMPARE(scoring(window).model()->score(ScoreForm::SelfAssessed).total.points, 52'000);
        // Two are fed by figures that the sample does not have for that year.
        QCOMPARE(scoring(window).model()->score(ScoreForm::SelfAssessed).total.missing,
                 (QStringList{u"2.1.1"_s, u"3.1"_s}));
        QVERIFY2(scoring(window).totals().contains(u"52"_s), qPrintable(scoring(window).totals()));
        // What the rule cannot give is refused and told; the cell stays as it was.
        type(window, u"1.1.1"_s, IndexTreeModel::SelfColumn, u"2"_s);
        QCOMPARE(scoring(window).model()->entryOf(u"1.1.1"_s).self, std::optional(4000));
    }

    void attachEvidence(ShownWindow &shown)
    {
        MainWindow &window = shown.window();
        QFile proof(shown.file(u"quyet-dinh.pdf"_s));
        QVERIFY(proof.open(QIODevice::WriteOnly));
        proof.write("%PDF-1.4 minh chứng");
        proof.close();
        scoring(window).tree()->setCurrentIndex(
            scoring(window).model()->indexOf(u"1.1.1"_s, IndexTreeModel::SelfColumn));
        IndexDetails *details = scoring(window).details();
        QCOMPARE(details->code(), u"1.1.1"_s);
        details->explanationEdit()->setFocus();
        QTest::keyClicks(details->explanationEdit(), u"Ban hanh ngay 15/01/2024"_s);
        details->addEvidenceButton()->setFocus();
        QTest::keyClick(details->addEvidenceButton(), Qt::Key_Space);
        auto *dialog = details->findChild<SourceDialog *>();
        QVERIFY(dialog);
        dialog->addButton()->click();
        QTest::keyClicks(dialog->form()->titleEdit(), u"Quyet dinh ban hanh ke hoach"_s);
        dialog->form()->attachment()->attach(proof.fileName());
        dialog->accept(); // stores the new source and chooses it
        if (dialog->isVisible())
            dialog->accept();
        QCOMPARE(details->evidenceList()->count(), 1);
        QVERIFY(details->evidenceList()->item(0)->text().contains(u"quyet-dinh.pdf"_s));
        QVERIFY(details->evidenceList()->item(0)->toolTip().contains(u"SHA-256"_s));
        const IndexEntry entry = scoring(window).model()->entryOf(u"1.1.1"_s);
        QCOMPARE(entry.explanation, u"Ban hanh ngay 15/01/2024"_s);
        QCOMPARE(entry.evidence.size(), 1);
    }

    void appraiseThree(MainWindow &window)
    {
        for (const auto &[component, typed] :
             {std::pair(u"1.1.1"_s, u"4"_s), {u"1.1.2"_s, u"4"_s}, {u"4.1"_s, u"12"_s}})
            type(window, component, IndexTreeModel::AppraisedColumn, typed);
        const UnitScore &appraised = scoring(window).model()->score(ScoreForm::Appraised);
        QCOMPARE(appraised.total.points, 20'000);
        QCOMPARE(scoring(window).model()->entryOf(u"4.1"_s).state, EntryState::Appraised);
        QCOMPARE(scoring(window).model()->score(ScoreForm::SelfAssessed).total.points, 52'000);
    }

    void takeBackOne(MainWindow &window)
    {
        window.activateWindow(); // the offscreen platform leaves none active when a dialog goes
        QTRY_VERIFY(window.isActiveWindow());
        scoring(window).tree()->setFocus();
        QTest::keyClick(scoring(window).tree(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scoring(window).model()->score(ScoreForm::Appraised).total.points, 8'000);
        QTest::keyClick(scoring(window).tree(), Qt::Key_Y, Qt::ControlModifier);
        if (scoring(window).model()->score(ScoreForm::Appraised).total.points != 20'000) // another desktop's key
            QTest::keyClick(scoring(window).tree(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scoring(window).model()->score(ScoreForm::Appraised).total.points, 20'000);
    }

    void tryTwo(MainWindow &window)
    {
        page(window).views()->setCurrentIndex(int(IndexPage::View::WhatIf));
        WhatIfPane &pane = whatIf(window);
        pick(pane.formBox(), pane.formBox()->findData(int(ScoreForm::SelfAssessed)));
        const auto rowOf = [&](const QString &component) {
            for (int row = 0; row < pane.model()->rowCount(); ++row) {
                if (pane.model()->nodeAt(row)->code == component)
                    return row;
            }
            return -1;
        };
        // Typed: all 5 points of the inspection; dragged: 10 points of the feedback, the slider stops where the rule
        // does.
        QVERIFY(pane.model()->setData(pane.model()->index(rowOf(u"1.2.1"_s), TrialModel::TriedColumn), u"5"_s));
        pane.table()->setCurrentIndex(pane.model()->index(rowOf(u"3.2"_s), TrialModel::TriedColumn));
        pane.slider()->setFocus();
        QTest::keyClick(pane.slider(), Qt::Key_End);
        const Trial trial = pane.model()->trial();
        QCOMPARE(trial.before, 5200);
        QCOMPARE(trial.after, 5800);
        QCOMPARE(trial.steps.size(), 2);
        QVERIFY2(pane.outcome().contains(u"+6,00"_s), qPrintable(pane.outcome()));
        QVERIFY(!pane.pane()->view()->drawing()->marks().isEmpty());
        // Nothing of it is stored.
        QCOMPARE(window.workspace()
                     ->index()
                     .read(u"demo"_s, 2024)
                     ->score(pane.model()->unit(), ScoreForm::SelfAssessed)
                     .total.points,
                 52'000);
        pane.scenarioBox()->setEditText(u"Cố gắng quý IV"_s);
        pane.saveButton()->click();
        pane.resetButton()->click();
        QVERIFY(pane.model()->edits().isEmpty());
        pick(pane.scenarioBox(), pane.scenarioBox()->findText(u"Cố gắng quý IV"_s));
        QCOMPARE(pane.model()->edits().size(), 2);
    }

    void printTheWorksheet(ShownWindow &shown)
    {
        whatIf(shown.window()).printButton()->click();
        auto *preview = whatIf(shown.window()).findChild<PrintPreview *>();
        QVERIFY(preview);
        shown.saveAnswer = shown.file(u"bang-tinh.pdf"_s);
        preview->savePdf();
        preview->close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, shown.saveAnswer, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(u"Cố gắng quý IV"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1.2.1"_s) && text.contains(u"3.2"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestJourneyIndex)
#include "tst_journey_index.moc"
