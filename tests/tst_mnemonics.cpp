#include "app/translator.h"
#include "support/shownwindow.h"
#include "widgets/entry/entrypage.h"
#include "widgets/exchange/importpage.h"
#include "widgets/index/indexpage.h"
#include "widgets/index/ownunitform.h"
#include "widgets/worklist/worklistpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// What answers to Alt and a letter, by letter: "N: Nhập; Nguồn".
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            m_texts[keys.toString()] += text;
    }
    [[nodiscard]] QString clashes() const
    {
        QStringList found;
        for (auto letter = m_texts.cbegin(); letter != m_texts.cend(); ++letter) {
            if (letter->size() > 1)
                found += letter.key() + u": "_s + letter->join(u" / "_s);
        }
        return found.join(u"; "_s);
    }

private:
    QMap<QString, QStringList> m_texts;
};

/// Letters that two visible, enabled parts of the window share.
QString clashesIn(const QWidget &window)
{
    Letters letters;
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        const QList<QAction *> menus = main->menuBar()->actions();
        for (const QAction *menu : menus) {
            if (menu->isVisible() && menu->isEnabled())
                letters.add(menu->text());
        }
    }
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            letters.add(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const QWidget *buddy = label->buddy();
            if (buddy != nullptr && buddy->isVisible() && buddy->isEnabled())
                letters.add(label->text());
        } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
            letters.add(group->title());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                letters.add(tabs->tabText(tab));
        }
    }
    return letters.clashes();
}

/// Buttons that wait for something to do take their letters too.
void showEveryButton(const QWidget &parent)
{
    const QList<QPushButton *> buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setEnabled(true);
        if (button->parentWidget()->isVisible())
            button->show();
    }
}

} // namespace

/// Alt and a letter mean one thing on each page: with two of a letter the key only moves the focus between them.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noTwoPartsOfAPageShareALetter_data();
    void noTwoPartsOfAPageShareALetter();
    void noTwoPartsOfTheIndexShareALetter_data();
    void noTwoPartsOfTheIndexShareALetter();
};

void TestMnemonics::init()
{
    const QList<QTranslator *> before = QCoreApplication::instance()->findChildren<QTranslator *>();
    for (QTranslator *translator : before)
        delete translator; // it leaves the application
}

void TestMnemonics::noTwoPartsOfAPageShareALetter_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Pages::Page>("page");
    QTest::addColumn<QString>("desk"); ///< what is on the import desk
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const QByteArray code = languageCode(language).toLatin1();
        QTest::newRow((code + " dashboard").constData()) << language << Pages::Page::Dashboard << QString();
        QTest::newRow((code + " entry").constData()) << language << Pages::Page::Entry << QString();
        QTest::newRow((code + " things to do").constData()) << language << Pages::Page::Worklist << QString();
        QTest::newRow((code + " comparison").constData()) << language << Pages::Page::Comparison << QString();
        QTest::newRow((code + " trend").constData()) << language << Pages::Page::Trend << QString();
        QTest::newRow((code + " import").constData()) << language << Pages::Page::Import << QString();
        QTest::newRow((code + " import desk").constData()) << language << Pages::Page::Import << u"one"_s;
        QTest::newRow((code + " import desk, several files").constData())
            << language << Pages::Page::Import << u"several"_s;
    }
}

void TestMnemonics::noTwoPartsOfAPageShareALetter()
{
    QFETCH(const Language, language);
    QFETCH(const Pages::Page, page);
    QFETCH(const QString, desk);
    installLanguage(language);
    ShownWindow shown({1366, 768}, language);
    shown.show();
    const QString atStart = clashesIn(shown.window());
    QVERIFY2(atStart.isEmpty(), qPrintable(u"start page: "_s + atStart));
    QVERIFY(shown.window().openSample());
    Pages &pages = *shown.window().pages();
    pages.showPage(page);
    if (!desk.isEmpty()) {
        QFile file(shown.file(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Đơn vị;Chỉ tiêu;Kỳ;Giá trị\nCao Bằng;papi_score;2023;1.234\nX Y;papi_score;2023;2.345\n");
        file.close();
        pages.importFiles(desk == u"one" ? QStringList{file.fileName()}
                                         : QStringList{file.fileName(), file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(pages.importDesk()->importButton()->isVisible(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!pages.importDesk()->task()->isBusy(), 20'000);
        const auto tabs = pages.importDesk()->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const QString found = clashesIn(shown.window());
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }
    if (page == Pages::Page::Entry) { // the form was seen above, and the grid has choices of its own
        const QString inForm = clashesIn(shown.window());
        QVERIFY2(inForm.isEmpty(), qPrintable(inForm));
        pages.entry()->showGrid(shown.window().workspace()->catalogue().indicators.constFirst().id,
                                Period::quarter(2024, 1));
    }
    if (page == Pages::Page::Worklist) {
        const QString inList = clashesIn(shown.window());
        QVERIFY2(inList.isEmpty(), qPrintable(inList));
        pages.worklist()->findChild<QTabWidget *>()->setCurrentIndex(1);
    }
    QTest::qWait(50);
    const QString found = clashesIn(shown.window());
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestMnemonics::noTwoPartsOfTheIndexShareALetter_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("vi") << Language::Vietnamese;
    QTest::newRow("en") << Language::English;
}

void TestMnemonics::noTwoPartsOfTheIndexShareALetter()
{
    QFETCH(const Language, language);
    installLanguage(language);
    ShownWindow shown({1366, 768}, language);
    shown.show();
    QVERIFY(shown.window().openSample());
    shown.window().pages()->showPage(Pages::Page::Index);
    IndexPage &page = *shown.window().pages()->index();
    page.schemeBox()->setCurrentIndex(page.schemeBox()->findData(u"demo"_s)); // an internal set: units can be added
    emit page.schemeBox()->activated(page.schemeBox()->currentIndex());
    page.yearBox()->setValue(2024);
    QVERIFY(page.addUnitButton()->isVisible());
    for (int view = 0; view < page.views()->count(); ++view) {
        page.views()->setCurrentIndex(view);
        showEveryButton(page);
        const QString found = clashesIn(shown.window());
        QVERIFY2(found.isEmpty(), qPrintable(page.views()->tabText(view) + u": "_s + found));
    }
    OwnUnitForm *form = page.askUnit();
    QVERIFY(form->isVisible());
    showEveryButton(*form);
    const QString found = clashesIn(*form);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
