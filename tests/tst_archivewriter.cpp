#include "models/files/archive.h"
#include "models/files/archivewriter.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime &moment()
{
    static const QDateTime made(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    return made;
}

Result<void> add(ArchiveWriter &writer, const QString &name, QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return writer.add(name, buffer, content.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A zip file is there whole or not at all.
class TestArchiveWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatArchiveReads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        const QByteArray content = QByteArray("0123456789").repeated(300'000);
        QVERIFY(write(path, content).ok());
        const Result<std::unique_ptr<Archive>> archive = Archive::open(path);
        QVERIFY(archive.ok());
        QCOMPARE((*archive)->entries().size(), 3);
        QCOMPARE((*archive)->entries().constFirst().name, u"first.json"_s);
        QCOMPARE(*(*archive)->readAll(u"folder/long.csv"_s, content.size()), content);
        QCOMPARE(*(*archive)->readAll(u"empty"_s, 1), QByteArray());
    }

    void equalContentGivesEqualBytes()
    {
        const QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"a.zip"_s), "x").ok());
        QTest::qWait(2100); // zip files know time in steps of two seconds
        QVERIFY(write(folder.filePath(u"b.zip"_s), "x").ok());
        QCOMPARE(bytesOf(folder.filePath(u"a.zip"_s)), bytesOf(folder.filePath(u"b.zip"_s)));
    }

    void givenUpLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        QVERIFY(write(path, "old").ok());
        const QByteArray before = bytesOf(path);
        {
            const Result<std::unique_ptr<ArchiveWriter>> writer = ArchiveWriter::create(path, moment(), 10);
            QVERIFY(writer.ok());
            QVERIFY(add(**writer, u"a"_s, "new").ok());
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.zip"_s});
    }

    void contentThatEndsTooEarlyIsAnError()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        {
            const Result<std::unique_ptr<ArchiveWriter>> writer = ArchiveWriter::create(path, moment(), 10);
            QByteArray content("short");
            QBuffer buffer(&content);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            QVERIFY(!(*writer)->add(u"a"_s, buffer, 6).ok());
        }
        QVERIFY(!QFile::exists(path));
    }

    void fullDiskLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        QVERIFY(write(path, "old").ok());
        const QByteArray before = bytesOf(path);
        QByteArray content;
        for (int number = 0; number < 300'000; ++number)
            content += QByteArray::number(qint64(number) * 7919 % 100'003);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit was{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
        rlimit narrow = was;
        narrow.rlim_cur = 20'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
        const Result<void> written = write(path, content);
        setrlimit(RLIMIT_FSIZE, &was);
        QVERIFY(!written.ok());
        QVERIFY(written.error().sentence.contains(u"could not be written"_s));
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.zip"_s});
    }

    void missingFolderIsTold()
    {
        const QTemporaryDir folder;
        const Result<std::unique_ptr<ArchiveWriter>> writer =
            ArchiveWriter::create(folder.filePath(u"none/a.zip"_s), moment(), 10);
        QVERIFY(!writer.ok());
        QVERIFY(writer.error().sentence.contains(u"could not be written"_s));
    }

    void formForLargeFilesIsReadToo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        const Result<std::unique_ptr<ArchiveWriter>> writer = ArchiveWriter::create(path, moment(), qint64(5) << 30);
        QVERIFY(writer.ok());
        QVERIFY(add(**writer, u"a"_s, "content").ok());
        QVERIFY((*writer)->finish().ok());
        const Result<std::unique_ptr<Archive>> archive = Archive::open(path);
        QVERIFY(archive.ok());
        QCOMPARE(*(*archive)->readAll(u"a"_s, 100), "content");
    }

private:
    static Result<void> write(const QString &path, const QByteArray &content)
    {
        const Result<std::unique_ptr<ArchiveWriter>> writer = ArchiveWriter::create(path, moment(), content.size());
        if (!writer)
            return writer.error();
        for (const auto &[name, bytes] :
             {std::pair(u"first.json"_s, QByteArray("{}")), std::pair(u"folder/long.csv"_s, content),
              std::pair(u"empty"_s, QByteArray())}) {
            if (Result<void> added = add(**writer, name, bytes); !added)
                return added;
        }
        return (*writer)->finish();
    }
};

QTEST_GUILESS_MAIN(TestArchiveWriter)
#include "tst_archivewriter.moc"
