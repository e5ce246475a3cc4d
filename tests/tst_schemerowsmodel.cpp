#include "models/core/schemewords.h"
#include "models/items/schemerowsmodel.h"
#include "support/schemes.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace parboard;
using namespace parboard::test;
using namespace parboard::schemewords;
using namespace Qt::StringLiterals;

namespace {

/// Headings that a scheme needs, and rows of a scheme that has nothing wrong, of uneven length.
const QList<QStringList> &smallRows()
{
    static const QList<QStringList> rows{{u"Loại"_s, u"Mã"_s, u"Mã cấp trên"_s, u"Tên"_s, u"Điểm tối đa"_s,
                                          u"Quy tắc chấm"_s, u"Từ năm"_s, u"Ghi chú"_s},
                                         {u"Bộ tiêu chí"_s, u"nho"_s, {}, u"Nhỏ"_s, {}, {}, u"2020"_s},
                                         {u"Lĩnh vực"_s, u"1"_s, {}, u"Một"_s, u"10"_s},
                                         {u"Tiêu chí"_s, u"1.1"_s, u"1"_s, u"Một một"_s, u"6"_s, u"thủ công"_s},
                                         {u"Tiêu chí"_s, u"1.2"_s, u"1"_s, u"Một hai"_s, u"4"_s, u"có/không"_s}};
    return rows;
}

/// "5 1.1: It is scored, but it has no rule."
QStringList described(const QList<SchemeProblem> &problems)
{
    QStringList texts;
    for (const SchemeProblem &problem : problems)
        texts += u"%1 %2: %3"_s.arg(problem.row).arg(problem.code, problem.text);
    return texts;
}

} // namespace

/// A scheme as the rows of its file, edited.
class TestSchemeRowsModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = std::make_unique<TestDatabase>(NewContent::Empty); }

    void keepsTheRulesOfItemModels()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setScheme(shippedScheme(u"demo"_s).scheme);
        model.setRows(smallRows());
        QVERIFY(model.setData(model.index(1, 3), u"Tên khác"_s));
        const int row = model.addRow(2);
        QVERIFY(model.moveRowBy(row, -1));
        model.removeRow(row);
        for (int step = 0; step < 4; ++step)
            model.undoStack()->undo();
        for (int step = 0; step < 4; ++step)
            model.undoStack()->redo();
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        model.setRows(smallRows());
    }

    void aSchemeIsShownAsItsRows()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        const IndexScheme scheme = shippedScheme(u"demo"_s).scheme;
        model.setScheme(scheme);
        QCOMPARE(model.problems(), QList<SchemeProblem>());
        QCOMPARE(model.scheme(), scheme);
        QCOMPARE(model.rowCount(), 24); // the scheme, four groups, nineteen nodes
        QCOMPARE(model.columnCount(), 17);
        QCOMPARE(model.headerData(PointsColumn, Qt::Horizontal).toString(), u"Điểm tối đa"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical).toInt(), 2); // as in the file, below the headings
        const QModelIndex code = model.index(7, CodeColumn);
        QCOMPARE(code.data().toString(), u"1.1.1"_s);
        QCOMPARE(code.data(Qt::EditRole).toString(), u"1.1.1"_s);
        QVERIFY(code.flags().testFlag(Qt::ItemIsEditable));
        QCOMPARE(model.index(7, PointsColumn).data().toString(), u"4"_s);
        QVERIFY(!model.isEdited());
    }

    void whatIsWrongIsKnownAfterEveryEdit_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("row"); // of the file
        QTest::addColumn<QString>("told");
        // All in the row of 1.1.2. A sum is told in the row of the parent.
        QTest::newRow("points") << int(PointsColumn) << u"6"_s << 8 << u"Its parts give 13 points together, not 12"_s;
        QTest::newRow("no points") << int(PointsColumn) << u"năm"_s << 10 << u"“năm” are no points"_s;
        QTest::newRow("code twice") << int(CodeColumn) << u"1.1.1"_s << 10 << u"The code 1.1.1 stands twice"_s;
        QTest::newRow("no code") << int(CodeColumn) << QString() << 10 << u"The code is missing"_s;
        QTest::newRow("no such parent") << int(ParentColumn) << u"8"_s << 10 << u"There is no 8 to be its parent"_s;
        QTest::newRow("its own parent") << int(ParentColumn) << u"1.1.2"_s << 10 << u"round in a circle"_s;
        QTest::newRow("no name") << int(NameColumn) << u" "_s << 10 << u"The name is missing"_s;
        QTest::newRow("no rule") << int(RuleColumn) << QString() << 10 << u"it has no rule"_s;
        QTest::newRow("two rules") << int(RuleColumn) << u"80..100; >=5: 1"_s << 10 << u"two rules in one"_s;
        QTest::newRow("best step") << int(RuleColumn) << u">=5: 4"_s << 10 << u"The best step gives 4 points"_s;
        QTest::newRow("indicator") << int(IndicatorColumn) << u"nothing"_s << 10 << u"There is no indicator nothing"_s;
        QTest::newRow("kind") << int(KindColumn) << u"Chương"_s << 10 << u"“Chương” is no kind of row"_s;
    }

    void whatIsWrongIsKnownAfterEveryEdit()
    {
        QFETCH(const int, row);
        QFETCH(const int, column);
        QFETCH(const QString, text);
        QFETCH(const QString, told);
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setScheme(shippedScheme(u"demo"_s).scheme);
        const QSignalSpy checked(&model, &SchemeRowsModel::checked);
        QVERIFY(model.setData(model.index(8, column), text));
        QCOMPARE(checked.count(), 1);
        QVERIFY(!model.problems().isEmpty());
        const auto problem = std::ranges::find(model.problems(), row, &SchemeProblem::row);
        QVERIFY2(problem != model.problems().cend() && problem->text.contains(told),
                 qPrintable(described(model.problems()).join(u'\n')));
        const QModelIndex marked = model.index(row - 2, 0);
        QVERIFY(marked.data().toString().startsWith(u"⚠ "_s));
        QVERIFY(!marked.data(Qt::EditRole).toString().contains(u"⚠"_s));
        QVERIFY(marked.siblingAtColumn(NameColumn).data(Qt::ToolTipRole).toString().contains(told.toHtmlEscaped()));
        QVERIFY(marked.siblingAtColumn(NameColumn).data(Qt::AccessibleTextRole).toString().contains(told));
        QVERIFY(!model.index(20, 0).data().toString().startsWith(u"⚠"_s));
        model.undoStack()->undo();
        QCOMPARE(described(model.problems()), QStringList());
        QCOMPARE(checked.count(), 2);
    }

    void whatIsWrongWithTheWholeStandsInNoRow()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setRows(smallRows());
        QCOMPARE(described(model.problems()), QStringList());
        model.removeRow(0); // the scheme itself
        QCOMPARE(model.problems().size(), 1);
        QCOMPARE(model.problems().constFirst().row, 0);
        model.setRows({{u"Tên"_s, u"Ghi chú"_s}, {u"Bộ"_s}});
        QCOMPARE(model.problems().constFirst().row, 1);
        QVERIFY(model.problems().constFirst().text.startsWith(u"Columns are missing: Loại, Mã"_s));
    }

    void everyStepIsUndoneAndRedone()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setRows(smallRows());
        QList<QList<QStringList>> states{model.rows()};
        QVERIFY(model.setData(model.index(2, 3), u"Tên khác"_s));
        states += model.rows();
        QCOMPARE(model.undoStack()->undoText(), u"Change row 4"_s);
        QCOMPARE(model.addRow(2), 3);
        states += model.rows();
        QVERIFY(model.moveRowBy(3, 1));
        states += model.rows();
        model.removeRow(4);
        states += model.rows();
        QVERIFY(model.isEdited());
        for (qsizetype step = states.size() - 2; step >= 0; --step) {
            model.undoStack()->undo();
            QCOMPARE(model.rows(), states.at(step));
        }
        QVERIFY(!model.isEdited());
        QCOMPARE(described(model.problems()), QStringList());
        for (qsizetype step = 1; step < states.size(); ++step) {
            model.undoStack()->redo();
            QCOMPARE(model.rows(), states.at(step));
        }
        QVERIFY(model.isEdited());
        model.setRows(smallRows()); // begun anew: nothing to undo
        QVERIFY(!model.isEdited() && !model.undoStack()->canUndo());
    }

    void theSameTextIsNoStep()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setRows(smallRows());
        QVERIFY(model.setData(model.index(2, 3), u"Một một"_s));
        QVERIFY(!model.setData(model.index(2, 3), u"Khác"_s, Qt::DisplayRole));
        QVERIFY(!model.setData({}, u"Khác"_s));
        QCOMPARE(model.undoStack()->count(), 0);
    }

    void anEditedCellLeavesTheViewWhereItIs()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setRows(smallRows());
        const QSignalSpy reset(&model, &SchemeRowsModel::modelReset);
        const QSignalSpy changed(&model, &SchemeRowsModel::dataChanged);
        QVERIFY(model.setData(model.index(2, 4), u"7"_s));
        model.undoStack()->undo();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 2);
        // Problems come and go in other rows too.
        QCOMPARE(changed.constFirst().at(0).toModelIndex(), model.index(0, 0));
        QCOMPARE(changed.constFirst().at(1).toModelIndex(), model.index(3, 7));
    }

    void addedRowsAreComponentsBelow_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("added");
        QTest::newRow("nothing chosen") << -1 << 0;
        QTest::newRow("first") << 0 << 1;
        QTest::newRow("last") << 3 << 4;
        QTest::newRow("behind the last") << 9 << 4;
    }

    void addedRowsAreComponentsBelow()
    {
        QFETCH(const int, row);
        QFETCH(const int, added);
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setRows(smallRows());
        QCOMPARE(model.addRow(row), added);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(added, 0).data(Qt::EditRole).toString(), u"Tiêu chí thành phần"_s);
        QCOMPARE(model.index(added, 7).data().toString(), QString());
        QVERIFY(model.index(added, 0).data().toString().startsWith(u"⚠"_s)); // it has no code yet
        const QList<std::pair<int, QString>> filled{{1, u"1.2.1"_s}, {2, u"1.2"_s}, {3, u"Tên"_s}};
        for (const auto &[column, text] : filled)
            QVERIFY(model.setData(model.index(added, column), text));
        QVERIFY(added < 4 || model.problems().isEmpty()); // still without points: to be completed
    }

    /// Whatever the order of the columns.
    void addedRowsAreInTheLanguageOfTheHeadings()
    {
        SchemeRowsModel model(catalogue(), Language::English);
        model.setScheme(shippedScheme(u"demo"_s).scheme);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"kind"_s);
        QCOMPARE(model.index(model.addRow(0), 0).data(Qt::EditRole).toString(), u"component"_s);
        QCOMPARE(model.codeColumn(), 1);
        model.setRows({{u"Mã"_s, u"Tên"_s, u"Loại"_s}});
        const int row = model.addRow(-1);
        QCOMPARE(model.index(row, 2).data(Qt::EditRole).toString(), u"Tiêu chí thành phần"_s);
        QCOMPARE(model.index(row, 0).data(Qt::EditRole).toString(), QString());
        QCOMPARE(model.codeColumn(), 0);
    }

    /// So that a view keeps its place when they come and go.
    void rowsComeAndGoOneByOne()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setRows(smallRows());
        const QList<QStringList> before = model.rows();
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy added(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex last = model.index(3, 3);
        model.addRow(1);
        QCOMPARE(last.row(), 4);
        model.removeRow(0);
        QCOMPARE(last.row(), 3);
        model.undoStack()->undo();
        model.undoStack()->undo();
        QCOMPARE(last.row(), 3);
        QCOMPARE(added.count(), 2);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rows(), before);
    }

    void rowsMoveWithinTheTable()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setRows(smallRows());
        QVERIFY(model.moveRowBy(2, -1)); // 1.1 before its field
        QCOMPARE(model.index(1, 1).data().toString(), u"1.1"_s);
        QCOMPARE(model.index(2, 1).data().toString(), u"1"_s);
        QCOMPARE(described(model.problems()), QStringList{u"3 1.1: 1.1 stands before 1, which it belongs to."_s});
        QVERIFY(model.moveRowBy(1, 1));
        QCOMPARE(described(model.problems()), QStringList());
        for (const auto &[row, step] : {std::pair(0, -1), {3, 1}, {-1, 1}, {4, -1}})
            QVERIFY(!model.moveRowBy(row, step));
        QCOMPARE(model.undoStack()->count(), 2);
    }

    void removedRowsAreThoseOfTheTable()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        model.setRows(smallRows());
        for (const int row : {-1, 4, 100})
            model.removeRow(row);
        QCOMPARE(model.undoStack()->count(), 0);
        model.removeRow(3);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(described(model.problems()), QStringList{u"3 1: Its parts give 6 points together, not 10."_s});
        for (int row = 0; row < 3; ++row)
            model.removeRow(0);
        QCOMPARE(model.rowCount(), 0); // only the headings are left
        QCOMPARE(model.columnCount(), 8);
        QCOMPARE(model.addRow(-1), 0);
        QCOMPARE(model.rowCount(), 1);
        model.setRows({}); // an empty sheet: nothing to add to
        QCOMPARE(model.addRow(-1), -1);
        QVERIFY(model.rows().isEmpty());
    }

    /// Files leave the empty cells at the end of a row out.
    void everyCellOfUnevenRowsCanBeFilled()
    {
        SchemeRowsModel model(catalogue(), Language::Vietnamese);
        QList<QStringList> rows = smallRows();
        rows.insert(2, QStringList());              // a blank line
        rows[3] += {{}, {}, {}, {}, {}, u"thừa"_s}; // beyond the headings
        model.setRows(rows);
        model.setRows(rows); // once more: as many rows as are there
        QCOMPARE(described(model.problems()), QStringList());
        QCOMPARE(model.columnCount(), 8);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex note = model.index(row, 7);
            QCOMPARE(note.data().toString(), QString());
            QVERIFY(model.setData(note, u"Ghi %1"_s.arg(row)));
            QCOMPARE(note.data().toString(), u"Ghi %1"_s.arg(row));
        }
        QCOMPARE(model.scheme().nodes.constFirst().note, u"Ghi 2"_s);
        QVERIFY(model.index(1, 0).data().toString().startsWith(u"⚠"_s)); // the blank one is none any more
    }

private:
    [[nodiscard]] const Catalogue &catalogue() const { return m_base->workspace().catalogue(); }

    std::unique_ptr<TestDatabase> m_base;
};

QTEST_MAIN(TestSchemeRowsModel)
#include "tst_schemerowsmodel.moc"
