#include "support/testdatabase.h"
#include "widgets/datefield.h"
#include "widgets/entry/attachmentbox.h"
#include "widgets/entry/removefiledialog.h"
#include "widgets/entry/sourcedialog.h"
#include "widgets/entry/sourceform.h"
#include "widgets/entry/sourcelist.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace parboard;
using namespace Qt::StringLiterals;

namespace {

/// The dialog on the sample; file dialogs answer what the test lays down.
struct Shown
{
    explicit Shown(NewContent content = NewContent::Sample) : base(content)
    {
        session().setPerson(u"Lan"_s);
        Dialogs dialogs;
        dialogs.openFile = [this](QWidget *, const FileQuestion &) { return openAnswer; };
        dialogs.saveFile = [this](QWidget *, const FileQuestion &question) {
            proposed = question.folder;
            return saveAnswer;
        };
        dialog = std::make_unique<SourceDialog>(base.workspace(), Language::Vietnamese, dialogs);
        QObject::connect(dialog.get(), &SourceDialog::sourceChosen, dialog.get(), [this](SourceId id) { chosen = id; });
        dialog->open();
        dialog->activateWindow();
    }

    [[nodiscard]] EditSession &session() const { return base.workspace().editing(); }
    [[nodiscard]] AttachmentBox &attachment() const { return *dialog->form()->attachment(); }
    [[nodiscard]] Source stored(SourceId id) const { return base.workspace().sources()->value(id); }
    [[nodiscard]] QPushButton *ok() const
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(base.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    test::TestDatabase base;
    QString openAnswer;
    QString saveAnswer;
    QString proposed;
    std::unique_ptr<SourceDialog> dialog;
    SourceId chosen{};
};

QByteArray anyBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int at = 0; at < size; ++at)
        bytes[at] = char((at * 131) & 0xff);
    return bytes;
}

} // namespace

class TestSourceDialog : public QObject
{
    Q_OBJECT

private slots:
    void findsWithoutDiacritics()
    {
        const Shown shown;
        const int all = shown.dialog->list()->rowCount();
        QVERIFY(all > 50);
        QTest::keyClicks(shown.dialog->searchEdit(), u"cao bang quy"_s);
        QVERIFY(shown.dialog->list()->rowCount() >= 1 && shown.dialog->list()->rowCount() < all);
        QVERIFY(shown.dialog->table()->currentIndex().data().toString().contains(u"Cao Bằng"));
        QTest::keyClick(shown.dialog->searchEdit(), Qt::Key_Return);
        QVERIFY(!shown.dialog->isVisible());
        QVERIFY(shown.stored(shown.chosen).title.contains(u"Cao Bằng"));
    }

    void nothingFoundIsSaid()
    {
        const Shown shown;
        shown.dialog->searchEdit()->setText(u"không có gì như thế"_s);
        QCOMPARE(shown.dialog->list()->rowCount(), 0);
        QVERIFY(!shown.ok()->isEnabled());
        QVERIFY(!shown.dialog->editButton()->isEnabled());
        QTest::keyClick(shown.dialog->searchEdit(), Qt::Key_Return);
        QVERIFY(shown.dialog->isVisible());
    }

    void arrowsMoveWhileSearching()
    {
        const Shown shown;
        shown.dialog->searchEdit()->setFocus();
        const int row = shown.dialog->table()->currentIndex().row();
        QTest::keyClick(shown.dialog->searchEdit(), Qt::Key_Down);
        QCOMPARE(shown.dialog->table()->currentIndex().row(), row + 1);
    }

    void longTitlesWrapAndColumnsKeepTheirShare()
    {
        const Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(shown.dialog.get()));
        QTableView &table = *shown.dialog->table();
        QVERIFY(table.columnWidth(SourceList::Publisher) >= table.viewport()->width() / 5);
        QVERIFY(table.columnWidth(SourceList::Title) >= table.viewport()->width() / 5);
        const int width = table.columnWidth(SourceList::Title) - 8;
        for (int row = 0; row < shown.dialog->list()->rowCount(); ++row) {
            const QString title = shown.dialog->list()->index(row, SourceList::Title).data().toString();
            const QRect needed = table.fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, title);
            QVERIFY2(table.rowHeight(row) >= needed.height(), qPrintable(title));
        }
    }

    void newestFirst()
    {
        const Shown shown;
        SourceList &list = *shown.dialog->list();
        const auto day = [&](int row) { return shown.stored(list.sourceAt(list.index(row, 0))).publishedOn; };
        for (int row = 1; row < list.rowCount() && day(row).isValid(); ++row)
            QVERIFY(day(row - 1) >= day(row));
    }

    void addsAndReturnsASource()
    {
        const Shown shown;
        shown.dialog->addButton()->click();
        QVERIFY(shown.dialog->isEditing());
        SourceForm &form = *shown.dialog->form();
        QTest::keyClicks(form.numberEdit(), u"125/BC-UBND"_s);
        form.titleEdit()->insert(u"  Báo cáo CCHC quý III/2026 "_s);
        QTest::keyClicks(form.dateField(), u"5.10.2026"_s);
        QTest::keyClicks(form.linkEdit(), u"https://caobang.gov.vn/bc"_s);
        form.noteEdit()->setPlainText(u"Bản ký số"_s);
        QTest::keyClick(form.titleEdit(), Qt::Key_Return);
        QVERIFY(!shown.dialog->isVisible());
        const Source stored = shown.stored(shown.chosen);
        QCOMPARE(stored.title, u"Báo cáo CCHC quý III/2026"_s);
        QCOMPARE(stored.documentNo, u"125/BC-UBND"_s);
        QCOMPARE(stored.publishedOn, QDate(2026, 10, 5));
        QCOMPARE(stored.url, u"https://caobang.gov.vn/bc"_s);
        QCOMPARE(stored.note, u"Bản ký số"_s);
        QCOMPARE(stored.kind, u"publication"_s);
    }

    void saysWhatIsWrongBesideTheField()
    {
        const Shown shown;
        shown.dialog->addSource();
        SourceForm &form = *shown.dialog->form();
        form.dateField()->setText(u"32/13/2026"_s);
        form.linkEdit()->setText(u"caobang.gov.vn"_s);
        shown.ok()->click();
        QVERIFY(shown.dialog->isVisible() && shown.dialog->isEditing());
        QVERIFY(form.titleProblem()->isVisible());
        QVERIFY(form.dateProblem()->isVisible());
        QVERIFY(form.linkProblem()->isVisible());
        QCOMPARE(form.focusWidget(), form.titleEdit());
        form.titleEdit()->setText(u"Báo cáo"_s);
        form.dateField()->setDate(QDate(2026, 10, 5));
        form.linkEdit()->clear();
        shown.ok()->click();
        QVERIFY(!shown.dialog->isVisible());
    }

    void editsAndGoesBackToTheList()
    {
        const Shown shown;
        shown.dialog->searchEdit()->setText(u"Nguon thu"_s);
        const SourceId id = shown.dialog->list()->sourceAt(shown.dialog->table()->currentIndex());
        shown.dialog->editButton()->click();
        shown.dialog->form()->titleEdit()->setText(u"Nguồn thử đã sửa"_s);
        shown.ok()->click();
        QVERIFY(shown.dialog->isVisible() && !shown.dialog->isEditing());
        QCOMPARE(shown.stored(id).title, u"Nguồn thử đã sửa"_s);
        QCOMPARE(shown.dialog->list()->sourceAt(shown.dialog->table()->currentIndex()), id);
        shown.ok()->click();
        QCOMPARE(shown.chosen, id);
    }

    void escapeWarnsOnceThenLeaves()
    {
        const Shown shown;
        shown.dialog->addSource();
        shown.dialog->form()->titleEdit()->insert(u"nháp"_s);
        QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
        QVERIFY(shown.dialog->isEditing());
        QVERIFY(!shown.dialog->problem().isEmpty());
        QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
        QVERIFY(!shown.dialog->isEditing());
        QTest::keyClick(shown.dialog.get(), Qt::Key_Escape);
        QVERIFY(!shown.dialog->isVisible());
        QCOMPARE(shown.chosen, SourceId());
    }

    void keepsAFileByteForByte()
    {
        Shown shown;
        const QByteArray bytes = anyBytes(1'200'000);
        shown.openAnswer = shown.write(u"Báo cáo quý III.pdf"_s, bytes);
        shown.dialog->addSource();
        shown.dialog->form()->titleEdit()->setText(u"Báo cáo có tệp"_s);
        shown.attachment().attachButton()->click();
        QVERIFY2(shown.attachment().summary().contains(u"Báo cáo quý III.pdf"),
                 qPrintable(shown.attachment().summary()));
        QVERIFY(shown.attachment().summary().contains(u"1,2"));
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QVERIFY(shown.attachment().hashEdit()->text().contains(QString::fromLatin1(hash)));
        shown.ok()->click();
        const Result<SourceContent> kept = shown.session().sourceContent(shown.chosen);
        QCOMPARE(kept->file, bytes);
        QCOMPARE(kept->sha256, QString::fromLatin1(hash));

        shown.dialog->open();
        shown.dialog->editSource(shown.chosen);
        shown.saveAnswer = shown.base.file(u"bản sao.pdf"_s);
        shown.attachment().saveButton()->click();
        QVERIFY(shown.proposed.endsWith(u"Báo cáo quý III.pdf"));
        QFile copy(shown.saveAnswer);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        shown.saveAnswer = shown.base.file(u"không có/bản sao.pdf"_s);
        shown.attachment().saveButton()->click();
        QVERIFY(!shown.attachment().problem().isEmpty());
    }

    void anAttachedFileCanBeRemoved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("file alone") << QString();
        QTest::newRow("file and text") << u"toàn văn"_s;
    }

    void anAttachedFileCanBeRemoved()
    {
        QFETCH(const QString, text);
        Shown shown;
        Source article;
        article.title = u"Bài báo"_s;
        article.kind = u"article"_s;
        const Result<SourceId> id = shown.session().saveSource(article, {text, u"bài.pdf"_s, "abc", {}});
        shown.dialog->editSource(*id);
        const auto ask = [&shown] {
            shown.attachment().removeButton()->click();
            return shown.attachment().findChild<RemoveFileDialog *>();
        };
        RemoveFileDialog *dialog = ask();
        QVERIFY(dialog);
        const QList<QLabel *> words = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(words, [](const QLabel *label) { return label->text().contains(u"bài.pdf"); }));
        dialog->accept();
        QVERIFY(shown.attachment().removesFile() && shown.dialog->form()->isChanged());
        QCOMPARE(shown.session().sourceContent(*id)->file, QByteArray("abc")); // nothing before Save
        shown.attachment().undoButton()->click();
        QVERIFY(!shown.attachment().removesFile());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        dialog = ask();
        dialog->reject();
        QVERIFY(!shown.attachment().removesFile());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ask()->accept();
        shown.ok()->click();
        QCOMPARE(shown.session().sourceContent(*id)->file, QByteArray());
        QCOMPARE(shown.session().sourceContent(*id)->fileName, QString());
        QCOMPARE(shown.session().sourceContent(*id)->text, text);
        shown.dialog->editSource(*id);
        QVERIFY(!shown.attachment().removeButton()->isVisibleTo(shown.dialog.get()));
    }

    void aNewFileLeavesTheStoredTextAlone()
    {
        Shown shown;
        Source article;
        article.title = u"Bài báo"_s;
        article.kind = u"article"_s;
        const Result<SourceId> id = shown.session().saveSource(article, {u"toàn văn"_s, {}, {}, {}});
        shown.dialog->editSource(*id);
        QVERIFY(!shown.dialog->form()->isChanged());
        shown.attachment().attach(shown.write(u"bai.txt"_s, "abc"));
        QVERIFY(shown.dialog->form()->isChanged());
        shown.ok()->click();
        QCOMPARE(shown.session().sourceContent(*id)->text, u"toàn văn"_s);
        QCOMPARE(shown.session().sourceContent(*id)->file, QByteArray("abc"));
    }

    void refusesWhatCannotBeKept()
    {
        const Shown shown;
        shown.dialog->addSource();
        QFile large(shown.base.file(u"lớn.bin"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(AttachmentBox::mostBytes + 1));
        shown.attachment().attach(large.fileName());
        QVERIFY2(shown.attachment().problem().contains(u"50 MB"), qPrintable(shown.attachment().problem()));
        shown.attachment().attach(shown.write(u"rỗng.txt"_s, {}));
        QVERIFY(shown.attachment().problem().contains(u"rỗng.txt"));
        shown.attachment().attach(shown.base.file(u"không có.pdf"_s));
        QVERIFY(shown.attachment().problem().contains(u"không có.pdf"));
        QVERIFY(!shown.attachment().changed());
        shown.attachment().attach(shown.write(u"được.txt"_s, "x"));
        QVERIFY(shown.attachment().problem().isEmpty());
        shown.attachment().undoButton()->click();
        QVERIFY(!shown.attachment().changed());
    }

    void takesADroppedFile()
    {
        const Shown shown;
        shown.dialog->addSource();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(shown.write(u"thả.txt"_s, "nội dung"))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.attachment(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.attachment(), &drop);
        QCOMPARE(shown.attachment().changed()->fileName, u"thả.txt"_s);
        QMimeData web;
        web.setUrls({QUrl(u"https://example.org/a.pdf"_s)});
        QDragEnterEvent other({5, 5}, Qt::CopyAction, &web, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(&shown.attachment(), &other);
        QVERIFY(!other.isAccepted());
    }

    void tabGoesFromTopToBottom()
    {
        const Shown shown;
        shown.dialog->addSource();
        SourceForm &form = *shown.dialog->form();
        form.kindBox()->setFocus();
        const QList<QWidget *> order{form.numberEdit(),
                                     form.titleEdit(),
                                     form.publisherEdit(),
                                     form.dateField(),
                                     form.linkEdit(),
                                     form.noteEdit(),
                                     form.attachment()->attachButton()};
        for (QWidget *expected : order) {
            QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Tab);
            QCOMPARE(shown.dialog->focusWidget(), expected);
        }
    }

    void fitsTheSmallestScreen()
    {
        const Shown shown;
        shown.dialog->addSource();
        QVERIFY(shown.dialog->minimumSizeHint().height() <= 700);
        QVERIFY(shown.dialog->width() <= 1366);
    }
};

QTEST_MAIN(TestSourceDialog)
#include "tst_sourcedialog.moc"
