#include "models/core/csvtext.h"
#include "support/csvtables.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

/// A cell as any program may write it: quoted where it must be, and sometimes where it need not be.
QString writtenCell(const QString &cell, QChar separator, QChar quote, QRandomGenerator &random)
{
    const bool needed =
        cell.contains(separator) || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(quote);
    if (!needed && random.bounded(4) > 0)
        return cell;
    return quote + QString(cell).replace(quote, QString(2, quote)) + quote;
}

QString randomCell(QRandomGenerator &random)
{
    static const QStringList parts{u"Ninh Bình"_s, u"92,56"_s, u";"_s,  u"\t"_s, u"|"_s, u"\""_s, u"'"_s,
                                   u"\r\n"_s,      u"\n"_s,    u"\r"_s, u"đ"_s,  u" "_s, u"a"_s,  u"\"\""_s};
    QString cell;
    for (int count = random.bounded(5); count > 0; --count)
        cell += parts.at(random.bounded(int(parts.size())));
    // An apostrophe before a formula is taken away by design.
    return csvtext::needsApostrophe(cell) || cell.startsWith(u'\'') ? u"x"_s + cell : cell;
}

/// Empty cells at the end of a row cannot be told from none.
QStringList withoutEmptyEnd(QStringList cells)
{
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace

class TestCsvrecords : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data();
    void readsRows();
    void separators_data();
    void separators();
    void refuses_data();
    void refuses();
    void refusesRowsWithoutEnd_data();
    void refusesRowsWithoutEnd();
    void sourceErrorsArePassedOn();
    void formulasComeBackAsTheyWere();
    void anyTableInAnyDialectAndPieces_data();
    void anyTableInAnyDialectAndPieces();
    void memoryDoesNotGrowWithRows();
};

void TestCsvrecords::readsRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *name, const char *text, const char *rows) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(rows);
    };
    row("nothing", "", "");
    row("LF", "a,b\n1,2\n", "1[a|b] 2[1|2] ");
    row("CRLF", "a,b\r\n1,2\r\n", "1[a|b] 2[1|2] ");
    row("CR", "a,b\r1,2\r", "1[a|b] 2[1|2] ");
    row("mixed line ends", "a\r\nb\nc\rd\n\re", "1[a] 2[b] 3[c] 4[d] 6[e] ");
    row("last line without end", "a\nb", "1[a] 2[b] ");
    row("last line ends with a quote", "a\n\"b\"", "1[a] 2[b] ");
    row("last line ends with a separator", "a\nb,", "1[a] 2[b] ");
    row("blank lines count", "\n\na\r\n\r\n\r\nb\n", "3[a] 6[b] ");
    row("rows of separators hold nothing", ",,\na,b\n,,,\n\"\",\n,x\n", "2[a|b] 5[|x] ");
    row("unequal rows", "a,b,c\n1\n1,2,3,4,5\n,,3\n", "1[a|b|c] 2[1] 3[1|2|3|4|5] 4[||3] ");
    row("blanks are text", " a , \n", "1[ a | ] ");
    row("quoted separator", "\"92,5\",b\n", "1[92,5|b] ");
    row("quoted lines", "\"a\nb\r\nc\rd\",e\nf\n", "1[a\nb\r\nc\rd|e] 5[f] ");
    row("quoted CR at the end", "\"a\r\"\nb\n", "1[a\r] 3[b] ");
    row("doubled quotes", "\"nói \"\"có\"\"\",\"\"\"\",\"\"\"\"\"\"\n", "1[nói \"có\"|\"|\"\"] ");
    row("quote within text", "5\" pipe,a\"b\"c\n", "1[5\" pipe|a\"b\"c] ");
    row("quote after a blank", " \"a\",b\n", "1[ \"a\"|b] ");
    row("text behind the closing quote", "\"a\"b,\"c\" \"d\",e\n", "1[ab|c \"d\"|e] ");
    row("quoted empty", "\"\",\"\"x,\"\"\n", "1[|x] ");
    row("sep line", "sep=;\r\na,b\n", "2[a|b] ");
    row("sep line alone", "SEP=;", "");
    row("no sep line", "sep=,a\nb\n", "1[sep=|a] 2[b] ");
    row("sep in the second line", "a\nsep=;\n", "1[a] 2[sep=;] ");
    row("apostrophe before a formula", "'=1+1,'+a,'-b,'@c,\"'=A1,2\"\n", "1[=1+1|+a|-b|@c|=A1,2] ");
    row("apostrophe before anything else", "'a,'5,'-5,',''\n", "1['a|'5|'-5|'|''] ");
    row("two apostrophes before a formula", "''=1\n", "1['=1] ");
}

void TestCsvrecords::readsRows()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rows);
    for (const qsizetype pieceSize : {1, 2, 3, 7, 4096})
        QCOMPARE(shown(readCsv(text, pieceSize)), rows);
}

void TestCsvrecords::separators_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<char>("quote");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("semicolon") << ';' << '"' << QByteArray("a;92,5;\"b;c\"\n") << QByteArray("1[a|92,5|b;c] ");
    QTest::newRow("tab") << '\t' << '"' << QByteArray("a\t\tb,c;d\n") << QByteArray("1[a||b,c;d] ");
    QTest::newRow("bar") << '|' << '"' << QByteArray("a|b\n") << QByteArray("1[a|b] ");
    QTest::newRow("other quote") << ',' << '\'' << QByteArray("'a,b',\"c\",'d''e'\n")
                                 << QByteArray("1[a,b|\"c\"|d'e] ");
    QTest::newRow("no quote") << ',' << '\0' << QByteArray("\"a,b\"\n") << QByteArray("1[\"a|b\"] ");
}

void TestCsvrecords::separators()
{
    QFETCH(char, separator);
    QFETCH(char, quote);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rows);
    for (const qsizetype pieceSize : {1, 2, 4096})
        QCOMPARE(shown(readCsv(text, pieceSize, separator, quote)), rows);
}

void TestCsvrecords::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows"); ///< those before the damage, then the start of the sentence
    const auto row = [](const char *name, const QByteArray &text, const char *rows) {
        QTest::newRow(name) << text << QByteArray(rows);
    };
    row("open quote in the first line", "\"a,b\nc\n", "Line 1: a quotation mark is opened and never closed.");
    row("open quote later", "a\nb,\"c\nd\n", "1[a] Line 2: a quotation mark is opened and never closed.");
    row("open quote below quoted lines", "\"a\n\nb\",\"c", "Line 3: a quotation mark is opened and never closed.");
    row("open quote that a doubled one continues", "\"a\"\"\nb\n",
        "Line 1: a quotation mark is opened and never closed.");
    row("only a quote", "a\r\"", "1[a] Line 2: a quotation mark is opened and never closed.");
    row("zero byte first", QByteArray("\0a\n", 3), "Line 1 holds a zero byte");
    row("zero byte in a cell", QByteArray("a\nb\0,c\nd\n", 9), "1[a] Line 2 holds a zero byte");
    row("zero byte in quotes", QByteArray("a\n\"b\n\0\"\n", 8), "1[a] Line 3 holds a zero byte");
    row("zero byte behind a row", QByteArray("a\r\n\0", 4), "1[a] Line 2 holds a zero byte");
    row("too many columns", "a\nb" + QByteArray(20000, ',') + "\n", "1[a] Line 2 has more than 16384 columns.");
}

void TestCsvrecords::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rows);
    for (const qsizetype pieceSize : {1, 2, 3, 7, 4096}) {
        const QByteArray result = shown(readCsv(text, pieceSize));
        QVERIFY2(result.startsWith(rows), result);
    }
}

void TestCsvrecords::refusesRowsWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("open quote") << QByteArray("a\n\"b\n")
                                << QByteArray("Line 2: the quotation mark opened here is not");
    QTest::newRow("one line") << QByteArray("a\nb") << QByteArray("Line 2 is longer than 16 MB");
}

/// The rest of a large file is not read into memory.
void TestCsvrecords::refusesRowsWithoutEnd()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, sentence);
    qint64 given = 0;
    const auto source = [&](QByteArray &into) -> Result<bool> {
        into += given == 0 ? start : QByteArray(1 << 20, 'x');
        return ++given < 1000;
    };
    CsvRecords records(source, ',', '"');
    const ReadTable table = readAll(records);
    QCOMPARE(table.rows.size(), 1);
    QVERIFY2(table.sentence.startsWith(QString::fromUtf8(sentence)), table.sentence.toUtf8());
    QVERIFY2(given < 20, QByteArray::number(given));
}

void TestCsvrecords::sourceErrorsArePassedOn()
{
    int calls = 0;
    const auto source = [&](QByteArray &into) -> Result<bool> {
        into += "a row\nb";
        return ++calls == 1 ? Result<bool>(true) : Result<bool>(Error{u"The disk is gone."_s});
    };
    CsvRecords records(source, ',', '"');
    const ReadTable table = readAll(records);
    QCOMPARE(shown(table), QByteArray("1[a row] The disk is gone."));
}

void TestCsvrecords::formulasComeBackAsTheyWere()
{
    const QStringList cells{u"=1+1"_s, u"'=1"_s,  u"''=1"_s, u"-59"_s,  u"'-59"_s, u"+84 912"_s,
                            u"@x"_s,   u"\t=1"_s, u"'"_s,    u"\r\n"_s, u"'a"_s,   u"=\"a,b\""_s};
    const ReadTable table = readCsv(csvtext::line(cells).toUtf8());
    QCOMPARE(table.sentence, QString());
    QCOMPARE(table.rows.constFirst().cells, cells);
}

void TestCsvrecords::anyTableInAnyDialectAndPieces_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::newRow(QByteArray::number(seed)) << seed;
}

void TestCsvrecords::anyTableInAnyDialectAndPieces()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const char separator = ",;\t|"[random.bounded(4)];
    const char quote = random.bounded(5) == 0 ? '\'' : '"';
    const QString lineEnd = QStringList{u"\n"_s, u"\r\n"_s, u"\r"_s}.at(random.bounded(3));
    QString text;
    ReadTable expected;
    qint64 line = 1;
    for (int count = random.bounded(1, 20); count > 0; --count) {
        QStringList cells;
        QStringList written;
        for (int column = random.bounded(1, 7); column > 0; --column) {
            cells += randomCell(random);
            written += writtenCell(cells.constLast(), QChar::fromLatin1(separator), QChar::fromLatin1(quote), random);
        }
        if (const QStringList held = withoutEmptyEnd(cells); !held.isEmpty())
            expected.rows += ReadRow{.number = line, .cells = held};
        text += written.join(QChar::fromLatin1(separator)) + lineEnd;
        QString breaks = cells.join(u'x');
        line += 1 + breaks.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').count(u'\n');
    }
    for (const qsizetype pieceSize : {1, 2, 3, 7, 4096}) {
        const ReadTable table = readCsv(text.toUtf8(), pieceSize, separator, quote);
        QVERIFY2(table == expected, text.toUtf8() + "\nread " + shown(table) + "\ninstead of " + shown(expected));
    }
}

void TestCsvrecords::memoryDoesNotGrowWithRows()
{
    const QByteArray piece = QByteArray("Ninh Bình;\"92,5\";2024\r\n").repeated(40000);
    qsizetype largest = 0;
    int given = 0;
    const auto source = [&](QByteArray &into) -> Result<bool> {
        into += piece;
        largest = std::max(largest, into.capacity());
        return ++given < 50;
    };
    CsvRecords records(source, ';', '"');
    TableRow row;
    qint64 rows = 0;
    for (Result<bool> found = records.next(row); found.ok() && *found; found = records.next(row))
        ++rows;
    QCOMPARE(rows, 50 * 40000);
    QCOMPARE(row.number, 50 * 40000);
    QVERIFY2(largest < 3 * piece.size(), QByteArray::number(largest));
}

QTEST_GUILESS_MAIN(TestCsvrecords)
#include "tst_csvrecords.moc"
