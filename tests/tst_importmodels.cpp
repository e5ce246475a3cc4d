#include "models/items/importmodels.h"
#include "models/items/importnamesmodel.h"
#include "models/items/importpreviewmodel.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

using Planned = PlannedFiguresModel;

PlannedFigure planned(const TestDatabase &base, CellChange change, double value)
{
    PlannedFigure figure;
    figure.proposed.figure = base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::quarter(2026, 3), value);
    figure.proposed.row = 7;
    figure.change = change;
    if (change != CellChange::New) {
        figure.existing = figure.proposed.figure;
        figure.existing->value = 1190;
        figure.existing->source = SourceId(3);
    }
    return figure;
}

ImportTrial trialWith(const QList<PlannedFigure> &figures)
{
    ImportTrial trial;
    ImportPlan plan;
    plan.figures = figures;
    trial.outcome.plans += plan;
    Source source;
    source.title = u"Báo cáo 12"_s;
    trial.sources.insert(SourceId(3), source);
    return trial;
}

} // namespace

/// The lists of the import desk.
class TestImportModels : public QObject
{
    Q_OBJECT

private slots:
    void eachListShowsItsOwnFigures()
    {
        const TestDatabase base(NewContent::Empty);
        Planned changed(base.workspace().catalogue(), Language::Vietnamese, CellChange::Changed);
        const QAbstractItemModelTester tester(&changed, QAbstractItemModelTester::FailureReportingMode::Fatal);
        changed.setTrial(trialWith({planned(base, CellChange::New, 1), planned(base, CellChange::Changed, 1200)}), {});
        QCOMPARE(changed.rowCount(), 1);
        QCOMPARE(changed.index(0, Planned::UnitColumn).data().toString(), u"Cao Bằng"_s);
        QCOMPARE(changed.index(0, Planned::NowColumn).data().toString(), u"1.190"_s);
        QCOMPARE(changed.index(0, Planned::ProposedColumn).data().toString(), u"1.200"_s);
        QVERIFY(!changed.flags(changed.index(0, Planned::StrategyColumn)).testFlag(Qt::ItemIsEditable));
    }

    void aConflictNamesItsSourceAndTakesAnAnswer()
    {
        const TestDatabase base(NewContent::Empty);
        Planned conflicts(base.workspace().catalogue(), Language::Vietnamese, CellChange::Conflict);
        const QAbstractItemModelTester tester(&conflicts, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const PlannedFigure figure = planned(base, CellChange::Conflict, 5);
        conflicts.setTrial(trialWith({figure}), {ConflictStrategy::Keep, {}});
        QCOMPARE(conflicts.index(0, Planned::NowSourceColumn).data().toString(), u"Báo cáo 12"_s);
        const QModelIndex strategy = conflicts.index(0, Planned::StrategyColumn);
        QCOMPARE(strategy.data().toString(), strategyText(ConflictStrategy::Keep));
        QSignalSpy chosen(&conflicts, &Planned::strategyChosen);
        QVERIFY(!conflicts.setData(strategy, 99));
        QVERIFY(conflicts.setData(strategy, int(ConflictStrategy::Replace)));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(strategy.data().toString(), strategyText(ConflictStrategy::Replace));
        QCOMPARE(strategy.data(AnswersRole).toList().size(), 3);
    }

    void aNameIsAnsweredOrLeftOut()
    {
        const TestDatabase base(NewContent::Empty);
        ImportNamesModel names(base.workspace().catalogue(), Language::Vietnamese);
        const QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::Fatal);
        names.setNames({{UnknownName::What::Unit, u"Cao Băng"_s, u"S"_s, 4, 2, {u"63-04"_s}},
                        {UnknownName::What::Indicator, u"Cột lạ"_s, u"S"_s, 2, 9, {}}},
                       {});
        const QModelIndex unit = names.index(0, ImportNamesModel::AnswerColumn);
        QCOMPARE(unit.data().toString(), names.tr("%1?").arg(u"Cao Bằng"_s));
        QSignalSpy decided(&names, &ImportNamesModel::decided);
        QVERIFY(!names.setData(unit, u"no-such-key"_s));
        QVERIFY(names.setData(unit, u"63-04"_s));
        QVERIFY(names.setData(names.index(1, ImportNamesModel::AnswerColumn), QString()));
        QCOMPARE(decided.count(), 2);
        QCOMPARE(names.decisions().units.value(u"cao bang"_s), std::optional(base.unit(u"Cao Bằng"_s)));
        QCOMPARE(names.decisions().indicators.size(), 1);
        QVERIFY(!names.decisions().indicators.cbegin().value());
    }

    void aRejectedCellHasItsPlaceAndReason()
    {
        RejectedCellsModel rejected;
        const QAbstractItemModelTester tester(&rejected, QAbstractItemModelTester::FailureReportingMode::Fatal);
        rejected.setCells({{u"Quý 3"_s, 12, 27, u"1.2.3"_s, u"no number"_s}});
        QCOMPARE(rejected.index(0, RejectedCellsModel::LetterColumn).data().toString(), u"AB"_s);
        QCOMPARE(rejected.index(0, RejectedCellsModel::ReasonColumn).data().toString(), u"no number"_s);
    }

    void thePreviewMarksHeadingsAndSaysWhatColumnsMean()
    {
        const TestDatabase base(NewContent::Empty);
        ImportPreviewModel preview(base.workspace().catalogue(), Language::Vietnamese);
        const QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
        TableLayout layout;
        layout.firstRow = 2;
        layout.columns = {{0, u"Đơn vị"_s, ColumnRole::Unit, {}, false, {}}};
        preview.setSheet({{1, {u"Đơn vị"_s, u"Lạ"_s}}, {2, {u"Cao Bằng"_s, u"5"_s}}}, layout);
        QCOMPARE(preview.columnCount(), 2);
        QVERIFY(preview.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!preview.index(1, 0).data(Qt::FontRole).isValid());
        QCOMPARE(preview.meaningOf(0), columnRoleText(ColumnRole::Unit));
        QCOMPARE(preview.meaningOf(1), columnRoleText(ColumnRole::Ignored));
        ColumnMapping figure{1, u"Lạ"_s, ColumnRole::Figure, {}, false, {}};
        figure.subject.indicator = base.indicator(u"dossiers_late"_s);
        layout.columns += figure;
        preview.setLayout(layout);
        const QString late = base.workspace().catalogue().indicator(u"dossiers_late"_s)->name.vi;
        QCOMPARE(preview.meaningOf(1), late);
        layout.columns.last().multiplier = {3, {}};
        preview.setLayout(layout);
        QCOMPARE(preview.meaningOf(1), late + u", times 1.000"_s);
    }
};

QTEST_MAIN(TestImportModels)
#include "tst_importmodels.moc"
