#include "support/qualityscene.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Rules as data: those of a known kind need no C++, those that cannot be applied are named; and judging around an
/// edit.
class TestQualityRules : public QObject
{
    Q_OBJECT

private slots:
    void addedRuleIsApplied_data();
    void addedRuleIsApplied();
    void addedRuleThatCannotBeAppliedIsNamed_data();
    void addedRuleThatCannotBeAppliedIsNamed();
    void editShowsWhatTheWholeCheckShows();
    void emptiedCellIsForgotten();
};

void TestQualityRules::addedRuleIsApplied_data()
{
    QTest::addColumn<QStringList>("columns"); // kind, left, operator, right, applies
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QString>("faulty");
    const QString agree = u"same unit scope period source"_s;
    const auto add = [](const char *name, const QStringList &columns, const QString &sound, const QString &faulty) {
        QTest::newRow(name) << columns << sound << faulty;
    };
    add("sum", {u"sum"_s, u"news_items_published"_s, u"="_s, u"news_items_print+news_items_broadcast"_s, agree},
        u"news_items_published 84, news_items_print 12, news_items_broadcast 72"_s,
        u"news_items_published 85, news_items_print 12, news_items_broadcast 72"_s);
    add("order", {u"order"_s, u"petitions_resolved"_s, u"<="_s, u"petitions_received"_s, agree},
        u"petitions_resolved 85, petitions_received 85"_s, u"petitions_resolved 86, petitions_received 85"_s);
    add("strict order", {u"order"_s, u"petitions_resolved"_s, u"<"_s, u"petitions_received"_s, agree},
        u"petitions_resolved 84, petitions_received 85"_s, u"petitions_resolved 85, petitions_received 85"_s);
    add("order the other way", {u"order"_s, u"staff_quota"_s, u">="_s, u"staff_present"_s, u"same unit period"_s},
        u"staff_quota 10, staff_present 10"_s, u"staff_quota 9, staff_present 10"_s);
    add("ratio", {u"ratio"_s, u"e_document_rate"_s, u"="_s, u"news_items_print/news_items_published"_s, agree},
        u"e_document_rate 50, news_items_print 1, news_items_published 2"_s,
        u"e_document_rate 51, news_items_print 1, news_items_published 2"_s);
    add("range", {u"range"_s, u"poverty_rate"_s, u"in"_s, u"0..30"_s, u"every figure"_s}, u"poverty_rate 30"_s,
        u"poverty_rate 31"_s);
    add("rank", {u"order"_s, u"rank"_s, u"<="_s, u"n_ranked"_s, u"every rank"_s}, u"papi_rank 5"_s, QString());
    add("date", {u"date"_s, u"data_to"_s, u"near"_s, u"published_on"_s, u"every dated figure"_s}, u"inspections 1"_s,
        QString());
    add("level", {u"date"_s, u"scope=all"_s, u"before"_s, u"2020-01-01"_s, u"every figure"_s}, QString(),
        u"inspections 1"_s);
}

void TestQualityRules::addedRuleIsApplied()
{
    QFETCH(QStringList, columns);
    QFETCH(QString, sound);
    QFETCH(QString, faulty);
    const auto countFor = [&columns](const QString &figures) {
        QualityScene scene;
        scene.addRule(columns[0], columns[1], columns[2], columns[3], columns[4]);
        scene.addAll(Period::year(2020), figures);
        if (const QStringList problems = RuleSet(scene.catalogue).problems(); !problems.isEmpty())
            return problems.constFirst();
        const QList<Finding> findings = scene.check();
        QStringList rules;
        for (const Finding &finding : findings)
            rules += finding.rule;
        return rules.join(u' ');
    };
    if (!sound.isEmpty())
        QCOMPARE(countFor(sound), QString());
    if (!faulty.isEmpty())
        QCOMPARE(countFor(faulty), u"added_"_s + columns[0]);
}

void TestQualityRules::addedRuleThatCannotBeAppliedIsNamed_data()
{
    QTest::addColumn<QStringList>("columns"); // kind, left, operator, right, applies, severity
    QTest::addColumn<QString>("word");
    const QString agree = u"same unit scope period source"_s;
    const auto add = [](const char *name, const QStringList &columns, const QString &word) {
        QTest::newRow(name) << columns << word;
    };
    add("kind", {u"magic"_s, u"*"_s, u"="_s, u"*"_s, agree, u"error"_s}, u"magic"_s);
    add("severity", {u"sum"_s, u"dossiers_new"_s, u"="_s, u"dossiers_due"_s, agree, u"grave"_s}, u"grave"_s);
    add("left of a sum", {u"sum"_s, u"dossiers_gone"_s, u"="_s, u"dossiers_due"_s, agree, u"error"_s},
        u"dossiers_gone"_s);
    add("right of a sum", {u"sum"_s, u"dossiers_new"_s, u"="_s, u"dossiers_due+nothing"_s, agree, u"error"_s},
        u"nothing"_s);
    add("operator", {u"sum"_s, u"dossiers_new"_s, u"<="_s, u"dossiers_due"_s, agree, u"error"_s}, u"<="_s);
    add("agreement",
        {u"order"_s, u"dossiers_new"_s, u"<="_s, u"dossiers_due"_s, u"same unit period moon"_s, u"error"_s}, u"moon"_s);
    add("ratio", {u"ratio"_s, u"late_rate"_s, u"="_s, u"dossiers_late/nothing"_s, agree, u"error"_s}, u"nothing"_s);
    add("ratio without counts", {u"ratio"_s, u"poverty_rate"_s, u"="_s, u"numerator/denominator"_s, agree, u"error"_s},
        u"“”"_s);
    add("range", {u"range"_s, u"*"_s, u"in"_s, u"low..high"_s, u"every figure"_s, u"error"_s}, u"low..high"_s);
    add("chain", {u"chain"_s, u"dossiers_new"_s, u"="_s, u"dossiers_due"_s, u"windows touch"_s, u"error"_s},
        u"previous:"_s);
    add("monotone",
        {u"monotone"_s, u"nothing"_s, u">="_s, u"previous cumulative of the same year"_s, u"additive flows"_s,
         u"error"_s},
        u"nothing"_s);
    add("outlier", {u"outlier"_s, u"*"_s, u"near"_s, u"own history"_s, u"ten earlier values"_s, u"error"_s},
        u"ten earlier values"_s);
    add("date", {u"date"_s, u"as_of"_s, u"near"_s, u"full moon"_s, u"every dated figure"_s, u"error"_s},
        u"full moon"_s);
    add("level", {u"date"_s, u"scope=hamlet"_s, u"before"_s, u"2025-07-01"_s, u"every figure"_s, u"error"_s},
        u"hamlet"_s);
    add("text", {u"text"_s, u"change of a rate"_s, u"is"_s, u"nice"_s, u"imported changes"_s, u"error"_s}, u"nice"_s);
}

void TestQualityRules::addedRuleThatCannotBeAppliedIsNamed()
{
    QFETCH(QStringList, columns);
    QFETCH(QString, word);
    QualityScene scene;
    scene.addRule(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
    const QStringList problems = RuleSet(scene.catalogue).problems();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.constFirst().contains(u"added_"_s + columns[0]), qPrintable(problems.constFirst()));
    QVERIFY2(problems.constFirst().contains(word), qPrintable(problems.constFirst()));
    scene.addAll(Period::year(2020), u"one_stop_communes 5, admin_units_commune 4"_s); // the others still apply
    QCOMPARE(scene.found(), QStringList{u"part_of_whole one_stop_communes 2020 all"_s});
}

namespace {

QSet<QString> prints(const QList<Finding> &findings)
{
    QSet<QString> all;
    for (const Finding &finding : findings)
        all << finding.fingerprint();
    return all;
}

/// Every indicator in 60 periods.
QList<Figure> fullUnit(const QualityScene &scene)
{
    QList<Figure> figures;
    for (int year = 2014; figures.size() < 60 * scene.catalogue.indicators.size(); ++year) {
        for (const Period &period : {Period::quarter(year, 1), Period::quarter(year, 2), Period::sixMonths(year),
                                     Period::quarter(year, 3), Period::nineMonths(year), Period::year(year)}) {
            for (const Indicator &indicator : scene.catalogue.indicators) {
                Figure figure;
                figure.cell = {scene.unit, indicator.id, Scope::All, period};
                figure.value = double(QRandomGenerator::global()->bounded(80));
                figure.claim = 1;
                figures += figure;
            }
        }
    }
    return figures;
}

} // namespace

/// What an edit makes appear in the check of all figures appears around the edit, and nothing that the whole does not
/// say; in well under a millisecond beside 60 periods of every indicator.
void TestQualityRules::editShowsWhatTheWholeCheckShows()
{
    const QualityScene scene;
    const RuleSet rules(scene.catalogue);
    const QList<Figure> all = fullUnit(scene);
    UnitFigures figures(all);
    QSet<QString> before = prints(rules.check(figures, scene.context));
    QList<qint64> nanoseconds;
    constexpr int edits = 30;
    for (int edit = 0; edit < edits; ++edit) {
        Figure changed = all.at(QRandomGenerator::global()->bounded(all.size()));
        changed.value = 1000.5 + edit;
        figures.setClaims(changed.cell, {changed});
        QElapsedTimer timer;
        timer.start();
        const QList<Finding> around = rules.checkAround(changed.cell, figures, scene.context);
        nanoseconds += timer.nsecsElapsed();
        const QSet<QString> after = prints(rules.check(figures, scene.context));
        QVERIFY(after.contains(prints(around)));
        QVERIFY(prints(around).contains(after - before));
        before = after;
    }
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const qint64 median = nanoseconds.at(edits / 2); // others use this computer too
    qInfo() << "microseconds for an edit:" << median / 1000;
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 most = 5'000'000;
#else
    constexpr qint64 most = 1'000'000;
#endif
    QVERIFY2(median < most, qPrintable(QString::number(median)));
}

void TestQualityRules::emptiedCellIsForgotten()
{
    QualityScene scene;
    scene.addAll(Period::year(2020), u"one_stop_communes 5, admin_units_commune 4"_s);
    UnitFigures figures(scene.figures);
    const RuleSet rules(scene.catalogue);
    const CellKey total = scene.cell(u"admin_units_commune"_s, Period::year(2020));
    QCOMPARE(rules.checkAround(total, figures, scene.context).size(), 1);
    figures.setClaims(total, {});
    QCOMPARE(figures.periods(total.indicator, Scope::All), QList<Period>());
    QCOMPARE(rules.check(figures, scene.context).size(), 0);
}

QTEST_GUILESS_MAIN(TestQualityRules)
#include "tst_qualityrules.moc"
