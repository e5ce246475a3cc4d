#include "models/exchange/xlsxbytes.h"

#include <QtTest>

#include <algorithm>
#include <array>

using namespace parboard;

namespace {

/// What xlsxPlainBytes() says, in Qt's words.
bool isPlainByQt(QByteArrayView bytes)
{
    const auto isControl = [](char byte) { return uchar(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r'; };
    return bytes.isValidUtf8() && std::none_of(bytes.begin(), bytes.end(), isControl) &&
           !bytes.contains("\xEF\xBF\xBE") && !bytes.contains("\xEF\xBF\xBF");
}

} // namespace

class TestXlsxBytes : public QObject
{
    Q_OBJECT

private slots:
    /// Every sequence of up to three bytes, and of four with bytes at the ends of their ranges, alone and behind text.
    void plainBytesAreValidCharacters()
    {
        constexpr std::array<uchar, 9> ends{0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0};
        QByteArray bytes("đ");
        const auto agrees = [&bytes] {
            return xlsxPlainBytes(bytes) == isPlainByQt(bytes) &&
                   xlsxPlainBytes(QByteArrayView(bytes).sliced(2)) == isPlainByQt(QByteArrayView(bytes).sliced(2));
        };
        int differing = 0;
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                bytes.resize(4);
                bytes[2] = char(first);
                bytes[3] = char(second);
                differing += agrees() ? 0 : 1;
                for (int third = 0x60; third < 256; third += first < 0xE0 ? 32 : 1) {
                    bytes.resize(5);
                    bytes[4] = char(third);
                    differing += agrees() ? 0 : 1;
                    for (const uchar fourth : ends) {
                        if (first < 0xEF)
                            break;
                        bytes.resize(6);
                        bytes[5] = char(fourth);
                        differing += agrees() ? 0 : 1;
                    }
                }
            }
        }
        QCOMPARE(differing, 0);
    }

    void controlsAreRefusedWhereverTheyStand()
    {
        for (int place = 0; place < 20; ++place) {
            QByteArray bytes("abcdefghijklmnopqrst");
            QVERIFY(xlsxPlainBytes(bytes));
            bytes[place] = '\t';
            QVERIFY(xlsxPlainBytes(bytes));
            bytes[place] = '\x1f';
            QVERIFY(!xlsxPlainBytes(bytes));
            bytes[place] = '\xff';
            QVERIFY(!xlsxPlainBytes(bytes));
        }
        QVERIFY(xlsxPlainBytes("Đồng Tháp \xF0\x9F\x99\x82"));
    }
};

QTEST_GUILESS_MAIN(TestXlsxBytes)
#include "tst_xlsxbytes.moc"
