#include "models/files/archive.h"
#include "support/zipbytes.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &plain()
{
    static const QByteArray made = "one,two\n";
    return made;
}

/// Something that deflate cannot shrink to nothing and that is longer than any buffer on the way.
QByteArray longContent()
{
    QByteArray content;
    for (int i = 0; i < 150'000; ++i)
        content += QByteArray::number(i * 7919 % 100'003) + ',';
    return content;
}

} // namespace

/// What others packed is read whole or refused with a sentence, and never unpacked to the disk.
class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void readsStoredAndDeflated()
    {
        const QByteArray content = longContent();
        const auto archive = opened({{"a/stored.txt", content, false}, {"a/packed.txt", content}, {"a/", {}, false}});
        QVERIFY(archive.ok());
        QCOMPARE(archive.value()->entries().size(), 2);
        QCOMPARE(archive.value()->entries().constFirst().name, u"a/stored.txt"_s);
        QCOMPARE(archive.value()->entries().constFirst().size, content.size());
        for (const QString &name : {u"a/stored.txt"_s, u"A/Packed.TXT"_s}) {
            const Result<QByteArray> read = archive.value()->readAll(name, content.size());
            QVERIFY(read.ok());
            QCOMPARE(*read, content);
        }
        QVERIFY(!archive.value()->readAll(u"a/packed.txt"_s, content.size() - 1).ok());
        QVERIFY(archive.value()->read(u"b"_s).error().sentence.contains(u"lacks the part b"));
    }

    void readsSeveralEntriesAtOnce()
    {
        const auto archive = opened({{"a", "first"}, {"b", "second"}});
        const auto a = archive.value()->read(u"a"_s);
        const auto b = archive.value()->read(u"b"_s);
        QByteArray got(6, ' ');
        QCOMPARE(*a.value()->read(got.data(), 2), 2);
        QCOMPARE(*b.value()->read(got.data() + 2, 2), 2);
        QCOMPARE(*a.value()->read(got.data() + 4, 2), 2);
        QCOMPARE(got, "fisers");
    }

    void backslashesAreSlashes()
    {
        const auto archive = opened({{"xl\\workbook.xml", "<x/>"}});
        QCOMPARE(*archive.value()->readAll(u"xl/workbook.xml"_s, 100), "<x/>");
    }

    void hostileListsAreRefused_data()
    {
        QTest::addColumn<QList<ZipPart>>("parts");
        QTest::addColumn<QString>("words");
        const auto named = [](const QByteArray &name) { return QList<ZipPart>{{name, plain()}}; };
        QTest::newRow("up") << named("../evil.txt") << u"leads out"_s;
        QTest::newRow("up inside") << named("a/../../evil.txt") << u"leads out"_s;
        QTest::newRow("up with backslashes") << named("a\\..\\..\\evil.txt") << u"leads out"_s;
        QTest::newRow("absolute") << named("/etc/passwd") << u"leads out"_s;
        QTest::newRow("drive") << named("C:\\evil.txt") << u"leads out"_s;
        QTest::newRow("no name") << named("") << u"leads out"_s;
        QTest::newRow("link") << QList<ZipPart>{{"a", plain(), true, 0, 0xA1FF0000}} << u"link"_s;
        QTest::newRow("encrypted") << QList<ZipPart>{{"a", plain(), true, 1}} << u"password"_s;
        QTest::newRow("twice") << QList<ZipPart>{{"a", plain()}, {"a", plain()}} << u"twice"_s;
        QTest::newRow("twice in other capitals") << QList<ZipPart>{{"Đơn", plain()}, {"đƠN", plain()}} << u"twice"_s;
        QTest::newRow("bzip2") << QList<ZipPart>{{"a", plain(), true, 0, 0, {}, {}, quint16(12)}} << u"method 12"_s;
        QTest::newRow("huge") << QList<ZipPart>{{"a", plain(), true, 0, 0, quint32(0xFFFF0000)}} << u"made to harm"_s;
        QTest::newRow("bomb") << QList<ZipPart>{{"a", QByteArray(20'000'000, 'a')}} << u"made to harm"_s;
    }

    void hostileListsAreRefused()
    {
        QFETCH(QList<ZipPart>, parts);
        QFETCH(QString, words);
        const auto archive = opened(parts);
        QVERIFY(!archive.ok());
        QVERIFY2(archive.error().sentence.contains(words), qPrintable(archive.error().sentence));
    }

    void limitsHold()
    {
        const QList<ZipPart> parts{{"a", plain()}, {"b", plain()}};
        ArchiveLimits limits;
        limits.entries = 1;
        QVERIFY(opened(parts, limits).error().sentence.contains(u"2 entries"));
        limits = {};
        limits.totalSize = 2 * plain().size() - 1;
        QVERIFY(opened(parts, limits).error().sentence.contains(u"more than"));
        limits.totalSize = 2 * plain().size();
        QVERIFY(opened(parts, limits).ok());
    }

    void manySmallDenseEntriesAreRefused()
    {
        QList<ZipPart> parts;
        for (const char *name : {"a", "b", "c", "d", "e", "f"})
            parts += ZipPart{name, QByteArray(8 << 20, '\0')};
        const auto archive = opened(parts);
        QVERIFY(!archive.ok());
        QVERIFY2(archive.error().sentence.contains(u"many times more"_s), qPrintable(archive.error().sentence));
        QVERIFY(opened(parts.first(2)).ok());                   // 16 MiB are no harm
        parts += ZipPart{"g", QByteArray(8 << 20, 'x'), false}; // what cannot be packed says that it is real
        QVERIFY(opened(parts).ok());
    }

    void lyingEntriesAreRefused_data()
    {
        QTest::addColumn<ZipPart>("part");
        QTest::addColumn<QString>("words");
        const QByteArray half = qCompress(longContent()).sliced(6).chopped(50'000);
        const QByteArray content = longContent();
        QTest::newRow("more than stated") << ZipPart{"a", content, true, 0, 0, quint32(100)} << u"holds more"_s;
        // The checksum of the first bytes alone: a reader that stops at the stated size would not notice.
        QTest::newRow("more than stated, checksum fits")
            << ZipPart{"a", "ab", true, 0, 0, {}, {}, {}, qCompress("abc").sliced(6).chopped(4)} << u"holds more"_s;
        QTest::newRow("less than stated")
            << ZipPart{"a", plain(), true, 0, 0, quint32(9)} << u"another size or checksum"_s;
        QTest::newRow("stored, more") << ZipPart{"a", plain(), false, 0, 0, quint32(7)} << u"holds more"_s;
        QTest::newRow("wrong checksum") << ZipPart{"a", content, true, 0, 0, {}, quint32(1)} << u"checksum"_s;
        QTest::newRow("stored, wrong checksum") << ZipPart{"a", content, false, 0, 0, {}, quint32(1)} << u"checksum"_s;
        QTest::newRow("packed bytes end") << ZipPart{"a", content, true, 0, 0, {}, {}, {}, half} << u"ends too early"_s;
        QTest::newRow("packed bytes are none")
            << ZipPart{"a", plain(), true, 0, 0, {}, {}, {}, QByteArray("\xFF\xFF\xFF")} << u"cannot be unpacked"_s;
        QTest::newRow("bytes behind the end")
            << ZipPart{"a", plain(), true, 0, 0, {}, {}, {}, qCompress(plain()).sliced(6).chopped(4) + "rest"}
            << u"checksum"_s;
    }

    void lyingEntriesAreRefused()
    {
        QFETCH(ZipPart, part);
        QFETCH(QString, words);
        const auto archive = opened({part, {"b", plain()}});
        QVERIFY(archive.ok());
        const Result<QByteArray> read = archive.value()->readAll(u"a"_s, 100'000'000);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().sentence.contains(words), qPrintable(read.error().sentence));
        QCOMPARE(*archive.value()->readAll(u"b"_s, 100), plain());
    }

    void otherFilesAreNamed()
    {
        QVERIFY(Archive::open(m_folder.filePath(u"none"_s)).error().sentence.contains(u"cannot be opened"));
        QVERIFY(openedBytes("<table></table>").error().sentence.contains(u"not a zip"));
        QVERIFY(openedBytes("").error().sentence.contains(u"not a zip"));
        const QByteArray whole = zipBytes({{"a", plain()}, {"b", plain()}});
        QVERIFY(openedBytes(whole).ok());
        QVERIFY(openedBytes(whole.first(whole.size() / 2)).error().sentence.contains(u"ends too early"));
    }

    void aFileCutAnywhereIsRefused()
    {
        const QByteArray whole = zipBytes({{"a", plain()}, {"b", plain()}});
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!openedBytes(whole.first(size)).ok(), qPrintable(QString::number(size)));
    }

private:
    Result<std::unique_ptr<Archive>> opened(const QList<ZipPart> &parts, const ArchiveLimits &limits = {})
    {
        return openedBytes(zipBytes(parts), limits);
    }

    Result<std::unique_ptr<Archive>> openedBytes(const QByteArray &bytes, const ArchiveLimits &limits = {})
    {
        QFile file(m_folder.filePath(u"test.zip"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the archive");
        file.close();
        return Archive::open(file.fileName(), limits);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
