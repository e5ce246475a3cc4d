#include "support/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Bundles from the command line, with the real program.
class TestCliBundle : public QObject
{
    Q_OBJECT

private slots:
    void sampleGoesThroughABundleUnchanged()
    {
        const Program program;
        const QString from = program.sampleDatabase();
        const QString zip = program.file(u"a.zip"_s);
        QCOMPARE(
            program.run({u"export"_s, u"--format"_s, u"bundle"_s, u"--output"_s, zip, u"--database"_s, from}).exitCode,
            0);
        const QString to = program.file(u"to.db"_s);
        QCOMPARE(program.run({u"init"_s, u"--database"_s, to}).exitCode, 0);
        const ProgramRun tried = program.run({u"import"_s, zip, u"--dry-run"_s, u"--json"_s, u"--database"_s, to});
        QCOMPARE(tried.exitCode, 0);
        const QJsonObject file = tried.json().value(u"files"_s).toArray().at(0).toObject();
        QCOMPARE(file.value(u"format"_s).toString(), u"bundle"_s);
        QCOMPARE(file.value(u"rejected"_s).toInt(-1), 0);
        QVERIFY(file.value(u"new"_s).toInt() > 2000);
        QVERIFY(tried.json().value(u"batch"_s).isNull());
        QVERIFY(csvOf(program, to).size() < 1000);
        const ProgramRun taken = program.run({u"import"_s, zip, u"--database"_s, to});
        QVERIFY2(taken.exitCode == 0, qPrintable(taken.err));
        QCOMPARE(csvOf(program, to), csvOf(program, from));
    }

    void bundleIsTheSameEachTime()
    {
        const Program program;
        const QString from = program.sampleDatabase();
        for (const QString &name : {u"a.zip"_s, u"b.zip"_s}) {
            const ProgramRun run = program.run(
                {u"export"_s, u"--format"_s, u"bundle"_s, u"--output"_s, program.file(name), u"--database"_s, from});
            QCOMPARE(run.exitCode, 0);
        }
        QCOMPARE(fileBytes(program.file(u"a.zip"_s)), fileBytes(program.file(u"b.zip"_s)));
    }

    void fullDiskLeavesNothing()
    {
        const Program program;
        const QString from = program.sampleDatabase();
        QVERIFY(QDir(program.file(QString())).mkdir(u"out"_s));
        const QString zip = program.file(u"out/a.zip"_s);
        constexpr qint64 lessThanTheFigures = 40'000;
        const ProgramRun run = program.runWithFileLimit(
            {u"export"_s, u"--format"_s, u"bundle"_s, u"--output"_s, zip, u"--database"_s, from, u"--lang"_s, u"en"_s},
            lessThanTheFigures);
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.err.contains(u"could not be written"_s), qPrintable(run.err));
        QCOMPARE(QDir(program.file(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void bundleNeedsAFile()
    {
        const Program program;
        const ProgramRun run =
            program.run({u"export"_s, u"--format"_s, u"bundle"_s, u"--database"_s, program.sampleDatabase()});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
    }

    void brokenBundleFailsWithASentence()
    {
        const Program program;
        const QString from = program.sampleDatabase();
        const QString zip = program.file(u"a.zip"_s);
        QCOMPARE(
            program.run({u"export"_s, u"--format"_s, u"bundle"_s, u"--output"_s, zip, u"--database"_s, from}).exitCode,
            0);
        QFile file(zip);
        QVERIFY(file.resize(file.size() / 2));
        const QByteArray before = csvOf(program, from);
        const ProgramRun run = program.run({u"import"_s, zip, u"--database"_s, from, u"--lang"_s, u"en"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"ends too early"_s), qPrintable(run.err));
        QCOMPARE(csvOf(program, from), before);
    }

private:
    static QByteArray csvOf(const Program &program, const QString &database)
    {
        return program.run({u"export"_s, u"--format"_s, u"csv"_s, u"--database"_s, database}).out;
    }
};

QTEST_GUILESS_MAIN(TestCliBundle)
#include "tst_cli_bundle.moc"
