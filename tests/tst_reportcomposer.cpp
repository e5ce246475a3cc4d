#include "models/workspace/reporttemplates.h"
#include "support/desk.h"
#include "support/reportscene.h"

#include <QRegularExpression>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// What a plan and the figures are together: paragraphs, tables, headings, sources, parts.
class TestReportComposer : public QObject
{
    Q_OBJECT

private slots:
    void unlikeFiguresAreNotedBelow()
    {
        const TestDatabase data(NewContent::Empty);
        Figure early = data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), 92.56);
        early.asOf = QDate(2020, 3, 5);
        data.add({early, data.figure(u"Hà Giang"_s, rateCode, firstQuarter(), 90)});
        const ReportChoice choice = choiceOf({data.unit(u"Cao Bằng"_s), data.unit(u"Hà Giang"_s)}, firstQuarter());
        const ReportDocument document = composed(planWith({sentencesBlock({rateCode})}), choice, data.workspace());
        QCOMPARE(document.blocks.size(), 2);
        const auto note = std::get<ReportParagraph>(document.blocks.at(1));
        QCOMPARE(note.kind, ReportParagraph::Kind::Note);
        QVERIFY2(note.text().startsWith(u"Before comparing: "), qPrintable(note.text()));
        QVERIFY2(note.text().contains(u"Cao Bằng (to 05/03/2020)"), qPrintable(note.text()));
    }

    void changedFiguresAreMarked()
    {
        Desk desk;
        desk.cell = {desk.base.unit(u"Cao Bằng"_s), desk.base.indicator(rateCode), Scope::All, firstQuarter()};
        desk.enter(92.56);
        const Workspace &workspace = desk.base.workspace();
        const ReportChoice choice = choiceOf({desk.cell.unit}, desk.cell.period);
        const PlanBlock block = sentencesBlock({rateCode});
        ReportComposer drafting(planWith({block}), choice, workspace);
        const QString draft = *drafting.draft(block);
        QVERIFY2(draft.contains(u"{on_time_rate|92,56\u00A0%}"), qPrintable(draft));
        const ReportPlan plan = planWith({textBlock(draft + u" Tự do: {on_time_rate}."_s)});
        ReportComposer early(plan, choice, workspace);
        QCOMPARE(early.compose()->changedNumbers, 0);
        desk.enter(93.1);
        QCOMPARE(early.compose()->changedNumbers, 0); // figures are read once

        const ReportDocument document = composed(plan, choice, workspace);
        QCOMPARE(document.changedNumbers, 1);
        QStringList changed;
        const ReportParagraph paragraph = std::get<ReportParagraph>(document.blocks.constFirst());
        for (const ReportRun &run : paragraph.runs)
            changed += run.isChanged ? QStringList{run.text} : QStringList();
        QCOMPARE(changed, QStringList{u"93,1\u00A0%"_s});

        ReportComposer again(plan, choice, workspace);
        const QString accepted = *again.accepted(draft);
        QVERIFY2(accepted.contains(u"{on_time_rate|93,1\u00A0%}"), qPrintable(accepted));
        QCOMPARE(composed(planWith({textBlock(accepted)}), choice, workspace).changedNumbers, 0);
        desk.session().undoStack()->undo();
        QCOMPARE(composed(plan, choice, workspace).changedNumbers, 0);
        QVERIFY(desk.session().remove(desk.cell, 1).ok());
        QCOMPARE(composed(plan, choice, workspace).changedNumbers, 1);
    }

    void aTokenOfAnUnknownUnitHasNoNumber()
    {
        const TestDatabase data(NewContent::Empty);
        data.add({data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), 92.56)});
        const PlanBlock block = textBlock(u"{on_time_rate@63-04} và {on_time_rate@63-99}"_s);
        const ReportChoice choice = choiceOf({data.unit(u"Cao Bằng"_s)}, firstQuarter());
        const ReportDocument document = composed(planWith({block}), choice, data.workspace());
        const QString text = paragraphsOf(document.blocks).constFirst();
        QVERIFY2(text.startsWith(u"92,56\u00A0%[1] và "), qPrintable(text));
        QVERIFY2(text.count(u"92,56") == 1, qPrintable(text));
    }

    void sourcesAreNumberedAsTheyAreMentioned()
    {
        const TestDatabase data(NewContent::Empty);
        data.workspace().editing().setPerson(u"Lan"_s);
        const SourceId first = sourceNamed(data, u"Nguồn một"_s);
        const SourceId second = sourceNamed(data, u"Nguồn hai"_s);
        for (const auto &[code, value, source] : {std::tuple(u"dossiers_late"_s, 10.0, first),
                                                  {u"dossiers_on_time"_s, 120.0, second},
                                                  {u"dossiers_in_progress"_s, 5.0, first}}) {
            const CellKey cell = data.figure(u"Cao Bằng"_s, code, firstQuarter(), value).cell;
            QVERIFY(data.workspace().editing().enter({cell, value}, {source}).ok());
        }
        const ReportChoice choice = choiceOf({data.unit(u"Cao Bằng"_s)}, firstQuarter());
        const PlanBlock table{.kind = PlanBlock::Kind::Table, .indicators = {u"dossiers_late"_s}};
        const ReportDocument document =
            composed(planWith({sentencesBlock({u"dossiers_on_time"_s, u"dossiers_late"_s, u"dossiers_in_progress"_s}),
                               textBlock(u"Còn {dossiers_in_progress}."_s),
                               table,
                               {.kind = PlanBlock::Kind::Sources}}),
                     choice, data.workspace());
        QCOMPARE(document.sources, (QStringList{u"Nguồn hai"_s, u"Nguồn một"_s}));
        const QStringList paragraphs = paragraphsOf(document.blocks);
        QVERIFY2(paragraphs.at(0).contains(u" 120[1].") && paragraphs.at(0).contains(u" 10[2].") &&
                     paragraphs.at(0).endsWith(u" 5."),
                 qPrintable(paragraphs.at(0)));
        QCOMPARE(paragraphs.at(1), u"Còn 5[2]."_s);
        const auto figures = std::get<ReportFigures>(document.blocks.at(2));
        QCOMPARE(figures.caption, u"Table 1. Figures side by side, Quarter I/2020"_s);
        QCOMPARE(figures.table.areas.at(0).rows.at(0).cells.at(0).sourceMark, u"[2]"_s);
        QCOMPARE(document.appendices.size(), 1);
        QCOMPARE(document.appendices.constFirst().number, u"Appendix I"_s);
        QCOMPARE(document.appendices.constFirst().basis, u"(To the report no. …/BC-BCĐ of … 2026)"_s);
        QCOMPARE(std::get<ReportGrid>(document.appendices.constFirst().blocks.constFirst()).rows,
                 (QList<QStringList>{{u"[1]"_s, u"Nguồn hai"_s}, {u"[2]"_s, u"Nguồn một"_s}}));
    }

    void everyMentionedSourceIsListed()
    {
        const TestDatabase data;
        const QList<UnitId> units{data.unit(u"Cao Bằng"_s), data.unit(u"Hà Giang"_s), data.unit(u"Hòa Bình"_s)};
        const ReportDocument document =
            composed(*findReportPlan(u"full"_s, data.workspace()), choiceOf(units, std::nullopt), data.workspace());
        QVERIFY(document.sources.size() > 3);
        static const QRegularExpression mark(u"\\[(\\d+)\\]"_s);
        QSet<int> mentioned;
        for (const ReportBlock &block : document.blocks) {
            QString text = paragraphsOf({block}).join(u' ');
            if (const auto *figures = std::get_if<ReportFigures>(&block)) {
                for (const TableArea &area : figures->table.areas)
                    for (const FigureTableRow &row : area.rows)
                        for (const FigureTableCell &cell : row.cells)
                            text += cell.sourceMark;
            }
            for (auto found = mark.globalMatch(text); found.hasNext();)
                mentioned << found.next().captured(1).toInt();
        }
        for (const int number : std::as_const(mentioned))
            QVERIFY2(number >= 1 && number <= document.sources.size(), qPrintable(QString::number(number)));
        QVERIFY(mentioned.contains(1) && mentioned.size() > 3);
        const auto &listed = document.appendices.constLast().blocks.constFirst();
        QCOMPARE(std::get<ReportGrid>(listed).rows.size(), document.sources.size());
        for (const QString &source : document.sources)
            QVERIFY2(!source.isEmpty(), "a number without its source");
    }

    void theSubjectIsTheOwnUnitIfItIsChosen()
    {
        const TestDatabase data(NewContent::Empty);
        const ReportPlan plan = planWith({textBlock(u"{unit}"_s)});
        const ReportChoice choice = choiceOf({data.unit(u"Cao Bằng"_s), data.unit(u"Hà Giang"_s)}, std::nullopt);
        const auto subject = [&] { return paragraphsOf(composed(plan, choice, data.workspace()).blocks).join(u' '); };
        QCOMPARE(subject(), u"Cao Bằng"_s);
        QCOMPARE(composed(plan, choice, data.workspace()).subject, u"Cao Bằng, Hà Giang, latest figures"_s);
        QVERIFY(data.workspace().setOwnUnit(data.unit(u"Hà Giang"_s)).ok());
        QCOMPARE(subject(), u"Hà Giang"_s);
        QVERIFY(data.workspace().setOwnUnit(data.unit(u"Hòa Bình"_s)).ok());
        QCOMPARE(subject(), u"Cao Bằng"_s);
    }

    void withoutUnitsThereIsNoReport()
    {
        const TestDatabase data(NewContent::Empty);
        ReportComposer composer(planWith({sentencesBlock({rateCode})}), choiceOf({}, firstQuarter()), data.workspace());
        const Result<ReportDocument> document = composer.compose();
        QVERIFY(!document.ok());
        QVERIFY2(document.error().sentence.startsWith(u"No units are chosen."), qPrintable(document.error().sentence));
        QVERIFY(!composer.draft(sentencesBlock({rateCode})).ok());
        QVERIFY(!composer.accepted(u"{on_time_rate}"_s).ok());
    }

    void anAtlasHasADocumentForEachUnit()
    {
        const TestDatabase data(NewContent::Empty);
        const Period year = Period::year(2020);
        data.add({data.figure(u"Cao Bằng"_s, papiCode, year, 43), data.figure(u"Hà Giang"_s, papiCode, year, 44)});
        const PlanBlock table{.kind = PlanBlock::Kind::Table, .indicators = {papiCode}};
        const ReportPlan plan = planWith({sentencesBlock({papiCode}), table}, PlanRepeat::Units);
        const QStringList names{u"Hà Giang"_s, u"Cao Bằng"_s, u"Hòa Bình"_s};
        QList<UnitId> units;
        for (const QString &name : names)
            units += data.unit(name);
        ReportComposer composer(plan, choiceOf(units, year), data.workspace());
        QCOMPARE(composer.parts(), 3);
        for (int part = 0; part < 3; ++part) {
            const Result<ReportDocument> document = composer.compose(part);
            QVERIFY(document.ok());
            QCOMPARE(document->type, u"BÁO CÁO "_s + names.at(part));
            QCOMPARE(document->sources.size(), part < 2 ? 1 : 0);
            if (part == 2)
                continue;
            const auto figures = std::get<ReportFigures>(document->blocks.at(1));
            QCOMPARE(figures.table.units, QStringList{names.at(part)});
            QCOMPARE(figures.table.areas.at(0).rows.at(0).cells.at(0).text, part == 0 ? u"44,00"_s : u"43,00"_s);
        }
        QCOMPARE(paragraphsOf(composer.compose(2)->blocks),
                 (QStringList{u"No figures were entered for: Chỉ số PAPI - điểm."_s,
                              u"No figures were entered for this table."_s}));
        QCOMPARE(ReportComposer(planWith({table}), choiceOf(units, year), data.workspace()).parts(), 1);
    }

    void everyPageIndicatorBeginsAPage()
    {
        const TestDatabase data(NewContent::Empty);
        const Period year = Period::year(2020);
        data.add({data.figure(u"Cao Bằng"_s, papiCode, year, 43), data.figure(u"Cao Bằng"_s, rateCode, year, 92.56),
                  data.figure(u"Cao Bằng"_s, u"inspections"_s, year, 12)});
        ReportPlan plan =
            planWith({textBlock(u"Số: {*}, {*.change}."_s), sentencesBlock({u"*"_s})}, PlanRepeat::Indicators);
        plan.pageIndicators = {rateCode, papiCode, u"inspections"_s};
        const ReportDocument document = composed(plan, choiceOf({data.unit(u"Cao Bằng"_s)}, year), data.workspace());
        QString kinds;
        for (const ReportBlock &block : document.blocks)
            kinds += u"HPGFDX|"_s.at(qsizetype(block.index()));
        QCOMPARE(kinds, u"HPP|HPP|HPP"_s);
        QCOMPARE(std::get<ReportHeading>(document.blocks.constFirst()).text, u"Tỷ lệ hồ sơ giải quyết đúng hạn"_s);
        const QStringList texts = paragraphsOf(document.blocks);
        QCOMPARE(texts.at(0), u"Số: 92,56\u00A0%[1], no number."_s);
        QVERIFY2(texts.at(1).contains(u"the tỷ lệ hồ sơ giải quyết đúng hạn of"), qPrintable(texts.at(1)));
        QCOMPARE(texts.at(2), u"Số: 43,00\u00A0points[1], no number."_s);
        QVERIFY2(texts.at(3).contains(u"the chỉ số PAPI of"), qPrintable(texts.at(3)));
        QCOMPARE(texts.at(4), u"Số: 12[1], no number."_s);
    }

    void headingsAreNumbered_data()
    {
        QTest::addColumn<bool>("hasForm");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("form") << true << QStringList{u"I. A"_s, u"1. B"_s,  u"a) C"_s, u"b) D"_s,   u"2. E"_s,
                                                     u"a) F"_s, u"II. G"_s, u"1. H"_s, u"III. I"_s, u"IV. J"_s};
        QTest::newRow("plain") << false << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s,
                                                       u"F"_s, u"G"_s, u"H"_s, u"I"_s, u"J"_s};
    }

    void headingsAreNumbered()
    {
        QFETCH(bool, hasForm);
        QFETCH(QStringList, expected);
        const TestDatabase data(NewContent::Empty);
        const QList<int> levels{1, 2, 3, 3, 2, 3, 1, 2, 1, 1};
        QList<PlanBlock> blocks;
        for (const int level : levels) {
            const QString text = QChar(u'A' + int(blocks.size()));
            blocks += PlanBlock{.kind = PlanBlock::Kind::Heading, .level = level, .text = {text, text}};
        }
        ReportPlan plan = planWith(blocks);
        plan.hasForm = hasForm;
        QStringList headings;
        QList<int> levelsNow;
        const ReportDocument document =
            composed(plan, choiceOf({data.unit(u"Cao Bằng"_s)}, firstQuarter()), data.workspace());
        for (const ReportBlock &block : document.blocks) {
            headings += std::get<ReportHeading>(block).text;
            levelsNow += std::get<ReportHeading>(block).level;
        }
        QCOMPARE(headings, expected);
        QCOMPARE(levelsNow, levels);
    }

    void theSourceListInTheTextHoldsWhatWasMentionedAboveIt()
    {
        const TestDatabase data(NewContent::Empty);
        data.add({data.figure(u"Cao Bằng"_s, rateCode, firstQuarter(), 92.56)});
        const PlanBlock list{.kind = PlanBlock::Kind::Sources, .level = 2};
        const ReportDocument document =
            composed(planWith({list, textBlock(u"{on_time_rate}"_s), list}),
                     choiceOf({data.unit(u"Cao Bằng"_s)}, firstQuarter()), data.workspace());
        QCOMPARE(paragraphsOf(document.blocks), (QStringList{u"92,56\u00A0%[1]"_s, u"[1] Nguồn thử"_s}));
        QCOMPARE(std::get<ReportParagraph>(document.blocks.at(1)).kind, ReportParagraph::Kind::Source);
        QVERIFY(document.appendices.isEmpty());
    }

private:
    [[nodiscard]] static Period firstQuarter() { return Period::quarter(2020, 1); }

    [[nodiscard]] static SourceId sourceNamed(const TestDatabase &data, const QString &title)
    {
        Source source;
        source.title = title;
        source.kind = u"article"_s;
        const Result<SourceId> id = data.workspace().editing().saveSource(source);
        return id ? *id : SourceId();
    }

    const QString rateCode = u"on_time_rate"_s;
    const QString papiCode = u"papi_score"_s;
};

QTEST_MAIN(TestReportComposer)
#include "tst_reportcomposer.moc"
