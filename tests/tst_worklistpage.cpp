#include "models/reporting/report.h"
#include "support/testdatabase.h"
#include "widgets/emptystate.h"
#include "widgets/printpreview.h"
#include "widgets/worklist/explaindialog.h"
#include "widgets/worklist/listclipboard.h"
#include "widgets/worklist/matrixpane.h"
#include "widgets/worklist/worklistpage.h"
#include "widgets/worklist/worklistpane.h"
#include "widgets/worklist/workview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A page over a database with one fault, a draft and a unit that is silent.
struct Board
{
    explicit Board(NewContent content = NewContent::Empty) : base(content)
    {
        const Period first = Period::quarter(2020, 1);
        faulty = base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, first, 0).cell;
        base.workspace().editing().setPerson(u"Lan"_s);
    }

    void plant() const
    {
        base.add({base.figure(u"Cao Bằng"_s, u"dossiers_resolved"_s, faulty.period, 12900),
                  base.figure(u"Cao Bằng"_s, u"dossiers_late"_s, faulty.period, 955),
                  base.figure(u"Cao Bằng"_s, u"dossiers_on_time"_s, faulty.period, 11881)});
        CellKey draft = faulty;
        draft.indicator = base.indicator(u"inspections"_s);
        QVERIFY(base.workspace().editing().keepDraft(draft, u"12x"_s).ok());
    }

    /// Shows the page and waits until both readings ended.
    void open()
    {
        monitor = std::make_unique<QualityMonitor>(base.workspace());
        page = std::make_unique<WorklistPage>(base.workspace(), *monitor, Language::Vietnamese);
        QSignalSpy loaded(page.get(), &WorklistPage::loaded);
        page->resize(1366, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_VERIFY(monitor->isComplete() && !loaded.isEmpty());
    }

    [[nodiscard]] WorklistPane &list() const { return *page->list(); }
    void choose(WorkKind kind) const { list().kindBox()->setCurrentIndex(list().kindBox()->findData(int(kind))); }

    TestDatabase base;
    CellKey faulty;
    std::unique_ptr<QualityMonitor> monitor;
    std::unique_ptr<WorklistPage> page;
};

} // namespace

/// The page of things to do.
class TestWorklistPage : public QObject
{
    Q_OBJECT

private slots:
    void emptyDatabaseSaysSo();
    void rowsJumpToTheirPlace();
    void filterSearchAndTheWayBack();
    void explainByKeyboard();
    void editsAreFollowed();
    void matrixJumpsToTheForm();
    void copiesWhatIsShown();
    void pagesAndPdf();
    void manyPagesRepeatTheHead();
    void narrowAndLargeText();
    void everythingHasAName();
    void listThatCannotBeReadAnewSaysSo();
};

/// It stood there as if it were of now.
void TestWorklistPage::listThatCannotBeReadAnewSaysSo()
{
    Board board;
    board.plant();
    board.open();
    QVERIFY(!board.list().showsFailure());
    const int rows = board.list().model()->rowCount();
    QVERIFY(rows > 0);
    const QString aside = board.base.file(u"aside.db"_s);
    QVERIFY(QFile::rename(board.base.path(), aside)); // the readers open it by name
    board.page->refresh();
    QTRY_VERIFY(board.list().showsFailure());
    QVERIFY(!board.list().failure().isEmpty());
    QCOMPARE(board.list().model()->rowCount(), rows); // what was read before stays
    QVERIFY(QFile::rename(aside, board.base.path()));
    board.page->refresh();
    QTRY_VERIFY(!board.list().showsFailure());
}

void TestWorklistPage::emptyDatabaseSaysSo()
{
    Board board;
    board.base.workspace().setSelection({});
    board.open();
    QVERIFY(board.list().emptyState()->isVisible());
    QVERIFY(!board.list().emptyState()->title().isEmpty());
    QVERIFY(!board.list().explainButton()->isEnabled());
}

void TestWorklistPage::rowsJumpToTheirPlace()
{
    Board board;
    board.plant();
    board.open();
    QSignalSpy cell(board.page.get(), &WorklistPage::cellAsked);
    QSignalSpy form(board.page.get(), &WorklistPage::formAsked);
    board.choose(WorkKind::Finding);
    WorkView &view = *board.list().view();
    view.setFocus();
    view.setCurrentIndex(board.list().filter()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(cell.size(), 1);
    QCOMPARE(cell.constFirst().constFirst().value<CellKey>().unit, board.faulty.unit);
    board.choose(WorkKind::Silent);
    view.setCurrentIndex(board.list().filter()->index(0, 0));
    const QPoint place = view.visualRect(view.currentIndex()).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(form.size(), 1);
    QCOMPARE(form.constFirst().at(1).value<Period>(), Period::quarter(2026, 3));
}

void TestWorklistPage::filterSearchAndTheWayBack()
{
    Board board;
    board.plant();
    board.open();
    const int all = board.list().filter()->rowCount();
    QVERIFY(all >= 3);
    board.page->startSearch();
    QVERIFY(board.list().searchEdit()->hasFocus());
    QTest::keyClicks(board.list().searchEdit(), u"cao bang 12x"_s);
    QCOMPARE(board.list().filter()->rowCount(), 1);
    QTest::keyClicks(board.list().searchEdit(), u"zzz"_s);
    QCOMPARE(board.list().filter()->rowCount(), 0);
    // The empty state makes its buttons anew; those of before go with the next turn of the event loop.
    const auto back = [&board] { return board.list().emptyState()->findChild<QPushButton *>(); };
    QTRY_VERIFY(back() != nullptr && back()->isVisible());
    back()->click();
    QCOMPARE(board.list().filter()->rowCount(), all);
}

void TestWorklistPage::explainByKeyboard()
{
    Board board;
    board.plant();
    board.open();
    board.choose(WorkKind::Finding);
    const int findings = board.list().filter()->rowCount();
    board.list().view()->setCurrentIndex(board.list().filter()->index(0, 0));
    QVERIFY(board.list().explainButton()->isEnabled());
    ExplainDialog *dialog = board.list().explainCurrent();
    QVERIFY(dialog && !dialog->okButton()->isEnabled());
    QTest::keyClicks(dialog->edit(), u"loi dong bo"_s);
    QVERIFY(dialog->okButton()->isEnabled());
    dialog->accept();
    QCOMPARE(board.list().filter()->rowCount(), findings); // stays listed
    const WorkItem &last = board.list().model()->items().constLast();
    QCOMPARE(last.urgency, WorkUrgency::Explained);
    QVERIFY(last.detail.contains(u"loi dong bo"));
}

void TestWorklistPage::editsAreFollowed()
{
    Board board;
    board.plant();
    board.open();
    board.choose(WorkKind::Finding);
    QVERIFY(board.list().filter()->rowCount() > 0);
    QVERIFY(board.base.workspace().editing().remove(board.faulty, 1).ok());
    QTRY_COMPARE(board.list().filter()->rowCount(), 0);
    board.choose(WorkKind::Undocumented);
    QCOMPARE(board.list().filter()->rowCount(), 1);
    board.base.workspace().editing().undoStack()->undo();
    board.choose(WorkKind::Finding);
    QTRY_VERIFY(board.list().filter()->rowCount() > 0);
}

void TestWorklistPage::matrixJumpsToTheForm()
{
    Board board;
    board.plant();
    board.open();
    board.page->tabs()->setCurrentWidget(board.page->matrix());
    QTableView &view = *board.page->matrix()->view();
    QTRY_VERIFY(view.isVisible());
    QSignalSpy form(board.page.get(), &WorklistPage::formAsked);
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(form.size(), 1);
    QCOMPARE(form.constFirst().at(0).value<UnitId>(), board.faulty.unit);
    QCOMPARE(form.constFirst().at(1).value<Period>(), board.faulty.period);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(0, 1)).center());
    QCOMPARE(form.size(), 2);
    board.page->matrix()->setRhythm(Rhythm::SixMonths);
    QTRY_VERIFY(!view.isVisible()); // nobody has reported six months
}

void TestWorklistPage::copiesWhatIsShown()
{
    Board board;
    board.plant();
    board.open();
    board.choose(WorkKind::Draft);
    board.list().view()->setFocus();
    QTest::keyClick(board.list().view(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text().split(u'\n', Qt::SkipEmptyParts).size(), 2);
    QVERIFY(mime->text().contains(u"12x"));
    QVERIFY(mime->html().contains(u"<table"));
    ListDocument tricky;
    tricky.heads = {u"a\tb"_s};
    tricky.rows = {{u"<x>\n9/12"_s}};
    QCOMPARE(listMime(tricky)->text(), u"a b\n<x> 9/12\n"_s);
    QVERIFY(listMime(tricky)->html().contains(u"&lt;x&gt;"));
}

void TestWorklistPage::pagesAndPdf()
{
    Board board;
    board.plant();
    board.open();
    const ListDocument list = board.page->document();
    QCOMPARE(list.rows.size(), board.list().filter()->rowCount());
    const QString file = board.base.file(u"viec.pdf"_s);
    QVERIFY(writeWorklistPdf(file, list, fixedClock().now(), Language::Vietnamese).ok());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QVERIFY(!writeWorklistPdf(u"/nowhere/x.pdf"_s, list, fixedClock().now(), Language::Vietnamese).ok());
    QSignalSpy preview(board.page.get(), &WorklistPage::previewAsked);
    auto *button = board.list().findChildren<QPushButton *>().constLast();
    button->click();
    QCOMPARE(preview.size(), 1);
    PrintPreview *shown = board.page->openPreview(Dialogs(), file);
    QVERIFY(shown->isVisible());
    shown->reject();
    board.page->tabs()->setCurrentWidget(board.page->matrix());
    QVERIFY(board.page->document().title != list.title);
}

void TestWorklistPage::manyPagesRepeatTheHead()
{
    ListDocument list;
    list.title = u"VIỆC CẦN XỬ LÝ"_s;
    list.heads = {u"Mức"_s, u"Việc"_s};
    for (int row = 0; row < 200; ++row)
        list.rows += {u"Lỗi"_s, u"Dòng thứ %1 với một câu dài để xuống dòng trong cột của nó "_s.arg(row).repeated(2)};
    const auto pages = worklistPages(list, fixedClock().now(), Language::Vietnamese);
    QVERIFY(pages->count() > 5);
    QCOMPARE(pages->rowsPrinted(), 200);
    list.rows.clear();
    list.landscape = true;
    const auto none = worklistPages(list, fixedClock().now(), Language::Vietnamese);
    QCOMPARE(none->count(), 1);
    QVERIFY(none->isLandscape(0));
}

void TestWorklistPage::narrowAndLargeText()
{
    Board board;
    board.plant();
    board.open();
    QFont large = board.page->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    board.page->setFont(large);
    board.page->resize(1366, 640);
    QVERIFY2(board.page->minimumSizeHint().width() <= 1366,
             qPrintable(QString::number(board.page->minimumSizeHint().width())));
    WorkView &view = *board.list().view();
    QTRY_VERIFY(view.header()->length() <= view.viewport()->width());
    // A row is as high as its wrapped text.
    const QModelIndex what = board.list().filter()->index(0, WorklistModel::WhatColumn);
    QVERIFY(view.visualRect(what).height() >= 2 * QFontMetrics(large).height());
}

void TestWorklistPage::everythingHasAName()
{
    Board board;
    board.open();
    const QList<QWidget *> widgets = board.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isControl = qobject_cast<const QAbstractItemView *>(widget) ||
                               qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        const bool isInside =
            widget->parentWidget()->inherits("QComboBoxPrivateContainer") || qobject_cast<const QHeaderView *>(widget);
        if (isControl && !isInside)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestWorklistPage)
#include "tst_worklistpage.moc"
