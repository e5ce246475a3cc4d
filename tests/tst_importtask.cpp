#include "models/workspace/importtask.h"
#include "support/importfiles.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

QString writeTable(const TestDatabase &base, const QString &name, int rows)
{
    writeLongTable(base.file(name), base.workspace().catalogue(), rows);
    return base.file(name);
}

qint64 figuresIn(const TestDatabase &base)
{
    qint64 count = 0;
    const Result<void> read = base.workspace().forEachFigure([&count](const Figure &) {
        ++count;
        return true;
    });
    return read ? count : -1;
}

/// A task with ears.
struct Ears
{
    explicit Ears(TestDatabase &base)
        : task(base.workspace()), failed(&task, &ImportTask::failed), cancelled(&task, &ImportTask::cancelled)
    {
        QObject::connect(&task, &ImportTask::opened, &task, [this](const ImportFile &opened) { file = opened; });
        QObject::connect(&task, &ImportTask::tried, &task, [this](const ImportTrial &found) {
            trial = found;
            ++trials;
        });
        QObject::connect(&task, &ImportTask::judged, &task, [this](const ImportFindings &found) { findings = found; });
        QObject::connect(&task, &ImportTask::applied, &task, [this](const ImportOutcome &done) { outcome = done; });
    }
    [[nodiscard]] bool open(const QString &path)
    {
        file.reset();
        task.open(path);
        return QTest::qWaitFor([this] { return file || !failed.isEmpty(); }) && file;
    }

    ImportTask task;
    QSignalSpy failed;
    QSignalSpy cancelled;
    std::optional<ImportFile> file;
    std::optional<ImportTrial> trial;
    std::optional<ImportFindings> findings;
    std::optional<ImportOutcome> outcome;
    int trials = 0;
};

} // namespace

/// A file opened, tried out and imported in a thread while nobody waits.
class TestImportTask : public QObject
{
    Q_OBJECT

private slots:
    void opensTriesAndApplies()
    {
        TestDatabase base(NewContent::Empty);
        base.workspace().editing().setPerson(u"Lan"_s);
        Ears ears(base);
        QVERIFY(ears.open(writeTable(base, u"a.csv"_s, 5)));
        QCOMPARE(ears.file->sheets.size(), 1);
        QCOMPARE(ears.file->sheets.constFirst().rows.constFirst().texts.constLast(), u"value"_s);
        QVERIFY(ears.file->csv);
        ears.task.tryOut(ears.file->choices);
        QTRY_VERIFY(ears.trial);
        QCOMPARE(ears.trial->outcome.plans.constFirst().added, 5);
        QCOMPARE(figuresIn(base), 0);
        ears.task.apply(ears.file->choices);
        QVERIFY(ears.task.isApplying());
        QTRY_VERIFY(ears.outcome);
        QVERIFY(!ears.task.isBusy());
        QVERIFY(ears.outcome->batch);
        QCOMPARE(figuresIn(base), 5);
        const Result<QList<Batch>> batches = base.workspace().editing().batches();
        QCOMPARE(batches->constFirst().createdBy, u"Lan"_s);
    }

    void judgesWhatTheLastTrialFound()
    {
        TestDatabase base(NewContent::Empty);
        Ears ears(base);
        QFile file(base.file(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("unit,indicator,period,value\nCao Bằng,one_stop_communes,2019,11\n"
                           "Cao Bằng,admin_units_commune,2019,10\n") > 0);
        file.close();
        QVERIFY(ears.open(file.fileName()));
        ears.task.judge(ears.file->choices, Language::Vietnamese); // there was no trial yet
        QVERIFY(!ears.task.isJudging());
        ears.task.tryOut(ears.file->choices);
        QTRY_VERIFY(ears.trial);
        QVERIFY(!ears.findings);
        ears.task.judge(ears.file->choices, Language::Vietnamese);
        QVERIFY(ears.task.isJudging());
        QTRY_VERIFY(ears.findings);
        QCOMPARE(ears.findings->count, 1);
        QVERIFY(ears.open(file.fileName())); // what was tried is forgotten
        ears.task.judge(ears.file->choices, Language::Vietnamese);
        QVERIFY(!ears.task.isBusy());
    }

    void aBackupBeforeTheImportIsTold()
    {
        TestDatabase base(NewContent::Empty);
        Ears ears(base);
        QVERIFY(ears.open(writeTable(base, u"a.csv"_s, 5)));
        QSignalSpy backingUp(&ears.task, &ImportTask::backingUp);
        ears.task.apply(ears.file->choices);
        QTRY_VERIFY(ears.outcome);
        QCOMPARE(backingUp.count(), 2);
        QVERIFY(backingUp.constFirst().constFirst().toBool());
        QVERIFY(!backingUp.constLast().constFirst().toBool());
        ears.outcome.reset();
        ears.task.apply(ears.file->choices); // one that is younger than ten minutes is enough
        QTRY_VERIFY(ears.outcome);
        QCOMPARE(backingUp.count(), 2);
    }

    void anImportThatIsStoppedDuringTheBackupChangesNothing()
    {
        TestDatabase base(NewContent::Empty);
        Ears ears(base);
        QVERIFY(ears.open(writeTable(base, u"a.csv"_s, 5)));
        ears.task.apply(ears.file->choices);
        ears.task.cancel();
        QTRY_COMPARE(ears.cancelled.count(), 1);
        QVERIFY(!ears.outcome);
        QCOMPARE(figuresIn(base), 0);
    }

    void ofSeveralTrialsTheLastWins()
    {
        TestDatabase base(NewContent::Empty);
        Ears ears(base);
        QVERIFY(ears.open(writeTable(base, u"a.csv"_s, 20'000)));
        ImportChoices none = ears.file->choices;
        none.sheets.clear();
        ears.task.tryOut(ears.file->choices);
        ears.task.tryOut(ears.file->choices);
        ears.task.tryOut(none);
        QTRY_VERIFY(!ears.task.isBusy());
        QCOMPARE(ears.trials, 1);
        QCOMPARE(ears.trial->outcome.plans.constFirst().added, 0);
        QVERIFY(ears.cancelled.isEmpty());
    }

    void aStoppedImportChangesNothing()
    {
        TestDatabase base(NewContent::Empty);
        Ears ears(base);
        QVERIFY(ears.open(writeTable(base, u"a.csv"_s, 60'000)));
        QSignalSpy progress(&ears.task, &ImportTask::progressed);
        ears.task.apply(ears.file->choices);
        ears.task.open(base.file(u"a.csv"_s)); // is not taken meanwhile
        QTRY_VERIFY(!progress.isEmpty() && progress.constLast().constFirst().toDouble() > 0);
        ears.task.cancel();
        QTRY_COMPARE(ears.cancelled.count(), 1);
        QVERIFY(!ears.outcome);
        QCOMPARE(figuresIn(base), 0);
        const Result<QList<Batch>> batches = base.workspace().editing().batches();
        QVERIFY(std::ranges::find(*batches, u"import"_s, &Batch::kind) == batches->cend());
    }

    void aFileChangedSinceItWasLookedAtIsNotImported()
    {
        TestDatabase base(NewContent::Empty);
        const QString path = base.file(u"a.csv"_s);
        const auto write = [&path](const QByteArray &value) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) &&
                   file.write("unit,indicator,period,value,source\n63-04,dossiers_new,2020," + value + ",A\n") > 0;
        };
        QVERIFY(write("5")); // its only figure names a source, so the file is none
        Ears ears(base);
        QVERIFY(ears.open(path));
        ears.task.tryOut(ears.file->choices);
        QTRY_VERIFY(ears.trial);
        QCOMPARE(ears.trial->outcome.plans.constFirst().added, 1);
        QVERIFY(write("6"));
        ears.task.apply(ears.file->choices);
        QTRY_VERIFY(!ears.task.isBusy());
        QVERIFY(!ears.outcome);
        QCOMPARE(ears.failed.size(), 1);
        QVERIFY(ears.failed.constFirst().constFirst().toString().contains(u"was changed"_s));
        QCOMPARE(figuresIn(base), 0);
    }

    void saysWhatCannotBeOpened()
    {
        TestDatabase base(NewContent::Empty);
        Ears ears(base);
        QVERIFY(!ears.open(base.file(u"missing.xlsx"_s)));
        QVERIFY(ears.failed.constFirst().constFirst().toString().contains(u"missing.xlsx"_s));
        ears.task.apply({}); // without a file there is nothing to do
        QVERIFY(!ears.task.isBusy());
    }

    void goesWhileItImportsAndChangesNothing()
    {
        TestDatabase base(NewContent::Empty);
        {
            Ears ears(base);
            QVERIFY(ears.open(writeTable(base, u"a.csv"_s, 60'000)));
            QSignalSpy progress(&ears.task, &ImportTask::progressed);
            ears.task.apply(ears.file->choices);
            QTRY_VERIFY(!progress.isEmpty() && progress.constLast().constFirst().toDouble() > 0);
        }
        QCOMPARE(figuresIn(base), 0);
    }
};

QTEST_MAIN(TestImportTask)
#include "tst_importtask.moc"
