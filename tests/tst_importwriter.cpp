#include "models/storage/historystore.h"
#include "support/importdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

class TestImportWriter : public QObject
{
    Q_OBJECT
    using enum ColumnRole;

private slots:
    void singleCellsMayGoAnotherWay()
    {
        ImportDesk desk;
        (void)desk.run(layout(), {u"Cao Bằng|dossiers_new|2020|1|A"_s, u"Cao Bằng|dossiers_late|2020|1|A"_s});
        desk.conflicts.all = ConflictStrategy::Keep;
        desk.conflicts.cells.insert({desk.base.unit(u"Cao Bằng"_s), desk.base.indicator(u"dossiers_late"_s),
                                     parboard::Scope::All, parboard::Period::year(2020)},
                                    ConflictStrategy::Replace);
        const ImportPlan plan =
            desk.run(layout(), {u"Cao Bằng|dossiers_new|2020|2|B"_s, u"Cao Bằng|dossiers_late|2020|2|B"_s});
        QCOMPARE(plan.conflicts, 2);
        QCOMPARE(plan.written, 1);
        QCOMPARE(desk.state(),
                 QStringList({u"63-04 dossiers_new all 2020 #1* 1 A"_s, u"63-04 dossiers_late all 2020 #1 1 A"_s,
                              u"63-04 dossiers_late all 2020 #2* 2 B"_s}));
    }

    void sourcesAreStoredWithTheirFirstFigure()
    {
        ImportDesk desk;
        desk.conflicts.all = ConflictStrategy::Keep;
        (void)desk.run(layout(), {u"Cao Bằng|dossiers_new|2020|1|A"_s});
        const qsizetype before = desk.base.workspace().sources()->size();
        (void)desk.run(layout(), {u"Cao Bằng|dossiers_new|2020|2|B"_s}); // kept out, and its source with it
        QCOMPARE(desk.base.workspace().sources()->size(), before);
        (void)desk.run(layout(), {u"Cao Bằng|dossiers_late|2020|2|B"_s, u"Cao Bằng|dossiers_due|2020|2|B"_s});
        QCOMPARE(desk.base.workspace().sources()->size(), before + 1);
    }

    void theChoiceOfAFileHoldsInEmptyCells()
    {
        ImportDesk desk;
        const TableLayout chosen = longLayout({Unit, Indicator, Period, Value, SourceTitle, Chosen});
        (void)desk.run(chosen, {u"Cao Bằng|dossiers_new|2020|1|A|0"_s, u"Cao Bằng|dossiers_new|2020|2|B|1"_s,
                                u"Cao Bằng|dossiers_new|2020|3|C|1"_s});
        QCOMPARE(desk.state(),
                 QStringList({u"63-04 dossiers_new all 2020 #1 1 A"_s, u"63-04 dossiers_new all 2020 #2* 2 B"_s,
                              u"63-04 dossiers_new all 2020 #3 3 C"_s}));
    }

    void replacingNeverChoosesWhatTheFileDoesNotUse()
    {
        ImportDesk desk;
        const TableLayout chosen = longLayout({Unit, Indicator, Period, Value, SourceTitle, Chosen});
        (void)desk.run(chosen, {u"Cao Bằng|dossiers_new|2020|100|A|1"_s, u"Cao Bằng|dossiers_late|2020|1|A|1"_s});
        desk.conflicts.all = ConflictStrategy::Replace;
        (void)desk.run(chosen, {u"Cao Bằng|dossiers_new|2020|110|B|1"_s, u"Cao Bằng|dossiers_new|2020|120|C|0"_s,
                                u"Cao Bằng|dossiers_late|2020|2|C|0"_s});
        QCOMPARE(desk.state(),
                 QStringList({u"63-04 dossiers_new all 2020 #1 100 A"_s, u"63-04 dossiers_new all 2020 #2* 110 B"_s,
                              u"63-04 dossiers_new all 2020 #3 120 C"_s, u"63-04 dossiers_late all 2020 #1* 1 A"_s,
                              u"63-04 dossiers_late all 2020 #2 2 C"_s}));
    }

    void aCellInWhichNothingIsUsedStaysSo()
    {
        ImportDesk desk;
        (void)desk.run(layout(), {u"Cao Bằng|dossiers_new|2020|1|A"_s});
        const CellKey cell{desk.base.unit(u"Cao Bằng"_s), desk.base.indicator(u"dossiers_new"_s), parboard::Scope::All,
                           parboard::Period::year(2020)};
        QVERIFY(desk.base.workspace().editing().choose(cell, 0, u"in doubt"_s).ok());
        (void)desk.run(layout(), {u"Cao Bằng|dossiers_new|2020|2|B"_s});
        QCOMPARE(desk.state(),
                 QStringList({u"63-04 dossiers_new all 2020 #1 1 A"_s, u"63-04 dossiers_new all 2020 #2 2 B"_s}));
    }

    void whatWasReplacedIsKeptInTheHistory()
    {
        ImportDesk desk;
        const TableLayout quoted = longLayout({Unit, Indicator, Period, Value, SourceTitle, Quote});
        (void)desk.run(quoted, {u"Cao Bằng|dossiers_new|2020|1|A|one"_s});
        (void)desk.run(quoted, {u"Cao Bằng|dossiers_new|2020|2|A|two"_s});
        QCOMPARE(desk.state(), QStringList(u"63-04 dossiers_new all 2020 #1* 2 Atwo"_s));
        const CellKey cell{desk.base.unit(u"Cao Bằng"_s), desk.base.indicator(u"dossiers_new"_s), parboard::Scope::All,
                           parboard::Period::year(2020)};
        const Result<QList<ClaimVersion>> versions = HistoryStore(desk.database()).ofCell(cell);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->constFirst().old->value, std::optional(1.0));
        QCOMPARE(versions->constFirst().old->locator.quote, u"one"_s);
        QCOMPARE(versions->constFirst().note.by, u"Lan"_s);
        QCOMPARE(desk.plan(quoted, {u"Cao Bằng|dossiers_new|2020|2|A|two"_s}).same, 1);
        desk.withdraw(desk.lastBatch);
        QCOMPARE(desk.state(), QStringList(u"63-04 dossiers_new all 2020 #1* 1 Aone"_s));
    }

private:
    static const TableLayout &layout()
    {
        static const TableLayout shared = longLayout({Unit, Indicator, Period, Value, SourceTitle});
        return shared;
    }
};

QTEST_GUILESS_MAIN(TestImportWriter)
#include "tst_importwriter.moc"
