#include "models/files/encodingdetection.h"
#include "models/files/textencoding.h"
#include "models/files/vietnamesesyllable.h"
#include "support/textencoder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

const QString sentence = u"tỉnh Ninh Bình: tỷ lệ hồ sơ được giải quyết đúng hạn – 92,56 % (kỳ trước là 88,1), đường "
                         "Nguyễn Huệ, huyện Mường Khương, quá hạn vì thiếu giấy tờ của người nộp"_s;

QByteArray inPieces(QByteArrayView bytes, TextEncoding encoding, qsizetype size, TextLosses *losses = nullptr)
{
    TextDecoder decoder(encoding);
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        decoder.decode(bytes.sliced(at, std::min(size, bytes.size() - at)), text);
    decoder.finish(text);
    if (losses)
        *losses = decoder.losses();
    return text;
}

QByteArray codeOf(TextEncoding encoding)
{
    return QByteArray::number(int(encoding)) + ' ' + textEncodingName(encoding).toUtf8();
}

} // namespace

class TestTextencoding : public QObject
{
    Q_OBJECT

private slots:
    void everyEncodingHasItsOwnName();
    void allLettersBothWays_data();
    void allLettersBothWays();
    void knownTexts_data();
    void knownTexts();
    void agreesWithIconv_data();
    void agreesWithIconv();
    void piecesGiveTheSame_data();
    void piecesGiveTheSame();
    void bytesWithoutMeaningAreNamed_data();
    void bytesWithoutMeaningAreNamed();
    void lossesNameTheirLines();
    void manyLossesAreCounted();
    void marksAtTheStartAreLeftOut();
    void syllables_data();
    void syllables();
    void detects_data();
    void detects();
    void detectionIsModest();
};

void TestTextencoding::everyEncodingHasItsOwnName()
{
    QSet<QString> names;
    for (const TextEncoding encoding : textEncodings())
        names.insert(textEncodingName(encoding));
    QCOMPARE(names.size(), 7);
    QVERIFY(!names.contains(QString()));
}

void TestTextencoding::allLettersBothWays_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("letters");
    const QString small = smallVietnameseLetters();
    const QString both = small + capitalVietnameseLetters();
    QCOMPARE(both.size(), 134);
    QTest::newRow("UTF-8") << TextEncoding::Utf8 << both;
    QTest::newRow("UTF-16LE") << TextEncoding::Utf16LE << both;
    QTest::newRow("UTF-16BE") << TextEncoding::Utf16BE << both;
    QTest::newRow("windows-1258") << TextEncoding::Windows1258 << both;
    QTest::newRow("VNI") << TextEncoding::Vni << both;
    QTest::newRow("TCVN3 has no capitals with tones") << TextEncoding::Tcvn3 << small + u"ĂÂÊÔƠƯĐ"_s;
}

void TestTextencoding::allLettersBothWays()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, letters);
    for (const QChar letter : letters) {
        const QByteArray bytes = encodedText(QString(letter), encoding);
        const DecodedText decoded = decodedText(bytes, encoding);
        QCOMPARE(QString::fromUtf8(decoded.text), QString(letter));
        QCOMPARE(decoded.losses, TextLosses());
        // between others, which could take its mark
        const DecodedText among = decodedText(encodedText(u'x' + QString(2, letter) + u'x', encoding), encoding);
        QCOMPARE(QString::fromUtf8(among.text), u'x' + QString(2, letter) + u'x');
    }
}

void TestTextencoding::knownTexts_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("TCVN3, Ninh B×nh") << TextEncoding::Tcvn3 << u"Ninh B×nh"_s.toLatin1() << u"Ninh Bình"_s;
    QTest::newRow("TCVN3, B¶o Th¾ng") << TextEncoding::Tcvn3 << u"B¶o Th¾ng"_s.toLatin1() << u"Bảo Thắng"_s;
    QTest::newRow("TCVN3, soft hyphen is ư") << TextEncoding::Tcvn3 << QByteArray("M\xADng") << u"Mưng"_s;
    QTest::newRow("TCVN3, Mêng Kh­¬ng") << TextEncoding::Tcvn3 << QByteArray("M\xEAng Kh\xAD\xACng")
                                        << u"Mờng Khương"_s;
    QTest::newRow("TCVN 5712, tone after a capital") << TextEncoding::Tcvn3 << QByteArray("H\x41\xB0") << u"HÀ"_s;
    QTest::newRow("TCVN3, Windows dash and quotes") << TextEncoding::Tcvn3
                                                    << QByteArray("\x93"
                                                                  "a\x94 \x96 b\x85")
                                                    << u"“a” – b…"_s;
    QTest::newRow("VNI, caùc baïn") << TextEncoding::Vni << u"Xin chaøo caùc baïn"_s.toLatin1()
                                    << u"Xin chào các bạn"_s;
    QTest::newRow("VNI, capitals") << TextEncoding::Vni << u"COÄNG HOØA XAÕ HOÄI"_s.toLatin1() << u"CỘNG HÒA XÃ HỘI"_s;
    QTest::newRow("VNI, mark of the other case") << TextEncoding::Vni << u"Aù"_s.toLatin1() << u"Á"_s;
    QTest::newRow("VNI, signs") << TextEncoding::Vni << u"20° § 5×2÷3"_s.toLatin1() << u"20° § 5×2÷3"_s;
    QTest::newRow("1258, tone apart") << TextEncoding::Windows1258 << QByteArray("Ti\xEA\xECng Vi\xEA\xF2t")
                                      << u"Tiếng Việt"_s;
    QTest::newRow("1258, whole letters") << TextEncoding::Windows1258 << QByteArray("\xE0\xE9\xF3\xFA\xC1")
                                         << u"àéóúÁ"_s;
    QTest::newRow("1258, tone on a consonant") << TextEncoding::Windows1258 << QByteArray("m\xCC n\xDE") << u"m̀ ñ"_s;
    QTest::newRow("1258, currency") << TextEncoding::Windows1258 << QByteArray("5 \xFE \x80") << u"5 ₫ €"_s;
    QTest::newRow("1252") << TextEncoding::Windows1252 << QByteArray("na\xEFve \x96 \x8A") << u"naïve – Š"_s;
    QTest::newRow("UTF-16, beyond the basic plane")
        << TextEncoding::Utf16LE << QByteArray("\x3D\xD8\x00\xDE", 4) << u"😀"_s;
    QTest::newRow("zero bytes stay") << TextEncoding::Vni << QByteArray("a\0b", 3) << u"a\0b"_s;
    QTest::newRow("UTF-8 decomposed stays") << TextEncoding::Utf8 << u"a\u0301"_s.toUtf8() << u"a\u0301"_s;
}

void TestTextencoding::knownTexts()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const DecodedText decoded = decodedText(bytes, encoding);
    QCOMPARE(QString::fromUtf8(decoded.text), text);
    QCOMPARE(decoded.losses, TextLosses());
}

void TestTextencoding::agreesWithIconv_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("from");
    QTest::newRow("1258") << TextEncoding::Windows1258 << u"CP1258"_s << 0x80;
    QTest::newRow("1252") << TextEncoding::Windows1252 << u"CP1252"_s << 0x80;
    QTest::newRow("TCVN 5712") << TextEncoding::Tcvn3 << u"TCVN5712-1"_s << 0xA0;
}

/// The C library's own tables (glibc, program `iconv`) for every byte that they know.
void TestTextencoding::agreesWithIconv()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, name);
    QFETCH(int, from);
    QVERIFY2(!QStandardPaths::findExecutable(u"iconv"_s).isEmpty(), "iconv belongs to libc-bin");
    int compared = 0;
    for (int byte = from; byte < 0x100; ++byte) {
        const QByteArray bytes = 'a' + QByteArray(1, char(byte)) + 'b'; // a tone needs a letter
        QProcess iconv;
        iconv.start(u"iconv"_s, {u"-f"_s, name, u"-t"_s, u"UTF-8"_s});
        iconv.write(bytes);
        iconv.closeWriteChannel();
        QVERIFY(iconv.waitForFinished());
        const bool known = iconv.exitCode() == 0;
        const DecodedText decoded = decodedText(bytes, encoding);
        QCOMPARE(decoded.losses.count == 0, known);
        if (!known)
            continue;
        const QString expected =
            QString::fromUtf8(iconv.readAllStandardOutput()).normalized(QString::NormalizationForm_C);
        QCOMPARE(QString::fromUtf8(decoded.text), expected);
        ++compared;
    }
    QVERIFY(compared >= 0x60);
}

void TestTextencoding::piecesGiveTheSame_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    for (const TextEncoding encoding : textEncodings())
        QTest::newRow(codeOf(encoding)) << encoding;
}

void TestTextencoding::piecesGiveTheSame()
{
    QFETCH(TextEncoding, encoding);
    const bool western = encoding == TextEncoding::Windows1252;
    QByteArray bytes = encodedText(western ? u"naïve\r\ncafé\r"_s : sentence, encoding);
    const QByteArray damage("\r\n\x81\xF2\xFF\xE1\xBB\r\r\n\x9D\xC3", 12);
    bytes += damage + encodedText(u"x\r\ny"_s, encoding) + damage;
    const DecodedText whole = decodedText(bytes, encoding);
    QVERIFY(whole.losses.count > 0 || encoding == TextEncoding::Utf16LE || encoding == TextEncoding::Utf16BE);
    for (const qsizetype size : {1, 2, 3, 5, 7, 64}) {
        TextLosses losses;
        QCOMPARE(inPieces(bytes, encoding, size, &losses), whole.text);
        QCOMPARE(losses, whole.losses);
    }
}

void TestTextencoding::bytesWithoutMeaningAreNamed_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QByteArray>>("lost");
    using Lost = QList<QByteArray>;
    const auto row = [](const char *name, TextEncoding encoding, const QByteArray &bytes, const QString &text,
                        const Lost &lost) { QTest::newRow(name) << encoding << bytes << text << lost; };
    row("1258", TextEncoding::Windows1258,
        "a\x81"
        "b",
        u"a\uFFFDb"_s, {"\x81"});
    row("1258, tone on no letter", TextEncoding::Windows1258, "5\xEC", u"5\uFFFD"_s, {"\xEC"});
    row("1258, tone at the start", TextEncoding::Windows1258, "\xEC", u"\uFFFD"_s, {"\xEC"});
    row("1258, two tones", TextEncoding::Windows1258, "a\xEC\xF2", u"á\uFFFD"_s, {"\xF2"});
    row("1252", TextEncoding::Windows1252, "\x8D\x90", u"\uFFFD\uFFFD"_s, {"\x8D", "\x90"});
    row("TCVN3, a western letter", TextEncoding::Tcvn3, "\x8A", u"\uFFFD"_s, {"\x8A"});
    row("VNI, mark on the wrong letter", TextEncoding::Vni, "e\xEA", u"e\uFFFD"_s, {"\xEA"});
    row("VNI, mark alone", TextEncoding::Vni, " \xF9", u" \uFFFD"_s, {"\xF9"});
    row("VNI, no letter of it", TextEncoding::Vni, "\xE7", u"\uFFFD"_s, {"\xE7"});
    row("UTF-8, one byte of another encoding", TextEncoding::Utf8, "B\xD7nh", u"B\uFFFDnh"_s, {"\xD7"});
    row("UTF-8, too long for its letter", TextEncoding::Utf8, "\xC0\xAF", u"\uFFFD\uFFFD"_s, {"\xC0", "\xAF"});
    row("UTF-8, surrogate", TextEncoding::Utf8, "\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"_s, {"\xED", "\xA0", "\x80"});
    row("UTF-8, beyond the last letter", TextEncoding::Utf8, "\xF4\x90", u"\uFFFD\uFFFD"_s, {"\xF4", "\x90"});
    row("UTF-8, cut letter before another", TextEncoding::Utf8,
        "\xE1\xBB"
        "a",
        u"\uFFFDa"_s, {"\xE1\xBB"});
    row("UTF-8, cut at the end", TextEncoding::Utf8, "a\xE1\xBB", u"a\uFFFD"_s, {"\xE1\xBB"});
    row("UTF-8, lost before", TextEncoding::Utf8, "a\xEF\xBF\xBD", u"a\uFFFD"_s, {"\xEF\xBF\xBD"});
    row("UTF-16, half a pair", TextEncoding::Utf16BE, QByteArray("\xD8\x3D\0a", 4), u"\uFFFDa"_s, {"\xD8\x3D"});
    row("UTF-16, odd byte", TextEncoding::Utf16BE, QByteArray("\0ab", 3), u"a\uFFFD"_s, {"b"});
}

void TestTextencoding::bytesWithoutMeaningAreNamed()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QList<QByteArray>, lost);
    const DecodedText decoded = decodedText(bytes, encoding);
    QCOMPARE(QString::fromUtf8(decoded.text), text);
    QList<QByteArray> named;
    for (const LostBytes &place : decoded.losses.first)
        named += place.bytes;
    QCOMPARE(named, lost);
    QCOMPARE(decoded.losses.count, lost.size());
}

void TestTextencoding::lossesNameTheirLines()
{
    const QByteArray bytes("\x81\n\r\n\x81\r\x81\r\r\n\x81", 11);
    for (const qsizetype size : {1, 2, 3, 100}) {
        TextLosses losses;
        inPieces(bytes, TextEncoding::Windows1258, size, &losses);
        QList<qint64> lines;
        for (const LostBytes &place : losses.first)
            lines += place.line;
        QCOMPARE(lines, QList<qint64>({1, 3, 4, 6}));
    }
}

void TestTextencoding::manyLossesAreCounted()
{
    const DecodedText decoded = decodedText(QByteArray(1000, '\x81'), TextEncoding::Windows1258);
    QCOMPARE(decoded.losses.count, 1000);
    QCOMPARE(decoded.losses.first.size(), TextLosses::namedPlaces);
}

void TestTextencoding::marksAtTheStartAreLeftOut()
{
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16LE, TextEncoding::Utf16BE}) {
        const QByteArray bytes = encodedText(u"\uFEFFtỉnh \uFEFF."_s, encoding);
        for (const qsizetype size : {1, 2, 3, 100})
            QCOMPARE(QString::fromUtf8(inPieces(bytes, encoding, size)), u"tỉnh \uFEFF."_s);
    }
}

void TestTextencoding::syllables_data()
{
    QTest::addColumn<bool>("valid");
    const QString valid =
        u"Bình tỉnh nghiêng giếng gì quyết quý khuỷu người được hoà hòa thuở đ QĐ HĐND NộI ĐƯỜNG uỷ ý "
        "Huế nguyễn ngoằn rượu yếu"_s;
    const QString invalid = u"Bµnh bînh caùc ngườii bìt hàc qđ áà zì bỡnh bìng bếc Ñaëc tiÕng"_s;
    for (const QString &word : valid.split(u' '))
        QTest::newRow(word.toUtf8()) << true;
    for (const QString &word : invalid.split(u' '))
        QTest::newRow(word.toUtf8()) << false;
}

void TestTextencoding::syllables()
{
    QFETCH(bool, valid);
    QCOMPARE(isVietnameseSyllable(QString::fromUtf8(QTest::currentDataTag())), valid);
}

void TestTextencoding::detects_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<TextEncoding>("encoding");
    for (const TextEncoding encoding : textEncodings()) {
        if (encoding == TextEncoding::Windows1252)
            continue;
        QTest::newRow("sentence in " + codeOf(encoding)) << encodedText(sentence, encoding) << encoding;
        QTest::newRow("a name in " + codeOf(encoding)) << encodedText(u"Ninh Bình;92,5"_s, encoding) << encoding;
        QTest::newRow("three words in " + codeOf(encoding)) << encodedText(u"hồ sơ quá hạn"_s, encoding) << encoding;
    }
    QTest::newRow("capitals in VNI") << encodedText(sentence.toUpper(), TextEncoding::Vni) << TextEncoding::Vni;
    QTest::newRow("capitals in 1258") << encodedText(sentence.toUpper(), TextEncoding::Windows1258)
                                      << TextEncoding::Windows1258;
    QTest::newRow("French") << QByteArray("d\xE9j\xE0 vu, gar\xE7on, \xE9t\xE9") << TextEncoding::Windows1252;
    QTest::newRow("plain") << QByteArray("unit,value\n1,2\n") << TextEncoding::Utf8;
    QTest::newRow("nothing") << QByteArray() << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a")
                                     << TextEncoding::Utf8;
    QTest::newRow("UTF-16 with mark") << QByteArray("\xFE\xFF", 2) << TextEncoding::Utf16BE;
    QTest::newRow("UTF-8 cut in a letter")
        << sentence.toUtf8().chopped(1) + QByteArray("\xE1\xBB") << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with one damaged byte") << sentence.toUtf8() + "\xD7" << TextEncoding::Utf8;
}

void TestTextencoding::detects()
{
    QFETCH(QByteArray, sample);
    QFETCH(TextEncoding, encoding);
    const EncodingGuess guess = detectEncoding(sample);
    QVERIFY2(guess.encoding == encoding, textEncodingName(guess.encoding).toUtf8() + ": " + guess.reason.toUtf8());
    QVERIFY(!guess.reason.isEmpty());
    QVERIFY(guess.confidence > 0 && guess.confidence <= 1);
}

void TestTextencoding::detectionIsModest()
{
    QVERIFY(detectEncoding(encodedText(sentence, TextEncoding::Tcvn3)).confidence > 0.8);
    QVERIFY(detectEncoding(encodedText(sentence, TextEncoding::Vni)).confidence > 0.8);
    QVERIFY(detectEncoding(encodedText(sentence, TextEncoding::Windows1258)).confidence > 0.7);
    QVERIFY(detectEncoding(sentence.toUtf8()).confidence > 0.99);
    // neither Vietnamese nor letters at all: nothing may be taken for certain
    const EncodingGuess guess = detectEncoding("\xA7\xB2\xD7 \xB0\xF7");
    QCOMPARE(guess.encoding, TextEncoding::Windows1252);
    QVERIFY(guess.confidence < 0.1);
}

QTEST_GUILESS_MAIN(TestTextencoding)
#include "tst_textencoding.moc"
