#include "models/workspace/importconversion.h"
#include "support/fakeoffice.h"

#include <QSignalSpy>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

/// A conversion of an old workbook in a folder of its own.
struct Converted
{
    Converted()
    {
        QObject::connect(
            &conversion, &WorkbookConversion::converted, &conversion,
            [this](const QString &, const std::shared_ptr<const ConvertedWorkbook> &made) { workbook = made; });
        writeOldWorkbook(path);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"quý 3.xls"_s);
    WorkbookConversion conversion;
    QSignalSpy failed{&conversion, &WorkbookConversion::failed};
    std::shared_ptr<const ConvertedWorkbook> workbook;
};

} // namespace

/// Old workbooks turned into ones that are read here, by a stand-in for LibreOffice.
class TestImportConversion : public QObject
{
    Q_OBJECT

private slots:
    void makesAWorkbookThatGoesWithItsHolder()
    {
        const FakeOffice office(u"echo made > \"$dir/$name.xlsx\""_s);
        Converted run;
        run.conversion.start(run.path);
        QVERIFY(run.conversion.isRunning());
        QTRY_VERIFY(run.workbook);
        QVERIFY(!run.conversion.isRunning());
        const QString made = run.workbook->file;
        QVERIFY(made.endsWith(u"quý 3.xlsx"_s));
        QVERIFY(QFile::exists(made));
        run.workbook.reset();
        QVERIFY(!QFile::exists(made));
        QVERIFY(QFile::exists(run.path));
    }

    void saysWhyItFailed_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reason");
        QTest::newRow("error") << u"echo 'no filter' >&2; exit 1"_s << u"no filter"_s;
        QTest::newRow("nothing made") << u"exit 0"_s << QString();
        QTest::newRow("killed") << u"kill -9 $$"_s << QString();
    }
    void saysWhyItFailed()
    {
        QFETCH(QString, script);
        QFETCH(QString, reason);
        const FakeOffice office(script);
        Converted run;
        run.conversion.start(run.path);
        QTRY_COMPARE(run.failed.count(), 1);
        const QString sentence = run.failed.constFirst().constFirst().toString();
        QVERIFY(sentence.contains(u"quý 3.xls"_s));
        QVERIFY(sentence.contains(reason));
        QVERIFY(!run.conversion.isRunning());
    }

    void withoutTheProgramItFails()
    {
        const NoOffice none;
        QCOMPARE(WorkbookConversion::program(), QString());
        Converted run;
        run.conversion.start(run.path);
        QTRY_COMPARE(run.failed.count(), 1);
    }

    void stoppingEndsAllItsPrograms()
    {
        const FakeOffice office(u"here=$(dirname \"$0\"); sleep 60 & echo $! > \"$here/child\"; wait"_s);
        Converted run;
        run.conversion.start(run.path);
        QFile child(office.file(u"child"_s));
        QTRY_VERIFY(child.exists() && child.size() > 1);
        QVERIFY(child.open(QIODevice::ReadOnly));
        const auto id = pid_t(child.readAll().trimmed().toInt());
        QVERIFY(id > 1);
        run.conversion.stop();
        QVERIFY(!run.conversion.isRunning());
        QTRY_VERIFY(isGone(id));
        QVERIFY(run.failed.isEmpty());
        QVERIFY(!run.workbook);
    }

    void onlyOldWorkbooksAreOffered()
    {
        const QTemporaryDir folder;
        const QString workbook = folder.filePath(u"a.dat"_s);
        writeOldWorkbook(workbook);
        QVERIFY(WorkbookConversion::isOldWorkbook(workbook));
        const QString document = folder.filePath(u"a.xls"_s);
        QFile file(document);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray("\xD0\xCF\x11\xE0", 4) + QByteArray(2000, '\0')) > 0);
        file.close();
        QVERIFY(!WorkbookConversion::isOldWorkbook(document));
        QVERIFY(!WorkbookConversion::isOldWorkbook(folder.filePath(u"missing.xls"_s)));
    }

    void theCommandIsQuotedForAShell()
    {
        QCOMPARE(WorkbookConversion::command(u"/tmp/it's.xls"_s),
                 u"soffice --headless --convert-to xlsx '/tmp/it'\\''s.xls'"_s);
    }

private:
    /// True if the program has ended; one that nobody waited for any more counts as ended.
    static bool isGone(pid_t id)
    {
        if (::kill(id, 0) != 0)
            return true;
        QFile state(u"/proc/%1/stat"_s.arg(id));
        return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(TestImportConversion)
#include "tst_importconversion.moc"
