#include "support/schemes.h"

#include <QTranslator>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

/// A translator that changes every word.
class OtherWords : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"khác: "_s + QString::fromUtf8(source);
    }
};

/// What readScheme takes as it stands.
const QStringList &cleanTexts()
{
    static const QStringList texts{u"Cao Bằng"_s, u"một, hai"_s, u"nói \"có\""_s, u"dòng\nhai"_s, u"=1+1"_s,
                                   u"'=1+1"_s,    u"''=1"_s,     u"'"_s,          u"'a"_s,        u"-5"_s};
    return texts;
}

/// What may stand in a text: all that CSV, spreadsheets and people's keyboards make of it.
const QStringList &trickyTexts()
{
    static const QStringList texts = cleanTexts() + QStringList{u"\""_s,
                                                                u"dòng\r\nhai"_s,
                                                                u"một\rhai"_s,
                                                                u"\r"_s,
                                                                u"=SUM(A1,B1)"_s,
                                                                u"'''@x"_s,
                                                                u"''"_s,
                                                                u"+cmd"_s,
                                                                u"-cmd"_s,
                                                                u"@cmd"_s,
                                                                u"+1.32"_s,
                                                                u"\t=1"_s,
                                                                u"'\tx"_s,
                                                                u" blanks "_s,
                                                                u"hai\u00A0chữ"_s,
                                                                u"\u00A0"_s,
                                                                u"Hoà"_s.normalized(QString::NormalizationForm_D),
                                                                u"ẩn\u200B\u00AD"_s,
                                                                u"\uFEFFx"_s,
                                                                u"a;b|c"_s};
    return texts;
}

QStringList sentencesOf(const SchemeReading &reading)
{
    QStringList sentences;
    for (const SchemeProblem &problem : reading.problems)
        sentences += u"%1 %2: %3"_s.arg(problem.row).arg(problem.code, problem.text);
    return sentences;
}

/// For messages: what came back instead of `scheme`; empty if it did.
QString difference(const IndexScheme &scheme, const IndexScheme &back)
{
    for (qsizetype i = 0; i < scheme.nodes.size(); ++i) {
        if (scheme.nodes.at(i) != back.nodes.value(i))
            return u"node %1: %2"_s.arg(scheme.nodes.at(i).code, schemeText(back));
    }
    return scheme == back ? QString() : schemeText(back);
}

} // namespace

/// What is written of a scheme comes back when it is read.
class TestSchemeRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void shippedSchemesComeBack_data();
    void shippedSchemesComeBack();
    void shippedSchemesHoldWhatTheyShould();
    void randomSchemesComeBack();
    void everyTextComesBackFromEveryCell_data();
    void everyTextComesBackFromEveryCell();
    void textIsGuardedFromSpreadsheets();
    void aVersionIsNotPartOfTheText();
    void textIsTheSameInEveryLanguage();
    void rowsForPeopleAreInTheirLanguage();
};

void TestSchemeRoundTrip::shippedSchemesComeBack_data()
{
    QTest::addColumn<qsizetype>("nodes");
    QTest::newRow("demo") << qsizetype(19);
    QTest::newRow("par-2022") << qsizetype(44);
}

void TestSchemeRoundTrip::shippedSchemesComeBack()
{
    const SchemeReading shipped = test::shippedScheme(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(sentencesOf(shipped), QStringList());
    QTEST(shipped.scheme.nodes.size(), "nodes");
    QCOMPARE(shipped.rows.size(), shipped.scheme.nodes.size());
    const int before = 2 + int(shipped.scheme.groups.size()); // headings, the scheme, its groups
    QCOMPARE(shipped.rows.first(), before + 1);
    QCOMPARE(shipped.rows.last(), before + int(shipped.rows.size()));
    for (const SchemeReading &back :
         {readSchemeText(schemeText(shipped.scheme)), readScheme(schemeRows(shipped.scheme, Language::Vietnamese)),
          readScheme(schemeRows(shipped.scheme, Language::English))}) {
        QCOMPARE(sentencesOf(back).join(u'\n'), QString());
        QCOMPARE(difference(shipped.scheme, back.scheme), QString());
        QCOMPARE(back.rows, shipped.rows);
    }
}

void TestSchemeRoundTrip::shippedSchemesHoldWhatTheyShould()
{
    const IndexScheme demo = test::shippedScheme(u"demo"_s).scheme;
    QCOMPARE(demo.kind, SchemeKind::Internal);
    QCOMPARE(demo.maximum(), 100'000);
    QCOMPARE(demo.scoredNodes().size(), 12);
    QVERIFY(demo.openNodes().isEmpty());
    QCOMPARE(demo.node(u"1.1.3"_s)->rule, (ScoringRule{ScoringRule::Kind::Steps, {{4, 3000}, {3, 1500}}}));
    QCOMPARE(demo.node(u"2.1.1"_s)->indicator, u"on_time_rate"_s);
    QCOMPARE(demo.fieldOf(*demo.node(u"2.1.1"_s))->code, u"2"_s);
    const IndexScheme national = test::shippedScheme(u"par-2022"_s).scheme;
    QCOMPARE(national.kind, SchemeKind::National);
    QCOMPARE(national.maximum(), 100'000); // domain.md b.2
    QCOMPARE(national.scoredNodes().size(), 8);
    QCOMPARE(national.openNodes().size(), 36);
    QVERIFY(national.isInForce(2022) && national.isInForce(2030) && !national.isInForce(2021));
    QCOMPARE(national.groupOf(9000, 2022), u"A"_s);
}

void TestSchemeRoundTrip::randomSchemesComeBack()
{
    QRandomGenerator random(20'261'122);
    for (int number = 0; number < 300; ++number) {
        const IndexScheme clean = test::randomScheme(random, cleanTexts());
        for (const Language language : {Language::Vietnamese, Language::English}) {
            const SchemeReading back = readScheme(schemeRows(clean, language));
            QCOMPARE(sentencesOf(back).join(u'\n'), QString());
            QCOMPARE(difference(clean, back.scheme), QString());
        }
        const IndexScheme tricky = test::randomScheme(random, trickyTexts());
        const SchemeReading back = readSchemeText(schemeText(tricky));
        QCOMPARE(sentencesOf(back).join(u'\n'), QString());
        QCOMPARE(difference(tricky, back.scheme), QString());
    }
}

void TestSchemeRoundTrip::everyTextComesBackFromEveryCell_data()
{
    QTest::addColumn<QString>("text");
    for (int i = 0; i < int(trickyTexts().size()); ++i)
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(i).arg(trickyTexts().at(i).simplified()))) << trickyTexts().at(i);
}

void TestSchemeRoundTrip::everyTextComesBackFromEveryCell()
{
    QFETCH(QString, text);
    IndexScheme scheme = test::schemeOf({u"1 10 manual"_s, u"2 5 manual"_s});
    scheme.name = {text, text};
    scheme.document = text;
    scheme.note = text;
    scheme.groups.first().name = u"A"_s + text;
    SchemeNode &node = scheme.nodes.last();
    node.code = text;
    node.parent = text;
    node.name = {text, text};
    node.indicator = text;
    node.evidence = text;
    node.owner = text;
    node.note = text;
    const SchemeReading back = readSchemeText(schemeText(scheme));
    QCOMPARE(sentencesOf(back), QStringList());
    QCOMPARE(back.scheme.nodes.last(), node);
    QCOMPARE(difference(scheme, back.scheme), QString());
    QCOMPARE(back.scheme.name.vi, text);
}

void TestSchemeRoundTrip::textIsGuardedFromSpreadsheets()
{
    IndexScheme scheme = test::schemeOf({u"1 10 manual"_s});
    scheme.nodes.first().note = u"=1+1"_s;
    scheme.nodes.first().owner = u"-5"_s;
    const QString text = schemeText(scheme);
    QVERIFY2(text.contains(u",'=1+1\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u",-5,"_s), qPrintable(text));
}

void TestSchemeRoundTrip::aVersionIsNotPartOfTheText()
{
    IndexScheme scheme = test::schemeOf({u"1 10 manual"_s});
    const QString text = schemeText(scheme);
    scheme.version = 7;
    QCOMPARE(schemeText(scheme), text);
    QCOMPARE(readSchemeText(text).scheme.version, 1);
}

void TestSchemeRoundTrip::textIsTheSameInEveryLanguage()
{
    const IndexScheme scheme = test::schemeOf(
        {u"1 10,5 manual"_s, u"2 5 yes/no"_s, u"3 2 >=99,5: 2; >=90: 0,5 @on_time_rate"_s, u"4 1 80..99,5"_s});
    const QString before = schemeText(scheme);
    OtherWords words;
    QVERIFY(QCoreApplication::installTranslator(&words));
    const QString after = schemeText(scheme);
    const IndexScheme back = readSchemeText(before).scheme;
    QVERIFY(QCoreApplication::removeTranslator(&words));
    QCOMPARE(after, before);
    QCOMPARE(back, scheme);
    const QStringList lines = before.split(u"\r\n"_s);
    QCOMPARE(lines.at(0),
             u"kind,code,parent,name_vi,name_en,points,method,rule,indicator,scope,evidence,owner,deadline,"
             "from_year,to_year,document,note"_s);
    QCOMPARE(lines.at(1), u"scheme,test,,Thử,,,national,,,,,,,2016,,,"_s);
    QCOMPARE(lines.at(2), u"group,,,A,,90,,,,,,,,,,,"_s);
    QCOMPARE(lines.at(6), u"field,1,,Nội dung 1,,10.5,document,manual,,,,,,,,,"_s);
    QCOMPARE(lines.at(7), u"field,2,,Nội dung 2,,5,document,yes/no,,,,,,,,,"_s);
    QCOMPARE(lines.at(8), u"field,3,,Nội dung 3,,2,document,>=99.5: 2; >=90: 0.5,on_time_rate,all,,,,,,,"_s);
    QCOMPARE(lines.at(9), u"field,4,,Nội dung 4,,1,document,80..99.5,,,,,,,,,"_s);
}

void TestSchemeRoundTrip::rowsForPeopleAreInTheirLanguage()
{
    IndexScheme scheme =
        test::schemeOf({u"1 10,5 manual"_s, u"1.1:p 10,5 >=99,5: 10,5 @on_time_rate"_s}, SchemeKind::Internal);
    scheme.nodes.last().method = ScoreMethod::Statistics;
    scheme.nodes.last().deadline = QDate(2000, 2, 29);
    scheme.nodes.first().deadline = QDate(2026, 11, 30);
    const auto line = [](const QList<QStringList> &rows, int row) { return rows.at(row).join(u'|'); };
    const QList<QStringList> vietnamese = schemeRows(scheme);
    QCOMPARE(line(vietnamese, 0),
             u"Loại|Mã|Mã cấp trên|Tên|Tên tiếng Anh|Điểm tối đa|Phương pháp|Quy tắc chấm|Chỉ tiêu số liệu|Phạm vi|"
             "Tài liệu kiểm chứng|Đầu mối|Hạn|Từ năm|Đến năm|Văn bản|Ghi chú"_s);
    QCOMPARE(line(vietnamese, 1), u"Bộ tiêu chí|test||Thử|||Nội bộ|||||||2016|||"_s);
    QCOMPARE(line(vietnamese, 2), u"Nhóm|||A||90|||||||||||"_s);
    QCOMPARE(line(vietnamese, 6), u"Lĩnh vực|1||Nội dung 1||10,5|Tài liệu|thủ công|||||30/11/2026||||"_s);
    QCOMPARE(
        line(vietnamese, 7),
        u"Tiêu chí thành phần|1.1|1|Nội dung 1.1||10,5|Số liệu|>=99,5: 10,5|on_time_rate|Toàn đơn vị|||29/2||||"_s);
    const QList<QStringList> english = schemeRows(scheme, Language::English);
    QCOMPARE(line(english, 1), u"scheme|test||Thử|||internal|||||||2016|||"_s);
    QCOMPARE(line(english, 7),
             u"component|1.1|1|Nội dung 1.1||10.5|statistics|>=99.5: 10.5|on_time_rate|all|||29/2||||"_s);
}

QTEST_GUILESS_MAIN(TestSchemeRoundTrip)
#include "tst_schemeroundtrip.moc"
