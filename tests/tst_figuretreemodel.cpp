#include "models/items/figurefiltermodel.h"
#include "models/items/figuretreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

FigureTableCell numberCell(double number, const QString &text, qint64 unit, qint64 indicator)
{
    FigureTableCell cell;
    cell.number = number;
    cell.text = text;
    cell.cell = {UnitId(unit), IndicatorId(indicator), Scope::All, Period::quarter(2020, 1)};
    cell.description = u"Số liệu <b>không</b> phải HTML"_s;
    return cell;
}

FigureTableCell missingCell(qint64 unit, qint64 indicator)
{
    FigureTableCell cell;
    cell.text = u"…"_s;
    cell.state = MarkState::NotReported;
    cell.cell = {UnitId(unit), IndicatorId(indicator), Scope::All, Period::quarter(2020, 1)};
    return cell;
}

FigureTableRow row(const QString &label, QList<FigureTableCell> cells)
{
    FigureTableRow made;
    made.label = label;
    made.unitOfMeasure = u"%"_s;
    made.cells = std::move(cells);
    return made;
}

FigureTable sampleTable()
{
    FigureTable table;
    table.units = {u"Cao Bằng"_s, u"Hòa Bình"_s};
    table.ownColumn = 1;
    FigureTableCell marked = numberCell(92.56, u"92,56"_s, 1, 1);
    marked.marks = u"¹ ²"_s;
    marked.periodText = u"Q.I/2020"_s;
    marked.rivals = 2;
    table.areas += {u"Thủ tục hành chính"_s,
                    {row(u"Đúng hạn"_s, {marked, numberCell(99.5, u"99,5"_s, 2, 1)}),
                     row(u"Hồ sơ trễ hạn"_s, {missingCell(1, 2), numberCell(3, u"3"_s, 2, 2)}),
                     row(u"Ăn khớp liên thông"_s, {numberCell(7, u"7"_s, 1, 3), numberCell(0, u"0"_s, 2, 3)})}};
    table.areas +=
        {u"Tổ chức bộ máy"_s, {row(u"Tinh giản biên chế"_s, {numberCell(5, u"5"_s, 1, 4), missingCell(2, 4)})}};
    return table;
}

QStringList shown(const QAbstractItemModel &model, int column = 0)
{
    QStringList texts;
    for (int area = 0; area < model.rowCount(); ++area) {
        const QModelIndex parent = model.index(area, 0);
        texts += parent.data().toString();
        for (int child = 0; child < model.rowCount(parent); ++child)
            texts += u"- "_s + model.index(child, column, parent).data().toString();
    }
    return texts;
}

} // namespace

class TestFigureTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfItemModels()
    {
        FigureTreeModel model;
        FigureFilterModel filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(sampleTable());
        filter.setQuery(u"tre han"_s);
        filter.sort(2, Qt::DescendingOrder);
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
        model.setTable(sampleTable());
        QCOMPARE(filter.rowCount(), 1);
    }

    void showsAreasRowsAndUnits()
    {
        FigureTreeModel model;
        model.setTable(sampleTable());
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(shown(model),
                 QStringList({u"Thủ tục hành chính"_s, u"- Đúng hạn"_s, u"- Hồ sơ trễ hạn"_s, u"- Ăn khớp liên thông"_s,
                              u"Tổ chức bộ máy"_s, u"- Tinh giản biên chế"_s}));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Cao Bằng"_s);
        QVERIFY(model.headerData(3, Qt::Horizontal, Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::FontRole).isValid());
    }

    void tellsEverythingAboutACell()
    {
        FigureTreeModel model;
        model.setTable(sampleTable());
        const QModelIndex cell = model.index(0, 2, model.index(0, 0));
        QCOMPARE(cell.data().toString(), u"92,56 ¹ ² Q.I/2020"_s);
        QCOMPARE(cell.data(FigureTreeModel::SortRole).toDouble(), 92.56);
        QCOMPARE(cell.data(FigureTreeModel::RivalsRole).toInt(), 2);
        QCOMPARE(cell.data(FigureTreeModel::CellRole).value<CellKey>().unit, UnitId(1));
        QVERIFY(cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Số liệu <b>không</b> phải HTML"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;không"_s)); // shown as it is written
        QVERIFY(model.index(0, 3, model.index(0, 0)).data(Qt::FontRole).value<QFont>().bold());
    }

    void missingIsNeitherZeroNorNumber()
    {
        FigureTreeModel model;
        model.setTable(sampleTable());
        const QModelIndex missing = model.index(1, 2, model.index(0, 0));
        const QModelIndex zero = model.index(2, 3, model.index(0, 0));
        QVERIFY(!missing.data(FigureTreeModel::SortRole).isValid());
        QVERIFY(!missing.data(FigureTreeModel::IsNumberRole).toBool());
        QCOMPARE(missing.data().toString(), u"…"_s);
        QCOMPARE(missing.data(Qt::AccessibleTextRole).toString(), u"Hồ sơ trễ hạn, Cao Bằng: …"_s);
        QCOMPARE(zero.data(FigureTreeModel::SortRole).toDouble(), 0.0);
    }

    void findsACell()
    {
        FigureTreeModel model;
        model.setTable(sampleTable());
        const CellKey key{UnitId(2), IndicatorId(4), Scope::All, Period::quarter(2020, 1)};
        const QModelIndex found = model.indexOf(key);
        QCOMPARE(found.data(FigureTreeModel::CellRole).value<CellKey>(), key);
        QVERIFY(!model.indexOf({UnitId(9), IndicatorId(4), Scope::All, Period::year(2020)}).isValid());
    }

    void searchesWithoutDiacritics_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("labels");
        const QString procedures = u"Thủ tục hành chính"_s;
        const QString organisation = u"Tổ chức bộ máy"_s;
        QTest::newRow("name") << u"dung han"_s << QStringList{procedures, u"- Đúng hạn"_s};
        QTest::newRow("area") << u"to chuc"_s << QStringList{organisation, u"- Tinh giản biên chế"_s};
        QTest::newRow("capitals") << u"TINH GIẢN"_s << QStringList{organisation, u"- Tinh giản biên chế"_s};
        QTest::newRow("nothing") << u"không có"_s << QStringList{};
    }

    void searchesWithoutDiacritics()
    {
        QFETCH(QString, query);
        FigureTreeModel model;
        model.setTable(sampleTable());
        FigureFilterModel filter;
        filter.setSourceModel(&model);
        filter.setQuery(query);
        QTEST(shown(filter), "labels");
    }

    void sortsRowsInsideAreas()
    {
        FigureTreeModel model;
        model.setTable(sampleTable());
        FigureFilterModel filter;
        filter.setSourceModel(&model);
        const QString procedures = u"Thủ tục hành chính"_s;
        const QString organisation = u"Tổ chức bộ máy"_s;
        filter.sort(2, Qt::AscendingOrder);
        QCOMPARE(shown(filter, 2),
                 QStringList({procedures, u"- 7"_s, u"- 92,56 ¹ ² Q.I/2020"_s, u"- …"_s, organisation, u"- 5"_s}));
        filter.sort(2, Qt::DescendingOrder);
        QCOMPARE(shown(filter, 2),
                 QStringList({procedures, u"- 92,56 ¹ ² Q.I/2020"_s, u"- 7"_s, u"- …"_s, organisation, u"- 5"_s}));
        filter.sort(0, Qt::AscendingOrder);
        QCOMPARE(shown(filter).mid(1, 3),
                 QStringList({u"- Ăn khớp liên thông"_s, u"- Đúng hạn"_s, u"- Hồ sơ trễ hạn"_s}));
        filter.sort(-1);
        QCOMPARE(shown(filter), shown(model));
    }
};

QTEST_MAIN(TestFigureTreeModel)
#include "tst_figuretreemodel.moc"
