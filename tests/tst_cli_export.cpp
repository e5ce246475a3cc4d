#include "models/core/csvtext.h"
#include "models/core/period.h"
#include "support/programrun.h"

#include <QJsonArray>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// What the issue promises about init and export, against the files in resources/sample.
class TestCliExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySampleFigureWithItsSource();
    void everyIndexValue();
    void csvSaysTheSame();
    void filters_data();
    void filters();
    void writesAFile();
    void keepsWhatWasThere();
    void writesWorkbooks();
    void wrongWordsAreTold_data();
    void wrongWordsAreTold();

private:
    [[nodiscard]] static csvtext::Table table(const QString &path);
    [[nodiscard]] QString unitName(const QString &key, const QString &period) const;
    [[nodiscard]] static QString number(const QString &text);
    [[nodiscard]] static QString number(const QJsonValue &value);
    void expect(const QStringList &parts, const QString &what);

    Program m_program;
    QString m_database;
    csvtext::Table m_names;
    QHash<QString, QString> m_sourceTitles;
    QHash<QString, QString> m_sourcePublishers;
    QMultiHash<QString, int> m_exported;
};

csvtext::Table TestCliExport::table(const QString &path)
{
    const Result<csvtext::Table> read =
        csvtext::parse(QString::fromUtf8(fileBytes(QStringLiteral(PARBOARD_SOURCE_DIR "/resources/") + path)));
    return read ? *read : csvtext::Table();
}

QString TestCliExport::unitName(const QString &key, const QString &period) const
{
    const Result<Period> parsed = Period::parse(period);
    const QString day = parsed->to.toString(Qt::ISODate);
    QString last; // a name outside its days is still the unit's name (DTI 2024 was published for the 34)
    for (qsizetype row = 0; row < m_names.rowCount(); ++row) {
        const QString from = m_names.cell(row, u"valid_from"_s);
        const QString to = m_names.cell(row, u"valid_to"_s);
        if (m_names.cell(row, u"unit"_s) != key)
            continue;
        last = m_names.cell(row, u"name_vi"_s);
        if ((from.isEmpty() || from <= day) && (to.isEmpty() || day <= to))
            break;
    }
    return last;
}

QString TestCliExport::number(const QString &text)
{
    return text.isEmpty() ? text : QString::number(text.toDouble(), 'g', 15);
}

QString TestCliExport::number(const QJsonValue &value)
{
    return value.isNull() ? QString() : QString::number(value.toDouble(), 'g', 15);
}

void TestCliExport::initTestCase()
{
    m_database = m_program.sampleDatabase();
    m_names = table(u"catalogue/unit_names.csv"_s);
    const csvtext::Table sources = table(u"sample/sources.csv"_s);
    for (qsizetype row = 0; row < sources.rowCount(); ++row) {
        m_sourceTitles.insert(sources.cell(row, u"key"_s), sources.cell(row, u"title"_s));
        m_sourcePublishers.insert(sources.cell(row, u"key"_s), sources.cell(row, u"publisher"_s));
    }
    const ProgramRun run =
        m_program.run({u"export"_s, u"--database"_s, m_database, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    const QJsonArray figures = run.json().value(u"figures"_s).toArray();
    QVERIFY(!figures.isEmpty());
    for (const auto &value : figures) {
        const QJsonObject figure = value.toObject();
        const QJsonObject source = figure.value(u"source"_s).toObject();
        const QStringList parts{figure.value(u"unit"_s).toString(),      figure.value(u"scope"_s).toString(),
                                figure.value(u"indicator"_s).toString(), figure.value(u"period"_s).toString(),
                                figure.value(u"as_of"_s).toString(),     number(figure.value(u"value"_s)),
                                number(figure.value(u"denominator"_s)),  figure.value(u"qualifier"_s).toString(),
                                source.value(u"title"_s).toString(),     source.value(u"publisher"_s).toString()};
        m_exported.insert(parts.join(u'|'), 0);
    }
}

void TestCliExport::expect(const QStringList &parts, const QString &what)
{
    const auto found = m_exported.find(parts.join(u'|'));
    QVERIFY2(found != m_exported.end(), qPrintable(what + u" lacks "_s + parts.join(u'|')));
    m_exported.erase(found);
}

void TestCliExport::everySampleFigureWithItsSource()
{
    const csvtext::Table rows = table(u"sample/figures.csv"_s);
    QCOMPARE(rows.rowCount(), 100);
    for (qsizetype row = 0; row < rows.rowCount(); ++row) {
        const auto cell = [&](const QString &column) { return rows.cell(row, column); };
        expect({unitName(cell(u"unit"_s), cell(u"period"_s)), cell(u"scope"_s), cell(u"indicator"_s), cell(u"period"_s),
                cell(u"as_of"_s), number(cell(u"value"_s)), number(cell(u"denominator"_s)), cell(u"qualifier"_s),
                m_sourceTitles.value(cell(u"source"_s)), m_sourcePublishers.value(cell(u"source"_s))},
               u"figures.csv"_s);
    }
}

void TestCliExport::everyIndexValue()
{
    const csvtext::Table rows = table(u"sample/indices.csv"_s);
    QCOMPARE(rows.rowCount(), 2036);
    for (qsizetype row = 0; row < rows.rowCount(); ++row) {
        const auto cell = [&](const QString &column) { return rows.cell(row, column); };
        const QString year = cell(u"year"_s);
        for (const auto &[kind, value, whole] :
             {std::tuple(u"_score"_s, u"score"_s, u"scale_max"_s), std::tuple(u"_rank"_s, u"rank"_s, u"n"_s)}) {
            if (cell(value).isEmpty())
                continue;
            expect({unitName(cell(u"unit"_s), year), u"all"_s, cell(u"index"_s).toLower() + kind, year, QString(),
                    number(cell(value)), number(cell(whole)), u"exact"_s, m_sourceTitles.value(cell(u"source"_s)),
                    m_sourcePublishers.value(cell(u"source"_s))},
                   u"indices.csv"_s);
        }
    }
    // Nothing but the sample may be left: the other rows were found and taken out above.
    QCOMPARE(m_exported.size(), 0);
}

void TestCliExport::csvSaysTheSame()
{
    const QStringList common{u"export"_s, u"--database"_s, m_database, u"--format"_s};
    const QJsonArray figures = m_program.run(common + QStringList{u"json"_s}).json().value(u"figures"_s).toArray();
    const ProgramRun run = m_program.run(common + QStringList{u"csv"_s});
    QCOMPARE(run.exitCode, 0);
    const Result<csvtext::Table> rows = csvtext::parse(QString::fromUtf8(run.out));
    QVERIFY(rows.ok());
    QCOMPARE(rows->rowCount(), figures.size());
    for (qsizetype row = 0; row < figures.size(); ++row) {
        const QJsonObject figure = figures.at(row).toObject();
        for (const QString &column : {u"unit"_s, u"unit_code"_s, u"scope"_s, u"indicator"_s, u"period"_s,
                                      u"data_from"_s, u"data_to"_s, u"as_of"_s, u"status"_s, u"qualifier"_s, u"note"_s})
            QCOMPARE(rows->cell(row, column), figure.value(column).toString());
        QCOMPARE(number(rows->cell(row, u"value"_s)), number(figure.value(u"value"_s)));
        QCOMPARE(number(rows->cell(row, u"denominator"_s)), number(figure.value(u"denominator"_s)));
        QCOMPARE(rows->cell(row, u"source_title"_s), figure.value(u"source"_s).toObject().value(u"title"_s).toString());
    }
}

void TestCliExport::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("units");
    QTest::newRow("period") << QStringList{u"--period"_s, u"2020-Q1"_s} << QStringList{u"Cao Bằng"_s};
    QTest::newRow("unit and period") << QStringList{u"--units"_s, u"ha giang"_s, u"--period"_s, u"2021-9M"_s}
                                     << QStringList{u"Hà Giang"_s};
    QTest::newRow("units") << QStringList{u"--units"_s, u"Lạc Thủy, cao bang"_s}
                           << QStringList{u"Cao Bằng"_s, u"Lạc Thủy"_s};
    QTest::newRow("nothing") << QStringList{u"--period"_s, u"1999"_s} << QStringList{};
}

void TestCliExport::filters()
{
    QFETCH(QStringList, options);
    const ProgramRun run =
        m_program.run(QStringList{u"export"_s, u"--database"_s, m_database, u"--format"_s, u"json"_s} + options);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json().contains(u"figures"_s));
    const QJsonArray figures = run.json().value(u"figures"_s).toArray();
    QStringList units;
    for (const auto &figure : figures)
        units += figure.toObject().value(u"unit"_s).toString();
    units.removeDuplicates();
    units.sort();
    QTEST(units, "units");
}

void TestCliExport::writesAFile()
{
    const QString file = m_program.file(u"số liệu.csv"_s);
    const ProgramRun run =
        m_program.run({u"export"_s, u"--database"_s, m_database, u"--format"_s, u"csv"_s, u"--output"_s, file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.contains(file));
    QVERIFY(fileBytes(file).startsWith("unit,unit_code,scope,"));
}

void TestCliExport::keepsWhatWasThere()
{
    const QByteArray before = fileBytes(m_database);
    const QStringList command{u"export"_s, u"--database"_s, m_database, u"--format"_s, u"json"_s, u"--output"_s};
    for (const QString &target :
         {m_database, m_program.file(u"no/such/folder.json"_s), m_program.file({}), u"/dev/full"_s}) {
        const ProgramRun run = m_program.run(command + QStringList{target});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(target), qPrintable(run.err));
    }
    QCOMPARE(fileBytes(m_database), before);
}

void TestCliExport::writesWorkbooks()
{
    const QStringList command{u"export"_s, u"--database"_s, m_database, u"--format"_s, u"xlsx"_s, u"--output"_s};
    const QString figures = m_program.file(u"số liệu.xlsx"_s);
    const ProgramRun run = m_program.run(command + QStringList{figures});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QVERIFY(run.err.contains(figures));
    const QByteArray bytes = fileBytes(figures);
    QVERIFY(bytes.startsWith("PK"));
    // The same words make the same file: the moment comes from SOURCE_DATE_EPOCH.
    QCOMPARE(m_program.run(command + QStringList{figures}).exitCode, 0);
    QCOMPARE(fileBytes(figures), bytes);
    const QString dashboard = m_program.file(u"bảng.xlsx"_s);
    const ProgramRun shown = m_program.run(command + QStringList{dashboard, u"--view"_s, u"dashboard"_s, u"--units"_s,
                                                                 u"cao bang, ha giang"_s, u"--period"_s, u"latest"_s});
    QVERIFY2(shown.exitCode == 0, qPrintable(shown.err));
    QVERIFY(fileBytes(dashboard).startsWith("PK"));
}

void TestCliExport::wrongWordsAreTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("format") << QStringList{u"--format"_s, u"ods"_s} << u"xlsx"_s;
    QTest::newRow("view") << QStringList{u"--format"_s, u"csv"_s, u"--view"_s, u"page"_s} << u"--view dashboard"_s;
    QTest::newRow("dashboard as csv") << QStringList{u"--format"_s, u"csv"_s, u"--view"_s, u"dashboard"_s}
                                      << u"--format xlsx"_s;
    QTest::newRow("workbook without a file") << QStringList{u"--format"_s, u"xlsx"_s} << u"--output"_s;
    QTest::newRow("workbook to standard output")
        << QStringList{u"--format"_s, u"xlsx"_s, u"--output"_s, u"-"_s} << u"--output"_s;
    QTest::newRow("mark in json") << QStringList{u"--format"_s, u"json"_s, u"--bom"_s} << u"--format csv"_s;
}

void TestCliExport::wrongWordsAreTold()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const ProgramRun run = m_program.run(QStringList{u"export"_s, u"--database"_s, m_database} + words);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(named), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cli_export.moc"
