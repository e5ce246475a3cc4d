#include "models/storage/figurestore.h"
#include "support/bundleoffice.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

CellKey cellOf(const BundleOffice &office)
{
    return office.base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::quarter(2025, 3), 0).cell;
}

Figure claimOf(const BundleOffice &office)
{
    const Result<QList<Figure>> claims = FigureStore(office.database()).claims(cellOf(office));
    if (!claims || claims->isEmpty())
        qFatal("no figure");
    return claims->constFirst();
}

void change(const BundleOffice &office, const std::function<void(Figure &)> &how)
{
    Figure claim = claimOf(office);
    how(claim);
    if (const Result<void> done = office.base.workspace().editing().change(claim); !done)
        qFatal("%s", qPrintable(done.error().sentence));
}

void note(const BundleOffice &office, const QString &text)
{
    change(office, [&text](Figure &claim) { claim.note = text; });
}

ImportPlan taken(const BundleOffice &to, const QString &path)
{
    const Result<ImportOutcome> outcome = to.take(path);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().sentence));
    return outcome->plans.constFirst();
}

} // namespace

/// A version of a figure is all that it says, not its number alone: of two, the later one stays (docs/bundle.md).
class TestBundleVersions : public QObject
{
    Q_OBJECT

private slots:
    /// Found in review: a bundle made before a note was changed put the old note back, and likewise days and quotes.
    void olderBundlePutsNothingBack_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("note") << 0;
        QTest::newRow("days") << 1;
        QTest::newRow("as of") << 2;
        QTest::newRow("quote") << 3;
        QTest::newRow("denominator") << 4;
    }
    void olderBundlePutsNothingBack()
    {
        QFETCH(int, part);
        const auto say = [part](Figure &claim, int version) {
            const QDate day(2025, 9, version);
            switch (part) {
            case 0:
                claim.note = u"bản %1"_s.arg(version);
                break;
            case 1:
                claim.dataTo = day;
                break;
            case 2:
                claim.asOf = day;
                break;
            case 3:
                claim.locator.quote = u"bản %1"_s.arg(version);
                break;
            default:
                claim.denominator = 100.0 + version;
            }
        };
        const BundleOffice office(u"An"_s);
        office.enter(cellOf(office), 5);
        change(office, [&say](Figure &claim) { say(claim, 1); });
        const QString older = office.bundle();
        const BundleOffice other(u"Bình"_s);
        (void)taken(other, older);
        change(office, [&say](Figure &claim) { say(claim, 2); });
        const Figure now = claimOf(office);
        const ImportPlan plan = taken(office, older);
        QCOMPARE(plan.same, 1);
        QCOMPARE(plan.changed + plan.conflicts, 0);
        QVERIFY(claimOf(office) == now);
        // To whom the later one is new it comes.
        QCOMPARE(taken(other, office.bundle()).changed, 1);
        QCOMPARE(claimOf(other).note, now.note);
        QCOMPARE(claimOf(other).dataTo, now.dataTo);
        QCOMPARE(claimOf(other).locator, now.locator);
        QCOMPARE(claimOf(other).denominator, now.denominator);
    }

    void noteChangedHereAndThereIsAConflict()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"An"_s);
        a.enter(cellOf(a), 5);
        note(a, u"đầu"_s);
        (void)taken(b, a.bundle());
        note(a, u"của A"_s);
        note(b, u"của B"_s);
        QCOMPARE(taken(a, b.bundle()).conflicts, 1);
        QCOMPARE(claimOf(a).note, u"của A"_s); // and the other one stands beside it
        QCOMPARE(a.claims(cellOf(a)).size(), 2);
    }

    void noteChangedHereAndNumberThereIsAConflict()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"An"_s);
        a.enter(cellOf(a), 5);
        note(a, u"đầu"_s);
        (void)taken(b, a.bundle());
        note(a, u"của A"_s);
        b.enter(cellOf(b), 6);
        QCOMPARE(taken(a, b.bundle()).conflicts, 1);
        QCOMPARE(claimOf(a).note, u"của A"_s);
        QCOMPARE(*claimOf(a).value, 5);
        QCOMPARE(taken(b, a.bundle()).conflicts, 1); // likewise there
        QCOMPARE(*claimOf(b).value, 6);
    }

    void numberThatWentBackIsTheLaterOne()
    {
        const BundleOffice a(u"An"_s);
        a.enter(cellOf(a), 5);
        a.enter(cellOf(a), 6);
        const QString between = a.bundle();
        a.enter(cellOf(a), 5);
        note(a, u"đã rà soát"_s);
        QCOMPARE(taken(a, between).same, 1);
        QCOMPARE(*claimOf(a).value, 5);
    }

    void numberFollowsThoughOnlyItsOwnerKnowsTheDays()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"An"_s);
        a.enter(cellOf(a), 5);
        b.enter(cellOf(b), 5);
        change(b, [](Figure &claim) { claim.dataTo = QDate(2025, 9, 14); }); // here alone
        b.enter(cellOf(b), 6);
        QCOMPARE(taken(a, b.bundle()).changed, 1);
        QCOMPARE(*claimOf(a).value, 6);
    }

    void blanksInNotesAreNoOtherVersion()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"An"_s);
        a.enter(cellOf(a), 5);
        note(a, u"  rà soát \n"_s);
        (void)taken(b, a.bundle());
        QCOMPARE(taken(a, a.bundle()).same, 1);
        QCOMPARE(taken(a, b.bundle()).same, 1);
        note(a, u"mới"_s);
        QCOMPARE(taken(b, a.bundle()).changed, 1);
        QCOMPARE(claimOf(b).note, u"mới"_s);
    }
};

QTEST_GUILESS_MAIN(TestBundleVersions)
#include "tst_bundleversions.moc"
