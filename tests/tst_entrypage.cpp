#include "models/storage/statement.h"
#include "support/entryscene.h"
#include "widgets/entry/doubtbar.h"
#include "widgets/entry/entrychoice.h"
#include "widgets/entry/entrydetails.h"
#include "widgets/entry/entrydoubts.h"
#include "widgets/entry/entryview.h"
#include "widgets/entry/perioddialog.h"
#include "widgets/entry/unlockdialog.h"
#include "widgets/entry/windowpicker.h"
#include "widgets/unitsearchedit.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// The page where figures are typed: what it asks, keeps, offers and refuses.
class TestEntryPage : public QObject
{
    Q_OBJECT

private slots:
    void secondDoubtDoesNotOverwriteTheFirst();
    void doubtDoesNotTakeTheFocus();
    void doubtOutlivesAnotherForm();
    void doubtEndsWhenTheTextIsCorrected();
    void doubtfulPasteWaitsAndIsOneStep();
    void doubtfulPasteIsNotLostWithTheForm();
    void pastingOddRanksDoesNotCrash();
    void doubtfulPasteThatCannotBeStoredWaitsOn();
    void doubtKeepsTheSourceOfItsTime();
    void textThatNobodyTakesIsToldAndTriedAgain();
    void backwardDaysAreRefused();
    void everyPeriodFromTheFirstWithFigures();
    void gridBeginsAtTheNewestAndScrollsBack();
    void annualIndicatorHasYearsOnly();
    void strayFigureIsNeverHidden();
    void dissolvedProvinceOnlyWhereItHasFigures();
    void listOfProvincesIsThatOfTheDashboard();
    void anyPeriodCanBeAdded();
    void detailsFollowTheCursor();
    void lockedCellsRefuse();
    void longNamesAreWholeInTheTip();
    void fitsASmallScreenAtOneAndAHalf();
    void firstHeadingIsSeen();
    void readOnlyOffersNoApproval();
};

void TestEntryPage::secondDoubtDoesNotOverwriteTheFirst()
{
    const EntryScene scene;
    QVERIFY(!scene.second().isEmpty());
    const CellKey first = scene.cell(scene.money());
    const CellKey other = scene.cell(scene.second());
    scene.goTo(scene.money());
    scene.type(u"1.234"_s);
    QVERIFY(scene.page->doubtBar()->isVisible());
    scene.goTo(scene.second());
    scene.type(u"5.678"_s);
    QVERIFY2(scene.page->doubtBar()->text().contains(u"1.234"), "the first question stands");
    QCOMPARE(scene.page->doubts()->waiting(), 2);
    scene.page->doubtBar()->vietnameseButton()->click();
    QVERIFY(!scene.page->doubtBar()->isVisible());
    QCOMPARE(scene.stored(first), std::optional(1234.0));
    QCOMPARE(scene.stored(other), std::optional(5678.0));
    QCOMPARE(scene.draft(first), QString());
    QCOMPARE(scene.draft(other), QString());
}

void TestEntryPage::doubtDoesNotTakeTheFocus()
{
    const EntryScene scene;
    scene.goTo(scene.money());
    scene.type(u"1.234"_s);
    QVERIFY(scene.page->doubtBar()->isVisible());
    QVERIFY(scene.view().hasFocus());
    // Typing goes on, and the answer by its key leaves the open editor alone.
    scene.goTo(u"dossiers_on_time"_s);
    QLineEdit *editor = scene.begin(u"12"_s);
    QVERIFY(editor && editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(!scene.page->doubtBar()->isVisible());
    QCOMPARE(scene.stored(scene.cell(scene.money())), std::optional(1.234));
    QVERIFY(editor->hasFocus());
    QCOMPARE(editor->text(), u"12"_s);
    // Answered with the mouse, the focus comes back to the table.
    scene.page->model()->setConvention({});
    QTest::keyClick(editor, Qt::Key_Return);
    scene.goTo(scene.money());
    scene.type(u"2.345"_s);
    scene.page->doubtBar()->vietnameseButton()->setFocus();
    QTest::mouseClick(scene.page->doubtBar()->vietnameseButton(), Qt::LeftButton);
    QVERIFY(scene.view().hasFocus());
}

void TestEntryPage::doubtOutlivesAnotherForm()
{
    const EntryScene scene;
    const CellKey cell = scene.cell(scene.money());
    scene.goTo(scene.money());
    scene.type(u"1.234"_s);
    scene.page->showForm(scene.base.unit(u"Hà Giang"_s), Period::quarter(2026, 3));
    QVERIFY(scene.page->doubtBar()->isVisible());
    scene.page->doubtBar()->englishButton()->click();
    QCOMPARE(scene.stored(cell), std::optional(1.234));
    QCOMPARE(scene.draft(cell), QString());
}

void TestEntryPage::doubtEndsWhenTheTextIsCorrected()
{
    const EntryScene scene;
    scene.goTo(scene.money());
    scene.type(u"1.234"_s);
    QVERIFY(scene.page->doubtBar()->isVisible());
    scene.goTo(scene.money());
    scene.type(u"1234"_s);
    QVERIFY(!scene.page->doubtBar()->isVisible());
    QCOMPARE(scene.page->doubts()->waiting(), 0);
    QCOMPARE(scene.stored(scene.cell(scene.money())), std::optional(1234.0));
}

void TestEntryPage::doubtfulPasteWaitsAndIsOneStep()
{
    const EntryScene scene;
    scene.goTo(scene.money());
    scene.paste(u"1.234\t7"_s);
    QVERIFY(scene.page->doubtBar()->isVisible());
    QCOMPARE(scene.session().undoStack()->count(), 0);
    scene.goTo(scene.second()); // and a typed one behind it
    scene.type(u"5.678"_s);
    scene.page->doubtBar()->vietnameseButton()->click();
    QCOMPARE(scene.stored(scene.cell(scene.money())), std::optional(1234.0));
    QCOMPARE(scene.stored(scene.cell(scene.second())), std::optional(5678.0));
    QCOMPARE(scene.session().undoStack()->count(), 2);
}

void TestEntryPage::doubtfulPasteIsNotLostWithTheForm()
{
    const EntryScene scene;
    const CellKey cell = scene.cell(scene.money());
    CellKey beside = cell;
    beside.scope = Scope::Department;
    scene.goTo(scene.money());
    scene.paste(u"1.234\t7"_s);
    scene.page->showForm(scene.base.unit(u"Hà Giang"_s), Period::quarter(2026, 3));
    QCOMPARE(scene.stored(beside), std::optional(7.0)); // what is clear is stored
    QCOMPARE(scene.draft(cell), u"1.234"_s);            // what is not is kept
    QVERIFY(scene.page->doubtBar()->isVisible());       // and still asked
    scene.page->doubtBar()->vietnameseButton()->click();
    QCOMPARE(scene.stored(cell), std::optional(1234.0));
    QCOMPARE(scene.draft(cell), QString());
}

void TestEntryPage::pastingOddRanksDoesNotCrash()
{
    const EntryScene scene;
    CellKey cell = scene.cell(scene.money());
    cell.indicator = scene.base.indicator(u"pci_rank"_s);
    for (const QString &text : {u"1.234/1.300"_s, u"12/1.300"_s, u"1.234/63"_s}) {
        scene.goTo(scene.model().indexOf(cell));
        scene.paste(text);
    }
    QVERIFY(!scene.page->doubtBar()->isVisible());
}

void TestEntryPage::doubtfulPasteThatCannotBeStoredWaitsOn()
{
    const EntryScene scene;
    const Database &database = scene.base.workspace().database();
    scene.goTo(scene.money());
    scene.paste(u"1.234\t7"_s);
    QVERIFY(
        execute(database, u"CREATE TRIGGER full_disk BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'full'); END"_s)
            .ok());
    QVERIFY(!scene.page->commitTyping());
    QVERIFY(scene.page->doubts()->holdsBlocks());
    QVERIFY(!scene.page->unkeptSentence().isEmpty()); // holds the window
    QVERIFY(execute(database, u"DROP TRIGGER full_disk"_s).ok());
    QVERIFY(scene.page->commitTyping());
    QVERIFY(!scene.page->doubts()->holdsBlocks());
    QCOMPARE(scene.draft(scene.cell(scene.money())), u"1.234"_s);
}

void TestEntryPage::doubtKeepsTheSourceOfItsTime()
{
    const EntryScene scene;
    Source report;
    report.title = u"Báo cáo 45/BC-SNV"_s;
    report.kind = u"publication"_s;
    const Result<SourceId> id = scene.session().saveSource(report);
    QVERIFY(id.ok());
    QComboBox *box = scene.page->sourceBox();
    box->setCurrentIndex(box->findData(QVariant::fromValue(qint64(*id))));
    emit box->activated(box->currentIndex());
    scene.goTo(scene.money());
    scene.type(u"1.234"_s);
    box->setCurrentIndex(0);
    emit box->activated(0);
    scene.page->doubtBar()->vietnameseButton()->click();
    QCOMPARE(scene.model().figureAt(scene.at(scene.money()))->source, *id);
    QCOMPARE(scene.model().source().source, SourceId());
}

void TestEntryPage::textThatNobodyTakesIsToldAndTriedAgain()
{
    const EntryScene scene;
    const CellKey cell = scene.cell(u"dossiers_on_time"_s);
    scene.refuseWrites(true);
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"120"_s);
    QVERIFY(!scene.page->commitTyping());
    QVERIFY2(scene.page->unkeptSentence().contains(u"120"), qPrintable(scene.page->unkeptSentence()));
    QVERIFY(scene.problems->constLast().constFirst().toString().contains(u"120"));
    scene.refuseWrites(false);
    QVERIFY(scene.page->commitTyping());
    QCOMPARE(scene.page->unkeptSentence(), QString());
    QCOMPARE(scene.stored(cell), std::optional(120.0));
    // Text that is no figure, too.
    scene.refuseWrites(true);
    scene.goTo(u"dossiers_late"_s);
    scene.type(u"12y"_s);
    QVERIFY(!scene.page->commitTyping());
    scene.refuseWrites(false);
    QVERIFY(scene.page->commitTyping());
    QCOMPARE(scene.draft(scene.cell(u"dossiers_late"_s)), u"12y"_s);
}

void TestEntryPage::backwardDaysAreRefused()
{
    const EntryScene scene;
    WindowPicker &picker = *scene.page->windowPicker();
    picker.box()->setCurrentIndex(picker.box()->count() - 1); // other days
    emit picker.box()->activated(picker.box()->currentIndex());
    picker.fromEdit()->setDate(QDate(2026, 7, 5));
    QCOMPARE(picker.window()->from, QDate(2026, 7, 5));
    QCOMPARE(scene.model().source().dataFrom, QDate(2026, 7, 5));
    picker.fromEdit()->setDate(QDate(2026, 12, 1));
    QVERIFY(!picker.problem().isEmpty());
    QCOMPARE(picker.window()->from, QDate(2026, 7, 5));
    QCOMPARE(scene.model().source().dataFrom, QDate(2026, 7, 5));
    picker.toEdit()->setDate(QDate(2026, 12, 14));
    QVERIFY(picker.problem().isEmpty());
    QCOMPARE(scene.model().source().dataFrom, QDate(2026, 12, 1));
    QCOMPARE(scene.model().source().dataTo, QDate(2026, 12, 14));
}

void TestEntryPage::everyPeriodFromTheFirstWithFigures()
{
    const QList<Period> empty = periodsToEnter({}, QDate(2026, 11, 22));
    QCOMPARE(empty.constFirst(), Period::quarter(2024, 1));
    QVERIFY(empty.contains(Period::quarter(2026, 4)));
    QVERIFY(!periodsToEnter({}, QDate(2026, 9, 30)).contains(Period::quarter(2026, 4))); // it has not begun
    const QList<Period> old = periodsToEnter({Period::quarter(2020, 2), Period::years(2011, 2020)}, {2026, 11, 22});
    QVERIFY(old.contains(Period::quarter(2020, 1)));
    QVERIFY(old.contains(Period::sixMonths(2022)));
    QVERIFY(old.contains(Period::years(2011, 2020)));
    QVERIFY(!old.contains(Period::quarter(2019, 4)));
    QVERIFY(std::is_sorted(old.cbegin(), old.cend(), isEarlier));
    QCOMPARE(old.size(), 7 * 7 + 1);
}

void TestEntryPage::gridBeginsAtTheNewestAndScrollsBack()
{
    const EntryScene scene(NewContent::Sample);
    scene.page->showGrid(scene.base.indicator(u"dossiers_on_time"_s), Period::quarter(2020, 1));
    QCOMPARE(scene.model().cellAt(scene.view().currentIndex()).period, Period::quarter(2020, 1));
    QVERIFY(scene.model().columnCount() > 20);
    scene.page->choice()->setIndicator(scene.base.indicator(u"dossiers_late"_s));
    emit scene.page->choice()->changed();
    QCOMPARE(scene.view().currentIndex().column(), scene.model().columnCount() - 1);
    QVERIFY(scene.view().viewport()->rect().intersects(scene.view().visualRect(scene.view().currentIndex())));
    QTest::keyClick(&scene.view(), Qt::Key_Home);
    QCOMPARE(scene.view().currentIndex().column(), 0);
}

void TestEntryPage::annualIndicatorHasYearsOnly()
{
    const EntryScene scene(NewContent::Sample);
    scene.page->showGrid(scene.base.indicator(u"par_index_score"_s), Period::year(2025));
    for (const EntryLine &column : scene.model().layout().columns)
        QVERIFY2(column.key.period.kind == PeriodKind::Year || column.key.period.kind == PeriodKind::Other,
                 qPrintable(column.label));
    QCOMPARE(scene.model().cellAt(scene.view().currentIndex()).period, Period::year(2025));
}

void TestEntryPage::strayFigureIsNeverHidden()
{
    const EntryScene scene;
    const Period quarter = Period::quarter(2025, 2);
    scene.base.add({scene.base.figure(u"Cao Bằng"_s, u"par_index_score"_s, quarter, 80)});
    scene.page->showGrid(scene.base.indicator(u"par_index_score"_s), quarter);
    QVERIFY(
        scene.model()
            .indexOf({scene.base.unit(u"Cao Bằng"_s), scene.base.indicator(u"par_index_score"_s), Scope::All, quarter})
            .isValid());
}

void TestEntryPage::dissolvedProvinceOnlyWhereItHasFigures()
{
    const EntryScene scene;
    const UnitId haTay = scene.base.unit(u"Hà Tây"_s);
    const IndicatorId received = scene.base.indicator(u"dossiers_received"_s);
    const Period quarter = Period::quarter(2025, 2);
    const auto isShown = [&] { return scene.model().indexOf({haTay, received, Scope::All, quarter}).isValid(); };
    scene.page->showGrid(received, quarter);
    QVERIFY(!isShown());
    QVERIFY(scene.model().rowCount() >= 63);
    scene.base.add({scene.base.figure(u"Hà Tây"_s, u"dossiers_received"_s, quarter, 80)});
    scene.page->showGrid(scene.base.indicator(u"dossiers_late"_s), quarter);
    scene.page->showGrid(received, quarter);
    QVERIFY(isShown());
}

void TestEntryPage::listOfProvincesIsThatOfTheDashboard()
{
    const EntryScene scene;
    const Catalogue &catalogue = scene.base.workspace().catalogue();
    const EntryChoice &choice = *scene.page->choice();
    const UnitId old = (*catalogue.findUnit(u"Phú Thọ"_s, Scheme::Old63))->id;
    const UnitId merged = (*catalogue.findUnit(u"Phú Thọ"_s, Scheme::New34))->id;
    scene.page->showForm(old, Period::quarter(2026, 3));
    QVERIFY2(choice.validityProblem().contains(u"30/06/2025"), qPrintable(choice.validityProblem()));
    QVERIFY2(choice.validityProblem().contains(catalogue.displayName(*catalogue.unit(merged), Language::Vietnamese)),
             qPrintable(choice.validityProblem()));
    scene.page->showForm(old, Period::quarter(2025, 2));
    QCOMPARE(choice.validityProblem(), QString());
    scene.page->showForm(merged, Period::quarter(2025, 1));
    QVERIFY(!choice.validityProblem().isEmpty());
    Selection selection = scene.base.workspace().selection();
    selection.scheme = Scheme::New34;
    scene.base.workspace().setSelection(selection);
    QCOMPARE(choice.scheme(), Scheme::New34);
    scene.page->showForm(scene.base.unit(u"Cao Bằng"_s), Period::quarter(2026, 3));
    choice.unitEdit()->selectAll();
    QTest::keyClicks(choice.unitEdit(), u"phu tho"_s);
    QTest::keyClick(choice.unitEdit(), Qt::Key_Return);
    QCOMPARE(choice.unit(), merged);
}

void TestEntryPage::anyPeriodCanBeAdded()
{
    const EntryScene scene;
    EntryChoice &choice = *scene.page->choice();
    QTest::keyClick(&scene.view(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(scene.page->findChild<PeriodDialog *>());
    auto *dialog = scene.page->findChild<PeriodDialog *>();
    QCOMPARE(dialog->period(), Period::quarter(2026, 3)); // begins with what is shown
    dialog->kindBox()->setCurrentIndex(dialog->kindBox()->findData(int(PeriodKind::Other)));
    dialog->yearBox()->setValue(2020);
    dialog->lastYearBox()->setValue(2019);
    dialog->accept();
    QVERIFY(dialog->isVisible() && !dialog->problem().isEmpty());
    dialog->kindBox()->setCurrentIndex(dialog->kindBox()->findData(int(PeriodKind::NineMonths)));
    dialog->yearBox()->setValue(2015);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(choice.period(), Period::nineMonths(2015));
    QCOMPARE(scene.model().layout().columns.constFirst().key.period, Period::nineMonths(2015));
    const QList<Period> offered = choice.periods();
    QVERIFY(std::is_sorted(offered.cbegin(), offered.cend(), isEarlier));
    // The grid has a column for it now, and begins there.
    choice.setKind(EntryLayout::Kind::Grid);
    choice.setIndicator(scene.base.indicator(u"dossiers_on_time"_s));
    emit choice.changed();
    QCOMPARE(scene.model().cellAt(scene.view().currentIndex()).period, Period::nineMonths(2015));
}

void TestEntryPage::detailsFollowTheCursor()
{
    const EntryScene scene;
    scene.goTo(u"dossiers_on_time"_s);
    scene.page->details()->settle();
    const QString before = scene.page->details()->titleText();
    QTest::keyClick(&scene.view(), Qt::Key_Down);
    QTRY_VERIFY(scene.page->details()->titleText() != before);
    QCOMPARE(scene.page->details()->cell(), std::optional(scene.model().cellAt(scene.view().currentIndex())));
}

void TestEntryPage::lockedCellsRefuse()
{
    const EntryScene scene;
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"12"_s);
    scene.page->lockButton()->click();
    scene.goTo(u"dossiers_on_time"_s);
    QVERIFY(!scene.begin(u"9"_s));
    QTest::keyClick(&scene.view(), Qt::Key_Delete);
    QCOMPARE(scene.stored(scene.cell(u"dossiers_on_time"_s)), std::optional(12.0));
    QVERIFY(!scene.problems->isEmpty()); // and it is said
    scene.paste(u"15"_s);
    QCOMPARE(scene.stored(scene.cell(u"dossiers_on_time"_s)), std::optional(12.0));
    scene.page->lockButton()->click();
    auto *dialog = scene.page->findChild<UnlockDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->reasonEdit(), u"sua"_s);
    QTest::keyClick(dialog->reasonEdit(), Qt::Key_Return);
    scene.goTo(u"dossiers_on_time"_s);
    scene.type(u"9"_s);
    QCOMPARE(scene.stored(scene.cell(u"dossiers_on_time"_s)), std::optional(9.0));
}

void TestEntryPage::longNamesAreWholeInTheTip()
{
    const EntryScene scene;
    for (int row = 0; row < scene.model().rowCount(); ++row) {
        const QString name = scene.model().layout().rows.at(row).label;
        const QString tip = scene.model().headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(name.toHtmlEscaped()), qPrintable(name));
    }
}

void TestEntryPage::fitsASmallScreenAtOneAndAHalf()
{
    constexpr int room = 1366 * 2 / 3;
    const EntryScene scene(NewContent::Sample);
    scene.page->showForm(scene.base.unit(u"Cao Bằng"_s), Period::quarter(2026, 3));
    QVERIFY2(scene.page->minimumSizeHint().width() <= room,
             qPrintable(QString::number(scene.page->minimumSizeHint().width())));
    QComboBox *days = scene.page->windowPicker()->box();
    days->setCurrentIndex(days->count() - 1);
    emit days->activated(days->currentIndex());
    scene.page->layout()->activate();
    QVERIFY2(scene.page->minimumSizeHint().width() <= room,
             qPrintable(QString::number(scene.page->minimumSizeHint().width())));
    scene.page->showGrid(scene.base.indicator(u"dossiers_on_time"_s), Period::quarter(2026, 3));
    scene.page->layout()->activate();
    QVERIFY2(scene.page->minimumSizeHint().width() <= room,
             qPrintable(QString::number(scene.page->minimumSizeHint().width())));
}

void TestEntryPage::firstHeadingIsSeen()
{
    const EntryScene scene;
    scene.page->showForm(scene.base.unit(u"Hà Giang"_s), Period::quarter(2026, 2));
    QCOMPARE(scene.view().rowAt(0), 0);
}

void TestEntryPage::readOnlyOffersNoApproval()
{
    const TestDatabase base;
    const Result<std::unique_ptr<Workspace>> view = Workspace::open(base.path(), Access::ReadOnly, fixedClock());
    QVERIFY(view.ok());
    Settings settings(base.file(u"settings.ini"_s));
    EntryPage page(**view, settings, Dialogs::desktop(), Language::Vietnamese);
    page.showForm(base.unit(u"Cao Bằng"_s), Period::quarter(2020, 1));
    QVERIFY(!page.lockButton()->isEnabled());
    QVERIFY(!page.model()->flags(page.view()->currentIndex()).testFlag(Qt::ItemIsEditable));
}

QTEST_MAIN(TestEntryPage)
#include "tst_entrypage.moc"
