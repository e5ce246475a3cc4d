#pragma once

#include "models/core/period.h"

#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// A text with a period among its words: "Số hồ sơ tiếp nhận quý I/2021".
struct PeriodInHeading
{
    Period period;
    QString text;            ///< the words that name it
    QString rest;            ///< the other words, without the marks between them
    bool isCompared = false; ///< "so với năm 2015": the period is what the figures are compared with
    qsizetype begin = 0;     ///< place of `text` in the simplified text

    bool operator==(const PeriodInHeading &) const = default;
};

/// The periods that a part of a heading names among other words, from left to right; none for a text that is nothing
/// but a period. `year` completes "Quý I".
QList<PeriodInHeading> periodsAmongWords(const QString &text, std::optional<int> year);

/// The period that a heading of parts joined by " › " names, the lower part first; nothing if it names none.
std::optional<Period> periodOfHeading(const QString &heading, std::optional<int> year);

/// The heading with one sign for each period, day and month with its year, so that the form of the next quarter has
/// equal headings. A period that figures are compared with stays if `keepCompared`: "so với năm 2015" and "so với năm
/// 2021" are different figures.
QString withoutPeriods(const QString &heading, bool keepCompared);

} // namespace parboard
