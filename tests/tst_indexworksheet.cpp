#include "models/reporting/indexworksheet.h"
#include "models/reporting/reportpages.h"
#include "support/schemes.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &oneProvince()
{
    static const Catalogue made = [] {
        Unit unit;
        unit.id = UnitId(1);
        unit.key = u"63-4"_s;
        unit.names = {UnitName{{u"Cao Bằng"_s, u"Cao Bằng"_s}, u"province"_s, {}}};
        unit.codes = {UnitCode{Scheme::Old63, u"04"_s, {}}};
        Catalogue catalogue;
        catalogue.units = {unit};
        catalogue.index();
        return catalogue;
    }();
    return made;
}

/// Three fields of 20, 30 and 50 points; who sees to each component.
IndexScheme threeFields()
{
    IndexScheme scheme = schemeOf({u"1 20"_s, u"1.1 8 manual"_s, u"1.2 12 manual"_s, u"2 30"_s, u"2.1 30 manual"_s,
                                   u"3 50"_s, u"3.1 20 yes/no"_s, u"3.2 30 manual"_s});
    scheme.version = 2;
    scheme.nodes[1].owner = u"Văn phòng"_s;
    scheme.nodes[2].owner = u"Sở Nội vụ"_s;
    scheme.nodes[4].owner = u"Sở Nội vụ"_s;
    scheme.nodes[6].owner = u"Văn phòng"_s;
    return scheme;
}

/// A trial that was reckoned by hand: 7.5 + 6 + 24 + 0 + 30 of 100 before; 1.1 gets 6, 1.2 gets 12, 3.1 gets 20.
struct Sheet
{
    IndexScheme scheme = threeFields();
    IndexEntries entries = finalPoints(u"1.1=7,5 1.2=6 2.1=24 3.2=30"_s);
    UnitScore before;
    Trial trial;
    Language language = Language::Vietnamese;

    explicit Sheet(const QList<TrialEdit> &edits = {{u"1.1"_s, 6000}, {u"1.2"_s, 12'000}, {u"3.1"_s, 20'000}})
    {
        score(edits);
    }

    void score(const QList<TrialEdit> &edits)
    {
        before = scoreUnit(scheme, 2023, ScoreForm::Final, UnitId(1), entries, {});
        trial = tryEdits(scheme, 2023, before, edits);
    }

    [[nodiscard]] ListDocument document(const QString &name = u"Phương án 1"_s) const
    {
        const IndexContext context{scheme, 2023, ScoreForm::Final, oneProvince(), language};
        return buildIndexWorksheet(context, before, trial, winnablePoints(scheme, trial.score, entries), name,
                                   QDateTime(QDate(2026, 11, 22), QTime(9, 5)));
    }
};

ReportPages pagesOf(const ListDocument &document)
{
    ReportOptions options;
    options.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 5));
    return {document, options};
}

QImage pageOf(const ReportPages &pages, int page)
{
    QImage image(pages.pageSize(page).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    pages.paintPage(painter, page);
    return image;
}

/// Rows of the picture that are black from the left margin to the right one: rules.
int rulesOf(const QImage &image)
{
    int rules = 0;
    bool wasRule = false;
    for (int row = 0; row < image.height(); ++row) {
        bool isRule = true;
        for (int column = 90; column < 550 && isRule; ++column)
            isRule = image.pixelColor(column, row).lightness() < 230;
        rules += isRule && !wasRule ? 1 : 0;
        wasRule = isRule;
    }
    return rules;
}

} // namespace

/// The worksheet of a trial as it is printed.
class TestIndexWorksheet : public QObject
{
    Q_OBJECT

private slots:
    void theHeadTellsWhatItIs();
    void itIsNoResult();
    void changedComponentsWithTheirPoints();
    void pointsThatWereMissing();
    void whatIsStillToBeWon();
    void nothingTriedAndNothingLeft();
    void numbersOfTheLanguage();
    void roomForAPen();
    void pagesHoldEveryTable();
    void longWorksheetsKeepHeadingsWithTheirTables();
    void plainListsAreAsBefore();
};

void TestIndexWorksheet::theHeadTellsWhatItIs()
{
    const ListDocument sheet = Sheet().document();
    QCOMPARE(sheet.title, u"TRIAL WORKSHEET OF THE REFORM INDEX"_s);
    // 67.5 of 100, 3.1 missing; then 6 + 12 + 24 + 20 + 30 = 92.
    const QStringList expected{u"A trial worksheet, not a result of scoring."_s,
                               u"Scenario: Phương án 1"_s,
                               u"Set of criteria: Thử (version 2)"_s,
                               u"Cao Bằng, year 2023, final points"_s,
                               u"Before: 67,5/100 points, at least 67,50\u00A0%; 1 component(s) without points"_s,
                               u"After the trial: 92/100 points = 92,00\u00A0%; group A"_s,
                               u"Reckoned on 22/11/2026 at 09:05"_s};
    QCOMPARE(sheet.facts, expected);
    QStringList unnamed = expected;
    unnamed.removeAt(1);
    QCOMPARE(Sheet().document(QString()).facts, unnamed);
}

void TestIndexWorksheet::itIsNoResult()
{
    for (const QList<TrialEdit> &edits : {QList<TrialEdit>(), QList<TrialEdit>{{u"1.1"_s, 8000}}})
        QCOMPARE(Sheet(edits).document().facts.constFirst(), u"A trial worksheet, not a result of scoring."_s);
}

void TestIndexWorksheet::changedComponentsWithTheirPoints()
{
    Sheet made({{u"1.2"_s, 12'000}, {u"1.1"_s, 6000}});
    made.entries = finalPoints(u"1.1=7,5 1.2=6 2.1=24 3.1=0 3.2=30"_s);
    made.score({{u"1.2"_s, 12'000}, {u"1.1"_s, 6000}});
    const ListDocument sheet = made.document();
    QCOMPARE(sheet.heads, QStringList({u"Code"_s, u"Component"_s, u"Maximum"_s, u"Points before"_s, u"Points tried"_s,
                                       u"Moves the total by (points of percent)"_s}));
    QCOMPARE(sheet.firstNumber, 2);
    QCOMPARE(sheet.rows.size(), 3);
    // In the order of the scheme, the whole last: 67.5 and 72 of 100.
    QCOMPARE(sheet.rows.at(0), QStringList({u"1.1"_s, u"Nội dung 1.1"_s, u"8"_s, u"7,5"_s, u"6"_s, u"−1,50"_s}));
    QCOMPARE(sheet.rows.at(1), QStringList({u"1.2"_s, u"Nội dung 1.2"_s, u"12"_s, u"6"_s, u"12"_s, u"+6,00"_s}));
    QCOMPARE(sheet.rows.at(2),
             QStringList({QString(), u"Total, with the other components"_s, u"100"_s, u"67,5"_s, u"72"_s, u"+4,50"_s}));
}

/// What has no points yet is not written as zero.
void TestIndexWorksheet::pointsThatWereMissing()
{
    const ListDocument sheet = Sheet().document();
    QCOMPARE(sheet.rows.size(), 4);
    QCOMPARE(sheet.rows.at(2),
             QStringList({u"3.1"_s, u"Nội dung 3.1"_s, u"20"_s, u"none yet"_s, u"20"_s, u"+20,00"_s}));
    QCOMPARE(sheet.rows.at(3).constLast(), u"+24,50"_s);
}

void TestIndexWorksheet::whatIsStillToBeWon()
{
    // After the trial: 2 of 1.1 (office), 6 of 2.1 (home affairs); without it also 0.5, 6 and 20.
    const ListDocument sheet = Sheet().document();
    QCOMPARE(sheet.parts.size(), 3);
    const QList<QStringList> fields{{u"2 Nội dung 2"_s, u"1"_s, u"6"_s}, {u"1 Nội dung 1"_s, u"1"_s, u"2"_s}};
    QCOMPARE(sheet.parts.at(0).rows, fields);
    const QList<QStringList> owners{{u"Sở Nội vụ"_s, u"1"_s, u"6"_s}, {u"Văn phòng"_s, u"1"_s, u"2"_s}};
    QCOMPARE(sheet.parts.at(1).rows, owners);
    QCOMPARE(sheet.parts.at(0).firstNumber, 1);
    QVERIFY(!sheet.parts.at(0).heading.isEmpty());
    QVERIFY(sheet.parts.at(0).heading != sheet.parts.at(1).heading);
    const QList<QStringList> components{{u"2.1 Nội dung 2.1"_s, u"Sở Nội vụ"_s, u"6"_s},
                                        {u"1.1 Nội dung 1.1"_s, u"Văn phòng"_s, u"2"_s}};
    QCOMPARE(sheet.parts.at(2).rows, components);
    Sheet other({{u"3.2"_s, 20'000}});
    const QList<QStringList> named = other.document().parts.at(1).rows;
    // Office 0.5 + 20, home affairs 6 + 6, nobody 10.
    const QList<QStringList> expected{
        {u"Văn phòng"_s, u"2"_s, u"20,5"_s}, {u"Sở Nội vụ"_s, u"2"_s, u"12"_s}, {u"nobody named"_s, u"1"_s, u"10"_s}};
    QCOMPARE(named, expected);
}

void TestIndexWorksheet::nothingTriedAndNothingLeft()
{
    const ListDocument none = Sheet(QList<TrialEdit>()).document();
    QVERIFY(none.rows.isEmpty());
    QCOMPARE(none.emptyText, u"Nothing is tried yet."_s);
    QCOMPARE(none.parts.at(0).rows.size(), 3);
    const ListDocument all =
        Sheet({{u"1.1"_s, 8000}, {u"1.2"_s, 12'000}, {u"2.1"_s, 30'000}, {u"3.1"_s, 20'000}}).document();
    QVERIFY(all.parts.at(0).rows.isEmpty());
    QCOMPARE(all.parts.at(0).emptyText, u"Nothing is left to be won."_s);
    QCOMPARE(all.facts.at(5), u"After the trial: 100/100 points = 100,00\u00A0%; group A"_s);
    QCOMPARE(pagesOf(all).count(), 1);
}

void TestIndexWorksheet::numbersOfTheLanguage()
{
    Sheet made;
    made.language = Language::English;
    const ListDocument sheet = made.document();
    QCOMPARE(sheet.rows.at(0).at(3), u"7.5"_s);
    QCOMPARE(sheet.rows.at(0).at(5), u"−1.50"_s);
    QVERIFY(sheet.facts.at(5).contains(u"92.00"_s));
}

void TestIndexWorksheet::roomForAPen()
{
    const ListDocument sheet = Sheet().document();
    QCOMPARE(sheet.form.noteLines, 5);
    QCOMPARE(sheet.form.signatures.size(), 2);
    // The lines are drawn: five rules more than without them.
    ListDocument bare = sheet;
    bare.form = {};
    QCOMPARE(rulesOf(pageOf(pagesOf(sheet), 0)), rulesOf(pageOf(pagesOf(bare), 0)) + 5);
}

void TestIndexWorksheet::pagesHoldEveryTable()
{
    const ListDocument sheet = Sheet().document();
    const ReportPages pages = pagesOf(sheet);
    QCOMPARE(pages.rowsPrinted(), 4 + 2 + 2 + 2);
    QCOMPARE(pages.count(), 2);
    QVERIFY(!pages.isLandscape(0));
    QCOMPARE(pages.title(), sheet.title);
}

/// However long the first table is, the heading of the next one never ends a page.
void TestIndexWorksheet::longWorksheetsKeepHeadingsWithTheirTables()
{
    for (int rows = 20; rows < 34; ++rows) {
        ListDocument sheet = Sheet().document();
        for (int row = 0; row < rows; ++row)
            sheet.rows += QStringList{u"9.%1"_s.arg(row), u"Nội dung"_s, u"1"_s, u"0"_s, u"1"_s, u"+1,00"_s};
        const ReportPages pages = pagesOf(sheet);
        QCOMPARE(pages.rowsPrinted(), 4 + rows + 2 + 2 + 2);
        QVERIFY(pages.count() <= 3);
        // The lowest thing on the first page is a rule of a table or of the notes, not a text.
        const QImage first = pageOf(pages, 0);
        int last = first.height() - 1;
        const auto isEmpty = [&first](int row) {
            for (int column = 90; column < 550; ++column) {
                if (first.pixelColor(column, row).lightness() < 250)
                    return false;
            }
            return true;
        };
        while (last > 0 && isEmpty(last))
            --last;
        int inked = 0;
        for (int column = 90; column < 550; ++column)
            inked += first.pixelColor(column, last).lightness() < 250 ? 1 : 0;
        QVERIFY2(inked == 460 || pages.count() == 1, qPrintable(u"%1 rows: %2"_s.arg(rows).arg(inked)));
    }
}

void TestIndexWorksheet::plainListsAreAsBefore()
{
    ListDocument list;
    list.title = u"VIỆC CẦN XỬ LÝ"_s;
    list.heads = {u"Mức"_s, u"Việc"_s};
    list.emptyText = u"Không có việc."_s;
    QCOMPARE(pagesOf(list).rowsPrinted(), 0);
    QCOMPARE(rulesOf(pageOf(pagesOf(list), 0)), 0); // no table without rows
    list.rows = {{u"Lỗi"_s, u"Dòng"_s}};
    QCOMPARE(pagesOf(list).rowsPrinted(), 1);
    QCOMPARE(rulesOf(pageOf(pagesOf(list), 0)), 3); // above and below the head, below the row
}

QTEST_MAIN(TestIndexWorksheet)
#include "tst_indexworksheet.moc"
