#include "models/core/numbertext.h"
#include "models/exchange/numbercolumn.h"
#include "models/exchange/plainnumber.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;

using Answer = NumberColumn::Answer;
using numbertext::Convention;

class TestNumberColumn : public QObject
{
    Q_OBJECT

private slots:
    void allTextsDecide_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<NumberColumn::Answer>("answer");
        QTest::addColumn<QStringList>("examples");
        const auto row = [](const char *name, const QStringList &texts, Answer answer, const QStringList &examples) {
            QTest::newRow(name) << texts << answer << examples;
        };
        row("nothing", {}, Answer::Nothing, {});
        row("whole numbers and words", {u"12"_s, u""_s, u"-7"_s, u"x"_s, u"Tổng"_s, u"12/63"_s}, Answer::Nothing, {});
        row("doubtful", {u"1.234"_s, u"2.345"_s}, Answer::Doubtful, {u"1.234"_s, u"2.345"_s});
        row("a comma settles", {u"1.234"_s, u"92,5"_s}, Answer::Vietnamese, {u"92,5"_s});
        row("a point settles", {u"1.234"_s, u"92.5"_s}, Answer::English, {u"92.5"_s});
        row("two groups settle", {u"1.234"_s, u"1.234.567"_s}, Answer::Vietnamese, {u"1.234.567"_s});
        row("zero leads no group", {u"0.750"_s}, Answer::English, {u"0.750"_s});
        row("words in front", {u"trên 92,5 %"_s}, Answer::Vietnamese, {u"trên 92,5 %"_s});
        row("both", {u"92,5"_s, u"92.5"_s, u"1.234"_s}, Answer::Contradicting, {u"92,5"_s, u"92.5"_s});
        row("three examples, each once", {u"1,5"_s, u"1,5"_s, u"2,5"_s, u"3,5"_s, u"4,5"_s}, Answer::Vietnamese,
            {u"1,5"_s, u"2,5"_s, u"3,5"_s});
    }

    void allTextsDecide()
    {
        QFETCH(QStringList, texts);
        QFETCH(NumberColumn::Answer, answer);
        QFETCH(QStringList, examples);
        NumberColumn column;
        for (const QString &text : texts)
            column.look(text.toUtf8());
        QCOMPARE(column.answer(), answer);
        QCOMPARE(column.examples(), examples);
        QCOMPARE(column.convention() == Convention::English, answer == Answer::English);
    }

    /// The short way must say what the long one says, for every text of up to six of these characters.
    void plainNumbersAreReadAsAllOthers()
    {
        const QByteArray characters("019.,-");
        QList<QByteArray> texts{QByteArray()};
        for (qsizetype at = 0; at < texts.size() && texts.at(at).size() < 6; ++at) {
            for (const char character : characters)
                texts += texts.at(at) + character;
        }
        for (const QByteArray &text : std::as_const(texts)) {
            const PlainNumber plain = plainNumber(text);
            if (plain.kind == PlainNumber::Kind::Other)
                continue;
            const auto vietnamese = numbertext::read(QString::fromLatin1(text), Convention::Vietnamese);
            const auto english = numbertext::read(QString::fromLatin1(text), Convention::English);
            const bool isBoth = plain.kind == PlainNumber::Kind::Whole || plain.kind == PlainNumber::Kind::Doubtful;
            QVERIFY2(vietnamese.ok() == (isBoth || plain.kind == PlainNumber::Kind::Vietnamese), text);
            QVERIFY2(english.ok() == (isBoth || plain.kind == PlainNumber::Kind::English), text);
            if (plain.kind == PlainNumber::Kind::Doubtful)
                QVERIFY2(vietnamese->isAmbiguous() || vietnamese->value == english->value, text);
            else
                QVERIFY2((vietnamese ? *vietnamese : *english).value == plain.value, text);
            if (isBoth && vietnamese->isAmbiguous())
                QVERIFY2(plain.kind == PlainNumber::Kind::Doubtful, text);
        }
        QVERIFY(plainNumber("92,5").kind == PlainNumber::Kind::Vietnamese);
        QVERIFY(plainNumber("1234567890123").kind == PlainNumber::Kind::Whole);
        QVERIFY(plainNumber("1.234.5").kind == PlainNumber::Kind::Other);
        QVERIFY(plainNumber("9999999999999999999999999").kind == PlainNumber::Kind::Other);
    }
};

QTEST_GUILESS_MAIN(TestNumberColumn)
#include "tst_numbercolumn.moc"
