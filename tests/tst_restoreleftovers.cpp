#include "models/storage/backup.h"
#include "models/storage/filelock.h"
#include "models/storage/restore.h"
#include "models/storage/statement.h"
#include "models/storage/verification.h"
#include "support/programrun.h"
#include "support/testdatabase.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// What a killed restore leaves beside a database goes, and nothing else does.
class TestRestoreLeftovers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const TestDatabase sample(NewContent::Empty);
        QVERIFY(backupTo(sample.path(), path()).ok());
        QVERIFY(backupTo(sample.path(), backup()).ok());
    }

    void openingToWriteDeletesThem()
    {
        const QStringList ours{leftover(), leftover() + u"-journal"_s, leftover() + u".new-"_s + QString(32, u'b')};
        const QStringList others{path() + u".restored-by-hand"_s, file(u"khác.db.restored-"_s + QString(32, u'a')),
                                 file(u"xquý.db.restored-"_s + QString(32, u'a'))};
        for (const QString &name : ours + others)
            QVERIFY(QFile::copy(backup(), name));
        QVERIFY(Database::open(path(), Access::ReadOnly).ok());
        for (const QString &name : ours)
            QVERIFY2(QFile::exists(name), qPrintable(name)); // who only reads deletes nothing
        QVERIFY(Database::open(path()).ok());
        for (const QString &name : ours)
            QVERIFY2(!QFile::exists(name), qPrintable(name));
        for (const QString &name : others)
            QVERIFY2(QFile::exists(name), qPrintable(name));
    }

    void restoreUnderWayLosesNothing()
    {
        QVERIFY(QFile::copy(backup(), leftover()));
        const Result<FileLock> restoring = FileLock::acquire(path(), FileLock::Sharing::Alone);
        QVERIFY(restoring.ok());
        QVERIFY(!Database::open(path()).ok());
        QVERIFY(QFile::exists(leftover()));
    }

    void copyThatSomebodyWorkedInStays()
    {
        QVERIFY(QFile::copy(backup(), leftover()));
        {
            const Result<std::unique_ptr<Database>> rescued = Database::open(leftover());
            QVERIFY(rescued.ok() && execute(**rescued, u"INSERT INTO setting VALUES ('k', 'v')"_s).ok());
        }
        QVERIFY(Database::open(path()).ok());
        QVERIFY(QFile::exists(leftover()));
    }

    void leftoverCanBeRestored()
    {
        QVERIFY(QFile::copy(backup(), leftover()));
        const Result<Restored> restored =
            restoreBackup(leftover(), path(), QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().sentence));
        QVERIFY(verify(path()).isSound());
        QVERIFY(!QFile::exists(leftover()));
    }

    void killedRestoresLeaveNothingForEver()
    {
        constexpr int kills = 15;
        bool left = false;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess restore;
            restore.start(QStringLiteral(PARBOARD_PROGRAM),
                          {u"restore"_s, u"--from"_s, backup(), u"--database"_s, path()});
            QVERIFY(restore.waitForStarted());
            // Until its copy is there, and a little longer.
            for (int wait = 0; wait < 400 && leftovers().isEmpty() && restore.state() == QProcess::Running; ++wait)
                restore.waitForFinished(1);
            restore.waitForFinished(QRandomGenerator::global()->bounded(1, 8));
            restore.kill();
            restore.waitForFinished();
            left = left || !leftovers().isEmpty();
            QVERIFY(verify(path()).isSound());
            QVERIFY(Database::open(path()).ok());
            QCOMPARE(leftovers(), QStringList());
        }
        QVERIFY(left); // else nothing was tested
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString path() const { return file(u"quý.db"_s); }
    [[nodiscard]] QString backup() const { return file(u"b.db"_s); }
    [[nodiscard]] QString leftover() const { return path() + u".restored-"_s + QString(32, u'a'); }
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_folder->path()).entryList({u"*.restored-*"_s}, QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRestoreLeftovers)
#include "tst_restoreleftovers.moc"
