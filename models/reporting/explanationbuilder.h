#pragma once

#include "models/core/catalogue.h"
#include "models/reporting/explanation.h"

#include <QDateTime>

namespace parboard {

/// When, as what and by whom a batch was entered.
struct EntryInfo
{
    QString batch;
    QDateTime at;
    QString by;
};

/// An earlier version of a claim.
struct VersionInfo
{
    QDateTime at;
    QString by;
    QString why;
    std::optional<double> oldValue;
};

/// What the stores know of one cell.
struct Evidence
{
    ComparedRow row;
    QList<Figure> claims; ///< of the cell, chosen first, with locators
    QList<Figure> inputs; ///< counts behind a computed rate, with locators
    QList<VersionInfo> versions;
    QHash<SourceId, Source> sources;
    QHash<BatchId, EntryInfo> entries;
};

/// Puts the evidence of a cell into words.
FigureExplanation buildExplanation(const Evidence &evidence, const Catalogue &catalogue, Language language);

} // namespace parboard
