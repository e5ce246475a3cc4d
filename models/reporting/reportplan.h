#pragma once

#include "models/core/enumcodes.h"
#include "models/core/localtext.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace parboard {

/// One thing in a report, in the order in which it is read.
struct PlanBlock
{
    enum class Kind {
        Heading,    ///< `text` at `level`, numbered I. / 1. / a) (Decree 30/2020, annex I)
        Text,       ///< a paragraph; numbers stand in it as tokens (sentencetokens.h)
        Sentences,  ///< paragraphs drafted from the figures of `indicators`
        Table,      ///< the figures of `indicators`, or of all of `area`
        Ranking,    ///< a drawing of the first of `indicators` for all provinces
        Map,        ///< the same as a map of tiles
        Trend,      ///< the same over time
        Panel,      ///< panel `level` (1 to 3) of the dashboard
        Findings,   ///< what the quality rules say about the figures
        PageBreak,  ///< a new page
        Statistics, ///< an appendix: all indicators with figures
        Sources     ///< an appendix: the numbered sources; with `level` 2 a list in the text
    };

    Kind kind = Kind::Text;
    int level = 1;
    LocalText text = {};
    QStringList indicators = {}; ///< codes; "*" stands for the indicator of the page
    QString area = {};

    bool operator==(const PlanBlock &) const = default;
};
inline constexpr EnumCodes<PlanBlock::Kind, 12> planBlockCodes{{{PlanBlock::Kind::Heading, "heading"},
                                                                {PlanBlock::Kind::Text, "text"},
                                                                {PlanBlock::Kind::Sentences, "sentences"},
                                                                {PlanBlock::Kind::Table, "table"},
                                                                {PlanBlock::Kind::Ranking, "ranking"},
                                                                {PlanBlock::Kind::Map, "map"},
                                                                {PlanBlock::Kind::Trend, "trend"},
                                                                {PlanBlock::Kind::Panel, "panel"},
                                                                {PlanBlock::Kind::Findings, "findings"},
                                                                {PlanBlock::Kind::PageBreak, "page_break"},
                                                                {PlanBlock::Kind::Statistics, "statistics"},
                                                                {PlanBlock::Kind::Sources, "sources"}}};

/// What the blocks are repeated for.
enum class PlanRepeat {
    Once,
    Indicators, ///< a page for each of ReportPlan::pageIndicators
    Units       ///< a page for each unit (an atlas)
};
inline constexpr EnumCodes<PlanRepeat, 3> planRepeatCodes{
    {{PlanRepeat::Once, "once"}, {PlanRepeat::Indicators, "indicators"}, {PlanRepeat::Units, "units"}}};

/// A report before its figures: a template as it is shipped, or what an office made of one. A plain value; files of
/// templates hold it as JSON (docs/reports.md).
struct ReportPlan
{
    LocalText name;
    LocalText type;      ///< "BÁO CÁO"
    LocalText subject;   ///< trích yếu; tokens {period}, {unit} and {units} are replaced
    bool hasForm = true; ///< quốc hiệu, number, recipients and signature of Decree 30/2020
    bool isLandscape = false;
    PlanRepeat repeat = PlanRepeat::Once;
    QStringList pageIndicators; ///< of PlanRepeat::Indicators: codes
    QList<PlanBlock> blocks;

    bool operator==(const ReportPlan &) const = default;
};

/// Reads a template. Errors name the block, counted from 1, and what is wrong: no JSON, another format or a newer
/// version, a kind, field or area that does not exist, an indicator that `knownIndicators` does not hold, an empty
/// report.
Result<ReportPlan> readReportPlan(const QByteArray &json, const QStringList &knownIndicators,
                                  const QStringList &knownAreas);

/// The template as a file for other offices; read back it is the same.
QByteArray writeReportPlan(const ReportPlan &plan);

} // namespace parboard
