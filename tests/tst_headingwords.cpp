#include "models/core/csvtext.h"
#include "models/exchange/indicatornames.h"
#include "support/layouttext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

using Form = HeadingWords::Form;

} // namespace

/// The words of headings: the shipped file and how its rows are read.
class TestHeadingWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shippedFileIsRight();
    void everyColumnOfTheLongFormIsNamedByItsWords();
    void faultyRowsAreNamed_data();
    void faultyRowsAreNamed();
    void wordsStandAsWholeWords();
    void rowsBelowWithTheSameWordsAnswerToo();
    void marksTellWordsApart();
    void ordinalsAndFormulasDoNotCount_data();
    void ordinalsAndFormulasDoNotCount();
    void indicatorsByAllTheirNames();
    void measuresDecide();

private:
    Result<HeadingWords> loaded(const QString &rows) const;

    Catalogue m_catalogue;
};

void TestHeadingWords::initTestCase()
{
    m_catalogue = numberedCatalogue();
    QVERIFY(!m_catalogue.indicators.isEmpty());
}

Result<HeadingWords> TestHeadingWords::loaded(const QString &rows) const
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"headings.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return Error{u"no file"_s};
    file.write("form,target,share,words,not\n" + rows.toUtf8());
    file.close();
    return HeadingWords::load(file.fileName(), m_catalogue);
}

void TestHeadingWords::shippedFileIsRight()
{
    const Result<HeadingWords> words = HeadingWords::load(u":/import/headings.csv"_s, m_catalogue);
    QVERIFY2(words.ok(), qPrintable(words ? QString() : words.error().sentence));
}

/// Each word of the file answers what its own row says: no row above takes its place.
void TestHeadingWords::everyColumnOfTheLongFormIsNamedByItsWords()
{
    const Result<HeadingWords> words = HeadingWords::load(u":/import/headings.csv"_s, m_catalogue);
    QVERIFY(words.ok());
    QFile file(u":/import/headings.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<csvtext::Table> table = csvtext::parse(QString::fromUtf8(file.readAll()));
    QVERIFY(table.ok());
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        if (table->cell(row, u"form"_s) != u"columns")
            continue;
        const QStringList phrases = table->cell(row, u"words"_s).split(u'|');
        for (const QString &phrase : phrases) {
            if (phrase == u"=#")
                continue;
            const QList<HeadingWords::Answer> found = words->find(Form::Columns, HeadingText(phrase.mid(1)));
            QVERIFY2(found.size() == 1, qPrintable(phrase));
            QCOMPARE(codeIn(columnRoleCodes, found.constFirst().role), table->cell(row, u"target"_s));
        }
    }
}

void TestHeadingWords::faultyRowsAreNamed_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("fault");
    QTest::newRow("unknown indicator") << u"columns,unit,,=a,\nindicators,no_such,,=b,\n"_s
                                       << u"row 3: there is no “no_such”"_s;
    QTest::newRow("unknown role") << u"columns,units,,=a,\n"_s << u"row 2: there is no “units”"_s;
    QTest::newRow("indicator as a column") << u"columns,sipas_score,,=a,\n"_s << u"row 2: there is no “sipas_score”"_s;
    QTest::newRow("unknown measure") << u"measures,vnd*1500,,=a,\n"_s << u"row 2: there is no “vnd*1500”"_s;
    QTest::newRow("unknown scope") << u"scopes,province,,=a,\n"_s << u"row 2: there is no “province”"_s;
    QTest::newRow("unknown form") << u"rows,unit,,=a,\n"_s << u"row 2"_s;
    QTest::newRow("unknown share") << u"dossiers,dossiers_late,half,=a,\n"_s << u"row 2"_s;
    QTest::newRow("no words") << u"columns,unit,,,\n"_s << u"row 2: it has no words"_s;
    QTest::newRow("an empty group") << u"columns,unit,,a;=,\n"_s << u"row 2: it has no words"_s;
    QTest::newRow("not a table") << u"columns,unit\n"_s << u""_s;
}

void TestHeadingWords::faultyRowsAreNamed()
{
    QFETCH(QString, rows);
    QFETCH(QString, fault);
    const Result<HeadingWords> words = loaded(rows);
    QVERIFY(!words.ok());
    QVERIFY2(words.error().sentence.contains(fault), qPrintable(words.error().sentence));
    QVERIFY(words.error().sentence.endsWith(u"Install parboard again."_s));
}

void TestHeadingWords::wordsStandAsWholeWords()
{
    const Result<HeadingWords> words =
        loaded(u"dossiers,dossiers_late,,quá hạn;giải quyết|xử lý,đang\n"
               "dossiers,dossiers_due,,^đến hạn,\ndossiers,dossiers_resolved,,$tổng số,\n"_s);
    QVERIFY(words.ok());
    const auto code = [&](const QString &text) {
        const QList<HeadingWords::Answer> found = words->find(Form::Dossiers, HeadingText(text));
        return found.isEmpty() ? QString() : m_catalogue.indicator(*found.constFirst().indicator)->code;
    };
    QCOMPARE(code(u"Giải quyết: QUÁ HẠN"_s), u"dossiers_late"_s);
    QCOMPARE(code(u"xử lý quá\u00A0hạn"_s), u"dossiers_late"_s);
    QCOMPARE(code(u"quá hạn"_s), QString());
    QCOMPARE(code(u"đang giải quyết quá hạn"_s), QString());
    QCOMPARE(code(u"giải quyết quá hạng"_s), QString());
    QCOMPARE(code(u"đến hạn giải quyết"_s), u"dossiers_due"_s);
    QCOMPARE(code(u"chưa đến hạn giải quyết"_s), QString());
    QCOMPARE(code(u"hồ sơ tổng số (hồ sơ)"_s), u"dossiers_resolved"_s);
    QCOMPARE(code(u"tổng số hồ sơ"_s), QString());
}

void TestHeadingWords::rowsBelowWithTheSameWordsAnswerToo()
{
    const Result<HeadingWords> words =
        loaded(u"dossiers,dossiers_early,,trước hạn,\ndossiers,dossiers_on_time,added,trước hạn,\n"
               "dossiers,dossiers_late,,trước,\ndossiers,?,,tỷ lệ,\ndossiers,dossiers_due,,tỷ lệ đến,\n"_s);
    QVERIFY(words.ok());
    const QList<HeadingWords::Answer> found = words->find(Form::Dossiers, HeadingText(u"Trước hạn"_s));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(1).share, HeadingWords::Share::Added);
    QVERIFY(words->find(Form::Dossiers, HeadingText(u"tỷ lệ đến"_s)).isEmpty());
    QVERIFY(words->refuses(Form::Dossiers, HeadingText(u"tỷ lệ đến"_s)));
    QVERIFY(!words->refuses(Form::Dossiers, HeadingText(u"đến"_s)));
    QCOMPARE(words->findAll(Form::Dossiers, HeadingText(u"trước hạn"_s)).size(), 3);
}

void TestHeadingWords::marksTellWordsApart()
{
    const Result<HeadingWords> words =
        loaded(u"columns,note,,=đơn vị tính,\ncolumns,unit,,\"=đơn vị, tỉnh|=Hoà\",\n"_s);
    QVERIFY(words.ok());
    const auto role = [&](const QString &text) { return words->find(Form::Columns, HeadingText(text)).value(0).role; };
    QCOMPARE(role(u"Đơn vị/tỉnh"_s), ColumnRole::Unit);
    QCOMPARE(role(u"ĐƠN VỊ TÍNH"_s), ColumnRole::Note);
    QCOMPARE(role(u"Don vi tinh"_s), ColumnRole::Note); // the first that fits
    QCOMPARE(role(u"Hòa"_s), ColumnRole::Unit);
    QCOMPARE(role(QString(u"Đơn vị tính"_s).normalized(QString::NormalizationForm_D)), ColumnRole::Note);
}

void TestHeadingWords::ordinalsAndFormulasDoNotCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("formula") << u"Tổng số\n(1)=(2)+(3)"_s << u"Tổng số"_s;
    QTest::newRow("formula without brackets") << u"Tổng số 1=2+3"_s << u"Tổng số"_s;
    QTest::newRow("number of the column") << u"Trực tuyến (2)"_s << u"Trực tuyến"_s;
    QTest::newRow("share") << u"Tỷ lệ (5)=(3)/(1)*100%"_s << u"Tỷ lệ"_s;
    QTest::newRow("ordinal") << u"1.2. Tổng số TTHC"_s << u"Tổng số TTHC"_s;
    QTest::newRow("ordinal without point") << u"3.1 Tổng số"_s << u"Tổng số"_s;
    QTest::newRow("letter") << u"a) Cấp tỉnh"_s << u"Cấp tỉnh"_s;
    QTest::newRow("Roman") << u"II. Thể chế"_s << u"Thể chế"_s;
    QTest::newRow("level stays") << u"DVCTT mức độ 3"_s << u"DVCTT mức độ 3"_s;
    QTest::newRow("months stay") << u"6 tháng"_s << u"6 tháng"_s;
    QTest::newRow("number alone stays") << u"(1)"_s << u"(1)"_s;
    QTest::newRow("unit of measure stays") << u"Tổng số (hồ sơ)"_s << u"Tổng số (hồ sơ)"_s;
}

void TestHeadingWords::ordinalsAndFormulasDoNotCount()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutOrdinals(text), expected);
}

void TestHeadingWords::indicatorsByAllTheirNames()
{
    const Result<HeadingWords> words = HeadingWords::load(u":/import/headings.csv"_s, m_catalogue);
    QVERIFY(words.ok());
    const IndicatorNames names(m_catalogue, *words);
    for (const Indicator &indicator : std::as_const(m_catalogue.indicators)) {
        for (const QString &name :
             {indicator.name.vi, indicator.name.en, indicator.code, indicator.name.vi.toUpper()}) {
            const QList<const Indicator *> found = names.named(name).indicators;
            QVERIFY2(found.contains(&indicator), qPrintable(name));
        }
    }
    QVERIFY(names.named(u""_s).indicators.isEmpty());
    QVERIFY(names.named(u"Kế hoạch"_s).indicators.isEmpty());
}

void TestHeadingWords::measuresDecide()
{
    const Result<HeadingWords> words = HeadingWords::load(u":/import/headings.csv"_s, m_catalogue);
    QVERIFY(words.ok());
    const IndicatorNames names(m_catalogue, *words);
    const auto codes = [&names](const QString &text) {
        QStringList found;
        for (const Indicator *indicator : names.named(text).indicators)
            found += indicator->code;
        return found.join(u' ');
    };
    QCOMPARE(codes(u"Quá hạn"_s), u"dossiers_late late_rate"_s);
    QCOMPARE(codes(u"Quá hạn (%)"_s), u"late_rate"_s);
    QCOMPARE(codes(u"Quá hạn, %"_s), u"late_rate"_s);
    QCOMPARE(codes(u"Quá hạn\n(hồ sơ)"_s), u"dossiers_late"_s);
    QCOMPARE(codes(u"PAR INDEX (%)"_s), u"par_index_score"_s);
    QCOMPARE(codes(u"Tổng số TTHC (%)"_s), QString()); // a share of something, not the count
    QCOMPARE(names.named(u"Chi phí tuân thủ TTHC tiết kiệm được (USD)"_s).foreignMeasure, u"USD"_s);
    QCOMPARE(codes(u"Chi phí tuân thủ TTHC tiết kiệm được (tỷ đồng)"_s), u"compliance_cost_saved"_s);
    QCOMPARE(codes(u"Tổng số TTHC (tỷ đồng)"_s), QString());
    QCOMPARE(words->measure(u"ĐVT: nghìn hồ sơ"_s)->power, 3);
    QVERIFY(!words->measure(u"Đơn vị: UBND tỉnh Hòa Bình"_s));
    QCOMPARE(codes(u"Chi phí tuân thủ TTHC tiết kiệm được (đồng)"_s), u"compliance_cost_saved"_s);
}

QTEST_GUILESS_MAIN(TestHeadingWords)
#include "tst_headingwords.moc"
