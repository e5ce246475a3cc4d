#include "models/storage/backup.h"
#include "models/storage/batchstore.h"
#include "models/workspace/worklist.h"
#include "support/testdatabase.h"

#include <QtTest>

#include <algorithm>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool goOn = false;

WorkFacts factsOf(const TestDatabase &base)
{
    Result<WorkFacts> facts = readWorkFacts(base.workspace(), base.workspace().selection(), goOn);
    if (!facts)
        qFatal("%s", qPrintable(facts.error().sentence + facts.error().detail));
    return *facts;
}

QList<WorkItem> built(const TestDatabase &base, const WorkFacts &facts, const QList<Finding> &findings = {},
                      QDate today = fixedClock().today())
{
    return buildWorklist(findings, facts, {base.workspace().catalogue(), Language::Vietnamese, today});
}

QList<WorkKind> kindsOf(const QList<WorkItem> &items)
{
    QList<WorkKind> kinds;
    for (const WorkItem &item : items)
        kinds += item.kind;
    return kinds;
}

/// Somebody who enters figures of one cell out of different documents.
struct Clerk
{
    Clerk() : base(NewContent::Empty)
    {
        session().setPerson(u"Lan"_s);
        cell = base.figure(u"Cao Bằng"_s, u"inspections"_s, Period::quarter(2020, 1), 0).cell;
    }

    [[nodiscard]] EditSession &session() const { return base.workspace().editing(); }
    [[nodiscard]] SourceId document(const QString &title) const
    {
        Source source;
        source.title = title;
        source.kind = u"publication"_s;
        return *session().saveSource(source);
    }
    void enter(double value, SourceId source) const { QVERIFY(session().enter({cell, value}, {source}).ok()); }

    TestDatabase base;
    CellKey cell;
};

} // namespace

/// The list of things to do, without a window.
class TestWorklist : public QObject
{
    Q_OBJECT

private slots:
    void sampleOwesLittle();
    void draftsAreListed();
    void rivalsNeedAReasonedChoice();
    void theOneInUseCanBeConfirmed();
    void rivalsThatAgreeAreNone();
    void laterClaimOpensTheChoiceAgain();
    void typedFiguresWantADocument();
    void silentUnitsOfTheDueReport();
    void goneUnitsAreNotSilent();
    void oldIndices();
    void backupOverdue();
    void orderAndExplainedLast();
    void dueDaysInWords();
};

void TestWorklist::sampleOwesLittle()
{
    const TestDatabase base;
    const WorkFacts facts = factsOf(base);
    QVERIFY(facts.drafts.isEmpty());
    QVERIFY(facts.undocumented.isEmpty());
    QVERIFY(!facts.backupOverdue);
    for (const CellKey &cell : facts.contested) // DTI 2024 was published for 63 and for 34 provinces
        QVERIFY(base.workspace().catalogue().indicator(cell.indicator)->code.startsWith(u"dti_"));
    QVERIFY(!facts.contested.isEmpty());
}

void TestWorklist::draftsAreListed()
{
    const Clerk clerk;
    QVERIFY(clerk.session().keepDraft(clerk.cell, u"12x"_s).ok());
    const QList<WorkItem> items = built(clerk.base, factsOf(clerk.base));
    QCOMPARE(kindsOf(items), QList<WorkKind>{WorkKind::Draft});
    QVERIFY(items.constFirst().title.contains(u"12x"));
    QCOMPARE(items.constFirst().cell, clerk.cell);
}

void TestWorklist::rivalsNeedAReasonedChoice()
{
    const Clerk clerk;
    clerk.enter(5, clerk.document(u"A"_s));
    QVERIFY(factsOf(clerk.base).contested.isEmpty());
    clerk.enter(7, clerk.document(u"B"_s));
    QCOMPARE(factsOf(clerk.base).contested, QList<CellKey>{clerk.cell});
    QVERIFY(clerk.session().choose(clerk.cell, 1, {}).ok());
    QCOMPARE(factsOf(clerk.base).contested.size(), 1);
    QVERIFY(clerk.session().choose(clerk.cell, 2, {}).ok());
    QVERIFY(clerk.session().choose(clerk.cell, 1, u"số của sở đúng hơn"_s).ok());
    QVERIFY(factsOf(clerk.base).contested.isEmpty());
}

void TestWorklist::theOneInUseCanBeConfirmed()
{
    const Clerk clerk;
    clerk.enter(5, clerk.document(u"A"_s));
    clerk.enter(7, clerk.document(u"B"_s));
    QVERIFY(clerk.session().choose(clerk.cell, 2, {}).ok());
    QCOMPARE(factsOf(clerk.base).contested.size(), 1);
    QVERIFY(clerk.session().choose(clerk.cell, 2, u"văn bản mới hơn"_s).ok());
    QVERIFY(factsOf(clerk.base).contested.isEmpty());
}

void TestWorklist::rivalsThatAgreeAreNone()
{
    const Clerk clerk;
    clerk.enter(5, clerk.document(u"A"_s));
    clerk.enter(5, clerk.document(u"B"_s));
    QVERIFY(factsOf(clerk.base).contested.isEmpty());
}

void TestWorklist::laterClaimOpensTheChoiceAgain()
{
    const Clerk clerk;
    clerk.enter(5, clerk.document(u"A"_s));
    clerk.enter(7, clerk.document(u"B"_s));
    QVERIFY(clerk.session().choose(clerk.cell, 1, u"đúng hơn"_s).ok());
    clerk.enter(9, clerk.document(u"C"_s));
    QCOMPARE(factsOf(clerk.base).contested.size(), 1);
}

void TestWorklist::typedFiguresWantADocument()
{
    const Clerk clerk;
    clerk.enter(5, {});
    CellKey second = clerk.cell;
    second.indicator = clerk.base.indicator(u"plans_issued"_s);
    QVERIFY(clerk.session().enter({second, 2.0}, {}).ok());
    const WorkFacts facts = factsOf(clerk.base);
    QCOMPARE(facts.undocumented.size(), 1); // one row for the unit and period
    QCOMPARE(facts.undocumented.constFirst().count, 2);
    const QList<WorkItem> items = built(clerk.base, facts);
    QCOMPARE(kindsOf(items), (QList<WorkKind>{WorkKind::Silent, WorkKind::Undocumented}));
    QVERIFY(items.constLast().cell == clerk.cell || items.constLast().cell == second);
}

void TestWorklist::silentUnitsOfTheDueReport()
{
    const TestDatabase base(NewContent::Empty);
    const Period first = Period::quarter(2026, 1);
    const Period due = Period::quarter(2026, 3);
    base.add({base.figure(u"Cao Bằng"_s, u"inspections"_s, first, 3),
              base.figure(u"Lạng Sơn"_s, u"inspections"_s, first, 3),
              base.figure(u"Lạng Sơn"_s, u"inspections"_s, due, 3)});
    base.workspace().setSelection({{base.unit(u"Sơn La"_s)}, {}, Scheme::Old63});
    const WorkFacts facts = factsOf(base);
    QCOMPARE(facts.silent.size(), 2);
    QCOMPARE(facts.silent.at(0).unit, base.unit(u"Cao Bằng"_s));
    QCOMPARE(facts.silent.at(1).unit, base.unit(u"Sơn La"_s));
    QCOMPARE(facts.silent.at(1).period, due);
    const QList<WorkItem> items = built(base, facts);
    QCOMPARE(items.constFirst().urgency, WorkUrgency::Due);
    QVERIFY(!items.constFirst().cell.period.isValid()); // the way goes to the form
    QCOMPARE(items.constFirst().period, std::optional(due));
}

void TestWorklist::goneUnitsAreNotSilent()
{
    const TestDatabase base(NewContent::Empty);
    base.workspace().setSelection({{base.unit(u"Hòa Bình"_s)}, {}, Scheme::Old63}); // part of Phú Thọ since 2025
    QVERIFY(factsOf(base).silent.isEmpty());
}

void TestWorklist::oldIndices()
{
    const TestDatabase base(NewContent::Empty);
    base.add({base.figure(u"Cao Bằng"_s, u"par_index_score"_s, Period::year(2024), 88)});
    const WorkFacts facts = factsOf(base);
    const auto count = [&](QDate today) {
        const QList<WorkItem> items = built(base, facts, {}, today);
        return std::ranges::count(items, WorkKind::StaleIndex, &WorkItem::kind);
    };
    QCOMPARE(count({2026, 6, 30}), 0);
    QCOMPARE(count({2026, 7, 1}), 1);
    const QList<WorkItem> items = built(base, facts);
    const auto stale = std::ranges::find(items, WorkKind::StaleIndex, &WorkItem::kind);
    QVERIFY(stale->title.contains(u"2024"));
    QVERIFY(stale->detail.contains(u"2025"));
}

void TestWorklist::backupOverdue()
{
    const TestDatabase base(NewContent::Empty);
    const Database &database = base.workspace().database();
    QVERIFY(!factsOf(base).backupOverdue); // made today
    QVERIFY(makeBackup(database, BackupReason::Start, fixedClock().now().addDays(-8)).ok());
    QTest::qWait(20); // the disk's own time of the change must be later than that of the backup
    QVERIFY(base.workspace()
                .editing()
                .keepDraft(base.figure(u"Cao Bằng"_s, u"inspections"_s, Period::quarter(2026, 1), 0).cell, u"1"_s)
                .ok());
    const WorkFacts facts = factsOf(base);
    QVERIFY(facts.backupOverdue);
    const QList<WorkItem> items = built(base, facts);
    QCOMPARE(items.constFirst().kind, WorkKind::Backup);
    QVERIFY(items.constFirst().detail.contains(u"14/11/2026"));
    QVERIFY(makeBackup(database, BackupReason::Manual, fixedClock().now()).ok());
    QVERIFY(!factsOf(base).backupOverdue);
}

void TestWorklist::orderAndExplainedLast()
{
    const Clerk clerk;
    Finding warning{u"w"_s, Severity::Warning, clerk.cell, u"warning"_s, {}, {}};
    Finding explained{u"e"_s, Severity::Error, clerk.cell, u"explained"_s, {}, u"lỗi đồng bộ"_s};
    Finding error{u"x"_s, Severity::Error, clerk.cell, u"error"_s, {}, {}};
    WorkFacts facts;
    facts.undocumented = {{clerk.cell, 1}};
    facts.silent = {{clerk.cell.unit, Period::quarter(2026, 3)}};
    const QList<WorkItem> items = built(clerk.base, facts, {explained, warning, error});
    QList<WorkUrgency> urgencies;
    for (const WorkItem &item : items)
        urgencies += item.urgency;
    QCOMPARE(urgencies, (QList<WorkUrgency>{WorkUrgency::Error, WorkUrgency::Due, WorkUrgency::Warning,
                                            WorkUrgency::Note, WorkUrgency::Explained}));
    QCOMPARE(items.constFirst().title, u"error"_s);
    QVERIFY(items.constLast().detail.contains(u"lỗi đồng bộ"));
}

void TestWorklist::dueDaysInWords()
{
    const Clerk clerk;
    WorkFacts facts;
    facts.silent = {{clerk.cell.unit, Period::quarter(2026, 3)}};
    const QString before = built(clerk.base, facts, {}, {2026, 9, 15}).constFirst().detail;
    const QString on = built(clerk.base, facts, {}, {2026, 9, 20}).constFirst().detail;
    const QString after = built(clerk.base, facts, {}, {2026, 9, 23}).constFirst().detail;
    QVERIFY2(before.contains(u"5") && before.contains(u"20/09/2026"), qPrintable(before));
    QVERIFY(on != before && on != after);
    QVERIFY2(after.contains(u"3 "), qPrintable(after));
}

QTEST_GUILESS_MAIN(TestWorklist)
#include "tst_worklist.moc"
