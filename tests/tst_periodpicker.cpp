#include "widgets/periodpicker.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace parboard;
using namespace Qt::StringLiterals;

class TestPeriodPicker : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheLatestOfEach()
    {
        PeriodPicker picker;
        QVERIFY(!picker.current());
        QVERIFY(!picker.canGoNext());
        QVERIFY(!picker.canGoPrevious()); // no periods
        picker.setPeriods({Period::quarter(2020, 1), Period::sixMonths(2021)});
        QCOMPARE(picker.box()->count(), 3);
        QCOMPARE(picker.box()->itemText(1), Period::quarter(2020, 1).name());
    }

    void stepsThroughTime()
    {
        PeriodPicker picker;
        picker.setPeriods({Period::quarter(2020, 1), Period::sixMonths(2021)});
        QSignalSpy spy(&picker, &PeriodPicker::periodChosen);
        picker.goPrevious();
        QCOMPARE(picker.current(), std::optional(Period::sixMonths(2021)));
        picker.goPrevious();
        QCOMPARE(picker.current(), std::optional(Period::quarter(2020, 1)));
        picker.goPrevious(); // there is nothing earlier
        QCOMPARE(spy.count(), 2);
        picker.goNext();
        picker.goNext();
        QVERIFY(!picker.current());
        picker.goNext();
        QCOMPARE(spy.count(), 4);
    }

    void keepsAPeriodWithoutFigures()
    {
        PeriodPicker picker;
        picker.setPeriods({Period::quarter(2020, 1), Period::sixMonths(2021)});
        QSignalSpy spy(&picker, &PeriodPicker::periodChosen);
        picker.setCurrent(Period::nineMonths(2020));
        QCOMPARE(picker.current(), std::optional(Period::nineMonths(2020)));
        QCOMPARE(picker.box()->currentIndex(), 2); // in its place in time
        picker.setPeriods({Period::quarter(2020, 1)});
        QCOMPARE(picker.current(), std::optional(Period::nineMonths(2020)));
        QCOMPARE(spy.count(), 0);
    }

    void answersTheKeyboard()
    {
        PeriodPicker picker;
        picker.setPeriods({Period::quarter(2020, 1), Period::sixMonths(2021)});
        QSignalSpy spy(&picker, &PeriodPicker::periodChosen);
        picker.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picker));
        picker.box()->setFocus();
        QTest::keyClick(picker.box(), Qt::Key_Down);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(picker.current(), std::optional(Period::quarter(2020, 1)));
    }
};

QTEST_MAIN(TestPeriodPicker)
#include "tst_periodpicker.moc"
