#include "models/storage/filelock.h"
#include "support/programrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QtTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

void writeAt(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Every file below `folder` with its size, but for the memory that SQLite shares between readers.
QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        if (!info.fileName().endsWith(u"-shm") && !(info.fileName().endsWith(u"-wal") && info.size() == 0))
            found += QDir(folder).relativeFilePath(info.filePath());
    }
    found.sort();
    return found;
}

} // namespace

/// backup, restore and verify as a person or a script runs them.
class TestCliBackup : public QObject
{
    Q_OBJECT

private slots:
    void backupIsDatedAndListed();
    void backupToAFile();
    void restoreBringsBack();
    void restoreNeedsToKnowWhat();
    void whatIsOpenIsNotReplaced();
    void damagedBackupIsRefused();
    void verifyTellsSoundFromDamaged();
    void verifyTakesOneFile();
    void readOnlyFolder();
    void writingStopsAfterSomeBytes_data();
    void writingStopsAfterSomeBytes();
    void fullFileSystem();

private:
    /// A database alone in a folder of its own.
    [[nodiscard]] QString place(const QString &folder) const;
    [[nodiscard]] ProgramRun backUp(const QString &database) const
    {
        return m_program.run({u"backup"_s, u"--json"_s, u"--database"_s, database});
    }

    Program m_program;
};

QString TestCliBackup::place(const QString &folder) const
{
    if (!QDir().mkpath(m_program.file(folder)))
        qFatal("cannot make a folder");
    return m_program.sampleDatabase(folder + u"/năm.db"_s);
}

void TestCliBackup::backupIsDatedAndListed()
{
    const QString database = place(u"dated"_s);
    const ProgramRun made = backUp(database);
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    const QString backup = made.json().value(u"backup"_s).toString();
    QCOMPARE(backup, m_program.file(u"dated/năm-backups/năm-2026-11-22-0900-manual.db"_s));
    QCOMPARE(made.json().value(u"bytes"_s).toInteger(), QFileInfo(backup).size());
    QVERIFY(made.json().value(u"removed"_s).isArray());
    const ProgramRun again = m_program.run({u"backup"_s, u"--database"_s, database});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.out.contains("-0900-manual-2.db"));
    const ProgramRun listed = m_program.run({u"restore"_s, u"--list"_s, u"--json"_s, u"--database"_s, database});
    QCOMPARE(listed.exitCode, 0);
    const QJsonArray backups = listed.json().value(u"backups"_s).toArray();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.at(1).toObject().value(u"file"_s).toString(), backup);
    QCOMPARE(backups.at(1).toObject().value(u"reason"_s).toString(), u"manual"_s);
    QCOMPARE(backups.at(1).toObject().value(u"at"_s).toString(), u"2026-11-22T09:00:00"_s);
    const ProgramRun text = m_program.run({u"restore"_s, u"--list"_s, u"--database"_s, database});
    QCOMPARE(text.out.count('\n'), 2);
}

void TestCliBackup::backupToAFile()
{
    const QString database = place(u"single"_s);
    const QString target = m_program.file(u"single/usb.db"_s);
    const QStringList words{u"backup"_s, u"--database"_s, database, u"--output"_s, target};
    QCOMPARE(m_program.run(words).exitCode, 0);
    QVERIFY(!QFileInfo::exists(m_program.file(u"single/năm-backups"_s)));
    const QByteArray bytes = fileBytes(target);
    const ProgramRun refused = m_program.run(words);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains(target));
    QCOMPARE(fileBytes(target), bytes);
    const ProgramRun missing =
        m_program.run({u"backup"_s, u"--database"_s, m_program.file(u"none.db"_s), u"--output"_s, target + u'2'});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(!QFileInfo::exists(target + u'2'));
}

void TestCliBackup::restoreBringsBack()
{
    const QString database = place(u"back"_s);
    const QString backup = backUp(database).json().value(u"backup"_s).toString();
    writeAt(database, 0, QByteArray(100, '\0'));
    const QByteArray broken = fileBytes(database);
    const ProgramRun restored =
        m_program.run({u"restore"_s, u"--json"_s, u"--from"_s, backup, u"--database"_s, database});
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
    QVERIFY(restored.json().value(u"was_damaged"_s).toBool());
    QCOMPARE(fileBytes(restored.json().value(u"kept_as"_s).toString()), broken);
    QCOMPARE(m_program.run({u"verify"_s, database}).exitCode, 0);
    const ProgramRun fresh =
        m_program.run({u"restore"_s, u"--from"_s, backup, u"--database"_s, m_program.file(u"back/new.db"_s)});
    QCOMPARE(fresh.exitCode, 0);
    QCOMPARE(fresh.out.count('\n'), 1); // nothing was there before
}

void TestCliBackup::restoreNeedsToKnowWhat()
{
    QCOMPARE(m_program.run({u"restore"_s}).exitCode, 2);
    QCOMPARE(m_program.run({u"restore"_s, u"--list"_s, u"--from"_s, u"a.db"_s}).exitCode, 2);
    const ProgramRun help = m_program.run({u"help"_s, u"restore"_s});
    QVERIFY(help.out.contains("--from BACKUP"));
    for (const char *verb : {"parboard backup", "parboard restore", "parboard verify"})
        QVERIFY2(m_program.run({u"help"_s}).out.contains(verb), verb);
}

void TestCliBackup::whatIsOpenIsNotReplaced()
{
    const QString database = place(u"open"_s);
    const QByteArray bytes = fileBytes(database);
    const QStringList words{u"restore"_s, u"--from"_s, m_program.file(u"original.db"_s), u"--database"_s, database};
    {
        const parboard::Result<parboard::FileLock> held = parboard::FileLock::acquire(database);
        QVERIFY(held.ok() && held->isHeld());
        const ProgramRun refused = m_program.run(words);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(refused.err));
        QCOMPARE(refused.err.count(u'\n'), 1);
        QCOMPARE(backUp(database).exitCode, 0); // reading is not writing
    }
    QCOMPARE(fileBytes(database), bytes);
    QCOMPARE(m_program.run(words).exitCode, 0);
}

void TestCliBackup::damagedBackupIsRefused()
{
    const QString database = place(u"damaged"_s);
    const QString backup = backUp(database).json().value(u"backup"_s).toString();
    const qint64 page = QFileInfo(backup).size() / 4096 / 2;
    writeAt(backup, page * 4096, QByteArray(4096, '\xa5'));
    const QByteArray bytes = fileBytes(database);
    const QStringList before = filesBelow(m_program.file(u"damaged"_s));
    const ProgramRun refused = m_program.run({u"restore"_s, u"--from"_s, backup, u"--database"_s, database});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(refused.err.contains(backup));
    QCOMPARE(fileBytes(database), bytes);
    QCOMPARE(filesBelow(m_program.file(u"damaged"_s)), before);
}

void TestCliBackup::verifyTellsSoundFromDamaged()
{
    const QString database = place(u"verify"_s);
    const ProgramRun sound = m_program.run({u"verify"_s, u"--json"_s, u"--database"_s, database});
    QCOMPARE(sound.exitCode, 0);
    QVERIFY(sound.json().value(u"sound"_s).toBool());
    QVERIFY(sound.json().value(u"figures"_s).toInt() > 100);
    QVERIFY(sound.json().value(u"sources"_s).toInt() > 0);
    const qint64 page = QFileInfo(database).size() / 4096 / 2;
    writeAt(database, page * 4096, QByteArray(4096, '\xa5'));
    const QByteArray bytes = fileBytes(database);
    const ProgramRun damaged = m_program.run({u"verify"_s, u"--json"_s, database});
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY(!damaged.json().value(u"sound"_s).toBool(true));
    QVERIFY(!damaged.json().value(u"problems"_s).toArray().isEmpty());
    QVERIFY(!damaged.err.isEmpty());
    QCOMPARE(fileBytes(database), bytes);
}

void TestCliBackup::verifyTakesOneFile()
{
    QCOMPARE(m_program.run({u"verify"_s, u"a.db"_s, u"b.db"_s}).exitCode, 2);
    QCOMPARE(m_program.run({u"verify"_s, u"a.db"_s, u"--database"_s, u"b.db"_s}).exitCode, 2);
    const ProgramRun missing = m_program.run({u"verify"_s, m_program.file(u"missing.db"_s)});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.err.contains(u"missing.db"));
    QVERIFY(!QFileInfo::exists(m_program.file(u"missing.db"_s)));
}

void TestCliBackup::readOnlyFolder()
{
    QVERIFY2(Program::canDropRights(), "root needs setpriv (util-linux) to be nobody");
    const QString database = place(u"archive"_s);
    QVERIFY(QFile::setPermissions(database, QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_program.file(u"archive"_s), QFileDevice::Permissions(0x5555)));
    const QByteArray bytes = fileBytes(database);
    for (const QStringList &words :
         {QStringList{u"backup"_s}, QStringList{u"backup"_s, u"--output"_s, m_program.file(u"archive/b.db"_s)},
          QStringList{u"restore"_s, u"--from"_s, m_program.file(u"original.db"_s)}}) {
        const ProgramRun run = m_program.runWithoutRights(words + QStringList{u"--database"_s, database});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(m_program.file(u"archive"_s)), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
    }
    QCOMPARE(m_program.runWithoutRights({u"verify"_s, database}).exitCode, 0);
    QVERIFY(QFile::setPermissions(m_program.file(u"archive"_s), QFileDevice::Permissions(0x7755)));
    QCOMPARE(filesBelow(m_program.file(u"archive"_s)), QStringList{u"năm.db"_s});
    QCOMPARE(fileBytes(database), bytes);
}

void TestCliBackup::writingStopsAfterSomeBytes_data()
{
    QTest::addColumn<qint64>("limit");
    const qint64 size = QFileInfo(place(u"limits"_s)).size();
    for (const qint64 limit : {qint64(0), qint64(1), qint64(4096), size / 4, size / 2, size - 8192})
        QTest::addRow("%lld bytes", limit) << limit;
}

void TestCliBackup::writingStopsAfterSomeBytes()
{
    QFETCH(qint64, limit);
    const QString folder = u"limit-%1"_s.arg(limit);
    const QString database = place(folder);
    const QByteArray bytes = fileBytes(database);
    const QStringList before = filesBelow(m_program.file(folder));
    const QString original = m_program.file(u"original.db"_s);
    for (const QStringList &words :
         {QStringList{u"backup"_s}, QStringList{u"backup"_s, u"--output"_s, m_program.file(folder + u"/b.db"_s)},
          QStringList{u"restore"_s, u"--from"_s, original},
          QStringList{u"restore"_s, u"--from"_s, original, u"--json"_s}}) {
        const ProgramRun run = m_program.runWithFileLimit(words + QStringList{u"--database"_s, database}, limit);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count(u'\n'), 1);
        QCOMPARE(fileBytes(database), bytes);
        QCOMPARE(filesBelow(m_program.file(folder)), before);
    }
    QCOMPARE(m_program.run({u"verify"_s, database}).exitCode, 0);
}

void TestCliBackup::fullFileSystem()
{
    // Mounting in a mount namespace of its own changes nothing for others.
    const QString disk = m_program.file(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const QStringList own{u"-rm"_s, u"sh"_s, u"-c"_s};
    const QString mount =
        u"mount -t tmpfs -o size=%1k parboard "_s.arg(QFileInfo(place(u"full"_s)).size() / 1024 + 200) + u'\'' + disk +
        u'\'';
    if (m_program.runOther(u"unshare"_s, own + QStringList{mount}).exitCode != 0)
        QSKIP("no mount namespace may be made here");
    const QString script = mount + uR"( && cd '%1' && cp '%2' a.db && cksum a.db &&
        { '%3' backup --database a.db; echo "exit $?"; '%3' backup --database a.db --output b.db; echo "exit $?";
          '%3' restore --from '%2' --database a.db; echo "exit $?"; } ; cksum a.db; find . -type f -size +0 | sort)"_s
                                       .arg(disk, m_program.file(u"full/năm.db"_s), QStringLiteral(PARBOARD_PROGRAM));
    const ProgramRun run = m_program.runOther(u"unshare"_s, own + QStringList{script});
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() >= 6, qPrintable(QString::fromUtf8(run.out) + run.err));
    QCOMPARE(lines.sliced(1, 3), QStringList(3, u"exit 1"_s));
    QCOMPARE(lines.at(4), lines.at(0));
    QVERIFY2(run.err.count(u'\n') == 3, qPrintable(run.err));
    QStringList left = lines.sliced(5);
    left.removeAll(u"./a.db-shm"_s);
    QCOMPARE(left, QStringList{u"./a.db"_s});
}

QTEST_GUILESS_MAIN(TestCliBackup)
#include "tst_cli_backup.moc"
