#include "support/importfiles.h"
#include "support/testdatabase.h"
#include "widgets/exchange/importhead.h"
#include "widgets/exchange/importpage.h"
#include "widgets/exchange/importresults.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/exchange/importsourceform.h"
#include "widgets/exchange/importtable.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parboard;
using namespace parboard::test;

namespace {

using Tab = ImportResults::Tab;

/// The page over an empty database.
struct Shown
{
    Shown() : settings(base.file(u"settings.ini"_s))
    {
        Dialogs dialogs = Dialogs::desktop();
        dialogs.openFile = [this](QWidget *, const FileQuestion &) { return answer; };
        page = std::make_unique<ImportPage>(base.workspace(), settings, dialogs, Language::Vietnamese);
        page->resize(1366, 700);
        page->show();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(base.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    [[nodiscard]] bool opens(const QString &path) const
    {
        page->openFile(path);
        return QTest::qWaitFor([this] { return page->importButton()->isVisible() && !page->task()->isBusy(); }, 20'000);
    }
    [[nodiscard]] int rows(Tab tab) const { return page->results()->table(tab)->model()->rowCount(); }
    [[nodiscard]] bool isTried() const
    {
        return QTest::qWaitFor([this] { return page->importButton()->isEnabled(); }, 20'000);
    }

    TestDatabase base{NewContent::Empty};
    Settings settings;
    QString answer;
    std::unique_ptr<ImportPage> page;
};

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(box->findData(value));
    emit box->activated(box->currentIndex());
}

} // namespace

/// The import desk with real files.
class TestImportPage : public QObject
{
    Q_OBJECT

private slots:
    void asksForAFileAndRemembersIt()
    {
        Shown shown;
        shown.answer = shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n");
        shown.page->askFile();
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 1);
        QCOMPARE(shown.settings.value(keys::recentImports), QStringList{shown.answer});
        QCOMPARE(shown.page->results()->moreText(Tab::New), QString());
    }

    void escapeChangesNothing()
    {
        Shown shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QTest::keyClick(shown.page.get(), Qt::Key_Escape);
        QVERIFY(!shown.page->hasFile());
        const Result<QList<Batch>> batches = shown.base.workspace().editing().batches();
        QVERIFY(std::ranges::find(*batches, u"import"_s, &Batch::kind) == batches->cend());
    }

    void aPeriodThatTheFileLacksIsAskedFor()
    {
        Shown shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "Đơn vị,Hồ sơ tiếp nhận mới\nCao Bằng,5\nLai Châu,6\n")));
        QVERIFY(!shown.page->importButton()->isEnabled());
        QVERIFY(!shown.page->sheetPane()->doubtText().isEmpty());
        QComboBox *period = shown.page->sheetPane()->periodBox();
        period->addItem(u"Quý III/2026"_s, u"2026-Q3"_s);
        choose(period, u"2026-Q3"_s);
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 2);
    }

    void numbersInDoubtAreAskedOncePerColumn()
    {
        Shown shown;
        QVERIFY(
            shown.opens(shown.write(u"a.csv"_s, "Đơn vị;Chỉ tiêu;Kỳ;Giá trị\n"
                                                "Cao Bằng;papi_score;2023;1.234\nHà Giang;papi_score;2023;2.345\n")));
        const QList<QPushButton *> answers = shown.page->sheetPane()->findChildren<QPushButton *>();
        const auto english = std::ranges::find_if(
            answers, [](const QPushButton *button) { return button->text().contains(u"1,234.5"_s); });
        QVERIFY(english != answers.cend());
        (*english)->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::New), 2, 20'000);
        QCOMPARE(shown.page->results()->table(Tab::New)->model()->index(0, PlannedFiguresModel::ProposedColumn).data(),
                 u"1,234"_s);
    }

    void anotherEncodingIsTakenAtOnce()
    {
        Shown shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        choose(shown.page->head()->encodingBox(), int(TextEncoding::Tcvn3));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::Names), 1, 20'000);
        QVERIFY(!shown.page->head()->sampleText().isEmpty());
        choose(shown.page->head()->encodingBox(), int(TextEncoding::Utf8));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::New), 1, 20'000);
    }

    void anUnknownNameIsAnswered()
    {
        Shown shown;
        QVERIFY(
            shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bàng X,dossiers_new,2026-Q3,5\n")));
        QCOMPARE(shown.rows(Tab::Names), 1);
        QAbstractItemModel *names = shown.page->results()->table(Tab::Names)->model();
        QVERIFY(names->setData(names->index(0, ImportNamesModel::AnswerColumn), u"63-04"_s));
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 1);
    }

    void keptConflictsAreNotCounted()
    {
        Shown shown;
        shown.base.add({shown.base.figure(u"Cao Bằng"_s, u"dossiers_new"_s, Period::quarter(2026, 3), 90)});
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QCOMPARE(shown.rows(Tab::Conflicts), 1);
        QVERIFY(shown.isTried());
        choose(shown.page->strategyBox(), int(ConflictStrategy::Keep));
        QVERIFY(!shown.page->importButton()->isEnabled());
        QAbstractItemModel *conflicts = shown.page->results()->table(Tab::Conflicts)->model();
        QVERIFY(conflicts->setData(conflicts->index(0, PlannedFiguresModel::StrategyColumn),
                                   int(ConflictStrategy::Replace)));
        QVERIFY(shown.page->importButton()->isEnabled());
    }

    void theSourceIsKeptWithTheFigures()
    {
        Shown shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QVERIFY(shown.isTried());
        shown.page->sourceForm()->titleEdit()->setText(u"Báo cáo quý III"_s);
        shown.page->sourceForm()->numberEdit()->setText(u"12/BC-SNV"_s);
        QSignalSpy imported(shown.page.get(), &ImportPage::imported);
        shown.page->importButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 20'000);
        QVERIFY(imported.constFirst().constLast().toBool());
        const Result<QHash<SourceId, Source>> sources = shown.base.workspace().sources();
        const bool isKept = std::ranges::any_of(*sources, [](const Source &source) {
            return source.title == u"Báo cáo quý III" && source.documentNo == u"12/BC-SNV";
        });
        QVERIFY(isKept);
    }

    void aTrialFollowsWhatIsEnteredMeanwhile()
    {
        Shown shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QCOMPARE(shown.rows(Tab::New), 1);
        const CellKey cell{shown.base.unit(u"Cao Bằng"_s), shown.base.indicator(u"dossiers_new"_s), Scope::All,
                           Period::quarter(2026, 3)};
        QVERIFY(shown.base.workspace().editing().enter({cell, 90}, {}).ok());
        QVERIFY(!shown.page->importButton()->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Tab::Conflicts), 1, 20'000);
    }

    void aFileThatIsNoTableLeavesTheStart()
    {
        Shown shown;
        QSignalSpy problem(shown.page.get(), &ImportPage::problem);
        shown.page->openFile(shown.write(u"a.xlsx"_s, QByteArray("PK\3\4 no workbook at all")));
        QTRY_COMPARE_WITH_TIMEOUT(problem.count(), 1, 20'000);
        QVERIFY(!shown.page->hasFile());
    }

    void aSecondFileThatCannotBeReadLeavesTheFirst()
    {
        Shown shown;
        QVERIFY(shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,5\n")));
        QSignalSpy problem(shown.page.get(), &ImportPage::problem);
        shown.page->openFile(shown.base.file(u"missing.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(problem.count(), 1, 20'000);
        QVERIFY(shown.isTried());
        QCOMPARE(shown.rows(Tab::New), 1);
    }

    void rowsAreCopiedWithTheirHeadings()
    {
        Shown shown;
        QVERIFY(
            shown.opens(shown.write(u"a.csv"_s, "unit,indicator,period,value\nCao Bằng,dossiers_new,2026-Q3,x y\n")));
        QCOMPARE(shown.rows(Tab::Rejected), 1);
        const QStringList lines = shown.page->results()->table(Tab::Rejected)->copiedText().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(u"x y"_s));
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
