#pragma once

#include "models/core/catalogue.h"
#include "models/core/schemetext.h"

namespace parboard {

/// What keeps a scheme from being used: a code that stands twice; a parent that is missing, of the wrong kind, behind
/// its child or a cycle; points that do not add up to the parent's; a scored node without a rule, or with a rule beside
/// scored children (two rules for the same points); a best step that is not the maximum; an indicator that the
/// catalogue lacks or that the rule cannot use. `rows` are the rows of the nodes in a file, for the problems; without
/// them the place in the scheme counts from 1.
QList<SchemeProblem> checkScheme(const IndexScheme &scheme, const Catalogue &catalogue, const QList<int> &rows = {});

/// What is wrong with a scheme that was read, as it was read and as it stands to the catalogue.
QList<SchemeProblem> allProblems(const SchemeReading &reading, const Catalogue &catalogue);

} // namespace parboard
