#include "models/reporting/printlook.h"

#include <QCoreApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PrintText
{
    Q_DECLARE_TR_FUNCTIONS(PrintCheck)
};

constexpr qreal thinnestLine = 0.25; ///< points
constexpr double leastDifference = 0.1;
constexpr double leastSaturation = 0.15; ///< less is a grey: told apart by its lightness alone, as it is meant
constexpr double largestHueStep = 30;    ///< degrees: shades of one hue are steps of one scale

double luminance(QRgb colour)
{
    return (0.2126 * qRed(colour) + 0.7152 * qGreen(colour) + 0.0722 * qBlue(colour)) / 255;
}

int channel(double value)
{
    return std::clamp(int(std::lround(value)), 0, 255);
}

QRgb asRedGreenBlind(QRgb colour)
{
    // To the cones of the eye, the middle ones read off the others, and back (Viénot et al., linear RGB left out: the
    // eye is to be warned, not measured).
    const double red = qRed(colour);
    const double green = qGreen(colour);
    const double blue = qBlue(colour);
    const double longCone = 17.8824 * red + 43.5161 * green + 4.11935 * blue;
    const double shortCone = 0.0299566 * red + 0.184309 * green + 1.46709 * blue;
    const double middleCone = 0.494207 * longCone + 1.24827 * shortCone;
    return qRgb(channel(0.0809445 * longCone - 0.130504 * middleCone + 0.116721 * shortCone),
                channel(-0.0102485 * longCone + 0.0540194 * middleCone - 0.113615 * shortCone),
                channel(-0.000365294 * longCone - 0.00412163 * middleCone + 0.693513 * shortCone));
}

/// Hears what is painted: widths of lines and colours of areas. Texts are black and do not count.
class InkEngine final : public QPaintEngine
{
public:
    InkEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyPen))
            m_pen = now.pen();
        if (now.state().testFlag(DirtyBrush))
            m_brush = now.brush();
        if (now.state().testFlag(DirtyTransform))
            m_scale = std::sqrt(std::abs(now.transform().determinant()));
    }
    void drawPath(const QPainterPath & /*path*/) override { notice(true); }
    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode mode) override
    {
        notice(mode != PolylineMode);
    }
    void drawTextItem(const QPointF & /*at*/, const QTextItem & /*text*/) override {}
    void drawPixmap(const QRectF & /*to*/, const QPixmap & /*pixmap*/, const QRectF & /*from*/) override {}

    QSet<QRgb> colours;
    qreal thinnest = 1e9;

private:
    void notice(bool isFilled)
    {
        if (m_pen.style() != Qt::NoPen) {
            const qreal width = m_pen.isCosmetic() ? 0 : m_pen.widthF() * m_scale;
            thinnest = std::min(thinnest, width);
            colours << m_pen.color().rgb();
        }
        if (isFilled && m_brush.style() != Qt::NoBrush)
            colours << m_brush.color().rgb();
    }

    QPen m_pen;
    QBrush m_brush;
    qreal m_scale = 1;
};

class InkDevice final : public QPaintDevice
{
public:
    explicit InkDevice(QSizeF size) : m_size(size.toSize()) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const InkEngine &heard() const { return m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int pointsPerInch = 72;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return pointsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable InkEngine m_engine;
};

bool areAlikeInGrey(const QColor &left, const QColor &right)
{
    const auto isGrey = [](const QColor &colour) { return colour.hslSaturationF() < leastSaturation; };
    if (isGrey(left) || isGrey(right))
        return false;
    const double step = std::abs(left.hueF() - right.hueF()) * 360;
    const bool isOneHue = std::min(step, 360 - step) < largestHueStep;
    return !isOneHue && std::abs(luminance(left.rgb()) - luminance(right.rgb())) < leastDifference;
}

} // namespace

QImage lookedAt(const QImage &picture, PrintLook look)
{
    if (look == PrintLook::Colour)
        return picture;
    QImage seen = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QRgb colour = seen.pixel(x, y);
            const int grey = channel(255 * luminance(colour));
            seen.setPixel(x, y, look == PrintLook::Grey ? qRgb(grey, grey, grey) : asRedGreenBlind(colour));
        }
    }
    seen.setDevicePixelRatio(picture.devicePixelRatio());
    return seen;
}

QStringList printProblems(const ReportPages &pages)
{
    QStringList problems;
    for (int page = 0; page < pages.count(); ++page) {
        InkDevice device(pages.pageSize(page));
        QPainter painter(&device);
        pages.paintPage(painter, page);
        painter.end();
        if (device.heard().thinnest < thinnestLine)
            problems += PrintText::tr("Page %1: a line is thinner than a quarter of a point.").arg(page + 1);
        const QList<QRgb> colours = device.heard().colours.values();
        bool isAlike = false;
        for (qsizetype left = 0; left < colours.size(); ++left) {
            for (qsizetype right = left + 1; right < colours.size(); ++right)
                isAlike = isAlike || areAlikeInGrey(QColor(colours.at(left)), QColor(colours.at(right)));
        }
        if (isAlike)
            problems += PrintText::tr("Page %1: two colours look the same on a photocopy.").arg(page + 1);
    }
    return problems;
}

} // namespace parboard
