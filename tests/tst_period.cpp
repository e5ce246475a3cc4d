#include "models/core/period.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace parboard;

Q_DECLARE_METATYPE(parboard::PeriodKind)

namespace {

Period parsed(const QString &code)
{
    const Result<Period> period = Period::parse(code);
    return period ? *period : Period{};
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void trimsBlanks();
    void refuses_data();
    void refuses();
    void makers();
    void names_data();
    void names();
    void steps_data();
    void steps();
    void sameLastYear_data();
    void sameLastYear();
    void earlier();
    void latestIsTheLast();
    void validity();
    void equalityAndHash();
};

void TestPeriod::parses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("Q1") << u"2020-Q1"_s << PeriodKind::Quarter1 << QDate(2020, 1, 1) << QDate(2020, 3, 31);
    QTest::newRow("Q2") << u"2020-Q2"_s << PeriodKind::Quarter2 << QDate(2020, 4, 1) << QDate(2020, 6, 30);
    QTest::newRow("Q3") << u"2020-Q3"_s << PeriodKind::Quarter3 << QDate(2020, 7, 1) << QDate(2020, 9, 30);
    QTest::newRow("Q4") << u"2020-Q4"_s << PeriodKind::Quarter4 << QDate(2020, 10, 1) << QDate(2020, 12, 31);
    QTest::newRow("six months") << u"2021-H1"_s << PeriodKind::SixMonths << QDate(2021, 1, 1) << QDate(2021, 6, 30);
    QTest::newRow("nine months") << u"2021-9M"_s << PeriodKind::NineMonths << QDate(2021, 1, 1) << QDate(2021, 9, 30);
    QTest::newRow("year") << u"2023"_s << PeriodKind::Year << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    QTest::newRow("years") << u"2011..2020"_s << PeriodKind::Other << QDate(2011, 1, 1) << QDate(2020, 12, 31);
    QTest::newRow("first year accepted") << u"1000"_s << PeriodKind::Year << QDate(1000, 1, 1) << QDate(1000, 12, 31);
    QTest::newRow("last year accepted") << u"2999"_s << PeriodKind::Year << QDate(2999, 1, 1) << QDate(2999, 12, 31);
}

void TestPeriod::parses()
{
    QFETCH(QString, code);
    QFETCH(PeriodKind, kind);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const Result<Period> period = Period::parse(code);
    QVERIFY2(period.ok(), period.ok() ? "" : period.error().sentence.toUtf8());
    QCOMPARE(int(period->kind), int(kind));
    QCOMPARE(period->from, from);
    QCOMPARE(period->to, to);
    QVERIFY(period->isValid());
    QCOMPARE(period->code(), code);
}

void TestPeriod::trimsBlanks()
{
    QCOMPARE(parsed(u" 2020-Q1\n"_s), Period::quarter(2020, 1));
}

void TestPeriod::refuses_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"",           " ",          "abc",        "20",
                             "202",        "20200",      "3020",       "0020",
                             "2020-",      "2020-Q",     "2020-Q0",    "2020-Q5",
                             "2020-Q11",   "2020Q1",     "2020-q1",    "2020-H2",
                             "2020-h1",    "2020-6M",    "2020-9m",    "2020-12M",
                             "2020 Q1",    "Q1-2020",    "2020-Q1-H1", "2020-Q1..2021",
                             "2020..",     "..2020",     "2011-2020",  "2011...2020",
                             "2020..2011", "2020..2020", "2011..20",   "2011..2020..2021",
                             "x2020",      "2020x",      "2020-01-01", "I/2020"})
        QTest::newRow(*code ? code : "empty") << QString::fromLatin1(code);
}

void TestPeriod::refuses()
{
    QFETCH(QString, code);
    const Result<Period> period = Period::parse(code);
    QVERIFY(!period.ok());
    const QString sentence = period.error().sentence;
    QVERIFY2(sentence.contains(u"“"_s + code + u"”"_s), sentence.toUtf8());
    for (const QString &form : {u"2020-Q1"_s, u"2020-H1"_s, u"2020-9M"_s, u"2011..2020"_s})
        QVERIFY2(sentence.contains(form), sentence.toUtf8());
}

void TestPeriod::makers()
{
    QCOMPARE(Period::quarter(2024, 1).to, QDate(2024, 3, 31));
    QCOMPARE(Period::quarter(2020, 3), parsed(u"2020-Q3"_s));
    QCOMPARE(Period::sixMonths(2021), parsed(u"2021-H1"_s));
    QCOMPARE(Period::nineMonths(2021), parsed(u"2021-9M"_s));
    QCOMPARE(Period::year(2023), parsed(u"2023"_s));
    QCOMPARE(Period::years(2011, 2020), parsed(u"2011..2020"_s));
}

void TestPeriod::names_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("Q1") << u"2020-Q1"_s << u"Quarter I/2020"_s << u"Q.I/2020"_s;
    QTest::newRow("Q2") << u"2020-Q2"_s << u"Quarter II/2020"_s << u"Q.II/2020"_s;
    QTest::newRow("Q3") << u"2020-Q3"_s << u"Quarter III/2020"_s << u"Q.III/2020"_s;
    QTest::newRow("Q4") << u"2020-Q4"_s << u"Quarter IV/2020"_s << u"Q.IV/2020"_s;
    QTest::newRow("six months") << u"2021-H1"_s << u"First six months of 2021"_s << u"6M/2021"_s;
    QTest::newRow("nine months") << u"2021-9M"_s << u"First nine months of 2021"_s << u"9M/2021"_s;
    QTest::newRow("year") << u"2023"_s << u"Year 2023"_s << u"2023"_s;
    QTest::newRow("years") << u"2011..2020"_s << u"Years 2011–2020"_s << u"2011–2020"_s;
}

void TestPeriod::names()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, shortName);
    QCOMPARE(parsed(code).name(), name);
    QCOMPARE(parsed(code).shortName(), shortName);
}

void TestPeriod::steps_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("next");
    QTest::newRow("quarter") << u"2020-Q1"_s << u"2020-Q2"_s;
    QTest::newRow("second quarter") << u"2020-Q2"_s << u"2020-Q3"_s;
    QTest::newRow("third quarter") << u"2020-Q3"_s << u"2020-Q4"_s;
    QTest::newRow("quarter over the year") << u"2020-Q4"_s << u"2021-Q1"_s;
    QTest::newRow("six months") << u"2020-H1"_s << u"2021-H1"_s;
    QTest::newRow("nine months") << u"2020-9M"_s << u"2021-9M"_s;
    QTest::newRow("year") << u"2020"_s << u"2021"_s;
    QTest::newRow("ten years") << u"2011..2020"_s << u"2021..2030"_s;
    QTest::newRow("two years") << u"2019..2020"_s << u"2021..2022"_s;
}

void TestPeriod::steps()
{
    QFETCH(QString, code);
    QFETCH(QString, next);
    const Period period = parsed(code);
    QCOMPARE(period.next(), parsed(next));
    QCOMPARE(parsed(next).previous(), period);
    QVERIFY(isEarlier(period, period.next()));
    QVERIFY(isEarlier(period.previous(), period));
}

void TestPeriod::sameLastYear_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first quarter, leap year") << u"2020-Q1"_s << u"2019-Q1"_s;
    QTest::newRow("fourth quarter") << u"2021-Q4"_s << u"2020-Q4"_s;
    QTest::newRow("six months") << u"2021-H1"_s << u"2020-H1"_s;
    QTest::newRow("nine months") << u"2021-9M"_s << u"2020-9M"_s;
    QTest::newRow("year") << u"2021"_s << u"2020"_s;
    QTest::newRow("years") << u"2011..2020"_s << u"2010..2019"_s;
}

void TestPeriod::sameLastYear()
{
    QFETCH(QString, code);
    QFETCH(QString, expected);
    QCOMPARE(parsed(code).sameLastYear(), parsed(expected));
    QCOMPARE(parsed(code).sameLastYear().code(), expected);
}

void TestPeriod::earlier()
{
    const QStringList codes{u"2019-Q4"_s,    u"2019"_s,       u"2010..2019"_s, u"2020-Q1"_s, u"2020-Q2"_s,
                            u"2020-H1"_s,    u"2020-Q3"_s,    u"2020-9M"_s,    u"2020-Q4"_s, u"2020"_s,
                            u"2019..2020"_s, u"2011..2020"_s, u"2021-Q1"_s};
    for (qsizetype left = 0; left < codes.size(); ++left) {
        for (qsizetype right = 0; right < codes.size(); ++right) {
            const QByteArray about = (codes.at(left) + u" : "_s + codes.at(right)).toLatin1();
            QVERIFY2(isEarlier(parsed(codes.at(left)), parsed(codes.at(right))) == (left < right), about);
        }
    }
    // The same days under two kinds: still one order, by kind.
    QVERIFY(isEarlier(Period::year(2020), Period::years(2020, 2020)));
    QVERIFY(!isEarlier(Period::years(2020, 2020), Period::year(2020)));
}

void TestPeriod::latestIsTheLast()
{
    QList<Period> periods{Period::year(2020), Period::quarter(2020, 4), Period::nineMonths(2020),
                          Period::quarter(2019, 4)};
    std::sort(periods.begin(), periods.end(), isEarlier);
    QStringList codes;
    for (const Period &period : std::as_const(periods))
        codes += period.code();
    QCOMPARE(codes, (QStringList{u"2019-Q4"_s, u"2020-9M"_s, u"2020-Q4"_s, u"2020"_s}));
}

void TestPeriod::validity()
{
    QVERIFY(!Period{}.isValid());
    QVERIFY(!(Period{PeriodKind::Other, QDate(2020, 1, 2), QDate(2020, 1, 1)}.isValid()));
    QVERIFY((Period{PeriodKind::Other, QDate(2020, 1, 1), QDate(2020, 1, 1)}.isValid()));
    QVERIFY(!(Period{PeriodKind::Other, QDate(2020, 1, 1), QDate()}.isValid()));
}

void TestPeriod::equalityAndHash()
{
    const QSet<Period> periods{Period::year(2020), Period::years(2020, 2020), Period::quarter(2020, 1),
                               Period::year(2020)};
    QCOMPARE(periods.size(), 3);
    QVERIFY(Period::year(2020) != Period::years(2020, 2020));
    QVERIFY(Period::quarter(2020, 1) != Period::quarter(2021, 1));
    QCOMPARE(qHash(Period::year(2020)), qHash(parsed(u"2020"_s)));
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
