#include "models/exchange/importedclaims.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;

namespace {

constexpr auto imported = BatchId(7);

Figure claim(int number, double value, bool chosen, BatchId batch = BatchId(1))
{
    Figure figure;
    figure.claim = number;
    figure.value = value;
    figure.chosen = chosen;
    figure.batch = batch;
    return figure;
}

/// "1:90* 0:5" for claim 1 of 90 in use and a new one of 5.
QString words(const QList<Figure> &claims)
{
    QStringList words;
    for (const Figure &figure : claims)
        words += u"%1:%2%3"_s.arg(figure.claim).arg(*figure.value).arg(figure.chosen ? u"*"_s : QString());
    return words.join(u' ');
}

} // namespace

/// What an import makes of the claims of a cell.
class TestImportedClaims : public QObject
{
    Q_OBJECT

private slots:
    void settles_data()
    {
        QTest::addColumn<CellChange>("change");
        QTest::addColumn<ConflictStrategy>("strategy");
        QTest::addColumn<QString>("expected");
        QTest::newRow("beside") << CellChange::Conflict << ConflictStrategy::AddRival << u"1:90* 2:80 0:5"_s;
        QTest::newRow("in place") << CellChange::Conflict << ConflictStrategy::Replace << u"1:90 2:80 0:5*"_s;
        QTest::newRow("kept") << CellChange::Conflict << ConflictStrategy::Keep << u"1:90* 2:80"_s;
        QTest::newRow("confirmed") << CellChange::New << ConflictStrategy::Keep << u"1:90* 2:80 0:5"_s;
        QTest::newRow("changed") << CellChange::Changed << ConflictStrategy::Keep << u"1:90* 2:5"_s;
        QTest::newRow("there already") << CellChange::Same << ConflictStrategy::Replace << u"1:90* 2:80"_s;
    }
    void settles()
    {
        QFETCH(CellChange, change);
        QFETCH(ConflictStrategy, strategy);
        const QList<Figure> before{claim(1, 90, true), claim(2, 80, false)};
        const QList<Figure> after = claimsAfterImport(before, claim(0, 5, true, imported), change, 2, strategy);
        QTEST(words(after), "expected");
        const bool isTouched = after != before;
        QCOMPARE(isTouched, std::ranges::find(after, imported, &Figure::batch) != after.cend());
    }

    void anEmptyCellTakesTheChoiceOfTheFile()
    {
        const auto first = [](bool chosen) {
            return words(claimsAfterImport({}, claim(0, 5, chosen, imported), CellChange::New, 0, {}));
        };
        QCOMPARE(first(true), u"0:5*"_s);
        QCOMPARE(first(false), u"0:5"_s);
    }

    void aCellInWhichNothingIsChosenStaysSo()
    {
        const QList<Figure> stored{claim(1, 90, false)};
        QCOMPARE(words(claimsAfterImport(stored, claim(0, 5, true, imported), CellChange::New, 0, {})), u"1:90 0:5"_s);
        const QList<Figure> own{claim(0, 90, false, imported)}; // the file itself gave it, further up
        QCOMPARE(words(claimsAfterImport(own, claim(0, 5, true, imported), CellChange::New, 0, {})), u"0:90 0:5*"_s);
    }
};

QTEST_APPLESS_MAIN(TestImportedClaims)
#include "tst_importedclaims.moc"
