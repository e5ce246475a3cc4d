#include "models/core/publishedindex.h"
#include "support/testdatabase.h"
#include "widgets/charts/drawingview.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/emptystate.h"
#include "widgets/index/publishedpane.h"
#include "widgets/sourcepanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

struct ShownIndices
{
    explicit ShownIndices(NewContent content = NewContent::Sample)
        : data(content), settings(data.file(u"settings.ini"_s)),
          page(data.workspace(), settings, {}, Language::Vietnamese)
    {
        page.resize(1366, 700);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("never shown");
    }

    void choose(const QString &index)
    {
        page.indexBox()->setCurrentIndex(page.indexBox()->findData(index));
        emit page.indexBox()->activated(page.indexBox()->currentIndex());
    }
    void chooseYear(const QString &year)
    {
        page.yearBox()->setCurrentIndex(page.yearBox()->findText(year));
        emit page.yearBox()->activated(page.yearBox()->currentIndex());
    }

    TestDatabase data;
    Settings settings;
    PublishedPane page;
};

} // namespace

class TestPublishedPane : public QObject
{
    Q_OBJECT

private slots:
    void indicesAndTheirYears()
    {
        ShownIndices shown;
        QCOMPARE(shown.page.indexBox()->count(), PublishedIndices::shipped().all().size());
        shown.choose(u"PAPI"_s);
        QCOMPARE(shown.page.yearBox()->count(), 14);
        QCOMPARE(shown.page.yearBox()->currentText(), u"2024"_s); // the latest
        QVERIFY2(shown.page.headText().contains(u"N = 61"_s), qPrintable(shown.page.headText()));
        shown.chooseYear(u"2018"_s);
        QCOMPARE(shown.page.content().shown.year, 2018);
        QVERIFY(shown.page.headText().contains(u"Thang điểm 60 thành 80"_s));
        // Another index keeps the year if it has it.
        shown.choose(u"PCI"_s);
        QCOMPARE(shown.page.content().shown.year, 2018);
        shown.choose(u"DTI"_s);
        QCOMPARE(shown.page.content().shown.year, 2024);
        QCOMPARE(shown.page.yearBox()->count(), 6); // 2024 twice
    }

    void bothTablesOfDti2024AreThere()
    {
        ShownIndices shown;
        shown.choose(u"DTI"_s);
        QCOMPARE(shown.page.content().table.list, Scheme::Old63);
        for (int item = 0; item < shown.page.yearBox()->count(); ++item) {
            if (shown.page.yearBox()->itemText(item).contains(u"34"_s)) {
                shown.page.yearBox()->setCurrentIndex(item);
                emit shown.page.yearBox()->activated(item);
            }
        }
        QCOMPARE(shown.page.content().table.list, Scheme::New34);
        QVERIFY(shown.page.yearBox()->currentText().contains(u"34"_s));
    }

    void tabsShowRankingScoresAndRanks()
    {
        ShownIndices shown;
        shown.data.workspace().setSelection(
            {{shown.data.unit(u"Cao Bằng"_s), shown.data.unit(u"Hà Giang"_s)}, std::nullopt, Scheme::Old63});
        shown.data.add({shown.data.figure(u"Cao Bằng"_s, u"papi_dim_1"_s, Period::year(2024), 5.5)});
        shown.choose(u"PAPI"_s);
        QSet<QString> summaries;
        for (const auto view : {PublishedPane::View::Ranking, PublishedPane::View::Scores, PublishedPane::View::Ranks,
                                PublishedPane::View::Dimensions}) {
            shown.page.views()->setCurrentIndex(int(view));
            QVERIFY(!shown.page.pane()->view()->drawing()->marks().isEmpty());
            summaries << shown.page.pane()->view()->drawing()->summary();
        }
        QCOMPARE(summaries.size(), 4);
        QCOMPARE(shown.page.content().ranks.series.size(), 2);
        QVERIFY(shown.page.content().ranks.isInverted);
    }

    void aClickTellsTheSource()
    {
        ShownIndices shown;
        shown.choose(u"DTI"_s);
        shown.chooseYear(u"2022"_s);
        QSignalSpy asked(&shown.page, &PublishedPane::sourceAsked);
        const CellKey cell = shown.page.content().ranking.rows.at(20).cell;
        emit shown.page.pane()->sourceAsked(cell);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(shown.page.source()->text().contains(u"21"_s), qPrintable(shown.page.source()->text()));
    }

    void choicesAreRemembered()
    {
        TestDatabase data;
        Settings settings(data.file(u"settings.ini"_s));
        {
            PublishedPane first(data.workspace(), settings, {}, Language::Vietnamese);
            first.showIndex(u"SIPAS"_s, 2022);
            first.views()->setCurrentIndex(int(PublishedPane::View::Ranks));
            QCOMPARE(first.content().shown.year, 2022);
        }
        const PublishedPane again(data.workspace(), settings, {}, Language::Vietnamese);
        QCOMPARE(again.indexBox()->currentData().toString(), u"SIPAS"_s);
        QCOMPARE(again.content().shown.year, 2022);
        QCOMPARE(again.views()->currentIndex(), int(PublishedPane::View::Ranks));
    }

    void withoutFiguresItSaysWhatToDo()
    {
        ShownIndices shown;
        shown.choose(u"QD766"_s);
        QVERIFY(shown.page.isEmpty());
        QVERIFY(shown.page.emptyState()->isVisible());
        QVERIFY(!shown.page.emptyState()->title().isEmpty());
        QVERIFY(!shown.page.yearBox()->isEnabled());
        QVERIFY(!shown.page.pane()->isVisible());
        // What is entered is there at the next reading.
        Figure score = shown.data.figure(u"Cao Bằng"_s, u"qd766_score"_s, Period::year(2024), 77.5);
        score.asOf = QDate(2024, 12, 20);
        shown.data.add({score});
        shown.page.reload();
        QVERIFY(!shown.page.isEmpty());
        QVERIFY(shown.page.pane()->isVisible());
        QVERIFY(shown.page.headText().contains(u"20/12/2024"_s));
    }

    void mnemonicsAreUnique()
    {
        ShownIndices shown;
        QStringList keys;
        const auto take = [&keys](const QString &text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                keys += key.toString();
        };
        for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
            if (label->buddy())
                take(label->text());
        }
        for (const QPushButton *button : shown.page.findChildren<QPushButton *>())
            take(button->text());
        for (int tab = 0; tab < shown.page.views()->count(); ++tab)
            take(shown.page.views()->tabText(tab));
        QVERIFY(keys.size() >= 7);
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    }
};

QTEST_MAIN(TestPublishedPane)
#include "tst_publishedpane.moc"
