#include "models/core/unit.h"

#include <algorithm>

namespace parboard {

const UnitName &Unit::nameOn(QDate day) const
{
    static const UnitName nameless;
    if (names.isEmpty())
        return nameless;
    const auto found = std::find_if(names.cbegin(), names.cend(), [day](const UnitName &name) {
        return day.isValid() && name.validity.holdsOn(day);
    });
    if (found != names.cend())
        return *found;
    return *std::max_element(names.cbegin(), names.cend(), [](const UnitName &left, const UnitName &right) {
        return left.validity.from < right.validity.from;
    });
}

QString Unit::code(Scheme scheme) const
{
    const auto found =
        std::find_if(codes.cbegin(), codes.cend(), [scheme](const UnitCode &code) { return code.scheme == scheme; });
    return found == codes.cend() ? QString() : found->code;
}

LocalText Unit::region(Scheme scheme) const
{
    const auto found = std::find_if(regions.cbegin(), regions.cend(),
                                    [scheme](const UnitRegion &region) { return region.scheme == scheme; });
    return found == regions.cend() ? LocalText() : found->region;
}

} // namespace parboard
