#pragma once

#include "models/core/catalogue.h"

#include <QJsonArray>

namespace parboard {

/// Units with the codes of both lists, dated names, validity, regions, aliases, predecessors and successors.
QJsonArray unitsArray(const Catalogue &catalogue);
/// Indicators with all their fields, in the order of the catalogue.
QJsonArray indicatorsArray(const Catalogue &catalogue);
QJsonArray rulesArray(const Catalogue &catalogue);

} // namespace parboard
