#include "models/core/settings.h"
#include "models/workspace/indexdesk.h"
#include "support/testdatabase.h"
#include "widgets/charts/drawingview.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/index/whatifpane.h"
#include "widgets/printpreview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
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

QString spaced(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

/// Trying points of Cao Bằng in 2024 by the demonstration scheme: 4 + 3 + 12 points of 100.
struct ShownTrial
{
    ShownTrial() : settings(data.file(u"settings.ini"_s)), pane(data.workspace(), settings, {}, Language::Vietnamese)
    {
        enter(u"1.1.1"_s, 4000);
        enter(u"1.2.1"_s, 3000);
        enter(u"4.1"_s, 12'000);
        pane.resize(1300, 700);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("never shown");
        show();
    }

    [[nodiscard]] IndexDesk &desk() const { return data.workspace().index(); }
    [[nodiscard]] TrialModel *model() const { return pane.model(); }

    template <typename Alter>
    void change(const QString &component, const Alter &alter) const
    {
        const IndexYear year = *desk().read(u"demo"_s, 2024);
        IndexEntry entry = year.entries.value(data.unit(u"Cao Bằng"_s)).value(component);
        entry.cell = {year.stored.id, year.year, data.unit(u"Cao Bằng"_s), component};
        alter(entry);
        if (const Result<void> done = desk().change(entry, component); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }

    void enter(const QString &component, Points points, ScoreForm form = ScoreForm::SelfAssessed) const
    {
        change(component, [&](IndexEntry &entry) { entry.setPoints(form, points); });
    }

    void show(const QString &unit = u"Cao Bằng"_s, int year = 2024)
    {
        pane.setContent(*desk().read(u"demo"_s, year, {data.unit(unit)}), data.unit(unit));
    }

    [[nodiscard]] QModelIndex at(const QString &component, int column = TrialModel::TriedColumn) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->nodeAt(row)->code == component)
                return model()->index(row, column);
        }
        return {};
    }

    void choose(const QString &component) const { pane.table()->setCurrentIndex(at(component)); }
    bool type(const QString &component, const QString &points) const { return model()->setData(at(component), points); }

    /// The line above the slider.
    [[nodiscard]] QString sliderText() const
    {
        for (const QLabel *label : pane.findChildren<QLabel *>()) {
            if (label->text().contains(u"Rule: "_s))
                return label->text();
        }
        return {};
    }

    [[nodiscard]] QStringList scenarios() const
    {
        QStringList names;
        for (int item = 0; item < pane.scenarioBox()->count(); ++item)
            names += pane.scenarioBox()->itemText(item);
        return names;
    }

    void save(const QString &name) const
    {
        pane.scenarioBox()->setEditText(name);
        pane.saveButton()->click();
    }

    TestDatabase data{NewContent::Empty};
    Settings settings;
    WhatIfPane pane;
};

} // namespace

/// Trying points by table and slider, kept as scenarios.
class TestWhatIfPane : public QObject
{
    Q_OBJECT

private slots:
    void tableAndSliderAgree()
    {
        const ShownTrial shown;
        QCOMPARE(shown.pane.table()->currentIndex(), shown.model()->index(0, TrialModel::TriedColumn));
        shown.choose(u"4.1"_s);
        QSlider *slider = shown.pane.slider();
        QVERIFY(slider->isEnabled());
        QCOMPARE(slider->maximum(), 15'000);
        QCOMPARE(slider->value(), 12'000);
        QCOMPARE(shown.sliderText(), u"4.1: 12 of 15 points. Rule: 80..100"_s);
        QVERIFY(shown.type(u"4.1"_s, u"13,5"_s));
        QCOMPARE(slider->value(), 13'500);
        QCOMPARE(shown.sliderText(), u"4.1: 13,5 of 15 points. Rule: 80..100"_s);
        slider->setValue(14'250);
        QCOMPARE(shown.at(u"4.1"_s).data().toString(), u"14,25"_s);
        QCOMPARE(shown.sliderText(), u"4.1: 14,25 of 15 points. Rule: 80..100"_s);
        shown.choose(u"4.2"_s); // looking at another component tries nothing
        QCOMPARE(slider->maximum(), 5000);
        QCOMPARE(slider->value(), 0);
        QCOMPARE(shown.model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'250}}));
    }

    void theSliderStopsWhereTheRuleDoes_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<int>("dragged");
        QTest::addColumn<int>("stops");
        QTest::newRow("step below") << u"1.2.1"_s << 3900 << 3000;
        QTest::newRow("step above") << u"1.2.1"_s << 4100 << 5000;
        QTest::newRow("yes or no") << u"1.1.1"_s << 1999 << 0;
        QTest::newRow("below the threshold") << u"1.1.2"_s << 3000 << 4000;
        QTest::newRow("above the threshold") << u"1.1.2"_s << 4321 << 4321;
    }

    void theSliderStopsWhereTheRuleDoes()
    {
        QFETCH(const QString, component);
        QFETCH(const int, dragged);
        const ShownTrial shown;
        shown.choose(component);
        shown.pane.slider()->setValue(dragged);
        QTEST(shown.pane.slider()->value(), "stops");
        QTEST(shown.model()->shownPoints(shown.at(component).row()), "stops");
        shown.pane.slider()->setFocus();
        QTest::keyClick(shown.pane.slider(), Qt::Key_End); // all points can be had by every rule
        QCOMPARE(shown.model()->shownPoints(shown.at(component).row()), shown.pane.slider()->maximum());
        QTest::keyClick(shown.pane.slider(), Qt::Key_Home);
        QCOMPARE(shown.model()->shownPoints(shown.at(component).row()), 0);
    }

    void everyStepOfTheKeyboardMovesTheSlider_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<QList<Points>>("steps"); // from none to all
        QTest::newRow("yes or no") << u"1.1.1"_s << QList<Points>{0, 4000};
        QTest::newRow("steps") << u"1.2.1"_s << QList<Points>{0, 1000, 3000, 5000};
        QTest::newRow("falling steps") << u"3.2"_s << QList<Points>{0, 2000, 6000, 10'000};
    }

    void everyStepOfTheKeyboardMovesTheSlider()
    {
        QFETCH(const QString, component);
        QFETCH(const QList<Points>, steps);
        const ShownTrial shown;
        shown.choose(component);
        QSlider *slider = shown.pane.slider();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        for (const Points points : steps) {
            QCOMPARE(slider->value(), points);
            QTest::keyClick(slider, Qt::Key_Right);
        }
        for (auto points = steps.crbegin(); points != steps.crend(); ++points) {
            QCOMPARE(shown.model()->shownPoints(shown.at(component).row()), *points);
            QTest::keyClick(slider, points == steps.crbegin() ? Qt::Key_PageDown : Qt::Key_Left);
        }
    }

    void freePointsAreReachedByTheKeyboardToo()
    {
        const ShownTrial shown;
        shown.choose(u"1.2.2"_s); // by hand
        shown.pane.slider()->setFocus();
        QTest::keyClick(shown.pane.slider(), Qt::Key_Right);
        QVERIFY(shown.pane.slider()->value() > 0 && shown.pane.slider()->value() <= 300);
        shown.choose(u"4.1"_s); // 12 to 15 of 15 points
        QTest::keyClick(shown.pane.slider(), Qt::Key_Right);
        QVERIFY(shown.pane.slider()->value() > 12'000 && shown.pane.slider()->value() < 14'000);
    }

    void theOutcomeIsSaid()
    {
        const ShownTrial shown;
        QCOMPARE(spaced(shown.pane.outcome()), u"Now: 19/100 points, at least 19,00 %; 9 component(s) without points\n"
                                               "Tried: 19/100 points, at least 19,00 %; 9 component(s) without points; "
                                               "the total moves by 0,00 points of percent"_s);
        QVERIFY(shown.type(u"4.1"_s, u"13,5"_s));
        QVERIFY(shown.type(u"4.2"_s, u"0"_s));
        QCOMPARE(spaced(shown.pane.outcome().section(u'\n', 1)),
                 u"Tried: 20,5/100 points, at least 20,50 %; 8 component(s) without points; "
                 "the total moves by +1,50 points of percent"_s);
        QVERIFY(shown.type(u"4.1"_s, u"0"_s));
        QVERIFY(shown.pane.outcome().endsWith(u"the total moves by −12,00 points of percent"_s));
        QVERIFY(!shown.pane.pane()->view()->drawing()->marks().isEmpty());
    }

    void theGroupFollowsTheTrial()
    {
        const ShownTrial shown;
        for (int row = 0; row < shown.model()->rowCount(); ++row)
            shown.model()->tryPoints(row, *shown.model()->nodeAt(row)->maximum);
        QCOMPARE(spaced(shown.pane.outcome().section(u'\n', 1)),
                 u"Tried: 100/100 points = 100,00 %; group A; the total moves by +81,00 points of percent"_s);
        QCOMPARE(shown.pane.winnableText(), u"Nothing is left to be won."_s);
        QVERIFY(shown.type(u"3.1"_s, u"0"_s));
        QVERIFY2(shown.pane.outcome().contains(u"group B"_s), qPrintable(shown.pane.outcome()));
        QCOMPARE(shown.pane.winnableText(), u"Still to be won, by field: field 3: 15\n"
                                            "By who is in charge: Sở Khoa học và Công nghệ: 15"_s);
    }

    void whatIsLeftIsSortedByValue()
    {
        const ShownTrial shown;
        const QString fields = shown.pane.winnableText().section(u'\n', 0, 0);
        QCOMPARE(fields, u"Still to be won, by field: field 2: 35; field 3: 25; field 1: 13; field 4: 8"_s);
        QVERIFY(shown.type(u"2.2"_s, u"10"_s));
        QVERIFY(shown.type(u"2.1.2"_s, u"5"_s));
        QVERIFY2(shown.pane.winnableText().contains(u"by field: field 3: 25; field 2: 20; field 1: 13"_s),
                 qPrintable(shown.pane.winnableText()));
    }

    void whatDoesNotApplyCannotBeTried()
    {
        ShownTrial shown;
        shown.change(u"4.2"_s, [](IndexEntry &entry) {
            entry.applicable = false;
            entry.explanation = u"Không có"_s;
        });
        shown.show();
        QVERIFY(!shown.at(u"4.2"_s).isValid());
        QVERIFY2(
            spaced(shown.pane.outcome())
                .startsWith(
                    u"Now: 19/95 points, at least 20,00 %; 8 component(s) without points; 5 points do not apply"_s),
            qPrintable(shown.pane.outcome()));
    }

    void editsStayWhenThePointsChange()
    {
        ShownTrial shown;
        shown.choose(u"4.1"_s);
        QVERIFY(shown.type(u"4.1"_s, u"14"_s));
        shown.enter(u"4.2"_s, 5000);
        shown.show();
        QCOMPARE(shown.model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
        QCOMPARE(shown.pane.table()->currentIndex(), shown.at(u"4.1"_s)); // where the person was
        QCOMPARE(shown.pane.slider()->value(), 14'000);
        QVERIFY(shown.pane.outcome().startsWith(u"Now: 24/100"_s));
        shown.pane.resetButton()->click();
        QVERIFY(shown.model()->edits().isEmpty());
        QCOMPARE(shown.pane.slider()->value(), 12'000);
        QVERIFY(shown.type(u"4.1"_s, u"14"_s));
        shown.show(u"Hà Giang"_s);
        QVERIFY(shown.model()->edits().isEmpty());
        QCOMPARE(shown.pane.table()->currentIndex().row(), 0);
        shown.show();
        QCOMPARE(shown.model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
    }

    void pointsOfOneKindAreTriedAtATime()
    {
        ShownTrial shown;
        QCOMPARE(shown.pane.formBox()->currentData().toInt(), int(ScoreForm::SelfAssessed));
        pick(shown.pane.formBox(), shown.pane.formBox()->findData(int(ScoreForm::Appraised)));
        QVERIFY(shown.pane.outcome().startsWith(u"Now: 0/100"_s));
        shown.enter(u"4.1"_s, 9000, ScoreForm::Final);
        shown.show(); // the same unit and year: what was chosen stays
        QCOMPARE(shown.pane.formBox()->currentData().toInt(), int(ScoreForm::Appraised));
        shown.show(u"Hà Giang"_s);
        shown.show();
        QCOMPARE(shown.pane.formBox()->currentData().toInt(), int(ScoreForm::Final)); // the best that anybody has
        QVERIFY(shown.pane.outcome().startsWith(u"Now: 9/100"_s));
    }

    void scenariosAreKeptOverwrittenAndDeleted()
    {
        const ShownTrial shown;
        QSignalSpy notice(&shown.pane, &WhatIfPane::notice);
        QVERIFY(shown.type(u"4.1"_s, u"14"_s));
        shown.save(u" Cố gắng "_s);
        QCOMPARE(notice.takeLast().constFirst().toString(), u"The scenario “Cố gắng” is kept."_s);
        QVERIFY(shown.type(u"4.2"_s, u"5"_s));
        shown.save(u"Hết sức"_s);
        QVERIFY(shown.type(u"4.2"_s, u"2"_s));
        shown.save(u"Cố gắng"_s); // again, with other points
        QCOMPARE(shown.scenarios().size(), 2);
        shown.pane.resetButton()->click();
        pick(shown.pane.scenarioBox(), shown.pane.scenarioBox()->findText(u"Hết sức"_s));
        QCOMPARE(shown.model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}, {u"4.2"_s, 5000}}));
        pick(shown.pane.scenarioBox(), shown.pane.scenarioBox()->findText(u"Cố gắng"_s));
        QCOMPARE(shown.model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}, {u"4.2"_s, 2000}}));
        shown.pane.removeButton()->click();
        QVERIFY(notice.takeLast().constFirst().toString().startsWith(u"The scenario “Cố gắng” is deleted"_s));
        QCOMPARE(shown.scenarios(), QStringList{u"Hết sức"_s});
        QCOMPARE(shown.pane.scenarioBox()->currentText(), QString());
        QCOMPARE(shown.model()->edits().size(), 2); // what is tried stays on the table
    }

    void scenariosAreOfOneUnitAndYear_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("year");
        QTest::newRow("unit") << u"Hà Giang"_s << 2024;
        QTest::newRow("year") << u"Cao Bằng"_s << 2023;
    }

    void scenariosAreOfOneUnitAndYear()
    {
        QFETCH(const QString, unit);
        QFETCH(const int, year);
        ShownTrial shown;
        QVERIFY(shown.type(u"4.1"_s, u"14"_s));
        shown.save(u"Cố gắng"_s);
        shown.show(unit, year);
        QCOMPARE(shown.scenarios(), QStringList());
        QCOMPARE(shown.pane.scenarioBox()->currentText(), QString()); // the worksheet bears no name of another's
        shown.show();
        QCOMPARE(shown.scenarios(), QStringList{u"Cố gắng"_s});
        QCOMPARE(shown.pane.scenarioBox()->currentText(), u"Cố gắng"_s);
        QCOMPARE(shown.model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
    }

    void aScenarioIsNamed()
    {
        const ShownTrial shown;
        QSignalSpy problem(&shown.pane, &WhatIfPane::problem);
        shown.save(u"  "_s);
        QCOMPARE(problem.count(), 1);
        QCOMPARE(problem.takeLast().constFirst().toString(), u"Give the scenario a name."_s);
        shown.save(u"Cố gắng"_s);
        shown.pane.scenarioBox()->setEditText(u"cố gắng"_s); // another name
        shown.pane.removeButton()->click();
        QCOMPARE(problem.count(), 1);
        QCOMPARE(problem.takeLast().constFirst().toString(), u"There is no scenario “cố gắng”."_s);
        QCOMPARE(shown.scenarios(), QStringList{u"Cố gắng"_s});
    }

    void theWorksheetOpensAndStoresNothing()
    {
        ShownTrial shown;
        QVERIFY(shown.type(u"4.1"_s, u"14"_s));
        PrintPreview *preview = shown.pane.openWorksheet();
        QVERIFY(preview->isVisible());
        preview->close();
        QCOMPARE(shown.model()->edits().size(), 1);
        QSignalSpy problem(&shown.pane, &WhatIfPane::problem);
        QVERIFY(!shown.type(u"4.1"_s, u"16"_s)); // what the table refuses is told by the page
        QCOMPARE(problem.count(), 1);
    }
};

QTEST_MAIN(TestWhatIfPane)
#include "tst_whatifpane.moc"
