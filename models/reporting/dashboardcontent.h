#pragma once

#include "models/analysis/comparison.h"
#include "models/core/source.h"
#include "models/reporting/chartspec.h"
#include "models/reporting/figuretable.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace parboard {

/// A source with its number in the list of sources.
struct NumberedSource
{
    int number = 0;
    QString text; ///< title, publisher, document number, date, link: one plain line
};

/// What the dashboard says, in finished texts: the window, pictures and paper show the same content.
struct DashboardContent
{
    QString title;           ///< "Cải cách hành chính: Cao Bằng, Hà Giang, Hòa Bình ..."
    QString periodText;      ///< "Gần nhất (mỗi đơn vị một kỳ)" or "Quý I/2020"
    QString asOfText;        ///< "Số liệu đến 20/6/2021 ..." or empty
    QStringList strip;       ///< comparability: what is unlike, one sentence each; empty when all is alike
    QList<ChartSpec> panels; ///< on-time rate, online services, staffing reductions: always three
    FigureTable table;
    QList<NumberedSource> sources; ///< of the figures shown, by number
    bool hasFigures = false;
};

/// What is chosen beside the figures.
struct DashboardOptions
{
    Language language = Language::Vietnamese;
    std::optional<UnitId> ownUnit;
    std::optional<double> onTimeTarget; ///< percent; the office's own target, drawn as a line
};

/// The indicators of the three panels, in order of drawing.
QStringList onTimeIndicators();
QStringList onlineServiceIndicators();
QStringList staffingIndicators();

/// Builds the content from a comparison over all indicators of the catalogue (or at least those of the panels).
/// `sources` must hold the source of every claim in the comparison.
DashboardContent buildDashboard(const Comparison &comparison, const Catalogue &catalogue,
                                const QHash<SourceId, Source> &sources, const DashboardOptions &options);

} // namespace parboard
