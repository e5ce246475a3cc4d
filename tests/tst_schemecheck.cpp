#include "models/analysis/indexscore.h"
#include "models/analysis/schemecheck.h"
#include "models/storage/cataloguestore.h"
#include "support/schemes.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOf(const QList<SchemeProblem> &problems)
{
    QStringList sentences;
    for (const SchemeProblem &problem : problems)
        sentences += u"%1 %2: %3"_s.arg(problem.row).arg(problem.code, problem.text);
    return sentences;
}

} // namespace

/// What keeps a scheme from being used.
class TestSchemeCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shippedSchemesHaveNoFaults_data();
    void shippedSchemesHaveNoFaults();
    void randomSchemesWithoutFaultsHaveNone();
    void wholeSchemesHaveNoFaults_data();
    void wholeSchemesHaveNoFaults();
    void faultsOfPoints_data();
    void faultsOfPoints() { faults(); }
    void faultsOfPlaces_data();
    void faultsOfPlaces() { faults(); }
    void faultsOfRules_data();
    void faultsOfRules() { faults(); }
    void faultsOfFilesHaveTheirRows();
    void oneFaultInTheShippedSchemeIsFound_data();
    void oneFaultInTheShippedSchemeIsFound();
    void circlesDoNotHangTheProgram();

private:
    static void columns();
    void faults() const;

    Catalogue m_catalogue;
};

void TestSchemeCheck::initTestCase()
{
    Result<Catalogue> shipped = readShippedCatalogue(u":/catalogue"_s);
    QVERIFY2(shipped.ok(), qPrintable(shipped ? QString() : shipped.error().detail));
    m_catalogue = std::move(shipped).value();
}

void TestSchemeCheck::shippedSchemesHaveNoFaults_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"demo", "par-2022"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestSchemeCheck::shippedSchemesHaveNoFaults()
{
    QFETCH(QString, code);
    const SchemeReading reading = test::shippedScheme(code);
    QCOMPARE(sentencesOf(reading.problems).join(u'\n'), QString());
    QCOMPARE(sentencesOf(checkScheme(reading.scheme, m_catalogue, reading.rows)).join(u'\n'), QString());
}

void TestSchemeCheck::randomSchemesWithoutFaultsHaveNone()
{
    QRandomGenerator random(20'261'122);
    for (int number = 0; number < 300; ++number) {
        const IndexScheme scheme = test::randomScheme(random, {u"Tên"_s});
        QCOMPARE(sentencesOf(checkScheme(scheme, m_catalogue)).join(u'\n'), QString());
    }
}

void TestSchemeCheck::wholeSchemesHaveNoFaults_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("a field alone") << QStringList{u"1 10 manual"_s};
    QTest::newRow("three levels") << QStringList{u"1 10"_s, u"1.1 6"_s, u"1.1.1 6 yes/no"_s, u"1.2 4 80..100"_s};
    QTest::newRow("components in a field") << QStringList{u"1 10"_s, u"1.1:p 6 manual"_s, u"1.2:p 4 manual"_s};
    QTest::newRow("criteria still open") << QStringList{u"1 10 manual"_s, u"1.1 -"_s, u"1.2 -"_s};
    QTest::newRow("open criteria that hold open components") << QStringList{u"1 10 manual"_s, u"1.1 -"_s, u"1.1.1 -"_s};
    QTest::newRow("a rule of what is still open") << QStringList{u"1 10 manual"_s, u"1.1 - yes/no"_s};
    QTest::newRow("figures") << QStringList{u"1 10"_s, u"1.1 6 >=95: 6; >=90: 3 @on_time_rate"_s,
                                            u"1.2 4 80..100 @online_dossier_rate"_s};
    QTest::newRow("a figure of what is only a sum") << QStringList{u"1 10 @on_time_rate"_s, u"1.1 10 manual"_s};
    QTest::newRow("falling steps") << QStringList{u"1 10 <=0: 10; <=5: 1"_s};
}

void TestSchemeCheck::wholeSchemesHaveNoFaults()
{
    QFETCH(QStringList, lines);
    QCOMPARE(sentencesOf(checkScheme(test::schemeOf(lines), m_catalogue)).join(u'\n'), QString());
}

void TestSchemeCheck::columns()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("expected"); ///< place, code and sentence of each problem
}

void TestSchemeCheck::faults() const
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, expected);
    const IndexScheme scheme = test::schemeOf(lines);
    QCOMPARE(sentencesOf(checkScheme(scheme, m_catalogue)).join(u'\n'), expected.join(u'\n'));
    // The same in a file whose third row is the first node, with a blank row before each.
    QList<int> rows;
    for (int place = 1; place <= int(scheme.nodes.size()); ++place)
        rows += 2 * place + 1;
    QStringList inFile;
    for (const QString &sentence : expected) {
        const int place = sentence.section(u' ', 0, 0).toInt();
        inFile += QString::number(place == 0 ? 0 : 2 * place + 1) + u' ' + sentence.section(u' ', 1);
    }
    QCOMPARE(sentencesOf(checkScheme(scheme, m_catalogue, rows)).join(u'\n'), inFile.join(u'\n'));
}

void TestSchemeCheck::faultsOfPoints_data()
{
    columns();
    QTest::newRow("less than the parent") << QStringList{u"1 10"_s, u"1.1 6 manual"_s, u"1.2 3,5 manual"_s}
                                          << QStringList{u"1 1: Its parts give 9,5 points together, not 10."_s};
    QTest::newRow("more than the parent") << QStringList{u"1 10"_s, u"1.1 6 manual"_s, u"1.2 4,001 manual"_s}
                                          << QStringList{u"1 1: Its parts give 10,001 points together, not 10."_s};
    QTest::newRow("in the middle") << QStringList{u"1 10"_s, u"1.1 10"_s, u"1.1.1 4 manual"_s, u"1.1.2 5 manual"_s}
                                   << QStringList{u"2 1.1: Its parts give 9 points together, not 10."_s};
    QTest::newRow("at both levels") << QStringList{u"1 10"_s, u"1.1 9"_s, u"1.1.1 8 manual"_s}
                                    << QStringList{u"1 1: Its parts give 9 points together, not 10."_s,
                                                   u"2 1.1: Its parts give 8 points together, not 9."_s};
    QTest::newRow("while some are open")
        << QStringList{u"1 10"_s, u"1.1 6 manual"_s, u"1.2 -"_s, u"1.3 -"_s}
        << QStringList{u"1 1: Its parts give 6 points together, not 10. 2 of them have no points yet."_s};
    QTest::newRow("a field without points")
        << QStringList{u"1 -"_s, u"2 1 manual"_s} << QStringList{u"1 1: The field has no points."_s};
    QTest::newRow("a criterion with points in a field without")
        << QStringList{u"1 -"_s, u"1.1 5 manual"_s}
        << QStringList{u"1 1: The field has no points."_s, u"2 1.1: 1.1 has points, its parent 1 has none."_s};
    QTest::newRow("a component with points in a criterion without")
        << QStringList{u"1 10 manual"_s, u"1.1 -"_s, u"1.1.1 5 manual"_s}
        << QStringList{u"3 1.1.1: 1.1.1 has points, its parent 1.1 has none."_s};
}

void TestSchemeCheck::faultsOfPlaces_data()
{
    columns();
    QTest::newRow("no fields") << QStringList{} << QStringList{u"0 : The scheme has no fields."_s};
    QTest::newRow("a field with a parent")
        << QStringList{u"1 10 manual"_s, u"2<1 - manual"_s}
        << QStringList{u"2 2: A field has no parent."_s, u"2 2: The field has no points."_s};
    QTest::newRow("no parent") << QStringList{u"1 10 manual"_s, u"7:c< - manual"_s}
                               << QStringList{u"2 7: The parent is missing."_s};
    QTest::newRow("an unknown parent") << QStringList{u"1 10 manual"_s, u"2.1 - manual"_s}
                                       << QStringList{u"2 2.1: There is no 2 to be its parent."_s};
    QTest::newRow("above itself")
        << QStringList{u"1 10 manual"_s, u"1.1<1.1 5 manual"_s}
        << QStringList{u"2 1.1: 1.1 is above itself: the parents go round in a circle."_s,
                       u"2 1.1: Two rules for the same points: its parts are scored, and so is it."_s};
    QTest::newRow("two above each other")
        << QStringList{u"1 10 manual"_s, u"2.1<2.2 -"_s, u"2.2<2.1 -"_s}
        << QStringList{u"2 2.1: 2.1 is above itself: the parents go round in a circle."_s,
                       u"3 2.2: 2.2 is above itself: the parents go round in a circle."_s};
    QTest::newRow("three above each other, and one below them")
        << QStringList{u"1 10 manual"_s, u"2.1<2.3 -"_s, u"2.2<2.1 -"_s, u"2.3<2.2 -"_s, u"2.3.1 -"_s}
        << QStringList{u"2 2.1: 2.1 is above itself: the parents go round in a circle."_s,
                       u"3 2.2: 2.2 is above itself: the parents go round in a circle."_s,
                       u"4 2.3: 2.3 is above itself: the parents go round in a circle."_s};
    const QString nesting = u" cannot stand under %1: fields hold criteria, criteria hold components."_s;
    QTest::newRow("a criterion in a criterion") << QStringList{u"1 10 manual"_s, u"1.1 -"_s, u"1.1.1:c -"_s}
                                                << QStringList{u"3 1.1.1: 1.1.1"_s + nesting.arg(u"1.1"_s)};
    QTest::newRow("a component in a component") << QStringList{u"1 10 manual"_s, u"1.1:p -"_s, u"1.1.1 -"_s}
                                                << QStringList{u"3 1.1.1: 1.1.1"_s + nesting.arg(u"1.1"_s)};
    QTest::newRow("a criterion in a component") << QStringList{u"1 10 manual"_s, u"1.1:p -"_s, u"1.1.1:c -"_s}
                                                << QStringList{u"3 1.1.1: 1.1.1"_s + nesting.arg(u"1.1"_s)};
    QTest::newRow("a parent behind its child") << QStringList{u"1.1 10 manual"_s, u"1 10"_s}
                                               << QStringList{u"1 1.1: 1.1 stands before 1, which it belongs to."_s};
    QTest::newRow("a code twice") << QStringList{u"1 10 manual"_s, u"2 5 manual"_s, u"1 10 manual"_s}
                                  << QStringList{u"3 1: The code 1 stands twice."_s};
    QTest::newRow("a code three times") << QStringList{u"1 1 manual"_s, u"1 1 manual"_s, u"1 1 manual"_s}
                                        << QStringList{u"2 1: The code 1 stands twice."_s,
                                                       u"3 1: The code 1 stands twice."_s};
    QTest::newRow("a code twice with two rules") << QStringList{u"1 10"_s, u"1.1 10 >=95: 10"_s, u"1.1 - >=90: 10"_s}
                                                 << QStringList{u"3 1.1: The code 1.1 stands twice, with two rules."_s};
}

void TestSchemeCheck::faultsOfRules_data()
{
    columns();
    QTest::newRow("no rule") << QStringList{u"1 10"_s, u"1.1 10"_s}
                             << QStringList{u"2 1.1: It is scored, but it has no rule."_s};
    QTest::newRow("no rule of a field") << QStringList{u"1 10"_s, u"1.1 -"_s}
                                        << QStringList{u"1 1: It is scored, but it has no rule."_s};
    QTest::newRow("two rules for the same points")
        << QStringList{u"1 10 manual"_s, u"1.1 10 manual"_s}
        << QStringList{u"1 1: Two rules for the same points: its parts are scored, and so is it."_s};
    QTest::newRow("the best step is less than the maximum")
        << QStringList{u"1 10 >=95: 9,5; >=90: 5"_s}
        << QStringList{u"1 1: The best step gives 9,5 points, the maximum is 10."_s};
    QTest::newRow("the best step is more than the maximum")
        << QStringList{u"1 10 <=5: 10,5; <=6: 10"_s}
        << QStringList{u"1 1: The best step gives 10,5 points, the maximum is 10."_s};
    QTest::newRow("an unknown indicator")
        << QStringList{u"1 10 >=95: 10 @on_time_rat"_s} << QStringList{u"1 1: There is no indicator on_time_rat."_s};
    QTest::newRow("an unknown indicator of a sum")
        << QStringList{u"1 10 @nothing"_s, u"1.1 10 manual"_s} << QStringList{u"1 1: There is no indicator nothing."_s};
    const QString useless = u": A figure can feed steps and proportions only."_s;
    QTest::newRow("a figure for a person's points")
        << QStringList{u"1 10 manual @on_time_rate"_s} << QStringList{u"1 1"_s + useless};
    QTest::newRow("a figure for all or nothing")
        << QStringList{u"1 10"_s, u"1.1 10 yes/no @on_time_rate"_s} << QStringList{u"2 1.1"_s + useless};
    QTest::newRow("a figure without a rule")
        << QStringList{u"1 10 @on_time_rate"_s}
        << QStringList{u"1 1: It is scored, but it has no rule."_s, u"1 1"_s + useless};
    QTest::newRow("several in one") << QStringList{u"1 10 manual @nothing"_s, u"1.1 9 >=95: 8 @nothing"_s}
                                    << QStringList{
                                           u"1 1: Its parts give 9 points together, not 10."_s,
                                           u"1 1: Two rules for the same points: its parts are scored, and so is it."_s,
                                           u"1 1: There is no indicator nothing."_s,
                                           u"2 1.1: The best step gives 8 points, the maximum is 9."_s,
                                           u"2 1.1: There is no indicator nothing."_s};
}

void TestSchemeCheck::faultsOfFilesHaveTheirRows()
{
    const SchemeReading reading =
        readSchemeText(u"kind,code,parent,name_vi,points,rule,from_year\nscheme,par,,Bộ,,,2022\ngroup,,,A,90,,\n"
                       "field,1,,Một,10,,\n,,,,,,\ncriterion,1.1,1,Hai,4,manual,\ncriterion,1.1,1,Ba,5,yes/no,\n"_s);
    QCOMPARE(sentencesOf(reading.problems).join(u'\n'), QString());
    QCOMPARE(sentencesOf(checkScheme(reading.scheme, m_catalogue, reading.rows)),
             (QStringList{u"4 1: Its parts give 9 points together, not 10."_s,
                          u"7 1.1: The code 1.1 stands twice, with two rules."_s}));
}

void TestSchemeCheck::oneFaultInTheShippedSchemeIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("points of a component") << u"1.1.2"_s << u"1.1: Its parts give"_s;
    QTest::newRow("points of a criterion") << u"2.1"_s << u"2.1: Its parts give"_s;
    QTest::newRow("points of a field") << u"4"_s << u"4: Its parts give"_s;
    QTest::newRow("the best step") << u"3.1"_s << u"3.1: The best step gives 15 points, the maximum is 15,5."_s;
}

/// Half a point more at one place.
void TestSchemeCheck::oneFaultInTheShippedSchemeIsFound()
{
    QFETCH(QString, code);
    QFETCH(QString, says);
    const SchemeReading reading = test::shippedScheme(u"demo"_s);
    IndexScheme scheme = reading.scheme;
    for (SchemeNode &node : scheme.nodes) {
        if (node.code == code)
            *node.maximum += 500;
    }
    const QStringList sentences = sentencesOf(checkScheme(scheme, m_catalogue, reading.rows));
    QVERIFY2(!sentences.filter(u' ' + says).isEmpty(), qPrintable(sentences.join(u'\n')));
}

/// Nobody may use a scheme with faults, but reading one must not end in an endless loop.
void TestSchemeCheck::circlesDoNotHangTheProgram()
{
    const IndexScheme scheme = test::schemeOf({u"1 10 manual"_s, u"2.1<2.2 -"_s, u"2.2<2.1 -"_s, u"2.2.1 5 manual"_s,
                                               u"3.1<3.1 - manual"_s, u"4.1 5 manual"_s});
    const UnitScore score =
        scoreUnit(scheme, 2026, ScoreForm::Final, UnitId(1), test::finalPoints(u"1=8 2.2.1=5 4.1=5"_s), {});
    QCOMPARE(score.fields.size(), 1);
    QCOMPARE(score.field(u"1"_s)->sum.points, 8000);
    QVERIFY(!checkScheme(scheme, m_catalogue).isEmpty());
}

QTEST_GUILESS_MAIN(TestSchemeCheck)
#include "tst_schemecheck.moc"
