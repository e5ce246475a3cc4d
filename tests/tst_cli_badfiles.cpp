#include "support/programrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

#include <functional>

using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Databases that cannot be used: a sentence that names the file, exit code 1, nothing on standard output, file
/// untouched.
class TestCliBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isRefusedAndUntouched_data();
    void isRefusedAndUntouched();
    void unreadable();
    void readOnlyFileCanBeRead();
    void initKeepsAFile_data();
    void initKeepsAFile();
    void initLeavesNothingBehind();
    void debugInfoTellsTheKind_data();
    void debugInfoTellsTheKind();

private:
    [[nodiscard]] QString makeBad(const QString &kind) const;
    void addKinds() const;

    Program m_program;
    QByteArray m_good;
};

namespace {

void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace

void TestCliBadFiles::initTestCase()
{
    m_good = fileBytes(m_program.sampleDatabase());
}

QString TestCliBadFiles::makeBad(const QString &kind) const
{
    QString file = m_program.file(kind + u".db"_s);
    // Offsets of user_version and application_id in the header of a SQLite file.
    constexpr qsizetype userVersion = 60;
    constexpr qsizetype applicationId = 68;
    if (kind == u"not_a_file")
        QDir().mkpath(file);
    else if (kind == u"empty")
        write(file, {});
    else if (kind == u"foreign")
        write(file, "Tỉnh,Chỉ số\nCao Bằng,92\n");
    else if (kind == u"foreign_sqlite")
        write(file, QByteArray(m_good).replace(applicationId, 4, QByteArray(4, '\0')));
    else if (kind == u"newer_version")
        write(file, QByteArray(m_good).replace(userVersion, 4, QByteArray("\0\0\0\x63", 4)));
    else if (kind == u"truncated")
        write(file, m_good.left(m_good.size() / 2));
    else if (kind == u"truncated_header")
        write(file, m_good.left(50));
    return file;
}

void TestCliBadFiles::addKinds() const
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"not_a_file", "empty", "foreign", "foreign_sqlite", "newer_version", "truncated"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestCliBadFiles::isRefusedAndUntouched_data()
{
    addKinds();
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("truncated_header") << u"truncated_header"_s;
}

void TestCliBadFiles::isRefusedAndUntouched()
{
    QFETCH(QString, kind);
    const QString file = makeBad(kind);
    const QFileInfo before(file);
    const QByteArray bytes = before.isFile() ? fileBytes(file) : QByteArray();
    const QString picture = m_program.file(u"picture.png"_s);
    const QString summary = m_program.file(u"summary.pdf"_s);
    const QList<QStringList> commands{
        {u"export"_s, u"--format"_s, u"json"_s},
        {u"catalogue"_s, u"units"_s, u"--json"_s},
        {u"compare"_s, u"--period"_s, u"latest"_s, u"--units"_s, u"Cao Bằng"_s, u"--json"_s},
        {u"render"_s, u"--view"_s, u"dashboard"_s, u"--output"_s, picture},
        {u"report"_s, u"--output"_s, summary}};
    for (const QStringList &command : commands) {
        const ProgramRun run = m_program.run(command + QStringList{u"--database"_s, file});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(file), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
    }
    QVERIFY(!QFileInfo::exists(picture) && !QFileInfo::exists(summary));
    QFileInfo after(file);
    QCOMPARE(after.exists(), before.exists());
    QCOMPARE(after.lastModified(), before.lastModified());
    if (before.isFile())
        QCOMPARE(fileBytes(file), bytes);
    QVERIFY(!QFileInfo::exists(file + u"-wal"_s) && !QFileInfo::exists(file + u"-shm"_s));
}

void TestCliBadFiles::unreadable()
{
    QVERIFY2(Program::canDropRights(), "root needs setpriv (util-linux) to be nobody");
    const QString file = m_program.sampleDatabase(u"unreadable.db"_s);
    QVERIFY(QFile::setPermissions(file, {}));
    const ProgramRun run = m_program.runWithoutRights({u"catalogue"_s, u"units"_s, u"--database"_s, file});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(file), qPrintable(run.err));
    QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(fileBytes(file), m_good);
}

void TestCliBadFiles::readOnlyFileCanBeRead()
{
    QVERIFY2(Program::canDropRights(), "root needs setpriv (util-linux) to be nobody");
    QVERIFY(QDir().mkpath(m_program.file(u"archive"_s)));
    const QString file = m_program.sampleDatabase(u"archive/read-only.db"_s);
    QVERIFY(QFile::setPermissions(file, QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_program.file(u"archive"_s), QFileDevice::Permissions(0x5555)));
    const QDateTime modified = QFileInfo(file).lastModified();
    const ProgramRun run = m_program.runWithoutRights(
        {u"compare"_s, u"--period"_s, u"2020-Q1"_s, u"--units"_s, u"Cao Bằng"_s, u"--json"_s, u"--database"_s, file});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QVERIFY(!run.json().isEmpty());
    QCOMPARE(fileBytes(file), m_good);
    QCOMPARE(QFileInfo(file).lastModified(), modified);
    const ProgramRun made =
        m_program.runWithoutRights({u"init"_s, u"--database"_s, m_program.file(u"archive/new.db"_s)});
    QCOMPARE(made.exitCode, 1);
    QVERIFY2(made.err.contains(u"new.db"), qPrintable(made.err));
    QCOMPARE(QDir(m_program.file(u"archive"_s)).entryList(QDir::Files), QStringList{u"read-only.db"_s});
    QVERIFY(QFile::setPermissions(m_program.file(u"archive"_s), QFileDevice::Permissions(0x7755)));
}

void TestCliBadFiles::initKeepsAFile_data()
{
    addKinds();
    QTest::newRow("good") << u"good"_s;
}

void TestCliBadFiles::initKeepsAFile()
{
    QFETCH(QString, kind);
    const QString file = kind == u"good" ? m_program.sampleDatabase(u"good.db"_s) : makeBad(kind);
    const QByteArray bytes = QFileInfo(file).isFile() ? fileBytes(file) : QByteArray();
    const ProgramRun run = m_program.run({u"init"_s, u"--database"_s, file, u"--sample"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(file), qPrintable(run.err));
    if (QFileInfo(file).isFile())
        QCOMPARE(fileBytes(file), bytes);
}

void TestCliBadFiles::initLeavesNothingBehind()
{
    const QString folder = m_program.file(u"no such folder"_s);
    const ProgramRun run = m_program.run({u"init"_s, u"--database"_s, folder + u"/d.db"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(folder), qPrintable(run.err));
    QVERIFY(!QFileInfo::exists(folder));
}

void TestCliBadFiles::debugInfoTellsTheKind_data()
{
    addKinds();
    QTest::newRow("missing") << u"missing"_s;
}

void TestCliBadFiles::debugInfoTellsTheKind()
{
    QFETCH(QString, kind);
    const ProgramRun run = m_program.run({u"debug-info"_s, u"--json"_s, u"--database"_s, makeBad(kind)});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject database = run.json().value(u"database"_s).toObject();
    QCOMPARE(database.value(u"kind"_s).toString(), kind);
    QVERIFY(!database.value(u"problem"_s).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliBadFiles)
#include "tst_cli_badfiles.moc"
