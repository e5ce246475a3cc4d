#include "models/core/viettext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace parboard;

namespace {

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

int sign(int order)
{
    return (order > 0) - (order < 0);
}

/// Lists in their right order, no two entries level.
QList<QStringList> orderedLists()
{
    const QStringList lists{
        u"An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bến Tre|Cà Mau|Cao Bằng|Đà Nẵng|Đắk Lắk"_s,
        u"Hà Giang|Hà Nội|Hải Phòng|Hòa Bình|Hưng Yên|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Sóc Trăng|Sơn La|Yên Bái"_s,
        u"a|ă|â|b|c|d|đ|e|ê|f|g|h|i|j|k|l|m|n|o|ô|ơ|p|q|r|s|t|u|ư|v|w|x|y|z|ж"_s,
        u"ma|mà|mả|mã|má|mạ|man|mă|mằ|mẳ|mẵ|mắ|mặ|mâ|mầ|mẩ|mẫ|mấ|mậ"_s,
        u"đơ|đờ|đở|đỡ|đớ|đợ|đu|đụ|đư|đừ|đự|đy|đỳ|đỷ|đỹ|đý|đỵ"_s,
        // Tones count after all letters, case after all tones.
        u"hoa|Hoa|HOA|hòa|Hòa|hoá|hoa an|hòa an|hoa binh|hòa bình|hoan"_s,
        u"hoa hòa|Hoa hòa|hòa hoa|hoà hòa"_s,
        u"Sở 1|Sở 2|Sở 9a|Sở 10|Sở 10a|Sở 100|Sở Y tế"_s,
        u"0|0,5|7|007,1|999|1.234|1.234,25|1.234,5|1235|12.345.678|99999999999999999999|100000000000000000000"_s,
        u"Điều 1.2|Điều 1.10|Điều 2|Điều 2.1234|Điều 3|Điều 1234.567|Điều 1235"_s,
        u"Mức 0.750|Mức 1|Mức 2,50 a|Mức 2,5 b|Mức 03 c|Mức 3 d"_s,
        u"An|An Giang|An-Lão|An Nhơn|Anh Sơn"_s,
    };
    QList<QStringList> ordered;
    for (const QString &list : lists)
        ordered += list.split(u'|');
    return ordered;
}

} // namespace

class TestViettext : public QObject
{
    Q_OBJECT

private slots:
    void cleaned_data();
    void cleaned();
    void cleanedTwiceIsCleanedOnce();
    void foldedKey_data();
    void foldedKey();
    void foldedKeyDiffers_data();
    void foldedKeyDiffers();
    void matches_data();
    void matches();
    void ordered_data();
    void ordered();
    void orderIsThatOfTheKeys();
    void spellingsStayTogether_data();
    void spellingsStayTogether();
    void level_data();
    void level();
    void keysHoldNoZeroByte();
    void sortedInAnyLocale_data();
    void sortedInAnyLocale();
    void sortedUnderDefaultLocale();
};

void TestViettext::cleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("ascii untouched") << u"  Cao  Bang\t1\r\n2 "_s << u"  Cao  Bang\t1\r\n2 "_s;
    QTest::newRow("composed untouched") << u"Ủy ban nhân dân tỉnh Đắk Lắk"_s << u"Ủy ban nhân dân tỉnh Đắk Lắk"_s;
    QTest::newRow("decomposed") << decomposed(u"Ủy ban tỉnh Thừa Thiên Huế"_s) << u"Ủy ban tỉnh Thừa Thiên Huế"_s;
    QTest::newRow("half decomposed") << u"Vie\u0323\u0302t ê\u0301"_s << u"Việt ế"_s;
    QTest::newRow("eth") << u"\u00D0à Nẵng, \u00F0ồng"_s << u"Đà Nẵng, đồng"_s;
    QTest::newRow("no-break blank") << u"5,5\u00A0%"_s << u"5,5 %"_s;
    QTest::newRow("narrow, thin, wide blanks") << u"1\u202F2\u20093\u30004"_s << u"1 2 3 4"_s;
    QTest::newRow("soft hyphen") << u"hành\u00ADchính"_s << u"hànhchính"_s;
    QTest::newRow("zero width") << u"\uFEFFCao\u200B Bằng\u200C\u200D\u2060\u200E"_s << u"Cao Bằng"_s;
    QTest::newRow("zero width inside a letter") << u"Ba\u200B\u0323c"_s << u"Bạc"_s;
    QTest::newRow("paragraphs stay") << u"một\n\nhai\u2028ba\u2029bốn\r\n"_s << u"một\n\nhai\u2028ba\u2029bốn\r\n"_s;
    QTest::newRow("tabs stay") << u"tỉnh\tsố"_s << u"tỉnh\tsố"_s;
    QTest::newRow("dashes stay") << u"Bà Rịa – Vũng Tàu"_s << u"Bà Rịa – Vũng Tàu"_s;
    QTest::newRow("tone placement stays") << u"Hoà Thuý Uỷ"_s << u"Hoà Thuý Uỷ"_s;
}

void TestViettext::cleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(viettext::cleaned(text), expected);
}

void TestViettext::cleanedTwiceIsCleanedOnce()
{
    const QString text = u"\u00D0a\u0306\u0301k\u00A0La\u200B\u0306\u0301k"_s;
    const QString once = viettext::cleaned(text);
    QCOMPARE(once, u"Đắk Lắk"_s);
    QCOMPARE(viettext::cleaned(once), once);
}

void TestViettext::foldedKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("every letter") << u"ẮẰẲẴẶ ấầẩẫậ Êế Ôồ Ơợ Ưữ Ỵỹ"_s << u"aaaaa aaaaa ee oo oo uu yy"_s;
    QTest::newRow("Đ") << u"Đà Nẵng"_s << u"da nang"_s;
    QTest::newRow("eth") << u"\u00D0ồng \u00F0en"_s << u"dong den"_s;
    QTest::newRow("old tone place") << u"Hòa Bình"_s << u"hoa binh"_s;
    QTest::newRow("new tone place") << u"Hoà Bình"_s << u"hoa binh"_s;
    QTest::newRow("Thúy") << u"Thúy"_s << u"thuy"_s;
    QTest::newRow("Thuý") << u"Thuý"_s << u"thuy"_s;
    QTest::newRow("Ủy") << u"ỦY BAN"_s << u"uy ban"_s;
    QTest::newRow("decomposed") << decomposed(u"Thừa Thiên Huế"_s) << u"thua thien hue"_s;
    QTest::newRow("hyphen with blanks") << u"Bà Rịa - Vũng Tàu"_s << u"ba ria vung tau"_s;
    QTest::newRow("hyphen alone") << u"Bà Rịa-Vũng Tàu"_s << u"ba ria vung tau"_s;
    QTest::newRow("en dash") << u"Bà Rịa – Vũng Tàu"_s << u"ba ria vung tau"_s;
    QTest::newRow("em dash, no-break hyphen, minus") << u"a—b\u2011c\u2212d"_s << u"a b c d"_s;
    QTest::newRow("full stop") << u"TP.HCM"_s << u"tphcm"_s;
    QTest::newRow("full stop and blank") << u" TP. Hồ  Chí\u00A0Minh "_s << u"tp ho chi minh"_s;
    QTest::newRow("apostrophes") << u"Cư M'gar, Đắk R’lấp"_s << u"cu mgar dak rlap"_s;
    QTest::newRow("brackets") << u"Hưng Yên(63 tỉnh)"_s << u"hung yen 63 tinh"_s;
    QTest::newRow("slashes") << u"sở/huyện/xã"_s << u"so huyen xa"_s;
    QTest::newRow("list marks") << u"sở,huyện;xã:thôn_ấp|tổ"_s << u"so huyen xa thon ap to"_s;
    QTest::newRow("lines and tabs") << u"\tCao\r\nBằng\n"_s << u"cao bang"_s;
    QTest::newRow("soft hyphen") << u"Cao Bằ\u00ADng"_s << u"cao bang"_s;
    QTest::newRow("digits") << u"Quận 10, QĐ 1.722"_s << u"quan 10 qd 1722"_s;
    QTest::newRow("compatibility forms") << u"km² Ⅳ"_s << u"km2 iv"_s;
    QTest::newRow("only marks") << u" - … ! "_s << u""_s;
}

void TestViettext::foldedKey()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(viettext::foldedKey(text), expected);
    QCOMPARE(viettext::foldedKey(decomposed(text)), expected);
    QCOMPARE(viettext::foldedKey(expected), expected);
}

void TestViettext::foldedKeyDiffers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("letters") << u"Hà Nam"_s << u"Hà Nội"_s;
    QTest::newRow("digits") << u"Quận 1"_s << u"Quận 10"_s;
    QTest::newRow("words") << u"Kon Tum"_s << u"Kontum"_s;
}

void TestViettext::foldedKeyDiffers()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(viettext::foldedKey(left) != viettext::foldedKey(right));
}

void TestViettext::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("expected");
    QTest::newRow("no query") << u"Cao Bằng"_s << u""_s << true;
    QTest::newRow("blank query") << u"Cao Bằng"_s << u" \u00A0 "_s << true;
    QTest::newRow("no text") << u""_s << u"a"_s << false;
    QTest::newRow("without marks") << u"Cao Bằng"_s << u"cao bang"_s << true;
    QTest::newRow("with marks") << u"Cao Bằng"_s << u"Cao Bằng"_s << true;
    QTest::newRow("decomposed query") << u"Cao Bằng"_s << decomposed(u"bằng"_s) << true;
    QTest::newRow("words in any order") << u"Cao Bằng"_s << u"bang cao"_s << true;
    QTest::newRow("beginnings of words") << u"Cao Bằng"_s << u"b ca"_s << true;
    QTest::newRow("inside a word") << u"TP.HCM"_s << u"hcm"_s << true;
    QTest::newRow("every word must match") << u"Cao Bằng"_s << u"cao lanh"_s << false;
    QTest::newRow("not across words") << u"Cao Bằng"_s << u"obang"_s << false;
    QTest::newRow("Đ as d") << u"Đắk Lắk"_s << u"dak"_s << true;
    QTest::newRow("d as Đ") << u"Dak Lak"_s << u"Đắk"_s << true;
    QTest::newRow("dash in the query") << u"Bà Rịa – Vũng Tàu"_s << u"ria-vung"_s << true;
    QTest::newRow("tone place") << u"Hòa Bình"_s << u"Hoà"_s << true;
}

void TestViettext::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(bool, expected);
    QCOMPARE(viettext::matches(text, query), expected);
}

void TestViettext::ordered_data()
{
    QTest::addColumn<QStringList>("expected");
    const QList<QStringList> lists = orderedLists();
    for (const QStringList &list : lists)
        QTest::addRow("from %s", qUtf8Printable(viettext::foldedKey(list.constFirst()))) << list;
}

void TestViettext::ordered()
{
    QFETCH(QStringList, expected);
    for (qsizetype left = 0; left < expected.size(); ++left) {
        for (qsizetype right = 0; right < expected.size(); ++right) {
            const QByteArray about = (expected.at(left) + u" : "_s + expected.at(right)).toUtf8();
            const int order = sign(int(left - right));
            QVERIFY2(sign(viettext::compare(expected.at(left), expected.at(right))) == order, about);
            QVERIFY2(sign(viettext::compare(decomposed(expected.at(left)), expected.at(right))) == order, about);
        }
    }
    QStringList shuffled = expected;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(7));
    std::sort(shuffled.begin(), shuffled.end(),
              [](const QString &left, const QString &right) { return viettext::compare(left, right) < 0; });
    QCOMPARE(shuffled, expected);
}

void TestViettext::orderIsThatOfTheKeys()
{
    QStringList all = {u""_s,       u"-"_s, u"%"_s, u"Bà Rịa - Vũng Tàu"_s, u"Bà Rịa Vũng Tàu"_s,
                       u"\u0301"_s, u"ñ"_s, u"😀"_s};
    const QList<QStringList> lists = orderedLists();
    for (const QStringList &list : lists)
        all += list;
    for (const QString &left : std::as_const(all)) {
        for (const QString &right : std::as_const(all)) {
            const QByteArray leftKey = viettext::collationKey(left);
            const QByteArray rightKey = viettext::collationKey(right);
            const int order = viettext::compare(left, right);
            QVERIFY2((order < 0) == (leftKey < rightKey), (left + u" : "_s + right).toUtf8());
            QCOMPARE(order == 0, left == right);
            QCOMPARE(sign(order), -sign(viettext::compare(right, left)));
        }
    }
}

void TestViettext::spellingsStayTogether_data()
{
    QTest::addColumn<QStringList>("spellings");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("tone place") << QStringList{u"Hòa Bình"_s, u"Hoà Bình"_s} << u"Hòa An"_s << u"Hòa Bính"_s;
    QTest::newRow("tone place before a tone") << QStringList{u"Thuỷ"_s, u"Thủy"_s} << u"Thuỳ"_s << u"Thũy"_s;
    QTest::newRow("dashes") << QStringList{u"Bà Rịa - Vũng Tàu"_s, u"Bà Rịa – Vũng Tàu"_s, u"Bà Rịa-Vũng Tàu"_s}
                            << u"Bà Rịa Vũng Tau"_s << u"Bà Rịa Vũng Táu"_s;
    QTest::newRow("full stop") << QStringList{u"TP. Huế"_s, u"TP Huế"_s} << u"TP Hue"_s << u"TP. Huệ"_s;
    QTest::newRow("leading zeros") << QStringList{u"Kỳ 07"_s, u"Kỳ 7"_s} << u"Kỳ 06"_s << u"Kỳ 8"_s;
    QTest::newRow("closing zeros") << QStringList{u"2,50"_s, u"2,5"_s} << u"2,49"_s << u"2,51"_s;
}

void TestViettext::spellingsStayTogether()
{
    QFETCH(QStringList, spellings);
    QFETCH(QString, before);
    QFETCH(QString, after);
    for (const QString &spelling : spellings) {
        QVERIFY2(viettext::compare(before, spelling) < 0, spelling.toUtf8());
        QVERIFY2(viettext::compare(spelling, after) < 0, spelling.toUtf8());
    }
    QVERIFY(viettext::compare(spellings.at(0), spellings.at(1)) != 0);
}

void TestViettext::level_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("same") << u"Đắk Lắk"_s << u"Đắk Lắk"_s;
    QTest::newRow("decomposed") << u"Đắk Lắk"_s << decomposed(u"Đắk Lắk"_s);
    QTest::newRow("eth") << u"Đắk Lắk"_s << u"\u00D0ắk Lắk"_s;
    QTest::newRow("no-break blank") << u"Đắk Lắk"_s << u"Đắk\u00A0Lắk"_s;
    QTest::newRow("zero width") << u"Đắk Lắk"_s << u"Đắk\u200B Lắk"_s;
}

void TestViettext::level()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(viettext::compare(left, right), 0);
    QCOMPARE(viettext::collationKey(left), viettext::collationKey(right));
}

void TestViettext::keysHoldNoZeroByte()
{
    for (const QString &text : {u"Sở 10"_s, u"0"_s, u"0,0"_s, QString(600, u'9'), u"Ж\u0100\u4E00😀"_s}) {
        const QByteArray key = viettext::collationKey(text);
        QVERIFY2(!key.contains('\0'), text.toUtf8());
    }
}

void TestViettext::sortedInAnyLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"C", "C.UTF-8", "vi_VN.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

/// Runs the order tests of this very program again, started under another system locale.
void TestViettext::sortedInAnyLocale()
{
    QFETCH(QString, locale);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANG"_s, u"LC_ALL"_s, u"LANGUAGE"_s})
        environment.insert(name, locale);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"ordered"_s, u"foldedKey"_s, u"level"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains(" 0 failed"), output.constData());
}

void TestViettext::sortedUnderDefaultLocale()
{
    const QLocale kept;
    const QByteArray key = viettext::collationKey(u"Điện Biên I 2"_s);
    const QString folded = viettext::foldedKey(u"ĐIỆN BIÊN I"_s);
    for (const QLocale &locale : {QLocale(QLocale::C), QLocale(QLocale::Vietnamese), QLocale(QLocale::Turkish)}) {
        QLocale::setDefault(locale);
        QCOMPARE(viettext::collationKey(u"Điện Biên I 2"_s), key);
        QCOMPARE(viettext::foldedKey(u"ĐIỆN BIÊN I"_s), folded);
    }
    QLocale::setDefault(kept);
}

QTEST_GUILESS_MAIN(TestViettext)
#include "tst_viettext.moc"
