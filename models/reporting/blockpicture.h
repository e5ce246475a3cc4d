#pragma once

#include "models/reporting/chartpainter.h"
#include "models/reporting/reportdocument.h"

#include <QImage>

#include <optional>

namespace parboard {

/// A drawing or panel of a report as a picture in the print palette for formats that take no vectors every reader can
/// draw, `width` points wide and sharp at 200 dots per inch; nothing for other blocks.
std::optional<QImage> blockPicture(const ReportBlock &block, const ChartPainter &charts, const QString &fontFamily,
                                   qreal width);

/// The picture's PNG file.
QByteArray pngBytes(const QImage &picture);

/// What the picture says, for those who cannot see it.
QString blockDescription(const ReportBlock &block);

/// The table of figures as plain texts: number, indicator, unit of measure, then the units. `isArea` says which rows
/// are headings of areas.
struct FigureTexts
{
    QStringList heads;
    QList<QStringList> rows;
    QList<bool> isArea;
};
FigureTexts figureTexts(const FigureTable &table);

} // namespace parboard
