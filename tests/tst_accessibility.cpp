#include "app/mainactions.h"
#include "support/shownwindow.h"
#include "widgets/chartrow.h"
#include "widgets/charts/chartview.h"
#include "widgets/dashboardpage.h"
#include "widgets/figuretreeview.h"
#include "widgets/startpage.h"
#include "widgets/tablepane.h"
#include "widgets/unitpicker.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Every widget that Tab reaches must say its name.
QString namelessWidgets(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool reached = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (!reached || widget->focusProxy()) // what has a proxy hands the focus on
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless += u"%1 in %2"_s.arg(QLatin1String(widget->metaObject()->className()),
                                          QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return nameless.join(u"; "_s);
}

/// The widgets that Tab visits from `first` until it comes back.
QList<QWidget *> tabRound(QWidget *first)
{
    QList<QWidget *> visited;
    first->setFocus();
    for (int step = 0; step < 300; ++step) {
        QWidget *at = QApplication::focusWidget();
        if (!at || visited.contains(at))
            break;
        visited += at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return visited;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void startPageHasNames()
    {
        ShownWindow shown;
        shown.settings().set(keys::recentDatabases, QStringList{u"/tmp/Số liệu & báo cáo.db"_s});
        shown.show();
        QCOMPARE(namelessWidgets(shown.window()), QString());
    }

    void dashboardHasNames()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        QTRY_COMPARE(namelessWidgets(shown.window()), QString()); // the table is filled after the first painting
        shown.window().workspace()->setSelection({});
        QCOMPARE(namelessWidgets(shown.window()), QString());
    }

    void dialogsHaveNames()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        const MainActions &actions = *shown.window().mainActions();
        for (QAction *action :
             {actions.ownUnit, actions.target, actions.shortcuts, actions.debugInfo, actions.about, actions.preview}) {
            action->trigger();
            auto *dialog = shown.window().findChild<QDialog *>();
            QVERIFY(dialog);
            QCOMPARE(namelessWidgets(*dialog), QString());
            dialog->close();
            QTRY_VERIFY(!shown.window().findChild<QDialog *>());
        }
    }

    void tabReachesEveryPart()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        QTest::qWait(50);
        DashboardPage &page = *shown.window().page();
        const QList<QWidget *> round = tabRound(page.charts()->views().constFirst());
        for (const ChartView *view : page.charts()->views())
            QVERIFY(round.contains(view));
        QVERIFY(round.contains(page.table()->view()));
        const auto inside = [&round](const QWidget *part) {
            return std::any_of(round.cbegin(), round.cend(), [part](QWidget *one) { return part->isAncestorOf(one); });
        };
        QVERIFY(inside(page.unitPicker()));
        QVERIFY(inside(page.table()));
        // Charts are visited from left to right, the table after them.
        QVERIFY(round.indexOf(page.charts()->views().at(1)) < round.indexOf(page.charts()->views().at(2)));
        QVERIFY(round.indexOf(page.charts()->views().at(2)) < round.indexOf(page.table()->view()));
    }

    void chartsSayTheirFigures()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        const DashboardPage &page = *shown.window().page();
        for (ChartView *view : page.charts()->views()) {
            QVERIFY(!view->accessibleName().isEmpty());
            QVERIFY(!view->accessibleDescription().isEmpty());
        }
    }

    void everyBarHasACellInTheTable()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().openSample());
        DashboardPage &page = *shown.window().page();
        QTRY_VERIFY(page.table()->view()->model()->rowCount() > 0); // filled after the first painting
        int bars = 0;
        for (const ChartSpec &panel : page.content().panels) {
            for (const ChartSection &section : panel.sections) {
                for (const ChartGroup &group : section.groups) {
                    for (const ChartBar &bar : group.bars) {
                        if (bar.state != MarkState::Number)
                            continue;
                        page.table()->showCell(bar.cell);
                        QVERIFY2(page.table()->view()->currentIndex().isValid(), qPrintable(bar.description));
                        ++bars;
                    }
                }
            }
        }
        QVERIFY(bars > 5);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
