#pragma once

#include "models/analysis/publishedstanding.h"
#include "models/reporting/heatspec.h"
#include "models/reporting/linespec.h"
#include "models/reporting/rowspec.h"
#include "models/workspace/workspace.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace parboard {

/// A year of a published index and the list of provinces it was published for: DTI 2024 is there for both.
struct PublishedPeriod
{
    int year = 0;
    Scheme list = Scheme::Old63;

    bool operator==(const PublishedPeriod &) const = default;
};

/// What a person chose to see of the published indices.
struct PublishedChoice
{
    QString index;                   ///< code: PAPI
    int year = 0;                    ///< 0, or one without figures: the last one with figures
    std::optional<Scheme> list = {}; ///< nothing: the older one that the year was published for
    QList<UnitId> units = {};        ///< drawn over the years; empty: those of the dashboard and the own unit
};

/// A published index in finished texts.
struct PublishedView
{
    PublishedPeriod shown;          ///< year 0: there are no figures
    QList<PublishedPeriod> periods; ///< those with figures, latest first
    PublishedTable table;
    QString name;             ///< the full name of the index
    QStringList head;         ///< about the year
    RowSpec ranking;          ///< of the year
    LineSpec scores;          ///< over all years with figures
    LineSpec ranks;           ///< the same, 1 on top; places that were computed are hollow
    HeatSpec dimensions = {}; ///< of the year, for the chosen units; without any for all that have figures
};

/// The index of `choice`. Errors: no such index, the database.
Result<PublishedView> readPublished(const PublishedChoice &choice, const Workspace &workspace, Language language);

/// "2024", and where that year was published for both lists "2024, 34 provinces".
QString publishedPeriodText(const PublishedPeriod &period, const QList<PublishedPeriod> &all);

} // namespace parboard
