#include "support/reportscene.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Sentences that a report drafts from figures: value, days, target, change, place. (The English source texts with
/// Vietnamese numbers and names: no translator is installed.)
class TestReportSentences : public QObject
{
    Q_OBJECT

private slots:
    void aSentenceSaysTheFigureAndItsSource()
    {
        const TestDatabase data(NewContent::Empty);
        data.add({data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), 92.56)});
        const ReportChoice choice = choiceOf({data.unit(u"Cao Bằng"_s)}, firstQuarter());
        ReportComposer composer(planWith({sentencesBlock({rateCode})}), choice, data.workspace());
        const QString begin = u"Quarter I/2020, the tỷ lệ hồ sơ giải quyết đúng hạn of Cao Bằng is "_s;
        const QString draft = *composer.draft(sentencesBlock({rateCode}));
        QVERIFY2(draft.contains(u"{on_time_rate|92,56\u00A0%}"), qPrintable(draft));
        QVERIFY2(draft.count(u'|') == 1, qPrintable(draft)); // words go with the unit and the period
        const Result<ReportDocument> document = composer.compose();
        QCOMPARE(document->blocks.size(), 1);
        QCOMPARE(paragraphsOf(document->blocks), QStringList{begin + u"92,56\u00A0%[1]."_s});
        QCOMPARE(document->sources, QStringList{u"Nguồn thử"_s});
        QCOMPARE(document->type, u"BÁO CÁO Cao Bằng"_s);
        QCOMPARE(document->subject, u"Cao Bằng, Quarter I/2020"_s);
        QCOMPARE(document->changedNumbers, 0);
    }

    void daysLevelsAndStatesAreSaid()
    {
        const TestDatabase data(NewContent::Empty);
        Figure figure = data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), 92.56);
        figure.asOf = QDate(2020, 3, 5);
        Figure silent = data.figure(u"Cao Bằng"_s, u"inspections"_s, firstQuarter(), 0);
        silent.value.reset();
        silent.status = Status::NotReported;
        data.add({figure, data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), 99.38, Scope::Centre), silent});
        const QString text = sentenceOf(data, {rateCode, u"inspections"_s}, firstQuarter());
        QVERIFY2(text.contains(u"is 92,56\u00A0%[1] (data to 05/03/2020)."), qPrintable(text));
        QVERIFY2(text.contains(u"đúng hạn, public service centre of Cao Bằng is 99,38\u00A0%."), qPrintable(text));
        QVERIFY2(text.contains(u"of Cao Bằng: not reported."), qPrintable(text));
    }

    void theTargetIsCompared_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("target");
        QTest::addColumn<QString>("expected");
        QTest::newRow("lower") << 92.56 << 95.5
                               << u"92,56\u00A0%[1], 2,94 points (of percent) below the target of 95,5"_s;
        QTest::newRow("higher") << 97.5 << 95.5
                                << u"97,5\u00A0%[1], 2,00 points (of percent) above the target of 95,5"_s;
        QTest::newRow("exactly") << 95.5 << 95.5 << u"95,5\u00A0%[1], exactly the target of 95,5"_s;
        // Found in review: it was printed with one decimal.
        QTest::newRow("two decimals") << 98.25 << 98.25 << u"exactly the target of 98,25\u00A0%"_s;
    }

    void theTargetIsCompared()
    {
        QFETCH(double, value);
        QFETCH(double, target);
        QFETCH(QString, expected);
        const TestDatabase data(NewContent::Empty);
        QVERIFY(data.workspace().setOnTimeTarget(target).ok());
        data.add({data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), value)});
        const QString text = sentenceOf(data, {rateCode}, firstQuarter());
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY2(text.endsWith(u"\u00A0% (set by this office)."), qPrintable(text));
    }

    void theTargetInForceIsThatOfTheYear()
    {
        const TestDatabase data(NewContent::Empty);
        data.add({data.figure(u"Cao Bằng"_s, u"sipas_score"_s, Period::year(2020), 85.12),
                  data.figure(u"Cao Bằng"_s, u"sipas_score"_s, Period::year(2024), 85.12)});
        const QString before = sentenceOf(data, {u"sipas_score"_s}, Period::year(2020));
        QVERIFY2(before.contains(u", 5,12 points above the target of 80"), qPrintable(before));
        QVERIFY2(before.endsWith(u" by 2020 (NQ 30c/NQ-CP (2011))."), qPrintable(before));
        const QString after = sentenceOf(data, {u"sipas_score"_s}, Period::year(2024));
        QVERIFY2(after.contains(u", 4,88 points below the target of 90"), qPrintable(after));
        QVERIFY2(after.endsWith(u" by 2025 (NQ 76/NQ-CP (2021))."), qPrintable(after));
    }

    void inexactFiguresAreComparedWithNothing()
    {
        const TestDatabase data(NewContent::Empty);
        QVERIFY(data.workspace().setOnTimeTarget(95.5).ok());
        Figure figure = data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), 90);
        figure.qualifier = Qualifier::Over;
        data.add({figure, data.figure(u"Cao Bằng"_s, rateCode, Period::quarter(2019, 1), 80)});
        const QString text = sentenceOf(data, {rateCode}, firstQuarter());
        QVERIFY2(text.contains(u" 90\u00A0%[1]."), qPrintable(text));
        QVERIFY2(!text.contains(u"target") && !text.contains(u"last year"), qPrintable(text));
    }

    void theChangeIsSaid_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("now");
        QTest::addColumn<QString>("expected");
        const QString end = u" on the same period last year."_s;
        QTest::newRow("rate up") << rateCode << 90.0 << 92.56 << u"; up 2,56 points (of percent)"_s + end;
        QTest::newRow("rate down") << rateCode << 95.0 << 92.56 << u"; down 2,44 points (of percent)"_s + end;
        QTest::newRow("rate alike") << rateCode << 92.56 << 92.56 << u"; unchanged"_s + end;
        QTest::newRow("count up") << u"dossiers_on_time"_s << 1000.0 << 2200.0 << u"; up 1.200 (120,0\u00A0%)"_s + end;
        QTest::newRow("count down") << u"dossiers_on_time"_s << 2000.0 << 1500.0 << u"; down 500 (25,0\u00A0%)"_s + end;
        QTest::newRow("from zero") << u"dossiers_on_time"_s << 0.0 << 12.0 << u"; up 12"_s + end;
    }

    void theChangeIsSaid()
    {
        QFETCH(QString, indicator);
        QFETCH(double, before);
        QFETCH(double, now);
        QFETCH(QString, expected);
        const TestDatabase data(NewContent::Empty);
        data.add({data.figure(u"Cao Bằng"_s, indicator, Period::quarter(2019, 1), before),
                  data.figure(u"Cao Bằng"_s, indicator, firstQuarter(), now)});
        const QString text = sentenceOf(data, {indicator}, firstQuarter());
        QVERIFY2(text.endsWith(expected), qPrintable(text));
    }

    /// From place 10 to place 7 is three places up, on the dashboard too.
    void aBetterPlaceIsNoFall()
    {
        const TestDatabase data(NewContent::Empty);
        data.add({data.figure(u"Cao Bằng"_s, u"pci_rank"_s, Period::year(2019), 10),
                  data.figure(u"Cao Bằng"_s, u"pci_rank"_s, Period::year(2020), 7)});
        const QString text = sentenceOf(data, {u"pci_rank"_s}, Period::year(2020));
        QVERIFY2(text.contains(u"; up 3 place(s) on the year before."), qPrintable(text));
    }

    void ranksCountComparableFiguresOnly()
    {
        const TestDatabase data(NewContent::Empty);
        const Period year = Period::year(2020);
        data.add({data.figure(u"Cao Bằng"_s, papiCode, year, 43), data.figure(u"Hà Giang"_s, papiCode, year, 44)});
        const QString two = sentenceOf(data, {papiCode}, year);
        QVERIFY2(two.endsWith(u"the chỉ số PAPI of Cao Bằng is 43,00\u00A0points[1]."), qPrintable(two));
        data.add({data.figure(u"Hòa Bình"_s, papiCode, year, 41)});
        const QString ranked = u"; rank %1 of %2 provinces with comparable figures, whose median is %3\u00A0points."_s;
        const QString three = sentenceOf(data, {papiCode}, year);
        QVERIFY2(three.endsWith(ranked.arg(u"2"_s, u"3"_s, u"43,00"_s)), qPrintable(three));
        Figure early = data.figure(u"Lào Cai"_s, papiCode, year, 50);
        early.asOf = QDate(2020, 6, 30); // other days than the rest
        data.add({early, data.figure(u"Lâm Đồng"_s, papiCode, year, 42)});
        const QString four = sentenceOf(data, {papiCode}, year);
        QVERIFY2(four.endsWith(ranked.arg(u"2"_s, u"4"_s, u"42,50"_s)), qPrintable(four));
        const ReportChoice choice = choiceOf({data.unit(u"Lào Cai"_s)}, year);
        const QString apart =
            paragraphsOf(composed(planWith({sentencesBlock({papiCode})}), choice, data.workspace()).blocks).join(u' ');
        QVERIFY2(apart.contains(u"of Lào Cai is 50,00") && !apart.contains(u"; rank"), qPrintable(apart));
    }

    void whatNobodyEnteredIsSaidOnce()
    {
        const TestDatabase data(NewContent::Empty);
        data.add({data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), 92.56)});
        const QString silent = u"No figures were entered for: "_s;
        QCOMPARE(sentenceOf(data, {papiCode, u"inspections"_s}, firstQuarter()),
                 silent + u"Chỉ số PAPI - điểm; Số đơn vị/lượt được kiểm tra CCHC."_s);
        const QString some = sentenceOf(data, {papiCode, rateCode}, firstQuarter());
        QVERIFY2(some.endsWith(u"is 92,56\u00A0%[1]. "_s + silent + u"Chỉ số PAPI - điểm."_s), qPrintable(some));
    }

private:
    [[nodiscard]] static Period firstQuarter() { return Period::quarter(2020, 1); }

    /// What is said of Cao Bằng.
    [[nodiscard]] static QString sentenceOf(const TestDatabase &data, const QStringList &codes, const Period &period)
    {
        const ReportChoice choice = choiceOf({data.unit(u"Cao Bằng"_s)}, period);
        return paragraphsOf(composed(planWith({sentencesBlock(codes)}), choice, data.workspace()).blocks).join(u'\n');
    }

    const QString rateCode = u"on_time_rate"_s;
    const QString papiCode = u"papi_score"_s;
};

QTEST_MAIN(TestReportSentences)
#include "tst_reportsentences.moc"
