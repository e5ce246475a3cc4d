#pragma once

#include "models/analysis/publishedstanding.h"
#include "models/core/source.h"
#include "models/reporting/rowspec.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace parboard {

/// What one year of a published index is told from. Keeps references.
struct PublishedContext
{
    const PublishedIndex &index;
    const PublishedTable &table;
    const PublishedTable &before; ///< of the year before
    const FigureSet &figures;
    const Catalogue &catalogue;
    const QHash<SourceId, Source> &sources; ///< of all claims of the year
    Language language = Language::Vietnamese;
    QSet<UnitId> own = {}; ///< the office's own unit, or what it was made of
};

/// One year of a published index in finished texts.
struct PublishedContent
{
    QStringList head; ///< full name, issuer, scale, N, dates, bands; rivals; what is not compared and why
    RowSpec ranking;  ///< best first, by score; the head is in its notes too, for pictures and paper
};

/// The ranking of a year with the published rank beside each score, the change of both against the year before unless
/// the series, the scale or the number ranked changed, and the head that says what was measured by whom. Units without
/// a figure stand last with the reason (showing-figures.md, rows 15, 17, 18).
PublishedContent buildPublished(const PublishedContext &context);

/// The sentence for several sources that differ about one cell; empty where none do.
QString rivalsText(const PublishedContext &context);

} // namespace parboard
