#include "models/reporting/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace parboard;
using namespace Qt::StringLiterals;

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void alphabetIsWhole();
    void familiesDrawVietnamese();
    void substituteDoesNotCount();
    void firstGoodFamilyIsTaken();
    void measuresDoNotDependOnTheDevice();
};

void TestFonts::alphabetIsWhole()
{
    const QString letters = vietnameseLetters();
    // 12 vowels with 6 tones and đ, less the 5 plain vowels and y that English has: 67; twice for upper case; and ₫.
    QCOMPARE(letters.size(), 2 * (12 * 6 + 1 - 6) + 1);
    QCOMPARE(QSet<QChar>(letters.cbegin(), letters.cend()).size(), letters.size());
    const QString some = u"ĂÂĐÊÔƠƯẶẤỆỐỢỰỸỵ"_s;
    for (const QChar letter : some)
        QVERIFY2(letters.contains(letter), qPrintable(QString(letter)));
}

void TestFonts::familiesDrawVietnamese()
{
    QVERIFY2(checkVietnameseFonts().ok(), "install fonts-croscore");
    QVERIFY(drawsVietnamese(uiFontFamily()));
    QVERIFY(drawsVietnamese(paperFontFamily()));
    QCOMPARE(QFontInfo(QFont(paperFontFamily())).family(), paperFontFamily());
}

void TestFonts::substituteDoesNotCount()
{
    QVERIFY(!drawsVietnamese(u"No such face anywhere"_s));
    if (!QFontDatabase::hasFamily(u"Times New Roman"_s))
        QVERIFY(!drawsVietnamese(u"Times New Roman"_s));
}

void TestFonts::firstGoodFamilyIsTaken()
{
    QCOMPARE(firstVietnameseFamily({u"No such face anywhere"_s, paperFontFamily(), uiFontFamily()}), paperFontFamily());
    QCOMPARE(firstVietnameseFamily({u"No such face anywhere"_s}), QString());
}

void TestFonts::measuresDoNotDependOnTheDevice()
{
    const QString text = u"Kết quả cải cách hành chính 1.234,5 %"_s;
    const qreal at10 = QFontMetricsF(drawingFont(paperFontFamily(), 10)).horizontalAdvance(text);
    const qreal at100 = QFontMetricsF(drawingFont(paperFontFamily(), 100)).horizontalAdvance(text);
    QVERIFY2(qAbs(at100 / at10 - 10) < 0.05, qPrintable(QString::number(at100 / at10)));
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
