#include "models/exchange/cellnumber.h"
#include "models/exchange/layoutproposal.h"
#include "models/workspace/importjob.h"
#include "support/importdesk.h"
#include "support/layouttext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

Indicator measuredIn(UnitOfMeasure measure)
{
    Indicator indicator;
    indicator.unitOfMeasure = measure;
    indicator.minimum = 0;
    return indicator;
}

} // namespace

/// Found in review: "triệu đồng" was left out, and no number may be a million times too small.
class TestMultipliers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_catalogue = numberedCatalogue();
        QVERIFY(!m_catalogue.indicators.isEmpty());
    }

    void headings_data()
    {
        addLayoutColumns();
        const QString cost = u"Chi phí tuân thủ TTHC tiết kiệm được"_s;
        addLayout(
            "measures in headings",
            {u"Năm 2021"_s,
             u"Đơn vị|%1 (triệu đồng)|Số hồ sơ tiếp nhận (nghìn hồ sơ)|SIPAS|Kinh phí khác (ĐVT: tỷ đồng)"_s.arg(cost),
             u"Cao Bằng|1,5|2,084|80|3"_s},
            {},
            {u"UnitsDown from 3 2021"_s, u"A unit <Đơn vị>"_s,
             u"B = compliance_cost_saved x1e6 <%1 (triệu đồng)>"_s.arg(cost),
             u"C = dossiers_received x1e3 <Số hồ sơ tiếp nhận (nghìn hồ sơ)>"_s, u"D = sipas_score <SIPAS>"_s,
             u"E - x1e9 <Kinh phí khác (ĐVT: tỷ đồng)>"_s},
            {u"The heading “Kinh phí khác (ĐVT: tỷ đồng)” was not recognised; its column is left out."_s});
        addLayout("a measure in a row of its own",
                  {u"Năm 2021"_s, u"Đơn vị|%1|SIPAS"_s.arg(cost), u"|ĐVT: triệu đồng|ĐVT: %"_s, u"Cao Bằng|1,5|80"_s},
                  {u"A2:A3"_s},
                  {u"UnitsDown from 4 2021"_s, u"A unit <Đơn vị>"_s,
                   u"B = compliance_cost_saved x1e6 <%1 › ĐVT: triệu đồng>"_s.arg(cost),
                   u"C = sipas_score <SIPAS › ĐVT: %>"_s});
        addLayout("the title's measure is that of columns without one, and of money only",
                  {u"Năm 2021"_s, u"(Đơn vị tính: Tỷ đồng)"_s,
                   u"Đơn vị|%1|Đầu tư một cửa (đồng)|Số hồ sơ tiếp nhận"_s.arg(cost), u"Cao Bằng|1,5|7|8"_s},
                  {},
                  {u"UnitsDown from 4 2021"_s, u"A unit <Đơn vị>"_s, u"B = compliance_cost_saved x1e9 <%1>"_s.arg(cost),
                   u"C = one_stop_investment <Đầu tư một cửa (đồng)>"_s,
                   u"D = dossiers_received <Số hồ sơ tiếp nhận>"_s});
        addLayout("an indicator a row under a title",
                  {u"TỈNH CAO BẰNG, NĂM 2021"_s, u"ĐVT: 1.000 đồng"_s, u"Chỉ tiêu|Kết quả"_s, cost + u"|5"_s}, {},
                  {u"IndicatorsDown from 4 63-04 2021"_s, u"A indicator <Chỉ tiêu>"_s, u"B = x1e3 <Kết quả>"_s});
        addLayout("a measure that does not fit the indicator is none of its names",
                  {u"Năm 2021"_s, u"Đơn vị|SIPAS (triệu đồng)|Trước hạn (nghìn hồ sơ)"_s, u"Cao Bằng|1|2"_s}, {},
                  {u"UnitsDown from 3 2021"_s, u"A unit <Đơn vị>"_s, u"B - x1e6 <SIPAS (triệu đồng)>"_s,
                   u"C = dossiers_early x1e3 <Trước hạn (nghìn hồ sơ)>"_s},
                  {u"The heading “SIPAS (triệu đồng)” was not recognised; its column is left out."_s});
        addLayout("form II.06a in thousands",
                  {u"Năm 2021, đơn vị tính: nghìn hồ sơ"_s,
                   u"Lĩnh vực|Tiếp nhận|Đã giải quyết - Đúng hạn|Đã giải quyết - Quá hạn|Tỷ lệ đúng hạn"_s,
                   u"Đất đai|1,5|1|0,5|66"_s},
                  {},
                  {u"Dossiers from 3 2021"_s, u"A unit <Lĩnh vực>"_s, u"B = dossiers_received x1e3 <Tiếp nhận>"_s,
                   u"C = dossiers_on_time x1e3 <Đã giải quyết - Đúng hạn>"_s,
                   u"D = dossiers_late x1e3 <Đã giải quyết - Quá hạn>"_s, u"E = on_time_rate <Tỷ lệ đúng hạn>"_s});
    }
    void headings()
    {
        const QString difference = differenceInRow(m_catalogue);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void numbersAreMultipliedDigitByDigit_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("power");
        QTest::addColumn<double>("value");
        QTest::newRow("1.1 million") << QByteArray("1,1") << 6 << 1100000.0;
        QTest::newRow("4.35 thousand") << QByteArray("4,35") << 3 << 4350.0; // 4.35 * 1000 is 4350.000000000001
        QTest::newRow("1.005 milliards") << QByteArray("1,0050") << 9 << 1005000000.0;
        QTest::newRow("whole") << QByteArray("12") << 6 << 12000000.0;
        QTest::newRow("zero") << QByteArray("0") << 9 << 0.0;
        QTest::newRow("small") << QByteArray("0,000001") << 6 << 1.0;
        QTest::newRow("tiny") << QByteArray("0,0000123") << 6 << 12.3;
    }
    void numbersAreMultipliedDigitByDigit()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, power);
        QFETCH(double, value);
        TableCell cell;
        cell.text = text;
        const Result<entrytext::Entry> entry =
            numberIn(cell, measuredIn(UnitOfMeasure::Vnd), numbertext::Convention::Vietnamese, power);
        QVERIFY2(entry.ok(), entry.ok() ? "" : qPrintable(entry.error().sentence));
        QVERIFY(*entry->value == value);
        cell.kind = TableCell::Kind::Number;
        cell.number = QByteArray(text).replace(',', '.').toDouble();
        QVERIFY(*numberIn(cell, measuredIn(UnitOfMeasure::Vnd), {}, power)->value == value);
    }

    void whatIsMultipliedMustFitTheIndicator()
    {
        const auto said = [](const QByteArray &text, UnitOfMeasure measure, TableCell::Kind kind) {
            TableCell cell;
            cell.text = text;
            cell.kind = kind;
            cell.number = text.toDouble();
            const Result<entrytext::Entry> entry = numberIn(cell, measuredIn(measure), {}, 3);
            return !entry ? entry.error().sentence : entry->otherValue ? u"?"_s : QString::number(*entry->value);
        };
        // A count's 1.234 is a thousand dossiers, but 1.234 thousand of them may be either.
        QCOMPARE(said("1.234", UnitOfMeasure::Count, TableCell::Kind::Text), u"?"_s);
        QCOMPARE(said("1,5", UnitOfMeasure::Count, TableCell::Kind::Text), u"1500"_s);
        QCOMPARE(said("1.2345", UnitOfMeasure::Count, TableCell::Kind::Number),
                 u"multiplied by 1.000 it is no whole number"_s);
        QVERIFY(said("-5", UnitOfMeasure::Vnd, TableCell::Kind::Number).contains(u"outside"));
        QCOMPARE(said("1e308", UnitOfMeasure::Vnd, TableCell::Kind::Number), u"it is no number"_s);
        TableCell percent;
        percent.kind = TableCell::Kind::Number;
        percent.number = 0.5;
        percent.percent = true;
        QVERIFY(!numberIn(percent, measuredIn(UnitOfMeasure::Vnd), {}, 6).ok());
    }

    void onlyRowsOfTheMeasureAreMultiplied()
    {
        const ImportDesk desk;
        TableLayout layout =
            longLayout({ColumnRole::Unit, ColumnRole::Indicator, ColumnRole::Period, ColumnRole::Value});
        layout.columns[3].multiplier = {6, UnitOfMeasure::Vnd};
        const ImportPlan plan =
            desk.plan(layout, {u"Cao Bằng|compliance_cost_saved|2021|1,5"_s, u"Cao Bằng|dossiers_new|2021|12"_s,
                               u"Cao Bằng|sipas_score|2021|80,5"_s});
        QList<double> values;
        for (const PlannedFigure &figure : plan.figures)
            values += *figure.proposed.figure.value;
        QCOMPARE(values, (QList<double>{1'500'000, 12, 80.5}));
    }

    /// The ministry's appendix says the measure of each row.
    void rowsSayTheirMeasure()
    {
        const QStringList lines{u"TỈNH CAO BẰNG, NĂM 2021"_s,
                                u"STT|Chỉ tiêu|Đơn vị tính|Kết quả"_s,
                                u"1|procedures_total|Thủ tục|1895"_s,
                                u"2|Chi phí tuân thủ TTHC tiết kiệm được|Triệu đồng|4,35"_s,
                                u"3|Kinh phí đầu tư bộ phận một cửa|Đồng|7"_s,
                                u"4|Tổng số hồ sơ tiếp nhận|nghìn hồ sơ|1,5"_s,
                                u"5|sipas_score|%|80"_s};
        const ImportDesk desk;
        const LayoutProposal proposal = proposalFor(lines, {}, desk.catalogue());
        QCOMPARE(proposal.doubts,
                 (QStringList{u"Numbers beside “Triệu đồng” in column C are multiplied by 1.000.000."_s,
                              u"Numbers beside “nghìn hồ sơ” in column C are multiplied by 1.000."_s}));
        const MemoryTable table({{u"S"_s, tableRows(lines)}}, MemoryTable::Cells::AsInCsv);
        ImportComparer comparer(desk.database());
        const Result<ImportPlan> plan = planImport(table, desk.choicesFor(proposal.layout), desk.catalogue(), comparer);
        QVERIFY(plan.ok());
        QList<double> values;
        for (const PlannedFigure &figure : plan->figures)
            values += *figure.proposed.figure.value;
        QCOMPARE(values, (QList<double>{1895, 4'350'000, 7, 1500, 80}));
    }

    /// Found in review: a measure that stands only below the rows of the preview multiplied without a word.
    void measuresFarDownAreTold()
    {
        const ImportDesk desk;
        QFile file(desk.base.file(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString text = u"Tỉnh Cao Bằng;;;\nChỉ tiêu;Đơn vị tính;Kỳ;Kết quả\n"_s;
        for (int year = 1900; year < 2000; ++year)
            text += u"one_stop_investment;Đồng;%1;7\n"_s.arg(year);
        text += u"sipas_score;Triệu đồng;2020;80\none_stop_investment;Triệu đồng;2021;5\n"_s;
        QVERIFY(file.write(text.toUtf8()) > 0);
        file.close();
        const Result<ProposedImport> import = proposeImport(file.fileName(), desk.base.workspace());
        QVERIFY(import.ok());
        QCOMPARE(import->doubts.constFirst(), QStringList());
        const Result<ImportOutcome> outcome = applyImport({&*import}, desk.base.workspace(), u"Lan"_s);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->notes,
                 QStringList{u"Numbers beside “Triệu đồng” in column B are multiplied by 1.000.000."_s});
        QVERIFY(desk.state().contains(u"63-04 one_stop_investment all 2021 #1* 5e+06 a.csv"_s));
    }

    void fileIsReadAndTold()
    {
        const ImportDesk desk;
        const QString path = desk.base.file(u"kinhphi.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Năm 2021;\nĐơn vị;Chi phí tuân thủ TTHC tiết kiệm được (triệu đồng)\nCao Bằng;4,35\n"_s.toUtf8());
        file.close();
        const Result<ProposedImport> import = proposeImport(path, desk.base.workspace());
        QVERIFY(import.ok());
        const QString told = u"The numbers of column B, “Chi phí tuân thủ TTHC tiết kiệm được (triệu đồng)”, are "
                             "multiplied by 1.000.000."_s;
        QCOMPARE(import->doubts.constFirst(), QStringList{told});
        QCOMPARE(tryImport({&*import}, desk.base.workspace())->notes, QStringList{told});
        const Result<ImportOutcome> outcome = applyImport({&*import}, desk.base.workspace(), u"Lan"_s);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->notes, QStringList{told});
        QVERIFY2(desk.state().constFirst().contains(u"compliance_cost_saved all 2021 #1* 4.35e+06"_s),
                 qPrintable(desk.state().join(u' ')));
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestMultipliers)
#include "tst_multipliers.moc"
