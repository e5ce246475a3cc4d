#include "widgets/entry/sparkline.h"

#include "widgets/formparts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double dotRadius = 3;
constexpr double lastDotRadius = 4;
/// A limit is drawn if it lies within this share of the values' spread beyond them.
constexpr double nearShare = 0.5;
constexpr double edgeShare = 0.1;
/// Values that hardly differ are drawn flat: this share of their size is spread enough.
constexpr double leastSpread = 0.02;

std::pair<double, double> spreadOf(const QList<SparkPoint> &points)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const SparkPoint &point : points) {
        if (point.value) {
            low = std::min(low.value_or(*point.value), *point.value);
            high = std::max(high.value_or(*point.value), *point.value);
        }
    }
    const double least = std::max(std::abs(high.value_or(0)) * leastSpread, 1e-6);
    const double missing = std::max(0.0, least - (high.value_or(0) - low.value_or(0)));
    return {low.value_or(0) - missing / 2, high.value_or(0) + missing / 2};
}

const SparkPoint *lastValue(const QList<SparkPoint> &points)
{
    const auto found =
        std::find_if(points.crbegin(), points.crend(), [](const SparkPoint &point) { return point.value.has_value(); });
    return found == points.crend() ? nullptr : &*found;
}

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Course of the values"));
}

void Sparkline::setPoints(const QList<SparkPoint> &points, std::optional<double> minimum, std::optional<double> maximum,
                          OnTop onTop)
{
    m_onTop = onTop;
    m_points = points;
    m_minimum = minimum;
    m_maximum = maximum;
    QStringList words;
    for (const SparkPoint &point : points)
        words += u"%1: %2"_s.arg(point.periodText, point.valueText);
    setAccessibleDescription(words.join(u"; "_s));
    setToolTip(formparts::toolTip(words.join(u'\n')));
    update();
}

bool Sparkline::showsLimit(double limit) const
{
    if (!lastValue(m_points))
        return false;
    const auto [low, high] = spreadOf(m_points);
    const double reach = (high - low) * nearShare;
    return limit >= low - reach && limit <= high + reach;
}

std::pair<double, double> Sparkline::range() const
{
    auto [low, high] = spreadOf(m_points);
    for (const std::optional<double> &limit : {m_minimum, m_maximum}) {
        if (limit && showsLimit(*limit)) {
            low = std::min(low, *limit);
            high = std::max(high, *limit);
        }
    }
    const double edge = (high - low) * edgeShare;
    return {low - edge, high + edge};
}

QRectF Sparkline::plot() const
{
    const SparkPoint *last = lastValue(m_points);
    const int label = last ? fontMetrics().horizontalAdvance(last->valueText) + fontMetrics().height() : 0;
    const double side = lastDotRadius + 1;
    return QRectF(rect()).adjusted(side, side, -side - label, -side - fontMetrics().height());
}

double Sparkline::height(double value) const
{
    const auto [low, high] = range();
    const QRectF area = plot();
    const double share = (value - low) / (high - low);
    return area.top() + (m_onTop == OnTop::Lowest ? share : 1 - share) * area.height();
}

QPointF Sparkline::place(const SparkPoint &point) const
{
    const QRectF area = plot();
    const auto days = double(m_points.constFirst().day.daysTo(m_points.constLast().day));
    const auto passed = double(m_points.constFirst().day.daysTo(point.day));
    return {area.left() + (days > 0 ? passed / days : 0.5) * area.width(), height(*point.value)};
}

QList<QPointF> Sparkline::dots() const
{
    QList<QPointF> places;
    for (const SparkPoint &point : m_points) {
        if (point.value)
            places += place(point);
    }
    return places;
}

QList<QList<QPointF>> Sparkline::lines() const
{
    QList<QList<QPointF>> runs;
    bool open = false;
    for (const SparkPoint &point : m_points) {
        if (point.value) {
            if (!open || point.afterGap)
                runs += QList<QPointF>();
            runs.last() += place(point);
        }
        open = point.value.has_value();
    }
    runs.removeIf([](const QList<QPointF> &run) { return run.size() < 2; });
    return runs;
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().height() * 16, fontMetrics().height() * 5};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, fontMetrics().height() * 5};
}

void Sparkline::paintLimits(QPainter &painter) const
{
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
    for (const std::optional<double> &limit : {m_minimum, m_maximum}) {
        if (limit && showsLimit(*limit))
            painter.drawLine(QPointF(plot().left(), height(*limit)), QPointF(plot().right(), height(*limit)));
    }
}

void Sparkline::paintLabels(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::WindowText));
    const SparkPoint *last = lastValue(m_points);
    const double line = fontMetrics().height();
    const QPointF at = place(*last);
    const double top = std::clamp(at.y() - line / 2, 0.0, plot().bottom() - line / 2);
    painter.drawText(QRectF(at.x() + lastDotRadius + 3, top, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     last->valueText);
    const QRectF below(plot().left(), rect().bottom() - line, rect().right() - plot().left(), line);
    const QString &first = m_points.constFirst().periodText;
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, m_points.size() > 1 ? first : QString());
    const QString &final = m_points.constLast().periodText;
    const double wide = fontMetrics().horizontalAdvance(final);
    const double middle = m_points.size() > 1 ? plot().right() : plot().center().x();
    const double left = std::min(middle - wide / 2, rect().right() - wide);
    painter.drawText(QRectF(left, below.top(), wide + 1, line), Qt::AlignLeft | Qt::AlignVCenter, final);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const SparkPoint *last = lastValue(m_points);
    if (!last)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLimits(painter);
    const QColor ink = palette().color(QPalette::Link);
    painter.setPen(QPen(ink, 1.5));
    const QList<QList<QPointF>> runs = lines();
    for (const QList<QPointF> &run : runs)
        painter.drawPolyline(run.constData(), int(run.size()));
    for (const SparkPoint &point : std::as_const(m_points)) {
        if (!point.value)
            continue;
        const double radius = &point == last ? lastDotRadius : dotRadius;
        painter.setBrush(point.hollow ? palette().window() : QBrush(ink));
        painter.drawEllipse(place(point), radius, radius);
    }
    paintLabels(painter);
}

} // namespace parboard
