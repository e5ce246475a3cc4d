#include "models/items/reportingmatrixmodel.h"
#include "models/items/shownlist.h"
#include "models/items/worklistmodel.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

WorkItem item(const TestDatabase &base, WorkKind kind, const QString &unit, const QString &title)
{
    WorkItem one;
    one.kind = kind;
    one.urgency = kind == WorkKind::Undocumented ? WorkUrgency::Note : WorkUrgency::Warning;
    one.title = title;
    one.detail = u"Chọn một số và nói vì sao."_s;
    one.cell = base.figure(unit, u"inspections"_s, Period::quarter(2020, 1), 0).cell;
    one.unit = one.cell.unit;
    one.period = one.cell.period;
    return one;
}

QList<WorkItem> three(const TestDatabase &base)
{
    return {item(base, WorkKind::Rivals, u"Cao Bằng"_s, u"Nhiều nguồn"_s),
            item(base, WorkKind::Draft, u"Đắk Lắk"_s, u"Gõ dở “12x”"_s),
            item(base, WorkKind::Undocumented, u"Đắk Lắk"_s, u"3 số liệu chưa có văn bản"_s)};
}

} // namespace

/// The list and the matrix as item models.
class TestWorklistModel : public QObject
{
    Q_OBJECT

private slots:
    void theTipSaysWhatAReportIsMeasuredAgainst()
    {
        const TestDatabase base(NewContent::Empty);
        ReportingMatrix matrix;
        matrix.units = {base.unit(u"Cao Bằng"_s)};
        matrix.periods = {Period::quarter(2026, 1), Period::quarter(2026, 2), Period::quarter(2026, 3)};
        const ReportingCell first{ReportingState::Partial, 3, 9, false, QDate(2026, 3, 20)};
        const ReportingCell third{ReportingState::Complete, 5, 5, false, QDate(2026, 9, 20)};
        matrix.rows = {{first, {}, third}};
        ReportingMatrixModel model(base.workspace().catalogue(), Language::English);
        model.setMatrix(matrix);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"3 of the 9 headline"));
        const QString later = model.index(0, 2).data(Qt::ToolTipRole).toString();
        QVERIFY2(later.contains(u"5 of the 5") && later.contains(Period::quarter(2026, 1).name()), qPrintable(later));
    }

    void itemsAreRows()
    {
        const TestDatabase base(NewContent::Empty);
        WorklistModel model(base.workspace().catalogue(), Language::Vietnamese);
        const QAbstractItemModelTester tester(&model, strict);
        model.setItems(three(base));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, WorklistModel::UnitColumn).data().toString(), u"Cao Bằng"_s);
        QVERIFY(model.index(0, WorklistModel::WhatColumn).data().toString().startsWith(u"Nhiều nguồn\n"));
        QVERIFY(!model.index(0, WorklistModel::IndicatorColumn).data().toString().isEmpty());
        QVERIFY(model.index(2, WorklistModel::IndicatorColumn).data().toString().isEmpty()); // several figures
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        const QString said = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"Đắk Lắk") && said.contains(u"12x"), qPrintable(said));
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void itemsAreFoundAgain()
    {
        const TestDatabase base(NewContent::Empty);
        WorklistModel model(base.workspace().catalogue(), Language::Vietnamese);
        QList<WorkItem> items = three(base);
        model.setItems(items);
        WorkItem changed = items.at(1);
        changed.title = u"khác"_s;
        QCOMPARE(model.rowLike(changed), 1);
        model.setItems({items.at(0)});
        QCOMPARE(model.rowLike(changed), -1);
    }

    void longListShowsTheFirstAndFindsTheOthers()
    {
        const TestDatabase base(NewContent::Empty);
        QList<WorkItem> items(100000, item(base, WorkKind::Rivals, u"Cao Bằng"_s, u"Nhiều nguồn"_s));
        items.last() = item(base, WorkKind::Draft, u"Đắk Lắk"_s, u"Gõ dở “12x”"_s);
        WorklistModel model(base.workspace().catalogue(), Language::Vietnamese);
        WorklistFilterModel filter;
        filter.setSourceModel(&model);
        QVERIFY(!filter.isCut());
        model.setItems(items);
        QCOMPARE(filter.rowCount(), WorklistFilterModel::mostShown);
        QVERIFY(filter.isCut());
        filter.setKind(WorkKind::Draft);
        QCOMPARE(filter.rowCount(), 1);
        QVERIFY(!filter.isCut());
        filter.setKind(std::nullopt);
        QCOMPARE(filter.rowCount(), WorklistFilterModel::mostShown);
        model.setItems(items.last(3));
        QCOMPARE(filter.rowCount(), 3);
        QVERIFY(!filter.isCut());
    }

    void filterAndSearch()
    {
        const TestDatabase base(NewContent::Empty);
        WorklistModel model(base.workspace().catalogue(), Language::Vietnamese);
        WorklistFilterModel filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, strict);
        model.setItems(three(base));
        filter.setQuery(u"dak lak"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setKind(WorkKind::Draft);
        QCOMPARE(filter.rowCount(), 1);
        filter.setQuery({});
        filter.setKind(std::nullopt);
        QCOMPARE(filter.rowCount(), 3);
    }

    void shownListFollowsTheFilter()
    {
        const TestDatabase base(NewContent::Empty);
        WorklistModel model(base.workspace().catalogue(), Language::Vietnamese);
        WorklistFilterModel filter;
        filter.setSourceModel(&model);
        model.setItems(three(base));
        filter.setQuery(u"cao bang"_s);
        const ListDocument list = shownList(filter);
        QCOMPARE(list.heads.size(), int(WorklistModel::ColumnCount));
        QCOMPARE(list.rows.size(), 1);
        QVERIFY(!list.rows.constFirst().join(u' ').contains(u'\n'));
    }

    void matrixCellsSayTheirState()
    {
        const TestDatabase base(NewContent::Empty);
        ReportingMatrix matrix;
        matrix.units = {base.unit(u"Cao Bằng"_s)};
        matrix.periods = {Period::quarter(2026, 1), Period::quarter(2026, 3)};
        matrix.rows = {{{ReportingState::Late, 4, 4, true, {2026, 4, 2}}, {ReportingState::Silent, 0, 4, false, {}}}};
        ReportingMatrixModel model(base.workspace().catalogue(), Language::Vietnamese);
        const QAbstractItemModelTester tester(&model, strict);
        model.setMatrix(matrix);
        QVERIFY(model.index(0, 0).data().toString().endsWith(u"4/4"));
        QCOMPARE(model.index(0, 1).data().toString(), u"–"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"Cao Bằng"_s);
        const QString late = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(late.contains(u"02/04/2026") && late.contains(u"20/03/2026"), qPrintable(late));
        QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"20/09/2026"));
        const ListDocument list = shownList(model, true, u"Đơn vị"_s);
        QCOMPARE(list.heads.constFirst(), u"Đơn vị"_s);
        QCOMPARE(list.rows.constFirst().size(), 3);
    }

    void everyStateHasItsSignAndWord()
    {
        QSet<QString> signs;
        QSet<QString> words;
        for (const ReportingState state : {ReportingState::Silent, ReportingState::Partial, ReportingState::Late,
                                           ReportingState::Complete, ReportingState::Locked, ReportingState::NoUnit}) {
            signs << ReportingMatrixModel::stateSign(state);
            words << ReportingMatrixModel::stateText(state);
        }
        QCOMPARE(signs.size(), 6);
        QCOMPARE(words.size(), 6);
    }
};

QTEST_MAIN(TestWorklistModel)
#include "tst_worklistmodel.moc"
