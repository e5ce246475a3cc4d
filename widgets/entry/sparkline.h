#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

#include <optional>

namespace parboard {

/// A dot of a sparkline. Where there is no number the line has a gap.
struct SparkPoint
{
    QDate day; ///< places the point on the calendar
    std::optional<double> value;
    QString valueText;     ///< finished; drawn beside the last dot
    QString periodText;    ///< finished; drawn below the first and the last point
    bool hollow = false;   ///< provisional, estimated or not exact
    bool afterGap = false; ///< not joined with the point before: periods are missing or the series broke
};

/// The course of a few values, small: one dot for each value on a calendar axis, joined where nothing is missing, the
/// last one labelled. The table beside it says the same in numbers.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);

    enum class OnTop { Highest, Lowest };

    /// `minimum` and `maximum` are the limits of the indicator; they are drawn only if the values come near them. Ranks
    /// are drawn with the lowest number, the first place, on top.
    void setPoints(const QList<SparkPoint> &points, std::optional<double> minimum, std::optional<double> maximum,
                   OnTop onTop = OnTop::Highest);
    [[nodiscard]] const QList<SparkPoint> &points() const { return m_points; }
    /// Where the dots are, one for each value, in the order of the points.
    [[nodiscard]] QList<QPointF> dots() const;
    /// Runs of dots that are joined by a line.
    [[nodiscard]] QList<QList<QPointF>> lines() const;
    [[nodiscard]] bool showsLimit(double limit) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The values that the height stands for, lowest and highest.
    [[nodiscard]] std::pair<double, double> range() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF place(const SparkPoint &point) const;
    [[nodiscard]] double height(double value) const;
    void paintLimits(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    QList<SparkPoint> m_points;
    std::optional<double> m_minimum;
    std::optional<double> m_maximum;
    OnTop m_onTop = OnTop::Highest;
};

} // namespace parboard
