#include "models/exchange/legacyrows.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;

namespace {

/// `text` must live as long as the cell.
TableCell cellOf(const QByteArray &text, LegacyFont font, TableCell::Kind kind = TableCell::Kind::Text)
{
    TableCell cell;
    cell.text = text;
    cell.font = font;
    cell.kind = kind;
    cell.shared = 7;
    return cell;
}

} // namespace

class TestLegacyRows : public QObject
{
    Q_OBJECT

private slots:
    void onlyTextsOfOldFontsAreTurned()
    {
        const QByteArray old = u"Ninh B×nh"_s.toUtf8();
        const QByteArray unicode = u"tỉnh Ninh Bình"_s.toUtf8();
        const QByteArray number("92.5");
        const QByteArray vni = u"Ñoàng Nai"_s.toUtf8();
        TableRow row;
        row.cells = {cellOf(old, LegacyFont::Tcvn3), cellOf(old, LegacyFont::None), cellOf(unicode, LegacyFont::Tcvn3),
                     cellOf(number, LegacyFont::Tcvn3, TableCell::Kind::Number), cellOf(vni, LegacyFont::Vni)};
        LegacyRows legacy;
        legacy.convert(row);
        QStringList texts;
        for (const TableCell &cell : std::as_const(row.cells))
            texts += QString::fromUtf8(cell.text);
        QCOMPARE(texts, QStringList({u"Ninh Bình"_s, u"Ninh B×nh"_s, u"tỉnh Ninh Bình"_s, u"92.5"_s, u"Đồng Nai"_s}));
        QCOMPARE(row.cells.at(0).shared, -1); // the same shared text may stand in another font elsewhere
        QCOMPARE(row.cells.at(1).shared, 7);
        const QList<LegacySample> expected{{u"Ninh B×nh"_s, u"Ninh Bình"_s, {}}, {u"Ñoàng Nai"_s, u"Đồng Nai"_s, {}}};
        QCOMPARE(legacy.samples(), expected);
    }

    void someSamplesAreKeptEachOnce()
    {
        LegacyRows legacy;
        for (int round = 0; round < 2; ++round) {
            for (int number = 0; number < 30; ++number) {
                const QByteArray text = u"B×nh %1"_s.arg(number).toUtf8();
                TableRow row;
                row.cells = {cellOf(text, LegacyFont::Tcvn3)};
                legacy.convert(row);
            }
        }
        QCOMPARE(legacy.samples().size(), 20);
        QCOMPARE(legacy.samples().at(19).after, u"Bình 19"_s);
    }
};

QTEST_GUILESS_MAIN(TestLegacyRows)
#include "tst_legacyrows.moc"
