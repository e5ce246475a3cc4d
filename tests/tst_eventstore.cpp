#include "models/storage/eventstore.h"
#include "models/storage/unitliststore.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Events on lines over time, and own lists of units: kept, changed, removed.
class TestEventStore : public QObject
{
    Q_OBJECT

private slots:
    void eventsComeBackByDay()
    {
        const test::TestDatabase base(NewContent::Empty);
        const EventStore store(base.workspace().database());
        Event later{0, {2025, 7, 1}, u"Sắp xếp tỉnh"_s, {}, {}, at(), u"Lan"_s};
        Event earlier{0,
                      {2021, 6, 20},
                      u"Khai trương Trung tâm"_s,
                      base.unit(u"Cao Bằng"_s),
                      base.indicator(u"on_time_rate"_s),
                      at(),
                      u"Lan"_s};
        const Result<qint64> first = store.save(later);
        const Result<qint64> second = store.save(earlier);
        QVERIFY(first && second);
        later.id = *first;
        earlier.id = *second;
        QCOMPARE(*store.all(), (QList<Event>{earlier, later}));

        earlier.text = u"Khai trương Trung tâm PVHCC"_s;
        QCOMPARE(store.save(earlier).value(), earlier.id);
        QVERIFY(store.remove(later.id));
        QCOMPARE(*store.all(), QList<Event>{earlier});
    }

    void eventsWithoutWordsAreRefused()
    {
        const test::TestDatabase base(NewContent::Empty);
        const Result<qint64> saved =
            EventStore(base.workspace().database()).save({0, {2025, 7, 1}, {}, {}, {}, at(), {}});
        QVERIFY(!saved);
    }

    void listsAreKeptInTheirOrder()
    {
        const test::TestDatabase base(NewContent::Empty);
        const UnitListStore store(base.workspace().database());
        const UnitList list{u"Đông Bắc"_s,
                            {base.unit(u"Hà Giang"_s), base.unit(u"Cao Bằng"_s), base.unit(u"Bắc Kạn"_s)}};
        QVERIFY(store.save({u"Đông Bắc"_s, {base.unit(u"Lạng Sơn"_s)}}));
        QVERIFY(store.save(list)); // in place of the one before
        QVERIFY(store.save({u"Trống"_s, {}}));
        QCOMPARE(*store.all(), (QList<UnitList>{{u"Trống"_s, {}}, list}));
        QVERIFY(store.remove(u"Đông Bắc"_s));
        QCOMPARE(store.all()->size(), 1);
    }

private:
    [[nodiscard]] static QDateTime at() { return {QDate(2026, 1, 5), QTime(8, 30), Qt::UTC}; }
};

QTEST_MAIN(TestEventStore)
#include "tst_eventstore.moc"
