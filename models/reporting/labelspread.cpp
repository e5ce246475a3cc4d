#include "models/reporting/labelspread.h"

#include <algorithm>
#include <numeric>

namespace parboard {

namespace {

/// Labels that touch and therefore move as one.
struct Cluster
{
    double wish = 0; ///< sum over the members of the centre that the cluster would like
    double height = 0;
    int members = 0;

    [[nodiscard]] double centre(double top, double bottom) const
    {
        const double half = height / 2;
        return std::clamp(wish / members, top + half, std::max(top + half, bottom - half));
    }
};

} // namespace

QList<double> spreadLabels(const QList<LabelWish> &wishes, double top, double bottom)
{
    QList<qsizetype> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype at) { return wishes.at(at).centre; });
    double total = 0;
    for (const LabelWish &wish : wishes)
        total += wish.height;
    const double squeeze = total > bottom - top && total > 0 ? (bottom - top) / total : 1;

    QList<Cluster> clusters;
    for (const qsizetype at : std::as_const(order)) {
        const double height = wishes.at(at).height * squeeze;
        Cluster next{wishes.at(at).centre, height, 1};
        while (!clusters.isEmpty()) {
            const Cluster &last = clusters.constLast();
            if (last.centre(top, bottom) + last.height / 2 <= next.centre(top, bottom) - next.height / 2)
                break;
            // A member's wish for the cluster's centre is its own, less its distance from that centre.
            const double shiftLast = -next.height / 2;
            const double shiftNext = last.height / 2;
            next = {last.wish - last.members * shiftLast + next.wish - next.members * shiftNext,
                    last.height + next.height, last.members + next.members};
            clusters.removeLast();
        }
        clusters += next;
    }

    QList<double> centres(wishes.size());
    qsizetype place = 0;
    for (const Cluster &cluster : std::as_const(clusters)) {
        double y = cluster.centre(top, bottom) - cluster.height / 2;
        for (int member = 0; member < cluster.members; ++member, ++place) {
            const qsizetype at = order.at(place);
            const double height = wishes.at(at).height * squeeze;
            centres[at] = y + height / 2;
            y += height;
        }
    }
    return centres;
}

} // namespace parboard
