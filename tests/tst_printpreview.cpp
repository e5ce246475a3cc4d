#include "samplecontent.h"
#include "widgets/messagebar.h"
#include "widgets/pagesview.h"
#include "widgets/printpreview.h"

#include <QAction>
#include <QPrinter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace parboard;
using namespace parboard::test;

class TestPrintPreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pagesByKeyboard();
    void zoom();
    void fitsOnASmallScreen();
    void showsWhatIsPrinted();
    void sharpAtTwiceTheRatio();
    void savesPdf();
    void failedSavingIsASentence();
    void noPrinterOffersPdf();
    void printsOnAPrinter();
    void everythingHasAName();

private:
    [[nodiscard]] QString message() const { return m_preview->findChild<MessageBar *>()->text(); }

    PlainChartPainter m_charts;
    QTemporaryDir m_folder;
    QString m_answer;
    std::shared_ptr<const ReportPages> m_pages;
    std::unique_ptr<PrintPreview> m_preview;
};

void TestPrintPreview::init()
{
    m_answer = m_folder.filePath(u"a.pdf"_s);
    m_pages = std::make_shared<const ReportPages>(generatedContent(4, 80), ReportOptions(), m_charts);
    Dialogs dialogs;
    dialogs.saveFile = [this](QWidget *, const FileQuestion &) { return m_answer; };
    dialogs.choosePrinter = [this](QWidget *, QPrinter &printer) {
        printer.setOutputFileName(m_folder.filePath(u"printed.pdf"_s));
        return true;
    };
    m_preview = std::make_unique<PrintPreview>(m_pages, dialogs, u"proposed.pdf"_s);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
}

void TestPrintPreview::pagesByKeyboard()
{
    PagesView *view = m_preview->view();
    QVERIFY(view->hasFocus());
    QCOMPARE(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentPage(), 1);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentPage(), m_pages->count() - 1);
    QTest::keyClick(view, Qt::Key_PageUp);
    QCOMPARE(view->currentPage(), m_pages->count() - 2);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!m_preview->isVisible());
}

void TestPrintPreview::zoom()
{
    PagesView *view = m_preview->view();
    view->goToPage(2);
    QCOMPARE(view->zoom(), PagesView::Zoom::FitWidth);
    const qreal width = view->scale();
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    view->fitPage();
    QVERIFY(view->scale() < width);
    QCOMPARE(view->currentPage(), 2);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->percent(), 100);
    QCOMPARE(view->currentPage(), 2);
    view->zoomIn();
    QCOMPARE(view->percent(), 125);
    for (int step = 0; step < 20; ++step)
        view->zoomOut();
    QCOMPARE(view->percent(), 25);
}

void TestPrintPreview::fitsOnASmallScreen()
{
    QVERIFY2(m_preview->minimumSizeHint().width() <= 1366 - 40,
             qPrintable(QString::number(m_preview->minimumSizeHint().width())));
    QVERIFY(m_preview->minimumSizeHint().height() <= 768 - 80);
    m_preview->resize(1300, 650);
    QTest::qWait(10);
    QCOMPARE(m_preview->size(), QSize(1300, 650));
    m_preview->view()->fitPage();
    QVERIFY(m_pages->pageSize(0).height() * m_preview->view()->scale() <= m_preview->view()->viewport()->height());
}

void TestPrintPreview::showsWhatIsPrinted()
{
    PagesView *view = m_preview->view();
    view->fitPage();
    const QImage shown = view->viewport()->grab().toImage();
    const QSize size = (m_pages->pageSize(0) * view->scale()).toSize();
    QImage expected(size, QImage::Format_RGB32);
    QPainter painter(&expected);
    painter.scale(view->scale(), view->scale());
    m_pages->paintPage(painter, 0);
    painter.end();
    const int left = (view->viewport()->width() - size.width()) / 2;
    const QImage page = shown.copy(QRect(QPoint(left, 16), size)).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(page, expected);
}

void TestPrintPreview::sharpAtTwiceTheRatio()
{
    const QSize size = (m_pages->pageSize(0) * 2).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    m_pages->paintPage(painter, 0);
    painter.end();
    bool inked = false; // the whole sheet is painted, not its top left quarter
    for (int x = size.width() / 2; x < size.width() && !inked; ++x) {
        for (int y = 0; y < size.height() && !inked; ++y)
            inked = image.pixelColor(x, y).lightness() < 100;
    }
    QVERIFY(inked);
    QCOMPARE(image.pixelColor(size.width() - 2, size.height() - 2), QColor(Qt::white));
}

void TestPrintPreview::savesPdf()
{
    QTest::keyClick(m_preview->view(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFileInfo(m_answer).size() > 1000);
    QVERIFY(message().contains(u"a.pdf"_s));
    m_answer.clear();
    m_preview->savePdf(); // called off: nothing happens
    QVERIFY(message().contains(u"a.pdf"_s));
}

void TestPrintPreview::failedSavingIsASentence()
{
    m_answer = m_folder.filePath(u"none/a.pdf"_s);
    m_preview->savePdf();
    QVERIFY2(message().contains(u"does not exist"_s), qPrintable(message()));
}

void TestPrintPreview::noPrinterOffersPdf()
{
    m_preview->setPrinterNames([] { return QStringList(); });
    QTest::keyClick(m_preview->view(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY2(message().contains(u"PDF"_s), qPrintable(message()));
    QVERIFY(m_preview->isVisible());
}

void TestPrintPreview::printsOnAPrinter()
{
    m_preview->setPrinterNames([] { return QStringList{u"Máy in 1"_s}; });
    m_preview->print();
    QVERIFY(QFileInfo(m_folder.filePath(u"printed.pdf"_s)).size() > 1000);
    QVERIFY2(message().contains(QString::number(m_pages->count())), qPrintable(message()));
}

void TestPrintPreview::everythingHasAName()
{
    QVERIFY(!m_preview->windowTitle().isEmpty());
    QVERIFY(!m_preview->view()->accessibleName().isEmpty());
    m_preview->view()->goToPage(1);
    QVERIFY(m_preview->view()->accessibleDescription().contains(u'2'));
    for (const QToolButton *button : m_preview->findChild<QToolBar *>()->findChildren<QToolButton *>()) {
        if (button->defaultAction())
            QVERIFY(!button->text().isEmpty());
    }
}

QTEST_MAIN(TestPrintPreview)
#include "tst_printpreview.moc"
