#include "models/core/csvtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using csvtext::Table;

namespace {

/// Header and rows as one list, to compare a table at once.
QList<QStringList> contentOf(const Table &table)
{
    QList<QStringList> content{table.header()};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const QString &column : table.header())
            cells += table.cell(row, column);
        content += cells;
    }
    return content;
}

} // namespace

class TestCsvtext : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void emptyTextIsAnEmptyTable();
    void cellsAreFoundByColumn();
    void refuses_data();
    void refuses();
    void writesLine_data();
    void writesLine();
    void readsWhatItWrites();
};

void TestCsvtext::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("expected");
    const QStringList header{u"a"_s, u"b"_s};
    const auto rows = [&header](const QList<QStringList> &below) { return QList<QStringList>{header} + below; };
    QTest::newRow("header only") << u"a,b\n"_s << rows({});
    QTest::newRow("rows") << u"a,b\n1,2\n3,4\n"_s << rows({{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
    QTest::newRow("no last line end") << u"a,b\n1,2"_s << rows({{u"1"_s, u"2"_s}});
    QTest::newRow("carriage returns") << u"a,b\r\n1,2\r\n"_s << rows({{u"1"_s, u"2"_s}});
    QTest::newRow("byte order mark") << u"\uFEFFa,b\n1,2\n"_s << rows({{u"1"_s, u"2"_s}});
    QTest::newRow("empty cells") << u"a,b\n,\n1,\n,2"_s << rows({{u""_s, u""_s}, {u"1"_s, u""_s}, {u""_s, u"2"_s}});
    QTest::newRow("last cell empty, no line end") << u"a,b\n1,"_s << rows({{u"1"_s, u""_s}});
    QTest::newRow("blank lines") << u"a,b\n\n1,2\r\n\r\n3,4\n\n"_s << rows({{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
    QTest::newRow("quoted comma") << u"a,b\n\"99,24\",2\n"_s << rows({{u"99,24"_s, u"2"_s}});
    QTest::newRow("doubled quotes") << u"a,b\n\"nói \"\"có\"\"\",2\n"_s << rows({{u"nói \"có\""_s, u"2"_s}});
    QTest::newRow("quoted lines") << u"a,b\n\"một\r\nhai\",2\n"_s << rows({{u"một\r\nhai"_s, u"2"_s}});
    QTest::newRow("quoted empty") << u"a,b\n\"\",2\n"_s << rows({{u""_s, u"2"_s}});
    QTest::newRow("only a quote") << u"a,b\n\"\"\"\",2\n"_s << rows({{u"\""_s, u"2"_s}});
    QTest::newRow("blanks stay") << u"a,b\n 1 ,\" 2 \"\n"_s << rows({{u" 1 "_s, u" 2 "_s}});
    QTest::newRow("Vietnamese") << u"a,b\nĐắk Lắk,Bà Rịa – Vũng Tàu\n"_s
                                << rows({{u"Đắk Lắk"_s, u"Bà Rịa – Vũng Tàu"_s}});
    QTest::newRow("semicolons are text") << u"a,b\n1;2,3\n"_s << rows({{u"1;2"_s, u"3"_s}});
}

void TestCsvtext::parses()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, expected);
    const Result<Table> table = csvtext::parse(text);
    QVERIFY2(table.ok(), table.ok() ? "" : table.error().sentence.toUtf8());
    QCOMPARE(contentOf(*table), expected);
    QCOMPARE(table->rowCount(), expected.size() - 1);
}

void TestCsvtext::emptyTextIsAnEmptyTable()
{
    for (const QString &text : {u""_s, u"\uFEFF"_s, u"\r\n\n"_s}) {
        const Result<Table> table = csvtext::parse(text);
        QVERIFY(table.ok());
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(table->header().isEmpty());
    }
}

void TestCsvtext::cellsAreFoundByColumn()
{
    const Result<Table> table = csvtext::parse(u"unit,value\nCao Bằng,92\nHà Giang,93\n"_s);
    QVERIFY(table.ok());
    QCOMPARE(table->cell(1, u"value"_s), u"93"_s);
    QCOMPARE(table->cell(0, u"unit"_s), u"Cao Bằng"_s);
    QCOMPARE(table->cell(0, u"note"_s), QString());
    QCOMPARE(table->cell(0, u"Value"_s), QString());
}

void TestCsvtext::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("open quote in the first line") << u"a,\"b\n1,2\n"_s << QStringList{u"1"_s, u"quotation mark"_s};
    QTest::newRow("open quote later") << u"a,b\n1,2\n3,\"4\n5,6\n"_s << QStringList{u"3"_s, u"quotation mark"_s};
    QTest::newRow("open quote after a quoted line end")
        << u"a,b\n\"1\n1\",2\n\"3,4\n"_s << QStringList{u"4"_s, u"quotation mark"_s};
    QTest::newRow("short row") << u"a,b,c\n1,2,3\n7,8\n"_s << QStringList{u"3"_s, u"2 cells"_s};
    QTest::newRow("long row") << u"a,b\n1,2,5,6\n"_s << QStringList{u"2"_s, u"4 cells"_s};
}

void TestCsvtext::refuses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, says);
    const Result<Table> table = csvtext::parse(text);
    QVERIFY(!table.ok());
    const QString sentence = table.error().sentence;
    // The sentence begins with the place: "Line 3: ..." or "Row 3 ...".
    QVERIFY2(sentence.section(u' ', 1, 1).remove(u':') == says.at(0), sentence.toUtf8());
    QVERIFY2(sentence.contains(says.at(1)), sentence.toUtf8());
}

void TestCsvtext::writesLine_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s} << u"a,b\r\n"_s;
    QTest::newRow("empty cells") << QStringList{u""_s, u""_s} << u",\r\n"_s;
    QTest::newRow("comma") << QStringList{u"99,24"_s, u"b"_s} << u"\"99,24\",b\r\n"_s;
    QTest::newRow("quotes") << QStringList{u"nói \"có\""_s} << u"\"nói \"\"có\"\"\"\r\n"_s;
    QTest::newRow("line feed") << QStringList{u"một\nhai"_s} << u"\"một\nhai\"\r\n"_s;
    QTest::newRow("carriage return") << QStringList{u"một\rhai"_s} << u"\"một\rhai\"\r\n"_s;
    QTest::newRow("formula") << QStringList{u"=1+1"_s} << u"'=1+1\r\n"_s;
    QTest::newRow("formula with a comma") << QStringList{u"=SUM(A1,A2)"_s} << u"\"'=SUM(A1,A2)\"\r\n"_s;
    QTest::newRow("plus, minus, at in front of text")
        << QStringList{u"+cmd"_s, u"-cmd"_s, u"@cmd"_s} << u"'+cmd,'-cmd,'@cmd\r\n"_s;
    QTest::newRow("tab in front") << QStringList{u"\t=1"_s} << u"'\t=1\r\n"_s;
    QTest::newRow("formula behind apostrophes") << QStringList{u"'=1"_s, u"''-x"_s, u"'a"_s} << u"''=1,'''-x,'a\r\n"_s;
    QTest::newRow("numbers") << QStringList{u"-59"_s, u"+1.32"_s, u"-0.5"_s} << u"-59,+1.32,-0.5\r\n"_s;
    QTest::newRow("signs inside") << QStringList{u"2020=x"_s, u"a-b"_s, u"1+1"_s} << u"2020=x,a-b,1+1\r\n"_s;
    QTest::newRow("Vietnamese") << QStringList{u"Đắk Lắk"_s, u"Bà Rịa – Vũng Tàu"_s}
                                << u"Đắk Lắk,Bà Rịa – Vũng Tàu\r\n"_s;
}

void TestCsvtext::writesLine()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, expected);
    QCOMPARE(csvtext::line(cells), expected);
}

void TestCsvtext::readsWhatItWrites()
{
    const QList<QStringList> rows{{u"tên"_s, u"trị số"_s, u"ghi chú"_s},
                                  {u"Cao Bằng"_s, u"-59"_s, u"một, \"hai\"\r\nba"_s},
                                  {u" Đắk Lắk "_s, u"99,24"_s, u""_s},
                                  {u""_s, u""_s, u""_s}};
    QString text;
    for (const QStringList &row : rows)
        text += csvtext::line(row);
    const Result<Table> table = csvtext::parse(text);
    QVERIFY(table.ok());
    QCOMPARE(contentOf(*table), rows);
}

QTEST_GUILESS_MAIN(TestCsvtext)
#include "tst_csvtext.moc"
