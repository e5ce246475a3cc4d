#include "models/reporting/sentencetokens.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Numbers in running text that stay bound to their figures.
class TestSentenceTokens : public QObject
{
    Q_OBJECT

private slots:
    void tokensAreRead_data();
    void tokensAreRead();
    void otherBracesStayText_data();
    void otherBracesStayText();
    void aSentenceInPieces();
    void theInnermostBracesCount();
    void textWithoutAnythingHasNoPieces();
    void tokensAreWrittenAsTheyAreRead_data();
    void tokensAreWrittenAsTheyAreRead();
    void whatIsTheDefaultIsNotWritten();
    void everyTokenIsAccepted();
    void acceptingAgainReplaces();
    void acceptingNothingFrees();
    void plainTextIsAcceptedAsItIs();

private:
    static void addTokens();
    static void addToken(const QString &text, const SentenceToken &token);
    static QString scopeText(Scope scope) { return codeIn(scopeCodes, scope); }
};

void TestSentenceTokens::addToken(const QString &text, const SentenceToken &token)
{
    QTest::newRow(qPrintable(text)) << text << codeIn(tokenAspectCodes, token.aspect) << token.indicator
                                    << token.unitKey << scopeText(token.scope) << token.accepted;
}

/// Tokens as they are written, each with what it means.
void TestSentenceTokens::addTokens()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("aspect");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("accepted");
    const QString rate = u"on_time_rate"_s;
    using A = TokenAspect;
    addToken(u"{on_time_rate}"_s, {A::Value, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.target}"_s, {A::Target, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.gap}"_s, {A::Gap, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.change}"_s, {A::Change, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.last_year}"_s, {A::LastYear, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.rank}"_s, {A::Rank, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.count}"_s, {A::Count, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.median}"_s, {A::Median, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.when}"_s, {A::When, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate.days}"_s, {A::Days, rate, {}, Scope::All, {}});
    addToken(u"{on_time_rate@63-04}"_s, {A::Value, rate, u"63-04"_s, Scope::All, {}});
    addToken(u"{on_time_rate#district}"_s, {A::Value, rate, {}, Scope::District, {}});
    addToken(u"{on_time_rate#centre}"_s, {A::Value, rate, {}, Scope::Centre, {}});
    addToken(u"{on_time_rate|92,56 %}"_s, {A::Value, rate, {}, Scope::All, u"92,56 %"_s});
    addToken(u"{on_time_rate|chưa có số liệu}"_s, {A::Value, rate, {}, Scope::All, u"chưa có số liệu"_s});
    addToken(u"{on_time_rate|a|b.c@d#e}"_s, {A::Value, rate, {}, Scope::All, u"a|b.c@d#e"_s});
    addToken(u"{on_time_rate.gap@63-04#district|2,44 điểm %}"_s,
             {A::Gap, rate, u"63-04"_s, Scope::District, u"2,44 điểm %"_s});
    addToken(u"{online_services_level34}"_s, {A::Value, u"online_services_level34"_s, {}, Scope::All, {}});
    addToken(u"{period}"_s, {A::Period, {}, {}, Scope::All, {}});
    addToken(u"{unit}"_s, {A::Unit, {}, {}, Scope::All, {}});
    addToken(u"{units}"_s, {A::Units, {}, {}, Scope::All, {}});
    addToken(u"{period|Quý I/2020}"_s, {A::Period, {}, {}, Scope::All, u"Quý I/2020"_s});
    addToken(u"{*}"_s, {A::Value, u"*"_s, {}, Scope::All, {}});
    addToken(u"{*.rank}"_s, {A::Rank, u"*"_s, {}, Scope::All, {}});
}

void TestSentenceTokens::tokensAreRead_data()
{
    addTokens();
}

void TestSentenceTokens::tokensAreRead()
{
    QFETCH(QString, text);
    const QList<SentencePiece> pieces = sentencePieces(text);
    QCOMPARE(pieces.size(), 1);
    QCOMPARE(pieces.constFirst().text, text);
    QVERIFY(pieces.constFirst().token.has_value());
    const SentenceToken token = *pieces.constFirst().token;
    QTEST(codeIn(tokenAspectCodes, token.aspect), "aspect");
    QTEST(token.indicator, "indicator");
    QTEST(token.unitKey, "unit");
    QTEST(scopeText(token.scope), "scope");
    QTEST(token.accepted, "accepted");
}

void TestSentenceTokens::otherBracesStayText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"Đạt 92,56 %."_s,
                                u"{}"_s,
                                u"{ }"_s,
                                u"{ on_time_rate }"_s,
                                u"{On_time_rate}"_s,
                                u"{tỷ lệ}"_s,
                                u"{on_time_rate"_s,
                                u"on_time_rate}"_s,
                                u"{on-time-rate}"_s,
                                u"{|92,56 %}"_s,
                                u"{on_time_rate.}"_s,
                                u"{on_time_rate.gaps}"_s,
                                u"{on_time_rate.Gap}"_s,
                                u"{on_time_rate.period}"_s,
                                u"{on_time_rate.unit}"_s,
                                u"{on_time_rate@}"_s,
                                u"{on_time_rate@63_04}"_s,
                                u"{on_time_rate@Cao Bằng}"_s,
                                u"{on_time_rate#}"_s,
                                u"{on_time_rate#village}"_s,
                                u"{on_time_rate#District}"_s,
                                u"{on_time_rate#district@63-04}"_s,
                                u"trước {on_time_rate.gaps} giữa {on_time_rate#village} sau"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestSentenceTokens::otherBracesStayText()
{
    QFETCH(QString, text);
    const QList<SentencePiece> pieces = sentencePieces(text);
    QCOMPARE(pieces.size(), 1);
    QCOMPARE(pieces.constFirst().text, text);
    QVERIFY(!pieces.constFirst().token);
    QCOMPARE(pieces.constFirst().at, 0);
}

void TestSentenceTokens::aSentenceInPieces()
{
    const QString sentence =
        u"Kỳ {period}, {unit} {đạt} {on_time_rate|92,56 %}{on_time_rate.rank} trên {papi_score.ranks}."_s;
    QStringList texts;
    QString tokens;
    for (const SentencePiece &piece : sentencePieces(sentence)) {
        QCOMPARE(sentence.mid(piece.at, piece.text.size()), piece.text);
        texts += piece.text;
        tokens += piece.token ? u'T' : u'-';
    }
    QCOMPARE(texts,
             (QStringList{u"Kỳ "_s, u"{period}"_s, u", "_s, u"{unit}"_s, u" {đạt} "_s, u"{on_time_rate|92,56 %}"_s,
                          u"{on_time_rate.rank}"_s, u" trên {papi_score.ranks}."_s}));
    QCOMPARE(tokens, u"-T-T-TT-"_s);
    QCOMPARE(texts.join(QString()), sentence);
}

void TestSentenceTokens::theInnermostBracesCount()
{
    const QList<SentencePiece> pieces = sentencePieces(u"{papi_score|{on_time_rate}}"_s);
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(pieces.at(0).text, u"{papi_score|"_s);
    QVERIFY(pieces.at(1).token);
    QCOMPARE(pieces.at(1).token->indicator, u"on_time_rate"_s);
    QCOMPARE(pieces.at(2).text, u"}"_s);
}

void TestSentenceTokens::textWithoutAnythingHasNoPieces()
{
    QVERIFY(sentencePieces(QString()).isEmpty());
}

void TestSentenceTokens::tokensAreWrittenAsTheyAreRead_data()
{
    addTokens();
}

void TestSentenceTokens::tokensAreWrittenAsTheyAreRead()
{
    QFETCH(QString, text);
    const SentenceToken token = *sentencePieces(text).constFirst().token;
    QCOMPARE(tokenText(token), text);
    QVERIFY(*sentencePieces(tokenText(token)).constFirst().token == token);
}

void TestSentenceTokens::whatIsTheDefaultIsNotWritten()
{
    for (const QString &text :
         {u"{papi_score.value}"_s, u"{papi_score#all}"_s, u"{papi_score|}"_s, u"{papi_score.value#all|}"_s}) {
        const QList<SentencePiece> pieces = sentencePieces(text);
        QCOMPARE(pieces.size(), 1);
        QVERIFY2(pieces.constFirst().token, qPrintable(text));
        QCOMPARE(tokenText(*pieces.constFirst().token), u"{papi_score}"_s);
    }
}

void TestSentenceTokens::everyTokenIsAccepted()
{
    QStringList asked;
    const QString text = withAccepted(u"{period}: {papi_score.gap@63-04|cũ} và {papi_score#commune}, giữ {x} {"_s,
                                      [&asked](const SentenceToken &token) {
                                          asked += tokenText(token);
                                          return u"số %1"_s.arg(asked.size());
                                      });
    QCOMPARE(text, u"{period|số 1}: {papi_score.gap@63-04|số 2} và {papi_score#commune|số 3}, giữ {x|số 4} {"_s);
    QCOMPARE(asked, (QStringList{u"{period}"_s, u"{papi_score.gap@63-04|cũ}"_s, u"{papi_score#commune}"_s, u"{x}"_s}));
}

void TestSentenceTokens::acceptingAgainReplaces()
{
    const auto first = [](const SentenceToken &) { return u"92,56 %"_s; };
    const auto second = [](const SentenceToken &) { return u"93,1 %"_s; };
    const QString once = withAccepted(u"đạt {on_time_rate}"_s, first);
    QCOMPARE(once, u"đạt {on_time_rate|92,56 %}"_s);
    QCOMPARE(withAccepted(once, first), once);
    QCOMPARE(withAccepted(once, second), u"đạt {on_time_rate|93,1 %}"_s);
}

void TestSentenceTokens::acceptingNothingFrees()
{
    QCOMPARE(withAccepted(u"đạt {on_time_rate|92,56 %}."_s, [](const SentenceToken &) { return QString(); }),
             u"đạt {on_time_rate}."_s);
}

void TestSentenceTokens::plainTextIsAcceptedAsItIs()
{
    const QString text = u"Không có số: {On time} {on_time_rate.gaps} { }."_s;
    QCOMPARE(withAccepted(text, [](const SentenceToken &) { return u"sai"_s; }), text);
}

QTEST_MAIN(TestSentenceTokens)
#include "tst_sentencetokens.moc"
