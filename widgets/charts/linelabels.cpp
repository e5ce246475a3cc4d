#include "widgets/charts/linelabels.h"

#include <algorithm>
#include <numeric>

namespace parboard {

namespace {

constexpr int maximumRows = 4;

/// One attempt at placing labels; keeps what is placed so far.
class Placer
{
public:
    Placer(const QList<LabelRequest> &requests, qreal width, qreal gap)
        : m_requests(requests), m_places(requests.size()), m_width(width), m_gap(gap)
    {
    }

    QList<LabelPlace> place();

private:
    [[nodiscard]] bool isFree(const QRectF &rect, qsizetype index) const;
    bool placeAtPole(qsizetype index);

    const QList<LabelRequest> &m_requests;
    QList<LabelPlace> m_places;
    qreal m_width;
    qreal m_gap;
};

bool Placer::isFree(const QRectF &rect, qsizetype index) const
{
    if (rect.left() < 0 || rect.right() > m_width)
        return false;
    const QRectF room = rect.adjusted(-m_gap, 0, m_gap, 0);
    for (qsizetype other = 0; other < m_requests.size(); ++other) {
        if (other == index)
            continue;
        const LabelPlace &place = m_places.at(other);
        if (place.pole && place.text.intersects(room))
            return false;
        const std::optional<qreal> x = m_requests.at(other).x;
        // A pole that ends above this row does not matter; one that is not placed yet may come down to it.
        const bool passes = x && (place.pole ? *place.pole > rect.top() : place.sample.isEmpty());
        if (passes && *x > rect.left() - m_gap && *x < rect.right() + m_gap)
            return false;
    }
    return true;
}

bool Placer::placeAtPole(qsizetype index)
{
    const LabelRequest &request = m_requests.at(index);
    if (!request.x)
        return false;
    for (int row = 0; row < maximumRows; ++row) {
        const qreal top = row * request.size.height();
        for (const qreal left : {*request.x + m_gap, *request.x - m_gap - request.size.width()}) {
            const QRectF rect(QPointF(left, top), request.size);
            if (isFree(rect, index)) {
                m_places[index] = {rect, rect.bottom(), {}};
                return true;
            }
        }
    }
    return false;
}

QList<LabelPlace> Placer::place()
{
    QList<qsizetype> order(m_requests.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](qsizetype left, qsizetype right) {
        return m_requests.at(left).x.value_or(0) < m_requests.at(right).x.value_or(0);
    });
    for (const qsizetype index : std::as_const(order)) {
        if (!placeAtPole(index)) {
            const qreal sample = 4 * m_gap;
            m_places[index].sample = QRectF(0, 0, sample, m_requests.at(index).size.height());
            m_places[index].text = QRectF(sample + m_gap, 0, std::max(1.0, m_width - sample - m_gap), 0);
        }
    }
    return m_places;
}

} // namespace

QList<LabelPlace> placeLabels(const QList<LabelRequest> &requests, qreal width, qreal gap)
{
    return Placer(requests, width, gap).place();
}

} // namespace parboard
