#include "support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

/// What the command line tells of the letters of a text table.
class TestCliEncoding : public QObject
{
    Q_OBJECT

private slots:
    void lettersLostFarBelowTheSampleAreTold()
    {
        const Program program;
        const QString database = program.file(u"a.db"_s);
        QCOMPARE(program.run({u"init"_s, u"--database"_s, database}).exitCode, 0);
        QByteArray rows = "unit,indicator,period,value,note\n";
        const QByteArray note = QByteArray("số liệu chính thức ").repeated(20);
        for (int quarter = 0; quarter < 300; ++quarter)
            rows += "63-04,dossiers_new," + QByteArray::number(1900 + quarter / 4) + "-Q" +
                    QByteArray::number(1 + quarter % 4) + ",5," + note + "\n";
        QVERIFY(rows.size() > 100'000); // the encoding is found from less
        rows += "63-04,dossiers_new,2020,5,hu\xFFyen\n";
        const QString table = program.file(u"a.csv"_s);
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
        file.close();

        const ProgramRun tried = program.run(
            {u"import"_s, table, u"--dry-run"_s, u"--json"_s, u"--lang"_s, u"en"_s, u"--database"_s, database});
        QVERIFY2(tried.exitCode == 0, qPrintable(tried.err));
        const QJsonArray notes = tried.json().value(u"notes"_s).toArray();
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.at(0).toString().contains(u"line 302"_s), qPrintable(notes.at(0).toString()));
        const QJsonObject told = tried.json().value(u"files"_s).toArray().at(0).toObject();
        QCOMPARE(told.value(u"encoding"_s).toString(), u"utf-8"_s);
        QVERIFY(told.value(u"encoding_confidence"_s).toDouble() > 0.9);

        const ProgramRun text = program.run({u"import"_s, table, u"--dry-run"_s, u"--encoding"_s, u"windows-1258"_s,
                                             u"--lang"_s, u"en"_s, u"--database"_s, database});
        QVERIFY2(text.exitCode == 0, qPrintable(text.err));
        QVERIFY2(text.out.contains("Encoding windows-1258"), text.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliEncoding)
#include "tst_cli_encoding.moc"
