#include "models/files/packagewatch.h"
#include "models/files/wholepackage.h"
#include "support/zipbytes.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray table(int rows, const QByteArray &end = "</table>")
{
    QByteArray xml = "<?xml version=\"1.0\"?><table>";
    for (int row = 0; row < rows; ++row)
        xml += "<row>" + QByteArray::number(row * 7919 % 100'003) + "</row>";
    return xml + end;
}

QByteArray package(const QByteArray &sheetEnd = "</table>")
{
    return zipBytes(
        {{"[Content_Types].xml", table(1)}, {"xl/sheet1.xml", table(100'000, sheetEnd)}, {"xl/a.xml", "<a/>"}});
}

} // namespace

/// A package is proved beside its writing exactly as when it is read again.
class TestPackageWatch : public QObject
{
    Q_OBJECT

private slots:
    void wholePackageIsFollowedToItsEnd_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("at once") << 10'000'000;
        QTest::newRow("by pieces as stdio writes them") << 4096;
        QTest::newRow("by odd pieces") << 10'007;
    }
    void wholePackageIsFollowedToItsEnd()
    {
        QFETCH(int, piece);
        QFile file(m_folder.filePath(u"whole.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        PackageWatch watch(file.fileName());
        const QByteArray bytes = package();
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            QVERIFY(file.write(bytes.mid(at, piece)) > 0);
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
        QVERIFY(watch.finish().ok());
        QVERIFY(watch.followed());
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = package();
        QTest::newRow("XML without its end") << package("<row>");
        QTest::newRow("cut") << whole.chopped(30);
        QTest::newRow("half") << whole.first(whole.size() / 2);
        QTest::newRow("nothing") << QByteArray();
        QByteArray other = whole;
        const qsizetype middle = other.size() / 2;
        other[middle] = char(other.at(middle) ^ 0x10);
        QTest::newRow("another byte") << other;
        QByteArray hole = whole;
        hole.remove(middle, 512);
        QTest::newRow("bytes are missing") << hole;
        QByteArray crc = whole;
        const qsizetype listed = crc.lastIndexOf("PK\x01\x02") + 16;
        crc[listed] = char(crc.at(listed) ^ 1);
        QTest::newRow("another checksum in the list") << crc;
    }
    void damageIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_folder.filePath(u"damaged.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        PackageWatch watch(file.fileName());
        file.write(bytes);
        const Result<void> found = watch.finish();
        QVERIFY(!watch.followed());
        QVERIFY(!found.ok());
        QVERIFY2(found.error().sentence.contains(u"damaged.xlsx"), qPrintable(found.error().sentence));
        QVERIFY(!checkWholePackage(file.fileName()).ok());
    }

    /// What cannot be followed is not wrong: it is read again.
    void storedEntriesAreReadAgain()
    {
        QFile file(m_folder.filePath(u"stored.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        PackageWatch watch(file.fileName());
        file.write(zipBytes({{"a.xml", "<a/>", false}}));
        QVERIFY(watch.finish().ok());
        QVERIFY(!watch.followed());
    }

    void abandonedWatchEnds()
    {
        QFile file(m_folder.filePath(u"never.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QElapsedTimer timer;
        timer.start();
        {
            const PackageWatch watch(file.fileName());
        }
        QVERIFY(timer.elapsed() < 10'000);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPackageWatch)
#include "tst_packagewatch.moc"
