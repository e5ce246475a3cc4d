#pragma once

#include "models/analysis/comparison.h"
#include "models/core/source.h"

#include <QHash>
#include <QList>
#include <QString>

namespace parboard {

/// One claim in finished texts, for the source panel.
struct ClaimExplanation
{
    QString label;     ///< of an input: its indicator's name; of a rival: empty
    QString valueText; ///< "92,56 %"
    bool chosen = false;
    QString sourceTitle;
    QString publisher;
    QString publishedOn; ///< "16/3/2020" or empty
    QString url;
    QString documentNo;
    QString sourceNote;
    QString place;  ///< "đoạn 11" and the quote where there is one
    QString window; ///< "số liệu từ 1/1/2020 đến 5/3/2020", "đến 20/6/2021" or empty
    QString note;
    QString entered; ///< batch: "Nhập ngày 22/11/2026, dữ liệu mẫu"
};

/// Where a number comes from, and what rivals it: answers "Số này ở đâu ra?".
struct FigureExplanation
{
    CellKey cell;
    QString title;                  ///< indicator, unit, scope, period
    QString valueText;              ///< the number as shown
    QString definition;             ///< note and polarity of the indicator
    QString computedText;           ///< "= 11.881 / (11.881 + 955)" with the rule in words; empty if stated
    QString disagreement;           ///< when the source states another rate than its counts give
    QList<ClaimExplanation> inputs; ///< counts behind a computed rate
    QList<ClaimExplanation> claims; ///< of the cell itself: chosen first, then rivals
    QStringList history;            ///< one line for each earlier version, newest first
    QString emptyText;              ///< when nothing was entered for the cell: what to do
};

} // namespace parboard
