#include "models/core/settings.h"
#include "models/workspace/indexdesk.h"
#include "support/testdatabase.h"
#include "widgets/datefield.h"
#include "widgets/emptystate.h"
#include "widgets/entry/sourcedialog.h"
#include "widgets/index/indexpage.h"
#include "widgets/index/schemepane.h"
#include "widgets/index/scoringpane.h"
#include "widgets/index/whatifpane.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <functional>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

void pick(QComboBox *box, int item)
{
    if (item < 0)
        qFatal("no such item");
    box->setCurrentIndex(item);
    emit box->activated(item);
}

/// The page on a database of its own, shown with Cao Bằng in 2024 by the demonstration scheme.
struct ShownIndex
{
    explicit ShownIndex(NewContent content = NewContent::Empty)
        : data(content), settings(data.file(u"settings.ini"_s)),
          page(data.workspace(), settings, {}, Language::Vietnamese)
    {
        page.resize(1366, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("never shown");
        chooseScheme(u"demo"_s);
        page.yearBox()->setValue(2024);
        chooseUnit(u"Cao Bằng"_s);
    }

    void chooseScheme(const QString &code) const { pick(page.schemeBox(), page.schemeBox()->findData(code)); }
    void chooseUnit(const QString &name) const { pick(page.unitBox(), page.unitBox()->findText(name)); }
    void chooseNode(const QString &code) const
    {
        tree()->setCurrentIndex(model()->indexOf(code, IndexTreeModel::SelfColumn));
    }

    [[nodiscard]] IndexTreeModel *model() const { return page.scoring()->model(); }
    [[nodiscard]] QTreeView *tree() const { return page.scoring()->tree(); }
    [[nodiscard]] IndexDetails *details() const { return page.scoring()->details(); }

    [[nodiscard]] bool type(const QString &component, const QString &points,
                            int column = IndexTreeModel::SelfColumn) const
    {
        return model()->setData(model()->indexOf(component, column), points);
    }

    /// What the database says of a component of Cao Bằng in 2024.
    [[nodiscard]] IndexEntry stored(const QString &component) const
    {
        return data.workspace().index().read(u"demo"_s, 2024)->entries.value(data.unit(u"Cao Bằng"_s)).value(component);
    }

    /// How many entries of the demonstration scheme have an explanation, whatever their unit and year.
    [[nodiscard]] qsizetype explained() const
    {
        qsizetype explained = 0;
        for (int year = 2023; year <= 2026; ++year) {
            const Result<IndexYear> read = data.workspace().index().read(u"demo"_s, year);
            for (const IndexEntries &ofUnit : read->entries)
                explained += std::ranges::count_if(ofUnit, [](const auto &one) { return !one.explanation.isEmpty(); });
        }
        return explained;
    }

    TestDatabase data;
    Settings settings;
    IndexPage page;
};

using Leaving = std::function<void(const ShownIndex &)>;

QString shownText(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

/// The page of the reform index, its scoring and the details of a component.
class TestIndexPage : public QObject
{
    Q_OBJECT

private slots:
    void choicesAreRemembered()
    {
        const TestDatabase data(NewContent::Empty);
        Settings settings(data.file(u"settings.ini"_s));
        {
            IndexPage page(data.workspace(), settings, {}, Language::Vietnamese);
            QCOMPARE(page.schemeBox()->currentData().toString(), u"par-2022"_s); // the national one, by the clock
            QCOMPARE(page.yearBox()->value(), 2026);
            pick(page.schemeBox(), page.schemeBox()->findData(u"demo"_s));
            page.yearBox()->setValue(2023);
            pick(page.unitBox(), page.unitBox()->findText(u"Hòa Bình"_s));
            page.showView(IndexPage::View::WhatIf);
        }
        const IndexPage again(data.workspace(), settings, {}, Language::Vietnamese);
        QCOMPARE(again.schemeBox()->currentData().toString(), u"demo"_s);
        QCOMPARE(again.yearBox()->value(), 2023);
        QCOMPARE(again.unitBox()->currentText(), u"Hòa Bình"_s);
        QCOMPARE(again.views()->currentIndex(), int(IndexPage::View::WhatIf));
        QCOMPARE(again.whatIf()->model()->unit(), data.unit(u"Hòa Bình"_s));
    }

    void aYearOutOfForceSaysWhatToDo()
    {
        const ShownIndex shown;
        shown.chooseScheme(u"par-2022"_s);
        QVERIFY(shown.page.scoring()->isVisible());
        shown.page.yearBox()->setValue(2019);
        QVERIFY(shown.page.emptyState()->isVisible() && !shown.page.scoring()->isVisible());
        const QString text = shownText(shown.page.emptyState());
        QVERIFY2(text.contains(u"in force from 2022 on, not in 2019. Choose another year"_s), qPrintable(text));
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Published)); // which no scheme holds back
        QVERIFY(!shown.page.emptyState()->isVisible());
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Scoring));
        shown.page.yearBox()->setValue(2022);
        QVERIFY(shown.page.scoring()->isVisible() && shown.model()->year().year == 2022);
    }

    void unitsAreThoseOfTheEndOfTheYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("units");
        QTest::newRow("of 63") << 2024 << 63;
        QTest::newRow("the list changed within it") << 2025 << 34;
        QTest::newRow("of 34") << 2026 << 34;
    }

    void unitsAreThoseOfTheEndOfTheYear()
    {
        QFETCH(const int, year);
        QFETCH(const int, units);
        const ShownIndex shown;
        shown.chooseScheme(u"par-2022"_s);
        shown.page.yearBox()->setValue(year == 2024 ? 2025 : 2024);
        shown.chooseUnit(u"Cao Bằng"_s);
        shown.page.yearBox()->setValue(year);
        QCOMPARE(shown.page.unitBox()->count(), units);
        QCOMPARE(shown.page.unitBox()->currentText(), u"Cao Bằng"_s); // it is in both lists
        QCOMPARE(shown.page.unitBox()->findText(u"Hà Giang"_s) >= 0, units == 63);
        QCOMPARE(shown.model()->unit(), shown.data.unit(u"Cao Bằng"_s));
    }

    void departmentsAreOfInternalSchemesOnly()
    {
        const TestDatabase data(NewContent::Empty);
        QVERIFY(data.workspace().addUnit(u"Sở Thử"_s, UnitKind::Department, data.unit(u"Cao Bằng"_s)).ok());
        Settings settings(data.file(u"settings.ini"_s));
        const IndexPage page(data.workspace(), settings, {}, Language::Vietnamese);
        QVERIFY(page.unitBox()->findText(u"Sở Thử"_s, Qt::MatchStartsWith) < 0);
        pick(page.schemeBox(), page.schemeBox()->findData(u"demo"_s));
        QVERIFY(page.unitBox()->findText(u"Sở Thử"_s, Qt::MatchStartsWith) >= 0);
        QCOMPARE(page.unitBox()->count(), 35);
    }

    void viewsAreMadeWhenTheyAreShown()
    {
        const ShownIndex shown;
        const IndexPage &page = shown.page;
        QVERIFY(page.scoring() && !page.whatIf() && !page.fields() && !page.published() && !page.scheme());
        QVERIFY(shown.type(u"4.2"_s, u"2,5"_s)); // a change makes none either
        page.views()->setCurrentIndex(int(IndexPage::View::WhatIf));
        QVERIFY(page.whatIf() && page.whatIf()->isVisible() && !page.fields());
        QCOMPARE(page.whatIf()->model()->score().total.points, 2500);
        page.views()->setCurrentIndex(int(IndexPage::View::Fields));
        page.views()->setCurrentIndex(int(IndexPage::View::Published));
        page.views()->setCurrentIndex(int(IndexPage::View::Scheme));
        QVERIFY(page.fields() && page.published() && page.scheme()->isVisible());
    }

    void undoIsOfTheViewShown()
    {
        const ShownIndex shown;
        const QSignalSpy changed(&shown.page, &IndexPage::undoStackChanged);
        QCOMPARE(shown.page.undoStack(), shown.data.workspace().index().undoStack());
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Scheme));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown.page.undoStack(), shown.page.scheme()->model()->undoStack());
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Fields)); // where nothing is changed
        QCOMPARE(changed.count(), 2);
        QCOMPARE(shown.page.undoStack(), nullptr);
    }

    void whatIsBeingTypedIsStoredBeforeSomethingElseIsShown_data()
    {
        QTest::addColumn<Leaving>("leave");
        const auto add = [](const char *name, const Leaving &leave) { QTest::newRow(name) << leave; };
        add("another unit", [](const ShownIndex &shown) { shown.chooseUnit(u"Hà Giang"_s); });
        add("another year", [](const ShownIndex &shown) { shown.page.yearBox()->setValue(2023); });
        add("a year of the other list", [](const ShownIndex &shown) { shown.page.yearBox()->setValue(2026); });
        add("a year out of force", [](const ShownIndex &shown) { shown.page.yearBox()->setValue(2001); });
        add("another scheme", [](const ShownIndex &shown) { shown.chooseScheme(u"par-2022"_s); });
        add("another component", [](const ShownIndex &shown) { shown.chooseNode(u"4.2"_s); });
        add("a sum", [](const ShownIndex &shown) { shown.chooseNode(u"1"_s); });
        add("another view",
            [](const ShownIndex &shown) { shown.page.views()->setCurrentIndex(int(IndexPage::View::Fields)); });
        add("the tree", [](const ShownIndex &shown) { shown.tree()->setFocus(); });
    }

    void whatIsBeingTypedIsStoredBeforeSomethingElseIsShown()
    {
        QFETCH(const Leaving, leave);
        const ShownIndex shown;
        shown.chooseNode(u"1.2.2"_s);
        shown.details()->explanationEdit()->setFocus();
        QTest::keyClicks(shown.details()->explanationEdit(), u"Hai sang kien"_s);
        shown.details()->ownerEdit()->setText(u"Sở Tư pháp"_s);
        QVERIFY(shown.stored(u"1.2.2"_s).explanation.isEmpty());
        leave(shown);
        QCOMPARE(shown.stored(u"1.2.2"_s).explanation, u"Hai sang kien"_s);
        QCOMPARE(shown.stored(u"1.2.2"_s).owner, u"Sở Tư pháp"_s);
        QCOMPARE(shown.explained(), 1); // of nobody else
        QCOMPARE(shown.data.workspace().index().history(shown.stored(u"1.2.2"_s).cell)->size(), 1);
    }

    void refusedTypingStaysInSight_data()
    {
        QTest::addColumn<Leaving>("leave");
        const auto add = [](const char *name, const Leaving &leave) { QTest::newRow(name) << leave; };
        add("another unit", [](const ShownIndex &shown) { shown.chooseUnit(u"Hà Giang"_s); });
        add("another year", [](const ShownIndex &shown) { shown.page.yearBox()->setValue(2026); });
        add("another scheme", [](const ShownIndex &shown) { shown.chooseScheme(u"par-2022"_s); });
        add("another view",
            [](const ShownIndex &shown) { shown.page.views()->setCurrentIndex(int(IndexPage::View::Fields)); });
    }

    void refusedTypingStaysInSight()
    {
        QFETCH(const Leaving, leave);
        ShownIndex shown;
        shown.chooseNode(u"1.2.2"_s);
        const QSignalSpy problem(&shown.page, &IndexPage::problem);
        shown.details()->explanationEdit()->setPlainText(u"Hai sáng kiến"_s);
        shown.details()->deadlineEdit()->setText(u"ngày mai"_s);
        leave(shown);
        shown.page.views()->setCurrentIndex(int(IndexPage::View::Scoring));
        QCOMPARE(shown.page.schemeBox()->currentData().toString(), u"demo"_s);
        QCOMPARE(shown.page.yearBox()->value(), 2024);
        QCOMPARE(shown.page.unitBox()->currentText(), u"Cao Bằng"_s);
        QCOMPARE(shown.details()->code(), u"1.2.2"_s);
        QCOMPARE(shown.details()->deadlineEdit()->text(), u"ngày mai"_s);
        QVERIFY(shown.page.unkeptSentence().contains(u"1.2.2"_s));
        QVERIFY(problem.constLast().constFirst().toString().contains(u"“ngày mai” is no day"_s));
        shown.details()->deadlineEdit()->setText(u"1.3.2025"_s); // put right
        QCOMPARE(shown.page.unkeptSentence(), QString());
        QCOMPARE(shown.stored(u"1.2.2"_s).deadline, QDate(2025, 3, 1));
        QCOMPARE(shown.stored(u"1.2.2"_s).explanation, u"Hai sáng kiến"_s);
        QCOMPARE(shown.explained(), 1);
    }

    /// The tree stores points at once; what is typed beside it meanwhile is not lost.
    void pointsStoredMeanwhileLeaveTheTypingAlone()
    {
        const ShownIndex shown;
        shown.chooseNode(u"1.2.2"_s);
        shown.details()->explanationEdit()->setPlainText(u"Đang gõ"_s);
        QVERIFY(shown.type(u"4.2"_s, u"5"_s));
        QVERIFY(shown.type(u"1.2.2"_s, u"3"_s));
        QCOMPARE(shown.details()->explanationEdit()->toPlainText(), u"Đang gõ"_s);
        shown.chooseNode(u"4.2"_s);
        QCOMPARE(shown.stored(u"1.2.2"_s).explanation, u"Đang gõ"_s);
        QCOMPARE(shown.stored(u"1.2.2"_s).self, std::optional(3000));
        QVERIFY(shown.stored(u"4.2"_s).explanation.isEmpty());
    }

    void totalsFollowThePoints()
    {
        const ShownIndex shown;
        const QString none = u"%1: 0/100 points, at least 0,00\u00A0%; 12 component(s) without points"_s;
        QCOMPARE(shown.page.scoring()->totals().section(u'\n', 0, 0), none.arg(u"Self-assessed"_s));
        QVERIFY(shown.type(u"4.1"_s, u"13,5"_s));
        QVERIFY(shown.type(u"4.2"_s, u"5"_s, IndexTreeModel::AppraisedColumn));
        const QStringList lines = shown.page.scoring()->totals().split(u'\n');
        QVERIFY2(lines.at(0).startsWith(u"Self-assessed: 13,5/100 points"_s), qPrintable(lines.at(0)));
        QVERIFY(lines.at(1).startsWith(u"Appraised: 5/100 points"_s));
        QCOMPARE(lines.mid(2), QStringList{none.arg(u"Final"_s)});
        shown.chooseScheme(u"par-2022"_s);
        QVERIFY(shown.page.scoring()->totals().section(u'\n', 3, 3).contains(u"36 criterion(s)"_s));
    }

    void theTreeIsCopiedAsATable()
    {
        const ShownIndex shown;
        QVERIFY(shown.type(u"4.1"_s, u"13,5"_s));
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"4.1 Mức hài lòng của người dân (%)\t15\t13,5\t"_s), qPrintable(copied));
    }

    void detailsFollowTheTree()
    {
        const ShownIndex shown;
        QCOMPARE(shown.details()->code(), u"1.1.1"_s); // the first that is scored
        QVERIFY(shown.type(u"1.2.1"_s, u"3"_s));
        shown.chooseNode(u"1.2.1"_s);
        const QString text = shownText(shown.details());
        for (const QString &part : {u"1.2.1 Đơn vị được kiểm tra (%)"_s, u"At most 5 points, by document."_s,
                                    u"Rule: >=30: 5; >=20: 3; >=10: 1"_s, u"To be proved by: Kết luận kiểm tra"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(shown.details()->stateBox()->currentData().toInt(), int(EntryState::Draft));
        QCOMPARE(shown.details()->ownerEdit()->placeholderText(), u"Sở Nội vụ"_s);
        QVERIFY(shown.details()->historyLabel()->text().contains(u"self-assessed – → 3; state not started → draft"_s));
        QVERIFY(shown.type(u"1.2.1"_s, u"5"_s));
        QVERIFY(shown.details()->historyLabel()->text().contains(u"self-assessed 3 → 5"_s));
        pick(shown.details()->stateBox(), shown.details()->stateBox()->findData(int(EntryState::Submitted)));
        QCOMPARE(shown.stored(u"1.2.1"_s).state, EntryState::Submitted);
        shown.chooseNode(u"1.2"_s); // a sum has nothing to fill in
        QVERIFY(!shown.details()->explanationEdit()->isVisible());
    }

    void whatDoesNotApplyIsStoredWithItsReason()
    {
        const ShownIndex shown;
        shown.chooseNode(u"4.2"_s);
        shown.details()->appliesBox()->click();
        QVERIFY(shown.stored(u"4.2"_s).applicable); // the reason is asked for first
        QTest::keyClicks(shown.details()->explanationEdit(), u"Khong co"_s);
        shown.tree()->setFocus();
        QVERIFY(!shown.stored(u"4.2"_s).applicable);
        QVERIFY(shown.page.scoring()->totals().contains(u"0/95 points"_s));
        shown.details()->appliesBox()->click();
        shown.page.undoStack()->undo();
        QVERIFY(!shown.details()->appliesBox()->isChecked());
    }

    void figuresThatFeedLeadToTheirLine()
    {
        ShownIndex shown;
        const Period year = Period::year(2024);
        shown.chooseNode(u"2.1.1"_s);
        QVERIFY(!shown.details()->figureButton()->isVisible()); // no figure of the year
        shown.data.add({shown.data.figure(u"Cao Bằng"_s, u"on_time_rate"_s, year, 97.5)});
        shown.page.reload();
        QVERIFY(shownText(shown.details()).contains(u"By the rule that gives 14,625 points."_s));
        QSignalSpy asked(&shown.page, &IndexPage::trendAsked);
        shown.details()->figureButton()->click();
        QCOMPARE(asked.count(), 1);
        const CellKey cell{shown.data.unit(u"Cao Bằng"_s), shown.data.indicator(u"on_time_rate"_s), Scope::All, year};
        QCOMPARE(asked.constFirst().constFirst().value<CellKey>(), cell);
    }

    void evidenceIsAddedOnceAndTakenAway()
    {
        const ShownIndex shown(NewContent::Sample);
        shown.chooseNode(u"1.1.1"_s);
        const SourceId source = shown.data.workspace().sources()->keys().constFirst();
        for (int time = 0; time < 2; ++time) {
            SourceDialog *dialog = shown.details()->askEvidence();
            emit dialog->sourceChosen(source);
            dialog->close();
            QCOMPARE(shown.details()->evidenceList()->count(), 1);
        }
        QCOMPARE(shown.stored(u"1.1.1"_s).evidence, (QList<IndexEvidence>{{source, {}}}));
        QVERIFY(!shown.details()->removeEvidenceButton()->isEnabled());
        QVERIFY(shown.details()->askEvidenceNote() == nullptr); // of none that is chosen
        shown.details()->evidenceList()->setCurrentRow(0);
        QInputDialog *note = shown.details()->askEvidenceNote();
        note->setTextValue(u" Điều 2, trang 3 "_s);
        note->accept();
        QCOMPARE(shown.stored(u"1.1.1"_s).evidence, (QList<IndexEvidence>{{source, u"Điều 2, trang 3"_s}}));
        QVERIFY(shown.details()->evidenceList()->item(0)->text().startsWith(u"Điều 2, trang 3\n"_s));
        shown.details()->evidenceList()->setCurrentRow(0);
        shown.details()->removeEvidenceButton()->click();
        QVERIFY(shown.stored(u"1.1.1"_s).evidence.isEmpty());
        QCOMPARE(shown.details()->evidenceList()->count(), 0);
    }
};

QTEST_MAIN(TestIndexPage)
#include "tst_indexpage.moc"
