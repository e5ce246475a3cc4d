#include "models/items/indextreemodel.h"
#include "support/schemes.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

using Model = IndexTreeModel;

/// The tree of Cao Bằng in 2025, kept up to date as a page does.
struct Scoring
{
    explicit Scoring(const QString &scheme = u"demo"_s) : code(scheme)
    {
        show();
        QObject::connect(&desk(), &IndexDesk::entriesChanged, &model, [this] { model.refresh(read()); });
    }

    [[nodiscard]] IndexDesk &desk() const { return base.workspace().index(); }

    [[nodiscard]] IndexYear read() const
    {
        Result<IndexYear> year = desk().read(code, 2025, {base.unit(u"Cao Bằng"_s)});
        if (!year)
            qFatal("%s", qPrintable(year.error().sentence));
        return std::move(*year);
    }

    void show(QDate today = QDate(2025, 1, 1)) { model.setContent(read(), base.unit(u"Cao Bằng"_s), today); }

    /// Stores a scheme of these lines, as schemeOf reads them, and shows it.
    void showScheme(const QStringList &lines, SchemeKind kind = SchemeKind::National)
    {
        const Result<StoredScheme> stored = desk().storeScheme(schemeOf(lines, kind));
        if (!stored)
            qFatal("%s", qPrintable(stored.error().sentence));
        code = stored->scheme.code;
        show();
    }

    bool type(const QString &component, const QString &points, int column = Model::SelfColumn)
    {
        return model.setData(model.indexOf(component, column), points);
    }

    [[nodiscard]] QString text(const QString &component, int column, int role = Qt::DisplayRole) const
    {
        return model.indexOf(component, column).data(role).toString();
    }

    [[nodiscard]] bool isItalic(const QString &component, int column) const
    {
        return model.indexOf(component, column).data(Qt::FontRole).value<QFont>().italic();
    }

    template <typename Alter>
    bool change(const QString &component, const Alter &alter)
    {
        IndexEntry entry = model.entryOf(component);
        alter(entry);
        return model.store(entry, component);
    }

    /// What the database says.
    [[nodiscard]] IndexEntry stored(const QString &component) const
    {
        return read().entries.value(base.unit(u"Cao Bằng"_s)).value(component);
    }

    TestDatabase base{NewContent::Empty};
    QString code;
    Model model{desk(), Language::Vietnamese};
};

QString spaced(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

/// The points of one unit and year as a tree.
class TestIndexTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfItemModels()
    {
        Scoring scoring;
        const QAbstractItemModelTester tester(&scoring.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(scoring.type(u"1.1.1"_s, u"4"_s));
        QVERIFY(scoring.type(u"4.2"_s, u"2,5"_s, Model::AppraisedColumn));
        QVERIFY(!scoring.type(u"1.1.1"_s, u"2"_s));
        scoring.desk().undoStack()->undo();
        scoring.desk().undoStack()->redo();
        scoring.code = u"par-2022"_s;
        scoring.model.refresh(scoring.read()); // another scheme: a reset
        QCOMPARE(scoring.model.rowCount(), 8);
        QVERIFY(scoring.type(u"1"_s, u"9,5"_s));
        scoring.showScheme({u"1 10"_s, u"1.1 10 manual"_s});
        QCOMPARE(scoring.model.rowCount(), 1);
        scoring.model.setContent(IndexYear(), UnitId(), QDate());
        QCOMPARE(scoring.model.rowCount(), 0);
    }

    void fieldsHoldCriteriaAndThoseComponents()
    {
        const Scoring scoring;
        const Model &model = scoring.model;
        QCOMPARE(model.rowCount(), 4);
        const QModelIndex field = model.index(0, 0);
        QCOMPARE(field.data(Model::CodeRole).toString(), u"1"_s);
        QCOMPARE(model.rowCount(field), 2);
        const QModelIndex plan = model.indexOf(u"1.1.1"_s, Model::SelfColumn);
        QCOMPARE(plan.parent(), model.indexOf(u"1.1"_s));
        QCOMPARE(plan.parent().parent(), field);
        QCOMPARE(model.index(2, 0, plan.parent()).data().toString(), u"1.1.3 Báo cáo định kỳ đúng hạn"_s);
        QCOMPARE(model.rowCount(model.indexOf(u"2.2"_s)), 0); // a criterion that is scored itself
        QVERIFY(!model.indexOf(u"9"_s).isValid());
    }

    void typedPointsAreStoredAndSummed()
    {
        Scoring scoring;
        QVERIFY(scoring.type(u"1.1.1"_s, u"4"_s));
        QVERIFY(scoring.type(u"1.1.2"_s, u" 4.5 "_s)); // either decimal mark
        QVERIFY(scoring.type(u"4.1"_s, u"13,5"_s));
        QVERIFY(scoring.type(u"4.2"_s, u"2,5"_s));
        QCOMPARE(scoring.stored(u"1.1.2"_s).self, std::optional(4500));
        QCOMPARE(scoring.text(u"1.1.2"_s, Model::SelfColumn), u"4,5"_s);
        QCOMPARE(scoring.text(u"1.1"_s, Model::SelfColumn), u"8,5, incomplete"_s);
        QCOMPARE(scoring.text(u"1"_s, Model::SelfColumn), u"8,5, incomplete"_s);
        QCOMPARE(spaced(scoring.text(u"4"_s, Model::SelfColumn)), u"16 (80,00 %)"_s);
        QCOMPARE(scoring.text(u"3"_s, Model::SelfColumn), QString());
        QCOMPARE(scoring.text(u"1"_s, Model::AppraisedColumn), QString());
    }

    void theThreeKindsOfPointsAreKeptApart()
    {
        Scoring scoring;
        QVERIFY(scoring.type(u"1.1.1"_s, u"4"_s));
        QVERIFY(scoring.type(u"1.1.1"_s, u"2"_s, Model::AppraisedColumn)); // who appraises is not bound by the rule
        QVERIFY(scoring.type(u"1.1.1"_s, u"0"_s, Model::FinalColumn));
        const IndexEntry stored = scoring.stored(u"1.1.1"_s);
        QVERIFY(stored.self == 4000 && stored.appraised == 2000 && stored.final == 0);
        QCOMPARE(scoring.text(u"1.1.1"_s, Model::FinalColumn), u"0"_s);
        QCOMPARE(scoring.text(u"1.1"_s, Model::AppraisedColumn), u"2, incomplete"_s);
        QVERIFY(scoring.type(u"1.1.1"_s, u" "_s, Model::AppraisedColumn)); // an emptied cell takes its points away
        QVERIFY(scoring.stored(u"1.1.1"_s).self == 4000 && !scoring.stored(u"1.1.1"_s).appraised);
        scoring.desk().undoStack()->undo();
        QCOMPARE(scoring.text(u"1.1.1"_s, Model::AppraisedColumn), u"2"_s);
    }

    void refusedTextsLeaveTheCellAndTellWhy_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        const int self = Model::SelfColumn;
        QTest::newRow("letters") << u"1.2.2"_s << self << u"ba"_s << u"“ba” are no points"_s;
        QTest::newRow("negative") << u"1.2.2"_s << self << u"-1"_s << u"“-1” are no points"_s;
        QTest::newRow("four decimals") << u"1.2.2"_s << self << u"1,0001"_s << u"“1,0001” are no points"_s;
        QTest::newRow("above the maximum")
            << u"1.2.2"_s << self << u"3,001"_s << u"1.2.2 gets at most 3 points, not 3,001"_s;
        QTest::newRow("half of yes or no") << u"1.1.1"_s << self << u"2"_s << u"the nearest are 0"_s;
        QTest::newRow("between steps") << u"1.2.1"_s << self << u"4,2"_s << u"the nearest are 5"_s;
        QTest::newRow("below the threshold") << u"1.1.2"_s << self << u"3,9"_s << u"the nearest are 4"_s;
        QTest::newRow("appraised, above")
            << u"1.1.1"_s << int(Model::AppraisedColumn) << u"4,5"_s << u"at most 4 points"_s;
    }

    void refusedTextsLeaveTheCellAndTellWhy()
    {
        QFETCH(const QString, component);
        QFETCH(const int, column);
        QFETCH(const QString, typed);
        QFETCH(const QString, told);
        Scoring scoring;
        QVERIFY(scoring.type(component, u"0"_s, column));
        const QSignalSpy problem(&scoring.model, &Model::problem);
        QVERIFY(!scoring.type(component, typed, column));
        const QString sentence = problem.value(0).value(0).toString();
        QVERIFY2(sentence.contains(told), qPrintable(sentence));
        QCOMPARE(scoring.text(component, column), u"0"_s);
        QCOMPARE(scoring.stored(component).points(*formOfColumn(column)), std::optional(0));
        QCOMPARE(scoring.desk().undoStack()->count(), 1);
    }

    void nothingElseCanBeTypedInto()
    {
        Scoring scoring;
        for (const auto &[component, column] : {std::pair(u"1.1.1"_s, Model::NameColumn),
                                                {u"1.1.1"_s, Model::MaximumColumn},
                                                {u"1.1.1"_s, Model::StateColumn},
                                                {u"1.1.1"_s, Model::DeadlineColumn},
                                                {u"1.1"_s, Model::SelfColumn},
                                                {u"1"_s, Model::FinalColumn}}) {
            const QModelIndex cell = scoring.model.indexOf(component, column);
            QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
            QVERIFY(!scoring.model.setData(cell, u"4"_s));
        }
        const QModelIndex points = scoring.model.indexOf(u"1.1.1"_s, Model::SelfColumn);
        QVERIFY(points.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!scoring.model.setData(points, u"4"_s, Qt::DisplayRole));
        QVERIFY(scoring.read().entries.isEmpty());
    }

    void computedPointsAreMarked()
    {
        Scoring scoring;
        scoring.base.add({scoring.base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2025), 97.5)});
        scoring.show();
        for (const int column : {Model::SelfColumn, Model::AppraisedColumn, Model::FinalColumn}) {
            QCOMPARE(scoring.text(u"2.1.1"_s, column),
                     u"14,625, computed"_s); // 15 x 97.5 / 100; internal: of all three kinds
            QVERIFY(scoring.isItalic(u"2.1.1"_s, column));
            QCOMPARE(scoring.model.indexOf(u"2.1.1"_s, column).data(Model::NumberRole).toDouble(), 14.625);
            QCOMPARE(scoring.text(u"2.1.1"_s, column, Qt::EditRole), QString()); // nothing was entered
        }
        QCOMPARE(scoring.text(u"2.1.1"_s, Model::SelfColumn, Qt::AccessibleTextRole),
                 u"Self-assessed: 14,625, computed"_s);
        QVERIFY(
            scoring.text(u"2.1.1"_s, Model::SelfColumn, Qt::ToolTipRole).contains(u"Computed from the figure of"_s));
        QVERIFY(!scoring.isItalic(u"2.1.2"_s, Model::SelfColumn));
        QCOMPARE(scoring.text(u"2.1"_s, Model::SelfColumn), u"14,625, incomplete"_s);
    }

    void enteredPointsStandBeforeComputedOnes()
    {
        Scoring scoring;
        scoring.base.add({scoring.base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2025), 97.5)});
        scoring.show();
        QVERIFY(scoring.type(u"2.1.1"_s, u"15"_s));
        QCOMPARE(scoring.text(u"2.1.1"_s, Model::SelfColumn), u"15"_s);
        QVERIFY(!scoring.isItalic(u"2.1.1"_s, Model::SelfColumn));
        const QString toolTip = scoring.text(u"2.1.1"_s, Model::SelfColumn, Qt::ToolTipRole);
        QVERIFY2(toolTip.contains(u"on_time_rate gives 14,625"_s), qPrintable(toolTip));
        QVERIFY(scoring.type(u"2.1.1"_s, QString())); // the figure stands again
        QCOMPARE(scoring.text(u"2.1.1"_s, Model::SelfColumn), u"14,625, computed"_s);
    }

    void figuresGiveNationalSchemesNoAppraisedPoints()
    {
        Scoring scoring;
        scoring.base.add({scoring.base.figure(u"Cao Bằng"_s, u"on_time_rate"_s, Period::year(2025), 97.5)});
        scoring.showScheme({u"1 10"_s, u"1.1 10 95..100 @on_time_rate"_s});
        QCOMPARE(scoring.text(u"1.1"_s, Model::SelfColumn), u"9,75, computed"_s);
        QCOMPARE(scoring.text(u"1.1"_s, Model::AppraisedColumn), QString());
    }

    void whatDoesNotApplyIsSaidAndLowersTheMaximum()
    {
        Scoring scoring;
        QVERIFY(scoring.type(u"4.1"_s, u"12"_s));
        QVERIFY(scoring.type(u"4.2"_s, u"5"_s));
        QVERIFY(scoring.change(u"4.2"_s, [](IndexEntry &entry) {
            entry.applicable = false;
            entry.explanation = u"Không có <bưu cục>"_s;
        }));
        QCOMPARE(spaced(scoring.text(u"4"_s, Model::SelfColumn)), u"12 (80,00 %)"_s);
        for (const int column : {Model::SelfColumn, Model::AppraisedColumn, Model::FinalColumn}) {
            const QModelIndex cell = scoring.model.indexOf(u"4.2"_s, column);
            QCOMPARE(cell.data().toString(), u"not applicable"_s);
            QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
            QVERIFY(!scoring.model.setData(cell, u"1"_s));
            QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Không có &lt;bưu cục&gt;"_s));
        }
        QCOMPARE(scoring.stored(u"4.2"_s).self, std::optional(5000)); // kept, should it apply again
        QVERIFY(scoring.change(u"4.1"_s, [](IndexEntry &entry) {
            entry.applicable = false;
            entry.explanation = u"Không có"_s;
        }));
        QCOMPARE(scoring.text(u"4"_s, Model::SelfColumn), u"not applicable"_s); // a field of which nothing is left
    }

    void deadlinesAreThoseOfTheYear_data()
    {
        QTest::addColumn<QDate>("ofScheme");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a day") << QDate(2000, 1, 31) << u"31/01/2025, overdue"_s;
        QTest::newRow("written with another year") << QDate(2031, 11, 30) << u"30/11/2025"_s;
        QTest::newRow("a day that the year lacks") << QDate(2000, 2, 29) << u"28/02/2025, overdue"_s;
        QTest::newRow("today") << QDate(2000, 3, 1) << u"01/03/2025"_s;
    }

    void deadlinesAreThoseOfTheYear()
    {
        QFETCH(const QDate, ofScheme);
        Scoring scoring;
        IndexScheme scheme = schemeOf({u"1 10"_s, u"1.1 10 manual"_s});
        scheme.nodes[0].deadline = ofScheme; // a sum has none of its own
        scheme.nodes[1].deadline = ofScheme;
        const Result<StoredScheme> stored = scoring.desk().storeScheme(scheme);
        QVERIFY(stored.ok());
        scoring.code = stored->scheme.code;
        scoring.show(QDate(2025, 3, 1));
        QTEST(scoring.text(u"1.1"_s, Model::DeadlineColumn), "shown");
        QCOMPARE(scoring.text(u"1"_s, Model::DeadlineColumn), QString());
    }

    void onlyWhatIsNotSubmittedIsOverdue_data()
    {
        QTest::addColumn<EntryState>("state");
        QTest::addColumn<bool>("applies");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("not started") << EntryState::NotStarted << true << true;
        QTest::newRow("submitted") << EntryState::Submitted << true << false;
        QTest::newRow("appraised") << EntryState::Appraised << true << false;
        QTest::newRow("not applicable") << EntryState::NotStarted << false << false;
    }

    void onlyWhatIsNotSubmittedIsOverdue()
    {
        QFETCH(const EntryState, state);
        QFETCH(const bool, applies);
        Scoring scoring;
        scoring.show(QDate(2025, 2, 1));
        QVERIFY(scoring.change(u"1.1.1"_s, [&](IndexEntry &entry) {
            entry.state = state;
            entry.applicable = applies;
            entry.explanation = u"Lý do"_s;
        }));
        QTEST(scoring.text(u"1.1.1"_s, Model::DeadlineColumn).contains(u"overdue"_s), "overdue");
        // Its own deadline stands in place of the scheme's.
        QVERIFY(scoring.change(u"1.1.1"_s, [](IndexEntry &entry) { entry.deadline = QDate(2026, 1, 15); }));
        QCOMPARE(scoring.text(u"1.1.1"_s, Model::DeadlineColumn), u"15/01/2026"_s);
        QVERIFY(scoring.change(u"1.1.1"_s, [](IndexEntry &entry) { entry.deadline = QDate(2024, 12, 1); }));
        QTEST(scoring.text(u"1.1.1"_s, Model::DeadlineColumn) == u"01/12/2024, overdue"_s, "overdue");
    }

    void typedPointsMoveTheState()
    {
        Scoring scoring;
        QCOMPARE(scoring.text(u"1.1.1"_s, Model::StateColumn), u"not started"_s);
        QCOMPARE(scoring.text(u"1.1"_s, Model::StateColumn), QString());
        QVERIFY(scoring.type(u"1.1.1"_s, u"0"_s));
        QCOMPARE(scoring.text(u"1.1.1"_s, Model::StateColumn), u"draft"_s);
        QVERIFY(scoring.change(u"1.1.1"_s, [](IndexEntry &entry) { entry.state = EntryState::Submitted; }));
        QVERIFY(scoring.type(u"1.1.1"_s, u"4"_s)); // corrected, not begun again
        QCOMPARE(scoring.stored(u"1.1.1"_s).state, EntryState::Submitted);
        QVERIFY(scoring.type(u"1.1.1"_s, u"4"_s, Model::FinalColumn));
        QCOMPARE(scoring.stored(u"1.1.1"_s).state, EntryState::Submitted);
        QVERIFY(scoring.type(u"1.1.1"_s, u"4"_s, Model::AppraisedColumn));
        QCOMPARE(scoring.text(u"1.1.1"_s, Model::StateColumn), u"appraised"_s);
    }

    void screenReadersHearWhatACellIs()
    {
        Scoring scoring;
        QVERIFY(scoring.type(u"4.2"_s, u"2,5"_s));
        const QStringList heard{u"4.2 Bưu chính công ích"_s, u"Maximum: 5"_s,         u"Self-assessed: 2,5"_s,
                                u"Appraised: nothing yet"_s, u"Final: nothing yet"_s, u"State: draft"_s,
                                u"Deadline: 31/12/2025"_s};
        for (int column = 0; column < Model::columns; ++column)
            QCOMPARE(scoring.text(u"4.2"_s, column, Qt::AccessibleTextRole), heard.at(column));
        QCOMPARE(scoring.text(u"4"_s, Model::SelfColumn, Qt::AccessibleTextRole), u"Self-assessed: 2,5, incomplete"_s);
    }

    void openCriteriaSayWhatToDo()
    {
        Scoring scoring(u"par-2022"_s);
        QCOMPARE(scoring.text(u"1.1"_s, Model::MaximumColumn), u"–"_s);
        QVERIFY(scoring.text(u"1.1"_s, Model::NameColumn, Qt::ToolTipRole).contains(u"from the official decision"_s));
        QVERIFY(!scoring.model.indexOf(u"1.1"_s, Model::SelfColumn).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(scoring.type(u"1"_s, u"9,25"_s)); // until then the field is scored as a whole
        QCOMPARE(scoring.text(u"1"_s, Model::SelfColumn), u"9,25"_s);
    }

    void refreshKeepsTheSelection()
    {
        Scoring scoring;
        const QPersistentModelIndex kept = scoring.model.indexOf(u"4"_s, Model::SelfColumn);
        const QSignalSpy reset(&scoring.model, &Model::modelReset);
        QSet<QString> changed;
        QObject::connect(&scoring.model, &Model::dataChanged, this,
                         [&](const QModelIndex &first, const QModelIndex &last) {
                             for (int row = first.row(); row <= last.row(); ++row)
                                 changed += first.siblingAtRow(row).data(Model::CodeRole).toString();
                         });
        QVERIFY(scoring.type(u"4.2"_s, u"2,5"_s));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.size(), scoring.model.year().stored.scheme.nodes.size()); // sums follow, wherever they are
        QCOMPARE(kept, scoring.model.indexOf(u"4"_s, Model::SelfColumn));
        QCOMPARE(kept.data().toString(), u"2,5, incomplete"_s);
    }
};

QTEST_MAIN(TestIndexTreeModel)
#include "tst_indextreemodel.moc"
