#include "models/storage/batchstore.h"
#include "models/storage/bulkfigurewriter.h"
#include "models/storage/figurestore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

class TestBulkFigureWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatIsReadAgain_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 19, 20, 21, 63})
            QTest::newRow(QByteArray::number(count)) << count;
    }

    void writesWhatIsReadAgain()
    {
        QFETCH(int, count);
        const TestDatabase base(NewContent::Empty);
        const QList<Figure> figures = figuresOf(base, count);
        Result<Transaction> transaction = Transaction::begin(base.workspace().database());
        BulkFigureWriter writer(base.workspace().database());
        QVERIFY(writer.write(figures).ok());
        QVERIFY(transaction->commit().ok());
        QCOMPARE(*FigureStore(base.workspace().database()).count(), qint64(count));
        for (Figure figure : figures) {
            figure.claim = 1;
            QCOMPARE(*FigureStore(base.workspace().database()).claims(figure.cell), QList<Figure>{figure});
        }
    }

    /// Figures without anything special go in by a shorter statement, twenty at a time.
    void plainFiguresAreWrittenAsTheOthers()
    {
        const TestDatabase base(NewContent::Empty);
        const Database &database = base.workspace().database();
        QList<Figure> figures = figuresOf(base, 63);
        for (int place = 10; place < 50; ++place) {
            Figure plain;
            plain.cell = figures.at(place).cell;
            plain.cell.scope = Scope::All;
            plain.value = place - 30.5;
            plain.source = figures.at(place).source;
            plain.batch = figures.at(place).batch;
            figures[place] = plain;
        }
        Result<Transaction> transaction = Transaction::begin(database);
        BulkFigureWriter writer(database);
        QVERIFY(writer.write(figures.first(10)).ok());
        QVERIFY(writer.write(figures.sliced(10)).ok());
        QVERIFY(transaction->commit().ok());
        QCOMPARE(*FigureStore(database).count(), qint64(63));
        for (Figure figure : std::as_const(figures)) {
            figure.claim = 1;
            QCOMPARE(*FigureStore(database).claims(figure.cell), QList<Figure>{figure});
        }
    }

    void whatOneFigureSaysIsNotLostAmongPlainOnes_data()
    {
        QTest::addColumn<Figure>("figure");
        const auto row = [](const char *name, const auto &change) {
            Figure figure;
            figure.value = 7;
            change(figure);
            QTest::newRow(name) << figure;
        };
        row("denominator", [](Figure &figure) { figure.denominator = 100; });
        row("state", [](Figure &figure) { figure.status = Status::Provisional; });
        row("no number", [](Figure &figure) {
            figure.value.reset();
            figure.status = Status::Withheld;
        });
        row("qualifier", [](Figure &figure) { figure.qualifier = Qualifier::Over; });
        row("level", [](Figure &figure) { figure.cell.scope = Scope::District; });
        row("from", [](Figure &figure) { figure.dataFrom = QDate(2020, 1, 2); });
        row("to", [](Figure &figure) { figure.dataTo = QDate(2020, 1, 2); });
        row("as of", [](Figure &figure) { figure.asOf = QDate(2020, 1, 2); });
        row("not in use", [](Figure &figure) { figure.chosen = false; });
        row("note", [](Figure &figure) { figure.note = u"ghi chú"_s; });
        row("place", [](Figure &figure) { figure.locator = {u"lời"_s, 1, 3, 1}; });
    }

    void whatOneFigureSaysIsNotLostAmongPlainOnes()
    {
        QFETCH(Figure, figure);
        const TestDatabase base(NewContent::Empty);
        const Database &database = base.workspace().database();
        QList<Figure> figures = figuresOf(base, 20);
        for (Figure &other : figures) {
            const Figure before = std::exchange(other, figure);
            other.cell = {before.cell.unit, before.cell.indicator, Scope::All, before.cell.period};
            other.source = before.source;
            other.batch = before.batch;
            if (&other != &figures.at(7)) {
                Figure plain;
                plain.cell = other.cell;
                plain.value = 1;
                plain.source = other.source;
                plain.batch = other.batch;
                other = plain;
            } else {
                other.cell.scope = figure.cell.scope;
            }
        }
        Result<Transaction> transaction = Transaction::begin(database);
        QVERIFY(BulkFigureWriter(database).write(figures).ok());
        QVERIFY(transaction->commit().ok());
        Figure stored = figures.at(7);
        stored.claim = 1;
        QCOMPARE(*FigureStore(database).claims(stored.cell), QList<Figure>{stored});
    }

    void anErrorLeavesNothing_data()
    {
        QTest::addColumn<int>("faulty");
        QTest::newRow("among many") << 7;
        QTest::newRow("in the rest") << 41;
    }

    void anErrorLeavesNothing()
    {
        QFETCH(int, faulty);
        const TestDatabase base(NewContent::Empty);
        const Database &database = base.workspace().database();
        QList<Figure> figures = figuresOf(base, 45);
        figures[faulty].cell = figures.at(faulty - 1).cell; // a cell that is not empty
        {
            Result<Transaction> transaction = Transaction::begin(database);
            QVERIFY(!BulkFigureWriter(database).write(figures).ok());
        }
        QCOMPARE(*FigureStore(database).count(), 0);
        Result<Transaction> transaction = Transaction::begin(database); // and the next one begins as ever
        QVERIFY(transaction.ok());
        QVERIFY(BulkFigureWriter(database).write(figuresOf(base, 45)).ok());
        QVERIFY(transaction->commit().ok());
    }

private:
    static QList<Figure> figuresOf(const TestDatabase &base, int count)
    {
        const Database &database = base.workspace().database();
        Source source;
        source.title = u"S"_s;
        source.kind = u"file"_s;
        const SourceId sourceId = *SourceStore(database).add(source);
        const BatchId batch = *BatchStore(database).add({{}, u"B"_s, u"import"_s, fixedClock().now(), u"Lan"_s});
        const QList<const Unit *> units = base.workspace().catalogue().unitsOf(Scheme::Old63);
        QList<Figure> figures;
        for (int place = 0; place < count; ++place) {
            Figure figure;
            figure.cell = {units.at(place)->id, base.indicator(u"dossiers_new"_s), Scope(place % 5),
                           Period::quarter(2020, 1 + place % 4)};
            figure.status = place % 3 == 0 ? Status::NotReported : Status::Provisional;
            if (carriesNumber(figure.status))
                figure.value = place + 0.1;
            if (place % 2 == 0)
                figure.denominator = 100;
            figure.qualifier = Qualifier(place % 6);
            figure.dataFrom = place % 4 == 0 ? QDate(2020, 1, 1) : QDate();
            figure.dataTo = QDate(2020, 3, 14);
            figure.asOf = place % 5 == 0 ? QDate(2020, 3, 15) : QDate();
            figure.source = sourceId;
            figure.batch = batch;
            figure.chosen = place % 7 != 0;
            figure.note = place % 6 == 0 ? u"ghi chú"_s : QString();
            if (place % 9 == 0)
                figure.locator = {u"lời"_s, place, 3, 1};
            figures += figure;
        }
        return figures;
    }
};

QTEST_GUILESS_MAIN(TestBulkFigureWriter)
#include "tst_bulkfigurewriter.moc"
