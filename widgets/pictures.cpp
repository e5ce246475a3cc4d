#include "widgets/pictures.h"

#include "models/reporting/drawingpicture.h"
#include "models/reporting/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PicturesText
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

using Paint = std::function<void(QPainter &, const QSizeF &)>;

constexpr QSize smallest(320, 240);
constexpr int longestSide = 16384;
constexpr int dotsPerInch = 96;
constexpr int dotsPerMetre = 3780;

Error drawError()
{
    return {PicturesText::tr(
        "The picture could not be drawn: there is not enough memory for this size. Choose a smaller one.")};
}

Result<QByteArray> png(QSize pixels, const QString &title, const Paint &paint)
{
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return drawError();
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"Title"_s, title);
    QPainter painter;
    if (!painter.begin(&image))
        return drawError();
    paint(painter, QSizeF(pixels));
    painter.end();
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return drawError();
    return buffer.data();
}

Result<QByteArray> svg(QSize pixels, const QString &title, const Paint &paint)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return drawError();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(pixels);
    generator.setViewBox(QRect(QPoint(), pixels));
    generator.setTitle(title.toHtmlEscaped()); // QSvgGenerator writes it as it is
    QPainter painter;
    if (!painter.begin(&generator))
        return drawError();
    paint(painter, QSizeF(pixels));
    painter.end();
    return buffer.data();
}

Result<void> write(const QString &file, QSize pixels, const QString &title, const Paint &paint)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix != u"png"_s && suffix != u"svg"_s)
        return Error{
            PicturesText::tr("Pictures are written as .png or .svg; %1 ends with neither. Change the file name.")
                .arg(QFileInfo(file).fileName())};
    const bool tooSmall = pixels.width() < smallest.width() || pixels.height() < smallest.height();
    if (tooSmall || pixels.width() > longestSide || pixels.height() > longestSide)
        return Error{PicturesText::tr("A picture of %1 x %2 pixels cannot be written. Choose a size from 320 x 240 to "
                                      "16384 x 16384.")
                         .arg(pixels.width())
                         .arg(pixels.height())};
    const Result<QByteArray> bytes = suffix == u"png"_s ? png(pixels, title, paint) : svg(pixels, title, paint);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(file, *bytes);
}

} // namespace

Result<void> writePicture(const QString &file, QSize pixels, const DashboardContent &content,
                          const PictureOptions &options, const ChartPainter &charts)
{
    return write(file, pixels, content.title, [&](QPainter &painter, const QSizeF &size) {
        paintDashboardPicture(painter, size, content, options, charts);
    });
}

Result<void> writePanelPicture(const QString &file, QSize pixels, const DashboardContent &content, int panel,
                               const PictureOptions &options, const ChartPainter &charts)
{
    if (panel < 0 || panel >= content.panels.size())
        return Error{
            PicturesText::tr("There is no panel %1; the page has %2.").arg(panel + 1).arg(content.panels.size())};
    return write(file, pixels, content.panels.at(panel).title, [&](QPainter &painter, const QSizeF &size) {
        paintPanelPicture(painter, size, content, panel, options, charts);
    });
}

Result<void> writeDrawingPicture(const QString &file, QSize pixels, const QString &title, FigureDrawing &drawing,
                                 const PictureOptions &options)
{
    return write(file, pixels, title,
                 [&](QPainter &painter, const QSizeF &size) { paintDrawingPicture(painter, size, drawing, options); });
}

} // namespace parboard
