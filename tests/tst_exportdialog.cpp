#include "support/testdatabase.h"
#include "widgets/exchange/exportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

/// The dialog over the sample figures; the question for a file is answered with `answer`.
struct Shown
{
    Shown() : settings(base.file(u"settings.ini"_s))
    {
        Dialogs dialogs = Dialogs::desktop();
        dialogs.saveFile = [this](QWidget *, const FileQuestion &question) {
            asked = question.folder;
            return answer;
        };
        dialog = std::make_unique<ExportDialog>(base.workspace(), settings, dialogs, Language::Vietnamese);
        dialog->show();
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(answer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TestDatabase base;
    Settings settings;
    QString answer;
    QString asked;
    std::unique_ptr<ExportDialog> dialog;
};

} // namespace

/// What goes out of the window.
class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void writesAllFiguresAndTellsWhere()
    {
        Shown shown;
        shown.answer = shown.base.file(u"ra.csv"_s);
        shown.dialog->formatBox()->setCurrentIndex(shown.dialog->formatBox()->findData(int(ExportFormat::Csv)));
        shown.dialog->exportButton()->click();
        QVERIFY(shown.asked.endsWith(u".csv"_s));
        QTRY_VERIFY(shown.dialog->folderButton()->isVisible());
        QVERIFY(shown.dialog->text().contains(u"ra.csv"_s));
        QVERIFY(shown.written().startsWith("\xEF\xBB\xBF"));
        QVERIFY(shown.written().count('\n') > 100);
        QCOMPARE(shown.settings.value(keys::exportFolder), QFileInfo(shown.answer).absolutePath());
    }

    void theSelectionIsLess()
    {
        Shown shown;
        shown.answer = shown.base.file(u"ra.csv"_s);
        Selection selection = shown.base.workspace().selection();
        selection.units = {shown.base.unit(u"Cao Bằng"_s)};
        selection.period = Period::quarter(2020, 1);
        shown.base.workspace().setSelection(selection);
        shown.dialog->whatBox()->setCurrentIndex(1);
        shown.dialog->formatBox()->setCurrentIndex(shown.dialog->formatBox()->findData(int(ExportFormat::Csv)));
        shown.dialog->exportButton()->click();
        QTRY_VERIFY(shown.dialog->folderButton()->isVisible());
        const QList<QByteArray> lines = shown.written().trimmed().split('\n');
        QVERIFY(lines.size() > 1);
        for (const QByteArray &line : lines.sliced(1))
            QVERIFY2(line.contains("2020-Q1"), line.constData());
    }

    void theDashboardIsAWorkbookOnly()
    {
        Shown shown;
        shown.answer = shown.base.file(u"ra.xlsx"_s);
        shown.dialog->whatBox()->setCurrentIndex(2);
        QCOMPARE(shown.dialog->formatBox()->count(), 1);
        shown.dialog->exportButton()->click();
        QTRY_VERIFY(shown.dialog->folderButton()->isVisible());
        QVERIFY(shown.written().startsWith("PK"));
    }

    void saysWhatWentWrong()
    {
        Shown shown;
        shown.answer = shown.base.file(u"missing/ra.json"_s);
        shown.dialog->exportButton()->click();
        QTRY_VERIFY(shown.dialog->exportButton()->isEnabled());
        QVERIFY(shown.dialog->text().contains(u"missing"_s));
        QVERIFY(!shown.dialog->folderButton()->isVisible());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
