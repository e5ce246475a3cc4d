#include "support/programrun.h"

#include <QFileInfo>
#include <QImage>
#include <QtTest>

using namespace parboard::test;
using namespace Qt::StringLiterals;

/// render and report, without a display.
class TestCliPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pictureHasTheSizeAskedFor_data();
    void pictureHasTheSizeAskedFor();
    void themesDiffer();
    void vectorPictureHoldsText();
    void sameRequestSameBytes();
    void publishedIndexIsDrawn();
    void reportIsTextAndVectors();
    void nameInBothListsIsExplained();
    void failureLeavesNoFile();

private:
    [[nodiscard]] QString render(const QString &name, const QStringList &options) const;
    [[nodiscard]] QString textOf(const QString &pdf) const;

    Program m_program;
    QString m_database;
};

void TestCliPictures::initTestCase()
{
    m_database = m_program.sampleDatabase();
}

QString TestCliPictures::render(const QString &name, const QStringList &options) const
{
    QString file = m_program.file(name);
    const ProgramRun run = m_program.run(
        QStringList{u"render"_s, u"--database"_s, m_database, u"--view"_s, u"dashboard"_s, u"--output"_s, file} +
        options);
    if (run.exitCode != 0 || !run.out.isEmpty() || !run.err.contains(file))
        qFatal("render failed: %s%s", qPrintable(run.err), run.out.constData());
    return file;
}

void TestCliPictures::pictureHasTheSizeAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::newRow("default") << QStringList{} << QSize(1366, 768);
    QTest::newRow("projector") << QStringList{u"--size"_s, u"1920x1080"_s} << QSize(1920, 1080);
    QTest::newRow("units and period") << QStringList{u"--units"_s, u"cao bang, Hà Giang"_s, u"--period"_s, u"2020-Q1"_s}
                                      << QSize(1366, 768);
    QTest::newRow("without figures") << QStringList{u"--units"_s, u"An Giang"_s, u"--period"_s, u"1999"_s}
                                     << QSize(1366, 768);
}

void TestCliPictures::pictureHasTheSizeAskedFor()
{
    QFETCH(QStringList, options);
    const QImage picture(render(u"picture.png"_s, options));
    QTEST(picture.size(), "size");
}

void TestCliPictures::themesDiffer()
{
    const QImage light(render(u"light.png"_s, {}));
    const QImage dark(render(u"dark.png"_s, {u"--theme"_s, u"dark"_s}));
    QVERIFY(light.pixelColor(2, 2).lightness() > 200);
    QVERIFY(dark.pixelColor(2, 2).lightness() < 80);
}

void TestCliPictures::vectorPictureHoldsText()
{
    const QByteArray svg =
        fileBytes(render(u"picture.svg"_s, {u"--units"_s, u"Cao Bằng"_s, u"--period"_s, u"2020-Q1"_s}));
    QVERIFY(svg.contains("<svg"));
    QVERIFY(svg.contains("Cao Bằng"));
    QVERIFY(svg.contains("92,56"));
}

void TestCliPictures::sameRequestSameBytes()
{
    QCOMPARE(fileBytes(render(u"one.png"_s, {})), fileBytes(render(u"two.png"_s, {})));
}

/// The index by its code, by a name from prose, by its score; what is not there is said.
void TestCliPictures::publishedIndexIsDrawn()
{
    const auto draw = [this](const QStringList &options, const QString &file) {
        return m_program.run(QStringList{u"render"_s, u"--database"_s, m_database, u"--view"_s, u"published"_s,
                                         u"--lang"_s, u"en"_s, u"--output"_s, file} +
                             options);
    };
    const QString file = m_program.file(u"index.svg"_s);
    for (const QString &name : {u"PAPI"_s, u"papi_score"_s, u"hiệu quả quản trị và hành chính công"_s}) {
        const ProgramRun run = draw({u"--indicator"_s, name, u"--period"_s, u"2024"_s}, file);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const QByteArray svg = fileBytes(file);
        QVERIFY(svg.contains("N = 61"));
        QVERIFY(svg.contains("scale 0 to 80"));
    }
    const ProgramRun merged =
        draw({u"--indicator"_s, u"DTI"_s, u"--period"_s, u"2024"_s, u"--scheme"_s, u"34"_s}, file);
    QVERIFY2(merged.exitCode == 0, qPrintable(merged.err));
    QVERIFY(fileBytes(file).contains("N = 34"));
    const QList<std::pair<QStringList, QString>> refused{
        {{u"--indicator"_s, u"DDCI"_s}, u"PAPI"_s},
        {{u"--indicator"_s, u"PAPI"_s, u"--period"_s, u"1999"_s}, u"1999"_s},
        {{u"--indicator"_s, u"PAPI"_s, u"--period"_s, u"2020-Q1"_s}, u"--period"_s},
        {{u"--indicator"_s, u"PAPI"_s, u"--period"_s, u"2024"_s, u"--scheme"_s, u"34"_s}, u"34"_s}};
    for (const auto &[options, part] : refused) {
        const ProgramRun run = draw(options, m_program.file(u"none.svg"_s));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(part), qPrintable(run.err));
        QVERIFY(!QFileInfo::exists(m_program.file(u"none.svg"_s)));
    }
}

QString TestCliPictures::textOf(const QString &pdf) const
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestCliPictures::reportIsTextAndVectors()
{
    const QString file = m_program.file(u"tóm tắt.pdf"_s);
    const ProgramRun run = m_program.run({u"report"_s, u"--database"_s, m_database, u"--period"_s, u"2020-Q1"_s,
                                          u"--units"_s, u"Cao Bằng"_s, u"--output"_s, file});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.contains(file));
    QVERIFY(fileBytes(file).startsWith("%PDF-"));
    const QString text = textOf(file);
    QVERIFY2(text.contains(u"Cao Bằng"), qPrintable(text));
    QVERIFY2(text.contains(u"92,56"), qPrintable(text));
}

void TestCliPictures::nameInBothListsIsExplained()
{
    const QString file = m_program.file(u"both.pdf"_s);
    const ProgramRun run = m_program.run({u"report"_s, u"--lang"_s, u"en"_s, u"--database"_s, m_database, u"--units"_s,
                                          u"Hưng Yên"_s, u"--output"_s, file});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QVERIFY2(run.err.contains(u"--scheme 34"), qPrintable(run.err));
    QVERIFY(!textOf(file).contains(u"--scheme")); // advice for the command line is none for a chairman
}

void TestCliPictures::failureLeavesNoFile()
{
    const QString file = m_program.file(u"none.pdf"_s);
    const ProgramRun unknown =
        m_program.run({u"report"_s, u"--database"_s, m_database, u"--units"_s, u"Atlantis"_s, u"--output"_s, file});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(!QFileInfo::exists(file));
    for (const QStringList &command :
         {QStringList{u"report"_s, u"--output"_s, m_program.file(u"no/folder.pdf"_s)},
          QStringList{u"render"_s, u"--view"_s, u"dashboard"_s, u"--output"_s, m_program.file(u"no/folder.png"_s)}}) {
        const ProgramRun run = m_program.run(command + QStringList{u"--database"_s, m_database});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(m_program.file(u"no"_s)), qPrintable(run.err));
    }
}

QTEST_GUILESS_MAIN(TestCliPictures)
#include "tst_cli_pictures.moc"
