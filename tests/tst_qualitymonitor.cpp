#include "models/storage/figurestore.h"
#include "models/storage/findingnotestore.h"
#include "models/workspace/qualitymonitor.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A database in which 11.881 and 955 dossiers add up to 12.900, and somebody who edits it.
struct Watch
{
    explicit Watch(bool faulty = true) : base(NewContent::Empty)
    {
        base.workspace().editing().setPerson(u"Lan"_s);
        onTime = base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, Period::quarter(2020, 1), 0).cell;
        if (faulty)
            plant();
    }

    void plant() const
    {
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_resolved"_s, onTime.period, 12900),
                  base.figure(u"Cao Bằng"_s, u"dossiers_late"_s, onTime.period, 955),
                  base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, onTime.period, 11881)});
    }
    [[nodiscard]] EditSession &session() const { return base.workspace().editing(); }
    void set(double value) const
    {
        Figure claim = FigureStore(base.workspace().database()).claims(onTime)->constFirst();
        claim.value = value;
        QVERIFY(session().change(claim).ok());
    }
    /// What judging the whole database anew says.
    [[nodiscard]] QStringList anew() const
    {
        QStringList marks;
        const Result<QualityReport> report = checkQuality(base.workspace(), {});
        for (const Finding &finding : report->findings)
            marks += finding.fingerprint();
        marks.sort();
        return marks;
    }

    TestDatabase base;
    CellKey onTime;
};

QStringList marksOf(const QualityMonitor &monitor)
{
    QStringList marks;
    const QList<Finding> findings = monitor.findings();
    for (const Finding &finding : findings)
        marks += finding.fingerprint();
    marks.sort();
    return marks;
}

} // namespace

/// Findings that follow the figures.
class TestQualityMonitor : public QObject
{
    Q_OBJECT

private slots:
    void wholeDatabaseIsJudgedInTheBackground();
    void editsAreFollowed();
    void editsDuringTheFirstReadingCount();
    void editsWhileAUnitIsReadCount();
    void editsWhoseReadingFailedAreJudgedWithTheNext();
    void pastedBlocksAreFollowed();
    void anotherDayOfTheSourceIsFollowed();
    void explanationsHoldAsLongAsTheFigures();
    void explanationsAreStored();
    void readOnlyExplainsNothing();
    void destroyedWhileReading();
};

void TestQualityMonitor::wholeDatabaseIsJudgedInTheBackground()
{
    const Watch watch;
    QualityMonitor monitor(watch.base.workspace());
    QVERIFY(!monitor.isComplete());
    QSignalSpy progress(&monitor, &QualityMonitor::progress);
    QTRY_VERIFY(monitor.isComplete());
    QVERIFY(!progress.isEmpty());
    QVERIFY(!monitor.findings().isEmpty());
    QCOMPARE(marksOf(monitor), watch.anew());
    QVERIFY(!monitor.findingsAt(monitor.findings().constFirst().cell).isEmpty());
    CellKey other = watch.onTime;
    other.period = Period::quarter(2019, 1);
    QVERIFY(monitor.findingsAt(other).isEmpty());
}

void TestQualityMonitor::editsAreFollowed()
{
    const Watch watch;
    QualityMonitor monitor(watch.base.workspace());
    QTRY_VERIFY(monitor.isComplete());
    QSignalSpy changed(&monitor, &QualityMonitor::changed);
    watch.set(11945);
    QCOMPARE(changed.size(), 0); // reading a unit takes longer than a frame, and the person types on
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(marksOf(monitor), watch.anew());
    QVERIFY(monitor.findings().isEmpty());
    watch.set(15000); // the figures of the unit are at hand now: at once
    QVERIFY(!monitor.findings().isEmpty());
    QCOMPARE(marksOf(monitor), watch.anew());
    watch.session().undoStack()->undo();
    QVERIFY(monitor.findings().isEmpty());
    QVERIFY(watch.session().remove(watch.onTime, 1).ok());
    QCOMPARE(marksOf(monitor), watch.anew());
}

void TestQualityMonitor::editsDuringTheFirstReadingCount()
{
    const Watch watch;
    QualityMonitor monitor(watch.base.workspace());
    watch.set(11945);
    QTRY_VERIFY(monitor.isComplete());
    QTRY_VERIFY(monitor.findings().isEmpty());
}

void TestQualityMonitor::editsWhileAUnitIsReadCount()
{
    const Watch watch;
    QualityMonitor monitor(watch.base.workspace());
    QTRY_VERIFY(monitor.isComplete());
    QSignalSpy changed(&monitor, &QualityMonitor::changed);
    watch.set(11945); // right, and the thread begins to read
    watch.set(15000); // wrong, and the thread may or may not see it
    const Figure other = watch.base.figure(u"Hòa Bình"_s, u"late_rate"_s, watch.onTime.period, 101);
    QVERIFY(watch.session().enter({other.cell, 101}, {}).ok());
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(marksOf(monitor), watch.anew());
    QVERIFY(!monitor.findingsAt(other.cell).isEmpty());
}

void TestQualityMonitor::editsWhoseReadingFailedAreJudgedWithTheNext()
{
    const Watch watch(false);
    QualityMonitor monitor(watch.base.workspace());
    QTRY_VERIFY(monitor.isComplete());
    watch.plant();
    QSignalSpy problem(&monitor, &QualityMonitor::problem);
    const QString away = watch.base.path() + u".away"_s;
    QVERIFY(QFile::rename(watch.base.path(), away)); // the thread opens it by its name
    watch.set(11880);
    QTRY_COMPARE(problem.size(), 1);
    QVERIFY(QFile::rename(away, watch.base.path()));
    CellKey other = watch.onTime;
    other.unit = watch.base.unit(u"Hà Giang"_s);
    QVERIFY(watch.session().enter({other, 1.0}, {}).ok());
    QTRY_VERIFY(!monitor.findings().isEmpty());
    QCOMPARE(marksOf(monitor), watch.anew());
}

void TestQualityMonitor::pastedBlocksAreFollowed()
{
    const Watch watch(false);
    QualityMonitor monitor(watch.base.workspace());
    QTRY_VERIFY(monitor.isComplete());
    QList<EnteredFigure> block;
    for (int year = 2010; year < 2040; ++year) {
        CellKey cell = watch.onTime;
        cell.period = Period::quarter(year, 1);
        block += {cell, 100.0 + year % 7};
        cell.indicator = watch.base.indicator(u"dossiers_resolved"_s);
        block += {cell, 120.0 + year % 7};
        cell.indicator = watch.base.indicator(u"dossiers_late"_s);
        block += {cell, year == 2015 ? 19.0 : 20.0};
    }
    QVERIFY(watch.session().enterMany(u"Dán"_s, block, {}).ok());
    QTRY_VERIFY(!monitor.findings().isEmpty());
    QCOMPARE(marksOf(monitor), watch.anew());
    watch.session().undoStack()->undo();
    QTRY_VERIFY(monitor.findings().isEmpty());
}

void TestQualityMonitor::anotherDayOfTheSourceIsFollowed()
{
    const Watch watch(false);
    Figure figure = watch.base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, Period::quarter(2020, 1), 11881);
    figure.asOf = QDate(2020, 3, 14);
    watch.base.add({figure});
    QualityMonitor monitor(watch.base.workspace());
    QTRY_VERIFY(monitor.isComplete());
    QVERIFY(monitor.findings().isEmpty());
    const SourceId id = FigureStore(watch.base.workspace().database()).claims(figure.cell)->constFirst().source;
    Source source = watch.base.workspace().sources()->value(id);
    source.publishedOn = QDate(2010, 3, 16);
    QVERIFY(watch.session().saveSource(source).ok());
    QTRY_VERIFY(!monitor.findings().isEmpty());
    QCOMPARE(marksOf(monitor), watch.anew());
    source.publishedOn = QDate(2020, 3, 16);
    QVERIFY(watch.session().saveSource(source).ok());
    QTRY_VERIFY(monitor.findings().isEmpty());
}

void TestQualityMonitor::explanationsHoldAsLongAsTheFigures()
{
    const Watch watch;
    QualityMonitor monitor(watch.base.workspace());
    QTRY_VERIFY(monitor.isComplete());
    const Finding finding = monitor.findings().constFirst();
    QVERIFY(monitor.explain(finding, u" lỗi đồng bộ phần mềm một cửa "_s).ok());
    QCOMPARE(monitor.findings().constFirst().explained, u"lỗi đồng bộ phần mềm một cửa"_s);
    watch.set(11000);
    QTRY_VERIFY(monitor.findings().constFirst().explained.isEmpty());
    watch.session().undoStack()->undo();
    QVERIFY(!monitor.findings().constFirst().explained.isEmpty());
    QVERIFY(monitor.explain(monitor.findings().constFirst(), {}).ok());
    QVERIFY(monitor.findings().constFirst().explained.isEmpty());
    QVERIFY(FindingNoteStore(watch.base.workspace().database()).all()->isEmpty());
}

void TestQualityMonitor::explanationsAreStored()
{
    const Watch watch;
    {
        QualityMonitor monitor(watch.base.workspace());
        QTRY_VERIFY(monitor.isComplete());
        QVERIFY(monitor.explain(monitor.findings().constFirst(), u"đúng"_s).ok());
    }
    const Result<QList<FindingNote>> notes = FindingNoteStore(watch.base.workspace().database()).all();
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->constFirst().by, u"Lan"_s);
    QCOMPARE(notes->constFirst().at, fixedClock().now().toUTC());
    QualityMonitor again(watch.base.workspace());
    QTRY_VERIFY(again.isComplete());
    QCOMPARE(again.findings().constFirst().explained, u"đúng"_s);
    QCOMPARE(storedExplanations(watch.base.workspace())->size(), 1);
}

void TestQualityMonitor::readOnlyExplainsNothing()
{
    const Watch watch;
    const Result<std::unique_ptr<Workspace>> reading =
        Workspace::open(watch.base.path(), Access::ReadOnly, fixedClock());
    QVERIFY(reading.ok());
    QualityMonitor monitor(**reading);
    QTRY_VERIFY(monitor.isComplete());
    QVERIFY(!monitor.explain(monitor.findings().constFirst(), u"x"_s).ok());
    QVERIFY(monitor.findings().constFirst().explained.isEmpty());
}

void TestQualityMonitor::destroyedWhileReading()
{
    const Watch watch;
    for (int round = 0; round < 10; ++round)
        const QualityMonitor monitor(watch.base.workspace());
    QCoreApplication::sendPostedEvents();
}

QTEST_GUILESS_MAIN(TestQualityMonitor)
#include "tst_qualitymonitor.moc"
