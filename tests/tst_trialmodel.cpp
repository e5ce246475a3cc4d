#include "models/items/trialmodel.h"
#include "models/workspace/indexdesk.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

using Model = TrialModel;

/// The components of Cao Bằng in 2025 by the demonstration scheme, some with points: 4 + 4.5 + 3 + 12 of 100.
struct Trying
{
    Trying()
    {
        enter(u"1.1.1"_s, 4000);
        enter(u"1.1.2"_s, 4500);
        enter(u"1.2.1"_s, 3000);
        enter(u"4.1"_s, 12'000);
        show();
    }

    [[nodiscard]] UnitId unit() const { return base.unit(u"Cao Bằng"_s); }

    [[nodiscard]] IndexYear read(int year = 2025, const QString &scheme = u"demo"_s) const
    {
        Result<IndexYear> read = base.workspace().index().read(scheme, year, {unit()});
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence));
        return std::move(*read);
    }

    void show() { model.setContent(read(), unit(), ScoreForm::SelfAssessed); }

    template <typename Alter>
    void change(const QString &component, const Alter &alter) const
    {
        const IndexYear year = read();
        IndexEntry entry = year.entries.value(unit()).value(component);
        entry.cell = {year.stored.id, year.year, unit(), component};
        alter(entry);
        if (const Result<void> done = base.workspace().index().change(entry, component); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }

    void enter(const QString &component, Points points) const
    {
        change(component, [points](IndexEntry &entry) { entry.self = points; });
    }

    [[nodiscard]] int row(const QString &component) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.nodeAt(row)->code == component)
                return row;
        }
        return -1;
    }

    [[nodiscard]] QModelIndex at(const QString &component, int column = Model::TriedColumn) const
    {
        return model.index(row(component), column);
    }

    [[nodiscard]] QString text(const QString &component, int column = Model::TriedColumn) const
    {
        return at(component, column).data().toString();
    }

    bool type(const QString &component, const QString &points) { return model.setData(at(component), points); }

    TestDatabase base{NewContent::Empty};
    Model model{Language::Vietnamese};
};

QStringList described(const QList<WinnablePoints> &winnable)
{
    QStringList texts;
    for (const WinnablePoints &points : winnable)
        texts += points.component + u' ' + pointsText(points.points);
    return texts;
}

} // namespace

/// Points that are tried on a copy.
class TestTrialModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfItemModels()
    {
        Trying trying;
        const QAbstractItemModelTester tester(&trying.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(trying.type(u"1.2.1"_s, u"5"_s));
        trying.model.tryPoints(trying.row(u"4.1"_s), 15'000);
        trying.show();
        trying.model.setEdits({{u"4.2"_s, 1000}}, u"Thử"_s);
        trying.model.setEdits({}, u"Thử"_s);
        trying.model.setContent(trying.read(2025, u"par-2022"_s), trying.unit(), ScoreForm::Final);
        QCOMPARE(trying.model.rowCount(), 8);
        trying.model.setContent(IndexYear(), UnitId(), ScoreForm::Final);
        QCOMPARE(trying.model.rowCount(), 0);
        trying.model.setEdits({{u"4.2"_s, 1000}}, u"Thử"_s); // of nothing there
        QVERIFY(trying.model.edits().isEmpty());
    }

    void showsWhatIsScoredInTheOrderOfTheScheme()
    {
        const Trying trying;
        QStringList codes;
        for (const SchemeNode *node : trying.read().stored.scheme.scoredNodes())
            codes += node->code;
        QCOMPARE(trying.model.rowCount(), codes.size());
        for (int row = 0; row < trying.model.rowCount(); ++row)
            QCOMPARE(trying.model.nodeAt(row)->code, codes.at(row));
        QCOMPARE(trying.text(u"1.2.1"_s, Model::NameColumn), u"1.2.1 Đơn vị được kiểm tra (%)"_s);
        QCOMPARE(trying.text(u"1.2.1"_s, Model::MaximumColumn), u"5"_s);
        QCOMPARE(trying.text(u"1.2.1"_s, Model::PointsColumn), u"3"_s);
        QCOMPARE(trying.text(u"1.2.1"_s, Model::TriedColumn), QString());
        QCOMPARE(trying.text(u"1.2.1"_s, Model::LeftColumn), u"2"_s);
        QCOMPARE(trying.text(u"1.2.1"_s, Model::OwnerColumn), u"Sở Nội vụ"_s);
        QCOMPARE(trying.text(u"4.2"_s, Model::PointsColumn), u"none yet"_s);
        QCOMPARE(trying.text(u"4.2"_s, Model::LeftColumn), u"5"_s);
        QStringList headings;
        for (int column = 0; column < Model::columns; ++column)
            headings += trying.model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(headings.join(u'|'), u"Criterion|Maximum|Now|Tried|Still to win|In charge"_s);
    }

    void onlyTriedPointsCanBeTyped()
    {
        Trying trying;
        for (int column = 0; column < Model::columns; ++column) {
            const QModelIndex cell = trying.at(u"4.1"_s, column);
            QCOMPARE(cell.flags().testFlag(Qt::ItemIsEditable), column == Model::TriedColumn);
            QCOMPARE(trying.model.setData(cell, u"15"_s), column == Model::TriedColumn);
        }
        QVERIFY(!trying.model.setData(trying.at(u"4.1"_s), u"14"_s, Qt::DisplayRole));
        QCOMPARE(trying.model.edits(), (QList<TrialEdit>{{u"4.1"_s, 15'000}}));
    }

    void triedPointsStandBesideThoseOfNow()
    {
        Trying trying;
        const QSignalSpy edited(&trying.model, &Model::edited);
        const QSignalSpy problem(&trying.model, &Model::problem);
        QVERIFY(trying.type(u"4.1"_s, u" 13.5 "_s));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(problem.count(), 0);
        QCOMPARE(trying.text(u"4.1"_s), u"13,5"_s);
        QCOMPARE(trying.text(u"4.1"_s, Model::PointsColumn), u"12"_s);
        QCOMPARE(trying.text(u"4.1"_s, Model::LeftColumn), u"1,5"_s);
        QVERIFY(trying.at(u"4.1"_s).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!trying.at(u"1.1.1"_s).data(Qt::FontRole).value<QFont>().bold());
        // 23.5 of 100 at least; nothing of it is stored.
        QCOMPARE(trying.model.trial().before, 2350);
        QCOMPARE(trying.model.trial().after, 2500);
        QCOMPARE(trying.model.score().total.points, 23'500);
        QCOMPARE(trying.read().entries.value(trying.unit()).value(u"4.1"_s).self, std::optional(12'000));
    }

    void theNearestThatTheRuleGivesIsTried_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tried");
        QTest::addColumn<bool>("told");
        QTest::newRow("step") << u"1.2.1"_s << u"5"_s << u"5"_s << false;
        QTest::newRow("nearer the lower step") << u"1.2.1"_s << u"1,999"_s << u"1"_s << true;
        QTest::newRow("nearer the upper step") << u"1.2.1"_s << u"4,001"_s << u"5"_s << true;
        QTest::newRow("nearer the points of now") << u"1.2.1"_s << u"2,5"_s << QString() << true;
        QTest::newRow("yes or no") << u"2.2"_s << u"9"_s << u"10"_s << true;
        QTest::newRow("below the threshold") << u"1.1.2"_s << u"3"_s << u"4"_s << true;
        QTest::newRow("above the threshold") << u"1.1.2"_s << u"4,321"_s << u"4,321"_s << false;
        QTest::newRow("by hand") << u"1.2.2"_s << u"0,001"_s << u"0,001"_s << false;
    }

    void theNearestThatTheRuleGivesIsTried()
    {
        QFETCH(const QString, component);
        QFETCH(const QString, typed);
        QFETCH(const bool, told);
        Trying trying;
        const QSignalSpy problem(&trying.model, &Model::problem);
        QVERIFY(trying.type(component, typed));
        QTEST(trying.text(component), "tried");
        QCOMPARE(problem.count(), told ? 1 : 0);
        if (!told)
            return;
        const QString sentence = problem.constFirst().constFirst().toString();
        QVERIFY2(sentence.contains(component) && sentence.contains(typed), qPrintable(sentence));
    }

    void textsThatAreNoPointsChangeNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("letters") << u"hết"_s;
        QTest::newRow("negative") << u"-1"_s;
        QTest::newRow("above the maximum") << u"15,001"_s;
        QTest::newRow("four decimals") << u"1,0001"_s;
    }

    void textsThatAreNoPointsChangeNothing()
    {
        QFETCH(const QString, typed);
        Trying trying;
        QVERIFY(trying.type(u"4.1"_s, u"14"_s));
        const QSignalSpy problem(&trying.model, &Model::problem);
        QVERIFY(!trying.type(u"4.1"_s, typed));
        QCOMPARE(problem.count(), 1);
        QCOMPARE(problem.constFirst().constFirst().toString(), u"4.1 takes from 0 to 15 points."_s);
        QCOMPARE(trying.text(u"4.1"_s), u"14"_s);
    }

    void editsAreTakenBack()
    {
        Trying trying;
        QVERIFY(trying.type(u"4.1"_s, u"14"_s));
        QVERIFY(trying.type(u"1.2.1"_s, u"5"_s));
        QVERIFY(trying.type(u"4.1"_s, QString())); // an emptied cell
        QCOMPARE(trying.model.edits(), (QList<TrialEdit>{{u"1.2.1"_s, 5000}}));
        QVERIFY(trying.type(u"1.2.1"_s, u"3"_s)); // the points of now
        QVERIFY(trying.model.edits().isEmpty());
        QCOMPARE(trying.text(u"1.2.1"_s), QString());
        QCOMPARE(trying.model.trial().after, trying.model.trial().before);
        QVERIFY(trying.type(u"4.2"_s, u"0"_s)); // none of nothing yet is an edit: it is not missing then
        QCOMPARE(trying.model.trial().score.total.missing.contains(u"4.2"_s), false);
        const QSignalSpy edited(&trying.model, &Model::edited);
        trying.model.setEdits({}, u"Thử"_s);
        QCOMPARE(edited.count(), 1);
        QVERIFY(trying.model.trial().score.total.missing.contains(u"4.2"_s));
    }

    void draggedPointsAreThoseTyped()
    {
        Trying trying;
        const int row = trying.row(u"1.2.1"_s);
        QCOMPARE(trying.model.shownPoints(row), 3000);
        trying.model.tryPoints(row, 4600);
        QCOMPARE(trying.model.shownPoints(row), 5000);
        QCOMPARE(trying.at(u"1.2.1"_s).data(Qt::EditRole).toString(), u"5"_s);
        trying.model.tryPoints(row, 2800); // back to what it has
        QVERIFY(trying.model.edits().isEmpty());
        trying.model.tryPoints(-1, 1000); // no row
        trying.model.tryPoints(trying.model.rowCount(), 1000);
        QVERIFY(trying.model.edits().isEmpty());
        QCOMPARE(trying.model.nodeAt(-1), nullptr);
    }

    void givenEditsAreMadePossible()
    {
        Trying trying;
        QVERIFY(trying.type(u"4.2"_s, u"1"_s));
        trying.model.setEdits({{u"4.1"_s, 99'000}, {u"1.2.1"_s, 4400}, {u"9.9"_s, 1000}}, u"Thử"_s);
        QCOMPARE(trying.model.edits(), (QList<TrialEdit>{{u"1.2.1"_s, 5000}, {u"4.1"_s, 15'000}}));
    }

    void editsStayWhenThePointsAreReadAgain()
    {
        Trying trying;
        QVERIFY(trying.type(u"4.1"_s, u"14"_s));
        QVERIFY(trying.type(u"4.2"_s, u"1"_s));
        trying.enter(u"4.1"_s, 13'000);
        trying.show();
        QCOMPARE(trying.text(u"4.1"_s, Model::PointsColumn), u"13"_s);
        QCOMPARE(trying.text(u"4.1"_s), u"14"_s);
        trying.model.setContent(trying.read(), trying.unit(), ScoreForm::Appraised); // other points, the same trial
        QCOMPARE(trying.text(u"4.1"_s, Model::PointsColumn), u"none yet"_s);
        QCOMPARE(trying.model.edits().size(), 2);
        trying.change(u"4.2"_s, [](IndexEntry &entry) {
            entry.applicable = false;
            entry.explanation = u"Không có"_s;
        });
        trying.show();
        QCOMPARE(trying.row(u"4.2"_s), -1); // what does not apply cannot be tried
        QCOMPARE(trying.model.edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
        trying.change(u"4.2"_s, [](IndexEntry &entry) { entry.applicable = true; });
        trying.show();
        QCOMPARE(trying.text(u"4.2"_s), QString()); // what was dropped stays so
    }

    void everyUnitYearAndSchemeKeepsItsEdits_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("scheme");
        QTest::newRow("unit") << u"Lạng Sơn"_s << 2025 << u"demo"_s;
        QTest::newRow("year") << u"Cao Bằng"_s << 2024 << u"demo"_s;
        QTest::newRow("scheme") << u"Cao Bằng"_s << 2025 << u"par-2022"_s;
    }

    void everyUnitYearAndSchemeKeepsItsEdits()
    {
        QFETCH(const QString, unit);
        QFETCH(const int, year);
        QFETCH(const QString, scheme);
        Trying trying;
        QVERIFY(trying.type(u"4.1"_s, u"14"_s));
        const QUndoStack *stack = trying.model.undoStack();
        trying.model.setContent(trying.read(year, scheme), trying.base.unit(unit), ScoreForm::SelfAssessed);
        QVERIFY(trying.model.edits().isEmpty());
        QVERIFY(trying.model.undoStack() != stack);
        QVERIFY(!trying.model.undoStack()->canUndo());
        trying.show();
        QCOMPARE(trying.model.edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
        QCOMPARE(trying.model.undoStack(), stack);
        trying.model.undoStack()->undo();
        QVERIFY(trying.model.edits().isEmpty());
    }

    void aDragIsOneStep()
    {
        Trying trying;
        Model &model = trying.model;
        QUndoStack &stack = *model.undoStack();
        for (const Points points : {12'500, 13'000, 14'000})
            model.tryPoints(trying.row(u"4.1"_s), points);
        QCOMPARE(stack.count(), 1);
        model.tryPoints(trying.row(u"4.2"_s), 5000); // another component
        QCOMPARE(stack.count(), 2);
        stack.undo();
        QCOMPARE(model.edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
        stack.undo();
        QVERIFY(model.edits().isEmpty());
        model.tryPoints(trying.row(u"4.1"_s), 13'000);
        model.tryPoints(trying.row(u"4.1"_s), 12'000); // back where it was: no step
        QCOMPARE(stack.count(), 0);
    }

    /// An undone step may name what does not apply any more.
    void stepsBringBackOnlyWhatCanBeTried()
    {
        Trying trying;
        QVERIFY(trying.type(u"4.1"_s, u"14"_s));
        QVERIFY(trying.type(u"4.2"_s, u"5"_s));
        trying.model.setEdits({}, u"Xóa hết"_s);
        trying.change(u"4.2"_s, [](IndexEntry &entry) {
            entry.applicable = false;
            entry.explanation = u"Không có"_s;
        });
        trying.show();
        trying.model.undoStack()->undo();
        QCOMPARE(trying.model.edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
    }

    /// The editor of a component without points begins empty: leaving it tries nothing, none can be typed.
    void noPointsAreNotTriedUnasked()
    {
        Trying trying;
        const QModelIndex none = trying.model.index(trying.row(u"4.2"_s), Model::TriedColumn);
        QCOMPARE(none.data(Qt::EditRole).toString(), QString());
        QVERIFY(trying.model.setData(none, none.data(Qt::EditRole)));
        QVERIFY(trying.model.edits().isEmpty());
        QVERIFY(trying.type(u"4.2"_s, u"0"_s));
        QCOMPARE(trying.model.edits(), (QList<TrialEdit>{{u"4.2"_s, 0}}));
        QCOMPARE(none.data(Qt::EditRole).toString(), u"0"_s);
    }

    void whatCanBeWonFollowsTheTrial()
    {
        Trying trying;
        const QStringList all = described(trying.model.winnable());
        // Most first; of as many in the order of the scheme. 1.1.1 has all its points.
        QCOMPARE(all.join(u", "_s), u"2.1.1 15, 3.1 15, 2.1.2 10, 2.2 10, 3.2 10, 4.2 5, 1.1.3 3, 1.2.2 3, 4.1 3, "
                                    "1.2.1 2, 1.1.2 0,5"_s);
        QVERIFY(trying.type(u"2.2"_s, u"10"_s));
        QVERIFY(trying.type(u"1.1.1"_s, u"0"_s));
        const QStringList left = described(trying.model.winnable());
        QVERIFY(!left.contains(u"2.2 10"_s));
        QVERIFY(left.contains(u"1.1.1 4"_s));
    }

    void whoIsInChargeIsTheOneNamedForTheUnit()
    {
        Trying trying;
        trying.change(u"1.2.1"_s, [](IndexEntry &entry) { entry.owner = u"Thanh tra tỉnh"_s; });
        trying.show();
        QCOMPARE(trying.text(u"1.2.1"_s, Model::OwnerColumn), u"Thanh tra tỉnh"_s);
        for (const WinnablePoints &points : trying.model.winnable()) {
            if (points.component == u"1.2.1")
                QCOMPARE(points.owner, u"Thanh tra tỉnh"_s);
        }
    }
};

QTEST_MAIN(TestTrialModel)
#include "tst_trialmodel.moc"
