#include "models/analysis/seriesbreaks.h"
#include "models/core/csvtext.h"
#include "models/core/publishedindex.h"
#include "models/storage/cataloguestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

csvtext::Table sampleIndices()
{
    QFile file(u":/sample/indices.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no indices.csv");
    Result<csvtext::Table> table = csvtext::parse(QString::fromUtf8(file.readAll()));
    return table ? std::move(table).value() : csvtext::Table();
}

QString codeOf(const PublishedIndex *index)
{
    return index ? index->code : QString();
}

} // namespace

/// The published indices as the program ships them: scale and N by year, and the names that prose gives them.
class TestPublishedIndex : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<Catalogue> catalogue = readShippedCatalogue(u":/catalogue"_s);
        QVERIFY(catalogue.ok());
        m_catalogue = *catalogue;
    }

    void theShippedTablesAreRight()
    {
        const Result<PublishedIndices> read = PublishedIndices::read(u":/index"_s);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().sentence + read.error().detail));
        QStringList codes;
        for (const PublishedIndex &index : read->all()) {
            codes += index.code;
            const Indicator *score = m_catalogue.indicator(index.scoreIndicator);
            const Indicator *rank = m_catalogue.indicator(index.rankIndicator);
            QVERIFY2(score && score->unitOfMeasure == UnitOfMeasure::Points, qPrintable(index.code));
            QVERIFY2(rank && rank->unitOfMeasure == UnitOfMeasure::Rank, qPrintable(index.code));
            QVERIFY(!index.name.en.isEmpty() && !index.longName.vi.isEmpty() && !index.longName.en.isEmpty());
            for (const PublishedSpan &span : index.spans) {
                QVERIFY(!span.issuer.vi.isEmpty() && !span.issuer.en.isEmpty());
                QCOMPARE(span.series.vi.isEmpty(), span.series.en.isEmpty());
                QCOMPARE(span.note.vi.isEmpty(), span.note.en.isEmpty());
                QCOMPARE(span.dimensions.vi.isEmpty(), span.dimensions.en.isEmpty());
                QVERIFY(span.scaleMax);
            }
        }
        QCOMPARE(codes, (QStringList{u"PAR_INDEX"_s, u"SIPAS"_s, u"PAPI"_s, u"PCI"_s, u"DTI"_s, u"QD766"_s}));
    }

    /// domain.md c, and how many the published tables hold.
    void scaleAndNumberOfTheYear_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("scale");
        QTest::newRow("PAPI 2011") << u"PAPI"_s << 2011 << 63 << 60.0;
        QTest::newRow("PAPI 2014") << u"PAPI"_s << 2014 << 61 << 60.0;
        QTest::newRow("PAPI 2017") << u"PAPI"_s << 2017 << 63 << 60.0;
        QTest::newRow("PAPI 2018") << u"PAPI"_s << 2018 << 61 << 80.0;
        QTest::newRow("PAPI 2021") << u"PAPI"_s << 2021 << 60 << 80.0;
        QTest::newRow("PAPI 2022") << u"PAPI"_s << 2022 << 61 << 80.0;
        QTest::newRow("PAPI 2024") << u"PAPI"_s << 2024 << 61 << 80.0;
        QTest::newRow("PCI 2005") << u"PCI"_s << 2005 << 42 << 100.0;
        QTest::newRow("PCI 2008") << u"PCI"_s << 2008 << 64 << 100.0;
        QTest::newRow("PCI 2009") << u"PCI"_s << 2009 << 63 << 100.0;
        QTest::newRow("PCI 2016") << u"PCI"_s << 2016 << 63 << 100.0;
        QTest::newRow("PCI 2023") << u"PCI"_s << 2023 << 63 << 100.0;
        QTest::newRow("DTI 2022") << u"DTI"_s << 2022 << 63 << 1.0;
        QTest::newRow("DTI 2024") << u"DTI"_s << 2024 << 63 << 1.0;
        QTest::newRow("PAR INDEX 2012") << u"PAR_INDEX"_s << 2012 << 63 << 100.0;
        QTest::newRow("PAR INDEX 2023") << u"PAR_INDEX"_s << 2023 << 63 << 100.0;
        QTest::newRow("SIPAS 2022") << u"SIPAS"_s << 2022 << 63 << 100.0;
    }

    void scaleAndNumberOfTheYear()
    {
        QFETCH(QString, code);
        QFETCH(int, year);
        QFETCH(int, n);
        QFETCH(double, scale);
        const PublishedIndex *index = publishedIndex(code);
        QVERIFY(index);
        const PublishedSpan *span = index->spanOf(year);
        QVERIFY(span);
        QCOMPARE(span->n, std::optional(n));
        QCOMPARE(span->scaleMax, std::optional(scale));
    }

    /// Each real row of the sample says the same scale and N as the index does of its year.
    void theSampleAgrees()
    {
        const csvtext::Table rows = sampleIndices();
        QVERIFY(rows.rowCount() > 2000);
        for (qsizetype row = 0; row < rows.rowCount(); ++row) {
            const PublishedIndex *index = publishedIndex(rows.cell(row, u"index"_s));
            QVERIFY(index);
            const int n = rows.cell(row, u"n"_s).toInt();
            const Scheme list = n == 34 ? Scheme::New34 : Scheme::Old63;
            const PublishedSpan *span = index->spanOf(rows.cell(row, u"year"_s).toInt(), list);
            QVERIFY2(span, qPrintable(u"row %1"_s.arg(row + 2)));
            QCOMPARE(span->n, std::optional(n));
            QCOMPARE(span->scaleMax, std::optional(rows.cell(row, u"scale_max"_s).toDouble()));
        }
    }

    void dti2024IsThereForBothLists()
    {
        const PublishedIndex *dti = publishedIndex(u"DTI"_s);
        QCOMPARE(dti->listsOf(2024), (QList<Scheme>{Scheme::Old63, Scheme::New34}));
        QCOMPARE(dti->spanOf(2024, Scheme::New34)->n, std::optional(34));
        QCOMPARE(dti->listsOf(2022), QList<Scheme>{Scheme::Old63});
        QCOMPARE(dti->listsOf(2030), QList<Scheme>{Scheme::New34}); // nothing is known: the list in force
        QVERIFY(!dti->spanOf(2030));
    }

    void fromPci2023OnlyThirtyAreNamed()
    {
        const PublishedIndex *pci = publishedIndex(u"PCI"_s);
        QCOMPARE(pci->spanOf(2023)->named, std::optional(30));
        QCOMPARE(pci->spanOf(2022)->named, std::nullopt);
        QVERIFY(pci->spanOf(2023)->note.vi.contains(u"30"));
    }

    /// A break that the catalogue has of a score begins a new series here too; here are those of less certainty
    /// besides.
    void seriesBeginWhereTheCatalogueHasBreaks()
    {
        for (const PublishedIndex &index : PublishedIndices::shipped().all()) {
            const Indicator *score = m_catalogue.indicator(index.scoreIndicator);
            for (const PublishedSpan &span : index.spans) {
                for (int year = span.fromYear; year <= span.toYear; ++year) {
                    const Period period = Period::year(year);
                    const QList<SeriesBreak> breaks = m_catalogue.breaksOf(index.scoreIndicator);
                    for (const SeriesBreak &seriesBreak : breaks) {
                        const bool isBetween = standsBetween(seriesBreak, *score, period.previous(), period);
                        QVERIFY2(!isBetween || !index.newSeriesIn(year).vi.isEmpty(),
                                 qPrintable(u"%1 %2: %3"_s.arg(index.code).arg(year).arg(seriesBreak.label.vi)));
                    }
                }
            }
        }
        QVERIFY(!publishedIndex(u"PAPI"_s)->newSeriesIn(2018).vi.isEmpty());
        QVERIFY(publishedIndex(u"PAPI"_s)->newSeriesIn(2019).vi.isEmpty());
        QVERIFY(!publishedIndex(u"PAR_INDEX"_s)->newSeriesIn(2024).vi.isEmpty());
        QVERIFY(!publishedIndex(u"PCI"_s)->newSeriesIn(2017).vi.isEmpty());
    }

    void groupsBelongToYears()
    {
        const PublishedIndex *par = publishedIndex(u"PAR_INDEX"_s);
        QCOMPARE(par->spanOf(2023)->bandOf(91.87), u"A"_s);
        QCOMPARE(par->spanOf(2023)->bandOf(90), u"A"_s);
        QCOMPARE(par->spanOf(2023)->bandOf(89.99), u"B"_s);
        QCOMPARE(par->spanOf(2023)->bandOf(69.99), QString());
        QCOMPARE(par->spanOf(2013)->bandOf(91), QString());
        QCOMPARE(publishedIndex(u"PAPI"_s)->spanOf(2023)->bandOf(45), QString());
    }

    void factsOfTheYear()
    {
        const PublishedYear *facts = publishedIndex(u"PAR_INDEX"_s)->factsOf(2023);
        QVERIFY(facts);
        QCOMPARE(facts->publishedOn, u"2024-04-17"_s);
        QCOMPARE(facts->mean, std::optional(86.98));
        QVERIFY(!publishedIndex(u"PAPI"_s)->factsOf(2023));
    }

    void namesInProse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        // Article 003: the rank 12/63 is of PAPI, not of PAR INDEX.
        QTest::newRow("003") << u"Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh xếp thứ 12/63 tỉnh, thành phố"_s
                             << u"PAPI"_s;
        QTest::newRow("without marks") << u"chi so hieu qua quan tri va hanh chinh cong"_s << u"PAPI"_s;
        QTest::newRow("PAPI in brackets") << u"chỉ số quản trị và hành chính công (PAPI)"_s << u"PAPI"_s;
        QTest::newRow("PAR") << u"Chỉ số cải cách hành chính (PAR INDEX) năm 2023"_s << u"PAR_INDEX"_s;
        QTest::newRow("PAR short") << u"Chỉ số CCHC của tỉnh"_s << u"PAR_INDEX"_s;
        QTest::newRow("code") << u"par_index"_s << u"PAR_INDEX"_s;
        QTest::newRow("SIPAS") << u"Chỉ số hài lòng về sự phục vụ hành chính"_s << u"SIPAS"_s;
        QTest::newRow("SIPAS short") << u"chỉ số hài lòng"_s << u"SIPAS"_s;
        QTest::newRow("PCI") << u"Chỉ số năng lực cạnh tranh cấp tỉnh"_s << u"PCI"_s;
        QTest::newRow("PCI short") << u"năng lực cạnh tranh"_s << u"PCI"_s;
        QTest::newRow("DTI") << u"Chỉ số đánh giá chuyển đổi số cấp tỉnh"_s << u"DTI"_s;
        QTest::newRow("DTI short") << u"chuyển đổi số"_s << u"DTI"_s;
        QTest::newRow("766") << u"Bộ chỉ số theo Quyết định số 766/QĐ-TTg"_s << u"QD766"_s;
        QTest::newRow("766 short") << u"bộ chỉ số 766"_s << u"QD766"_s;
        QTest::newRow("766 code") << u"qd766"_s << u"QD766"_s;
        // Like one of them, and none.
        QTest::newRow("DDCI") << u"Chỉ số năng lực cạnh tranh cấp sở, ngành và huyện (DDCI)"_s << QString();
        QTest::newRow("global") << u"năng lực cạnh tranh toàn cầu"_s << QString();
        QTest::newRow("of communes") << u"chỉ số cải cách hành chính cấp xã"_s << QString();
        QTest::newRow("reform alone") << u"công tác cải cách hành chính"_s << QString();
        QTest::newRow("part of a word") << u"PCIe, papilla"_s << QString();
        QTest::newRow("two") << u"PAR INDEX và PAPI"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void namesInProse()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(codeOf(indexNamed(text)), code);
    }

    void indicatorsBelongToTheirIndex()
    {
        const PublishedIndices &indices = PublishedIndices::shipped();
        QCOMPARE(codeOf(indices.ofIndicator(u"papi_rank"_s)), u"PAPI"_s);
        QCOMPARE(codeOf(indices.ofIndicator(u"par_index_score"_s)), u"PAR_INDEX"_s);
        QCOMPARE(codeOf(indices.ofIndicator(u"on_time_rate"_s)), QString());
        QCOMPARE(publishedIndex(u"PAPI"_s)->fullName(Language::Vietnamese),
                 u"Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)"_s);
    }

    void faultyTablesAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no list") << u"published.csv"_s << QByteArray("X,X,X,x_score,x_rank,12,2020,2020,100,\n");
        QTest::newRow("no year") << u"published.csv"_s << QByteArray("X,X,X,x_score,x_rank,63,,,100,\n");
        QTest::newRow("no names") << u"published.csv"_s << QByteArray("Y,,,x_score,x_rank,63,2020,2020,100,\n");
        QTest::newRow("scale") << u"published.csv"_s << QByteArray("X,X,X,x_score,x_rank,63,2020,2020,many,\n");
        QTest::newRow("bounds") << u"published.csv"_s << QByteArray("X,X,X,x_score,x_rank,63,2020,2020,100,A=90\n");
        QTest::newRow("year of none") << u"years.csv"_s << QByteArray("Z,2020,,\n");
        QTest::newRow("mean") << u"years.csv"_s << QByteArray("X,2020,,much\n");
        QTest::newRow("alias of none") << u"aliases.csv"_s << QByteArray("Tên,Z\n");
        QTest::newRow("empty alias") << u"aliases.csv"_s << QByteArray(",X\n");
    }

    void faultyTablesAreNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, row);
        const QTemporaryDir folder;
        QHash<QString, QByteArray> texts{{u"published.csv"_s,
                                          "index,name_vi,name_en,score,rank,list,from_year,to_year,scale_max,bands\n"
                                          "X,X,X,x_score,x_rank,63,2019,2019,100,A:90\n"},
                                         {u"years.csv"_s, "index,year,published_on,mean\nX,2019,,50\n"},
                                         {u"aliases.csv"_s, "alias,index\nChỉ số X,X\n"}};
        const auto write = [&] {
            for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
                QFile written(folder.filePath(it.key()));
                QVERIFY(written.open(QIODevice::WriteOnly));
                written.write(*it);
            }
        };
        write();
        const Result<PublishedIndices> right = PublishedIndices::read(folder.path());
        QVERIFY2(right.ok(), qPrintable(right ? QString() : right.error().detail));
        QCOMPARE(codeOf(right->named(u"chỉ số x"_s)), u"X"_s);
        texts[file] += row;
        write();
        const Result<PublishedIndices> wrong = PublishedIndices::read(folder.path());
        QVERIFY(!wrong.ok());
        QVERIFY2(wrong.error().sentence.contains(file), qPrintable(wrong.error().sentence));
        QCOMPARE(wrong.error().detail, u"row 3"_s);
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestPublishedIndex)
#include "tst_publishedindex.moc"
