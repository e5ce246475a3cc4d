#include "app/mainactions.h"
#include "app/pages.h"
#include "support/shownwindow.h"
#include "widgets/entry/batchesdialog.h"
#include "widgets/entry/choosedialog.h"
#include "widgets/entry/claimlist.h"
#include "widgets/entry/entrychoice.h"
#include "widgets/entry/entrydetails.h"
#include "widgets/entry/entrypage.h"
#include "widgets/entry/entryview.h"
#include "widgets/entry/findinglist.h"
#include "widgets/entry/unlockdialog.h"
#include "widgets/entry/versionlist.h"
#include "widgets/messagebar.h"
#include "widgets/unitsearchedit.h"
#include "widgets/worklist/explaindialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// One province's quarter through the real window, by keyboard, from the empty form to the withdrawn batch.
class TestJourneyEntry : public QObject
{
    Q_OBJECT

private slots:
    void aQuarterFromFormToWithdrawal()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().createDatabase(shown.file(u"quý.db"_s), NewContent::Empty));
        MainWindow &window = shown.window();
        window.workspace()->editing().setPerson(u"Lan"_s);
        openForm(window);
        typeByKeyboard(window);
        pasteForty(window);
        fixOneFindingAndExplainTheOther(window);
        chooseBetweenRivals(window);
        undoTenAndRedo(window);
        restoreAVersion(window);
        lockAndTryToEdit(window);
        withdrawThePaste(window);
    }

private:
    static EntryPage &page(MainWindow &window) { return *window.pages()->entry(); }

    static void goTo(MainWindow &window, const QString &indicator)
    {
        EntryPage &entry = page(window);
        const CellKey cell{entry.choice()->unit(), window.workspace()->catalogue().indicator(indicator)->id, Scope::All,
                           entry.choice()->period()};
        entry.view()->setCurrentIndex(entry.model()->indexOf(cell));
        entry.details()->settle();
    }

    static QString shownAt(MainWindow &window, const QString &indicator)
    {
        goTo(window, indicator);
        return page(window).view()->currentIndex().data().toString();
    }

    /// Types into the cell under the cursor and leaves it with Enter.
    static void type(MainWindow &window, const QString &text)
    {
        EntryView *view = page(window).view();
        QTest::keyClicks(view, text.first(1));
        auto *editor = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex()));
        QVERIFY(editor);
        QTest::keyClicks(editor, text.sliced(1));
        QTest::keyClick(editor, Qt::Key_Return);
    }

    static void typeInto(MainWindow &window, const QString &indicator, const QString &text)
    {
        goTo(window, indicator);
        type(window, text);
    }

    static void openForm(MainWindow &window)
    {
        window.mainActions()->goToEntry->trigger();
        QCOMPARE(window.pages()->current(), Pages::Page::Entry);
        UnitSearchEdit *unit = page(window).choice()->unitEdit();
        unit->setFocus();
        unit->selectAll();
        QTest::keyClicks(unit, u"cao bang"_s);
        QTest::keyClick(unit, Qt::Key_Return);
        page(window).choice()->setPeriod(Period::quarter(2026, 3));
        emit page(window).choice()->changed();
        const Unit *chosen = window.workspace()->catalogue().unit(page(window).choice()->unit());
        QVERIFY(chosen);
        QCOMPARE(chosen->key, u"63-04"_s);
    }

    static void typeByKeyboard(MainWindow &window)
    {
        EntryPage &entry = page(window);
        entry.view()->goToFirstCell();
        entry.view()->setFocus();
        const QModelIndex first = entry.view()->currentIndex();
        type(window, u"12"_s);
        QCOMPARE(entry.view()->currentIndex().row(), first.row() + 1); // Enter goes down one row
        type(window, u"1.190"_s);
        type(window, u"x"_s);
        QCOMPARE(first.data().toString(), u"12"_s);
        QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), u"1.190"_s);
        QCOMPARE(entry.model()->figureAt(first.siblingAtRow(first.row() + 2))->status, Status::NotApplicable);
        // Text that is no figure stays where it was typed, and leaving the page does not lose it.
        typeInto(window, u"e_documents_exchanged"_s, u"12y"_s);
        window.mainActions()->goToDashboard->trigger();
        window.mainActions()->goToEntry->trigger();
        QCOMPARE(shownAt(window, u"e_documents_exchanged"_s), u"12y"_s);
        typeInto(window, u"e_documents_exchanged"_s, u"12"_s);
    }

    static void pasteForty(MainWindow &window)
    {
        EntryPage &entry = page(window);
        goTo(window, u"legal_docs_issued"_s);
        QStringList lines;
        for (int row = 0; row < 10; ++row)
            lines += u"%1\t%2\t%3\t%4"_s.arg(100 + row).arg(20 + row).arg(30 + row).arg(40 + row);
        lines[3].replace(u"23"_s, u"\"23\n\""_s); // a cell with a line break, as Excel writes it
        QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
        const int steps = window.workspace()->editing().undoStack()->count();
        QTest::keyClick(entry.view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.workspace()->editing().undoStack()->count(), steps + 1);
        QVERIFY2(window.messageBar()->text().contains(u"40"), qPrintable(window.messageBar()->text()));
    }

    static qsizetype findingsAt(MainWindow &window, const QString &indicator)
    {
        goTo(window, indicator);
        return page(window).details()->findings()->findChildren<QPushButton *>().size();
    }

    static void fixOneFindingAndExplainTheOther(MainWindow &window)
    {
        typeInto(window, u"dossiers_resolved"_s, u"100"_s);
        typeInto(window, u"dossiers_on_time"_s, u"90"_s);
        typeInto(window, u"dossiers_late"_s, u"5"_s); // 100 is not 90 + 5
        typeInto(window, u"admin_units_commune"_s, u"160"_s);
        typeInto(window, u"one_stop_communes"_s, u"161"_s); // more than there are
        QTRY_COMPARE(findingsAt(window, u"dossiers_resolved"_s), 1);
        QTRY_COMPARE(findingsAt(window, u"one_stop_communes"_s), 1);
        typeInto(window, u"dossiers_late"_s, u"10"_s);
        QTRY_COMPARE(findingsAt(window, u"dossiers_resolved"_s), 0);
        goTo(window, u"one_stop_communes"_s);
        emit page(window).details()->explainAsked(0);
        auto *dialog = window.findChild<ExplainDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->edit(), u"tinh ca dac khu"_s);
        QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
        QCOMPARE(findingsAt(window, u"one_stop_communes"_s), 1); // it stays listed, as explained
        bool isExplained = false;
        for (const QLabel *label : page(window).details()->findings()->findChildren<QLabel *>())
            isExplained = isExplained || label->text().contains(u"tinh ca dac khu"_s);
        QVERIFY(isExplained);
    }

    static void chooseBetweenRivals(MainWindow &window)
    {
        Source report;
        report.title = u"Báo cáo 45/BC-SNV"_s;
        report.kind = u"publication"_s;
        EditSession &session = window.workspace()->editing();
        const Result<SourceId> id = session.saveSource(report);
        QVERIFY(id.ok());
        goTo(window, u"dossiers_on_time"_s);
        const CellKey cell = page(window).model()->cellAt(page(window).view()->currentIndex());
        QVERIFY(session.enter({cell, 91.0}, {*id}).ok());
        QCOMPARE(shownAt(window, u"dossiers_on_time"_s), u"91"_s);
        QCOMPARE(page(window).view()->currentIndex().data(EntryModel::RivalsRole).toInt(), 1);
        emit page(window).details()->claims()->chooseAsked(1);
        auto *dialog = window.findChild<ChooseDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->reasonEdit(), u"so cua mot cua"_s);
        QTest::keyClick(dialog->reasonEdit(), Qt::Key_Return);
        QCOMPARE(shownAt(window, u"dossiers_on_time"_s), u"90"_s);
    }

    static void undoTenAndRedo(MainWindow &window)
    {
        QUndoStack &stack = *window.workspace()->editing().undoStack();
        QVERIFY(stack.count() > 10);
        QVERIFY2(window.mainActions()->undo->text().contains(u"Cao Bằng"),
                 qPrintable(window.mainActions()->undo->text()));
        const int top = stack.index();
        for (int step = 0; step < 10; ++step)
            window.mainActions()->undo->trigger();
        QCOMPARE(stack.index(), top - 10);
        QCOMPARE(shownAt(window, u"dossiers_late"_s), QString());
        for (int step = 0; step < 10; ++step)
            window.mainActions()->redo->trigger();
        QCOMPARE(shownAt(window, u"dossiers_late"_s), u"10"_s);
        QCOMPARE(shownAt(window, u"dossiers_on_time"_s), u"90"_s);
    }

    static void restoreAVersion(MainWindow &window)
    {
        typeInto(window, u"dossiers_late"_s, u"11"_s);
        goTo(window, u"dossiers_late"_s);
        for (QPushButton *button : page(window).details()->versions()->findChildren<QPushButton *>()) {
            if (button->isEnabled()) { // the newest version: 10
                button->click();
                break;
            }
        }
        QCOMPARE(shownAt(window, u"dossiers_late"_s), u"10"_s);
    }

    static void lockAndTryToEdit(MainWindow &window)
    {
        EntryPage &entry = page(window);
        QTest::mouseClick(entry.lockButton(), Qt::LeftButton);
        goTo(window, u"dossiers_late"_s);
        QTest::keyClicks(entry.view(), u"9"_s);
        QVERIFY(!entry.view()->indexWidget(entry.view()->currentIndex())); // no editor opens
        QCOMPARE(shownAt(window, u"dossiers_late"_s), u"10"_s);
        QTest::mouseClick(entry.lockButton(), Qt::LeftButton);
        auto *dialog = window.findChild<UnlockDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->reasonEdit(), u"sua theo cong van 45"_s);
        QTest::keyClick(dialog->reasonEdit(), Qt::Key_Return);
        typeInto(window, u"dossiers_late"_s, u"12"_s);
        QCOMPARE(shownAt(window, u"dossiers_late"_s), u"12"_s);
    }

    static void withdrawThePaste(MainWindow &window)
    {
        QCOMPARE(shownAt(window, u"legal_docs_issued"_s), u"100"_s);
        window.mainActions()->batches->trigger();
        auto *dialog = window.findChild<BatchesDialog *>();
        QVERIFY(dialog);
        for (int row = 0; row < dialog->list()->topLevelItemCount(); ++row) {
            if (dialog->list()->topLevelItem(row)->text(0).startsWith(u"Dán"_s))
                dialog->list()->setCurrentItem(dialog->list()->topLevelItem(row));
        }
        QTRY_VERIFY(!dialog->isPlanning());
        QVERIFY2(dialog->planText().contains(u"40"), qPrintable(dialog->planText()));
        QTest::mouseClick(dialog->withdrawButton(), Qt::LeftButton);
        dialog->reject();
        QCOMPARE(shownAt(window, u"legal_docs_issued"_s), QString());
        QCOMPARE(shownAt(window, u"dossiers_late"_s), u"12"_s);
    }
};

QTEST_MAIN(TestJourneyEntry)
#include "tst_journey_entry.moc"
