#include "models/core/handover.h"

#include <QtTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace parboard;

class TestHandOver : public QObject
{
    Q_OBJECT

private slots:
    void allValuesComeInTheirOrder()
    {
        constexpr int count = 20'000;
        HandOver<std::unique_ptr<int>> values(3);
        std::thread maker([&] {
            for (int value = 0; value < count; ++value) {
                if (!values.give(std::make_unique<int>(value)))
                    return;
            }
            values.end();
        });
        int next = 0;
        while (const std::optional<std::unique_ptr<int>> value = values.take()) {
            if (**value != next)
                break;
            ++next;
        }
        maker.join();
        QCOMPARE(next, count);
        QVERIFY(!values.take());
    }

    void theMakerIsNeverFarAhead()
    {
        constexpr int most = 2;
        HandOver<int> values(most);
        std::atomic_int made = 0;
        std::thread maker([&] {
            while (made < 50 && values.give(made))
                ++made;
            values.end();
        });
        int farthest = 0;
        for (int taken = 0; values.take(); ++taken) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            farthest = std::max(farthest, made - taken);
        }
        maker.join();
        QCOMPARE(int(made), 50);
        QVERIFY2(farthest <= most + 2, qPrintable(QString::number(farthest))); // one taken, one that is being given
    }

    void aMakerThatNobodyTakesFromIsSentHome()
    {
        HandOver<int> values(1);
        std::atomic_bool isRefused = false;
        std::thread maker([&] {
            while (values.give(1)) {
            }
            isRefused = true;
        });
        QVERIFY(values.take().has_value());
        values.close();
        maker.join();
        QVERIFY(isRefused);
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
