#include "models/files/filesniffer.h"

#include <QTemporaryDir>
#include <QtTest>
#include <quazip.h>
#include <quazipfile.h>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

void makeZip(const QString &path, const QStringList &entries, const QByteArray &content)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("cannot make %s", qPrintable(path));
    for (const QString &name : entries) {
        QuaZipFile entry(&zip);
        if (!entry.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, 0))
            qFatal("cannot add %s", qPrintable(name));
        entry.write(content);
        entry.close();
    }
    zip.close();
}

} // namespace

/// Files are told apart by what they hold, whatever their name.
class TestFileSniffer : public QObject
{
    Q_OBJECT

private slots:
    void plainFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%...") << int(FileKind::Pdf);
        QTest::newRow("old office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1", 6) << int(FileKind::OldOffice);
        QTest::newRow("text") << u"Tỷ lệ đúng hạn"_s.toUtf8() << int(FileKind::Text);
        QTest::newRow("binary") << QByteArray("a\0b", 3) << int(FileKind::Unknown);
        QTest::newRow("empty") << QByteArray() << int(FileKind::Unknown);
        QTest::newRow("broken zip") << QByteArray("PK\x03\x04 and nothing else") << int(FileKind::Archive);
    }

    void plainFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QFile file(m_folder.filePath(u"x"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        QCOMPARE(int(sniffFile(file.fileName())), kind);
    }

    void archives_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("xlsx") << u"xl/workbook.xml"_s << QByteArray("<x/>") << int(FileKind::Workbook);
        QTest::newRow("docx") << u"word/document.xml"_s << QByteArray("<x/>") << int(FileKind::Document);
        QTest::newRow("ods") << u"mimetype"_s << QByteArray("application/vnd.oasis.opendocument.spreadsheet")
                             << int(FileKind::Workbook);
        QTest::newRow("odt") << u"mimetype"_s << QByteArray("application/vnd.oasis.opendocument.text")
                             << int(FileKind::Document);
        QTest::newRow("zip") << u"a.txt"_s << QByteArray("a") << int(FileKind::Archive);
    }

    void archives()
    {
        QFETCH(QString, entry);
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const QString path = m_folder.filePath(u"archive"_s);
        makeZip(path, {entry}, content);
        QCOMPARE(int(sniffFile(path)), kind);
    }

    void everyKindHasItsWords()
    {
        for (const FileKind kind : {FileKind::Workbook, FileKind::Document, FileKind::OldOffice, FileKind::Pdf,
                                    FileKind::Archive, FileKind::Text})
            QVERIFY(!fileKindText(kind).isEmpty());
        QVERIFY(fileKindText(FileKind::Unknown).isEmpty());
        QCOMPARE(int(sniffFile(m_folder.filePath(u"missing"_s))), int(FileKind::Unknown));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileSniffer)
#include "tst_filesniffer.moc"
