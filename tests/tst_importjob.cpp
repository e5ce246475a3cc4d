#include "app/cli/importjson.h"
#include "models/workspace/importjob.h"
#include "support/importdesk.h"
#include "support/tabletext.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

/// "63-17 dossiers_received 2024 100"
QString figureText(const Figure &figure, const Catalogue &catalogue)
{
    const CellKey &cell = figure.cell;
    return u"%1 %2 %3 %4"_s.arg(catalogue.unit(cell.unit)->key, catalogue.indicator(cell.indicator)->code,
                                cell.period.code(),
                                figure.value ? QString::number(*figure.value) : codeIn(statusCodes, figure.status));
}

QByteArray inlineRow(const QStringList &cells)
{
    QByteArray xml = "<row>";
    for (const QString &cell : cells)
        xml += cell.isEmpty() ? "<c/>" : "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
    return xml + "</row>";
}

} // namespace

/// Files from their bytes to what importing them would change.
class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    /// Found in review: the title's unit took the figures of rows that leave the unit blank, merged cells or not.
    void blankKeysAreNotTheTitles()
    {
        const QByteArray text = "Tỉnh Hòa Bình;;;\nunit;indicator;period;value\n"
                                "Huyện Lạc Thủy;dossiers_received;2024;100\n;dossiers_late;2024;7\n";
        QCOMPARE(trial(u"a.csv"_s, text), QStringList({u"d-lac-thuy dossiers_received 2024 100"_s,
                                                       u"4: the unit is left blank; write it in each row"_s}));
        const QByteArray periods = "Năm 2023;;;\nunit;indicator;period;value\nCao Bằng;dossiers_received;2024;100\n"
                                   "Cao Bằng;dossiers_late;;7\n";
        QCOMPARE(trial(u"b.csv"_s, periods), QStringList({u"63-04 dossiers_received 2024 100"_s,
                                                          u"4: the period is left blank; write it in each row"_s}));
        const QByteArray levels = "Cấp huyện;;;;\nunit;scope;indicator;period;value\n"
                                  "Cao Bằng;all;dossiers_received;2024;100\nCao Bằng;;dossiers_late;2024;7\n";
        QCOMPARE(trial(u"c.csv"_s, levels), QStringList({u"63-04 dossiers_received 2024 100"_s,
                                                         u"4: the level is left blank; write it in each row"_s}));
        const QByteArray rows = inlineRow({u"Tỉnh Hòa Bình"_s}) +
                                inlineRow({u"unit"_s, u"indicator"_s, u"period"_s, u"value"_s}) +
                                inlineRow({u"Huyện Lạc Thủy"_s, u"dossiers_received"_s, u"2024"_s, u"100"_s}) +
                                inlineRow({{}, u"dossiers_late"_s, u"2024"_s, u"7"_s});
        const QByteArray merged = "<mergeCells count=\"1\"><mergeCell ref=\"A3:A4\"/></mergeCells>";
        QCOMPARE(trial(u"d.xlsx"_s, zipBytes(workbookParts(sheetXml(rows, merged)))),
                 QStringList({u"d-lac-thuy dossiers_received 2024 100"_s, u"d-lac-thuy dossiers_late 2024 7"_s}));
    }

    /// Found in review: our own names of columns, typed by hand, made 1.234 a number with decimals.
    void ownNamesOfColumnsDoNotSettleNumbers()
    {
        const QByteArray head = "unit;indicator;period;value\n";
        QCOMPARE(trial(u"a.csv"_s, head + "Cao Bằng;one_stop_investment;2023;12,5\n"
                                          "Cao Bằng;one_stop_investment;2024;1.234\n"),
                 QStringList({u"63-04 one_stop_investment 2023 12.5"_s, u"63-04 one_stop_investment 2024 1234"_s}));
        const QStringList doubtful = trial(u"b.csv"_s, head + "Cao Bằng;one_stop_investment;2024;1.234\n");
        QCOMPARE(doubtful.size(), 1);
        QVERIFY2(doubtful.constFirst().startsWith(u"2: it may be"_s), qPrintable(doubtful.constFirst()));
        // What parboard wrote has a point as decimal mark, unless a spreadsheet has saved it in its own way.
        const QByteArray whole = "unit;unit_code;scope;indicator;period;data_from;data_to;as_of;value;denominator;"
                                 "status;qualifier;source_title;source_publisher;source_url;source_document_no;"
                                 "source_published_on;note\n";
        const QByteArray line = "Cao Bằng;04;all;one_stop_investment;2024;;;;1.234;;reported;exact;A;;;;;\n";
        QCOMPARE(trial(u"c.csv"_s, whole + line), QStringList{u"63-04 one_stop_investment 2024 1.234"_s});
        const QByteArray saved = "Cao Bằng;04;all;one_stop_investment;2023;;;;12,5;;reported;exact;A;;;;;\n";
        QCOMPARE(trial(u"d.csv"_s, whole + line + saved).constFirst(), u"63-04 one_stop_investment 2024 1234"_s);
    }

    /// Found in review: "92,5" without quotes became 92 with the note "5".
    void rowsLongerThanTheirHeadingsAreRejected()
    {
        const QByteArray text = "unit,indicator,period,value,note\nCao Bằng,on_time_rate,2019,92,5,x\n"
                                "Cao Bằng,on_time_rate,2020,93,y,,\n";
        const QStringList told = trial(u"a.csv"_s, text);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(0), u"63-04 on_time_rate 2020 93"_s);
        QVERIFY2(told.at(1).startsWith(u"2: the row has more cells than there are headings"_s), qPrintable(told.at(1)));
    }

    /// Found in review: formulas that no program had calculated were left out without a word.
    void formulasWithoutValueAreRejected()
    {
        const QByteArray rows =
            inlineRow({u"Đơn vị"_s, u"Kỳ"_s, u"Số hồ sơ tiếp nhận"_s}) +
            "<row><c t=\"inlineStr\"><is><t>Cao Bằng</t></is></c><c><v>2024</v></c><c><f>10+5</f></c></row>"
            "<row><c t=\"inlineStr\"><is><t>Hà Giang</t></is></c><c><v>2024</v></c><c><f>10+5</f><v>15</v></c></row>"
            "<row><c t=\"inlineStr\"><is><t>Lai Châu</t></is></c><c><v>2024</v></c>"
            "<c t=\"str\"><f>\"\"</f><v></v></c></row>";
        const QStringList told = trial(u"a.xlsx"_s, zipBytes(workbookParts(sheetXml(rows))));
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(0), u"63-02 dossiers_received 2024 15"_s);
        QVERIFY2(told.at(1).startsWith(u"2: it is a formula that has not been calculated"_s), qPrintable(told.at(1)));
    }

    /// Found in review: --period and --unit, meant for files that do not say theirs, went before what a file says.
    void hintsDoNotOverrideTheFile()
    {
        const QByteArray text = "Tỉnh Cao Bằng năm 2019;\nChỉ tiêu;Kết quả\ndossiers_received;5\n";
        ImportHints hints;
        hints.period = Period::year(2020);
        hints.unit = m_desk.base.unit(u"Hà Giang"_s);
        const QStringList told = trial(u"a.csv"_s, text, hints);
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.at(0).startsWith(u"! The table says that it is about Cao Bằng, but Hà Giang"_s),
                 qPrintable(told.at(0)));
        QVERIFY2(told.at(1).startsWith(u"! The table says that it is about "_s) && told.at(1).contains(u"2020"),
                 qPrintable(told.at(1)));
        hints.period = Period::year(2019);
        hints.unit = m_desk.base.unit(u"Cao Bằng"_s);
        QCOMPARE(trial(u"a.csv"_s, text, hints), QStringList{u"63-04 dossiers_received 2019 5"_s});
        QCOMPARE(trial(u"b.csv"_s, "Chỉ tiêu;Kết quả\ndossiers_received;5\n", hints),
                 QStringList{u"63-04 dossiers_received 2019 5"_s});
    }

    /// Found in review: a title or --unit brought figures to provinces that had ended.
    void unitsThatAreNoneInThePeriodAreRejected()
    {
        const QString reason = u"there was no such unit at the end of "_s;
        const QStringList title = trial(u"a.csv"_s, "Tỉnh Hòa Bình năm 2026;\nChỉ tiêu;Kết quả\ndossiers_received;5\n");
        QCOMPARE(title.size(), 1);
        QVERIFY2(title.constFirst().startsWith(u"3: "_s + reason), qPrintable(title.constFirst()));
        ImportHints hints;
        hints.period = Period::year(2026);
        hints.unit = m_desk.base.unit(u"Hòa Bình"_s);
        const QStringList hinted = trial(u"b.csv"_s, "Chỉ tiêu;Kết quả\ndossiers_received;5\n", hints);
        QCOMPARE(hinted.size(), 1);
        QVERIFY2(hinted.constFirst().startsWith(u"2: "_s + reason), qPrintable(hinted.constFirst()));
        hints.period = Period::year(2024);
        QCOMPARE(trial(u"b.csv"_s, "Chỉ tiêu;Kết quả\ndossiers_received;5\n", hints),
                 QStringList{u"63-17 dossiers_received 2024 5"_s});
    }

    /// Found in review: a table with states and without a column of numbers was read, and nothing came of it.
    void aTableOfStatesOnlyIsTaken()
    {
        const QByteArray text = "unit,indicator,period,status\nCao Bằng,on_time_rate,2019,not_reported\n"
                                "Cao Bằng,on_time_rate,2020,provisional\n";
        QCOMPARE(trial(u"a.csv"_s, text), QStringList({u"63-04 on_time_rate 2019 not_reported"_s,
                                                       u"3: neither a number nor a state is given"_s}));
    }

    /// Found in review: 0 and −5 were taken as denominators.
    void denominatorsAreGreaterThanZero()
    {
        const QByteArray text = "unit,indicator,period,value,denominator\nCao Bằng,par_index_score,2019,80,0\n"
                                "Cao Bằng,par_index_score,2020,80,-5\nCao Bằng,par_index_score,2021,80,100\n";
        const QString reason = u": a denominator must be greater than zero"_s;
        QCOMPARE(trial(u"a.csv"_s, text),
                 QStringList({u"63-04 par_index_score 2021 80"_s, u'2' + reason, u'3' + reason}));
    }

    /// Found in review: --encoding made a workbook "no text table".
    void workbooksHaveNoEncoding()
    {
        const QByteArray rows = inlineRow({u"unit"_s, u"indicator"_s, u"period"_s, u"value"_s}) +
                                inlineRow({u"Cao Bằng"_s, u"dossiers_received"_s, u"2024"_s, u"100"_s});
        ImportHints hints;
        hints.encoding = TextEncoding::Utf8;
        const QString path = written(u"a.xlsx"_s, zipBytes(workbookParts(sheetXml(rows))));
        const Result<ProposedImport> import = proposeImport(path, m_desk.base.workspace(), hints);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().sentence));
        QCOMPARE(import->choices.sheets.size(), 1);
        QCOMPARE(import->doubts.constFirst(),
                 QStringList{u"Only text tables have an encoding; the one that was given is not used."_s});
    }

    /// Found in review: --json told how many figures change, but not from what to what.
    void jsonTellsOldAndNewValues()
    {
        const TestDatabase base(NewContent::Empty);
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_received"_s, Period::year(2024), 100)});
        const QString path = written(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_received,2024,105\n"
                                                 "Cao Bằng,dossiers_received,2023,7\n");
        const Result<ProposedImport> import = proposeImport(path, base.workspace());
        const Result<ImportOutcome> outcome = tryImport({&*import}, base.workspace());
        const QJsonObject told = importObject({&*import}, *outcome, base.workspace().catalogue());
        const QJsonArray figures = told.value(u"files"_s).toArray().at(0).toObject().value(u"figures"_s).toArray();
        const auto figure = [](const QString &period, const QString &change, const QJsonValue &old, double value) {
            return QJsonObject{{u"unit"_s, u"63-04"_s}, {u"indicator"_s, u"dossiers_received"_s},
                               {u"scope"_s, u"all"_s},  {u"period"_s, period},
                               {u"change"_s, change},   {u"old"_s, old},
                               {u"new"_s, value}};
        };
        QCOMPARE(figures, QJsonArray({figure(u"2024"_s, u"conflict"_s, 100, 105),
                                      figure(u"2023"_s, u"new"_s, QJsonValue(), 7)}));
    }

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_desk.base.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    /// The figures that the file would bring, then what is rejected ("4: reason"), then what keeps sheets out ("! …").
    [[nodiscard]] QStringList trial(const QString &name, const QByteArray &content, const ImportHints &hints = {}) const
    {
        const Workspace &workspace = m_desk.base.workspace();
        const Result<ProposedImport> import = proposeImport(written(name, content), workspace, hints);
        if (!import)
            return {import.error().sentence};
        const Result<ImportOutcome> outcome = tryImport({&*import}, workspace);
        if (!outcome)
            return {outcome.error().sentence};
        QStringList told;
        for (const PlannedFigure &planned : outcome->plans.constFirst().figures)
            told += figureText(planned.proposed.figure, workspace.catalogue());
        for (const RejectedCell &cell : outcome->plans.constFirst().problems)
            told += u"%1: %2"_s.arg(cell.row).arg(cell.reason);
        for (const QStringList &problems : import->problems) {
            for (const QString &problem : problems)
                told += u"! "_s + problem;
        }
        return told;
    }

    ImportDesk m_desk;
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
