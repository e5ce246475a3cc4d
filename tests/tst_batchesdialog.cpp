#include "models/storage/transaction.h"
#include "support/testdatabase.h"
#include "widgets/entry/batchesdialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A database in which Lan typed and pasted.
struct Office
{
    Office() { session().setPerson(u"Lan"_s); }

    [[nodiscard]] EditSession &session() const { return base.workspace().editing(); }
    [[nodiscard]] CellKey cell(const QString &indicator) const
    {
        return {base.unit(u"Cao Bằng"_s), base.indicator(indicator), Scope::All, Period::quarter(2026, 3)};
    }
    [[nodiscard]] std::optional<double> value(const QString &indicator) const { return value(cell(indicator)); }
    [[nodiscard]] std::optional<double> value(const CellKey &key) const
    {
        const Result<FigureSet> figures = session().claims({key.unit}, {key.indicator}, {key.period});
        const QList<Figure> claims = figures->value(key);
        return claims.isEmpty() ? std::nullopt : claims.constFirst().value;
    }
    void paste() const
    {
        QVERIFY(session().enter({cell(u"dossiers_late"_s), 3.0}, {}).ok());
        QVERIFY(session()
                    .enterMany(u"Dán biểu quý III"_s,
                               {{cell(u"dossiers_on_time"_s), 90.0}, {cell(u"dossiers_late"_s), 10.0}}, {})
                    .ok());
    }

    TestDatabase base{NewContent::Empty};
};

QTreeWidgetItem *rowOf(const QTreeWidget &list, const QString &text)
{
    return list.findItems(text, Qt::MatchStartsWith).value(0);
}

/// Puts the cursor on a batch and waits until it is known what withdrawing it would change.
void choose(const BatchesDialog &dialog, QTreeWidgetItem *row)
{
    dialog.list()->setCurrentItem(row);
    QTRY_VERIFY(!dialog.isPlanning());
}

} // namespace

/// Batches taken back, and the bin.
class TestBatchesDialog : public QObject
{
    Q_OBJECT

private slots:
    void planSaysWhatChangesAndWithdrawalDoesIt();
    void laterEditsAreNamedAndStay();
    void withdrawalCanBeUndone();
    void withoutBatchesItSaysSo();
    void refusedWithdrawalIsTold();
    void batchTooBigForUndoSaysSoAndCanBeStopped();
    void olderBatchesComeAsOneScrolls();
    void binBringsBack();
    void emptyBinSaysSo();
    void bothAreWorkedByKeyboard();
};

void TestBatchesDialog::planSaysWhatChangesAndWithdrawalDoesIt()
{
    const Office office;
    office.paste();
    BatchesDialog dialog(office.base.workspace());
    dialog.show();
    QTreeWidgetItem *row = rowOf(*dialog.list(), u"Dán biểu quý III"_s);
    QVERIFY(row);
    QCOMPARE(row->text(2), u"Lan"_s);
    choose(dialog, row);
    QVERIFY2(dialog.planText().contains(u'2'), qPrintable(dialog.planText()));
    QVERIFY(dialog.withdrawButton()->isEnabled());
    dialog.withdrawButton()->click();
    QCOMPARE(office.value(u"dossiers_on_time"_s), std::nullopt);
    QCOMPARE(office.value(u"dossiers_late"_s), std::optional(3.0)); // what was there before
    choose(dialog, rowOf(*dialog.list(), u"Dán biểu quý III"_s));
    QVERIFY(!dialog.withdrawButton()->isEnabled());
}

void TestBatchesDialog::laterEditsAreNamedAndStay()
{
    const Office office;
    office.paste();
    office.session().setPerson(u"Hoa"_s);
    QVERIFY(office.session().enter({office.cell(u"dossiers_on_time"_s), 91.0}, {}).ok());
    const Result<FigureSet> before = office.session().claims({office.cell(u"dossiers_on_time"_s).unit},
                                                             {office.cell(u"dossiers_on_time"_s).indicator},
                                                             {office.cell(u"dossiers_on_time"_s).period});
    Figure first = before->value(office.cell(u"dossiers_on_time"_s)).constLast();
    first.value = 95; // Hoa corrects the pasted claim itself
    QVERIFY(office.session().change(first).ok());
    BatchesDialog dialog(office.base.workspace());
    choose(dialog, rowOf(*dialog.list(), u"Dán biểu quý III"_s));
    QVERIFY2(dialog.planText().contains(u"Hoa"), qPrintable(dialog.planText()));
    dialog.withdrawButton()->click();
    const Result<FigureSet> after =
        office.session().claims({first.cell.unit}, {first.cell.indicator}, {first.cell.period});
    QVERIFY(std::ranges::any_of(after->value(first.cell), [](const Figure &claim) { return claim.value == 95.0; }));
    QCOMPARE(office.value(u"dossiers_late"_s), std::optional(3.0));
}

void TestBatchesDialog::withdrawalCanBeUndone()
{
    const Office office;
    office.paste();
    BatchesDialog dialog(office.base.workspace());
    choose(dialog, rowOf(*dialog.list(), u"Dán biểu quý III"_s));
    dialog.withdrawButton()->click();
    office.session().undoStack()->undo();
    QCOMPARE(office.value(u"dossiers_on_time"_s), std::optional(90.0));
    QCOMPARE(office.value(u"dossiers_late"_s), std::optional(10.0));
}

void TestBatchesDialog::withoutBatchesItSaysSo()
{
    const TestDatabase base(NewContent::Empty);
    QTemporaryDir folder;
    Result<std::unique_ptr<Workspace>> fresh =
        Workspace::create(folder.filePath(u"new.db"_s), NewContent::Empty, fixedClock());
    BatchesDialog dialog(**fresh);
    QCOMPARE(dialog.list()->topLevelItemCount(), 0);
    QVERIFY(!dialog.withdrawButton()->isEnabled());
    QVERIFY2(!dialog.planText().isEmpty(), "an empty list says what a batch is");
}

void TestBatchesDialog::refusedWithdrawalIsTold()
{
    const Office office;
    office.paste();
    BatchesDialog dialog(office.base.workspace());
    choose(dialog, rowOf(*dialog.list(), u"Dán biểu quý III"_s));
    QVERIFY(office.session().lock(office.cell(u"dossiers_late"_s).unit, Period::quarter(2026, 3)).ok());
    QSignalSpy problem(&dialog, &BatchesDialog::problem);
    dialog.withdrawButton()->click();
    QCOMPARE(problem.size(), 1);
    QVERIFY(!dialog.planText().isEmpty());
    QCOMPARE(office.value(u"dossiers_on_time"_s), std::optional(90.0));
}

void TestBatchesDialog::batchTooBigForUndoSaysSoAndCanBeStopped()
{
    const Office office;
    const Catalogue &catalogue = office.base.workspace().catalogue();
    QList<Figure> figures;
    for (const Unit *unit : catalogue.unitsOf(Scheme::Old63)) {
        for (const Indicator &indicator : catalogue.indicators) {
            if (unit->kind != UnitKind::Province)
                continue;
            Figure figure;
            figure.cell = {unit->id, indicator.id, Scope::All, Period::quarter(2025, 1)};
            figure.value = 7;
            figures += figure;
        }
    }
    office.base.add(figures);
    QVERIFY(figures.size() > undoableCells);
    BatchesDialog dialog(office.base.workspace());
    dialog.show();
    choose(dialog, dialog.list()->topLevelItem(dialog.list()->topLevelItemCount() - 1));
    QVERIFY2(dialog.planText().contains(u"backup"), qPrintable(dialog.planText()));
    QSignalSpy problem(&dialog, &BatchesDialog::problem);
    const QMetaObject::Connection stops =
        connect(&office.session(), &EditSession::withdrawalProgress, &dialog, [&dialog] {
            QVERIFY(dialog.progressBar()->isVisible());
            QVERIFY(!dialog.list()->isEnabled());
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
    dialog.withdrawButton()->click();
    QCOMPARE(problem.size(), 1);
    QVERIFY(dialog.isVisible()); // Escape stopped the withdrawal, not more
    QVERIFY(!dialog.progressBar()->isVisible());
    QVERIFY(office.value(figures.constFirst().cell));
    disconnect(stops);
    dialog.withdrawButton()->click();
    QCOMPARE(problem.size(), 1);
    QVERIFY(!office.value(figures.constFirst().cell));
}

void TestBatchesDialog::olderBatchesComeAsOneScrolls()
{
    const Office office;
    constexpr int many = 700;
    {
        Result<Transaction> transaction = Transaction::begin(office.base.workspace().database());
        for (int number = 0; number < many; ++number) {
            const Batch batch{{}, u"Lô %1"_s.arg(number), u"paste"_s, fixedClock().now(), u"Lan"_s};
            QVERIFY(BatchStore(office.base.workspace().database()).add(batch).ok());
        }
        QVERIFY(transaction->commit().ok());
    }
    BatchesDialog dialog(office.base.workspace());
    dialog.show();
    QVERIFY(dialog.list()->topLevelItemCount() < many);
    QCOMPARE(dialog.list()->topLevelItem(0)->text(0), u"Lô 699"_s);
    dialog.list()->scrollToBottom();
    QTRY_VERIFY(dialog.list()->topLevelItemCount() >= many);
    QVERIFY(rowOf(*dialog.list(), u"Lô 0"_s));
    choose(dialog, rowOf(*dialog.list(), u"Lô 0"_s));
    QVERIFY(!dialog.planText().isEmpty());
}

void TestBatchesDialog::binBringsBack()
{
    const Office office;
    office.paste();
    QVERIFY(office.session().remove(office.cell(u"dossiers_on_time"_s), 1).ok());
    BinDialog dialog(office.base.workspace());
    dialog.show();
    QCOMPARE(dialog.list()->topLevelItemCount(), 1);
    const QTreeWidgetItem *row = dialog.list()->topLevelItem(0);
    QVERIFY(row->text(0).contains(u"Cao Bằng"));
    QCOMPARE(row->text(1), u"90"_s);
    QCOMPARE(row->text(3), u"Lan"_s);
    dialog.restoreButton()->click();
    QCOMPARE(office.value(u"dossiers_on_time"_s), std::optional(90.0));
    QCOMPARE(dialog.list()->topLevelItemCount(), 0);
    QVERIFY(!dialog.restoreButton()->isEnabled());
}

void TestBatchesDialog::emptyBinSaysSo()
{
    const Office office;
    BinDialog dialog(office.base.workspace());
    dialog.show();
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); }));
    QVERIFY(!dialog.restoreButton()->isEnabled());
}

void TestBatchesDialog::bothAreWorkedByKeyboard()
{
    const Office office;
    office.paste();
    BatchesDialog dialog(office.base.workspace());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.list()->setFocus();
    choose(dialog, dialog.list()->topLevelItem(0));
    const QString first = dialog.planText();
    QTest::keyClick(dialog.list(), Qt::Key_Down);
    QTRY_VERIFY(!dialog.isPlanning());
    QVERIFY(dialog.planText() != first);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestBatchesDialog)
#include "tst_batchesdialog.moc"
