#pragma once

#include "models/workspace/indexyear.h"

#include <QStringList>

namespace parboard {

class Workspace;

/// What is published of the fields of the reform index of units that nobody scores here.
struct PublishedFields
{
    QList<UnitScore> scores; ///< best first; UnitScore::isPublished
    QStringList sources;     ///< who says so
};

/// The published percentages (indicators par_field_1 … and par_index_score) of the year of provinces that have no
/// entries: of the sets that begin with "par-", whose fields are those of the published index. Field N of the set is
/// par_field_N. Only exact numbers in use are taken.
Result<PublishedFields> publishedFields(const IndexYear &year, const Workspace &workspace);

/// "Published percentages: Báo Cao Bằng; Bộ Nội vụ." for the foot of a drawing; empty without sources.
QString publishedFieldsNote(const PublishedFields &published);

} // namespace parboard
