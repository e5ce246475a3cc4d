#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/sourcestore.h"
#include "models/workspace/export.h"
#include "support/bundleoffice.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int period = 2024;

CellKey cellOf(const BundleOffice &office)
{
    return office.base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::year(period), 0).cell;
}

/// A file "bao_cao.csv" in a folder of its own that says `value`.
QString reportIn(const BundleOffice &office, const QString &folder, int value)
{
    const QString name = folder + u"/bao_cao.csv"_s;
    QDir(office.base.file({})).mkpath(folder);
    QFile file(office.base.file(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("unit;indicator;period;value\nCao Bằng;dossiers_new;2024;" + QByteArray::number(value) + '\n');
    return file.fileName();
}

QString exported(const BundleOffice &office, ExportFormat format, const QString &name)
{
    ExportRequest request;
    request.format = format;
    const QString path = office.base.file(name);
    if (!exportFigures(office.base.workspace(), request, path))
        qFatal("not exported");
    return path;
}

ImportPlan taken(const BundleOffice &office, const QString &path)
{
    const Result<ImportOutcome> outcome = office.take(path);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().sentence));
    return outcome->plans.constFirst();
}

QList<Source> reportsOf(const BundleOffice &office)
{
    const Result<QHash<SourceId, Source>> all = SourceStore(office.database()).all();
    QList<Source> reports = all->values();
    reports.removeIf([](const Source &source) { return source.title != u"bao_cao.csv"; });
    return reports;
}

/// The list of an office as programs that did not tell the content of files wrote it.
QString olderList(const BundleOffice &office)
{
    const QByteArray csv = [&] {
        QFile file(exported(office, ExportFormat::Csv, u"older.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QString text = QString::fromUtf8(csv);
    for (const Source &source : reportsOf(office))
        text.remove(source.key.sliced(fileKeyStart.size()));
    text.remove(u",source_sha256"_s).replace(u",\r\n"_s, u"\r\n"_s);
    QFile file(office.base.file(u"older.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(text.toUtf8());
    return file.fileName();
}

} // namespace

/// A source that is a file is known by its content wherever it goes: two files of one name are two sources.
class TestFileSources : public QObject
{
    Q_OBJECT

private slots:
    /// Found in review: a bundle made one source of two files of one name and dropped the second one's content.
    void twoFilesOfOneNameStayTwoInABundle()
    {
        const BundleOffice from(u"An"_s);
        QCOMPARE(taken(from, reportIn(from, u"a"_s, 100)).added, 1);
        QCOMPARE(taken(from, reportIn(from, u"b"_s, 105)).conflicts, 1);
        const BundleOffice to(u"Bình"_s);
        const ImportPlan plan = taken(to, from.bundle());
        QCOMPARE(plan.rejected, 0);
        QCOMPARE(to.figures(), from.figures());
        const QList<Source> reports = reportsOf(to);
        QCOMPARE(reports.size(), 2);
        QSet<QByteArray> contents;
        for (const Source &source : reports) {
            const Result<SourceContent> content = SourceStore(to.database()).content(source.id);
            QCOMPARE(fileKeyStart + content->sha256, source.key);
            contents << content->file;
        }
        QCOMPARE(contents.size(), 2);
        QVERIFY(!to.take(from.bundle())->batch); // and nothing is new in it
    }

    /// Found in review: of two files of one name that say different things, one was rejected as given already.
    void rivalsOfOneNameComeBackFromATable_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << ExportFormat::Csv << u"all.csv"_s;
        QTest::newRow("json") << ExportFormat::Json << u"all.json"_s;
        QTest::newRow("xlsx") << ExportFormat::Xlsx << u"all.xlsx"_s;
    }
    void rivalsOfOneNameComeBackFromATable()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, name);
        const BundleOffice office(u"An"_s);
        (void)taken(office, reportIn(office, u"a"_s, 100));
        (void)taken(office, reportIn(office, u"b"_s, 105));
        const QString path = exported(office, format, name);
        const ImportPlan again = taken(office, path);
        QCOMPARE(again.same, 2);
        QCOMPARE(again.rejected + again.added + again.changed + again.conflicts, 0);
        const BundleOffice empty(u"Bình"_s);
        QCOMPARE(taken(empty, path).rejected, 0);
        QCOMPARE(empty.figures(), office.figures());
    }

    /// Found in review: a list that named another office's file changed the figure of one's own file of that name.
    void anotherFileOfTheNameIsARival_data()
    {
        QTest::addColumn<bool>("saysContent");
        QTest::newRow("of other content") << true;
        QTest::newRow("of untold content") << false;
    }
    void anotherFileOfTheNameIsARival()
    {
        QFETCH(bool, saysContent);
        const BundleOffice ours(u"An"_s);
        const BundleOffice theirs(u"Bình"_s);
        (void)taken(ours, reportIn(ours, u"a"_s, 105));
        (void)taken(theirs, reportIn(theirs, u"a"_s, 100));
        const ImportPlan plan =
            taken(ours, saysContent ? exported(theirs, ExportFormat::Csv, u"all.csv"_s) : olderList(theirs));
        QCOMPARE(plan.changed, 0);
        QCOMPARE(plan.conflicts, 1);
        QCOMPARE(ours.claims(cellOf(ours)), QStringList({u"105* bao_cao.csv"_s, u"100 bao_cao.csv"_s}));
        QCOMPARE(reportsOf(ours).size(), 2);
    }

    /// Found in review: what another office did to a figure of our file was not taken into our history.
    void historyOfACorrectedFileComesBack()
    {
        const BundleOffice a(u"An"_s);
        const BundleOffice b(u"Bình"_s);
        const CellKey cell = cellOf(a);
        (void)taken(a, reportIn(a, u"a"_s, 100));
        (void)taken(b, a.bundle());
        EnteredFigure corrected;
        corrected.cell = cell;
        corrected.value = 110;
        QVERIFY(b.base.workspace().editing().enter(corrected, {reportsOf(b).constFirst().id}).ok());
        const Result<ImportOutcome> back = a.take(b.bundle());
        QVERIFY(back.ok());
        QCOMPARE(back->plans.constFirst().changed, 1);
        QCOMPARE(back->versions, 1);
        QCOMPARE(a.claims(cell), QStringList{u"110* bao_cao.csv"_s});
        QVERIFY2(a.versions(cell).contains(u"edit Bình 100 bao_cao.csv"_s), qPrintable(a.versions(cell).join(u'\n')));
    }

    void whatIsNoSha256IsRejected()
    {
        const BundleOffice office(u"An"_s);
        QFile file(office.base.file(u"all.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("unit;indicator;period;value;source_title;source_sha256\nCao Bằng;dossiers_new;2024;5;A;12ab\n" +
                   QByteArray("Lai Châu;dossiers_new;2024;5;A;") + QByteArray(64, 'A') + "\n");
        file.close();
        const ImportPlan plan = taken(office, file.fileName());
        QCOMPARE(plan.added, 1);
        QCOMPARE(plan.problems.size(), 1);
        QCOMPARE(plan.problems.constFirst().text, u"12ab"_s);
        QCOMPARE(plan.problems.constFirst().column, 5);
        const Result<QHash<SourceId, Source>> sources = SourceStore(office.database()).all();
        QVERIFY(std::ranges::any_of(
            *sources, [](const Source &source) { return source.key == fileKeyStart + QString(64, u'a'); }));
    }
};

QTEST_GUILESS_MAIN(TestFileSources)
#include "tst_filesources.moc"
