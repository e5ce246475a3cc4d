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

    /// Found in review: "café", typed in Unicode into a cell of an old font, became "cafộ".
    void textTypedLaterStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LegacyFont>("font");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("doubtful");
        const auto add = [](const QString &text, LegacyFont font, const QString &after, bool doubtful) {
            QTest::newRow(qPrintable(text)) << text << font << after << doubtful;
        };
        const LegacyFont old = LegacyFont::Tcvn3;
        add(u"café"_s, old, u"café"_s, true);
        add(u"CAFÉ"_s, LegacyFont::Tcvn3Capital, u"CAFÉ"_s, true);
        add(u"Nestlé Việt"_s, old, u"Nestlé Việt"_s, false); // letters of Unicode: no doubt
        add(u"hành chính"_s, old, u"hành chính"_s, true);
        add(u"Thành"_s, old, u"Thành"_s, true);
        add(u"München"_s, old, u"München"_s, true);
        add(u"Café"_s, LegacyFont::Vni, u"Café"_s, true);
        add(u"UBND"_s, old, u"UBND"_s, false);
        // Of the old font, though all its letters are western ones.
        add(u"Bé Néi vô"_s, old, u"Bộ Nội vụ"_s, false);
        add(u"Bé"_s, old, u"Bộ"_s, false);
        add(u"Sè"_s, old, u"Số"_s, false);
        add(u"TØnh"_s, old, u"Tỉnh"_s, false);
        add(u"H§ND"_s, old, u"HĐND"_s, false);
        add(u"§¾k L¾k"_s, old, u"Đắk Lắk"_s, false);
        add(u"Kr«ng Pa"_s, old, u"Krông Pa"_s, false);
        add(u"TØ lÖ (%)"_s, old, u"Tỉ lệ (%)"_s, false);
        add(u"Ñoàng Nai"_s, LegacyFont::Vni, u"Đồng Nai"_s, false);
    }
    void textTypedLaterStays()
    {
        QFETCH(QString, text);
        QFETCH(LegacyFont, font);
        QFETCH(QString, after);
        QFETCH(bool, doubtful);
        const QByteArray bytes = text.toUtf8();
        TableRow row;
        row.cells = {cellOf(bytes, font)};
        LegacyRows legacy;
        legacy.convert(row);
        QCOMPARE(QString::fromUtf8(row.cells.constFirst().text), after);
        QCOMPARE(legacy.doubtful(), doubtful ? QStringList{text} : QStringList());
        legacy.convert(row);
        QVERIFY(legacy.doubtful().size() <= 1); // each once
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
