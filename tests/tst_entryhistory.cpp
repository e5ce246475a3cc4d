#include "models/reporting/entryhistory.h"

#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

class TestEntryHistory : public QObject
{
    Q_OBJECT

private slots:
    void nothingChanged() { QVERIFY(entryChanges({}, {}, Language::English).isEmpty()); }

    void everyPartIsTold()
    {
        const IndexEntry old;
        IndexEntry now;
        now.self = 9500;
        now.final = 0;
        now.applicable = false;
        now.state = EntryState::Submitted;
        now.explanation = u"Theo quyết định"_s;
        now.owner = u"Sở Nội vụ"_s;
        now.deadline = QDate(2025, 11, 30);
        now.evidence = {{SourceId(1), {}}};
        QCOMPARE(
            entryChanges(old, now, Language::Vietnamese),
            (QStringList{u"self-assessed – → 9,5"_s, u"final – → 0"_s, u"does not apply"_s,
                         u"state not started → submitted"_s, u"another explanation"_s, u"in charge – → Sở Nội vụ"_s,
                         u"deadline – → 30/11/2025"_s, u"other evidence (0 → 1)"_s}));
        const QStringList back = entryChanges(now, old, Language::English);
        QCOMPARE(back.mid(0, 3), (QStringList{u"self-assessed 9.5 → –"_s, u"final 0 → –"_s, u"applies again"_s}));
    }
};

QTEST_GUILESS_MAIN(TestEntryHistory)
#include "tst_entryhistory.moc"
