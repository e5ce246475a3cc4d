#include "models/storage/databasefile.h"
#include "models/storage/verification.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfTyping = 20;
constexpr int killsOfBlocks = 20;
constexpr int killsOfDrafts = 20;
constexpr int killsOfImports = 10;
constexpr int killsOfMigration = 10;
constexpr int cellsOfBlock = 200;
constexpr int rowsOfImport = 2000;

/// A writer that is killed at a moment nobody chose.
class Writer
{
public:
    Writer(const QString &mode, const QString &database)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(PARBOARD_KILLED_WRITER), {mode, database});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead())
            qFatal("the writer did not start");
    }
    ~Writer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Writer)

    void waitForStores(int stores)
    {
        while (m_said.count('\n') <= stores && m_process.waitForReadyRead(10'000))
            m_said += m_process.readAll();
    }
    /// SIGKILL after some milliseconds; the last number that was acknowledged.
    int killedAfter(int milliseconds)
    {
        QTest::qSleep(milliseconds);
        m_process.kill();
        m_process.waitForFinished();
        m_said += m_process.readAll();
        // A line that was cut off is no acknowledgement.
        const QByteArray whole = m_said.left(m_said.lastIndexOf('\n'));
        return whole.mid(whole.lastIndexOf('\n') + 1).toInt();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

/// The numbers in the cells that the writer fills, by number.
QList<double> storedValues(const QString &file)
{
    QList<double> values;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(file, Access::ReadOnly, test::fixedClock());
    if (!workspace)
        return values;
    const Result<void> read = (*workspace)->forEachFigure([&values](const Figure &figure) {
        values += figure.value.value_or(-1);
        return true;
    });
    return read ? values : QList<double>();
}

int randomWait(int most)
{
    return QRandomGenerator::global()->bounded(most);
}

} // namespace

/// kill -9 at any moment: the file stays whole and nothing that was acknowledged is lost.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_base = std::make_unique<test::TestDatabase>(NewContent::Empty);
        m_file = m_base->file(u"killed.db"_s);
        const Result<std::unique_ptr<Workspace>> made =
            Workspace::create(m_file, NewContent::Empty, test::fixedClock());
        QVERIFY(made.ok());
    }

    void typing()
    {
        int stored = 0;
        for (int kill = 0; kill < killsOfTyping; ++kill) {
            Writer writer(u"type"_s, m_file);
            writer.waitForStores(3);
            const int acknowledged = writer.killedAfter(randomWait(40));
            QVERIFY(acknowledged >= 3);
            QCOMPARE(verify(m_file).problems, QStringList());
            const QList<double> values = storedValues(m_file);
            for (int number = 1; number <= acknowledged; ++number)
                QVERIFY2(values.contains(double(number)), qPrintable(QString::number(number)));
            stored = std::max(stored, acknowledged);
        }
        QVERIFY(stored > 3);
    }

    void blocksAreWholeOrNotThere()
    {
        for (int kill = 0; kill < killsOfBlocks; ++kill) {
            Writer writer(u"blocks"_s, m_file);
            writer.waitForStores(1);
            const int acknowledged = writer.killedAfter(randomWait(120));
            QCOMPARE(verify(m_file).problems, QStringList());
            const QList<double> values = storedValues(m_file);
            QCOMPARE(values.size(), cellsOfBlock);
            QCOMPARE(values.count(values.constFirst()), cellsOfBlock); // one block, not parts of two
            QVERIFY(values.constFirst() >= acknowledged);
        }
    }

    void importsAreWholeOrNotThere()
    {
        for (int kill = 0; kill < killsOfImports; ++kill) {
            const QString file = m_base->file(u"import-%1.db"_s.arg(kill));
            QVERIFY(Workspace::create(file, NewContent::Empty, test::fixedClock()).ok());
            Writer writer(u"import"_s, file);
            writer.waitForStores(1);
            const int acknowledged = writer.killedAfter(randomWait(400));
            QVERIFY(acknowledged >= 1);
            QCOMPARE(verify(file).problems, QStringList());
            const QList<double> values = storedValues(file);
            QVERIFY(values.size() >= acknowledged * rowsOfImport);
            for (int import = 1; import <= int(values.size()) / rowsOfImport; ++import)
                QCOMPARE(values.count(double(import)), rowsOfImport); // no import is there in part
            QCOMPARE(values.size() % rowsOfImport, 0);
        }
    }

    void halfTypedTextIsThereAgain()
    {
        const QString text = u"1.234,5 tr"_s; // what the writer types
        for (int kill = 0; kill < killsOfDrafts; ++kill) {
            const QString file = m_base->file(u"drafts-%1.db"_s.arg(kill));
            QVERIFY(QFile::copy(m_file, file));
            Writer writer(u"drafts"_s, file);
            writer.waitForStores(3);
            const int acknowledged = writer.killedAfter(randomWait(60));
            QVERIFY(acknowledged >= 3);
            QCOMPARE(verify(file).problems, QStringList());
            const Result<std::unique_ptr<Workspace>> opened =
                Workspace::open(file, Access::ReadWrite, test::fixedClock());
            QVERIFY(opened.ok());
            const Result<QHash<CellKey, QString>> drafts = (*opened)->editing().drafts();
            QVERIFY(drafts.ok());
            qsizetype keys = 0;
            for (const QString &draft : *drafts) {
                QVERIFY2(text.startsWith(draft), qPrintable(draft));
                keys += draft.size();
            }
            // Every key that was acknowledged, and at most the one that was being stored.
            QVERIFY2(keys == acknowledged || keys == acknowledged + 1, qPrintable(QString::number(keys)));
        }
    }

    void migration()
    {
        for (int kill = 0; kill < killsOfMigration; ++kill) {
            const QString file = m_base->file(u"old-%1.db"_s.arg(kill));
            makeFirstVersion(file);
            {
                Writer writer(u"open"_s, file);
                writer.killedAfter(randomWait(60));
            }
            const Result<std::unique_ptr<Workspace>> opened =
                Workspace::open(file, Access::ReadWrite, test::fixedClock());
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().sentence));
            QCOMPARE(verify(file).problems, QStringList());
            QCOMPARE((*opened)->catalogue().indicators.size(), 162);
        }
    }

private:
    /// A database as the first version of the program made it, with nothing in it.
    static void makeFirstVersion(const QString &file)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QFile schema(u":/schema/sqlite/001-first.sql"_s);
            QVERIFY(schema.open(QIODevice::ReadOnly));
            QStringList statements = QString::fromUtf8(schema.readAll()).split(u"\n--;\n"_s);
            statements += {u"PRAGMA user_version = 1"_s, u"PRAGMA application_id = %1"_s.arg(databaseApplicationId)};
            for (const QString &statement : std::as_const(statements)) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"first"_s);
    }

    std::unique_ptr<test::TestDatabase> m_base;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
