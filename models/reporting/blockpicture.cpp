#include "models/reporting/blockpicture.h"

#include "models/reporting/reporttext.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pixelsPerPoint = 200.0 / 72;
constexpr qreal textSize = 10; ///< points

QImage emptyPicture(qreal width, qreal height)
{
    QImage image(int(std::ceil(width * pixelsPerPoint)), int(std::ceil(height * pixelsPerPoint)), QImage::Format_RGB32);
    constexpr qreal dotsPerMetre = 200 / 0.0254;
    image.setDotsPerMeterX(int(dotsPerMetre));
    image.setDotsPerMeterY(int(dotsPerMetre));
    image.fill(Qt::white);
    return image;
}

} // namespace

std::optional<QImage> blockPicture(const ReportBlock &block, const ChartPainter &charts, const QString &fontFamily,
                                   qreal width)
{
    ChartStyle style = ChartStyle::print();
    style.fontFamily = fontFamily;
    style.textSize = textSize;
    const auto *drawing = std::get_if<ReportDrawing>(&block);
    const auto *panel = std::get_if<ReportPanel>(&block);
    if (!drawing && !panel)
        return std::nullopt;
    const std::unique_ptr<FigureDrawing> made = drawing ? drawing->make() : nullptr;
    const qreal height = !made             ? charts.heightFor(panel->spec, style, width)
                         : drawing->height ? *drawing->height * width
                                           : made->heightFor(style, width);
    QImage image = emptyPicture(width, height);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    if (made) {
        made->layOut(style, {width, height});
        made->paint(painter);
    } else {
        charts.paint(painter, QRectF(0, 0, width, height), panel->spec, style);
    }
    return image;
}

QByteArray pngBytes(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QString blockDescription(const ReportBlock &block)
{
    if (const auto *drawing = std::get_if<ReportDrawing>(&block))
        return drawing->make()->summary();
    const auto *panel = std::get_if<ReportPanel>(&block);
    return panel ? panel->spec.title : QString();
}

FigureTexts figureTexts(const FigureTable &table)
{
    FigureTexts texts;
    texts.heads = QStringList{ReportText::tr("No."), ReportText::tr("Indicator"), ReportText::tr("Unit of measure")} +
                  table.units;
    int number = 0;
    for (const TableArea &area : table.areas) {
        texts.rows += QStringList{QString(), area.name};
        texts.isArea += true;
        for (const FigureTableRow &row : area.rows) {
            QStringList cells{QString::number(++number), row.label, row.unitOfMeasure};
            for (const FigureTableCell &cell : row.cells) {
                QStringList parts{cell.text, cell.marks, cell.periodText, cell.sourceMark};
                parts.removeAll(QString());
                cells += parts.join(u' ');
            }
            texts.rows += cells;
            texts.isArea += false;
        }
    }
    return texts;
}

} // namespace parboard
