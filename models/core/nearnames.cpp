#include "models/core/nearnames.h"

#include <QMultiMap>

#include <algorithm>
#include <numeric>

namespace parboard {

namespace {

/// Number of single-letter changes between two short texts, for "did you mean".
int editDistance(QStringView left, QStringView right)
{
    QList<int> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const int above = row.at(j + 1);
            row[j + 1] = std::min({row.at(j + 1) + 1, row.at(j) + 1, diagonal + (left.at(i) == right.at(j) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.constLast();
}

} // namespace

QStringList nearNames(const QString &wanted, const QMultiHash<QString, QString> &candidates, int most)
{
    QMultiMap<int, QString> byDistance;
    for (auto it = candidates.cbegin(); it != candidates.cend(); ++it) {
        const int distance = it.key().contains(wanted) && wanted.size() > 2 ? 1 : editDistance(wanted, it.key());
        if (distance <= std::max(2, int(wanted.size()) / 3))
            byDistance.insert(distance, it.value());
    }
    QStringList near;
    for (const QString &name : std::as_const(byDistance)) {
        if (near.size() < most && !near.contains(name))
            near += name;
    }
    return near;
}

} // namespace parboard
