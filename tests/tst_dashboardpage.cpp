#include "support/testdatabase.h"
#include "widgets/chartrow.h"
#include "widgets/charts/chartview.h"
#include "widgets/comparabilitystrip.h"
#include "widgets/dashboardpage.h"
#include "widgets/emptystate.h"
#include "widgets/figuretreeview.h"
#include "widgets/periodpicker.h"
#include "widgets/sourcepanel.h"
#include "widgets/tablepane.h"
#include "widgets/unitpicker.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A page on a database of its own, shown and painted.
struct ShownPage
{
    explicit ShownPage(NewContent content = NewContent::Sample, QSize size = {1366, 768})
        : data(content), settings(data.file(u"settings.ini"_s)), page(data.workspace(), settings, Language::Vietnamese)
    {
        page.resize(size);
        QSignalSpy painted(&page, &DashboardPage::painted);
        page.show();
        if (painted.isEmpty() && !painted.wait())
            qFatal("never painted");
    }

    void select(const QList<UnitId> &units, const std::optional<Period> &period = std::nullopt)
    {
        data.workspace().setSelection({units, period, Scheme::Old63});
    }

    [[nodiscard]] QList<UnitId> firstUnits(qsizetype count) const
    {
        QList<UnitId> units;
        const QList<const Unit *> all = data.workspace().catalogue().unitsOf(Scheme::Old63);
        for (const Unit *unit : all.first(count))
            units += unit->id;
        return units;
    }

    TestDatabase data;
    Settings settings;
    DashboardPage page;
};

QRect onPage(const QWidget *widget, const QWidget *page)
{
    return {widget->mapTo(page, QPoint()), widget->size()};
}

void checkPanels(const DashboardPage &page)
{
    const QList<ChartView *> &views = page.charts()->views();
    QCOMPARE(views.size(), 3);
    for (const ChartView *view : views) {
        QVERIFY(view->isVisible());
        QVERIFY(page.rect().contains(onPage(view, &page)));
        QVERIFY(view->height() > page.height() / 5);
        for (const ChartView *other : views)
            QVERIFY(view == other || !onPage(view, &page).intersects(onPage(other, &page)));
    }
}

} // namespace

class TestDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void showsThreePanels_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("units");
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            for (const int units : {-1, 1, 12, 63})
                QTest::addRow("%dx%d, %d units", size.width(), size.height(), units) << size << units;
        }
    }

    void showsThreePanels()
    {
        QFETCH(QSize, size);
        QFETCH(int, units);
        ShownPage shown(NewContent::Sample, size);
        if (units > 0) {
            QList<UnitId> chosen = shown.firstUnits(units);
            if (units == 1)
                chosen = {shown.data.unit(u"Cao Bằng"_s)};
            shown.select(chosen);
        }
        QTest::qWait(1);
        QVERIFY(shown.page.showsFigures());
        QCOMPARE(shown.page.size(), size); // nothing pushes the page wider or higher
        checkPanels(shown.page);
    }

    void firstStartShowsWhatIsUnlike()
    {
        ShownPage shown;
        QVERIFY(shown.page.strip()->isVisible());
        QVERIFY(!shown.page.strip()->sentences().isEmpty());
        QVERIFY(!shown.page.periodPicker()->current());
        QVERIFY(!shown.page.unitPicker()->units().isEmpty());
    }

    void stripUnfolds()
    {
        ComparabilityStrip strip;
        strip.resize(600, 100);
        QStringList sentences;
        for (int i = 1; i <= 6; ++i)
            sentences += u"Cao Bằng: quý I đến 05/03; Hà Giang: 9 tháng lũy kế, <b>điểm %1</b>."_s.arg(i);
        strip.setSentences(sentences);
        strip.show();
        QVERIFY(!strip.isUnfolded());
        QVERIFY(strip.unfoldButton()->isVisible());
        QVERIFY(strip.shownText().contains(u"<b>điểm 1</b>"_s));
        QVERIFY(!strip.shownText().contains(u"điểm 6"_s));
        const int folded = strip.sizeHint().height();
        strip.unfoldButton()->click();
        QVERIFY(strip.shownText().contains(u"điểm 6"_s));
        QVERIFY(strip.sizeHint().height() > folded);
        strip.setSentences({});
        QVERIFY(!strip.isVisible());
    }

    void selectingABarOrACellShowsItsSource()
    {
        ShownPage shown;
        const DashboardContent &content = shown.page.content();
        const CellKey bar =
            content.panels.constFirst().sections.constFirst().groups.constFirst().bars.constFirst().cell;
        emit shown.page.charts()->barActivated(bar);
        const QString fromBar = shown.page.source()->text();
        QVERIFY(fromBar.contains(
            content.panels.constFirst().sections.constFirst().groups.constFirst().bars.constFirst().valueText.left(3)));
        FigureTreeView *view = shown.page.table()->view();
        const QModelIndex row = view->model()->index(0, 0, view->model()->index(0, 0));
        view->setCurrentIndex(row.siblingAtColumn(2));
        QVERIFY(shown.page.source()->text() != fromBar);
    }

    void searchNarrowsTheTable()
    {
        ShownPage shown;
        TablePane *table = shown.page.table();
        const qsizetype all = table->shownTable().rowCount();
        QCOMPARE(all, shown.page.content().table.rowCount());
        table->searchEdit()->setText(u"tinh gian bien che"_s);
        QVERIFY(table->shownTable().rowCount() > 0);
        QVERIFY(table->shownTable().rowCount() < all);
        table->searchEdit()->clear();
        QCOMPARE(table->shownTable().rowCount(), all);
    }

    void selectionIsATableOfItsOwn()
    {
        ShownPage shown;
        FigureTreeView *view = shown.page.table()->view();
        const QModelIndex area = view->model()->index(0, 0);
        view->selectionModel()->select(view->model()->index(0, 3, area), QItemSelectionModel::ClearAndSelect);
        const FigureTable part = shown.page.table()->selectedTable();
        QCOMPARE(part.rowCount(), 1);
        QCOMPARE(part.units, QStringList{shown.page.content().table.units.at(1)});
        QCOMPARE(part.areas.constFirst().rows.constFirst().cells.size(), 1);
    }

    void labelColumnStaysInSight()
    {
        ShownPage shown;
        shown.select(shown.firstUnits(63));
        FigureTreeView *view = shown.page.table()->view();
        const QModelIndex last = view->model()->index(0, view->model()->columnCount() - 1, view->model()->index(0, 0));
        view->setCurrentIndex(last);
        QVERIFY(view->viewport()->rect().intersects(view->visualRect(last)));
        QVERIFY(view->frozenView()->isVisible());
        const QModelIndex third = last.siblingAtColumn(2);
        view->setCurrentIndex(third);
        QVERIFY(view->visualRect(third).left() >= view->frozenView()->width());
        for (int row = 0; row < 3; ++row) { // both halves agree about every row
            const QModelIndex label = view->model()->index(row, 0, view->model()->index(0, 0));
            if (label.isValid()) {
                QCOMPARE(view->frozenView()->visualRect(label).top(), view->visualRect(label).top());
                QCOMPARE(view->frozenView()->visualRect(label).height(), view->visualRect(label).height());
            }
        }
    }

    void emptyDatabaseSaysWhatToDo()
    {
        ShownPage shown(NewContent::Empty);
        QVERIFY(!shown.page.showsFigures());
        QVERIFY(shown.page.emptyState()->isVisible());
        QVERIFY(!shown.page.emptyState()->title().isEmpty());
        QSignalSpy sample(&shown.page, &DashboardPage::openSampleAsked);
        shown.page.emptyState()->findChildren<QPushButton *>().constFirst()->click();
        QCOMPARE(sample.count(), 1);
        QVERIFY(!shown.page.strip()->isVisible());
    }

    void noUnitSaysWhatToDo()
    {
        ShownPage shown;
        shown.select({});
        QVERIFY(shown.page.emptyState()->isVisible());
        shown.page.chooseUnitsWithFigures();
        QVERIFY(shown.page.showsFigures());
        QVERIFY(shown.page.charts()->isVisible());
    }

    void emptyPeriodOffersTheLatest()
    {
        ShownPage shown;
        shown.select({shown.data.unit(u"Cao Bằng"_s)}, Period::nineMonths(2021));
        QVERIFY(shown.page.emptyState()->isVisible());
        shown.page.chooseLatest();
        QVERIFY(!shown.page.periodPicker()->current());
        QVERIFY(shown.page.showsFigures());
    }

    void followsThePalette()
    {
        ShownPage shown;
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x20, 0x22, 0x25));
        dark.setColor(QPalette::Base, QColor(0x18, 0x1a, 0x1c));
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Text, Qt::white);
        shown.page.setPalette(dark);
        QTest::qWait(1);
        QVERIFY(shown.page.charts()->views().constFirst()->chartStyle().text.lightness() > 128);
    }

    void remembersTheSplitters()
    {
        const TestDatabase data;
        Settings settings(data.file(u"settings.ini"_s));
        {
            const DashboardPage page(data.workspace(), settings, Language::Vietnamese);
        }
        QVERIFY(settings.value(keys::dashboardSplitter).isEmpty()); // nobody moved it: it goes on fitting the charts
        QVERIFY(!settings.value(keys::detailSplitter).isEmpty());
        {
            DashboardPage page(data.workspace(), settings, Language::Vietnamese);
            emit page.findChild<QSplitter *>()->splitterMoved(300, 1);
        }
        QVERIFY(!settings.value(keys::dashboardSplitter).isEmpty());
    }
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
