#include "models/storage/backup.h"
#include "models/storage/databasefile.h"
#include "models/storage/durablefile.h"
#include "models/storage/filelock.h"
#include "models/storage/restore.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "models/storage/verification.h"
#include "support/programrun.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Flips every byte of a page in the middle.
void damage(const QString &path)
{
    const qint64 page = QFileInfo(path).size() / 4096 / 2;
    QByteArray bytes = fileBytes(path).mid(page * 4096, 4096);
    for (char &byte : bytes)
        byte = char(~byte);
    overwrite(path, page * 4096, bytes);
}

qint64 settingCount(const QString &file)
{
    const Result<std::unique_ptr<Database>> database = Database::open(file, Access::ReadOnly);
    return database ? queryValue(**database, u"SELECT COUNT(*) FROM setting"_s)->toLongLong() : -1;
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// Backups, their rotation, checks and the way back, on real files.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const TestDatabase sample;
        QVERIFY(backupTo(sample.path(), path()).ok());
    }

    void backupHoldsWhatIsStillInTheLog()
    {
        const Result<std::unique_ptr<Database>> writer = Database::open(path());
        QVERIFY(writer.ok());
        QVERIFY(execute(**writer, u"INSERT INTO setting VALUES ('k', 'v')"_s).ok());
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
        QVERIFY(backupTo(path(), file(u"b.db"_s)).ok());
        QCOMPARE(settingCount(file(u"b.db"_s)), settingCount(path()));
        QCOMPARE(probeDatabaseFile(file(u"b.db"_s)), DatabaseFileKind::Ours);
        QVERIFY(verify(file(u"b.db"_s)).isSound());
        QVERIFY(verify(file(u"b.db"_s)).figures > 100);
    }

    void backupWhileAnotherConnectionWrites()
    {
        const Result<std::unique_ptr<Database>> writer = Database::open(path());
        QVERIFY(writer.ok());
        const qint64 before = settingCount(path());
        const Result<Transaction> open = Transaction::begin(**writer);
        QVERIFY(open.ok());
        for (int i = 0; i < 500; ++i)
            QVERIFY(
                execute(**writer, u"INSERT INTO setting VALUES ('k%1', '%2')"_s.arg(i).arg(QString(900, u'x'))).ok());
        QVERIFY(backupTo(path(), file(u"b.db"_s)).ok());
        QCOMPARE(settingCount(file(u"b.db"_s)), before);
    }

    void nothingIsOverwrittenOrLeftBehind()
    {
        overwrite(file(u"precious.db"_s), 0, "precious");
        const Result<void> refused = backupTo(path(), file(u"precious.db"_s));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().sentence.contains(u"precious.db"_s));
        QCOMPARE(fileBytes(file(u"precious.db"_s)), QByteArray("precious"));
        const Result<void> noFolder = backupTo(path(), file(u"missing/b.db"_s));
        QVERIFY(!noFolder.ok());
        QVERIFY(noFolder.error().sentence.contains(file(u"missing"_s)));
        QVERIFY(!backupTo(file(u"none.db"_s), file(u"b.db"_s)).ok());
        damage(path());
        QVERIFY(!backupTo(path(), file(u"b.db"_s)).ok());
        QCOMPARE(entries(m_folder->path()).filter(u"b.db"_s), QStringList());
    }

    void namesTellDateAndReason()
    {
        for (int i = 0; i < 2; ++i)
            QVERIFY(makeBackup(path(), BackupReason::Start, m_start).ok());
        QVERIFY(makeBackup(path(), BackupReason::Manual, m_start.addSecs(120)).ok());
        QVERIFY(makeBackup(path(), BackupReason::BeforeRestore, m_start).ok());
        const QList<BackupInfo> all = listBackups(path());
        QStringList names;
        for (const BackupInfo &backup : all)
            names += QFileInfo(backup.file).fileName();
        QCOMPARE(names, (QStringList{u"quý-2026-01-01-0732-manual.db"_s, u"quý-2026-01-01-0730-before-restore-3.db"_s,
                                     u"quý-2026-01-01-0730-start-2.db"_s, u"quý-2026-01-01-0730-start.db"_s}));
        QCOMPARE(all.at(1).reason, BackupReason::BeforeRestore);
        QCOMPARE(all.at(0).at, m_start.addSecs(120));
        QVERIFY(all.at(0).bytes > 4096);
        QCOMPARE(backupFolder(path()), file(u"quý-backups"_s));
    }

    void rotationOverAYear()
    {
        // Names are all that counts; 400 real copies would only take time.
        const QString folder = backupFolder(path());
        QVERIFY(QDir().mkpath(folder));
        const QStringList others{u"ghi chú.txt"_s, u"other-2026-01-01-0730-start.db"_s, u"quý-2026-01-01.db"_s,
                                 u"quý-2026-01-01-0730-damaged.db"_s, u"quý-2026-01-01-0730-start.db.bak"_s};
        for (const QString &name : others)
            overwrite(folder + u'/' + name, 0, "kept");
        for (int day = 0; day < 365; ++day) {
            for (const int hour : {8, 14}) {
                const FixedClock clock(QDateTime(QDate(2026, 1, 1).addDays(day), QTime(hour, 0)));
                overwrite(u"%1/quý-%2-start.db"_s.arg(folder, clock.now().toString(u"yyyy-MM-dd-HHmm"_s)), 0, "b");
                rotateBackups(path(), clock.now());
                QVERIFY(listBackups(path()).constFirst().at == clock.now());
            }
        }
        QStringList left;
        const QList<BackupInfo> all = listBackups(path());
        for (const BackupInfo &backup : all)
            left += backup.at.toString(u"MM-dd HH"_s);
        QStringList expected;
        for (const char *kept :
             {"12-31 14", "12-31 08", "12-30 14", "12-30 08", "12-29 14", "12-29 08", "12-28 14", "12-28 08",
              "12-27 14", "12-27 08", "12-26 14", "12-25 14", "12-24 14", "11-30 14", "10-31 14", "09-30 14",
              "08-31 14", "07-31 14", "06-30 14", "05-31 14", "04-30 14", "03-31 14", "02-28 14", "01-31 14"})
            expected += QLatin1String(kept);
        QCOMPARE(left, expected);
        for (const QString &name : others)
            QVERIFY2(QFile::exists(folder + u'/' + name), qPrintable(name));
    }

    void theOnlyBackupStays()
    {
        QVERIFY(makeBackup(path(), BackupReason::Start, m_start).ok());
        QVERIFY(rotateBackups(path(), m_start.addYears(20)).isEmpty());
        QCOMPARE(listBackups(path()).size(), 1);
    }

    void draftsOfKilledBackupsGoAfterADay()
    {
        QVERIFY(makeBackup(path(), BackupReason::Start, m_start).ok());
        const QString draft = backupFolder(path()) + u"/quý-2026-01-01-0730-start.db.new-"_s + QString(32, u'a');
        overwrite(draft, 0, "half");
        const QDateTime now = QDateTime::currentDateTime();
        rotateBackups(path(), now);
        QVERIFY(QFile::exists(draft));
        QCOMPARE(listBackups(path()).size(), 1);
        rotateBackups(path(), now.addDays(2));
        QVERIFY(!QFile::exists(draft));
    }

    void isDueADayAfterAChange()
    {
        QVERIFY(isBackupDue(path(), m_start));
        QVERIFY(makeBackup(path(), BackupReason::Start, m_start).ok());
        QVERIFY(!isBackupDue(path(), m_start.addDays(3))); // nothing was written since
        QTest::qWait(20);
        overwrite(path(), 0, fileBytes(path()).first(16));
        QVERIFY(!isBackupDue(path(), m_start.addSecs(3600)));
        QVERIFY(isBackupDue(path(), m_start.addDays(1)));
        QVERIFY(isBackupDue(path(), m_start.addYears(-1))); // the clock was wrong
    }

    void verifyFindsDamage()
    {
        QVERIFY(verify(path()).isSound());
        QVERIFY(!verify(file(u"none.db"_s)).isSound());
        damage(path());
        const QByteArray bytes = fileBytes(path());
        const Verification found = verify(path());
        QVERIFY(!found.isSound());
        QVERIFY2(found.problems.constFirst().contains(u"SQLite"), qPrintable(found.problems.join(u'\n')));
        QCOMPARE(fileBytes(path()), bytes);
    }

    void verifyFindsBrokenRules_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("problem");
        QTest::newRow("two chosen") << QStringList{u"DROP TRIGGER figure_one_chosen_insert"_s,
                                                   u"INSERT INTO figure SELECT period_id, indicator_id, unit_id, "
                                                   "scope, claim + 50, value, denominator, status, qualifier, "
                                                   "data_from, data_to, as_of, source_id, batch_id, 1, note FROM "
                                                   "figure WHERE chosen = 1 LIMIT 1"_s}
                                    << u"more than one chosen claim"_s;
        QTest::newRow("status without value") << QStringList{u"PRAGMA ignore_check_constraints = 1"_s,
                                                             u"UPDATE figure SET value = NULL WHERE status = 0"_s}
                                              << u"does not agree with their status"_s;
        QTest::newRow("source is missing")
            << QStringList{u"PRAGMA foreign_keys = 0"_s, u"UPDATE figure SET source_id = 99999"_s}
            << u"of table “figure” point to rows of “source”"_s;
    }

    void verifyFindsBrokenRules()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, problem);
        {
            const Result<std::unique_ptr<Database>> database = Database::open(path());
            QVERIFY(database.ok());
            for (const QString &statement : std::as_const(statements))
                QVERIFY2(execute(**database, statement).ok(), qPrintable(statement));
        }
        const Verification found = verify(path());
        QVERIFY2(found.problems.join(u'\n').contains(problem), qPrintable(found.problems.join(u'\n')));
        QVERIFY(found.figures > 0 && found.sources > 0);
    }

    void restoreGoesBackAndKeepsThePresent()
    {
        const Result<BackupInfo> backup = makeBackup(path(), BackupReason::Manual, m_start);
        QVERIFY(backup.ok());
        const qint64 before = settingCount(path());
        addSetting();
        const Result<Restored> restored = restoreBackup(backup->file, path(), m_start.addDays(1));
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().sentence));
        QCOMPARE(settingCount(path()), before);
        QVERIFY(!restored->wasDamaged);
        QCOMPARE(settingCount(restored->keptAs), before + 1);
        QCOMPARE(listBackups(path()).constFirst().reason, BackupReason::BeforeRestore);
        // And back again.
        QVERIFY(restoreBackup(restored->keptAs, path(), m_start.addDays(2)).ok());
        QCOMPARE(settingCount(path()), before + 1);
        QCOMPARE(entries(m_folder->path()).filter(u"restored-"_s), QStringList());
    }

    void noLogSurvivesBesideTheRestoredFile()
    {
        const Result<BackupInfo> backup = makeBackup(path(), BackupReason::Manual, m_start);
        QVERIFY(backup.ok());
        const qint64 before = settingCount(path());
        {
            // What a killed writer leaves: the file with changes that are only in its log.
            const Result<std::unique_ptr<Database>> writer = Database::open(path());
            QVERIFY(writer.ok());
            QVERIFY(execute(**writer, u"INSERT INTO setting VALUES ('k', 'v')"_s).ok());
            overwrite(file(u"killed.db"_s), 0, fileBytes(path()));
            overwrite(file(u"killed.db-wal"_s), 0, fileBytes(path() + u"-wal"_s));
        }
        const QString killed = file(u"killed.db"_s);
        const Result<Restored> restored = restoreBackup(backup->file, killed, m_start);
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().sentence));
        QVERIFY(!QFile::exists(killed + u"-wal"_s));
        QCOMPARE(settingCount(killed), before);
        QCOMPARE(settingCount(restored->keptAs), before + 1);
    }

    void damagedBackupIsRefused()
    {
        const Result<BackupInfo> backup = makeBackup(path(), BackupReason::Manual, m_start);
        QVERIFY(backup.ok());
        damage(backup->file);
        const QByteArray bytes = fileBytes(path());
        const Result<Restored> restored = restoreBackup(backup->file, path(), m_start);
        QVERIFY(!restored.ok());
        QVERIFY(restored.error().sentence.contains(QFileInfo(backup->file).fileName()));
        QCOMPARE(fileBytes(path()), bytes);
        QCOMPARE(listBackups(path()).size(), 1);
        QVERIFY(!restoreBackup(path(), path(), m_start).ok());
    }

    void damagedDatabaseIsKeptAsItIs_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"page", "page and log", "header", "cut", "empty", "missing"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void damagedDatabaseIsKeptAsItIs()
    {
        QFETCH(QString, how);
        const Result<BackupInfo> backup = makeBackup(path(), BackupReason::Manual, m_start);
        QVERIFY(backup.ok());
        const qint64 before = settingCount(path());
        if (how.startsWith(u"page"))
            damage(path());
        else if (how == u"header")
            overwrite(path(), 0, QByteArray(4096, '\0'));
        else if (how == u"missing")
            QVERIFY(QFile::remove(path()));
        else
            QVERIFY(QFile::resize(path(), how == u"cut" ? QFileInfo(path()).size() / 2 : 0));
        const QByteArray log(how.endsWith(u"log") ? 5000 : 0, 'x');
        if (!log.isEmpty())
            overwrite(path() + u"-wal"_s, 0, log);
        const bool isThere = QFile::exists(path());
        const QByteArray bytes = isThere ? fileBytes(path()) : QByteArray();
        const Result<Restored> restored = restoreBackup(backup->file, path(), m_start.addDays(1));
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().sentence));
        QCOMPARE(settingCount(path()), before);
        QCOMPARE(restored->wasDamaged, isThere);
        if (isThere)
            QCOMPARE(fileBytes(restored->keptAs), bytes);
        if (!log.isEmpty())
            QCOMPARE(fileBytes(restored->keptAs + u"-wal"_s), log);
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() == 0);
        QCOMPARE(listBackups(path()).size(), 1); // what is damaged is no backup
    }

    void filesOfOthersAreNotReplaced()
    {
        overwrite(file(u"report.xlsx"_s), 0, "PK precious");
        QVERIFY(!restoreBackup(path(), file(u"report.xlsx"_s), m_start).ok());
        QCOMPARE(fileBytes(file(u"report.xlsx"_s)), QByteArray("PK precious"));
    }

    void openDatabaseIsNotReplaced()
    {
        const Result<BackupInfo> backup = makeBackup(path(), BackupReason::Manual, m_start);
        const Result<std::unique_ptr<Database>> open = Database::open(path());
        QVERIFY(backup.ok() && open.ok());
        QVERIFY(!restoreBackup(backup->file, path(), m_start).ok());
        QVERIFY(execute(**open, u"INSERT INTO setting VALUES ('k', 'v')"_s).ok());
    }

    void migrationStartsWithABackup()
    {
        makeOld();
        const qint64 before = settingCountOfAnySchema(path());
        QVERIFY(!Database::open(path()).ok()); // "unit" exists already: this migration fails
        const QList<BackupInfo> backups = listBackups(path());
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.constFirst().reason, BackupReason::Migration);
        QCOMPARE(settingCountOfAnySchema(backups.constFirst().file), before);
    }

    void failedBackupStopsTheMigration()
    {
        makeOld();
        overwrite(backupFolder(path()), 0, "a file where the folder should be");
        const Result<std::unique_ptr<Database>> opened = Database::open(path());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().sentence.contains(backupFolder(path())), qPrintable(opened.error().sentence));
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString path() const { return file(u"quý.db"_s); }

    void addSetting() const
    {
        const Result<std::unique_ptr<Database>> database = Database::open(path());
        QVERIFY(database.ok() && execute(**database, u"INSERT INTO setting VALUES ('k', 'v')"_s).ok());
    }

    void makeOld() const
    {
        const Result<std::unique_ptr<Database>> database = Database::open(path());
        QVERIFY(database.ok() && execute(**database, u"PRAGMA user_version = 0"_s).ok());
    }

    static qint64 settingCountOfAnySchema(const QString &path)
    {
        const Result<std::unique_ptr<Database>> database = Database::openAnySchema(path, Access::ReadOnly);
        return database ? queryValue(**database, u"SELECT COUNT(*) FROM setting"_s)->toLongLong() : -1;
    }

    const QDateTime m_start{QDate(2026, 1, 1), QTime(7, 30)};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
