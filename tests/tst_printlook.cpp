#include "models/reporting/linedrawing.h"
#include "models/reporting/printlook.h"
#include "samplecontent.h"

#include <QPainter>
#include <QTest>

using namespace parboard;
using namespace parboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A drawing that only shows what it is told to.
class Inks final : public FigureDrawing
{
public:
    Inks(QList<QColor> colours, qreal width) : m_colours(std::move(colours)), m_width(width) {}
    [[nodiscard]] qreal heightFor(const ChartStyle & /*style*/, qreal /*width*/) const override { return 200; }
    void layOut(const ChartStyle & /*style*/, QSizeF /*size*/) override {}
    void paint(QPainter &painter) const override
    {
        for (qsizetype at = 0; at < m_colours.size(); ++at) {
            painter.setPen(QPen(m_colours.at(at), m_width));
            painter.drawLine(QPointF(0, double(at) * 10), QPointF(100, double(at) * 10));
        }
    }
    [[nodiscard]] QList<DrawnMark> marks() const override { return {}; }
    [[nodiscard]] QString summary() const override { return {}; }

private:
    QList<QColor> m_colours;
    qreal m_width;
};

} // namespace

class TestPrintLook : public QObject
{
    Q_OBJECT

private slots:
    void looks_data()
    {
        QTest::addColumn<PrintLook>("look");
        QTest::addColumn<QRgb>("given");
        QTest::addColumn<QRgb>("expected");
        QTest::newRow("colour") << PrintLook::Colour << qRgb(200, 30, 40) << qRgb(200, 30, 40);
        QTest::newRow("grey of red") << PrintLook::Grey << qRgb(255, 0, 0) << qRgb(54, 54, 54);
        QTest::newRow("grey of green") << PrintLook::Grey << qRgb(0, 255, 0) << qRgb(182, 182, 182);
        QTest::newRow("white stays") << PrintLook::Grey << qRgb(255, 255, 255) << qRgb(255, 255, 255);
    }

    void looks()
    {
        QFETCH(PrintLook, look);
        QFETCH(QRgb, given);
        QImage picture(2, 2, QImage::Format_RGB32);
        picture.fill(given);
        QTEST(lookedAt(picture, look).pixel(1, 1), "expected");
    }

    /// Red and green of like strength come close to each other for the red-green blind, blue does not.
    void redAndGreenComeClose()
    {
        const auto seen = [](QRgb colour) {
            QImage picture(1, 1, QImage::Format_RGB32);
            picture.fill(colour);
            return lookedAt(picture, PrintLook::RedGreenBlind).pixel(0, 0);
        };
        const auto distance = [](QRgb left, QRgb right) {
            return std::abs(qRed(left) - qRed(right)) + std::abs(qGreen(left) - qGreen(right)) +
                   std::abs(qBlue(left) - qBlue(right));
        };
        const QRgb red = qRgb(200, 60, 60);
        const QRgb green = qRgb(110, 120, 60);
        QVERIFY(distance(seen(red), seen(green)) < distance(red, green) / 2);
        const QRgb blue = qRgb(60, 60, 200);
        QVERIFY(distance(seen(red), seen(blue)) > distance(red, blue) / 2);
    }

    void problems_data()
    {
        QTest::addColumn<QList<QColor>>("colours");
        QTest::addColumn<qreal>("width");
        QTest::addColumn<int>("expected");
        QTest::newRow("good") << QList<QColor>{QColor(0, 60, 110), QColor(230, 160, 0)} << 1.0 << 0;
        QTest::newRow("alike in grey") << QList<QColor>{QColor(200, 60, 60), QColor(0, 110, 70)} << 1.0 << 1;
        QTest::newRow("shades of one hue") << QList<QColor>{QColor(0, 60, 110), QColor(0, 70, 120)} << 1.0 << 0;
        QTest::newRow("hairline") << QList<QColor>{QColor(0, 60, 110)} << 0.1 << 1;
        QTest::newRow("cosmetic") << QList<QColor>{QColor(0, 60, 110)} << 0.0 << 1;
        QTest::newRow("both") << QList<QColor>{QColor(200, 60, 60), QColor(0, 110, 70)} << 0.1 << 2;
    }

    void problems()
    {
        QFETCH(QList<QColor>, colours);
        QFETCH(qreal, width);
        ReportDocument document;
        document.hasForm = false;
        document.isDraft = false;
        document.blocks += ReportDrawing{[=] { return std::make_unique<Inks>(colours, width); }, std::nullopt};
        const QStringList found = printProblems(ReportPages(document, {}, PlainChartPainter()));
        QTEST(int(found.size()), "expected");
        for (const QString &problem : found)
            QVERIFY(problem.contains(u'1')); // the page
    }
};

QTEST_MAIN(TestPrintLook)
#include "tst_printlook.moc"
