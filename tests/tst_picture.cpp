#include "models/reporting/fonts.h"
#include "models/reporting/picture.h"
#include "samplecontent.h"
#include "widgets/charts/qtchartpainter.h"
#include "widgets/pictures.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace parboard;
using namespace parboard::test;

namespace {

/// A text of an SVG picture with the box that it fills, in pixels.
struct DrawnText
{
    QString text;
    QRectF box;
    qreal size = 0;
};

QTransform transformOf(const QString &attribute)
{
    const QStringList parts = attribute.section(u'(', 1).section(u')', 0, 0).split(u',');
    if (parts.size() != 6)
        return {};
    return {parts.at(0).toDouble(), parts.at(1).toDouble(), parts.at(2).toDouble(),
            parts.at(3).toDouble(), parts.at(4).toDouble(), parts.at(5).toDouble()};
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pngHasTheSizeAndGround_data();
    void pngHasTheSizeAndGround();
    void textsAreInsideLargeAndApart_data();
    void textsAreInsideLargeAndApart();
    void saysEverythingThatMatters();
    void saysWhatIsLeftOut();
    void footnotesOfShownRowsOnly();
    void svgIsRealTextAndNothingElse();
    void panelPicture();
    void sameBytesTwice();
    void textGrowsWithThePicture();
    void failuresAreSentences();

private:
    static PictureOptions options(bool dark = false);
    [[nodiscard]] QByteArray bytes(const QString &name, QSize size, const DashboardContent &content,
                                   bool dark = false) const;
    [[nodiscard]] QList<DrawnText> texts(QSize size, const DashboardContent &content, bool dark = false) const;
    static QString joined(const QList<DrawnText> &texts);

    QTemporaryDir m_folder;
    const std::unique_ptr<ChartPainter> m_charts = makeChartPainter();
};

void TestPicture::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

PictureOptions TestPicture::options(bool dark)
{
    PictureOptions options;
    options.style = dark ? ChartStyle::dark() : ChartStyle::light();
    options.style.fontFamily = uiFontFamily();
    options.createdAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
    return options;
}

QByteArray TestPicture::bytes(const QString &name, QSize size, const DashboardContent &content, bool dark) const
{
    const QString file = m_folder.filePath(name);
    const Result<void> written = writePicture(file, size, content, options(dark), *m_charts);
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QList<DrawnText> TestPicture::texts(QSize size, const DashboardContent &content, bool dark) const
{
    QList<DrawnText> found;
    QXmlStreamReader reader(bytes(u"t.svg"_s, size, content, dark));
    QTransform transform;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.attributes().hasAttribute(u"transform"_s))
            transform = transformOf(reader.attributes().value(u"transform"_s).toString());
        if (reader.name() != u"text"_s)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const qreal pixels = attributes.value(u"font-size"_s).toDouble();
        const QFont::Weight weight = attributes.value(u"font-weight"_s).toInt() > 500 ? QFont::Bold : QFont::Normal;
        const QFontMetricsF metrics(drawingFont(attributes.value(u"font-family"_s).toString(), pixels, weight));
        const QPointF at(attributes.value(u"x"_s).toDouble(), attributes.value(u"y"_s).toDouble());
        const QString text = reader.readElementText().trimmed();
        const QRectF box(at.x(), at.y() - pixels * 0.72, metrics.horizontalAdvance(text), pixels * 0.72);
        found.append({text, transform.mapRect(box), pixels * transform.m22()});
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return found;
}

QString TestPicture::joined(const QList<DrawnText> &texts)
{
    QStringList all;
    for (const DrawnText &text : texts)
        all.append(text.text);
    return all.join(u' ');
}

void TestPicture::pngHasTheSizeAndGround_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
        for (const bool dark : {false, true})
            QTest::addRow("%d %s", size.width(), dark ? "dark" : "light") << size << dark;
    }
}

void TestPicture::pngHasTheSizeAndGround()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QImage image = QImage::fromData(bytes(u"a.png"_s, size, articleContent(), dark));
    QCOMPARE(image.size(), size);
    QCOMPARE(image.pixelColor(2, 2), options(dark).style.background);
    QCOMPARE(image.pixelColor(size.width() - 3, size.height() - 3), options(dark).style.background);
}

void TestPicture::textsAreInsideLargeAndApart_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("units");
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
        for (const int units : {-1, 0, 1, 2, 4, 12, 63})
            QTest::addRow("%d, %d units", size.width(), units) << size << units;
    }
}

void TestPicture::textsAreInsideLargeAndApart()
{
    QFETCH(QSize, size);
    QFETCH(int, units);
    const QList<DrawnText> drawn = texts(size, units < 0 ? articleContent() : generatedContent(units, 60));
    QVERIFY(drawn.size() > 4);
    const QRectF picture({}, QSizeF(size));
    for (const DrawnText &text : drawn) {
        QVERIFY2(picture.contains(text.box), qPrintable(text.text));
        QVERIFY2(text.size >= size.height() / 60.0, qPrintable(text.text));
        QVERIFY2(!text.text.endsWith(u'…') || text.text == u"…"_s, qPrintable(text.text));
    }
    for (qsizetype one = 0; one < drawn.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other) {
            const QRectF common = drawn.at(one).box & drawn.at(other).box;
            QVERIFY2(common.width() < 1.5 || common.height() < 1.5,
                     qPrintable(drawn.at(one).text + u" | "_s + drawn.at(other).text));
        }
    }
}

void TestPicture::saysEverythingThatMatters()
{
    const DashboardContent content = articleContent();
    const QString text = joined(texts({1366, 768}, content));
    for (const QString &expected : {content.title, content.periodText, content.asOfText, content.strip.first()})
        QVERIFY2(text.contains(expected), qPrintable(expected));
    const QString words = QString(text).remove(u' '); // titles are wrapped
    for (const ChartSpec &panel : content.panels)
        QVERIFY2(words.contains(QString(panel.title).remove(u' ')), qPrintable(panel.title));
    for (const NumberedSource &source : content.sources)
        QVERIFY2(words.contains(u"[%1]"_s.arg(source.number) + QString(source.text).remove(u' ')),
                 qPrintable(source.text));
    QVERIFY(text.contains(u"22/11/2026"_s));
}

void TestPicture::saysWhatIsLeftOut()
{
    const QString text = joined(texts({1366, 768}, generatedContent(63, 60)));
    QVERIFY(text.contains(QRegularExpression(u"\\d+ more indicators"_s)));
    QVERIFY(text.contains(QRegularExpression(u"\\d+ more units"_s)));
    QVERIFY(text.contains(QRegularExpression(u"\\d+ more notes and sources"_s)));
    const QString small = joined(texts({1366, 768}, generatedContent(1, 8)));
    QVERIFY(!small.contains(u" more "_s));
    QVERIFY(small.contains(u"7.000"_s));
}

void TestPicture::footnotesOfShownRowsOnly()
{
    DashboardContent content = articleContent();
    content.panels.clear();
    QVERIFY(joined(texts({1920, 1080}, content)).contains(u"⁴ nguồn ghi"_s));
    content.table.areas.removeLast();
    QVERIFY(!joined(texts({1920, 1080}, content)).contains(u"⁴ nguồn ghi"_s));
}

void TestPicture::svgIsRealTextAndNothingElse()
{
    DashboardContent content = articleContent();
    content.title = u"Tỷ lệ <5% & \"hơn\""_s;
    const QByteArray svg = bytes(u"b.svg"_s, {1366, 768}, content);
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("viewBox=\"0 0 1366 768\""));
    QVERIFY(joined(texts({1366, 768}, content)).contains(content.title));
}

void TestPicture::panelPicture()
{
    const QString file = m_folder.filePath(u"panel.svg"_s);
    QVERIFY(writePanelPicture(file, {1200, 900}, articleContent(), 1, options(), *m_charts));
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(in.readAll());
    QVERIFY(svg.contains(articleContent().panels.at(1).title.first(20)));
    QVERIFY(svg.contains(u"[2] Hà Giang"_s));
    QVERIFY(!svg.contains(u"[1] Cao Bằng"_s)); // the panel mentions it nowhere
    QVERIFY(!writePanelPicture(file, {1200, 900}, articleContent(), 3, options(), *m_charts));
}

void TestPicture::sameBytesTwice()
{
    for (const QString &suffix : {u"png"_s, u"svg"_s})
        QVERIFY(bytes(u"1."_s + suffix, {1366, 768}, articleContent()) ==
                bytes(u"2."_s + suffix, {1366, 768}, articleContent()));
}

void TestPicture::textGrowsWithThePicture()
{
    const auto largest = [this](QSize size) {
        qreal most = 0;
        for (const DrawnText &text : texts(size, articleContent()))
            most = std::max(most, text.size);
        return most;
    };
    const qreal ratio = largest({3840, 2160}) / largest({1920, 1080});
    QVERIFY2(ratio > 1.9 && ratio < 2.1, qPrintable(QString::number(ratio)));
}

void TestPicture::failuresAreSentences()
{
    const auto write = [this](const QString &file, QSize size) {
        return writePicture(file, size, articleContent(), options(), *m_charts);
    };
    const Result<void> suffix = write(m_folder.filePath(u"a.jpeg"_s), {1366, 768});
    QVERIFY(!suffix);
    QVERIFY(suffix.error().sentence.contains(u".png"_s));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"a.jpeg"_s)));
    QVERIFY(!write(m_folder.filePath(u"none/a.png"_s), {1366, 768}));
    QVERIFY(!write(m_folder.filePath(u"a.png"_s), {10, 10}));
    QVERIFY(!write(m_folder.filePath(u"a.png"_s), {100000, 768}));
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder.png"_s));
    QVERIFY(!write(m_folder.filePath(u"folder.png"_s), {1366, 768}));
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
