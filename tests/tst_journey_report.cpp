#include "app/pages.h"
#include "support/shownwindow.h"
#include "widgets/entry/entrypage.h"
#include "widgets/entry/entryview.h"
#include "widgets/pagesview.h"
#include "widgets/reports/reportpage.h"
#include "widgets/reports/sentenceedit.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

/// The quarterly summary, through the real window: template, order of the blocks, a sentence in own words, a figure
/// that changes afterwards, its number accepted, a look at the photocopy, the PDF.
class TestJourneyReport : public QObject
{
    Q_OBJECT

private slots:
    void fromTheTemplateToThePdf()
    {
        ShownWindow shown;
        shown.show();
        QVERIFY(shown.window().createDatabase(shown.file(u"a.db"_s), NewContent::Sample));
        chooseTheQuarter(shown.window());
        pickTheTemplate(shown.window());
        reorder(shown.window());
        editTheSentence(shown.window());
        changeTheFigure(shown.window());
        acceptTheNumber(shown.window());
        lookAtThePhotocopy(shown.window());
        savePdf(shown);
    }

private:
    static ReportPage &page(MainWindow &window) { return *window.pages()->reports(); }

    static CellKey received(const MainWindow &window)
    {
        const Catalogue &catalogue = window.workspace()->catalogue();
        return {catalogue.unitsNamed(u"Cao Bằng"_s, Scheme::Old63).constFirst()->id,
                catalogue.indicator(u"dossiers_received"_s)->id, Scope::All, Period::quarter(2020, 1)};
    }

    void chooseTheQuarter(MainWindow &window)
    {
        window.workspace()->setSelection({{received(window).unit}, Period::quarter(2020, 1), Scheme::Old63});
        QTest::keyClick(&window, Qt::Key_7, Qt::AltModifier);
        QCOMPARE(window.pages()->current(), Pages::Page::Report);
    }

    void pickTheTemplate(MainWindow &window)
    {
        QComboBox *box = page(window).templateBox();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), u"Báo cáo đầy đủ"_s);
        const qsizetype full = page(window).plan().blocks.size();
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(box->currentText(), u"Tóm tắt quý"_s);
        QVERIFY(page(window).plan().blocks.size() < full);
        QTRY_VERIFY(page(window).state()->text().contains(u"page"_s));
    }

    void reorder(MainWindow &window)
    {
        QListWidget *list = page(window).blockList();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        const PlanBlock first = page(window).plan().blocks.constFirst();
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(page(window).plan().blocks.at(1), first);
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page(window).plan().blocks.constFirst(), first);
    }

    void editTheSentence(MainWindow &window)
    {
        QListWidget *list = page(window).blockList();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        SentenceEdit *editor = page(window).editor();
        QVERIFY(editor->toPlainText().contains(u"14.595"_s));
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u" Ket qua tot."_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page(window).plan().blocks.at(1).text.vi.endsWith(u"Ket qua tot."_s));
        QVERIFY(!page(window).acceptButton()->isEnabled());
    }

    void changeTheFigure(MainWindow &window)
    {
        window.pages()->enterCell(received(window));
        EntryView *view = window.pages()->entry()->view();
        view->setFocus();
        QTest::keyClicks(view, u"1"_s);
        auto *editor = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex()));
        QVERIFY(editor);
        QTest::keyClicks(editor, u"4600"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClick(&window, Qt::Key_7, Qt::AltModifier);
        page(window).blockList()->setCurrentRow(1);
        QTRY_VERIFY2(page(window).state()->text().contains(u"changed"_s), qPrintable(page(window).state()->text()));
        QVERIFY(page(window).acceptButton()->isEnabled());
        QVERIFY(page(window).editor()->toPlainText().contains(u"14.600"_s));
        // Red where it stands.
        QTextCursor cursor = page(window).editor()->document()->find(u"14.600"_s);
        QVERIFY(!cursor.isNull());
        QCOMPARE(cursor.charFormat().foreground().color(), QColor(0xb0, 0x00, 0x20));
    }

    void acceptTheNumber(MainWindow &window)
    {
        QTest::keyClick(page(window).acceptButton(), Qt::Key_Space);
        QVERIFY(page(window).plan().blocks.at(1).text.vi.contains(u"{dossiers_received|14.600}"_s));
        QVERIFY(!page(window).acceptButton()->isEnabled());
        QTRY_VERIFY(!page(window).state()->text().contains(u"changed"_s));
    }

    void lookAtThePhotocopy(MainWindow &window)
    {
        page(window).lookBox()->setFocus();
        QTest::keyClick(page(window).lookBox(), Qt::Key_Down);
        QCOMPARE(page(window).view()->look(), PrintLook::Grey);
    }

    void savePdf(ShownWindow &shown)
    {
        shown.saveAnswer = shown.file(u"tóm tắt.pdf"_s);
        QTest::keyClick(page(shown.window()).saveButton(), Qt::Key_Space);
        QVERIFY(QFile::exists(shown.saveAnswer));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, shown.saveAnswer, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(u"14.600"_s) && text.contains(u"Ket qua tot."_s), qPrintable(text));
        QVERIFY(text.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s) && text.contains(u"DỰ THẢO"_s));
    }
};

QTEST_MAIN(TestJourneyReport)
#include "tst_journey_report.moc"
