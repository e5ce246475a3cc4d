#include "models/items/entrymodel.h"
#include "models/storage/transaction.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

/// The form of Cao Bằng in Quarter III/2026.
struct Form
{
    Form()
    {
        base.workspace().editing().setPerson(u"Lan"_s);
        if (!model.setLayout(layout()))
            qFatal("no layout");
    }

    [[nodiscard]] EntryLayout layout() const
    {
        return entryForm(base.workspace().catalogue(), base.unit(u"Cao Bằng"_s), Period::quarter(2026, 3),
                         {Scope::All, Scope::Centre}, Language::Vietnamese);
    }

    [[nodiscard]] QModelIndex at(const QString &indicator, Scope scope = Scope::All) const
    {
        return model.indexOf({base.unit(u"Cao Bằng"_s), base.indicator(indicator), scope, Period::quarter(2026, 3)});
    }

    [[nodiscard]] EntryModel::State state(const QString &indicator) const
    {
        return at(indicator).data(EntryModel::StateRole).value<EntryModel::State>();
    }

    test::TestDatabase base{NewContent::Empty};
    EntryModel model{base.workspace(), Language::Vietnamese};
};

} // namespace

class TestEntryModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfItemModels()
    {
        Form form;
        const QAbstractItemModelTester tester(&form.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(form.model.setData(form.at(u"dossiers_on_time"_s), u"120"_s));
        QVERIFY(form.model.setLayout(form.layout()).ok());
    }

    void manyCellsChangedElsewhereAreAllShown()
    {
        Form form;
        EditSession &session = form.base.workspace().editing();
        QList<EnteredFigure> figures;
        for (const Indicator &indicator : form.base.workspace().catalogue().indicators)
            figures += EnteredFigure{form.model.cellAt(form.at(indicator.code)), 5.0};
        QVERIFY(figures.size() > 100);
        QVERIFY(session.enterMany(u"Dán"_s, figures, {}).ok());
        for (const EnteredFigure &entered : std::as_const(figures))
            QCOMPARE(form.model.figureAt(form.model.indexOf(entered.cell))->value, std::optional(5.0));
        session.undoStack()->undo();
        for (const EnteredFigure &entered : std::as_const(figures))
            QVERIFY(!form.model.figureAt(form.model.indexOf(entered.cell)));
    }

    void allIndicatorsUnderTheirAreas()
    {
        const Form form;
        int headings = 0;
        for (const EntryLine &line : form.model.layout().rows)
            headings += line.isHeading ? 1 : 0;
        QCOMPARE(form.model.rowCount() - headings, form.base.workspace().catalogue().indicators.size());
        QVERIFY(headings > 5);
        const QModelIndex heading = form.model.index(0, 0);
        QVERIFY(heading.data(EntryModel::HeadingRole).toBool());
        QCOMPARE(form.model.flags(heading), Qt::NoItemFlags);
    }

    void typedNumberIsSaved()
    {
        Form form;
        QVERIFY(form.model.setData(form.at(u"dossiers_on_time"_s), u"1.190"_s));
        QCOMPARE(form.at(u"dossiers_on_time"_s).data().toString(), u"1.190"_s);
        QCOMPARE(form.state(u"dossiers_on_time"_s), EntryModel::State::Saved);
        QCOMPARE(form.model.figureAt(form.at(u"dossiers_on_time"_s))->value, std::optional(1190.0));
    }

    void unreadableTextStaysAndIsNotStored()
    {
        Form form;
        const QModelIndex index = form.at(u"dossiers_on_time"_s);
        form.model.setData(index, u"12x"_s);
        QCOMPARE(index.data().toString(), u"12x"_s);
        QCOMPARE(form.state(u"dossiers_on_time"_s), EntryModel::State::Invalid);
        QVERIFY(!form.model.figureAt(index));
        QVERIFY(form.model.problemAt(index).contains(u"12x"));
        // Another look at the same form: the text is still there.
        QVERIFY(form.model.setLayout(form.layout()).ok());
        QCOMPARE(form.at(u"dossiers_on_time"_s).data().toString(), u"12x"_s);
        form.model.setData(form.at(u"dossiers_on_time"_s), u"12"_s);
        QCOMPARE(form.state(u"dossiers_on_time"_s), EntryModel::State::Saved);
    }

    void whatIsBeingTypedIsKept()
    {
        Form form;
        const QModelIndex index = form.at(u"dossiers_on_time"_s);
        form.model.keepTyping(index, u"11"_s);
        // Not before its echo can be painted: a disk may take longer than a frame.
        QVERIFY(form.base.workspace().editing().drafts()->isEmpty());
        QTRY_COMPARE(form.base.workspace().editing().drafts()->value(form.model.cellAt(index)), u"11"_s);
        QCOMPARE(form.state(u"dossiers_on_time"_s), EntryModel::State::Saving);
        form.model.forgetTyping(index);
        QVERIFY(form.base.workspace().editing().drafts()->isEmpty());
        QCOMPARE(form.state(u"dossiers_on_time"_s), EntryModel::State::Empty);
    }

    void typingIsKeptWhenThePageGoes()
    {
        Form form;
        CellKey cell;
        {
            EntryModel model(form.base.workspace(), Language::Vietnamese);
            QVERIFY(model.setLayout(form.layout()).ok());
            cell = form.model.cellAt(form.at(u"dossiers_on_time"_s));
            model.keepTyping(model.indexOf(cell), u"11"_s);
        }
        QCOMPARE(form.base.workspace().editing().drafts()->value(cell), u"11"_s);
    }

    void emptiedTextRemovesTheFigureAndLeavesNoDraft()
    {
        Form form;
        const QModelIndex index = form.at(u"dossiers_on_time"_s);
        QVERIFY(form.model.setData(index, u"12"_s));
        form.model.keepTyping(index, u"1"_s);
        form.model.keepTyping(index, {});
        QVERIFY(form.model.setData(index, QString()));
        QVERIFY(!form.model.figureAt(index));
        QVERIFY(form.base.workspace().editing().drafts()->isEmpty());
    }

    void escapeBringsAnEarlierDraftBack()
    {
        Form form;
        const QModelIndex index = form.at(u"dossiers_on_time"_s);
        form.model.setData(index, u"12x"_s);
        form.model.keepTyping(index, u"12xy"_s);
        form.model.forgetTyping(index);
        QCOMPARE(index.data().toString(), u"12x"_s);
    }

    void ratesFormFromTheirCounts()
    {
        Form form;
        form.model.setData(form.at(u"dossiers_on_time"_s), u"90"_s);
        form.model.setData(form.at(u"dossiers_late"_s), u"10"_s);
        const QModelIndex rate = form.at(u"on_time_rate"_s);
        QVERIFY(rate.data(EntryModel::ComputedRole).toBool());
        QCOMPARE(rate.data().toString(), u"90,00"_s);
        QCOMPARE(rate.data(Qt::EditRole).toString(), QString()); // nothing is stored
    }

    void doubtIsToldAndNothingGuessed()
    {
        Form form;
        QSignalSpy doubtful(&form.model, &EntryModel::doubtful);
        QString money;
        for (const Indicator &indicator : form.base.workspace().catalogue().indicators) {
            if (indicator.unitOfMeasure == UnitOfMeasure::Vnd)
                money = indicator.code;
        }
        form.model.setData(form.at(money), u"1.234"_s);
        QCOMPARE(doubtful.size(), 1);
        QCOMPARE(form.state(money), EntryModel::State::Invalid);
        form.model.setConvention(numbertext::Convention::Vietnamese);
        form.model.setData(form.at(money), u"1.234"_s);
        QCOMPARE(doubtful.size(), 1);
        QCOMPARE(form.model.figureAt(form.at(money))->value, std::optional(1234.0));
    }

    void emptyTextPutsTheFigureIntoTheBin()
    {
        Form form;
        const QModelIndex index = form.at(u"dossiers_on_time"_s);
        form.model.setData(index, u"5"_s);
        form.model.setData(index, QString());
        QVERIFY(!form.model.figureAt(index));
        form.base.workspace().editing().undoStack()->undo();
        QCOMPARE(index.data().toString(), u"5"_s);
    }

    void editedAmountIsNotReadTheEnglishWay()
    {
        Form form;
        QString money;
        for (const Indicator &indicator : form.base.workspace().catalogue().indicators) {
            if (indicator.unitOfMeasure == UnitOfMeasure::Vnd)
                money = indicator.code;
        }
        form.model.setConvention(numbertext::Convention::English); // "decimals" was answered
        const QModelIndex index = form.at(money);
        QVERIFY(form.model.setData(index, u"12345"_s));
        QString text = index.data(Qt::EditRole).toString();
        text.replace(text.size() - 1, 1, u"6"_s); // the person corrects the last digit
        QVERIFY(form.model.setData(index, text));
        QCOMPARE(form.model.figureAt(index)->value, std::optional(12346.0));
    }

    void clearingManyCellsIsOneStep()
    {
        Form form;
        QUndoStack &stack = *form.base.workspace().editing().undoStack();
        const QModelIndex first = form.at(u"dossiers_on_time"_s);
        const QModelIndex second = form.at(u"dossiers_late"_s);
        form.model.setData(first, u"5"_s);
        form.model.setData(second, u"6"_s);
        const QModelIndex draft = form.at(u"dossiers_on_time"_s, Scope::Centre);
        form.model.setData(draft, u"7x"_s);
        QVERIFY(form.model.clear({form.model.index(0, 0), first, second, draft}).ok()); // a heading is no cell
        QVERIFY(!form.model.figureAt(first) && !form.model.figureAt(second));
        QCOMPARE(draft.data().toString(), QString());
        QCOMPARE(stack.count(), 3);
        stack.undo();
        QCOMPARE(first.data().toString(), u"5"_s);
        QCOMPARE(second.data().toString(), u"6"_s);
    }

    void pasteTellsThatTextsWereNotKept()
    {
        Form form;
        EditSession &session = form.base.workspace().editing();
        const CellKey cell = form.model.cellAt(form.at(u"dossiers_on_time"_s));
        QVERIFY(session.lock(cell.unit, cell.period).ok());
        const Result<EntryModel::PasteOutcome> outcome =
            form.model.paste(form.model.indexOf(cell), {{u"5y"_s}}, u"Dán"_s);
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence.contains(u"5y"), qPrintable(outcome.error().sentence));
        QVERIFY(session.drafts()->isEmpty());
    }

    void textThatTheDiskRefusedStaysOnTheScreen()
    {
        Form form;
        const QModelIndex index = form.at(u"dossiers_on_time"_s);
        const Result<std::unique_ptr<Database>> other = Database::open(form.base.path());
        QVERIFY(other.ok());
        const Result<Transaction> writing = Transaction::begin(**other); // nobody else can write
        QVERIFY(writing.ok());
        QSignalSpy problem(&form.model, &EntryModel::problem);
        QVERIFY(!form.model.setData(index, u"12"_s));
        QCOMPARE(problem.size(), 1);
        QCOMPARE(index.data().toString(), u"12"_s);
        QCOMPARE(form.state(u"dossiers_on_time"_s), EntryModel::State::Invalid);
    }

    void lockedCellsCannotBeTypedInto()
    {
        Form form;
        const CellKey cell = form.model.cellAt(form.at(u"dossiers_on_time"_s));
        QVERIFY(form.base.workspace().editing().lock(cell.unit, cell.period).ok());
        const QModelIndex index = form.model.indexOf(cell);
        QCOMPARE(form.state(u"dossiers_on_time"_s), EntryModel::State::Locked);
        QVERIFY(!form.model.flags(index).testFlag(Qt::ItemIsEditable));
        QVERIFY(!form.model.setData(index, u"1"_s));
    }

    void pastedBlockStepsOverHeadings()
    {
        Form form;
        int row = 0;
        while (!form.model.layout().rows.at(row + 1).isHeading || row == 0)
            ++row; // the last indicator of the first area
        const Result<EntryModel::PasteOutcome> outcome =
            form.model.paste(form.model.index(row, 0), {{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u"5y"_s}}, u"Dán"_s);
        QCOMPARE(outcome->stored, 3);
        QCOMPARE(outcome->unreadable, 1);
        QCOMPARE(outcome->outside, 1); // there are two columns
        QCOMPARE(form.model.index(row + 2, 0).data().toString(), u"4"_s);
        QCOMPARE(form.model.index(row + 2, 1).data().toString(), u"5y"_s);
        QCOMPARE(form.base.workspace().editing().undoStack()->count(), 1);
    }

    void gridShowsUnitsAndPeriods()
    {
        Form form;
        const Catalogue &catalogue = form.base.workspace().catalogue();
        const QList<UnitId> units{form.base.unit(u"Cao Bằng"_s), form.base.unit(u"Hòa Bình"_s)};
        const QList<Period> periods{Period::quarter(2026, 1), Period::quarter(2026, 2), Period::quarter(2026, 3)};
        const IndicatorId indicator = form.base.indicator(u"dossiers_late"_s);
        QVERIFY(form.model.setLayout(entryGrid(catalogue, units, periods, indicator, Scope::All, Language::Vietnamese))
                    .ok());
        QCOMPARE(form.model.rowCount(), 2);
        QCOMPARE(form.model.columnCount(), 3);
        QVERIFY(form.model.setData(form.model.index(1, 2), u"7"_s));
        const CellKey cell{units.at(1), indicator, Scope::All, periods.at(2)};
        QCOMPARE(form.model.indexOf(cell), form.model.index(1, 2));
        QCOMPARE(form.model.index(1, 2).data().toString(), u"7"_s);
    }
};

QTEST_GUILESS_MAIN(TestEntryModel)
#include "tst_entrymodel.moc"
