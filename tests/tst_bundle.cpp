#include "models/exchange/bundle.h"
#include "models/storage/sourcestore.h"
#include "models/workspace/importjob.h"
#include "support/testdatabase.h"
#include "support/zipbytes.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &figuresText()
{
    static const QByteArray made =
        "unit,unit_code,scope,indicator,period,value,status,qualifier,source_title,chosen\r\n"
        "Cao Bằng,04,all,dossiers_new,2025-Q3,5,reported,exact,Báo cáo,1\r\n";
    return made;
}

const QByteArray &sourcesHeading()
{
    static const QByteArray made =
        "number,title,publisher,url,document_no,published_on,kind,note,attachment,file_name,text\r\n";
    return made;
}

const QByteArray &sourcesText()
{
    static const QByteArray made = sourcesHeading() + "1,Báo cáo,,,,,report,,attachments/0001,a.pdf,\r\n";
    return made;
}

const QByteArray &historyHeading()
{
    static const QByteArray made =
        "unit_key,scope,indicator,period,source,now_value,now_status,now_qualifier,action,at,by,why,old_source,value,"
        "denominator,status,qualifier,data_from,data_to,as_of,chosen,note,quote,quote_start,quote_length,"
        "quote_paragraph\r\n";
    return made;
}

/// A bundle that can be made wrong in each of its parts.
struct Making
{
    QByteArray figures = figuresText();
    QByteArray sources = sourcesText();
    QByteArray history = historyHeading();
    QByteArray attachment = "pdf";
    QStringList unlisted = {};            ///< parts that the manifest does not name
    QStringList missing = {};             ///< parts that only the manifest names
    QList<ZipPart> more = {};             ///< further parts of the file
    std::optional<QByteArray> manifest{}; ///< instead of the right one
    QByteArray from = {};                 ///< a text in the manifest that is replaced
    QByteArray to = {};
};

QByteArray madeBundle(const Making &making)
{
    const QList<std::pair<QByteArray, QByteArray>> parts{{"figures.csv", making.figures},
                                                         {"sources.csv", making.sources},
                                                         {"history.csv", making.history},
                                                         {"attachments/0001", making.attachment}};
    QByteArray entries;
    QList<ZipPart> zip;
    for (const auto &[name, content] : parts) {
        if (!making.unlisted.contains(QString::fromLatin1(name))) {
            entries += (entries.isEmpty() ? "" : ",") + QByteArray("{\"name\":\"") + name +
                       "\",\"size\":" + QByteArray::number(content.size()) + ",\"sha256\":\"" +
                       QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "\"}";
        }
        if (!making.missing.contains(QString::fromLatin1(name)))
            zip += ZipPart{name, content};
    }
    QByteArray manifest = "{\"format\":\"parboard-bundle\",\"version\":1,\"program\":\"parboard "
                          "0.1.0\",\"created\":\"2026-11-22T02:00:00Z\","
                          "\"by\":\"An\",\"entries\":[" +
                          entries + "]}";
    if (!making.from.isEmpty()) {
        if (!manifest.contains(making.from))
            qFatal("the manifest lacks %s", making.from.constData());
        manifest.replace(making.from, making.to);
    }
    if (!making.missing.contains(u"manifest.json"_s))
        zip.prepend({"manifest.json", making.manifest.value_or(manifest)});
    return zipBytes(zip + making.more);
}

} // namespace

/// Whatever somebody sends as a bundle: it is taken whole or refused with a sentence, and then nothing is written.
class TestBundle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = std::make_unique<TestDatabase>(NewContent::Empty); }
    void cleanupTestCase() { m_base.reset(); }

    void goodOneIsTaken()
    {
        const TestDatabase base(NewContent::Empty);
        const Result<ImportOutcome> outcome = take(base, madeBundle({}));
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));
        QCOMPARE(outcome->plans.constFirst().added, 1);
    }

    void wrongOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &words) {
            QTest::newRow(name) << bytes << words;
        };
        const QByteArray good = madeBundle({});
        const auto with = [](const ZipPart &part) {
            Making making;
            making.more = {part};
            return madeBundle(making);
        };
        row("path leads out", with({"../evil.txt", "x"}), u"leads out"_s);
        row("absolute path", with({"/etc/passwd", "x"}), u"leads out"_s);
        row("link", with({"attachments/0002", "x", true, 0, 0xA1FF0000}), u"link"_s);
        row("password", with({"attachments/0002", "x", true, 1}), u"password"_s);
        row("part twice", with({"figures.csv", "x"}), u"twice"_s);
        row("part twice in other capitals", with({"Figures.csv", "x"}), u"twice"_s);
        row("bomb", with({"attachments/0002", QByteArray(64 << 20, 'x')}), u"would unpack"_s);
        row("size lies", with({"attachments/0002", "xyz", true, 0, 0, 9}), u"does not name"_s);
        row("cut off", good.chopped(30), u"ends too early"_s);
        row("cut in the middle", good.first(good.size() / 2), u"ends too early"_s);
        row("extra part", with({"attachments/0002", "x"}), u"does not name"_s);
        row("program inside", with({"setup.exe", "MZ"}), u"does not name"_s);

        Making making;
        making.missing = {u"manifest.json"_s};
        row("no manifest", madeBundle(making), u"lacks its part manifest.json"_s);
        for (const QString &part : {u"figures.csv"_s, u"sources.csv"_s, u"history.csv"_s, u"attachments/0001"_s}) {
            making = {};
            making.missing = {part};
            row(qPrintable(u"missing "_s + part), madeBundle(making), u"lacks its part "_s + part);
        }
        making = {};
        making.unlisted = making.missing = {u"figures.csv"_s};
        row("figures neither there nor listed", madeBundle(making), u"lacks its part figures.csv"_s);

        const auto manifest = [](const QByteArray &bytes) {
            Making made;
            made.manifest = bytes;
            return madeBundle(made);
        };
        row("manifest is no JSON", manifest("format: bundle"), u"list of contents"_s);
        row("manifest is empty", manifest(""), u"list of contents"_s);
        row("manifest nested a million deep", manifest(QByteArray(1'000'000, '[')), u"list of contents"_s);
        row("manifest is a list", manifest("[]"), u"not a bundle"_s);
        row("manifest too big", manifest("{" + QByteArray(5 << 20, ' ') + "}"), u"at most"_s);

        const auto changed = [](const QByteArray &from, const QByteArray &to) {
            Making made;
            made.from = from;
            made.to = to;
            return madeBundle(made);
        };
        row("other format", changed("parboard-bundle", "office-bundle"), u"not a bundle"_s);
        row("newer version", changed("\"version\":1", "\"version\":2"), u"Update parboard"_s);
        row("version is no number", changed("\"version\":1", "\"version\":\"1\""), u"is damaged"_s);
        row("no entries", changed("\"entries\":[", "\"other\":["), u"is damaged"_s);
        row("wrong size", changed("\"size\":3", "\"size\":4"), u"SHA-256"_s);
        row("negative size", changed("\"size\":3", "\"size\":-3"), u"is damaged"_s);
        const QByteArray hash = QCryptographicHash::hash("pdf", QCryptographicHash::Sha256).toHex();
        row("wrong hash", changed(hash, QByteArray(64, 'a')), u"SHA-256"_s);
        row("hash too short", changed(hash, "ab"), u"is damaged"_s);
        row("listed path leads out", changed("attachments/0001", "attachments/../x"), u"no bundle holds"_s);
        row("listed twice", changed("history.csv", "sources.csv"), u"is damaged"_s);

        const auto sources = [](const QByteArray &text) {
            Making made;
            made.sources = text;
            return madeBundle(made);
        };
        row("sources without a column", sources("number,title\r\n1,Báo cáo\r\n"), u"lacks the column publisher"_s);
        row("sources empty", sources(""), u"lacks the column number"_s);
        row("source with too few cells", sources(sourcesHeading() + "1,Báo cáo\r\n"), u"Line 2"_s);
        row("source without number", sources(sourcesHeading() + ",Báo cáo,,,,,,,,,\r\n"), u"Line 2"_s);
        row("source number twice", sources(sourcesHeading() + "1,A,,,,,,,,,\r\n1,B,,,,,,,,,\r\n"), u"Line 3"_s);
        row("source with a wrong day", sources(sourcesHeading() + "1,A,,,,2025-02-31,,,,,\r\n"), u"Line 2"_s);
        row("attachment that is not there", sources(sourcesHeading() + "1,A,,,,,,,attachments/0009,,\r\n"),
            u"Line 2"_s);
        row("attachment that is no attachment", sources(sourcesHeading() + "1,A,,,,,,,figures.csv,,\r\n"), u"Line 2"_s);
        row("source with a wrong SHA-256",
            sources(QByteArray(sourcesHeading()).replace("text\r\n", "text,sha256\r\n") + "1,A,,,,,file,,,,,12ab\r\n"),
            u"Line 2"_s);
        row("sources not in UTF-8", sources(sourcesHeading() + "1,\xC3\x28,,,,,,,,,\r\n"), u"UTF-8"_s);

        const auto history = [](const QByteArray &line) {
            Making made;
            made.history = historyHeading() + line;
            return madeBundle(made);
        };
        const QByteArray start = "63-04,all,dossiers_new,2025-Q3,1,5,reported,exact,edit,2026-01-01T00:00:00.000Z,An,,";
        row("version of an unknown source", history(QByteArray(start).replace("Q3,1,", "Q3,7,") + ",,,,,,,,,,,,,\r\n"),
            u"Line 2"_s);
        row("version without a moment",
            history(QByteArray(start).replace("2026-01-01T00:00:00.000Z", "once") + ",,,,,,,,,,,,,\r\n"), u"Line 2"_s);
        row("version with a wrong number", history(start + "1,five,,reported,exact,,,,1,,,,,\r\n"), u"Line 2"_s);
        row("version with a state and a number", history(start + "1,5,,withheld,exact,,,,1,,,,,\r\n"), u"Line 2"_s);
        row("version with an infinite number", history(start + "1,inf,,reported,exact,,,,1,,,,,\r\n"), u"Line 2"_s);

        making = {};
        making.figures = "a,b\r\n1,2\r\n";
        row("figures without their columns", madeBundle(making), u"lacks the column unit"_s);
        making.figures = figuresText() + "\xC3\x28\r\n";
        row("figures not in UTF-8", madeBundle(making), u"UTF-8"_s);
        row("zip of something else", zipBytes({{"readme.txt", "x"}}), u"cannot be imported"_s);
    }

    void wrongOnesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const Result<ImportOutcome> outcome = take(*m_base, bytes);
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence.contains(words), qPrintable(outcome.error().sentence));
        qint64 figures = 0;
        const Result<void> read =
            m_base->workspace().forEachFigure([&figures](const Figure &) { return ++figures > 0; });
        QVERIFY(read.ok());
        QCOMPARE(figures, 0);
        QCOMPARE(m_base->workspace().sources()->size(), 1); // the test's own
        QCOMPARE(m_base->workspace().editing().batches()->size(), 1);
    }

    /// A source that only an earlier version names, and of which nobody said what it is.
    void sourceWithoutKindIsTaken()
    {
        const TestDatabase base(NewContent::Empty);
        Making making;
        making.sources += "2,Sổ tay,,,,,,,,,\r\n";
        making.history += "63-04,all,dossiers_new,2025-Q3,1,5,reported,exact,edit,2026-01-01T00:00:00.000Z,An,,"
                          "2,4,,reported,exact,,,,1,,,,,\r\n";
        const Result<ImportOutcome> outcome = take(base, madeBundle(making));
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(outcome->versions, 1);
    }

    void twoDocumentsOfOneSourceAreTold()
    {
        const TestDatabase base(NewContent::Empty);
        Making making;
        making.sources += "2,Báo cáo,,,,,report,,,,a second one\r\n";
        const Result<ImportOutcome> outcome = take(base, madeBundle(making));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->notes.size(), 1);
        QVERIFY2(outcome->notes.constFirst().contains(u"two different documents"_s),
                 qPrintable(outcome->notes.constFirst()));
    }

    void attachmentBiggerThanTheLimitIsRefused()
    {
        // The list of the zip says so; nothing of this size has to be packed.
        const auto size = quint32(bundle::largestAttachment + 1);
        Making making;
        making.more = {{"attachments/0002", "x", false, 0, 0, size}};
        making.from = "]}";
        making.to = ",{\"name\":\"attachments/0002\",\"size\":" + QByteArray::number(size) + ",\"sha256\":\"" +
                    QByteArray(64, 'a') + "\"}]}";
        ArchiveLimits limits;
        limits.ratio = INT64_MAX;
        const QString path = written(madeBundle(making));
        const Result<std::unique_ptr<Bundle>> opened = Bundle::open(path, limits);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().sentence.contains(u"at most 256 MB"_s), qPrintable(opened.error().sentence));
    }

    void attachmentsBringNoFolderInTheirNames()
    {
        for (const QByteArray &name : {QByteArray("../../../tmp/evil.sh"), QByteArray("..\\..\\evil.sh")}) {
            const TestDatabase base(NewContent::Empty);
            Making making;
            making.sources = QByteArray(sourcesText()).replace("a.pdf", name);
            QVERIFY(take(base, madeBundle(making)).ok());
            const Result<QHash<SourceId, Source>> sources = base.workspace().sources();
            const auto brought = std::ranges::find(*sources, u"Báo cáo"_s, &Source::title);
            QVERIFY(brought != sources->cend());
            QCOMPARE(SourceStore(base.workspace().database()).content(brought->id)->fileName, u"evil.sh"_s);
        }
    }

    void exchangedBetweenLookingAndTakingIsNoticed()
    {
        const QString path = written(madeBundle({}));
        const Result<ProposedImport> import = proposeImport(path, m_base->workspace());
        QVERIFY(import.ok());
        Making other;
        other.figures = QByteArray(figuresText()).replace(",5,", ",6,");
        QCOMPARE(written(madeBundle(other)), path);
        const Result<ImportOutcome> outcome = applyImport({&*import}, m_base->workspace(), u"An"_s);
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence.contains(u"SHA-256"_s), qPrintable(outcome.error().sentence));
    }

private:
    QString written(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(u"bundle.zip"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the bundle");
        return path;
    }

    Result<ImportOutcome> take(const TestDatabase &base, const QByteArray &bytes) const
    {
        const Result<ProposedImport> import = proposeImport(written(bytes), base.workspace());
        if (!import)
            return import.error();
        const Result<ImportOutcome> tried = tryImport({&*import}, base.workspace());
        const Result<ImportOutcome> done = applyImport({&*import}, base.workspace(), u"An"_s);
        if (tried.ok() != done.ok())
            qFatal("a trial and the import differ");
        return done;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_base;
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
