#include "support/programrun.h"

#include <QDir>
#include <QtTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

/// Edits on a full disk: each is done or refused with a sentence, never half done, and with room again the work goes
/// on. The worker looks after every step; here another process looks at what is on the disk.
class TestEditsFail : public QObject
{
    Q_OBJECT

private slots:
    void writingStopsAfterSomeBytes_data();
    void writingStopsAfterSomeBytes();
    void fullFileSystem();

private:
    /// A database without figures.
    [[nodiscard]] QString emptyDatabase(const QString &name) const
    {
        const QString original = m_program.file(u"empty.db"_s);
        if (!QFile::exists(original) && m_program.run({u"init"_s, u"--database"_s, original}).exitCode != 0)
            qFatal("init failed");
        QString file = m_program.file(name);
        if (!QFile::copy(original, file))
            qFatal("cannot copy");
        return file;
    }

    const QString m_worker = QStringLiteral(PARBOARD_FULL_DISK_WORKER);
    Program m_program;
};

void TestEditsFail::writingStopsAfterSomeBytes_data()
{
    QTest::addColumn<qint64>("limit");
    // The log beside the database grows by pages of 4096 bytes with 24 in front of each.
    for (const qint64 limit : {0, 31, 4152, 70'000, 300'000, 1'000'003})
        QTest::addRow("%lld bytes", limit) << limit;
}

void TestEditsFail::writingStopsAfterSomeBytes()
{
    QFETCH(qint64, limit);
    const QString database = emptyDatabase(u"limit-%1.db"_s.arg(limit));
    const ProgramRun worked = m_program.runOther(m_worker, {database, QString::number(limit)});
    QVERIFY2(worked.exitCode == 0, worked.out.constData());
    QCOMPARE(m_program.run({u"verify"_s, database}).exitCode, 0);
    QCOMPARE(m_program.runOther(m_worker, {database}).out, worked.out);
}

void TestEditsFail::fullFileSystem()
{
    // Mounting in a mount namespace of its own changes nothing for others.
    const QString disk = m_program.file(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const QString mount = u"mount -t tmpfs -o size=16m parboard '%1'"_s.arg(disk);
    const QStringList own{u"-rm"_s, u"sh"_s, u"-c"_s};
    if (m_program.runOther(u"unshare"_s, own + QStringList{mount}).exitCode != 0)
        QSKIP("no mount namespace may be made here");
    const QString script = mount + uR"( && cd '%1' && cp '%2' a.db && '%3' a.db filler && '%4' verify a.db >&2 &&
        '%3' a.db)"_s.arg(disk, emptyDatabase(u"full.db"_s), m_worker, QStringLiteral(PARBOARD_PROGRAM));
    const ProgramRun run = m_program.runOther(u"unshare"_s, own + QStringList{script});
    QVERIFY2(run.exitCode == 0, qPrintable(QString::fromUtf8(run.out) + run.err));
    const QStringList hashes = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(hashes.size(), 2);
    QCOMPARE(hashes.at(0), hashes.at(1));
}

QTEST_GUILESS_MAIN(TestEditsFail)
#include "tst_editsfail.moc"
