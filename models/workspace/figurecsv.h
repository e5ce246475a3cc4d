#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"
#include "models/core/source.h"

#include <QString>
#include <QStringList>

namespace parboard {

/// The columns of the long CSV, in the order in which they are written.
QStringList figureCsvColumns();
/// A figure as one line of the long CSV: point as decimal mark, ISO dates, empty where nothing is known.
QString figureCsvLine(const Figure &figure, const Source &source, const Catalogue &catalogue);

} // namespace parboard
