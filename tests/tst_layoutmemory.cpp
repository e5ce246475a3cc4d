#include "models/exchange/headingperiod.h"
#include "models/exchange/layoutmemory.h"
#include "models/storage/settingstore.h"
#include "support/importdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

TableLayout formLayout()
{
    TableLayout layout = longLayout({ColumnRole::Unit, ColumnRole::Ignored, ColumnRole::Ignored, ColumnRole::Ignored});
    layout.fingerprint = u"form"_s;
    const QStringList headings{u"Đơn vị"_s, u"Tổng số"_s, u"Tổng số"_s, u"Kỳ này"_s};
    for (qsizetype column = 0; column < headings.size(); ++column)
        layout.columns[column].heading = headings.at(column);
    return layout;
}

} // namespace

class TestLayoutMemory : public QObject
{
    Q_OBJECT

private slots:
    /// Found in review: two columns with one heading had each got the uses of both.
    void columnsWithOneHeadingKeepTheirOwnUses()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        TableLayout corrected = formLayout();
        corrected.columns[1].role = corrected.columns[2].role = ColumnRole::Figure;
        corrected.columns[1].subject.indicator = desk.base.indicator(u"dossiers_new"_s);
        corrected.columns[1].subject.scope = Scope::District;
        corrected.columns[2].subject.indicator = desk.base.indicator(u"dossiers_due"_s);
        corrected.columns[2].subject.unit = desk.base.unit(u"Cao Bằng"_s);
        ColumnMapping part = corrected.columns.at(2);
        part.subject.indicator = desk.base.indicator(u"dossiers_resolved"_s);
        part.part = true;
        corrected.columns += part;
        QVERIFY(memory.keep(corrected).ok());
        TableLayout expected = corrected;
        expected.columns.move(4, 3); // beside the other use of its column
        QCOMPARE(*memory.recall(formLayout()), expected);
    }

    /// Found in review: "this quarter" of the last file would have been the period of the next one.
    void periodsAndConventionsAreTheFilesOwn()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        TableLayout kept = formLayout();
        kept.columns[3].role = ColumnRole::Figure;
        kept.columns[3].subject.period = Period::quarter(2020, 1);
        kept.columns[3].convention = numbertext::Convention::Vietnamese;
        QVERIFY(memory.keep(kept).ok());
        TableLayout next = formLayout();
        next.columns[3].subject.period = Period::quarter(2020, 2);
        const Result<TableLayout> recalled = memory.recall(next);
        QCOMPARE(recalled->columns.at(3).role, ColumnRole::Figure);
        QCOMPARE(recalled->columns.at(3).subject.period, std::optional(Period::quarter(2020, 2)));
        QVERIFY(!recalled->columns.at(3).convention);
        QVERIFY(!memory.recall(formLayout())->columns.at(3).subject.period);
    }

    /// Found in review: the same form of the next quarter knew nothing of what was corrected.
    void correctionsHoldForTheNextPeriod()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        const auto quarterly = [](const QString &quarter) {
            TableLayout layout = formLayout();
            layout.columns[1].heading = u"Số HS nhận "_s + quarter;
            layout.columns[2].heading = u"Số HS trả › "_s + quarter;
            layout.columns[3].heading = u"Giảm so với năm 2015"_s;
            return layout;
        };
        TableLayout corrected = quarterly(u"Quý I/2021"_s);
        const IndicatorId received = desk.base.indicator(u"dossiers_received"_s);
        for (const int column : {1, 2, 3}) {
            corrected.columns[column].role = ColumnRole::Figure;
            corrected.columns[column].subject.indicator = received;
        }
        corrected.columns[1].subject.period = Period::quarter(2021, 1);
        QVERIFY(memory.keep(corrected).ok());
        const Result<TableLayout> next = memory.recall(quarterly(u"quý II năm 2021"_s));
        QCOMPARE(next->columns.at(1).subject.indicator, std::optional(received));
        QCOMPARE(next->columns.at(1).subject.period, std::optional(Period::quarter(2021, 2)));
        QCOMPARE(next->columns.at(2).subject.indicator, std::optional(received));
        QVERIFY(!next->columns.at(2).subject.period); // the person took the sheet's
        // Another year to be compared with is another figure.
        TableLayout other = quarterly(u"Quý II/2021"_s);
        other.columns[3].heading = u"Giảm so với năm 2021"_s;
        QCOMPARE(memory.recall(other)->columns.at(3).role, ColumnRole::Ignored);
        QCOMPARE(next->columns.at(3).role, ColumnRole::Figure);
    }

    /// Found in review: what was kept under headings with their periods in them was not found any more.
    void headingsKeptAsTheyStoodAreFound()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        const QString use = uR"([{"role":"=","indicator":"dossiers_new"}])"_s;
        const QString kept = uR"({"Số HS nhận Quý I/2021":%1,"Trả quý I/2021":%1,"Trả năm 2021":%1,"Tổng số\n2":%1})"_s;
        QVERIFY(SettingStore(desk.database()).set(u"import/layout/form"_s, kept.arg(use)).ok());
        TableLayout next = formLayout(); // its columns 1 and 2 have one heading
        QCOMPARE(memory.recall(next)->columns.at(1).role, ColumnRole::Ignored);
        QCOMPARE(memory.recall(next)->columns.at(2).role, ColumnRole::Figure);
        next.columns[3].heading = u"SỐ HS NHẬN QUÝ II/2021"_s;
        QCOMPARE(memory.recall(next)->columns.at(3).subject.indicator,
                 std::optional(desk.base.indicator(u"dossiers_new"_s)));
        next.columns[3].heading = u"Trả quý II/2021"_s; // two were kept of which it may be one
        QCOMPARE(memory.recall(next)->columns.at(3).role, ColumnRole::Ignored);
    }

    void daysAreNoPartOfAHeadingUnlessComparedWith()
    {
        const auto same = [](const QString &one, const QString &other) {
            return withoutPeriods(one, true) == withoutPeriods(other, true);
        };
        QVERIFY(same(u"Nhận từ 15/12 đến 14/3/2025"_s, u"Nhận từ 15/3 đến 14/6/2025"_s));
        QVERIFY(same(u"Tồn đến ngày 31 tháng 3 năm 2025"_s, u"Tồn đến ngày 30 tháng 6 năm 2025"_s));
        QVERIFY(same(u"Nhận tháng 3 năm 2025"_s, u"Nhận tháng 4/2025"_s));
        QVERIFY(!same(u"Tăng so với tháng 3/2025"_s, u"Tăng so với tháng 4/2025"_s));
        QVERIFY(!same(u"Tỷ lệ (5/6)"_s, u"Tỷ lệ (6/7)"_s)); // columns, no days
        QVERIFY(!same(u"Mẫu 12.5.3"_s, u"Mẫu 12.5.4"_s));
    }

    /// Found in review: figures of 2026 went to the provinces of the old list, since 2024's file had meant these.
    void unitsInHeadingsAreThoseOfThePeriod()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        const auto layoutOf = [&desk](int year, const QString &phuTho, const QString &laoCai) {
            TableLayout layout = formLayout();
            layout.sheet.period = Period::year(year);
            for (const int column : {1, 2, 3})
                layout.columns[column].role = ColumnRole::Figure;
            layout.columns[1].heading = u"Phú Thọ"_s;
            layout.columns[1].subject.unit = desk.catalogue().unit(phuTho)->id;
            layout.columns[2].heading = u"Kết quả › Lào Cai năm %1"_s.arg(year);
            layout.columns[2].subject.unit = desk.catalogue().unit(laoCai)->id;
            layout.columns[3].heading = u"Tỉnh ta"_s; // a correction: no heading says so
            layout.columns[3].subject.unit = desk.catalogue().unit(u"63-17"_s)->id;
            return layout;
        };
        QVERIFY(memory.keep(layoutOf(2024, u"63-25"_s, u"63-10"_s)).ok());
        TableLayout next = layoutOf(2026, u"34-25"_s, u"34-15"_s);
        const TableLayout expected = next;
        next.columns[3].subject.unit.reset();
        QCOMPARE(*memory.recall(next), expected);
        // Nothing says the period: neither of the two provinces is taken.
        next.sheet.period.reset();
        next.columns[1].role = ColumnRole::Ignored;
        next.columns[1].subject.unit.reset();
        QCOMPARE(memory.recall(next)->columns.at(1), next.columns.at(1));
    }

    void multipliersAreKept()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        TableLayout kept = formLayout();
        kept.columns[1].role = ColumnRole::Figure;
        kept.columns[1].multiplier = {6, UnitOfMeasure::Vnd};
        kept.columns[2].multiplier = {3, {}};
        QVERIFY(memory.keep(kept).ok());
        QCOMPARE(*memory.recall(formLayout()), kept);
    }

    void otherFormsAreNotTouched()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        TableLayout kept = formLayout();
        kept.columns[1].role = ColumnRole::Value;
        QVERIFY(memory.keep(kept).ok());
        TableLayout other = formLayout();
        other.fingerprint = u"other"_s;
        QCOMPARE(*memory.recall(other), other);
        other.fingerprint.clear(); // of files that have no layout
        QVERIFY(memory.keep(kept).ok());
        QCOMPARE(*memory.recall(other), other);
        TableLayout wider = formLayout();
        wider.columns += ColumnMapping{4, u"Ghi chú"_s, ColumnRole::Note, {}, false, {}};
        QCOMPARE(memory.recall(wider)->columns.at(4).role, ColumnRole::Note);
        QCOMPARE(memory.recall(wider)->columns.at(1).role, ColumnRole::Value);
    }

    void damagedMemoryIsNone()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        for (const QString &text : {u"no JSON"_s, u"[1]"_s, u"{\"Tổng số\": 7}"_s}) {
            QVERIFY(SettingStore(desk.database()).set(u"import/layout/form"_s, text).ok());
            QVERIFY(SettingStore(desk.database()).set(u"import/names"_s, text).ok());
            QCOMPARE(*memory.recall(formLayout()), formLayout());
            QVERIFY(memory.names()->units.isEmpty());
        }
    }

    void decisionsAreKept()
    {
        const ImportDesk desk;
        const LayoutMemory memory(desk.database(), desk.catalogue());
        const UnitId unit = desk.base.unit(u"Cao Bằng"_s);
        NameDecisions first;
        first.units = {{u"tinh cb"_s, unit}, {u"so noi vu"_s, std::nullopt}, {u"hung yen"_s, unit}};
        first.indicators = {{u"ho so"_s, desk.base.indicator(u"dossiers_new"_s)}};
        NameDecisions second;
        second.units = {{u"so noi vu"_s, unit}, {u"lost"_s, UnitId(999'999)}};
        QVERIFY(memory.keep(first).ok());
        QVERIFY(memory.keep(second).ok());
        const Result<NameDecisions> names = memory.names();
        // "Hưng Yên" is a name of two units: what it meant in one file says nothing about the next.
        QCOMPARE(names->units, (QHash<QString, std::optional<UnitId>>{{u"tinh cb"_s, unit}, {u"so noi vu"_s, unit}}));
        QCOMPARE(names->indicators, first.indicators);
    }
};

QTEST_GUILESS_MAIN(TestLayoutMemory)
#include "tst_layoutmemory.moc"
