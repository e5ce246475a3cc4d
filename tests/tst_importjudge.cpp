#include "models/workspace/importjudge.h"
#include "models/workspace/qualitycheck.h"
#include "support/importdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

/// The quality rules over figures as they would be after an import.
class TestImportJudge : public QObject
{
    Q_OBJECT
    using enum ColumnRole;

private slots:
    void aSumOfTheFileThatDoesNotAddUpIsFound()
    {
        const ImportDesk desk;
        const ImportFindings found = judged(desk, resolvedOf(12900));
        QCOMPARE(found.count, 1);
        QCOMPARE(found.figures, 3);
        QCOMPARE(found.judged, 3);
        const Finding &finding = found.findings.constFirst();
        QCOMPARE(finding.rule, u"resolved_parts"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QCOMPARE(finding.cell.unit, desk.base.unit(u"Cao Bằng"_s));
        QCOMPARE(judged(desk, resolvedOf(12836)).count, 0);
    }

    void aChangedPartIsJudgedWithWhatIsStored()
    {
        ImportDesk desk;
        (void)desk.run(layout(), resolvedOf(12836));
        QCOMPARE(judged(desk, {u"Cao Bằng|dossiers_late|2020-Q1|956"_s}).count, 1);
        QCOMPARE(judged(desk, {u"Cao Bằng|dossiers_late|2020-Q1|955"_s}).count, 0); // there already
        QCOMPARE(judged(desk, {u"Cao Bằng|dossiers_late|2020-Q1|956"_s}).findings.constFirst().cell.indicator,
                 desk.base.indicator(u"dossiers_resolved"_s));
    }

    void faultsThatWereThereBeforeAreNotTold()
    {
        ImportDesk desk;
        (void)desk.run(layout(), resolvedOf(12900));
        QCOMPARE(judged(desk, {u"Cao Bằng|admin_units_commune|2020-Q1|161"_s}).count, 0);
    }

    void aConflictIsJudgedAsItIsSettled()
    {
        ImportDesk desk;
        const parboard::Period period = parboard::Period::quarter(2020, 1);
        const parboard::Figure communes = desk.base.figure(u"Cao Bằng"_s, u"one_stop_communes"_s, period, 9);
        desk.base.add({desk.base.figure(u"Cao Bằng"_s, u"admin_units_commune"_s, period, 10), communes});
        const QStringList lines{u"Cao Bằng|one_stop_communes|2020-Q1|11"_s};
        QCOMPARE(judged(desk, lines).count, 0); // the new one stands beside and is not in use
        desk.conflicts.all = ConflictStrategy::Replace;
        QCOMPARE(judged(desk, lines).count, 1);
        desk.conflicts.cells.insert(communes.cell, ConflictStrategy::Keep);
        QCOMPARE(judged(desk, lines).count, 0);
    }

    void tellsWhatACheckTellsAfterTheImport()
    {
        const QStringList lines{
            u"Cao Bằng|dossiers_resolved|2020-Q1|12900|A"_s, u"Cao Bằng|dossiers_on_time|2020-Q1|11881|A"_s,
            u"Cao Bằng|dossiers_late|2020-Q1|900|B"_s,       u"Cao Bằng|dossiers_on_time|2020-Q1|11881|B"_s,
            u"Cao Bằng|dossiers_resolved|2020-Q1|1|B"_s,     u"Hà Giang|dossiers_late|2020-Q1|2|A"_s,
            u"Hà Giang|dossiers_on_time|2020-Q1|1|A"_s,      u"Hà Giang|dossiers_resolved|2020-Q1|5|A"_s,
            u"Lai Châu|one_stop_communes|2020-Q1|11|A"_s,    u"Lai Châu|admin_units_commune|2020-Q1|10|B"_s};
        for (const ConflictStrategy strategy : {ConflictStrategy::AddRival, ConflictStrategy::Replace}) {
            ImportDesk desk;
            (void)desk.run(sourced(),
                           {u"Cao Bằng|dossiers_late|2020-Q1|955|A"_s, u"Hà Giang|dossiers_late|2020-Q1|1|A"_s});
            desk.conflicts.all = strategy;
            const QStringList expected = prints(judged(desk, lines, sourced()).findings);
            (void)desk.run(sourced(), lines);
            const Result<QualityReport> checked = checkQuality(desk.base.workspace(), {});
            QVERIFY(expected.size() > 3);
            QCOMPARE(expected, prints(checked->findings));
        }
    }

    void errorsComeFirst()
    {
        const ImportDesk desk;
        const ImportFindings found =
            judged(desk, {u"Cao Bằng|one_stop_communes|2020-Q1|11"_s, u"Cao Bằng|admin_units_commune|2020-Q1|10"_s,
                          u"Lai Châu|dossiers_resolved|2020-Q1|5"_s, u"Lai Châu|dossiers_on_time|2020-Q1|1"_s,
                          u"Lai Châu|dossiers_late|2020-Q1|1"_s});
        QCOMPARE(found.findings.size(), 2);
        QCOMPARE(found.findings.constFirst().severity, Severity::Error);
        QCOMPARE(found.findings.constLast().severity, Severity::Warning);
    }

    void theDayOfTheDocumentMayBeTypedLater()
    {
        const ImportDesk desk;
        const TableLayout dated = longLayout({Unit, Indicator, parboard::ColumnRole::Period, Value, AsOf});
        const QStringList lines{u"Cao Bằng|dossiers_new|2020-Q1|5|2020-03-31"_s};
        QCOMPARE(judged(desk, lines, dated).count, 0);
        ImportChoices choices = desk.choicesFor(dated);
        choices.file.key = fileKeyStart + u"1f"_s;
        const ImportedFigures figures = collected(desk, choices, ImportDesk::tableOf(dated, lines));
        choices.file.publishedOn = QDate(2024, 1, 1);
        const Result<ImportFindings> found = judgeImport(figures, choices, desk.base.workspace(), Language::Vietnamese);
        QCOMPARE(found->count, 1);
        QCOMPARE(found->findings.constFirst().rule, u"as_of_year"_s);
    }

    /// Plain figures are kept in fewer bytes than others; both come back as they were, in the order of the file.
    void whatIsKeptComesBack()
    {
        const ImportDesk desk;
        const TableLayout shape = longLayout({Unit, Indicator, parboard::ColumnRole::Period, Value, AsOf, Denominator});
        const QStringList lines{u"Cao Bằng|dossiers_new|2020-Q1|5"_s, u"Cao Bằng|dossiers_new|2020-Q2|6|2020-06-30"_s,
                                u"Cao Bằng|par_index_score|2020|80,5||100"_s, u"Cao Bằng|dossiers_late|2020-Q1|7"_s,
                                u"Lai Châu|dossiers_late|2020-Q2|0"_s};
        QList<parboard::Figure> proposed;
        ImportedFigures figures;
        ImportComparer comparer(desk.database());
        const Result<ImportPlan> plan =
            planImport(ImportDesk::tableOf(shape, lines), desk.choicesFor(shape), desk.catalogue(), comparer, {},
                       [&](const QList<PlannedFigure> &planned, const ProposedSources &sources) {
                           for (const PlannedFigure &each : planned) {
                               proposed += each.proposed.figure;
                               proposed.last().source = SourceId(-1); // the file, which the database lacks
                           }
                           return figures.add(planned, sources, comparer);
                       });
        QVERIFY(plan.ok());
        QCOMPARE(proposed.size(), lines.size());
        QList<parboard::Figure> kept;
        for (const UnitId unit : {proposed.constFirst().cell.unit, proposed.constLast().cell.unit}) {
            const QList<ImportedFigures::Entry> entries = figures.of(unit);
            for (const ImportedFigures::Entry &entry : entries)
                kept += entry.figure;
        }
        QVERIFY(kept == proposed);
    }

    void longListsAreCountedToTheirEnd()
    {
        const ImportDesk desk;
        QStringList lines;
        const QList<const parboard::Unit *> units = desk.catalogue().unitsOf(Scheme::Old63);
        for (const parboard::Unit *unit : units) {
            for (int year = 2001; year <= 2020; ++year) {
                lines += u"%1|one_stop_communes|%2|11"_s.arg(unit->key).arg(year);
                lines += u"%1|admin_units_commune|%2|10"_s.arg(unit->key).arg(year);
            }
        }
        const ImportFindings found = judged(desk, lines);
        QCOMPARE(found.count, lines.size() / 2);
        QCOMPARE(found.findings.size(), ImportFindings::mostListed);
    }

    void stopsWhenItIsAsked()
    {
        const ImportDesk desk;
        const ImportChoices choices = desk.choicesFor(layout());
        const QStringList lines = resolvedOf(12900) + QStringList{u"Lai Châu|admin_units_commune|2019|101"_s};
        const ImportedFigures figures = collected(desk, choices, ImportDesk::tableOf(layout(), lines));
        int calls = 0;
        const Result<ImportFindings> found =
            judgeImport(figures, choices, desk.base.workspace(), Language::Vietnamese, [&calls](double) {
                ++calls;
                return false;
            });
        QVERIFY(found->isCancelled);
        QCOMPARE(calls, 1);
        QCOMPARE(found->count, 1);
    }

private:
    static TableLayout layout() { return longLayout({Unit, Indicator, parboard::ColumnRole::Period, Value}); }
    static TableLayout sourced()
    {
        return longLayout({Unit, Indicator, parboard::ColumnRole::Period, Value, SourceTitle});
    }

    static QStringList resolvedOf(int resolved)
    {
        return {u"Cao Bằng|dossiers_resolved|2020-Q1|%1"_s.arg(resolved), u"Cao Bằng|dossiers_on_time|2020-Q1|11881"_s,
                u"Cao Bằng|dossiers_late|2020-Q1|955"_s};
    }

    static ImportedFigures collected(const ImportDesk &desk, const ImportChoices &choices, const TableFile &file)
    {
        ImportedFigures figures;
        ImportComparer comparer(desk.database());
        const Result<ImportPlan> plan =
            planImport(file, choices, desk.catalogue(), comparer, {},
                       [&](const QList<PlannedFigure> &planned, const ProposedSources &sources) {
                           return figures.add(planned, sources, comparer);
                       });
        if (!plan)
            qFatal("%s", qPrintable(plan.error().sentence));
        return figures;
    }

    static ImportFindings judged(const ImportDesk &desk, const QStringList &lines, const TableLayout &shape = layout())
    {
        const ImportChoices choices = desk.choicesFor(shape);
        const ImportedFigures figures = collected(desk, choices, ImportDesk::tableOf(shape, lines));
        const Result<ImportFindings> found = judgeImport(figures, choices, desk.base.workspace(), Language::Vietnamese);
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence));
        return *found;
    }

    static QStringList prints(const QList<Finding> &findings)
    {
        QStringList prints;
        for (const Finding &finding : findings)
            prints += finding.rule + u' ' + finding.text + u' ' + finding.fingerprint();
        prints.sort();
        return prints;
    }
};

QTEST_MAIN(TestImportJudge)
#include "tst_importjudge.moc"
