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
