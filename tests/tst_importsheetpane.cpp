#include "models/exchange/layoutproposal.h"
#include "support/shownimport.h"
#include "support/testdatabase.h"
#include "widgets/datefield.h"
#include "widgets/entry/perioddialog.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/unitsearchedit.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

using Shape = TableLayout::Shape;

/// A pane over a sheet of which nothing was recognised.
struct ShownPane
{
    ShownPane() : pane(base.workspace(), Language::Vietnamese), changed(&pane, &ImportSheetPane::changed)
    {
        sheet.rows = {{1, {u"A"_s, u"Quý I/2026"_s, u"B"_s}}, {2, {u"Cao Bằng"_s, u"5"_s, QString(200, u'x')}}};
        sheet.proposed.layout.firstRow = 2;
        for (int column = 0; column < 3; ++column) {
            ColumnMapping mapping;
            mapping.column = column;
            mapping.heading = sheet.rows.constFirst().texts.at(column);
            sheet.proposed.layout.columns += mapping;
        }
        pane.setSheet(sheet, sheet.proposed.layout);
        pane.resize(1200, 400);
        pane.show();
    }
    [[nodiscard]] const TableLayout &layout() const { return pane.layoutOfSheet(); }

    TestDatabase base{NewContent::Empty};
    ImportSheet sheet;
    ImportSheetPane pane;
    QSignalSpy changed;
};

} // namespace

/// A sheet on the import desk: its shape, its columns, its periods.
class TestImportSheetPane : public QObject
{
    Q_OBJECT

private slots:
    void theShapeIsChosenWhereNothingWasRecognised()
    {
        ShownPane shown;
        QComboBox *shape = shown.pane.shapeBox();
        QCOMPARE(shape->currentData().toInt(), int(Shape::Unknown));
        QCOMPARE(shape->findData(int(Shape::Dossiers)), -1);
        choose(shape, int(Shape::IndicatorsDown));
        QCOMPARE(shown.layout().shape, Shape::IndicatorsDown);
        QCOMPARE(shown.changed.count(), 1);
        QCOMPARE(shape->findData(int(Shape::Unknown)), -1); // nobody chooses that
        QCOMPARE(shape->currentData().toInt(), int(Shape::IndicatorsDown));
    }

    void theShapeIsReachedByKeyboard()
    {
        ShownPane shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
        shown.pane.activateWindow();
        shown.pane.shapeBox()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.pane.shapeBox(), Qt::Key_Down);
        QCOMPARE(shown.layout().shape, Shape::Long);
        QVERIFY(!shown.pane.shapeBox()->accessibleName().isEmpty());
    }

    void eachColumnMayHaveItsPeriod()
    {
        ShownPane shown;
        shown.pane.goToColumn(1);
        choose(shown.pane.roleBox(), int(ColumnRole::Figure));
        QVERIFY(!shown.pane.columnPeriodBox()->isVisible());
        choose(shown.pane.shapeBox(), int(Shape::IndicatorsDown));
        QVERIFY(shown.pane.columnPeriodBox()->isVisible());
        QCOMPARE(shown.pane.columnPeriodBox()->currentData().toString(), u"2026-Q1"_s); // as its heading says
        choose(shown.pane.columnPeriodBox(), QString());
        QVERIFY(!shown.layout().columns.at(1).subject.period);
    }

    void anyPeriodCanBeAskedForAColumn()
    {
        ShownPane shown;
        choose(shown.pane.shapeBox(), int(Shape::IndicatorsDown));
        shown.pane.goToColumn(2);
        choose(shown.pane.roleBox(), int(ColumnRole::Figure));
        QComboBox *period = shown.pane.columnPeriodBox();
        period->setCurrentIndex(period->count() - 1);
        emit period->activated(period->currentIndex());
        auto *dialog = shown.pane.findChild<PeriodDialog *>();
        QVERIFY(dialog);
        dialog->kindBox()->setCurrentIndex(dialog->kindBox()->findData(int(PeriodKind::Year)));
        dialog->yearBox()->setValue(2024);
        dialog->accept();
        QCOMPARE(shown.layout().columns.at(2).subject.period, std::optional(Period::year(2024)));
        QCOMPARE(period->currentData().toString(), u"2024"_s);
        QVERIFY(!shown.layout().sheet.period);
    }

    /// It was said twice, and went on being said after it had been chosen.
    void whatIsMissingIsSaidOnceAndAsLongAsItIs()
    {
        ShownPane shown;
        TableLayout layout = shown.layout();
        layout.shape = Shape::UnitsDown;
        layout.columns[0].role = ColumnRole::Unit;
        layout.columns[1].role = ColumnRole::Figure;
        layout.columns[1].subject.indicator = shown.base.indicator(u"dossiers_late"_s);
        shown.sheet.doubts = layoutProblems(layout) + QStringList{u"Cột lạ?"_s};
        QCOMPARE(shown.sheet.doubts.size(), 2);
        shown.pane.setSheet(shown.sheet, layout);
        QCOMPARE(shown.pane.doubtText().split(u'\n'), shown.sheet.doubts);
        shown.pane.periodBox()->addItem(u"2024"_s, u"2024"_s);
        choose(shown.pane.periodBox(), u"2024"_s);
        QCOMPARE(shown.pane.doubtText(), u"Cột lạ?"_s);
    }

    /// Another role lost that the column counts thousands and how its numbers are written.
    void anotherRoleKeepsHowTheNumbersAreRead()
    {
        ShownPane shown;
        TableLayout layout = shown.layout();
        layout.shape = Shape::Long;
        layout.columns[1].role = ColumnRole::Value;
        layout.columns[1].multiplier.power = 6;
        layout.columns[1].convention = numbertext::Convention::English;
        shown.pane.setSheet(shown.sheet, layout);
        shown.pane.goToColumn(1);
        for (const ColumnRole role : {ColumnRole::Denominator, ColumnRole::Ignored, ColumnRole::Figure}) {
            choose(shown.pane.roleBox(), int(role));
            QCOMPARE(shown.layout().columns.at(1).role, role);
            QCOMPARE(shown.layout().columns.at(1).multiplier, layout.columns.at(1).multiplier);
            QCOMPARE(shown.layout().columns.at(1).convention, layout.columns.at(1).convention);
        }
    }

    /// The field showed "Lai", and the figures went to Cao Bằng.
    void theUnitThatIsSeenIsTheUnitThatIsUsed()
    {
        ShownPane shown;
        TableLayout layout = shown.layout();
        layout.sheet.unit = shown.base.unit(u"Cao Bằng"_s);
        layout.sheet.period = Period::quarter(2024, 1);
        shown.pane.setSheet(shown.sheet, layout);
        UnitSearchEdit *field = shown.pane.unitEdit();
        const QString known = field->text();
        field->setText(u"Lai"_s);
        emit field->editingFinished();
        QCOMPARE(field->text(), known);
        QCOMPARE(shown.layout().sheet.unit, layout.sheet.unit);
        QCOMPARE(shown.changed.count(), 0);
        field->setText(u"lai chau"_s); // one unit, whole
        emit field->editingFinished();
        QCOMPARE(shown.layout().sheet.unit, std::optional(shown.base.unit(u"Lai Châu"_s)));
        QVERIFY(field->text().contains(u"Lai Châu"_s));
        field->clear();
        emit field->editingFinished();
        QVERIFY(!shown.layout().sheet.unit);
    }

    /// Hà Giang was offered for 2026, when it was a part of Tuyên Quang.
    void unitsAreThoseOfThePeriod()
    {
        ShownPane shown;
        const auto suggests = [&shown](const Period &period, const QString &name) {
            TableLayout layout = shown.layout();
            layout.sheet.period = period;
            shown.pane.setSheet(shown.sheet, layout);
            UnitSearchEdit *field = shown.pane.unitEdit();
            field->clear();
            QTest::keyClicks(field, u"Ha Giang"_s);
            const QStringList names = field->suggestions();
            return std::ranges::any_of(names, [&name](const QString &one) { return one.contains(name); });
        };
        QVERIFY(suggests(Period::quarter(2024, 1), u"Hà Giang"_s));
        QVERIFY(!suggests(Period::quarter(2026, 1), u"Hà Giang"_s));
    }

    /// "31/02/2026" became no day without a word.
    void anImpossibleDayStaysAndIsTold()
    {
        ShownPane shown;
        TableLayout layout = shown.layout();
        layout.dataFrom = {2026, 1, 1};
        shown.pane.setSheet(shown.sheet, layout);
        DateField *field = shown.pane.fromField();
        const auto type = [field](const QString &text) {
            field->setText(text);
            emit field->editingFinished();
        };
        type(u"31/02/2026"_s);
        QVERIFY(shown.pane.dayProblem().contains(u"31/02/2026"_s));
        QVERIFY(shown.pane.doubtText().contains(u"31/02/2026"_s));
        QVERIFY(!field->accessibleDescription().isEmpty());
        QVERIFY(field->palette().color(QPalette::Text) != shown.pane.toField()->palette().color(QPalette::Text));
        ImportSheet other = shown.sheet; // another sheet, and back
        other.proposed.sheet = 1;
        shown.pane.setSheet(other, other.proposed.layout);
        QCOMPARE(field->text(), QString());
        QVERIFY(shown.pane.dayProblem().contains(u"31/02/2026"_s));
        shown.pane.setSheet(shown.sheet, layout);
        QCOMPARE(field->text(), u"31/02/2026"_s);
        type(u"28/02/2026"_s);
        QCOMPARE(shown.pane.dayProblem(), QString());
        QCOMPARE(shown.layout().dataFrom, QDate(2026, 2, 28));
        QVERIFY(!shown.pane.doubtText().contains(u"/02/2026"_s));
    }

    /// It said to a pane that was gone that its unit had been edited.
    void goesWhileAFieldHasTheFocus()
    {
        ShownPane shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
        shown.pane.activateWindow();
        auto *field = shown.pane.findChild<DateField *>();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
    }

    void columnsAreAsWideAsTheirTextsUpToALimit()
    {
        ShownPane shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
        const QTableView *preview = shown.pane.preview();
        QVERIFY(preview->columnWidth(0) < preview->fontMetrics().averageCharWidth() * 30);
        const auto all = [preview] {
            int width = 0;
            for (int column = 0; column < 3; ++column)
                width += preview->columnWidth(column);
            return width;
        };
        QTRY_VERIFY(all() >= preview->viewport()->width()); // the last one takes what is left
        shown.sheet.rows[1].texts[2] = u"x"_s;
        shown.pane.setSheet(shown.sheet, shown.layout()); // while it is shown
        QTRY_VERIFY(all() >= preview->viewport()->width());
    }
};

QTEST_MAIN(TestImportSheetPane)
#include "tst_importsheetpane.moc"
