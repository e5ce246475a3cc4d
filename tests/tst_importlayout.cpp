#include "models/workspace/importlayout.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;

namespace {

using Shape = TableLayout::Shape;

ColumnMapping column(int place, const QString &heading, ColumnRole role)
{
    return {place, heading, role, {}, false, {}};
}

TableLayout unitsDown()
{
    TableLayout layout;
    layout.shape = Shape::UnitsDown;
    layout.firstRow = 3;
    layout.columns = {column(0, u"Đơn vị"_s, ColumnRole::Unit), column(1, u"Hồ sơ quý I/2026"_s, ColumnRole::Figure),
                      column(2, u"Cột lạ"_s, ColumnRole::Ignored)};
    layout.columns[1].subject.indicator = IndicatorId(5);
    return layout;
}

ColumnRole roleAt(const TableLayout &layout, int place)
{
    const auto found = std::ranges::find(layout.columns, place, &ColumnMapping::column);
    return found == layout.columns.cend() ? ColumnRole::Ignored : found->role;
}

} // namespace

/// Layouts as a person says them, and corrections that outlive a second reading.
class TestImportLayout : public QObject
{
    Q_OBJECT

private slots:
    void theOneColumnOfFiguresIsTheValueOfALongTable()
    {
        const TableLayout layout = reshaped(unitsDown(), Shape::Long);
        QCOMPARE(layout.shape, Shape::Long);
        QCOMPARE(roleAt(layout, 1), ColumnRole::Value);
        QCOMPARE(layout.sheet.indicator, std::optional(IndicatorId(5)));
        const TableLayout back = reshaped(layout, Shape::UnitsDown);
        QCOMPARE(roleAt(back, 1), ColumnRole::Figure);
        QCOMPARE(roleAt(back, 0), ColumnRole::Unit);
    }

    void ofSeveralColumnsThePersonSaysWhichHoldsTheValue()
    {
        TableLayout layout = unitsDown();
        layout.columns[2].role = ColumnRole::Figure;
        layout = reshaped(layout, Shape::Long);
        QCOMPARE(roleAt(layout, 1), ColumnRole::Ignored);
        QCOMPARE(roleAt(layout, 2), ColumnRole::Ignored);
    }

    void periodsAcrossComeFromTheHeadings()
    {
        const TableLayout layout = reshaped(unitsDown(), Shape::IndicatorsDown);
        QCOMPARE(roleAt(layout, 0), ColumnRole::Indicator);
        QCOMPARE(layout.columns.at(1).subject.period, std::optional(Period::quarter(2026, 1)));
        QCOMPARE(reshaped(layout, Shape::IndicatorsDown), layout);
    }

    void correctionsAreKeptOverANewReading()
    {
        const TableLayout proposed = unitsDown();
        TableLayout corrected = proposed;
        corrected.firstRow = 4;
        corrected.sheet.period = Period::year(2025);
        corrected.columns[2].role = ColumnRole::Figure;
        corrected.columns[2].subject.indicator = IndicatorId(9);
        TableLayout fresh = proposed;
        fresh.columns[2].heading = u"Cột đọc được"_s;
        fresh.sheet.unit = UnitId(4);
        const TableLayout kept = withCorrections(fresh, proposed, corrected, true);
        QCOMPARE(kept.firstRow, 4);
        QCOMPARE(kept.sheet.period, std::optional(Period::year(2025)));
        QCOMPARE(kept.sheet.unit, std::optional(UnitId(4))); // nobody said anything else
        QCOMPARE(kept.columns.at(2).subject.indicator, std::optional(IndicatorId(9)));
        QCOMPARE(kept.columns.at(2).heading, u"Cột đọc được"_s);
        QCOMPARE(kept.columns.at(1), fresh.columns.at(1));
    }

    void anotherSeparatorKeepsOnlyWhatIsSaidOfTheSheet()
    {
        const TableLayout proposed = unitsDown();
        TableLayout corrected = proposed;
        corrected.asOf = QDate(2026, 9, 30);
        corrected.columns[0].role = ColumnRole::Ignored;
        const TableLayout kept = withCorrections(proposed, proposed, corrected, false);
        QCOMPARE(kept.asOf, QDate(2026, 9, 30));
        QCOMPARE(roleAt(kept, 0), ColumnRole::Unit);
    }

    void aShapeThatIsRecognisedNowIsTaken()
    {
        TableLayout proposed;
        TableLayout corrected = proposed;
        corrected.shape = Shape::Long;
        corrected.columns = {column(0, u"??"_s, ColumnRole::Unit)};
        QCOMPARE(withCorrections(unitsDown(), proposed, corrected, true).shape, Shape::UnitsDown);
        const TableLayout still = withCorrections(proposed, proposed, corrected, true);
        QCOMPARE(still.shape, Shape::Long);
        QCOMPARE(roleAt(still, 0), ColumnRole::Unit);
    }
};

QTEST_APPLESS_MAIN(TestImportLayout)
#include "tst_importlayout.moc"
