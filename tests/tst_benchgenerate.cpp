#include "models/storage/database.h"
#include "models/workspace/qualitycheck.h"
#include "tests/bench/generate/generator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// The databases that measurements rest on (tests/bench/generate).
class TestBenchGenerate : public QObject
{
    Q_OBJECT

private slots:
    void rulesFindWhatWasPlantedAndNothingElse();
    void sameSeedGivesTheSameFigures();
    void levelsAddUpToTheSize();

private:
    static QByteArray csvOf(const QString &database)
    {
        QFile file(database + u".csv"_s);
        if (const Result<void> written = bench::writeCsv(database, file.fileName()); !written)
            return {};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestBenchGenerate::rulesFindWhatWasPlantedAndNothingElse()
{
    // Long enough for outliers, which need six earlier values of the same quarter.
    const bench::GeneratedSize size{.provinces = 6, .quarters = 48};
    const QString path = m_folder.filePath(u"rules.db"_s);
    const Result<bench::Generated> done = bench::generate(path, size, 1);
    QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().sentence));
    QCOMPARE(done->figures, size.figures());
    QCOMPARE(done->planted.size(), 4);
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, Access::ReadOnly, clock);
    QVERIFY(workspace.ok());
    const Result<QualityReport> report = checkQuality(**workspace, {});
    QVERIFY(report.ok());
    QCOMPARE(report->figures, done->figures);
    QMap<QString, int> found;
    for (const Finding &finding : report->findings)
        ++found[finding.rule];
    QCOMPARE(found, done->planted);
}

void TestBenchGenerate::sameSeedGivesTheSameFigures()
{
    const Result<bench::GeneratedSize> mini = bench::sizeNamed(u"mini"_s);
    QVERIFY(mini.ok());
    const auto made = [&](const QString &name, std::uint64_t seed) {
        const QString path = m_folder.filePath(name);
        return bench::generate(path, *mini, seed).ok() ? csvOf(path) : QByteArray();
    };
    const QByteArray first = made(u"first.db"_s, 7);
    QCOMPARE(first.count('\n'), mini->figures() + 1);
    QCOMPARE(made(u"again.db"_s, 7), first);
    QVERIFY(made(u"other.db"_s, 8) != first);
}

void TestBenchGenerate::levelsAddUpToTheSize()
{
    QCOMPARE(bench::sizeNamed(u"S"_s)->figures(), 302'400);
    QCOMPARE(bench::sizeNamed(u"M"_s)->figures(), 3'686'400);
    QCOMPARE(bench::sizeNamed(u"L"_s)->figures(), 10'045'800);
    QVERIFY(!bench::sizeNamed(u"XL"_s).ok());
    const bench::GeneratedSize size{.provinces = 2, .districts = 5, .communes = 11, .quarters = 3};
    const QString path = m_folder.filePath(u"levels.db"_s);
    const Result<bench::Generated> done = bench::generate(path, size, 1);
    QVERIFY(done.ok());
    QCOMPARE(done->figures, 3 * (7 * 80 + 11 * 10));
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, Access::ReadOnly, clock);
    QVERIFY(workspace.ok());
    qint64 stored = 0;
    QVERIFY((*workspace)->forEachFigure([&stored](const Figure &) { return ++stored > 0; }).ok());
    QCOMPARE(stored, done->figures);
}

QTEST_GUILESS_MAIN(TestBenchGenerate)
#include "tst_benchgenerate.moc"
