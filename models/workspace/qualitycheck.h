#pragma once

#include "models/analysis/quality.h"
#include "models/workspace/workspace.h"

#include <functional>

namespace parboard {

/// Which figures are judged, and how it is told.
struct QualityRequest
{
    std::optional<QList<UnitId>> units; ///< nothing: all
    std::optional<Period> period;       ///< findings of this period only; the other periods are still compared with
    Language language = Language::Vietnamese;
    QHash<QString, QString> explanations; ///< what persons said, by Finding::fingerprint()
    bool located = false;                 ///< with locators: a look-up for every accused cell
};

/// What the rules say about a database.
struct QualityReport
{
    QList<Finding> findings; ///< by unit as in the catalogue, period, indicator, level and rule
    QStringList problems;    ///< rules of the catalogue that could not be applied, one sentence each
    qint64 figures = 0;      ///< claims that were looked at
    int units = 0;           ///< units that have any
    bool cancelled = false;  ///< `progress` asked to stop: the findings are those until then
};

/// What the rules need besides figures: when the sources were published.
Result<QualityContext> qualityContext(const Workspace &workspace, Language language);
/// What persons said about findings, by fingerprint.
Result<QHash<QString, QString>> storedExplanations(const Workspace &workspace);

/// Runs the rules of the catalogue over an open database, unit by unit, so that memory does not grow with it.
/// `progress` hears how many of how many units are done and returns false to stop. Errors are those of reading.
Result<QualityReport> checkQuality(const Workspace &workspace, const QualityRequest &request,
                                   const std::function<bool(qsizetype done, qsizetype all)> &progress = {});

} // namespace parboard
