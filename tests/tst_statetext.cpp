#include "models/exchange/statetext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;

class TestStateText : public QObject
{
    Q_OBJECT

private slots:
    void states()
    {
        for (int status = 0; status < 8; ++status)
            QCOMPARE(statetext::status(codeIn(statusCodes, Status(status))), std::optional(Status(status)));
        QCOMPARE(statetext::status({}), std::optional(Status::Reported));
        QCOMPARE(statetext::status(u"Sơ bộ"_s), std::optional(Status::Provisional));
        QCOMPARE(statetext::status(u"CHƯA BÁO CÁO"_s), std::optional(Status::NotReported));
        QCOMPARE(statetext::status(u"không công bố"_s), std::optional(Status::Withheld));
        QCOMPARE(statetext::status(u"tốt"_s), std::nullopt);
        QCOMPARE(statetext::status(u"…"_s), std::nullopt); // folds to nothing, but is not nothing
    }

    void truths()
    {
        for (const QString &text : {u""_s, u"1"_s, u"TRUE"_s, u"Có"_s, u"x"_s})
            QCOMPARE(statetext::truth(text), std::optional(true));
        for (const QString &text : {u"0"_s, u"False"_s, u"không"_s})
            QCOMPARE(statetext::truth(text), std::optional(false));
        QCOMPARE(statetext::truth(u"…"_s), std::nullopt);
        QCOMPARE(statetext::truth(u"2"_s), std::nullopt);
    }

    void qualifiers()
    {
        for (int qualifier = 0; qualifier < 6; ++qualifier)
            QCOMPARE(statetext::qualifier(codeIn(qualifierCodes, Qualifier(qualifier))),
                     std::optional(Qualifier(qualifier)));
        QCOMPARE(statetext::qualifier({}), std::optional(Qualifier::Exact));
        QCOMPARE(statetext::qualifier(u"trên"_s), std::optional(Qualifier::Over));
        QCOMPARE(statetext::qualifier(u"Khoảng"_s), std::optional(Qualifier::About));
        QCOMPARE(statetext::qualifier(u"ít nhất"_s), std::optional(Qualifier::AtLeast));
        QCOMPARE(statetext::qualifier(u"tăng"_s), std::nullopt);
        QCOMPARE(statetext::qualifier(u"7"_s), std::nullopt);
        QCOMPARE(statetext::qualifier(u"-"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestStateText)
#include "tst_statetext.moc"
