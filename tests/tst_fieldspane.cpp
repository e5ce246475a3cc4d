#include "models/core/settings.h"
#include "models/reporting/indexgaps.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/indextargets.h"
#include "support/testdatabase.h"
#include "widgets/charts/drawingview.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/index/fieldspane.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

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

/// The fields of three provinces in 2024 by the demonstration scheme. Only field 4 (15 + 5 points) has all its points:
/// Cao Bằng 17, Hà Giang 20, Lạng Sơn 16.
struct ShownFields
{
    ShownFields()
        : settings(data.file(u"settings.ini"_s)),
          pane(data.workspace(), settings,
               Dialogs{{}, {}, [this](QWidget *, const FileQuestion &) { return saveAnswer; }, {}},
               Language::Vietnamese)
    {
        enter(u"Cao Bằng"_s, {{u"4.1"_s, 12'000}, {u"4.2"_s, 5000}, {u"1.1.1"_s, 4000}});
        enter(u"Hà Giang"_s, {{u"4.1"_s, 15'000}, {u"4.2"_s, 5000}});
        enter(u"Lạng Sơn"_s, {{u"4.1"_s, 13'500}, {u"4.2"_s, 2500}});
        pane.resize(1200, 700);
        pane.show();
        if (!QTest::qWaitForWindowExposed(&pane))
            qFatal("never shown");
        show();
    }

    void enter(const QString &unit, const QList<std::pair<QString, Points>> &points, int year = 2024,
               ScoreForm form = ScoreForm::SelfAssessed, const QString &scheme = u"demo"_s) const
    {
        IndexDesk &desk = data.workspace().index();
        const IndexYear read = *desk.read(scheme, year);
        for (const auto &[component, given] : points) {
            IndexEntry entry = read.entries.value(data.unit(unit)).value(component);
            entry.cell = {read.stored.id, year, data.unit(unit), component};
            entry.setPoints(form, given);
            if (const Result<void> done = desk.change(entry, component); !done)
                qFatal("%s", qPrintable(done.error().sentence));
        }
    }

    void show(const QString &unit = u"Cao Bằng"_s, int year = 2024, const QString &scheme = u"demo"_s)
    {
        pane.setContent(*data.workspace().index().read(scheme, year, {data.unit(unit)}), data.unit(unit));
    }

    /// What is in the drawing, as the clipboard has it.
    [[nodiscard]] QString table() const
    {
        pane.pane()->copyTableAction()->trigger();
        return QGuiApplication::clipboard()->mimeData()->text();
    }

    void typeTarget(int row, const QString &text) const
    {
        pane.gapTable()->item(row + 1, 2)->setText(text);
        QCoreApplication::processEvents(); // the table is filled anew afterwards
    }

    void holdAgainst(FieldBase base) const { pick(pane.baseBox(), pane.baseBox()->findData(int(base))); }

    /// A row of the table of gaps below the total, which is -1: "4 Hài lòng và tác động|85,00 %|100,00 %|−15,00|3".
    [[nodiscard]] QString gap(int row) const
    {
        QStringList texts;
        for (int column = 0; column < pane.gapTable()->columnCount(); ++column)
            texts += pane.gapTable()->item(row + 1, column)->text();
        return texts.join(u'|').replace(QChar(QChar::Nbsp), u' ');
    }

    [[nodiscard]] QString heading(int column) const { return pane.gapTable()->horizontalHeaderItem(column)->text(); }

    QString saveAnswer;
    TestDatabase data{NewContent::Empty};
    Settings settings;
    FieldsPane pane;
};

} // namespace

/// The fields of several units, and how far one of them is behind.
class TestFieldsPane : public QObject
{
    Q_OBJECT

private slots:
    void gapsToTheBestBeginWithTheWidest()
    {
        const ShownFields shown;
        QCOMPARE(shown.pane.gapTable()->rowCount(), 5);
        QCOMPARE(shown.gap(-1), u"Total|–|–|no unit has points of all components|"_s);
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|85,00 %|100,00 %|−15,00|3"_s);
        QCOMPARE(shown.gap(1), u"1 Chỉ đạo, điều hành|–|–|no unit has points of all components|"_s);
        QCOMPARE(shown.heading(1), u"Cao Bằng"_s);
        QCOMPARE(shown.heading(2), u"the best"_s);
        QCOMPARE(shown.pane.note(), QString());
    }

    void gapsToTheMedian()
    {
        ShownFields shown;
        shown.holdAgainst(FieldBase::Median);
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|85,00 %|85,00 %|0,00|"_s); // it is the median
        QCOMPARE(shown.heading(2), u"the median"_s);
        shown.show(u"Hà Giang"_s); // whoever is ahead has no points behind
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|100,00 %|85,00 %|+15,00|"_s);
        QCOMPARE(shown.heading(1), u"Hà Giang"_s);
    }

    void ownMissingPointsAreNamed()
    {
        ShownFields shown;
        shown.show(u"Bắc Kạn"_s); // nobody has entered anything there
        QCOMPARE(shown.gap(3), u"4 Hài lòng và tác động|–|100,00 %|2 component(s) have no points yet|"_s);
        shown.enter(u"Lạng Sơn"_s, {{u"3.2"_s, 0}}); // one of two: still no percentage
        shown.show();
        QVERIFY(shown.gap(3).startsWith(u"3 Chính quyền số|–|–|no unit"_s));
    }

    void gapsToTheYearBefore()
    {
        ShownFields shown;
        shown.enter(u"Cao Bằng"_s, {{u"4.1"_s, 15'000}, {u"4.2"_s, 4000}}, 2023);
        shown.holdAgainst(FieldBase::LastYear);
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|85,00 %|95,00 %|−10,00|2"_s);
        QVERIFY2(shown.gap(1).contains(u"|in 2023: 5 component(s) have no points yet|"_s), qPrintable(shown.gap(1)));
        QCOMPARE(shown.pane.note(), QString());
        shown.show(u"Hà Giang"_s); // another unit's year before is not taken
        QVERIFY2(shown.gap(3).contains(u"in 2023: 2 component(s)"_s), qPrintable(shown.gap(3)));
    }

    void noYearBeforeIsSaid()
    {
        ShownFields shown;
        shown.enter(u"Cao Bằng"_s, {{u"4.1"_s, 15'000}, {u"4.2"_s, 4000}}, 2016);
        shown.holdAgainst(FieldBase::LastYear);
        shown.show(u"Cao Bằng"_s, 2016); // the first year of the scheme
        QCOMPARE(shown.pane.note(), u"The scheme demo is in force from 2016 on, not in 2015."_s);
        QCOMPARE(shown.pane.gapTable()->rowCount(), 0);
        shown.holdAgainst(FieldBase::Best);
        QCOMPARE(shown.pane.note(), QString());
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|95,00 %|95,00 %|0,00|"_s);
    }

    /// What looks like worse work is often a new scheme: nothing is subtracted.
    void anotherVersionOfTheYearBeforeIsABreak()
    {
        ShownFields shown;
        IndexDesk &desk = shown.data.workspace().index();
        shown.enter(u"Cao Bằng"_s, {{u"4.1"_s, 15'000}, {u"4.2"_s, 4000}}, 2023);
        IndexScheme scheme = desk.schemeFor(u"demo"_s, 2024)->scheme;
        scheme.nodes.last().name.vi = u"Tên mới"_s;
        QVERIFY(desk.storeScheme(scheme).ok());
        QVERIFY(desk.moveToNewest(u"demo"_s, 2024).ok());
        shown.holdAgainst(FieldBase::LastYear);
        shown.show();
        QStringList broken;
        for (int row = -1; row < 4; ++row) {
            if (shown.gap(row).endsWith(u"|–|the set of criteria changed|"_s))
                broken += shown.gap(row).section(u'|', 0, 0);
        }
        QCOMPARE(broken, QStringList({u"Total"_s, u"4 Hài lòng và tác động"_s}));
    }

    /// Any earlier year with points can be chosen, also one that another set of the same kind scored.
    void anyEarlierYearCanBeHeldAgainst()
    {
        ShownFields shown;
        shown.enter(u"Cao Bằng"_s, {{u"4.1"_s, 12'000}, {u"4.2"_s, 3000}}, 2020);
        IndexScheme other = shown.data.workspace().index().schemeFor(u"demo"_s, 2023)->scheme;
        other.code = u"older"_s;
        other.nodes.last().name.vi = u"Tên khác"_s;
        QVERIFY(shown.data.workspace().index().storeScheme(other).ok());
        shown.enter(u"Cao Bằng"_s, {{u"4.1"_s, 12'000}}, 2023, ScoreForm::SelfAssessed, u"older"_s);
        shown.enter(u"Cao Bằng"_s, {{u"1"_s, 9000}}, 2022, ScoreForm::SelfAssessed, u"par-2022"_s); // a national set
        shown.enter(u"Hà Giang"_s, {{u"4.1"_s, 12'000}}, 2021);                                     // another unit's
        shown.show();
        QVERIFY(!shown.pane.earlierBox()->isVisible());
        shown.holdAgainst(FieldBase::LastYear);
        QVERIFY(shown.pane.earlierBox()->isVisible());
        QStringList years;
        for (int item = 0; item < shown.pane.earlierBox()->count(); ++item)
            years += shown.pane.earlierBox()->itemText(item);
        QCOMPARE(years, QStringList({u"2023 by older"_s, u"2023"_s, u"2020"_s}));
        QCOMPARE(shown.gap(-1), u"Total|–|–|the set of criteria changed|"_s);
        QCOMPARE(shown.gap(3), u"4 Hài lòng và tác động|85,00 %|–|the set of criteria changed|"_s);
        QVERIFY2(shown.gap(0).contains(u"|in 2023: "_s), qPrintable(shown.gap(0))); // the same criteria, without points
        pick(shown.pane.earlierBox(), 2);
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|85,00 %|75,00 %|+10,00|"_s);
        QCOMPARE(shown.heading(2), u"2020"_s);
        shown.show(); // what was chosen stays
        QCOMPARE(shown.heading(2), u"2020"_s);
    }

    void targetsAreTypedIntoTheTable()
    {
        ShownFields shown;
        QSignalSpy problem(&shown.pane, &FieldsPane::problem);
        shown.holdAgainst(FieldBase::Target);
        QVERIFY2(shown.pane.note().startsWith(u"No targets of Cao Bằng for 2024"_s), qPrintable(shown.pane.note()));
        QCOMPARE(shown.gap(3), u"4 Hài lòng và tác động|85,00 %|–|no target|"_s);
        QVERIFY(shown.pane.gapTable()->item(1, 2)->flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!shown.pane.gapTable()->item(1, 1)->flags().testFlag(Qt::ItemIsEditable));
        shown.typeTarget(3, u"92,5"_s);
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|85,00 %|92,50 %|−7,50|1,5"_s);
        shown.typeTarget(-1, u"90 %"_s);
        QCOMPARE(shown.gap(-1), u"Total|–|90,00 %|9 component(s) have no points yet|"_s);
        QCOMPARE(shown.pane.note(), QString());
        shown.typeTarget(0, u"112"_s);
        shown.typeTarget(0, u"nhiều"_s);
        QCOMPARE(problem.count(), 2);
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|85,00 %|92,50 %|−7,50|1,5"_s);
        shown.show(u"Hà Giang"_s); // each unit has its own
        QVERIFY(!shown.pane.note().isEmpty());
        shown.show();
        const IndexYear year = *shown.data.workspace().index().read(u"demo"_s, 2024);
        const UnitId unit = shown.data.unit(u"Cao Bằng"_s);
        QCOMPARE(*indexTargets(year, unit, shown.data.workspace()), (IndexTargets{{QString(), 9000}, {u"4"_s, 9250}}));
        shown.typeTarget(0, QString());
        QCOMPARE(*indexTargets(year, unit, shown.data.workspace()), (IndexTargets{{QString(), 9000}}));
        shown.holdAgainst(FieldBase::Best);
        QVERIFY(!shown.pane.gapTable()->item(1, 2)->flags().testFlag(Qt::ItemIsEditable));
    }

    /// Field indices of other provinces are entered as figures and stand beside the own ones, marked.
    void publishedFieldsOfOthersAreShown()
    {
        ShownFields shown;
        const Period year = Period::year(2024);
        const auto published = [&](const QString &unit, const QString &indicator, double value) {
            return shown.data.figure(unit, indicator, year, value);
        };
        shown.data.add({published(u"Hải Phòng"_s, u"par_field_1"_s, 95.5),
                        published(u"Hải Phòng"_s, u"par_index_score"_s, 96.17),
                        published(u"Cao Bằng"_s, u"par_field_1"_s, 80), // it has points here
                        published(u"Hà Nội"_s, u"par_index_score"_s, 90)});
        shown.enter(u"Cao Bằng"_s, {{u"1"_s, 7600}}, 2024, ScoreForm::SelfAssessed, u"par-2022"_s);
        shown.show();
        QVERIFY(!shown.table().contains(u"◇"_s)); // the demonstration set has other fields
        shown.show(u"Cao Bằng"_s, 2024, u"par-2022"_s);
        QVERIFY2(shown.table().contains(u"Hải Phòng ◇"_s), qPrintable(shown.table()));
        QVERIFY(shown.table().contains(u"95,5"_s) && shown.table().contains(u"96,17"_s));
        QVERIFY(!shown.table().contains(u"Cao Bằng ◇"_s));
        QVERIFY(!shown.table().contains(u"Hà Nội"_s)); // no field of it
        // Final points are held against them, others are not.
        QVERIFY2(shown.gap(0).startsWith(u"1 Công tác chỉ đạo điều hành CCHC|80,00 %|80,00 %|"_s),
                 qPrintable(shown.gap(0)));
        shown.enter(u"Cao Bằng"_s, {{u"1"_s, 7600}}, 2024, ScoreForm::Final, u"par-2022"_s);
        shown.show(u"Cao Bằng"_s, 2024, u"par-2022"_s);
        pick(shown.pane.formBox(), shown.pane.formBox()->findData(int(ScoreForm::Final)));
        QVERIFY2(shown.gap(0).startsWith(u"1 Công tác chỉ đạo điều hành CCHC|80,00 %|95,50 %|−15,50|"_s),
                 qPrintable(shown.gap(0)));
    }

    void pointsOfOneKindAreComparedAtATime()
    {
        ShownFields shown;
        QCOMPARE(shown.pane.formBox()->currentData().toInt(), int(ScoreForm::SelfAssessed));
        shown.enter(u"Hà Giang"_s, {{u"4.1"_s, 12'000}, {u"4.2"_s, 4000}}, 2024, ScoreForm::Appraised);
        shown.show();
        pick(shown.pane.formBox(), shown.pane.formBox()->findData(int(ScoreForm::Appraised)));
        QCOMPARE(shown.gap(3), u"4 Hài lòng và tác động|–|80,00 %|2 component(s) have no points yet|"_s);
        shown.show(u"Hà Giang"_s); // another unit: what was chosen stays
        QCOMPARE(shown.gap(0), u"4 Hài lòng và tác động|80,00 %|80,00 %|0,00|"_s);
        // Another year begins with the best that anybody has.
        shown.enter(u"Cao Bằng"_s, {{u"4.1"_s, 12'000}}, 2023, ScoreForm::Final);
        shown.show(u"Cao Bằng"_s, 2023);
        QCOMPARE(shown.pane.formBox()->currentData().toInt(), int(ScoreForm::Final));
    }

    void theDrawingHasWhoeverHasPointsAndTheUnitShown()
    {
        ShownFields shown;
        const auto table = [&shown] { return shown.table(); };
        for (const QString &unit : {u"Cao Bằng"_s, u"Hà Giang"_s, u"Lạng Sơn"_s})
            QVERIFY2(table().contains(unit), qPrintable(table()));
        QVERIFY(!table().contains(u"Bắc Kạn"_s));
        QVERIFY2(table().contains(u"100,00"_s), qPrintable(table()));
        shown.show(u"Bắc Kạn"_s);
        QVERIFY(table().contains(u"Bắc Kạn"_s));
        QVERIFY(!shown.pane.pane()->view()->drawing()->marks().isEmpty());
    }

    void thePictureLeavesThePane()
    {
        ShownFields shown;
        QSignalSpy notice(&shown.pane, &FieldsPane::notice);
        QSignalSpy problem(&shown.pane, &FieldsPane::problem);
        shown.saveAnswer = shown.data.file(u"a.png"_s);
        shown.pane.pane()->savePictureAction()->trigger();
        QCOMPARE(notice.count(), 1);
        QVERIFY(!QImage(shown.saveAnswer).isNull());
        shown.saveAnswer = shown.data.file(u"no-such-folder/a.png"_s);
        shown.pane.pane()->savePictureAction()->trigger();
        QCOMPARE(problem.count(), 1);
    }
};

QTEST_MAIN(TestFieldsPane)
#include "tst_fieldspane.moc"
