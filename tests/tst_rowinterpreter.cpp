#include "models/exchange/rowinterpreter.h"
#include "support/importdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

struct Outcome
{
    RowResults results;
    QList<UnknownName> unknown;
    QList<Source> sources;
    QStringList rejected;
};

} // namespace

class TestRowInterpreter : public QObject
{
    Q_OBJECT
    using enum ColumnRole;

private slots:
    void initTestCase() { m_desk = std::make_unique<ImportDesk>(); }

    void blankIsNotZero()
    {
        const TableLayout layout = longLayout({Unit, Indicator, Period, Value, Status});
        const Outcome outcome =
            read(layout, {u"Cao Bằng|dossiers_new|2020|0"_s, u"Cao Bằng|dossiers_late|2020"_s,
                          u"Cao Bằng|dossiers_due|2020||not_reported"_s, u"Cao Bằng|dossiers_early|2020||reported"_s,
                          u"Cao Bằng|dossiers_resolved|2020|5|not_reported"_s});
        QCOMPARE(outcome.results.figures.size(), 2);
        QCOMPARE(outcome.results.figures.at(0).figure.value, std::optional(0.0));
        QCOMPARE(outcome.results.figures.at(1).figure.value, std::nullopt);
        QCOMPARE(outcome.results.figures.at(1).figure.status, parboard::Status::NotReported);
        QCOMPARE(outcome.rejected, QStringList({u"5D neither a number nor a state is given"_s,
                                                u"6D the row says that there is no number, but here is one"_s}));
    }

    void everythingOfARow()
    {
        const TableLayout layout =
            longLayout({Unit, UnitCode, Scope,       Indicator,  Period,      DataFrom,       DataTo,
                        AsOf, Value,    Denominator, Status,     Qualifier,   SourceTitle,    SourcePublished,
                        Note, Chosen,   Quote,       QuoteStart, QuoteLength, QuoteParagraph, SourceKind});
        const Outcome outcome =
            read(layout, {u"Cao Bằng|04|district|par_index_score|2020|2019-12-15|14/12/2020|2020-12-20|80,5|100|"
                          "provisional|over|Báo cáo A|2021-01-05|ghi chú|0|đạt 80,5|7|8|2|article"_s});
        QCOMPARE(outcome.rejected, QStringList());
        const parboard::Figure &figure = outcome.results.figures.constFirst().figure;
        QCOMPARE(figure.cell.scope, parboard::Scope::District);
        QCOMPARE(figure.dataFrom, QDate(2019, 12, 15));
        QCOMPARE(figure.dataTo, QDate(2020, 12, 14));
        QCOMPARE(figure.asOf, QDate(2020, 12, 20));
        QCOMPARE(figure.value, std::optional(80.5));
        QCOMPARE(figure.denominator, std::optional(100.0));
        QCOMPARE(figure.status, parboard::Status::Provisional);
        QCOMPARE(figure.qualifier, parboard::Qualifier::Over);
        QCOMPARE(figure.note, u"ghi chú"_s);
        QVERIFY(!figure.chosen);
        QCOMPARE(figure.locator, (Locator{u"đạt 80,5"_s, 7, 8, 2}));
        const Source &source = outcome.sources.at(outcome.results.figures.constFirst().source);
        QCOMPARE(source.title, u"Báo cáo A"_s);
        QCOMPARE(source.kind, u"article"_s);
        QCOMPARE(source.publishedOn, QDate(2021, 1, 5));
    }

    /// Equal to the row before is only what is equal in all its texts.
    void sourcesOfRowsInTurn()
    {
        const TableLayout layout =
            longLayout({Unit, Indicator, Period, Value, SourceTitle, SourcePublisher, SourcePublished});
        const QString start = u"Cao Bằng|dossiers_new|%1|1|"_s;
        QStringList lines;
        const QStringList sources{u"A|Sở|"_s,           u"A|Sở|"_s,  u"A||Sở"_s, u"ASở||"_s,
                                  u"A|Sở|2021-01-05"_s, u"||"_s,     u"||"_s,    u" A |Sở|"_s,
                                  u"A|Sở|?"_s,          u"A|Sở|?"_s, u"A|Sở|"_s};
        for (qsizetype place = 0; place < sources.size(); ++place)
            lines += start.arg(2010 + place) + sources.at(place);
        const Outcome outcome = read(layout, lines);
        QStringList titles;
        for (const ProposedFigure &proposed : outcome.results.figures) {
            const Source &source = outcome.sources.at(proposed.source);
            titles +=
                proposed.source == 0
                    ? u"file"_s
                    : QStringList{source.title, source.publisher, source.publishedOn.toString(Qt::ISODate)}.join(u'|');
        }
        const QString first = u"A|Sở|"_s;
        QCOMPARE(titles,
                 QStringList({first, first, u"ASở||"_s, u"A|Sở|2021-01-05"_s, u"file"_s, u"file"_s, first, first}));
        QCOMPARE(outcome.rejected.size(), 3); // each row, not only the first of two that are equal
    }

    void whatCannotBeUnderstoodRejectsTheRow_data()
    {
        QTest::addColumn<ColumnRole>("role");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << DataFrom << u"31/2/2020"_s;
        QTest::newRow("day of the source") << SourcePublished << u"someday"_s;
        QTest::newRow("state") << Status << u"fine"_s;
        QTest::newRow("qualifier") << Qualifier << u"tăng"_s;
        QTest::newRow("level") << Scope << u"thôn"_s;
        QTest::newRow("choice") << Chosen << u"perhaps"_s;
        QTest::newRow("denominator") << Denominator << u"many"_s;
        QTest::newRow("place") << QuoteStart << u"-4"_s;
        QTest::newRow("another place") << QuoteLength << u"long"_s;
    }

    void whatCannotBeUnderstoodRejectsTheRow()
    {
        QFETCH(ColumnRole, role);
        QFETCH(QString, text);
        const TableLayout layout = longLayout({Unit, Indicator, Period, Value, role});
        const Outcome outcome = read(layout, {u"Cao Bằng|dossiers_new|2020|5|"_s + text});
        QVERIFY(outcome.results.figures.isEmpty());
        QCOMPARE(outcome.rejected.size(), 1);
        QVERIFY2(outcome.rejected.constFirst().startsWith(u"2E "_s), qPrintable(outcome.rejected.constFirst()));
        QCOMPARE(read(layout, {u"Cao Bằng|dossiers_new|2020|5"_s}).results.figures.size(), 1);
    }

    void dataThatEndBeforeTheyBeginAreRejected()
    {
        const TableLayout layout = longLayout({Unit, Indicator, Period, Value, DataFrom, DataTo});
        QCOMPARE(read(layout, {u"Cao Bằng|dossiers_new|2020|5|2020-12-14|2019-12-15"_s}).results.rejected.size(), 1);
    }

    /// Found in review: a source without kind or title could not be stored, and the whole import ended.
    void sourcesHaveTitleAndKind()
    {
        const TableLayout layout =
            longLayout({Unit, Indicator, Period, Value, SourceTitle, SourcePublisher, SourceDocument, SourceNote});
        const Outcome outcome = read(
            layout, {u"Cao Bằng|dossiers_new|2020|1|Báo cáo A"_s, u"Cao Bằng|dossiers_late|2020|1||Sở Nội vụ|12/BC"_s,
                     u"Cao Bằng|dossiers_due|2020|1||||lưu ý"_s, u"Cao Bằng|dossiers_early|2020|1"_s});
        QStringList titles;
        for (const Source &source : outcome.sources) {
            QVERIFY(!source.kind.isEmpty());
            titles += source.title;
        }
        QCOMPARE(titles, QStringList({u"bieu.xlsx"_s, u"Báo cáo A"_s, u"12/BC"_s}));
        QCOMPARE(outcome.results.figures.at(2).source, 0);
        QCOMPARE(outcome.results.figures.at(3).source, 0);
    }

    /// Found in review: two kinds of one document were two sources, and a second import was not the same any more.
    void oneDocumentIsOneSource()
    {
        const TableLayout layout = longLayout({Unit, Indicator, Period, Value, SourceTitle, SourceKind});
        const Outcome outcome =
            read(layout, {u"Cao Bằng|dossiers_new|2020|1|A|article"_s, u"Cao Bằng|dossiers_late|2020|1|A|dataset"_s,
                          u"Cao Bằng|dossiers_due|2020|1|bieu.xlsx|file"_s});
        QCOMPARE(outcome.sources.size(), 2);
        QCOMPARE(outcome.results.figures.at(2).source, 0);
    }

    void unknownNamesAreListedOnce()
    {
        const TableLayout layout = longLayout({Unit, Indicator, Period, Value});
        const Outcome outcome = read(layout, {u"Cao Bẳngg|dossiers_new|2020|1"_s, u"CAO BẲNGG|dossiers_late|2020|1"_s,
                                              u"Cao Bằng|dossier_new|2020|1"_s, u"Cao Bằng|dossiers_new|soon|1"_s});
        QCOMPARE(outcome.results.unknown, 3);
        QCOMPARE(outcome.unknown.size(), 2);
        QCOMPARE(outcome.unknown.at(0).rows, 2);
        QCOMPARE(outcome.unknown.at(0).firstRow, 2);
        QCOMPARE(outcome.unknown.at(0).proposals.value(0), u"63-04"_s);
        QCOMPARE(outcome.unknown.at(1).proposals.value(0), u"dossiers_new"_s);
        QCOMPARE(outcome.rejected.size(), 1);
    }

    void wideRowsTellEachFaultOnce()
    {
        TableLayout layout = wideLayout({u"dossiers_new"_s, u"dossiers_late"_s});
        layout.columns += ColumnMapping{3, u"Kỳ"_s, Period, {}, false, {}};
        const Outcome outcome = read(layout, {u"Cao Bằng|1|2|soon"_s, u"Cao Bằng|1||2020"_s, u"Cao Bằng|a|2|2020"_s});
        QCOMPARE(outcome.results.figures.size(), 2); // a blank cell says nothing
        QCOMPARE(outcome.rejected.size(), 2);
    }

    void totalsAreAboutTheUnitOfTheSheet()
    {
        TableLayout layout = wideLayout({u"dossiers_new"_s});
        layout.sheet.period = parboard::Period::quarter(2020, 1);
        layout.sheet.unit = m_desk->base.unit(u"Cao Bằng"_s);
        const Outcome outcome = read(layout, {u"Tổng số|7"_s, u"Sở Nội vụ|3"_s, u" |4"_s});
        QCOMPARE(outcome.results.figures.size(), 1);
        QCOMPARE(outcome.rejected, QStringList{u"4A the unit is left blank; write it in each row"_s});
        QCOMPARE(outcome.results.figures.constFirst().figure.cell.unit, *layout.sheet.unit);
        QCOMPARE(outcome.unknown.constFirst().text, u"Sở Nội vụ"_s);
    }

    /// The name of a row of totals often stands in a cell that is merged from the ordinals to the units.
    void totalsMayStandBesideTheUnits()
    {
        TableLayout layout = wideLayout({u"dossiers_new"_s});
        layout.columns += ColumnMapping{2, u"STT"_s, Ignored, {}, false, {}};
        layout.sheet.period = parboard::Period::quarter(2020, 1);
        layout.sheet.unit = m_desk->base.unit(u"Cao Bằng"_s);
        const Outcome outcome = read(layout, {u"|7|Tổng cộng"_s, u"|8|2"_s});
        QCOMPARE(outcome.results.figures.size(), 1);
        QCOMPARE(outcome.rejected.size(), 1);
    }

    void partsAreAddedUp()
    {
        TableLayout layout = wideLayout({u"dossiers_on_time"_s, u"dossiers_on_time"_s});
        layout.sheet.period = parboard::Period::quarter(2020, 1);
        layout.columns[1].part = layout.columns[2].part = true;
        // Trước hạn is a figure of its own, too.
        ColumnMapping early = layout.columns.at(1);
        early.part = false;
        early.subject.indicator = m_desk->base.indicator(u"dossiers_early"_s);
        layout.columns += early;
        const auto sums = [&](const QString &line) {
            QStringList values;
            const Outcome outcome = read(layout, {line});
            for (const ProposedFigure &proposed : outcome.results.figures)
                values += QString::number(*proposed.figure.value);
            return values.join(u' ') + u" !"_s.repeated(outcome.results.rejected.size());
        };
        QCOMPARE(sums(u"Cao Bằng|3|4"_s), u"3 7"_s);
        QCOMPARE(sums(u"Cao Bằng|3|0"_s), u"3 3"_s);
        QCOMPARE(sums(u"Cao Bằng|3|"_s), u"3 !"_s);
        QCOMPARE(sums(u"Cao Bằng|3|…"_s), u"3 ! !"_s);
        QCOMPARE(sums(u"Cao Bằng|3|trên 4"_s), u"3 ! !"_s); // a sum with "over 4" in it is no exact number
        QCOMPARE(sums(u"Cao Bằng| | "_s), QString());
    }

    void denominatorsAreReadAsTheirColumnIs()
    {
        const TableLayout layout = longLayout({Unit, Indicator, Period, Value, Denominator});
        const QString line = u"Cao Bằng|par_index_score|2020|80|1.000"_s;
        QCOMPARE(read(layout, {line}).results.rejected.size(), 1);
        const Outcome settled = read(layout, {line}, {{4, numbertext::Convention::Vietnamese}});
        QCOMPARE(settled.results.figures.constFirst().figure.denominator, std::optional(1000.0));
    }

private:
    TableLayout wideLayout(const QStringList &indicators) const
    {
        TableLayout layout = longLayout({Unit});
        layout.shape = TableLayout::Shape::UnitsDown;
        for (const QString &code : indicators) {
            ColumnMapping mapping{int(layout.columns.size()), code, ColumnRole::Figure, {}, false, {}};
            mapping.subject.indicator = m_desk->base.indicator(code);
            layout.columns += mapping;
        }
        return layout;
    }

    Outcome read(const TableLayout &layout, const QStringList &lines,
                 const QMap<int, numbertext::Convention> &settled = {}) const
    {
        const MemoryTable table = ImportDesk::tableOf(layout, lines);
        ProposedSources sources(m_desk->choicesFor(layout).file);
        RowInterpreter interpreter(m_desk->catalogue(), layout, u"S"_s, {}, sources);
        interpreter.settle(settled);
        Outcome outcome;
        const auto reader = table.rows(0);
        for (TableRow row; *(*reader)->next(row);)
            interpreter.read(row, outcome.results);
        outcome.unknown = interpreter.unknownNames();
        outcome.sources = sources.all();
        for (const RejectedCell &cell : outcome.results.rejected)
            outcome.rejected += u"%1%2 %3"_s.arg(cell.row).arg(columnLetters(cell.column), cell.reason);
        return outcome;
    }

    std::unique_ptr<ImportDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestRowInterpreter)
#include "tst_rowinterpreter.moc"
