#include "models/exchange/importcomparer.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/periodstore.h"
#include "models/storage/sourcestore.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

Source sourceOf(const QString &title)
{
    Source source;
    source.title = title;
    source.kind = u"publication"_s;
    return source;
}

} // namespace

class TestImportComparer : public QObject
{
    Q_OBJECT

private slots:
    /// Found in review: only the last day was given, and the kept first day came after it.
    void daysThatWouldContradictKeptOnesAreRejected()
    {
        const TestDatabase base(NewContent::Empty);
        Figure stored = figureOf(base, 5);
        stored.dataFrom = QDate(2020, 7, 1);
        stored.dataTo = QDate(2020, 12, 31);
        base.add({stored});
        Figure proposed = figureOf(base, 5);
        proposed.dataTo = QDate(2020, 3, 31);
        QList<RejectedCell> rejected;
        QVERIFY(compared(base, {proposed}, {}, rejected).isEmpty());
        QCOMPARE(rejected.size(), 1);
        proposed.dataFrom = QDate(2020, 1, 1);
        QCOMPARE(compared(base, {proposed}, {}, rejected).size(), 1);
    }

    void whatTheDatabaseHoldsDecides()
    {
        const TestDatabase base(NewContent::Empty);
        base.add({figureOf(base, 5)});
        const auto change = [&](double value, const QString &source) {
            QList<RejectedCell> rejected;
            return compared(base, {figureOf(base, value)}, source, rejected).constFirst().change;
        };
        QCOMPARE(change(5, u"Nguồn thử"_s), CellChange::New); // only the title is equal: another document
        QCOMPARE(change(5, {}), CellChange::Same);
        QCOMPARE(change(6, {}), CellChange::Changed);
        QCOMPARE(change(5, u"Other"_s), CellChange::New);
        QCOMPARE(change(6, u"Other"_s), CellChange::Conflict);
    }

    void whatAFileDoesNotSayStays()
    {
        Figure stored;
        stored.value = 5;
        stored.denominator = 10;
        stored.note = u"note"_s;
        stored.dataFrom = QDate(2020, 1, 1);
        stored.locator.quote = u"five"_s;
        stored.claim = 3;
        Figure proposed;
        proposed.value = 5;
        QCOMPARE(updated(stored, proposed), stored);
        proposed.denominator = 11;
        proposed.asOf = QDate(2020, 4, 1);
        const Figure figure = updated(stored, proposed);
        QCOMPARE(figure.denominator, std::optional(11.0));
        QCOMPARE(figure.asOf, QDate(2020, 4, 1));
        QCOMPARE(figure.dataFrom, stored.dataFrom);
        QCOMPARE(figure.claim, 3);
        Figure none;
        none.status = Status::NotReported;
        QVERIFY(!updated(stored, none).denominator); // of a number that is not there any more
    }

    void aCellWithHistoryIsNotTheFirst()
    {
        const TestDatabase base(NewContent::Empty);
        QList<RejectedCell> rejected;
        QVERIFY(compared(base, {figureOf(base, 5)}, u"A"_s, rejected).constFirst().isFirst);
        EditSession &session = base.workspace().editing();
        QVERIFY(session.enter({figureOf(base, 5).cell, 5.0}, {}).ok());
        QVERIFY(session.remove(figureOf(base, 5).cell, 1).ok());
        const PlannedFigure planned = compared(base, {figureOf(base, 5)}, u"A"_s, rejected).constFirst();
        QCOMPARE(planned.change, CellChange::New);
        QVERIFY(!planned.isFirst); // number 1 lies in the bin
        const qint64 period = *PeriodStore(base.workspace().database()).find(figureOf(base, 5).cell.period);
        QVERIFY(!*FigureStore(base.workspace().database()).holds(period));
        QVERIFY(*HistoryStore(base.workspace().database()).holds(period));
        QVERIFY(!*HistoryStore(base.workspace().database()).holds(period + 1));
    }

    /// Found in review: of a document that was stored twice, any of the two was looked for.
    void aDocumentThatIsStoredTwiceIsOne()
    {
        const TestDatabase base(NewContent::Empty);
        const SourceStore sources(base.workspace().database());
        const SourceId older = *sources.add(sourceOf(u"A"_s));
        const SourceId newer = *sources.add(sourceOf(u"A"_s));
        EditSession &session = base.workspace().editing();
        QVERIFY(session.enter({figureOf(base, 5).cell, 5.0}, {newer}).ok());
        ImportComparer comparer(base.workspace().database());
        QCOMPARE(*comparer.storedSource(sourceOf(u"A"_s)), older);
        QCOMPARE(*comparer.storedSource(sourceOf(u"B"_s)), SourceId());
        QList<RejectedCell> rejected;
        QCOMPARE(compared(base, {figureOf(base, 5)}, u"A"_s, rejected).constFirst().change, CellChange::Same);
    }

    void twiceAndLockedAreRejected()
    {
        const TestDatabase base(NewContent::Empty);
        QList<RejectedCell> rejected;
        QCOMPARE(compared(base, {figureOf(base, 5), figureOf(base, 6)}, u"A"_s, rejected).size(), 1);
        QCOMPARE(rejected.size(), 1);
        base.workspace().editing().setPerson(u"Lan"_s);
        QVERIFY(base.workspace().editing().lock(base.unit(u"Cao Bằng"_s), Period::quarter(2020, 1)).ok());
        QVERIFY(compared(base, {figureOf(base, 5)}, u"A"_s, rejected).isEmpty());
        QCOMPARE(rejected.size(), 2);
    }

private:
    static Figure figureOf(const TestDatabase &base, double value)
    {
        return base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::quarter(2020, 1), value);
    }

    /// By the source with this title; without one by the source of the test database.
    static QList<PlannedFigure> compared(const TestDatabase &base, const QList<Figure> &figures, const QString &source,
                                         QList<RejectedCell> &rejected)
    {
        Source file = sourceOf(source);
        if (source.isEmpty())
            file = sourceOf(u"Nguồn thử"_s);
        else if (source == u"Nguồn thử")
            file.publisher = u"somebody else"_s;
        QList<ProposedFigure> proposed;
        for (const Figure &figure : figures)
            proposed += ProposedFigure{figure, 0, 2, 3};
        ImportComparer comparer(base.workspace().database());
        const auto planned = comparer.compare(proposed, ProposedSources(file), u"S"_s, rejected);
        return planned ? *planned : QList<PlannedFigure>();
    }
};

QTEST_GUILESS_MAIN(TestImportComparer)
#include "tst_importcomparer.moc"
