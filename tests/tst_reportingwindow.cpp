#include "models/core/reportingwindow.h"

#include <QtTest>

using namespace parboard;

class TestReportingWindow : public QObject
{
    Q_OBJECT

private slots:
    // The table of công văn 581/BNV-CCHC (domain.md a.2).
    void ministryWindows()
    {
        QCOMPARE(ministryWindow(Period::quarter(2020, 1)), (ReportingWindow{QDate(2019, 12, 15), QDate(2020, 3, 14)}));
        QCOMPARE(ministryWindow(Period::sixMonths(2021)), (ReportingWindow{QDate(2020, 12, 15), QDate(2021, 6, 14)}));
        QCOMPARE(ministryWindow(Period::quarter(2021, 3)), (ReportingWindow{QDate(2021, 6, 15), QDate(2021, 9, 14)}));
        QCOMPARE(ministryWindow(Period::year(2021)), (ReportingWindow{QDate(2020, 12, 15), QDate(2021, 12, 14)}));
        QVERIFY(!ministryWindow(Period::quarter(2021, 2)));
        QVERIFY(!ministryWindow(Period::quarter(2021, 4)));
        QVERIFY(!ministryWindow(Period::years(2011, 2020)));
    }

    void dueOnTheTwentieth()
    {
        QCOMPARE(dueDay(Period::quarter(2020, 1)), QDate(2020, 3, 20));
        QCOMPARE(dueDay(Period::year(2020)), QDate(2020, 12, 20));
    }
};

QTEST_GUILESS_MAIN(TestReportingWindow)
#include "tst_reportingwindow.moc"
