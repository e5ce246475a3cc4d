#include "models/core/settings.h"
#include "models/workspace/indexdesk.h"
#include "support/testdatabase.h"
#include "widgets/index/whatifpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Trying points of Cao Bằng in 2024 by the demonstration scheme, where nobody has any.
struct Trials
{
    Trials() : settings(data.file(u"settings.ini"_s)), pane(data.workspace(), settings, {}, Language::Vietnamese)
    {
        pane.resize(1300, 700);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("never shown");
        const IndexYear year = *data.workspace().index().read(u"demo"_s, 2024, {unit()});
        pane.setContent(year, unit());
    }

    [[nodiscard]] UnitId unit() const { return data.unit(u"Cao Bằng"_s); }
    [[nodiscard]] TrialModel *model() const { return pane.model(); }
    [[nodiscard]] QUndoStack &undo() const { return *model()->undoStack(); }

    [[nodiscard]] QModelIndex at(const QString &component) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->nodeAt(row)->code == component)
                return model()->index(row, TrialModel::TriedColumn);
        }
        return {};
    }

    void type(const QString &component, const QString &points) const
    {
        if (!model()->setData(at(component), points))
            qFatal("not taken");
    }

    void save(const QString &name) const
    {
        pane.scenarioBox()->setEditText(name);
        pane.saveButton()->click();
    }

    /// What the database has under a name: "4.1 14000"; a dash if there is nothing.
    [[nodiscard]] QString stored(const QString &name) const
    {
        const Result<QList<IndexScenario>> all = data.workspace().index().scenarios(model()->year(), unit());
        for (const IndexScenario &scenario : *all) {
            if (scenario.name != name)
                continue;
            QStringList edits;
            for (const auto &[component, points] : scenario.edits)
                edits += component + u' ' + QString::number(points);
            return edits.join(u", "_s);
        }
        return u"-"_s;
    }

    /// Begins to type into a cell of the table, without ending it.
    void typeOpen(const QString &component, const QString &text) const
    {
        QTableView *table = pane.table();
        table->setFocus();
        table->setCurrentIndex(at(component));
        table->edit(at(component));
        QWidget *editor = table->indexWidget(at(component));
        if (editor == nullptr)
            qFatal("no editor");
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keyClicks(editor, text);
    }

    TestDatabase data{NewContent::Empty};
    Settings settings;
    WhatIfPane pane;
};

} // namespace

/// What is tried and kept as scenarios can be taken back; what is being typed counts.
class TestWhatIfUndo : public QObject
{
    Q_OBJECT

private slots:
    void everyTryIsUndoneAndRedone()
    {
        const Trials trials;
        TrialModel *model = trials.model();
        QUndoStack &stack = trials.undo();
        trials.type(u"4.1"_s, u"14"_s);
        trials.type(u"4.2"_s, u"5"_s);
        trials.type(u"4.1"_s, u""_s);
        trials.type(u"4.2"_s, u"5"_s); // the same: no step
        const QList<TrialEdit> tried{{u"4.2"_s, 5000}};
        QCOMPARE(model->edits(), tried);
        QCOMPARE(stack.count(), 3);
        QCOMPARE(stack.undoText(), u"Points tried for 4.1"_s);
        model->setEdits({}, u"Xóa hết"_s);
        QCOMPARE(stack.undoText(), u"Xóa hết"_s);
        const QSignalSpy edited(model, &TrialModel::edited);
        stack.undo();
        QCOMPARE(edited.count(), 1);
        QCOMPARE(model->edits(), tried);
        stack.undo();
        QCOMPARE(model->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}, {u"4.2"_s, 5000}}));
        stack.undo();
        QCOMPARE(model->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
        stack.undo();
        QVERIFY(model->edits().isEmpty());
        QVERIFY(!stack.canUndo());
        while (stack.canRedo())
            stack.redo();
        QVERIFY(model->edits().isEmpty());
        QCOMPARE(stack.index(), 4);
    }

    void anOverwrittenScenarioComesBack()
    {
        const Trials trials;
        QSignalSpy notice(&trials.pane, &WhatIfPane::notice);
        trials.type(u"4.1"_s, u"14"_s);
        trials.save(u"A"_s);
        trials.save(u"A"_s); // the same: no step
        QCOMPARE(notice.takeLast().constFirst().toString(), u"The scenario “A” is kept."_s);
        QCOMPARE(trials.undo().count(), 2);
        trials.type(u"4.1"_s, u"13"_s);
        trials.save(u"A"_s);
        QCOMPARE(notice.takeLast().constFirst().toString(),
                 u"The scenario “A” is overwritten; Ctrl+Z brings back what it was."_s);
        QCOMPARE(trials.stored(u"A"_s), u"4.1 13000"_s);
        trials.undo().undo();
        QCOMPARE(trials.stored(u"A"_s), u"4.1 14000"_s);
        QCOMPARE(notice.takeLast().constFirst().toString(), u"The scenario “A” is back as it was."_s);
        trials.undo().redo();
        QCOMPARE(trials.stored(u"A"_s), u"4.1 13000"_s);
        for (int step = 0; step < 3; ++step)
            trials.undo().undo();
        QCOMPARE(trials.stored(u"A"_s), u"-"_s); // before it was kept first
        QCOMPARE(trials.pane.scenarioBox()->count(), 0);
    }

    void aDeletedScenarioComesBack()
    {
        const Trials trials;
        trials.type(u"4.1"_s, u"14"_s);
        trials.save(u"A"_s);
        trials.pane.removeButton()->click();
        QCOMPARE(trials.stored(u"A"_s), u"-"_s);
        QCOMPARE(trials.undo().undoText(), u"Delete the scenario “A”"_s);
        trials.undo().undo();
        QCOMPARE(trials.stored(u"A"_s), u"4.1 14000"_s);
        QCOMPARE(trials.pane.scenarioBox()->currentText(), u"A"_s);
        QCOMPARE(trials.pane.scenarioBox()->count(), 1);
        trials.undo().redo();
        QCOMPARE(trials.stored(u"A"_s), u"-"_s);
    }

    void aShownScenarioIsOneStep()
    {
        const Trials trials;
        trials.type(u"4.1"_s, u"14"_s);
        trials.type(u"4.2"_s, u"5"_s);
        trials.save(u"A"_s);
        trials.pane.resetButton()->click();
        trials.type(u"4.1"_s, u"13"_s);
        emit trials.pane.scenarioBox()->activated(trials.pane.scenarioBox()->findText(u"A"_s));
        QCOMPARE(trials.model()->edits().size(), 2);
        QCOMPARE(trials.undo().undoText(), u"Show the scenario “A”"_s);
        trials.undo().undo();
        QCOMPARE(trials.model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 13'000}}));
        trials.undo().undo();
        trials.undo().undo(); // the reset
        QCOMPARE(trials.model()->edits().size(), 2);
    }

    void theSliderMovesInOneStep()
    {
        const Trials trials;
        trials.pane.table()->setCurrentIndex(trials.at(u"4.1"_s));
        for (const int points : {12'500, 13'000, 13'500})
            trials.pane.slider()->setValue(points);
        QCOMPARE(trials.undo().count(), 1);
        trials.undo().undo();
        QVERIFY(trials.model()->edits().isEmpty());
        QCOMPARE(trials.pane.slider()->value(), 0);
    }

    /// Letters and other shortcuts leave the editor open.
    void whatIsBeingTypedCounts()
    {
        Trials trials;
        trials.typeOpen(u"4.1"_s, u"13"_s);
        QVERIFY(trials.model()->edits().isEmpty());
        trials.save(u"A"_s);
        QCOMPARE(trials.stored(u"A"_s), u"4.1 13000"_s);
        trials.typeOpen(u"4.1"_s, u"14"_s);
        const IndexYear other = *trials.data.workspace().index().read(u"demo"_s, 2023, {trials.unit()});
        const IndexYear same = trials.model()->year();
        trials.pane.setContent(other, trials.unit());
        QVERIFY(trials.model()->edits().isEmpty());
        trials.pane.setContent(same, trials.unit());
        QCOMPARE(trials.model()->edits(), (QList<TrialEdit>{{u"4.1"_s, 14'000}}));
    }

    void refusedTypingStaysOpen()
    {
        Trials trials;
        const QSignalSpy problem(&trials.pane, &WhatIfPane::problem);
        trials.typeOpen(u"4.1"_s, u"99"_s);
        QVERIFY(!trials.pane.commit());
        QCOMPARE(problem.constLast().constFirst().toString(), u"4.1 takes from 0 to 15 points."_s);
        QVERIFY(trials.pane.table()->indexWidget(trials.at(u"4.1"_s)) != nullptr);
        QTest::keyClick(trials.pane.table()->indexWidget(trials.at(u"4.1"_s)), Qt::Key_Escape);
        QVERIFY(trials.pane.commit());
    }

    void theTableIsCopiedWithItsHeadings()
    {
        const Trials trials;
        trials.type(u"4.1"_s, u"13,5"_s);
        trials.pane.table()->setFocus();
        QTest::keyClick(trials.pane.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.constFirst(), u"Criterion\tMaximum\tNow\tTried\tStill to win\tIn charge"_s);
        QVERIFY2(lines.contains(u"4.1 Mức hài lòng của người dân (%)\t15\tnone yet\t13,5\t1,5\t"_s) ||
                     lines.join(u'\n').contains(u"\t15\tnone yet\t13,5\t1,5\t"_s),
                 qPrintable(lines.join(u'\n')));
    }
};

QTEST_MAIN(TestWhatIfUndo)
#include "tst_whatifundo.moc"
