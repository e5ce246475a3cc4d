#include "models/storage/database.h"
#include "models/storage/filelock.h"
#include "support/shownwindow.h"
#include "widgets/messagebar.h"

#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <iostream>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const QString holdWord = u"--hold"_s;

/// This test's own program once more: holds the lock of `database` until it is killed.
class Holder
{
public:
    explicit Holder(const QString &database)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {holdWord, database});
        if (!m_process.waitForReadyRead() || m_process.readLine().trimmed() != "held")
            qFatal("the other process did not get the lock");
    }
    ~Holder() { kill(); }
    Q_DISABLE_COPY_MOVE(Holder)

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

int hold(const QString &database)
{
    const Result<FileLock> lock = FileLock::acquire(database);
    std::cout << (lock && lock->isHeld() ? "held" : "refused") << std::endl;
    QThread::sleep(60);
    return 0;
}

} // namespace

/// One writing program per database file.
class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Database::create(database(), [](Database &) { return Result<void>(); }).ok());
    }

    void isCountedWithinTheProgram()
    {
        const QString lockFile = database() + u".lock"_s;
        Result<FileLock> first = FileLock::acquire(database());
        QVERIFY(first.ok() && first->isHeld());
        {
            const Result<FileLock> second = FileLock::acquire(database());
            QVERIFY(second.ok() && second->isHeld());
        }
        QVERIFY(QFile::exists(lockFile));
        {
            const FileLock moved = std::move(first).value();
            QVERIFY(moved.isHeld());
        }
        QVERIFY(!QFile::exists(lockFile));
    }

    void aloneMeansNobodyElse()
    {
        {
            const Result<FileLock> shared = FileLock::acquire(database());
            QVERIFY(!FileLock::acquire(database(), FileLock::Sharing::Alone).ok());
        }
        const Result<FileLock> alone = FileLock::acquire(database(), FileLock::Sharing::Alone);
        QVERIFY(alone.ok());
        QVERIFY(!FileLock::acquire(database()).ok());
    }

    void linksLeadToTheSameLock()
    {
        const QString link = m_folder->filePath(u"link.db"_s);
        QVERIFY(QFile::link(database(), link));
        const Result<FileLock> alone = FileLock::acquire(database(), FileLock::Sharing::Alone);
        QVERIFY(alone.ok());
        QVERIFY(!FileLock::acquire(link).ok());
    }

    void otherProgramIsNamed()
    {
        const Holder holder(database());
        const Result<FileLock> refused = FileLock::acquire(database());
        QVERIFY(!refused.ok());
        const QString sentence = refused.error().sentence;
        QVERIFY2(sentence.contains(database()), qPrintable(sentence));
        QVERIFY2(sentence.contains(QString::number(holder.id())), qPrintable(sentence));
        QVERIFY2(sentence.contains(QSysInfo::machineHostName()), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u".lock"), qPrintable(sentence)); // on this computer a dead lock goes by itself
        const Result<std::unique_ptr<Database>> opened = Database::open(database());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().sentence, sentence);
        QVERIFY(Database::open(database(), Access::ReadOnly).ok());
    }

    void lockOfAKilledProgramIsTakenOver()
    {
        Holder holder(database());
        holder.kill();
        QVERIFY(QFile::exists(database() + u".lock"_s));
        const Result<FileLock> taken = FileLock::acquire(database());
        QVERIFY2(taken.ok() && taken->isHeld(), qPrintable(taken ? QString() : taken.error().sentence));
    }

    void lockWithoutANameIsTakenOver()
    {
        QFile half(database() + u".lock"_s); // killed between making the file and writing the name
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        const Result<FileLock> taken = FileLock::acquire(database());
        QVERIFY(taken.ok() && taken->isHeld());
    }

    void lockOfAnotherComputerStays()
    {
        QFile far(database() + u".lock"_s);
        QVERIFY(far.open(QIODevice::WriteOnly));
        far.write("4711\nparboard\nphong-cchc\n\n\n");
        QVERIFY(far.flush());
        // As after a long day: time alone does not end a lock.
        QVERIFY(far.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
        far.close();
        const Result<FileLock> refused = FileLock::acquire(database());
        QVERIFY(!refused.ok());
        for (const QString &part : {u"phong-cchc"_s, u"4711"_s, far.fileName()})
            QVERIFY2(refused.error().sentence.contains(part), qPrintable(refused.error().sentence));
    }

    void whereNoLockCanBeMadeNothingIsSaid()
    {
        QTemporaryDir gone;
        const QString missing = gone.filePath(u"no such folder/a.db"_s);
        const Result<FileLock> none = FileLock::acquire(missing);
        QVERIFY(none.ok() && !none->isHeld());
    }

    void windowReadsWhatAnotherWrites()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().createDatabase(shown.file(u"quý 1.db"_s), NewContent::Sample));
        QVERIFY(shown.window().createDatabase(shown.file(u"other.db"_s), NewContent::Empty));
        Holder holder(shown.file(u"quý 1.db"_s));
        QVERIFY(shown.window().openDatabase(shown.file(u"quý 1.db"_s)));
        QCOMPARE(shown.window().workspace()->access(), Access::ReadOnly);
        QVERIFY(shown.window().messageBar()->text().contains(QString::number(holder.id())));
        holder.kill();
        QVERIFY(shown.window().openDatabase(shown.file(u"quý 1.db"_s)));
        QCOMPARE(shown.window().workspace()->access(), Access::ReadWrite);
        QVERIFY(!shown.window().messageBar()->isVisible());
        QVERIFY(shown.window().openDatabase(shown.file(u"quý 1.db"_s))); // again, while it is open
        QCOMPARE(shown.window().workspace()->access(), Access::ReadWrite);
    }

private:
    [[nodiscard]] QString database() const { return m_folder->filePath(u"quý.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == holdWord) {
        const QCoreApplication app(argc, argv);
        return hold(QString::fromLocal8Bit(argv[2]));
    }
    const QApplication app(argc, argv);
    TestFileLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filelock.moc"
