#include "models/reporting/axisticks.h"

#include <algorithm>
#include <cmath>

namespace parboard {

namespace {

double roundStep(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

QList<double> roundTicks(double low, double high, int wanted)
{
    double span = high - low;
    if (!(span > 0))
        span = low == 0 ? 1 : std::abs(low) * 0.1;
    const double step = roundStep(span / std::max(1, wanted));
    const auto first = qint64(std::floor(low / step + 1e-9));
    const auto last = std::max(first + 1, qint64(std::ceil(high / step - 1e-9)));
    QList<double> ticks;
    for (qint64 tick = first; tick <= last; ++tick)
        ticks += double(tick) * step;
    return ticks;
}

int decimalsFor(double step)
{
    int decimals = 0;
    for (double scaled = std::abs(step); decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return decimals;
}

} // namespace parboard
