#include "models/storage/database.h"
#include "models/storage/databasefile.h"
#include "models/storage/migrations.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Result<void> nothing(Database &)
{
    return {};
}

} // namespace

/// Opening, creating, telling kinds of file apart, migrating.
class TestDatabaseFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newDatabaseIsOurs()
    {
        const QString path = file(u"a.db"_s);
        const Result<std::unique_ptr<Database>> created = Database::create(path, nothing);
        QVERIFY(created.ok());
        QCOMPARE(probeDatabaseFile(path), DatabaseFileKind::Ours);
        QCOMPARE((*created)->journalMode(), u"wal"_s);
        QCOMPARE(queryValue(**created, u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(queryValue(**created, u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE(queryValue(**created, u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }

    void existingFileIsNeverOverwritten()
    {
        write(file(u"a.db"_s), "precious");
        const Result<std::unique_ptr<Database>> created = Database::create(file(u"a.db"_s), nothing);
        QVERIFY(!created.ok());
        QVERIFY(created.error().sentence.contains(u"a.db"_s));
        QCOMPARE(bytesOf(file(u"a.db"_s)), QByteArray("precious"));
    }

    void failedCreationLeavesNoFile()
    {
        const Result<std::unique_ptr<Database>> created =
            Database::create(file(u"a.db"_s), [](Database &) -> Result<void> { return Error{u"no"_s}; });
        QVERIFY(!created.ok());
        QCOMPARE(created.error().sentence, u"no"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(!Database::create(file(u"missing/a.db"_s), nothing).ok());
    }

    void tellsFilesApart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << int(DatabaseFileKind::Empty);
        QTest::newRow("text") << QByteArray("Báo cáo quý I") << int(DatabaseFileKind::Foreign);
        QTest::newRow("header only") << QByteArray::fromRawData("SQLite format 3\0", 16)
                                     << int(DatabaseFileKind::Truncated);
    }

    void tellsFilesApart()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const QString path = file(u"x.db"_s);
        write(path, content);
        QCOMPARE(int(probeDatabaseFile(path)), kind);
        const Result<std::unique_ptr<Database>> opened = Database::open(path);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().sentence.contains(u"x.db"_s), qPrintable(opened.error().sentence));
        QCOMPARE(bytesOf(path), content);
    }

    void missingFileIsNotMade()
    {
        QVERIFY(!Database::open(file(u"none.db"_s)).ok());
        QVERIFY(!QFile::exists(file(u"none.db"_s)));
        QCOMPARE(probeDatabaseFile(m_folder->path()), DatabaseFileKind::NotAFile);
    }

    void truncatedNewerAndForeignDatabasesAreLeftAlone_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("byte");
        QTest::addColumn<int>("keep");
        QTest::addColumn<int>("kind");
        QTest::newRow("cut in half") << -1 << 0 << 50 << int(DatabaseFileKind::Truncated);
        QTest::newRow("cut by one page") << -1 << 0 << 95 << int(DatabaseFileKind::Truncated);
        QTest::newRow("newer version") << 63 << 200 << 100 << int(DatabaseFileKind::NewerVersion);
        QTest::newRow("other program") << 68 << 1 << 100 << int(DatabaseFileKind::ForeignSqlite);
    }

    void truncatedNewerAndForeignDatabasesAreLeftAlone()
    {
        QFETCH(int, offset);
        QFETCH(int, byte);
        QFETCH(int, keep);
        QFETCH(int, kind);
        const QString path = file(u"a.db"_s);
        QVERIFY(Database::create(path, nothing).ok());
        QByteArray content = bytesOf(path);
        if (offset >= 0)
            content[offset] = char(byte);
        content.truncate(content.size() * keep / 100);
        write(path, content);
        QCOMPARE(int(probeDatabaseFile(path)), kind);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            QVERIFY(!Database::open(path, access).ok());
        QCOMPARE(bytesOf(path), content);
    }

    void newerVersionHiddenInTheLogIsRefused()
    {
        const QString path = file(u"a.db"_s);
        const Result<std::unique_ptr<Database>> newer = Database::create(path, nothing);
        QVERIFY(newer.ok());
        QVERIFY(execute(**newer, u"PRAGMA user_version = 77"_s).ok()); // stays in the log while this connection is open
        const Result<std::unique_ptr<Database>> opened = Database::open(path);
        QVERIFY(!opened.ok());
        Error error;
        QCOMPARE(migrate(**newer, &error), MigrationOutcome::NewerVersion);
    }

    void olderSchemaIsBroughtUpToDate()
    {
        const QString path = file(u"a.db"_s);
        {
            const Result<std::unique_ptr<Database>> created = Database::create(path, nothing);
            QVERIFY(created.ok());
            Error error;
            QCOMPARE(migrate(**created, &error), MigrationOutcome::UpToDate);
            const QStringList tables = {
                u"index_scenario"_s, u"index_history"_s, u"index_evidence"_s,   u"index_entry"_s,    u"index_year"_s,
                u"index_scheme"_s,   u"report"_s,        u"unit_list_member"_s, u"unit_list"_s,      u"event"_s,
                u"draft"_s,          u"period_lock"_s,   u"period_lock_log"_s,  u"finding_note"_s,   u"locator"_s,
                u"history"_s,        u"figure"_s,        u"period"_s,           u"source_content"_s, u"batch"_s,
                u"source"_s,         u"target"_s,        u"series_break"_s,     u"rule"_s,           u"indicator"_s,
                u"area"_s,           u"succession"_s,    u"unit_alias"_s,       u"unit_region"_s,    u"unit_code"_s,
                u"unit_name"_s,      u"unit"_s,          u"setting"_s};
            for (const QString &table : tables)
                QVERIFY2(execute(**created, u"DROP TABLE "_s + table).ok(), qPrintable(table));
            QVERIFY(execute(**created, u"PRAGMA user_version = 0"_s).ok());
        }
        const Result<std::unique_ptr<Database>> readOnly = Database::open(path, Access::ReadOnly);
        QVERIFY(!readOnly.ok());
        const Result<std::unique_ptr<Database>> opened = Database::open(path);
        QVERIFY(opened.ok());
        QCOMPARE(queryValue(**opened, u"PRAGMA user_version"_s)->toUInt(), databaseSchemaVersion);
        QCOMPARE(queryValue(**opened, u"SELECT COUNT(*) FROM figure"_s)->toInt(), 0);
    }

    void failedMigrationChangesNothing()
    {
        const QString path = file(u"a.db"_s);
        const Result<std::unique_ptr<Database>> created = Database::create(path, nothing);
        QVERIFY(created.ok());
        QVERIFY(execute(**created, u"DROP TABLE setting"_s).ok());
        QVERIFY(execute(**created, u"PRAGMA user_version = 0"_s).ok());
        Error error;
        QCOMPARE(migrate(**created, &error), MigrationOutcome::Failed); // "unit" exists already
        QVERIFY(!error.sentence.isEmpty());
        QCOMPARE(queryValue(**created, u"PRAGMA user_version"_s)->toInt(), 0);
        QCOMPARE(queryValue(**created, u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'setting'"_s)->toInt(), 0);
    }

    void transactionRollsBackUnlessCommitted()
    {
        const Result<std::unique_ptr<Database>> database = Database::create(file(u"a.db"_s), nothing);
        QVERIFY(database.ok());
        const QString insert = u"INSERT INTO setting VALUES ('k', 'v')"_s;
        {
            const Result<Transaction> transaction = Transaction::begin(**database);
            QVERIFY(transaction.ok() && execute(**database, insert).ok());
        }
        QCOMPARE(queryValue(**database, u"SELECT COUNT(*) FROM setting"_s)->toInt(), 0);
        {
            Result<Transaction> transaction = Transaction::begin(**database);
            QVERIFY(transaction.ok() && execute(**database, insert).ok() && transaction->commit().ok());
        }
        QCOMPARE(queryValue(**database, u"SELECT COUNT(*) FROM setting"_s)->toInt(), 1);
    }

    void secondWriterIsToldToWait()
    {
        const QString path = file(u"a.db"_s);
        const Result<std::unique_ptr<Database>> first = Database::create(path, nothing);
        const Result<std::unique_ptr<Database>> second = Database::open(path);
        QVERIFY(first.ok() && second.ok());
        const Result<Transaction> held = Transaction::begin(**first);
        QVERIFY(held.ok());
        const Result<Transaction> refused = Transaction::begin(**second);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().detail.startsWith(u"5 "_s), qPrintable(refused.error().detail));
    }

    void readOnlyConnectionNeverWrites()
    {
        const QString path = file(u"a.db"_s);
        QVERIFY(Database::create(path, nothing).ok());
        const Result<std::unique_ptr<Database>> database = Database::open(path, Access::ReadOnly);
        QVERIFY(database.ok());
        QVERIFY(!execute(**database, u"INSERT INTO setting VALUES ('k', 'v')"_s).ok());
    }

    void staleLogOfAnotherDatabaseIsNotTakenIn()
    {
        // A writer was killed, its database deleted, its log left: a new database of that name must not swallow it.
        const QString path = file(u"a.db"_s);
        for (const QString &left : {path + u"-wal"_s, path + u"-journal"_s}) {
            write(left, "left over");
            const Result<std::unique_ptr<Database>> created = Database::create(path, nothing);
            QVERIFY(!created.ok());
            QVERIFY2(created.error().sentence.contains(u"a.db-wal"_s), qPrintable(created.error().sentence));
            QVERIFY(!QFile::exists(path));
            QVERIFY(QFile::remove(left));
        }
        QVERIFY(Database::create(path, nothing).ok());
    }

    void checkpointCutShortIsNoTruncation()
    {
        const QString path = file(u"a.db"_s);
        const QString copy = file(u"b.db"_s);
        const Result<std::unique_ptr<Database>> writer = Database::create(path, nothing);
        QVERIFY(writer.ok());
        QVERIFY(execute(**writer, u"PRAGMA wal_autocheckpoint = 0"_s).ok());
        const QByteArray before = bytesOf(path);
        QVERIFY(execute(**writer, u"INSERT INTO setting VALUES ('k', '%1')"_s.arg(QString(20000, u'x'))).ok());
        write(copy + u"-wal"_s, bytesOf(path + u"-wal"_s));
        QVERIFY(queryValue(**writer, u"PRAGMA wal_checkpoint(FULL)"_s).ok());
        write(copy, bytesOf(path).first(4096) + before.mid(4096)); // page 1 is new, the pages it counts are in the log
        const Result<std::unique_ptr<Database>> opened = Database::open(copy);
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().sentence));
        QCOMPARE(queryValue(**opened, u"SELECT LENGTH(value) FROM setting WHERE key = 'k'"_s)->toInt(), 20000);
        QCOMPARE(queryValue(**opened, u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }

    void damagedPageIsAnErrorNotAnEnd()
    {
        const QString path = file(u"a.db"_s);
        const Result<std::unique_ptr<Database>> made = Database::create(path, [](Database &database) -> Result<void> {
            Result<Transaction> transaction = Transaction::begin(database);
            if (!transaction)
                return transaction.error();
            for (int i = 0; i < 3000; ++i) {
                if (Result<void> done = execute(
                        database, u"INSERT INTO setting VALUES ('key %1', '%2')"_s.arg(i).arg(QString(40, u'x')));
                    !done)
                    return done;
            }
            return transaction->commit();
        });
        QVERIFY(made.ok());
        QByteArray content = bytesOf(path);
        content.replace(content.size() - 3 * 4096, 4096, QByteArray(4096, '\x5a'));
        write(file(u"b.db"_s), content);
        const Result<std::unique_ptr<Database>> damaged = Database::open(file(u"b.db"_s));
        QVERIFY(damaged.ok());
        Statement statement(**damaged, u"SELECT value FROM setting ORDER BY key"_s);
        QVERIFY(statement.run().ok());
        int rows = 0;
        while (statement.next())
            ++rows;
        QVERIFY(rows < 3000);
        const Result<void> finished = statement.finish();
        QVERIFY(!finished.ok());
        QVERIFY(finished.error().detail.startsWith(u"11 "_s));
    }

    void fullDiskIsSaidAndNothingChanges()
    {
        const QString path = file(u"a.db"_s);
        const Result<std::unique_ptr<Database>> database = Database::create(path, nothing);
        QVERIFY(database.ok());
        const int pages = queryValue(**database, u"PRAGMA page_count"_s)->toInt();
        QVERIFY(queryValue(**database, u"PRAGMA max_page_count = %1"_s.arg(pages)).ok());
        const Result<void> written =
            execute(**database, u"INSERT INTO setting VALUES ('k', '%1')"_s.arg(QString(20000, u'x')));
        QVERIFY(!written.ok());
        QVERIFY2(written.error().detail.startsWith(u"13 "_s), qPrintable(written.error().detail));
        QCOMPARE(queryValue(**database, u"SELECT COUNT(*) FROM setting"_s)->toInt(), 0);
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabaseFiles)
#include "tst_database.moc"
