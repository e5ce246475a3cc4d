#include "models/storage/historystore.h"
#include "models/storage/sourcestore.h"
#include "models/workspace/export.h"
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

qint64 versionCount(const BundleOffice &office)
{
    qint64 count = 0;
    const Result<void> done = HistoryStore(office.database()).forEach([&count](const ClaimVersion &) {
        ++count;
        return true;
    });
    return done ? count : -1;
}

Source documentOf(const BundleOffice &office, const QString &title)
{
    const Result<QHash<SourceId, Source>> all = SourceStore(office.database()).all();
    for (const Source &source : *all) {
        if (source.title == title)
            return source;
    }
    return {};
}

/// Gives a cell a figure of a document with an attached file.
void enterFrom(const BundleOffice &office, const QString &title, const QByteArray &file, double value)
{
    Source source;
    source.title = title;
    source.kind = u"report"_s;
    source.note = u"bản ký số"_s;
    const Result<SourceId> id = office.base.workspace().editing().saveSource(source, {{}, u"report.pdf"_s, file, {}});
    QVERIFY(id.ok());
    EnteredFigure entered;
    entered.cell = cellOf(office);
    entered.value = value;
    QVERIFY(office.base.workspace().editing().enter(entered, {*id}).ok());
}

} // namespace

/// What one office bundles and another one takes is there unchanged, and nothing of the other's own is lost.
class TestBundleMerge : public QObject
{
    Q_OBJECT

private slots:
    void sampleComesBackUnchanged()
    {
        const BundleOffice from(u"An"_s, NewContent::Sample);
        const CellKey cell = cellOf(from);
        for (const double value : {5.0, 6.0, 1.234, 7.5e10})
            from.enter(cell, value);
        enterFrom(from, u"Báo cáo 12"_s, QByteArray("%PDF-1.7 \0\1\2", 12), 9);
        const BundleOffice to(u"Bình"_s, NewContent::Empty);
        const Result<ImportOutcome> outcome = to.take(from.bundle());
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
        QCOMPARE(outcome->plans.constFirst().rejected, 0);
        QCOMPARE(to.figures(), from.figures());
        QCOMPARE(to.versions(cell), from.versions(cell));
        QVERIFY(from.versions(cell).size() >= 3);
        QCOMPARE(versionCount(to), versionCount(from));
        const Result<QHash<SourceId, Source>> sources = SourceStore(from.database()).all();
        const Result<QHash<SourceId, Source>> taken = SourceStore(to.database()).all();
        for (const Source &source : *sources) {
            const auto same = std::ranges::find_if(*taken, [&source](const Source &other) {
                return other.title == source.title && other.url == source.url && other.publisher == source.publisher;
            });
            if (source.title == u"Nguồn thử")
                continue; // of the test, without figures
            QVERIFY2(same != taken->cend(), qPrintable(source.title));
            QCOMPARE(same->kind, source.kind);
            QCOMPARE(same->note, source.note);
            QCOMPARE(same->publishedOn, source.publishedOn);
            const Result<SourceContent> old = SourceStore(from.database()).content(source.id);
            const Result<SourceContent> now = SourceStore(to.database()).content(same->id);
            QCOMPARE(now->text, old->text);
            QCOMPARE(now->file, old->file);
            QCOMPARE(now->fileName, old->fileName);
            QCOMPARE(now->sha256, old->sha256);
        }
    }

    void takingItAgainChangesNothing()
    {
        const BundleOffice from(u"An"_s);
        from.enter(cellOf(from), 5);
        from.enter(cellOf(from), 6);
        const BundleOffice to(u"Bình"_s, NewContent::Empty);
        QVERIFY(to.take(from.bundle()).ok());
        const QStringList figures = to.figures();
        const qint64 versions = versionCount(to);
        QVERIFY(versions > 0);
        const Result<ImportOutcome> again = to.take(from.bundle());
        QVERIFY(again.ok());
        QVERIFY(!again->batch);
        QCOMPARE(to.figures(), figures);
        QCOMPARE(versionCount(to), versions);
    }

    void withdrawalBringsEverythingBack()
    {
        const BundleOffice from(u"An"_s);
        const BundleOffice to(u"Bình"_s);
        const CellKey cell = cellOf(from);
        from.enter(cell, 5);
        from.enter(cell, 6);
        to.enter(cell, 7);
        to.enter(cell, 8);
        const QStringList before = to.figures();
        const Result<ImportOutcome> outcome = to.take(from.bundle());
        QVERIFY(outcome.ok());
        QVERIFY(outcome->versions > 0);
        QVERIFY(to.figures() != before);
        to.withdraw(*outcome->batch);
        QCOMPARE(to.figures(), before);
    }

    void batchOfVersionsHoldsNothingToWithdraw()
    {
        const BundleOffice from(u"An"_s);
        from.enter(cellOf(from), 5);
        from.enter(cellOf(from), 6);
        const BundleOffice to(u"Bình"_s, NewContent::Empty);
        QVERIFY(to.take(from.bundle()).ok());
        QVERIFY(to.base.workspace().editing().choose(cellOf(to), 0, u"chưa rõ"_s).ok());
        const Result<QList<Batch>> batches = to.base.workspace().editing().batches();
        const auto history = std::ranges::find(*batches, u"history"_s, &Batch::kind);
        QVERIFY(history != batches->cend());
        const Result<WithdrawalPlan> plan = to.base.workspace().editing().planWithdrawal(history->id);
        QVERIFY(plan.ok());
        QVERIFY(plan->cells.isEmpty());
    }

    void storyIsToldInTheOrderInWhichItHappened()
    {
        const BundleOffice from(u"An"_s);
        const CellKey cell = cellOf(from);
        from.enter(cell, 5);
        from.enter(cell, 6);
        const BundleOffice to(u"An"_s, NewContent::Empty);
        QVERIFY(to.take(from.bundle()).ok());
        // All tests run at one moment, so a version is moved to an earlier one, as if it had come later.
        Result<QList<ClaimVersion>> versions = HistoryStore(to.database()).ofCell(cell);
        ClaimVersion early = versions->constFirst();
        early.note.at = early.note.at.addDays(-3);
        QVERIFY(HistoryStore(to.database()).add(early).ok());
        QCOMPARE(HistoryStore(to.database()).ofCell(cell)->constFirst().note.at, early.note.at);
        const Result<CellStory> story = to.base.workspace().editing().story(cell);
        QVERIFY(story.ok());
        QCOMPARE(story->versions.constLast().note.at, early.note.at);
    }

    void officesThatEditTheSameCellGetRivals()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"Bình"_s);
        const CellKey cell = cellOf(a);
        a.enter(cell, 5);
        a.enter(cell, 6);
        b.enter(cell, 7);
        b.enter(cell, 8);
        const QStringList ofA = a.versions(cell);
        const QStringList ofB = b.versions(cell);
        const QString fromB = b.bundle();
        const Result<ImportOutcome> intoA = a.take(fromB);
        QVERIFY(intoA.ok());
        QCOMPARE(intoA->plans.constFirst().conflicts, 1);
        QVERIFY(b.take(a.bundle()).ok());
        for (const BundleOffice *office : {&a, &b}) {
            const QStringList claims = office->claims(cell);
            QCOMPARE(claims.size(), 2);
            QVERIFY(claims.constFirst().startsWith(office == &a ? u"6*"_s : u"8*"_s)); // one's own stays in use
            const QStringList versions = office->versions(cell);
            for (const QString &version : ofA + ofB)
                QVERIFY2(versions.contains(version), qPrintable(version));
        }
        const QStringList figures = a.figures();
        QVERIFY(a.take(b.bundle()).ok());
        QCOMPARE(a.figures(), figures);
    }

    void sameDocumentChangedHereAndThereIsAConflict()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"An"_s); // the own figures of a person of this name are one document
        const CellKey cell = cellOf(a);
        a.enter(cell, 5);
        QVERIFY(b.take(a.bundle()).ok());
        a.enter(cell, 6);
        b.enter(cell, 7);
        const Result<ImportOutcome> outcome = a.take(b.bundle());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->plans.constFirst().conflicts, 1);
        QCOMPARE(outcome->plans.constFirst().changed, 0);
        const QStringList claims = a.claims(cell);
        QCOMPARE(claims.size(), 2);
        QVERIFY(claims.at(0).startsWith(u"6*"_s));
        QVERIFY(claims.at(1).startsWith(u"7 "_s));
        QVERIFY(a.take(b.bundle()).ok());
        QCOMPARE(a.claims(cell), claims); // once
        QVERIFY(b.take(a.bundle()).ok());
        QCOMPARE(b.claims(cell).size(), 2);
        const BundleOffice empty(u"Chi"_s, NewContent::Empty);
        QVERIFY(empty.take(a.bundle()).ok());
        QCOMPARE(empty.figures(), a.figures());
    }

    void laterVersionOfADocumentWins()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"An"_s);
        const CellKey cell = cellOf(a);
        a.enter(cell, 5);
        QVERIFY(b.take(a.bundle()).ok());
        a.enter(cell, 6);
        const Result<ImportOutcome> older = a.take(b.bundle()); // 5 is what was here before
        QVERIFY(older.ok());
        QVERIFY(!older->batch);
        QVERIFY(a.claims(cell).constFirst().startsWith(u"6*"_s));
        const Result<ImportOutcome> newer = b.take(a.bundle());
        QVERIFY(newer.ok());
        QCOMPARE(newer->plans.constFirst().changed, 1);
        QCOMPARE(b.claims(cell).size(), 1);
        QVERIFY(b.claims(cell).constFirst().startsWith(u"6*"_s));
    }

    void documentThatIsHereStays()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"Bình"_s);
        enterFrom(a, u"Báo cáo 12"_s, "first", 5);
        enterFrom(b, u"Báo cáo 12"_s, "second", 5);
        const Result<ImportOutcome> outcome = a.take(b.bundle());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->notes.size(), 1);
        QVERIFY(outcome->notes.constFirst().contains(u"Báo cáo 12"_s));
        const Source source = documentOf(a, u"Báo cáo 12"_s);
        QCOMPARE(SourceStore(a.database()).content(source.id)->file, "first");
    }

    void onlyWhatIsAskedForGoesOut()
    {
        const BundleOffice from(u"An"_s);
        const CellKey cell = cellOf(from);
        from.enter(cell, 5);
        from.enter(cell, 6);
        CellKey other = cell;
        other.unit = from.base.unit(u"Lai Châu"_s);
        from.enter(other, 7);
        ExportRequest request;
        request.format = ExportFormat::Bundle;
        request.units = QSet<UnitId>{from.base.unit(u"Lai Châu"_s)};
        const QString path = from.base.file(u"some.zip"_s);
        QVERIFY(exportFigures(from.base.workspace(), request, path).ok());
        const BundleOffice to(u"Bình"_s, NewContent::Empty);
        QVERIFY(to.take(path).ok());
        QVERIFY(to.claims(cell).isEmpty());
        QCOMPARE(to.figures().size(), 1);
        QCOMPARE(versionCount(to), 0);
    }

    void noBundleIsWrittenAfterAStop()
    {
        const BundleOffice from(u"An"_s, NewContent::Sample); // progress is told after a thousand figures
        ExportRequest request;
        request.format = ExportFormat::Bundle;
        const QString path = from.base.file(u"stopped.zip"_s);
        const Result<ExportOutcome> stopped =
            exportFigures(from.base.workspace(), request, path, [](qint64) { return false; });
        QVERIFY(stopped.ok());
        QVERIFY(stopped->isCancelled);
        const QStringList left = QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(left.filter(u"stopped"_s).isEmpty() && left.filter(u"parboard-bundle"_s).isEmpty(),
                 qPrintable(left.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestBundleMerge)
#include "tst_bundlemerge.moc"
