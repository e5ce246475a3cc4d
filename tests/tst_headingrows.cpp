#include "models/exchange/headingrows.h"
#include "support/memorytable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

TablePreview previewOf(const QStringList &lines, const QStringList &merged = {})
{
    QList<MergedCells> ranges;
    for (const QString &range : merged)
        ranges += mergedRange(range);
    const MemoryTable file({{u"Biểu"_s, tableRows(lines), ranges}});
    const Result<TablePreview> preview = readPreview(file, 0);
    return preview ? *preview : TablePreview{};
}

/// The block of rows `first` to `last` (places of rows that hold anything): its columns as "A <heading>", or nothing.
QStringList blockText(const HeadingRows &rows, qsizetype first, qsizetype last)
{
    const QList<HeadingBlock> blocks = rows.blocks();
    for (const HeadingBlock &block : blocks) {
        if (block.first != first || block.last != last)
            continue;
        QStringList lines{u"from %1"_s.arg(block.firstRow)};
        for (const HeadingColumn &column : block.columns)
            lines += QChar(char16_t(u'A' + column.column)) + u' ' + column.heading();
        return lines;
    }
    return {};
}

} // namespace

/// Which rows may be a heading, and what stands above each column.
class TestHeadingRows : public QObject
{
    Q_OBJECT

private slots:
    void mergedCellsAreFilledRightAndDown();
    void gapsAreFilledUnderAnUpperHeading();
    void rowsThatOnlyNumberTheColumnsAreSkipped();
    void columnNumbers_data();
    void columnNumbers();
    void rowsWithFiguresAreNoHeading();
    void yearsMayBeHeadings();
    void mergedCellsAreNotCut();
    void titlesAreWhatStandsAbove();
    void headingAloneHasItsFirstRowBelow();
    void hiddenCharactersAreBlanks();
    void wideMergedCellsAreNoWork();
    void repeatedMergedCellsDoNotHang();
    void previewKeepsItsTexts();
    void previewAsksForMergedCellsOnlyWhereAHeadingHasGaps();
    void previewHandsOnErrors();
};

void TestHeadingRows::mergedCellsAreFilledRightAndDown()
{
    const HeadingRows rows(previewOf(
        {u"Đơn vị|Tiếp nhận|||Ghi chú"_s, u"|Tổng|Trong kỳ|"_s, u"||Trực tuyến|Trực tiếp"_s, u"Cao Bằng|1|2|3|4"_s},
        {u"A1:A3"_s, u"B1:D1"_s, u"E1:E3"_s, u"B2:B3"_s, u"C2:D2"_s}));
    const QStringList expected{u"from 4"_s,
                               u"A Đơn vị"_s,
                               u"B Tiếp nhận › Tổng"_s,
                               u"C Tiếp nhận › Trong kỳ › Trực tuyến"_s,
                               u"D Tiếp nhận › Trong kỳ › Trực tiếp"_s,
                               u"E Ghi chú"_s};
    QCOMPARE(blockText(rows, 0, 2), expected);
}

void TestHeadingRows::gapsAreFilledUnderAnUpperHeading()
{
    const HeadingRows rows(previewOf(
        {u"Đơn vị|Tiếp nhận|||Ghi chú"_s, u"|Tổng|Trong kỳ|"_s, u"||Trực tuyến|Trực tiếp"_s, u"Cao Bằng|1|2|3|4"_s}));
    const QStringList expected{u"from 4"_s,
                               u"A Đơn vị"_s,
                               u"B Tiếp nhận › Tổng"_s,
                               u"C Tiếp nhận › Trong kỳ › Trực tuyến"_s,
                               u"D Tiếp nhận › Trong kỳ › Trực tiếp"_s,
                               u"E Ghi chú"_s};
    QCOMPARE(blockText(rows, 0, 2), expected);
    // A gap with nothing below stays empty, and a group ends where the upper row begins another.
    const HeadingRows other(
        previewOf({u"|Một|||Hai|"_s, u"Tên||nhỏ||vừa|to"_s, u"||trong|ngoài||cuối"_s, u"Cao Bằng|1|2|3|4|5"_s}));
    const QStringList otherExpected{u"from 4"_s,
                                    u"A Tên"_s,
                                    u"B Một"_s,
                                    u"C Một › nhỏ › trong"_s,
                                    u"D Một › nhỏ › ngoài"_s,
                                    u"E Hai › vừa"_s,
                                    u"F Hai › to › cuối"_s};
    QCOMPARE(blockText(other, 0, 2), otherExpected);
}

void TestHeadingRows::rowsThatOnlyNumberTheColumnsAreSkipped()
{
    const HeadingRows rows(previewOf({u"Đơn vị|x|y"_s, u"A|1|2"_s, u"(1)|(2)|(3)=(1)+(2)"_s, u"Cao Bằng|1|2"_s}));
    QCOMPARE(blockText(rows, 0, 0).constFirst(), u"from 4"_s);
    // Codes and counts are figures, though short.
    const HeadingRows figures(previewOf({u"Mã|x|y"_s, u"01|5|7"_s}));
    QCOMPARE(blockText(figures, 0, 0).constFirst(), u"from 2"_s);
    const HeadingRows apart(previewOf({u"Mã|x|y"_s, u"4|9|7"_s}));
    QCOMPARE(blockText(apart, 0, 0).constFirst(), u"from 2"_s);
}

void TestHeadingRows::columnNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    for (const QString &text : {u"A"_s, u"b"_s, u"1"_s, u"12"_s, u"(1)"_s, u"[2]"_s, u"(1)=(2)+(3)"_s, u"1=2+3"_s,
                                u"(5)=(3)/(1)*100"_s, u"(a)"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text : {u""_s, u"AB"_s, u"123"_s, u"1,5"_s, u"Tổng (1)"_s, u"-"_s, u"1.2"_s, u"2020"_s})
        QTest::newRow(qPrintable(u"not "_s + text)) << text << false;
}

void TestHeadingRows::columnNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isColumnNumber(text), expected);
}

void TestHeadingRows::rowsWithFiguresAreNoHeading()
{
    const HeadingRows rows(previewOf({u"Đơn vị|x"_s, u"Cao Bằng|12,5 %"_s, u"Hà Giang|2020-01-31"_s, u"Tổng|hết"_s}));
    QCOMPARE(rows.blocks().size(), 2); // the first and the last row
    QVERIFY(blockText(rows, 0, 1).isEmpty());
    QVERIFY(blockText(rows, 2, 2).isEmpty());
}

void TestHeadingRows::yearsMayBeHeadings()
{
    const HeadingRows rows(previewOf({u"Chỉ tiêu|2019|2020"_s, u"Tổng TTHC|1|2"_s}));
    QCOMPARE(blockText(rows, 0, 0), QStringList({u"from 2"_s, u"A Chỉ tiêu"_s, u"B 2019"_s, u"C 2020"_s}));
}

void TestHeadingRows::mergedCellsAreNotCut()
{
    const HeadingRows rows(previewOf({u"STT|Nhóm|"_s, u"|một|hai"_s, u"1|x|y"_s}, {u"A1:A2"_s, u"B1:C1"_s}));
    QVERIFY(blockText(rows, 0, 0).isEmpty());
    QVERIFY(blockText(rows, 1, 1).isEmpty());
    QCOMPARE(blockText(rows, 0, 1).size(), 4);
    // Two rows drawn as one: the second holds nothing and is not in the file.
    const HeadingRows tall(previewOf({u"STT|a"_s, u""_s, u"1|2,5"_s}, {u"A1:A2"_s, u"B1:B2"_s}));
    QCOMPARE(blockText(tall, 0, 0), QStringList({u"from 3"_s, u"A STT"_s, u"B a"_s}));
}

void TestHeadingRows::titlesAreWhatStandsAbove()
{
    const HeadingRows rows(previewOf({u"UBND|||CỘNG HÒA"_s, u"BÁO CÁO\\nQUÝ I"_s, u"STT|Đơn vị"_s, u"1|Cao Bằng"_s}));
    QCOMPARE(rows.textsAbove(2), QStringList({u"UBND"_s, u"CỘNG HÒA"_s, u"BÁO CÁO QUÝ I"_s}));
    QVERIFY(blockText(rows, 1, 1).isEmpty()); // one text is a title
    const QList<HeadingBlock> blocks = rows.blocks();
    const auto block =
        std::find_if(blocks.cbegin(), blocks.cend(), [](const HeadingBlock &of) { return of.first == 2; });
    QVERIFY(block != blocks.cend());
    QCOMPARE(rows.textsUnder(*block, 1), QStringList{u"Cao Bằng"_s});
    QCOMPARE(rows.columnsUnder(*block), QList<int>({0, 1}));
}

void TestHeadingRows::headingAloneHasItsFirstRowBelow()
{
    const HeadingRows rows(previewOf({u""_s, u"Đơn vị|x"_s, u"A|1"_s}));
    QCOMPARE(blockText(rows, 0, 0).constFirst(), u"from 4"_s);
}

void TestHeadingRows::hiddenCharactersAreBlanks()
{
    const HeadingRows rows(previewOf({u"Đơn\u00A0vị\u200B|Tổng\\n số|\u00A0"_s, u"Cao Bằng|1|"_s}));
    QCOMPARE(blockText(rows, 0, 0), QStringList({u"from 2"_s, u"A Đơn vị"_s, u"B Tổng số"_s}));
}

void TestHeadingRows::wideMergedCellsAreNoWork()
{
    TablePreview preview = previewOf({u"Đơn vị|x"_s, u"a|1"_s});
    preview.merged = {{1, 1048576, 1, 16383}, {1, 1, 1, 2147483647}, {5, 9, 0, 3}, {-1, 0, -5, -1}};
    QVERIFY(HeadingRows(preview).blocks().size() <= 2);
}

void TestHeadingRows::repeatedMergedCellsDoNotHang()
{
    QStringList lines{u"Biểu|một|hai"_s};
    for (int row = 0; row < 60; ++row)
        lines += u"Đơn vị|x"_s;
    TablePreview preview = previewOf(lines);
    preview.merged = QList<MergedCells>(20'000, {1, 60, 0, 511});
    preview.merged += MergedCells{1, 1, 1, 2}; // overlaps: the first one holds
    QElapsedTimer timer;
    timer.start();
    const HeadingRows rows(preview);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(rows.blocks().isEmpty()); // each one would cut the merged cells
}

void TestHeadingRows::previewKeepsItsTexts()
{
    const TablePreview preview = previewOf({u"Đơn vị|x"_s, u""_s, u"Cao Bằng|12"_s});
    QCOMPARE(preview.sheet, u"Biểu"_s);
    QCOMPARE(preview.rows.size(), 2);
    QCOMPARE(preview.rows.at(0).cells.at(0).text, QByteArrayView("Đơn vị"));
    QCOMPARE(preview.rows.at(1).number, 3);
    QCOMPARE(preview.rows.at(1).cells.at(0).text, QByteArrayView("Cao Bằng"));
    const TablePreview copy = preview; // the texts are shared
    QCOMPARE(copy.rows.at(1).cells.at(1).text, QByteArrayView("12"));
    QCOMPARE(copy.rows.at(1).cells.at(1).number, 12.0);
}

void TestHeadingRows::previewAsksForMergedCellsOnlyWhereAHeadingHasGaps()
{
    const MemoryTable full({{{}, tableRows({u"Đơn vị|x"_s, u"a|1"_s}), {{1, 1, 0, 1}}}});
    const Result<TablePreview> plain = readPreview(full, 0);
    QVERIFY(plain.ok());
    QCOMPARE(full.mergedCellsAsked, 0);
    const MemoryTable gaps({{{}, tableRows({u"Đơn vị||x"_s, u"a|1|2"_s}), {{1, 1, 0, 1}, {70, 71, 0, 0}}}});
    const Result<TablePreview> merged = readPreview(gaps, 0);
    QVERIFY(merged.ok());
    QCOMPARE(gaps.mergedCellsAsked, 1);
    QCOMPARE(merged->merged, QList<MergedCells>({{1, 1, 0, 1}}));
    const Result<TablePreview> first = readPreview(gaps, 0, 1);
    QVERIFY(first.ok());
    QCOMPARE(first->rows.size(), 1);
}

void TestHeadingRows::previewHandsOnErrors()
{
    MemoryTable file({{{}, tableRows({u"a|b"_s, u"c|d"_s})}});
    file.damagedRow = 2;
    const Result<TablePreview> preview = readPreview(file, 0);
    QVERIFY(!preview.ok());
    QCOMPARE(preview.error().sentence, u"The sheet is damaged."_s);
}

QTEST_GUILESS_MAIN(TestHeadingRows)
#include "tst_headingrows.moc"
