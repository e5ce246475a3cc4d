#include "models/exchange/cellmarks.h"

#include <QSet>
#include <QtTest>

#include <malloc.h>
#include <random>

using namespace parboard;

namespace {

CellKey cellOf(int unit, int indicator = 1, Scope scope = Scope::All, int year = 2020)
{
    return {UnitId(unit), IndicatorId(indicator), scope, Period::year(year)};
}

} // namespace

class TestCellMarks : public QObject
{
    Q_OBJECT

private slots:
    void eachCellAndSourceIsMarkedOnce()
    {
        CellMarks marks;
        QVERIFY(marks.mark(cellOf(1), 0));
        QVERIFY(!marks.mark(cellOf(1), 0));
        QVERIFY(marks.mark(cellOf(1), 1));
        QVERIFY(marks.mark(cellOf(2), 0));
        QVERIFY(marks.mark(cellOf(1, 2), 0));
        QVERIFY(marks.mark(cellOf(1, 1, Scope::District), 0));
        QVERIFY(marks.mark(cellOf(1, 1, Scope::All, 2021), 0));
        QVERIFY(!marks.mark(cellOf(2), 0));
    }

    void agreesWithASetOfCells()
    {
        std::mt19937 random(7);
        CellMarks marks;
        QSet<std::pair<CellKey, int>> known;
        for (int step = 0; step < 40'000; ++step) {
            const CellKey cell = cellOf(int(random() % 300), int(random() % 12), Scope(random() % 2));
            const int source = int(random() % 4);
            const bool isNew = !known.contains({cell, source});
            known.insert({cell, source});
            QCOMPARE(marks.mark(cell, source), isNew);
        }
    }

    void aMillionCellsTakeLittleMemory()
    {
        const auto before = mallinfo2().uordblks;
        CellMarks marks;
        for (int indicator = 0; indicator < 100; ++indicator) {
            for (int unit = 0; unit < 10'000; ++unit)
                marks.mark(cellOf(unit, indicator), 0);
        }
        QVERIFY(mallinfo2().uordblks - before < 2'000'000);
    }

    /// Found by measuring: each report of a unit and quarter had groups of its own, some 50 MB for 3.7 million figures.
    void aReportOfEachUnitTakesLittleMemory()
    {
        const auto before = mallinfo2().uordblks;
        CellMarks marks;
        for (int year = 2000; year < 2010; ++year) {
            for (int indicator = 0; indicator < 80; ++indicator) {
                for (int unit = 0; unit < 1'000; ++unit) {
                    const CellKey cell = cellOf(unit, indicator, Scope::All, year);
                    QVERIFY(marks.mark(cell, 1 + unit / 10 + 100 * (year - 2000)));
                    QVERIFY(marks.mark(cell, 0));
                }
            }
        }
        QVERIFY(mallinfo2().uordblks - before < 3'000'000);
    }
};

QTEST_GUILESS_MAIN(TestCellMarks)
#include "tst_cellmarks.moc"
