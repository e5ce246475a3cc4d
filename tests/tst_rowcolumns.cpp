#include "models/exchange/rowcolumns.h"
#include "support/importdesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

/// The texts of unit, indicator and value of each row: "Cao Bằng/new/5".
QStringList rowsOf(const TableLayout &layout, const QStringList &lines, const QList<MergedCells> &merged)
{
    const MemoryTable table({{u"S"_s, tableRows(lines)}}, MemoryTable::Cells::AsInCsv);
    const Result<std::unique_ptr<RowReader>> reader = table.rows(0);
    RowColumns columns(layout, merged);
    QStringList rows;
    TableRow row;
    while (*(*reader)->next(row)) {
        columns.turnTo(row);
        QStringList texts;
        for (const ColumnRole role : {ColumnRole::Unit, ColumnRole::Indicator, ColumnRole::Value})
            texts += QString::fromUtf8(columns.text(role));
        rows += texts.join(u'/') + (columns.repeatsHeadings() ? u" (headings)"_s : QString());
    }
    return rows;
}

} // namespace

class TestRowColumns : public QObject
{
    Q_OBJECT

private slots:
    void aMergedUnitHoldsForItsRows()
    {
        const TableLayout layout = longLayout({ColumnRole::Unit, ColumnRole::Indicator, ColumnRole::Value});
        QCOMPARE(rowsOf(layout, {u"A|new|1"_s, u"|late|2"_s, u"|due|3"_s, u"B|new|4"_s}, {mergedRange(u"A1:A2"_s)}),
                 QStringList({u"A/new/1"_s, u"A/late/2"_s, u"/due/3"_s, u"B/new/4"_s}));
    }

    /// The cells that are held were kept where a second merged cell could move them.
    void mergedCellsThatBeginOneByOneStay()
    {
        QList<ColumnRole> roles{ColumnRole::Value, ColumnRole::Unit};
        roles += QList<ColumnRole>(40, ColumnRole::Indicator);
        const TableLayout layout = longLayout(roles);
        QList<MergedCells> merged{{1, 60, 1, 1}};
        QStringList lines{u"0|A"_s};
        for (int row = 2; row <= 40; ++row) {
            merged += MergedCells{row, 60, row, row};
            lines += QString::number(row) + QString(row, u'|') + u"i%1"_s.arg(row);
        }
        const QStringList rows = rowsOf(layout, lines, merged);
        for (int row = 2; row <= 40; ++row)
            QVERIFY2(rows.at(row - 1).startsWith(u"A/i"_s), qPrintable(rows.at(row - 1)));
    }

    void mergedNumbersAreNotRepeated()
    {
        const TableLayout layout = longLayout({ColumnRole::Unit, ColumnRole::Indicator, ColumnRole::Value});
        QCOMPARE(rowsOf(layout, {u"A|new|1"_s, u"B|new"_s}, {mergedRange(u"C1:C2"_s)}),
                 QStringList({u"A/new/1"_s, u"B/new/"_s}));
    }

    void repeatedHeadingsAreKnown()
    {
        TableLayout layout = longLayout({ColumnRole::Unit, ColumnRole::Indicator, ColumnRole::Value});
        layout.columns[0].heading = u"Đơn vị"_s;
        layout.columns[1].heading = u"Chỉ tiêu"_s;
        layout.columns[2].heading = u"Kết quả › Giá trị"_s;
        QCOMPARE(rowsOf(layout,
                        {u"ĐƠN VỊ|Chỉ tiêu|Giá trị"_s, u"Đơn vị||Kết quả"_s, u"Đơn vị|Chỉ tiêu|5"_s,
                         u"A|Chỉ tiêu|Giá trị"_s, u"…|…|…"_s},
                        {}),
                 QStringList({u"ĐƠN VỊ/Chỉ tiêu/Giá trị (headings)"_s, u"Đơn vị//Kết quả (headings)"_s,
                              u"Đơn vị/Chỉ tiêu/5"_s, u"A/Chỉ tiêu/Giá trị"_s, u"…/…/…"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRowColumns)
#include "tst_rowcolumns.moc"
