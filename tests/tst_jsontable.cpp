#include "models/exchange/jsontable.h"
#include "models/exchange/tablelayout.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Figures as JSON, read as a table in the long form.
class TestJsonTable : public QObject
{
    Q_OBJECT

private slots:
    void figureIsARow();
    void otherMembersAreSkipped();
    void piecesMayEndAnywhere();
    void damagedIsTold_data();
    void damagedIsTold();

private:
    [[nodiscard]] QString written(const QByteArray &bytes) const;
    /// Rows as texts by the name of their column; an error ends the list with its sentence.
    [[nodiscard]] static QList<QHash<QString, QString>> read(const QString &path);

    QTemporaryDir m_folder;
};

QString TestJsonTable::written(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(u"a.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QList<QHash<QString, QString>> TestJsonTable::read(const QString &path)
{
    const Result<std::unique_ptr<TableFile>> file = openJsonTable(path);
    if (!file)
        return {{{u"error"_s, file.error().sentence}}};
    const Result<std::unique_ptr<RowReader>> reader = (*file)->rows(0);
    QList<QHash<QString, QString>> rows;
    QHash<int, QString> names;
    TableRow row;
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return rows << QHash<QString, QString>{{u"error"_s, more.error().sentence}};
        if (!*more)
            return rows;
        QHash<QString, QString> texts;
        for (const TableCell &cell : std::as_const(row.cells)) {
            if (row.number == 1)
                names.insert(cell.column, QString::fromUtf8(cell.text));
            else
                texts.insert(names.value(cell.column), QString::fromUtf8(cell.text));
        }
        if (row.number > 1)
            rows += texts;
    }
}

void TestJsonTable::figureIsARow()
{
    const QString path = written(R"({"figures": [{"unit": "Cao Bằng", "unit_code": "04", "value": 92.56,
        "denominator": null, "chosen": false, "note": "có \"ngoặc\" } và ]", "source": {"title": "BC", "kind": "article"},
        "locator": {"quote": "đạt\n92", "start": 12, "length": 3, "paragraph": null}}, {"unit": "Hà Giang",
        "value": 28000000000, "chosen": true, "locator": null}]})");
    const QList<QHash<QString, QString>> rows = read(path);
    QCOMPARE(rows.size(), 2);
    const QHash<QString, QString> first{{u"unit"_s, u"Cao Bằng"_s},   {u"unit_code"_s, u"04"_s},
                                        {u"value"_s, u"92.56"_s},     {u"chosen"_s, u"0"_s},
                                        {u"source_title"_s, u"BC"_s}, {u"source_kind"_s, u"article"_s},
                                        {u"quote"_s, u"đạt\n92"_s},   {u"quote_start"_s, u"12"_s},
                                        {u"quote_length"_s, u"3"_s},  {u"note"_s, u"có \"ngoặc\" } và ]"_s}};
    QCOMPARE(rows.at(0), first);
    QCOMPARE(rows.at(1).value(u"chosen"_s), u"1"_s);
    QCOMPARE(rows.at(1).value(u"value"_s).toDouble(), 28000000000.0);
}

void TestJsonTable::otherMembersAreSkipped()
{
    const QString path = written("\xEF\xBB\xBF{\"made\": \"hôm nay\", \"n\": 12 , \"by\": {\"a\": [1]}, \"figures\": "
                                 "[{\"unit\":\"A\"}], \"more\": 1}");
    QCOMPARE(read(path).size(), 1);
    QCOMPARE(read(written("{\"figures\": []}")).size(), 0);
}

void TestJsonTable::piecesMayEndAnywhere()
{
    QByteArray bytes("{\"figures\": [");
    constexpr int figures = 20'000; // some pieces' worth
    for (int i = 0; i < figures; ++i)
        bytes += (i ? ",\n" : "") + QByteArray("{\"unit\": \"Tỉnh \\\"") + QByteArray::number(i) + "\\\"\"}";
    const QList<QHash<QString, QString>> rows = read(written(bytes + "]}"));
    QCOMPARE(rows.size(), figures);
    for (int i = 0; i < figures; ++i)
        QCOMPARE(rows.at(i).value(u"unit"_s), u"Tỉnh \"%1\""_s.arg(i));
}

void TestJsonTable::damagedIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("text") << QByteArray("unit,value\nA,1\n") << 0;
    QTest::newRow("list") << QByteArray("[{\"unit\": \"A\"}]") << 0;
    QTest::newRow("no figures") << QByteArray("{\"findings\": []}") << 0;
    QTest::newRow("figures are no list") << QByteArray("{\"figures\": {}}") << 0;
    QTest::newRow("cut in a figure") << QByteArray("{\"figures\": [{\"unit\": \"A\"}, {\"un") << 1;
    QTest::newRow("cut between") << QByteArray("{\"figures\": [{\"unit\": \"A\"},") << 1;
    QTest::newRow("cut at the end") << QByteArray("{\"figures\": [{\"unit\": \"A\"}]") << 1;
    QTest::newRow("no comma") << QByteArray("{\"figures\": [{\"unit\": \"A\"} {\"unit\": \"B\"}]}") << 1;
    QTest::newRow("number among figures") << QByteArray("{\"figures\": [{\"unit\": \"A\"}, 7]}") << 1;
    QTest::newRow("bad insides") << QByteArray("{\"figures\": [{\"unit\" \"A\"}]}") << 0;
    QTest::newRow("open text") << QByteArray("{\"figures\": [{\"unit\": \"A}]}") << 0;
}

void TestJsonTable::damagedIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    const QString path = written(bytes);
    const QList<QHash<QString, QString>> found = read(path);
    QCOMPARE(found.size(), rows + 1);
    QVERIFY2(found.constLast().value(u"error"_s).contains(path), qPrintable(found.constLast().value(u"error"_s)));
}

QTEST_GUILESS_MAIN(TestJsonTable)
#include "tst_jsontable.moc"
