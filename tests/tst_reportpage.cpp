#include "models/reporting/sentencetokens.h"
#include "support/testdatabase.h"
#include "widgets/pagesview.h"
#include "widgets/reports/bodydialog.h"
#include "widgets/reports/reportpage.h"
#include "widgets/reports/sentenceedit.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// The page on a database of its own, shown.
struct ShownReport
{
    explicit ShownReport(NewContent content = NewContent::Sample)
        : data(content), settings(data.file(u"settings.ini"_s)), page(makePage())
    {
        if (content == NewContent::Sample) {
            data.workspace().setSelection(
                {{data.unit(u"Cao Bằng"_s), data.unit(u"Hà Giang"_s)}, Period::quarter(2020, 1), Scheme::Old63});
        }
        page->resize(1366, 700);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("never shown");
    }

    std::unique_ptr<ReportPage> makePage()
    {
        const Dialogs dialogs{[this](QWidget *, const FileQuestion &) { return openAnswer; },
                              {},
                              [this](QWidget *, const FileQuestion &) { return saveAnswer; },
                              {}};
        return std::make_unique<ReportPage>(data.workspace(), settings, dialogs, Language::Vietnamese);
    }

    /// The row of the first block of the kind.
    [[nodiscard]] int rowOf(PlanBlock::Kind kind) const
    {
        for (int row = 0; row < page->plan().blocks.size(); ++row) {
            if (page->plan().blocks.at(row).kind == kind)
                return row;
        }
        return -1;
    }

    void choose(PlanBlock::Kind kind) const { page->blockList()->setCurrentRow(rowOf(kind)); }

    QString openAnswer;
    QString saveAnswer;
    TestDatabase data;
    Settings settings;
    std::unique_ptr<ReportPage> page;
};

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private slots:
    void theTemplateIsShownWithItsPages()
    {
        ShownReport shown;
        QCOMPARE(shown.page->templateBox()->count(), 4);
        QCOMPARE(shown.page->blockList()->count(), int(shown.page->plan().blocks.size()));
        QTRY_VERIFY(shown.page->state()->text().contains(u'2'));
        shown.choose(PlanBlock::Kind::Sentences);
        QVERIFY(shown.page->editor()->isEnabled());
        QVERIFY(shown.page->editor()->toPlainText().contains(u"14.595"_s));
        shown.choose(PlanBlock::Kind::Panel);
        QVERIFY(!shown.page->editor()->isEnabled());
    }

    void blocksMoveAndComeBack()
    {
        ShownReport shown;
        const ReportPlan before = shown.page->plan();
        shown.page->blockList()->setCurrentRow(0);
        shown.page->blockList()->setFocus();
        QTest::keyClick(shown.page->blockList(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.page->plan().blocks.at(1), before.blocks.at(0));
        QCOMPARE(shown.page->blockList()->currentRow(), 1);
        QTest::keyClick(shown.page->blockList(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.page->plan(), before);
        QTest::keyClick(shown.page->blockList(), Qt::Key_Delete);
        QCOMPARE(shown.page->plan().blocks.size(), before.blocks.size() - 1);
        shown.page->undoStack().undo();
        QCOMPARE(shown.page->plan(), before);
        shown.page->undoStack().redo();
        QCOMPARE(shown.page->plan().blocks.size(), before.blocks.size() - 1);
    }

    void blocksAreDragged()
    {
        ShownReport shown;
        const ReportPlan before = shown.page->plan();
        QListWidget *list = shown.page->blockList();
        // What a drop of the second block before the first does to the list.
        QVERIFY(list->model()->moveRow({}, 1, {}, 0));
        QTRY_COMPARE(shown.page->plan().blocks.at(0), before.blocks.at(1));
        QCOMPARE(shown.page->plan().blocks.at(1), before.blocks.at(0));
        shown.page->undoStack().undo();
        QCOMPARE(shown.page->plan(), before);
    }

    void wordsAreEditedAndNumbersStayBound()
    {
        ShownReport shown;
        shown.choose(PlanBlock::Kind::Sentences);
        SentenceEdit *editor = shown.page->editor();
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u" Rat tot."_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        const PlanBlock edited = shown.page->plan().blocks.at(shown.page->blockList()->currentRow());
        QCOMPARE(edited.kind, PlanBlock::Kind::Text);
        QVERIFY(edited.text.vi.endsWith(u" Rat tot."_s));
        QVERIFY2(edited.text.vi.contains(u"{dossiers_received|14.595}"_s), qPrintable(edited.text.vi));
        QVERIFY(!shown.page->acceptButton()->isEnabled());
    }

    /// A number that a person overwrites is no longer the figure's.
    void anOverwrittenNumberIsPlainText()
    {
        SentenceEdit editor;
        const QString sentence = u"Đạt {on_time_rate|92,56 %} rồi."_s;
        editor.setSentence(sentence, {{u"Đạt "_s, false, {}}, {u"92,56 %"_s, false, {1}}, {u" rồi."_s, false, {}}});
        QCOMPARE(editor.sentence(), sentence);
        QCOMPARE(editor.toPlainText(), u"Đạt 92,56 % rồi."_s);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(6);
        editor.setTextCursor(cursor);
        QTest::keyClicks(&editor, u"9"_s);
        QCOMPARE(editor.sentence(), u"Đạt 929,56 % rồi."_s);
    }

    void textBehindANumberIsNotPartOfIt()
    {
        SentenceEdit editor;
        editor.setSentence(u"Đạt {on_time_rate|92 %}"_s, {{u"Đạt "_s, false, {}}, {u"92 %"_s, false, {1}}});
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, u", tot"_s);
        QCOMPARE(editor.sentence(), u"Đạt {on_time_rate|92 %}, tot"_s);
    }

    void reportsAreKeptAndDeleted()
    {
        ShownReport shown;
        QSignalSpy problems(shown.page.get(), &ReportPage::problem);
        shown.page->keepAs(shown.page->plan().name.vi); // the name of the template
        QCOMPARE(problems.size(), 1);
        const qsizetype before = shown.page->plan().blocks.size();
        shown.page->blockList()->setCurrentRow(0);
        shown.page->blockList()->setFocus();
        QTest::keyClick(shown.page->blockList(), Qt::Key_Delete);
        QCOMPARE(shown.page->plan().blocks.size(), before - 1);
        shown.page->keepAs(u"Quý I của tôi"_s);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(shown.page->templateBox()->count(), 5);
        QCOMPARE(shown.page->templateBox()->currentText(), u"Quý I của tôi"_s);
        const Result<ReportPlan> kept = findReportPlan(u"Quý I của tôi"_s, shown.data.workspace());
        QVERIFY(kept.ok());
        QCOMPARE(kept->blocks, shown.page->plan().blocks);
    }

    /// Nobody has to save: what was changed is there again when the program comes back.
    void unkeptChangesComeBack()
    {
        ShownReport shown;
        shown.page->blockList()->setCurrentRow(0);
        shown.page->blockList()->setFocus();
        QTest::keyClick(shown.page->blockList(), Qt::Key_Delete);
        const ReportPlan changed = shown.page->plan();
        shown.page.reset();
        shown.page = shown.makePage();
        QCOMPARE(shown.page->plan(), changed);
        shown.page->undoStack().undo();
        QCOMPARE(shown.page->plan().blocks.size(), changed.blocks.size() + 1);
    }

    void templatesTravelAsFiles()
    {
        ShownReport shown;
        shown.saveAnswer = shown.data.file(u"mẫu.json"_s);
        const auto trigger = [&](const QString &text) {
            for (QAction *action : shown.page->menu()->actions()) {
                if (action->text().remove(u'&').contains(text))
                    return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        trigger(u"Save as template file"_s);
        QVERIFY(QFile::exists(shown.saveAnswer));
        shown.page->blockList()->setCurrentRow(0);
        const ReportPlan whole = shown.page->plan();
        shown.page->blockList()->setFocus();
        QTest::keyClick(shown.page->blockList(), Qt::Key_Delete);
        shown.openAnswer = shown.saveAnswer;
        trigger(u"Open a template file"_s);
        QCOMPARE(shown.page->plan(), whole);
        QFile broken(shown.data.file(u"hỏng.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(
            "{\"format\": \"parboard-report\", \"version\": 1, \"name\": \"x\", \"blocks\": [{\"block\": \"?\"}]}");
        broken.close();
        shown.openAnswer = broken.fileName();
        QSignalSpy problems(shown.page.get(), &ReportPage::problem);
        trigger(u"Open a template file"_s);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst().constFirst().toString().contains(u'1')); // the block
        QCOMPARE(shown.page->plan(), whole);
    }

    void filesAreWrittenOrNothing()
    {
        ShownReport shown;
        QSignalSpy notices(shown.page.get(), &ReportPage::notice);
        QSignalSpy problems(shown.page.get(), &ReportPage::problem);
        shown.saveAnswer = shown.data.file(u"báo cáo.pdf"_s);
        QTest::mouseClick(shown.page->saveButton(), Qt::LeftButton);
        QFile pdf(shown.saveAnswer);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5).startsWith("%PDF-"));
        QCOMPARE(notices.size(), 1);
        shown.saveAnswer = shown.data.file(u"báo cáo.pdf/dưới.pdf"_s); // below a file
        QTest::mouseClick(shown.page->saveButton(), Qt::LeftButton);
        QCOMPARE(problems.size(), 1);
        shown.saveAnswer.clear(); // called off
        QTest::mouseClick(shown.page->saveButton(), Qt::LeftButton);
        QCOMPARE(notices.size() + problems.size(), 2);
    }

    void thePhotocopyIsGrey()
    {
        ShownReport shown;
        QTRY_VERIFY(!shown.page->state()->text().isEmpty());
        shown.page->lookBox()->setCurrentIndex(1);
        emit shown.page->lookBox()->activated(1);
        QCOMPARE(shown.page->view()->look(), PrintLook::Grey);
        const QImage seen = shown.page->view()->viewport()->grab().toImage();
        for (int y = 0; y < seen.height(); y += 3) {
            for (int x = 40; x < seen.width() - 40; x += 3) {
                const QRgb colour = seen.pixel(x, y);
                QVERIFY2(std::abs(qRed(colour) - qBlue(colour)) < 12, qPrintable(QString::number(colour, 16)));
            }
        }
    }

    void withoutUnitsItSaysWhatToDo()
    {
        ShownReport shown(NewContent::Empty);
        shown.data.workspace().setSelection({{}, std::nullopt, Scheme::Old63});
        shown.page->reload();
        QTRY_VERIFY(!shown.page->state()->text().isEmpty());
        shown.saveAnswer = shown.data.file(u"a.pdf"_s);
        QSignalSpy problems(shown.page.get(), &ReportPage::problem);
        QTest::mouseClick(shown.page->saveButton(), Qt::LeftButton);
        QCOMPARE(problems.size(), 1);
        QVERIFY(!QFile::exists(shown.saveAnswer));
    }

    void bodiesAreAsked()
    {
        const ReportBody body{u"UBND tỉnh"_s, u"Ban Chỉ đạo"_s,          u"BC-BCĐ"_s, u"Cao Bằng"_s, u"TM. BAN"_s,
                              u"KT.\nPhó"_s,  {u"Bộ Nội vụ"_s, u"Lưu"_s}};
        QCOMPARE(BodyDialog(body).body(), body);
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
