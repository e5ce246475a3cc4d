#include "support/programrun.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

/// report for each template, without a display, against the texts laid down in tests/data/reports. After a change that
/// is meant, PARBOARD_NEW_GOLDEN=1 writes them anew; read the difference before it is kept.
class TestCliReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_database = m_program.sampleDatabase();
        QVERIFY(!m_database.isEmpty());
    }

    void textsAreThoseLaidDown_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("pages");
        const QString four = u"Cao Bằng,Hà Giang,Hòa Bình,Hưng Yên"_s;
        QTest::newRow("summary") << QStringList{u"--units"_s, four, u"--period"_s, u"2020-Q1"_s} << 2;
        QTest::newRow("full") << QStringList{u"--units"_s, four, u"--period"_s, u"2020-Q1"_s} << 8;
        QTest::newRow("comparison") << QStringList{u"--units"_s, u"Cao Bằng,Hà Giang"_s, u"--period"_s, u"2020"_s} << 6;
        QTest::newRow("atlas") << QStringList{u"--units"_s, four, u"--period"_s, u"2021"_s} << 4;
    }

    void textsAreThoseLaidDown()
    {
        QFETCH(QStringList, options);
        QFETCH(int, pages);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString text = printed(name, options);
        QCOMPARE(text.count(u'\f'), pages);
        const QString path = QStringLiteral(PARBOARD_SOURCE_DIR "/tests/data/reports/%1.txt").arg(name);
        if (qEnvironmentVariableIsSet("PARBOARD_NEW_GOLDEN")) {
            QFile golden(path);
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
        }
        const QStringList expected = QString::fromUtf8(fileBytes(path)).split(u'\n');
        const QStringList lines = text.split(u'\n');
        for (qsizetype line = 0; line < std::min(lines.size(), expected.size()); ++line)
            QCOMPARE(lines.at(line), expected.at(line));
        QCOMPARE(lines.size(), expected.size());
    }

    /// "Số này ở đâu ra?" on paper: each [n] has its line in the list of sources of its document.
    void everyMarkHasItsSource_data() { textsAreThoseLaidDown_data(); }

    void everyMarkHasItsSource()
    {
        QFETCH(QStringList, options);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString whole = printed(name, options);
        // An atlas lists the sources page by page.
        const QStringList parts = name == u"atlas" ? whole.split(u'\f', Qt::SkipEmptyParts) : QStringList{whole};
        for (const QString &part : parts) {
            QSet<int> mentioned;
            QSet<int> listed;
            static const QRegularExpression mark(u"\\[(\\d+)(?:–(\\d+))?\\]"_s);
            static const QRegularExpression line(u"^\\s*\\[(\\d+)\\]\\s+\\S"_s, QRegularExpression::MultilineOption);
            for (auto it = mark.globalMatch(part); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const int last = match.captured(2).isEmpty() ? match.captured(1).toInt() : match.captured(2).toInt();
                for (int number = match.captured(1).toInt(); number <= last; ++number)
                    mentioned << number;
            }
            for (auto it = line.globalMatch(part); it.hasNext();)
                listed << it.next().captured(1).toInt();
            QVERIFY(!mentioned.isEmpty());
            QCOMPARE(listed, mentioned);
        }
    }

    void otherFormatsAreWritten()
    {
        for (const QString &suffix : {u"odt"_s, u"html"_s, u"xlsx"_s}) {
            const QString file = m_program.file(u"báo cáo."_s + suffix);
            const ProgramRun run = report(file, {u"--template"_s, u"full"_s, u"--period"_s, u"2020-Q1"_s});
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(run.err.contains(file), qPrintable(run.err));
            QVERIFY(QFileInfo(file).size() > 1000);
        }
    }

    void mistakesAreToldAndNothingIsWritten_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        QTest::newRow("template") << QStringList{u"--template"_s, u"nothing"_s} << u"a.pdf"_s << 1 << u"summary"_s;
        QTest::newRow("template file") << QStringList{u"--template"_s, u"missing.json"_s} << u"a.pdf"_s << 1
                                       << u"missing.json"_s;
        QTest::newRow("ending") << QStringList{} << u"a.docx"_s << 2 << u".odt"_s;
        QTest::newRow("folder") << QStringList{} << u"no/such/a.pdf"_s << 1 << u"no/such"_s;
    }

    void mistakesAreToldAndNothingIsWritten()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, file);
        QFETCH(int, code);
        QFETCH(QString, told);
        const ProgramRun run = report(m_program.file(file), options);
        QCOMPARE(run.exitCode, code);
        QVERIFY2(run.err.contains(told), qPrintable(run.err));
        QVERIFY(!QFileInfo::exists(m_program.file(file)));
    }

    /// A disk that fills up leaves what was there before.
    void aFullDiskLeavesTheOldFile()
    {
        for (const QString &suffix : {u"pdf"_s, u"odt"_s, u"html"_s}) {
            const QString file = m_program.file(u"old."_s + suffix);
            QFile old(file);
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
            old.close();
            constexpr qint64 smallDisk = 8000;
            const ProgramRun run =
                m_program.runWithFileLimit({u"report"_s, u"--database"_s, m_database, u"--output"_s, file}, smallDisk);
            QCOMPARE(run.exitCode, 1);
            QVERIFY(!run.err.isEmpty());
            QCOMPARE(fileBytes(file), QByteArray("old"));
        }
    }

private:
    [[nodiscard]] ProgramRun report(const QString &file, const QStringList &options) const
    {
        return m_program.run(QStringList{u"report"_s, u"--database"_s, m_database, u"--output"_s, file} + options);
    }

    /// The text of the report as PDF, as it stands on the pages.
    [[nodiscard]] QString printed(const QString &name, const QStringList &options) const
    {
        const QString file = m_program.file(name + u".pdf"_s);
        const ProgramRun run = report(file, QStringList{u"--template"_s, name, u"--scheme"_s, u"63"_s} + options);
        if (run.exitCode != 0)
            qFatal("%s", qPrintable(run.err));
        const ProgramRun text = m_program.runOther(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        return QString::fromUtf8(text.out);
    }

    Program m_program;
    QString m_database;
};

QTEST_MAIN(TestCliReport)
#include "tst_cli_report.moc"
