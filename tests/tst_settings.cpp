#include "models/core/clock.h"
#include "models/core/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

/// Typed settings and the clock seam.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void fallbackUntilSetAndKeptOnDisk()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"s.ini"_s);
        const SettingKey<QStringList> recent{"recent", {u"không"_s}};
        {
            Settings settings(file);
            QCOMPARE(settings.value(recent), QStringList{u"không"_s});
            settings.set(recent, QStringList{u"/đường dẫn/có dấu.db"_s, u"b"_s});
            QCOMPARE(settings.fileName(), file);
        }
        QCOMPARE(Settings(file).value(recent), (QStringList{u"/đường dẫn/có dấu.db"_s, u"b"_s}));
    }

    void clockFollowsSourceDateEpoch()
    {
        qputenv("SOURCE_DATE_EPOCH", "1000000000");
        QCOMPARE(SystemClock().now(), QDateTime::fromSecsSinceEpoch(1000000000, Qt::UTC));
        qunsetenv("SOURCE_DATE_EPOCH");
        QVERIFY(qAbs(SystemClock().now().secsTo(QDateTime::currentDateTime())) < 60);
        const QDateTime moment(QDate(2026, 11, 22), QTime(9, 0));
        QCOMPARE(FixedClock(moment).today(), QDate(2026, 11, 22));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
