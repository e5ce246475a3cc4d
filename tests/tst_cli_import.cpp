#include "support/fakeoffice.h"
#include "support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

/// parboard import with what the quality rules say, by the real program.
class TestCliImport : public QObject
{
    Q_OBJECT

private slots:
    void aTrialTellsWhatTheRulesSay()
    {
        const Program program;
        const QString database = newDatabase(program);
        const QStringList words{u"import"_s, table(program, 12'900), u"--database"_s, database};
        const ProgramRun tried = program.run(words + QStringList{u"--dry-run"_s, u"--json"_s});
        QVERIFY2(tried.exitCode == 0, qPrintable(tried.err));
        QCOMPARE(tried.json().value(u"finding_count"_s).toInt(), 1);
        QCOMPARE(tried.json().value(u"judged"_s).toInt(), 3);
        const QJsonObject finding = tried.json().value(u"findings"_s).toArray().at(0).toObject();
        QCOMPARE(finding.value(u"rule"_s).toString(), u"resolved_parts"_s);
        QCOMPARE(finding.value(u"severity"_s).toString(), u"error"_s);
        const QJsonObject figure = finding.value(u"figures"_s).toArray().at(0).toObject();
        QCOMPARE(figure.value(u"source"_s).toObject().value(u"title"_s).toString(), u"a.csv"_s);
        const ProgramRun read = program.run(words + QStringList{u"--dry-run"_s});
        QVERIFY(read.out.contains("[resolved_parts]"));
        const ProgramRun taken = program.run(words + QStringList{u"--json"_s});
        QCOMPARE(taken.exitCode, 0);
        QVERIFY(!taken.json().contains(u"findings"_s));
    }

    void aTrialThatAddsUpHasNoFindings()
    {
        const Program program;
        const ProgramRun tried = program.run(
            {u"import"_s, table(program, 12'836), u"--dry-run"_s, u"--json"_s, u"--database"_s, newDatabase(program)});
        QVERIFY(tried.json().value(u"findings"_s).isArray());
        QVERIFY(tried.json().value(u"findings"_s).toArray().isEmpty());
    }

    /// Found in review: letters that were lost far down in a file were told nowhere, in the text as in --json.
    void lettersLostFarDownAreTold()
    {
        const Program program;
        QFile file(program.file(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("unit,indicator,period,value,note\n");
        constexpr int rows = 2'000;
        constexpr int year = 1'000;
        for (int row = 0; row < rows; ++row) {
            const QByteArray note =
                row == rows - 1 ? "b\xff\xfe m\xe1" : "Số liệu đã được rà soát, đối chiếu với báo cáo";
            file.write("Cao Bằng,dossiers_new," + QByteArray::number(year + row) + ",5,\"" + note + "\"\n");
        }
        QVERIFY(file.size() > 100'000); // what the encoding is found from is the beginning
        file.close();
        const QString last = QString::number(rows + 1);
        const QStringList words{u"import"_s, file.fileName(), u"--dry-run"_s,      u"--lang"_s,
                                u"en"_s,     u"--database"_s, newDatabase(program)};
        const ProgramRun read = program.run(words);
        QVERIFY2(read.exitCode == 0, qPrintable(read.err));
        const QString sentence = u"Places with letters that the encoding of the file does not have:"_s;
        QVERIFY2(read.out.contains(sentence.toUtf8()), read.out.constData());
        QVERIFY2(read.out.contains("first on line " + last.toUtf8()), read.out.constData());
        const ProgramRun told = program.run(words + QStringList{u"--json"_s});
        const QJsonArray notes = told.json().value(u"notes"_s).toArray();
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.at(0).toString().startsWith(sentence));
        QVERIFY(notes.at(0).toString().contains(u"line "_s + last));
        const QJsonObject decoded = told.json().value(u"files"_s).toArray().at(0).toObject();
        QCOMPARE(decoded.value(u"encoding"_s).toString(), u"utf-8"_s);
    }

    void anOldWorkbookIsRefusedWithTheCommand()
    {
        const Program program;
        const QString database = newDatabase(program);
        const QString old = program.file(u"a.xls"_s);
        writeOldWorkbook(old);
        const QStringList words{u"import"_s, old, u"--database"_s, database};
        {
            const FakeOffice office(u"exit 1"_s);
            const ProgramRun run = program.run(words);
            QVERIFY(run.exitCode != 0);
            QVERIFY2(run.err.contains(u"soffice --headless --convert-to xlsx '%1'"_s.arg(old)), qPrintable(run.err));
        }
        const NoOffice none;
        const ProgramRun run = program.run(words);
        QVERIFY(run.exitCode != 0);
        QVERIFY(run.err.contains(u".xlsx"_s));
        QVERIFY(!run.err.contains(u"soffice"_s));
    }

private:
    static QString newDatabase(const Program &program)
    {
        const QString database = program.file(u"a.db"_s);
        const ProgramRun made = program.run({u"init"_s, u"--database"_s, database});
        return made.exitCode == 0 ? database : QString();
    }

    /// Three figures of Cao Bằng; the parts add up to 12.836.
    static QString table(const Program &program, int resolved)
    {
        QFile file(program.file(u"a.csv"_s));
        const QString text = u"unit,indicator,period,value\nCao Bằng,dossiers_resolved,2020-Q1,%1\n"
                             "Cao Bằng,dossiers_on_time,2020-Q1,11881\nCao Bằng,dossiers_late,2020-Q1,955\n"_s;
        if (!file.open(QIODevice::WriteOnly) || file.write(text.arg(resolved).toUtf8()) < 0)
            qFatal("no table");
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
