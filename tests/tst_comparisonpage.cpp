#include "models/workspace/ownlists.h"
#include "support/testdatabase.h"
#include "widgets/charts/drawingview.h"
#include "widgets/comparabilitystrip.h"
#include "widgets/compare/comparisonchoice.h"
#include "widgets/compare/comparisonpage.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/compare/listnamedialog.h"
#include "widgets/periodpicker.h"
#include "widgets/sourcepanel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A page on a database of its own, shown.
struct ShownComparison
{
    explicit ShownComparison(NewContent content = NewContent::Sample, QSize size = {1366, 700})
        : data(content), settings(data.file(u"settings.ini"_s)),
          page(data.workspace(), settings,
               Dialogs{{}, {}, [this](QWidget *, const FileQuestion &) { return saveAnswer; }, {}},
               Language::Vietnamese)
    {
        page.resize(size);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("never shown");
    }

    void choose(const QString &indicator, const std::optional<Period> &period = std::nullopt,
                const ComparisonGroup &group = {}, Against against = Against::Nothing)
    {
        RankingChoice choice = page.choiceBar()->choice();
        choice.indicator = data.indicator(indicator);
        choice.period = period;
        choice.group = group;
        choice.against = against;
        page.choiceBar()->setChoice(choice);
        page.reload();
    }

    [[nodiscard]] const RowMark *row(const QString &unit) const
    {
        for (const RowMark &row : page.content().ranking.rows) {
            if (row.label == unit)
                return &row;
        }
        return nullptr;
    }

    QString saveAnswer;
    TestDatabase data;
    Settings settings;
    ComparisonPage page;
};

} // namespace

class TestComparisonPage : public QObject
{
    Q_OBJECT

private slots:
    void ranksAreOfLikeFiguresOnly()
    {
        ShownComparison shown(NewContent::Empty);
        const Period year = Period::year(2020);
        shown.data.add({shown.data.figure(u"Cao Bằng"_s, u"papi_score"_s, year, 40),
                        shown.data.figure(u"Hà Giang"_s, u"papi_score"_s, year, 44),
                        shown.data.figure(u"Hòa Bình"_s, u"papi_score"_s, Period::year(2019), 45)});
        shown.choose(u"papi_score"_s);
        QCOMPARE(shown.row(u"Hòa Bình"_s)->rankText, QString());
        QVERIFY(!shown.page.strip()->sentences().isEmpty());
        QVERIFY(shown.page.onlyLikeBox()->isEnabled());
        QTest::mouseClick(shown.page.onlyLikeBox(), Qt::LeftButton, {},
                          QPoint(8, shown.page.onlyLikeBox()->height() / 2));
        QVERIFY(shown.page.onlyLikeBox()->isChecked());
        QCOMPARE(shown.row(u"Hà Giang"_s)->rankText, u"1"_s);
        QCOMPARE(shown.row(u"Cao Bằng"_s)->rankText, u"2"_s);
        QVERIFY(shown.row(u"Hòa Bình"_s)->isLeftOut);
        QCOMPARE(shown.row(u"Hòa Bình"_s)->rankText, QString());
        QVERIFY(!shown.row(u"Hòa Bình"_s)->valueText.isEmpty()); // it stays in sight
    }

    void nothingEnteredSaysWhatToDo()
    {
        ShownComparison shown(NewContent::Empty);
        shown.choose(u"papi_score"_s);
        for (const RowMark &row : shown.page.content().ranking.rows)
            QVERIFY(!row.value);
        QVERIFY(!shown.page.onlyLikeBox()->isEnabled());
        shown.page.views()->setCurrentIndex(int(ComparisonPage::View::Map));
        shown.page.views()->setCurrentIndex(int(ComparisonPage::View::Heat));
        QVERIFY(!shown.page.pane()->view()->drawing()->summary().isEmpty());
    }

    void drawnUnitsMayBeFewerThanThoseCompared()
    {
        ShownComparison shown;
        shown.choose(u"papi_score"_s, Period::year(2020));
        QCOMPARE(shown.page.content().ranking.rows.size(), 63);
        const QString rank = shown.row(u"Cao Bằng"_s)->rankText;
        QVERIFY(!rank.isEmpty());
        shown.data.workspace().setSelection(
            {{shown.data.unit(u"Cao Bằng"_s), shown.data.unit(u"Hà Giang"_s)}, Period::year(2020), Scheme::Old63});
        QTest::keyClick(shown.page.onlyChosenBox(), Qt::Key_Space);
        QCOMPARE(shown.page.content().ranking.rows.size(), 2);
        QCOMPARE(shown.row(u"Cao Bằng"_s)->rankText, rank);
    }

    void theListOfTheTimeFollowsThePeriod()
    {
        ShownComparison shown;
        QComboBox *lists = shown.page.choiceBar()->schemeBox();
        shown.choose(u"papi_score"_s, Period::year(2020));
        lists->setCurrentIndex(2);
        emit lists->activated(2);
        QCOMPARE(shown.page.content().ranking.rows.size(), 63);
        PeriodPicker *picker = shown.page.choiceBar()->periodPicker();
        const Period later = Period::year(2025);
        shown.page.choiceBar()->setPeriods({Period::year(2020), later});
        picker->setCurrent(later);
        emit picker->periodChosen(later);
        QCOMPARE(shown.page.choiceBar()->choice().group.scheme, Scheme::New34);
        QCOMPARE(shown.page.content().ranking.rows.size(), 34);
        QVERIFY(shown.page.choiceBar()->choice().byDate);
    }

    void ownListsAreKeptByName()
    {
        ShownComparison shown;
        shown.data.workspace().setSelection(
            {{shown.data.unit(u"Cao Bằng"_s), shown.data.unit(u"Hà Giang"_s)}, Period::year(2020), Scheme::Old63});
        shown.choose(u"papi_score"_s, Period::year(2020));
        ListNameDialog *dialog = shown.page.askListName();
        QVERIFY(dialog->warning()->text().isEmpty());
        QTest::keyClicks(dialog->nameEdit(), u"Bien gioi"_s);
        QTest::keyClick(dialog->nameEdit(), Qt::Key_Return);
        QCOMPARE(shown.page.choiceBar()->choice().group.name, u"Bien gioi"_s);
        QCOMPARE(shown.page.content().ranking.rows.size(), 2);
        QCOMPARE(*ownListNames(shown.data.workspace()), QStringList{u"Bien gioi"_s});
        // A second one of the same name says what it would do; Escape changes nothing.
        shown.data.workspace().setSelection({{shown.data.unit(u"Hòa Bình"_s)}, Period::year(2020), Scheme::Old63});
        dialog = shown.page.askListName();
        QTest::keyClicks(dialog->nameEdit(), u"Bien gioi"_s);
        QVERIFY(!dialog->warning()->text().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(shown.page.content().ranking.rows.size(), 2);
        shown.page.removeList();
        QVERIFY(ownListNames(shown.data.workspace())->isEmpty());
        QCOMPARE(shown.page.content().ranking.rows.size(), 63);
    }

    void differencesAreWordedByWhatIsBetter()
    {
        ShownComparison shown(NewContent::Empty);
        const Period now = Period::quarter(2024, 1);
        shown.data.add({shown.data.figure(u"Cao Bằng"_s, u"on_time_rate"_s, now, 95),
                        shown.data.figure(u"Cao Bằng"_s, u"on_time_rate"_s, now.sameLastYear(), 90),
                        shown.data.figure(u"Cao Bằng"_s, u"papi_rank"_s, Period::year(2024), 12),
                        shown.data.figure(u"Cao Bằng"_s, u"papi_rank"_s, Period::year(2023), 20)});
        shown.choose(u"on_time_rate"_s, now, {}, Against::LastYear);
        QVERIFY2(shown.row(u"Cao Bằng"_s)->changeText.contains(u"points (of percent)"_s),
                 qPrintable(shown.row(u"Cao Bằng"_s)->changeText));
        QVERIFY(shown.row(u"Cao Bằng"_s)->changeText.contains(u"5"_s));
        shown.choose(u"papi_rank"_s, Period::year(2024), {}, Against::LastYear);
        const QString moved = shown.row(u"Cao Bằng"_s)->changeText; // a lower rank is better
        QVERIFY2(moved.contains(u"8"_s) && moved.contains(u"▲"_s), qPrintable(moved));
    }

    void theHeatTableBandsEachColumn()
    {
        ShownComparison shown;
        shown.choose(u"papi_score"_s, Period::year(2020));
        shown.page.views()->setCurrentIndex(int(ComparisonPage::View::Heat));
        const QList<DrawnMark> marks = shown.page.pane()->view()->drawing()->marks();
        QVERIFY(marks.size() >= 63);
        QCOMPARE(marks.size() % 63, 0);
        emit shown.page.columnMenu()->aboutToShow();
        QVERIFY(shown.page.columnMenu()->actions().size() > 1);
        QAction *first = shown.page.columnMenu()->actions().at(1)->menu()->actions().constFirst();
        first->trigger();
        QVERIFY(shown.page.pane()->view()->drawing()->marks().size() <= 63);
    }

    void picturesAndTablesLeaveThePage()
    {
        ShownComparison shown;
        shown.choose(u"papi_score"_s, Period::year(2020));
        DrawingView *view = shown.page.pane()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasHtml());
        QVERIFY2(copied->text().contains(u"Cao Bằng"_s), qPrintable(copied->text()));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        shown.saveAnswer = shown.data.file(u"a.png"_s);
        QTest::keyClick(view, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QImage(shown.saveAnswer).size(), QSize(1920, 1080));
        shown.saveAnswer = shown.data.file(u"no-such-folder/a.png"_s);
        QSignalSpy problem(&shown.page, &ComparisonPage::problem);
        QTest::keyClick(view, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(problem.size(), 1);
    }

    void numbersLeadToTheirSourceAndTheirLine()
    {
        ShownComparison shown;
        shown.choose(u"papi_score"_s, Period::year(2020));
        DrawingView *view = shown.page.pane()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY2(shown.page.source()->text().contains(u"PAPI"_s), qPrintable(shown.page.source()->text()));
        QSignalSpy asked(&shown.page, &ComparisonPage::trendAsked);
        QTest::keyClick(view, Qt::Key_T);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<CellKey>(), *view->focusedCell());
    }

    void theMapShowsTheTwoArchipelagos()
    {
        ShownComparison shown;
        shown.page.views()->setCurrentIndex(int(ComparisonPage::View::Map));
        for (const Scheme scheme : {Scheme::Old63, Scheme::New34}) {
            shown.choose(u"papi_score"_s, Period::year(2024), {ComparisonGroup::Kind::All, scheme, {}});
            QStringList parts;
            for (const Tile &tile : shown.page.content().tiles.tiles) {
                if (tile.isPart)
                    parts += tile.label;
            }
            parts.sort();
            QCOMPARE(parts, (QStringList{u"Hoàng Sa (Đà Nẵng)"_s, u"Trường Sa (Khánh Hòa)"_s}));
        }
    }

    void aComparisonBeginsWhereThereAreFigures()
    {
        ShownComparison shown;
        shown.page.showIndicator(shown.data.indicator(u"papi_score"_s));
        const std::optional<Period> period = shown.page.choiceBar()->choice().period;
        QVERIFY(period);
        QVERIFY(shown.row(u"Cao Bằng"_s)->value);
        // Another indicator has nothing then: its own period is taken.
        shown.choose(u"papi_score"_s, Period::year(2011));
        shown.page.showIndicator(shown.data.indicator(u"par_index_score"_s));
        QVERIFY(shown.page.choiceBar()->choice().period != Period::year(2011));
        QVERIFY(shown.page.content().ranking.rows.constFirst().value);
        // A period with figures stays.
        shown.choose(u"papi_score"_s, Period::year(2015));
        shown.page.showIndicator(shown.data.indicator(u"pci_score"_s));
        QCOMPARE(shown.page.choiceBar()->choice().period, std::optional(Period::year(2015)));
    }

    void theIndicatorIsRemembered()
    {
        const TestDatabase data;
        Settings settings(data.file(u"settings.ini"_s));
        {
            ComparisonPage page(data.workspace(), settings, {}, Language::Vietnamese);
            page.showIndicator(data.indicator(u"pci_score"_s));
        }
        const ComparisonPage again(data.workspace(), settings, {}, Language::Vietnamese);
        QCOMPARE(again.choiceBar()->choice().indicator, data.indicator(u"pci_score"_s));
    }
};

QTEST_MAIN(TestComparisonPage)
#include "tst_comparisonpage.moc"
