#include "support/testdatabase.h"
#include "widgets/datefield.h"
#include "widgets/entry/celltext.h"
#include "widgets/entry/choosedialog.h"
#include "widgets/entry/claimdialog.h"
#include "widgets/entry/claimlist.h"
#include "widgets/entry/entrydetails.h"
#include "widgets/entry/pastvaluesview.h"
#include "widgets/entry/sourcedialog.h"
#include "widgets/entry/sparkline.h"
#include "widgets/entry/versionlist.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

/// The panel on an empty database and somebody who edits.
struct Desk
{
    Desk()
    {
        session().setPerson(u"Lan"_s);
        source.source = *session().ownSource();
        other.source = *session().saveSource({{},
                                              {},
                                              u"Báo cáo 12/BC-SNV"_s,
                                              u"Sở Nội vụ"_s,
                                              {},
                                              u"12/BC-SNV"_s,
                                              QDate(2026, 10, 5),
                                              u"publication"_s,
                                              {}});
        cell = {base.unit(u"Cao Bằng"_s), base.indicator(u"on_time_rate"_s), Scope::All, Period::quarter(2026, 3)};
        panel.resize(360, 700);
        panel.show();
        panel.activateWindow();
    }

    [[nodiscard]] EditSession &session() const { return base.workspace().editing(); }
    void enter(double value, const EntrySource &from) const { QVERIFY(session().enter({cell, value}, from).ok()); }
    void enterAt(const Period &period, double value) const
    {
        CellKey place = cell;
        place.period = period;
        QVERIFY(session().enter({place, value}, source).ok());
    }
    void show()
    {
        panel.showCell(cell);
        panel.settle();
    }
    [[nodiscard]] QList<Figure> claims() const { return session().story(cell)->claims; }
    [[nodiscard]] QPushButton *button(const QString &name)
    {
        panel.settle();
        return panel.findChild<QPushButton *>(name);
    }
    [[nodiscard]] static QString textOf(const QWidget &part)
    {
        QStringList texts;
        for (const QLabel *label : part.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] QString past(int row, int column)
    {
        panel.settle();
        return panel.pastValues()->table()->item(row, column)->text();
    }

    test::TestDatabase base{NewContent::Empty};
    EntrySource source;
    EntrySource other;
    CellKey cell;
    EntryDetails panel{base.workspace(), Language::Vietnamese};
};

Indicator indicatorOf(UnitOfMeasure unit)
{
    Indicator indicator;
    indicator.unitOfMeasure = unit;
    return indicator;
}

Figure claimOf(double value)
{
    Figure figure;
    figure.value = value;
    return figure;
}

} // namespace

class TestEntryDetails : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWithoutACell()
    {
        const Desk desk;
        QVERIFY(!desk.panel.claims()->isVisible());
        QVERIFY(!Desk::textOf(desk.panel).isEmpty());
    }

    void tellsMeaningUnitLimitsAndFormula()
    {
        Desk desk;
        desk.show();
        QVERIFY2(desk.panel.titleText().contains(u"Cao Bằng"), qPrintable(desk.panel.titleText()));
        const QString about = desk.panel.aboutText();
        for (const QString &part : {u"%"_s, u"0"_s, u"100"_s, u" / "_s})
            QVERIFY2(about.contains(part), qPrintable(about));
    }

    void showsTheLastTwelveOfTheSameKind()
    {
        Desk desk;
        Period period = desk.cell.period;
        for (int step = 0; step < 15; ++step) {
            period = period.previous();
            desk.enterAt(period, 90 - step);
        }
        desk.enterAt(Period::year(2025), 50);
        desk.enter(91.5, desk.source);
        desk.show();
        QTableWidget &table = *desk.panel.pastValues()->table();
        QCOMPARE(table.rowCount(), 13);
        QCOMPARE(desk.past(0, 1), u"91,5"_s);
        QVERIFY2(desk.past(0, 2).startsWith(u"+1,5 "), qPrintable(desk.past(0, 2)));
        QCOMPARE(desk.past(1, 0), desk.cell.period.previous().shortName());
        QCOMPARE(desk.past(12, 2), QString()); // the one before is not shown
        QCOMPARE(desk.panel.pastValues()->sparkline()->dots().size(), 13);
        QVERIFY(table.height() >= table.verticalHeader()->length()); // nothing to scroll
    }

    void statesAreSymbolsAndGapsHaveNoChange()
    {
        Desk desk;
        desk.enterAt(Period::quarter(2025, 3), 80);
        CellKey silent = desk.cell;
        silent.period = Period::quarter(2026, 1);
        QVERIFY(desk.session().enter({silent, std::nullopt, Status::NotReported}, desk.source).ok());
        desk.enterAt(Period::quarter(2026, 2), 0);
        desk.show();
        QCOMPARE(desk.past(0, 1), u"·"_s); // nothing yet
        QCOMPARE(desk.past(1, 1), u"0"_s); // a true zero
        QCOMPARE(desk.past(1, 2), QString());
        QCOMPARE(desk.past(2, 1), u"…"_s);
        QVERIFY(desk.panel.pastValues()->legend().contains(u"…"));
        QCOMPARE(desk.panel.pastValues()->sparkline()->dots().size(), 2);
        QVERIFY(desk.panel.pastValues()->sparkline()->lines().isEmpty());
    }

    void ratesComputedFromCountsAreMarked()
    {
        Desk desk;
        const auto count = [&](const QString &code, double value) {
            CellKey place = desk.cell;
            place.indicator = desk.base.indicator(code);
            QVERIFY(desk.session().enter({place, value}, desk.source).ok());
        };
        desk.show();
        count(u"dossiers_on_time"_s, 90);
        count(u"dossiers_late"_s, 10);
        QCOMPARE(desk.past(0, 1), u"= 90,00"_s);
    }

    void changeStopsAtASeriesBreak()
    {
        Desk desk;
        desk.cell.indicator = desk.base.indicator(u"papi_score"_s);
        desk.cell.period = Period::year(2018);
        desk.enterAt(Period::year(2017), 36);
        desk.enter(44, desk.source);
        desk.show();
        QVERIFY2(desk.past(0, 2).contains(u"(b)"), qPrintable(desk.past(0, 2)));
        QVERIFY(desk.panel.pastValues()->sparkline()->lines().isEmpty());
    }

    void rivalsStandSideBySideWithTheGap()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.enter(91.3, desk.other);
        desk.show();
        desk.panel.settle();
        const QString text = Desk::textOf(*desk.panel.claims());
        for (const QString &part : {u"92,5"_s, u"91,3"_s, u"1,2"_s, u"12/BC-SNV"_s, u"05/10/2026"_s, u"Lan"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(desk.button(u"use-1"_s));
        QVERIFY(!desk.button(u"use-2"_s)); // it is in use
    }

    void choosingAsksForTheReason()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.enter(91.3, desk.other);
        desk.show();
        desk.button(u"use-1"_s)->click();
        auto *dialog = desk.panel.findChild<ChooseDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog->reasonEdit(), Qt::Key_Return);
        QVERIFY(dialog->isVisible() && dialog->problemLabel()->isVisible());
        dialog->reasonEdit()->insert(u"sở đã xác nhận"_s);
        QTest::keyClick(dialog->reasonEdit(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(desk.claims().constFirst().claim, 1);
        QCOMPARE(desk.session().story(desk.cell)->versions.constFirst().note.why, u"sở đã xác nhận"_s);
        QVERIFY(desk.button(u"use-2"_s));
        QVERIFY(Desk::textOf(*desk.panel.versions()).contains(u"sở đã xác nhận"));
    }

    void editsNoteWindowStatusAndSource()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.show();
        desk.button(u"edit-1"_s)->click();
        auto *dialog = desk.panel.findChild<ClaimDialog *>();
        QVERIFY(dialog);
        dialog->windowButton()->click();
        QCOMPARE(dialog->toField()->date(), QDate(2026, 9, 14));
        dialog->asOfField()->setText(u"20-9-2026"_s);
        dialog->statusBox()->setCurrentIndex(dialog->statusBox()->findData(int(Status::Provisional)));
        dialog->noteEdit()->setPlainText(u"số liệu sơ bộ"_s);
        dialog->sourceButton()->click();
        auto *sources = dialog->findChild<SourceDialog *>();
        QVERIFY(sources);
        sources->setCurrent(desk.other.source);
        sources->accept();
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        const Figure stored = desk.claims().constFirst();
        QCOMPARE(stored.source, desk.other.source);
        QCOMPARE(stored.dataFrom, QDate(2026, 6, 15));
        QCOMPARE(stored.asOf, QDate(2026, 9, 20));
        QCOMPARE(stored.status, Status::Provisional);
        QCOMPARE(stored.note, u"số liệu sơ bộ"_s);
        QCOMPARE(stored.value, std::optional(92.5));
        desk.panel.settle();
        QVERIFY(Desk::textOf(*desk.panel.claims()).contains(u"số liệu sơ bộ"));
    }

    void editRefusesImpossibleDays()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.show();
        desk.button(u"edit-1"_s)->click();
        auto *dialog = desk.panel.findChild<ClaimDialog *>();
        dialog->fromField()->setText(u"31/2/2026"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible() && dialog->problemLabel()->isVisible());
        dialog->fromField()->setDate(QDate(2026, 9, 14));
        dialog->toField()->setDate(QDate(2026, 6, 15));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        dialog->reject();
        QVERIFY(!desk.claims().constFirst().dataFrom.isValid());
    }

    void editSaysWhyNothingWasStored()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.show();
        desk.button(u"edit-1"_s)->click();
        auto *dialog = desk.panel.findChild<ClaimDialog *>();
        QVERIFY(desk.session().lock(desk.cell.unit, desk.cell.period).ok());
        dialog->noteEdit()->setPlainText(u"muộn"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->problemLabel()->text().contains(u"Lan"));
    }

    void statesWithoutANumberStaySo()
    {
        Desk desk;
        QVERIFY(desk.session().enter({desk.cell, std::nullopt, Status::NotReported}, desk.source).ok());
        desk.show();
        desk.button(u"edit-1"_s)->click();
        auto *dialog = desk.panel.findChild<ClaimDialog *>();
        QCOMPARE(dialog->statusBox()->count(), 4);
        QVERIFY(dialog->statusBox()->findData(int(Status::Reported)) < 0);
        dialog->statusBox()->setCurrentIndex(dialog->statusBox()->findData(int(Status::Withheld)));
        dialog->accept();
        QCOMPARE(desk.claims().constFirst().status, Status::Withheld);
        QVERIFY(!desk.claims().constFirst().value);
    }

    void removeAndRestoreFromTheVersions()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.show();
        QVERIFY(desk.panel.versions()->findChildren<QPushButton *>().isEmpty());
        desk.button(u"remove-1"_s)->click();
        QVERIFY(desk.claims().isEmpty());
        desk.panel.settle();
        auto *restore = desk.panel.versions()->findChild<QPushButton *>();
        QVERIFY(restore);
        restore->click();
        QCOMPARE(desk.claims().constFirst().value, std::optional(92.5));
        desk.session().undoStack()->undo();
        QVERIFY(desk.claims().isEmpty());
        desk.session().undoStack()->undo();
        QCOMPARE(desk.claims().size(), 1);
        QVERIFY(desk.button(u"remove-1"_s)); // the panel followed
    }

    void versionsSayWhatWasOtherwise()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        Figure noted = desk.claims().constFirst();
        noted.note = u"tạm"_s;
        QVERIFY(desk.session().change(noted).ok());
        desk.show();
        QVERIFY2(Desk::textOf(*desk.panel.versions()).contains(u"without a note"),
                 qPrintable(Desk::textOf(*desk.panel.versions())));
        desk.enter(91.3, desk.other);
        desk.panel.settle();
        QVERIFY(Desk::textOf(*desk.panel.versions()).contains(u"in use"));
    }

    void dataAreNeverMarkupInToolTips()
    {
        Desk desk;
        desk.panel.setFindings({{FindingItem::Severity::Error, u"a"_s, {}, u"<b>& x"_s}});
        bool found = false;
        for (const QLabel *label : desk.panel.findings()->findChildren<QLabel *>())
            found = found || label->toolTip().contains(u"&lt;b&gt;&amp; x");
        QVERIFY(found);
    }

    void manyVersionsAreShownWhenAsked()
    {
        Desk desk;
        for (int value = 0; value < 20; ++value)
            desk.enter(value, desk.source);
        desk.show();
        QCOMPARE(desk.panel.versions()->findChildren<QPushButton *>().size(), 9);
        desk.button(u"more"_s)->click();
        QCOMPARE(desk.panel.versions()->findChildren<QPushButton *>().size(), 19);
    }

    void lockedCellsSayWhoAndOfferNothing()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.enter(93, desk.source);
        desk.show();
        QVERIFY(desk.session().lock(desk.cell.unit, desk.cell.period).ok());
        desk.panel.settle();
        for (const QPushButton *button : desk.panel.findChildren<QPushButton *>())
            QVERIFY(!button->isEnabled());
        QVERIFY(Desk::textOf(desk.panel).contains(u"22/11/2026"));
        QVERIFY(desk.session().unlock(desk.cell.unit, desk.cell.period, u"sửa"_s).ok());
        QVERIFY(desk.button(u"edit-1"_s)->isEnabled());
    }

    void findingsAreToldApartInWords()
    {
        Desk desk;
        desk.show();
        QSignalSpy asked(&desk.panel, &EntryDetails::explainAsked);
        using Severity = FindingItem::Severity;
        desk.panel.setFindings({{Severity::Error, u"Tổng sai"_s, {}, u"sum"_s},
                                {Severity::Warning, u"Tăng lạ"_s, {}, u"outlier"_s},
                                {Severity::Error, u"Tổng sai"_s, u"lỗi đồng bộ"_s, u"sum"_s}});
        QStringList words;
        for (const QLabel *label : desk.panel.findings()->findChildren<QLabel *>()) {
            if (label->text().contains(u": "))
                words += label->text().section(u": "_s, 0, 0);
        }
        QCOMPARE(words.size(), 3);
        QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), 3);
        QVERIFY(Desk::textOf(*desk.panel.findings()).contains(u"lỗi đồng bộ"));
        desk.button(u"explain-1"_s)->click();
        QCOMPARE(asked.constFirst().constFirst().toInt(), 1);
        CellKey next = desk.cell;
        next.period = next.period.previous();
        desk.panel.showCell(next);
        desk.panel.settle();
        QVERIFY(!desk.panel.findings()->isVisible());
    }

    void readsOnceForManyMoves()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.show();
        const QString shown = desk.panel.titleText();
        CellKey next = desk.cell;
        for (int step = 0; step < 5; ++step) {
            next.period = next.period.previous();
            desk.panel.showCell(next);
        }
        QCOMPARE(desk.panel.titleText(), shown); // put off
        QTRY_VERIFY(desk.panel.titleText() != shown);
    }

    void buttonsBelongToTheCellThatIsShown()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        CellKey next = desk.cell;
        next.period = next.period.previous();
        QVERIFY(desk.session().enter({next, 80.0}, desk.source).ok());
        desk.show();
        desk.panel.showCell(next); // put off: the buttons are still those of the first cell
        desk.panel.findChild<QPushButton *>(u"remove-1"_s)->click();
        QVERIFY(desk.claims().isEmpty());
        QCOMPARE(desk.session().story(next)->claims.size(), 1);
    }

    void focusStaysWhenThePanelIsBuiltAnew()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
        desk.button(u"edit-1"_s)->setFocus();
        desk.enter(93, desk.source);
        QTRY_COMPARE(QApplication::focusWidget(), desk.button(u"edit-1"_s));
    }

    void everyButtonSaysWhatItIsAbout()
    {
        Desk desk;
        desk.enter(92.5, desk.source);
        desk.enter(91.3, desk.other);
        desk.show();
        QSet<QString> names;
        const QList<QPushButton *> buttons = desk.panel.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            names << button->accessibleName();
        QCOMPARE(names.size(), buttons.size());
        for (const QLabel *label : desk.panel.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->pixmap().isNull());
    }

    void gapsInWords_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("claim");
        QTest::addColumn<double>("inUse");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, UnitOfMeasure unit, double claim, double inUse, const QString &words) {
            QTest::newRow(name) << int(unit) << claim << inUse << words;
        };
        row("rate", UnitOfMeasure::Percent, 92.56, 91.36, u"1,2 percentage points higher than the one in use"_s);
        row("count", UnitOfMeasure::Count, 950, 1000, u"50 (5 %) lower than the one in use"_s);
        row("from zero", UnitOfMeasure::Count, 5, 0, u"5 higher than the one in use"_s);
        row("same", UnitOfMeasure::Count, 5, 5, u"the same value as the one in use"_s);
        row("rank", UnitOfMeasure::Rank, 12, 15, u"3 places better than the one in use"_s);
        row("points", UnitOfMeasure::Points, 80.5, 81, u"0,5 points lower than the one in use"_s);
    }

    void gapsInWords()
    {
        QFETCH(int, unit);
        QFETCH(double, claim);
        QFETCH(double, inUse);
        QFETCH(QString, words);
        QCOMPARE(celltext::gap(claimOf(claim), claimOf(inUse), indicatorOf(UnitOfMeasure(unit)), Language::Vietnamese),
                 words);
    }

    void betterRankIsUp()
    {
        PastValue past;
        past.before = 6;
        past.change = -2;
        QCOMPARE(celltext::change(past, indicatorOf(UnitOfMeasure::Rank), Language::Vietnamese), u"up 2 places"_s);
        past.change = 3;
        QCOMPARE(celltext::change(past, indicatorOf(UnitOfMeasure::Rank), Language::Vietnamese), u"down 3 places"_s);
        QCOMPARE(celltext::change(past, indicatorOf(UnitOfMeasure::Percent), Language::Vietnamese),
                 u"+3 percentage points"_s);
    }

    void missingNumbersAreNoGap()
    {
        Figure none;
        none.status = Status::NotReported;
        const QString words = celltext::gap(none, claimOf(5), indicatorOf(UnitOfMeasure::Count), Language::Vietnamese);
        QVERIFY2(words.contains(u"cannot be compared"), qPrintable(words));
    }
};

QTEST_MAIN(TestEntryDetails)
#include "tst_entrydetails.moc"
