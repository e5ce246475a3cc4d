#pragma once

#include "models/analysis/quality.h"
#include "models/core/source.h"

#include <QJsonObject>

namespace parboard {

/// The fixed JSON of a finding, as `check` and trials of `import` tell it; `sources` are those of its figures.
QJsonObject findingObject(const Finding &finding, const QHash<SourceId, Source> &sources, const Catalogue &catalogue);

/// A finding for a person, below the name of its unit: severity, place and text on two lines, and what was said of it.
QString findingText(const Finding &finding, const Unit &unit, const Catalogue &catalogue);

} // namespace parboard
