#include "models/storage/settingstore.h"
#include "models/workspace/workspace.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The facade: opening, remembering the selection, explaining a figure.
class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void selectionIsRememberedInTheDatabase()
    {
        const test::TestDatabase base;
        Workspace &workspace = base.workspace();
        QSignalSpy changed(&workspace, &Workspace::selectionChanged);
        const Selection selection{
            {base.unit(u"Hưng Yên"_s), base.unit(u"Cao Bằng"_s)}, Period::year(2023), Scheme::Old63};
        workspace.setSelection(selection);
        workspace.setSelection(selection);
        QCOMPARE(changed.size(), 1); // the same again is no change
        QCoreApplication::processEvents();
        QVERIFY(workspace.setOwnUnit(base.unit(u"Cao Bằng"_s)).ok());
        QVERIFY(workspace.setOnTimeTarget(98.25).ok());

        const Result<std::unique_ptr<Workspace>> again =
            Workspace::open(base.path(), Access::ReadOnly, test::fixedClock());
        QVERIFY(again.ok());
        QCOMPARE((*again)->selection(), selection);
        QCOMPARE((*again)->ownUnit(), std::optional(base.unit(u"Cao Bằng"_s)));
        QCOMPARE((*again)->onTimeTarget(), std::optional(98.25));
        QVERIFY(workspace.setOwnUnit(std::nullopt).ok());
        QVERIFY(workspace.setOnTimeTarget(std::nullopt).ok());
        const Result<std::unique_ptr<Workspace>> cleared =
            Workspace::open(base.path(), Access::ReadOnly, test::fixedClock());
        QVERIFY(!(*cleared)->ownUnit() && !(*cleared)->onTimeTarget());
    }

    void latestIsRememberedToo()
    {
        const test::TestDatabase base;
        base.workspace().setSelection({{}, std::nullopt, Scheme::New34});
        QCoreApplication::processEvents();
        const Result<std::unique_ptr<Workspace>> again =
            Workspace::open(base.path(), Access::ReadOnly, test::fixedClock());
        QCOMPARE((*again)->selection(), (Selection{{}, std::nullopt, Scheme::New34}));
    }

    void theLastChoiceIsRememberedWithoutAnEventLoop()
    {
        const test::TestDatabase base;
        {
            const Result<std::unique_ptr<Workspace>> closing =
                Workspace::open(base.path(), Access::ReadWrite, test::fixedClock());
            (*closing)->setSelection({{}, Period::year(2021), Scheme::Old63});
        }
        const Result<std::unique_ptr<Workspace>> again =
            Workspace::open(base.path(), Access::ReadOnly, test::fixedClock());
        QCOMPARE((*again)->selection(), (Selection{{}, Period::year(2021), Scheme::Old63}));
    }

    void emptyDatabaseSelectsNobody()
    {
        const test::TestDatabase base(NewContent::Empty);
        QCOMPARE(base.workspace().selection().units, QList<UnitId>());
        QVERIFY(base.workspace().periods()->isEmpty());
    }

    void explainsAStatedFigure()
    {
        const test::TestDatabase base;
        const CellKey cell{base.unit(u"Hòa Bình"_s), base.indicator(u"on_time_rate"_s), Scope::District,
                           Period::sixMonths(2021)};
        const Result<FigureExplanation> explained = base.workspace().explain(cell, Language::Vietnamese);
        QVERIFY(explained.ok());
        QCOMPARE(explained->claims.size(), 1);
        const ClaimExplanation &claim = explained->claims.constFirst();
        QVERIFY(claim.chosen);
        QVERIFY(claim.valueText.startsWith(u"99,5"_s));
        QCOMPARE(claim.publisher, u"Báo Hòa Bình điện tử"_s);
        QVERIFY2(claim.place.contains(u'5') || claim.place.contains(u'6'), qPrintable(claim.place));
        QVERIFY(claim.window.contains(u"20/06/2021"_s));
        QVERIFY(claim.entered.contains(u"22/11/2026"_s));
        QVERIFY(explained->title.contains(u"Hòa Bình"_s));
        QVERIFY(explained->computedText.isEmpty() && explained->emptyText.isEmpty());
    }

    void explainsAComputedFigure()
    {
        const test::TestDatabase base;
        const CellKey cell{base.unit(u"Cao Bằng"_s), base.indicator(u"on_time_rate"_s), Scope::All,
                           Period::quarter(2020, 1)};
        const Result<FigureExplanation> explained = base.workspace().explain(cell, Language::Vietnamese);
        QVERIFY(explained.ok());
        QVERIFY2(explained->computedText.contains(u"11.881 / (11.881 + 955)"_s), qPrintable(explained->computedText));
        QVERIFY(explained->valueText.startsWith(u"92,56"_s));
        QCOMPARE(explained->inputs.size(), 3);
        for (const ClaimExplanation &input : explained->inputs) {
            QVERIFY(!input.label.isEmpty());
            QVERIFY(input.place.contains(u"11"_s)); // the paragraph
        }
        QVERIFY(explained->claims.isEmpty());
    }

    void explainsARateWhoseNumeratorIsASum()
    {
        const test::TestDatabase base;
        const CellKey cell{base.unit(u"Cao Bằng"_s), base.indicator(u"resolved_rate"_s), Scope::All,
                           Period::quarter(2020, 1)};
        const Result<FigureExplanation> explained = base.workspace().explain(cell, Language::Vietnamese);
        QVERIFY(explained.ok());
        QVERIFY2(explained->computedText.contains(u"(11.881 + 955) / 14.595"_s), qPrintable(explained->computedText));
    }

    void explainsRivals()
    {
        const test::TestDatabase base;
        const CellKey cell{base.unit(u"Hưng Yên"_s), base.indicator(u"papi_rank"_s), Scope::All, Period::year(2023)};
        const Result<FigureExplanation> explained = base.workspace().explain(cell, Language::Vietnamese);
        QVERIFY(explained.ok());
        QCOMPARE(explained->claims.size(), 2);
        QVERIFY(explained->claims.at(0).chosen && !explained->claims.at(1).chosen);
        QVERIFY(explained->claims.at(0).valueText.contains(u"12/63"_s));
        QVERIFY(explained->claims.at(1).valueText.contains(u"12/61"_s));
        QVERIFY(explained->claims.at(0).sourceTitle != explained->claims.at(1).sourceTitle);
    }

    void explainsNothing()
    {
        const test::TestDatabase base;
        const CellKey cell{base.unit(u"Hà Giang"_s), base.indicator(u"on_time_rate"_s), Scope::All,
                           Period::nineMonths(2021)};
        const Result<FigureExplanation> explained = base.workspace().explain(cell, Language::Vietnamese);
        QVERIFY(explained.ok());
        QVERIFY(!explained->emptyText.isEmpty());
        QVERIFY(explained->claims.isEmpty());
    }

    void aWorkbookNamedAsDatabaseIsCalledByItsName()
    {
        const test::TestDatabase base(NewContent::Empty);
        QFile file(base.file(u"a.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7 ...");
        file.close();
        const Result<std::unique_ptr<Workspace>> opened =
            Workspace::open(file.fileName(), Access::ReadWrite, test::fixedClock());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().sentence.contains(u"PDF"_s), qPrintable(opened.error().sentence));
    }

    void newDatabaseNeverReplacesAFile()
    {
        const test::TestDatabase base;
        const Result<std::unique_ptr<Workspace>> again =
            Workspace::create(base.path(), NewContent::Empty, test::fixedClock());
        QVERIFY(!again.ok());
        QVERIFY(again.error().sentence.contains(u"test.db"_s));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
