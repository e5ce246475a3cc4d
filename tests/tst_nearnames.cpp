#include "models/core/nearnames.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;

class TestNearNames : public QObject
{
    Q_OBJECT

private slots:
    void nearestFirst()
    {
        const QMultiHash<QString, QString> names{{u"cao bang"_s, u"63-04"_s},
                                                 {u"bac giang"_s, u"63-24"_s},
                                                 {u"hau giang"_s, u"63-93"_s},
                                                 {u"ha giang"_s, u"63-02"_s}};
        QCOMPARE(nearNames(u"cao bag"_s, names), QStringList(u"63-04"_s));
        QCOMPARE(nearNames(u"ha gian"_s, names).constFirst(), u"63-02"_s);
        QCOMPARE(nearNames(u"giang"_s, names).size(), 3); // contained
        QCOMPARE(nearNames(u"giang"_s, names, 2).size(), 2);
        QCOMPARE(nearNames(u"so noi vu"_s, names), QStringList());
    }

    void eachValueOnce()
    {
        QCOMPARE(nearNames(u"hue"_s, {{u"hue"_s, u"63-46"_s}, {u"thua thien hue"_s, u"63-46"_s}}),
                 QStringList(u"63-46"_s));
        QCOMPARE(nearNames({}, {}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNearNames)
#include "tst_nearnames.moc"
