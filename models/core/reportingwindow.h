#pragma once

#include "models/core/period.h"

#include <QDate>

#include <optional>

namespace parboard {

/// The days that a report's data cover.
struct ReportingWindow
{
    QDate from;
    QDate to;

    bool operator==(const ReportingWindow &) const = default;
};

/// The window that the Ministry of Home Affairs prescribes for a report (công văn 581/BNV-CCHC; domain.md a.2): from 15
/// December of the year before, Quarter III from 15 June, to the 14th of the last month. Nothing for periods without
/// such a report (Quarter II, Quarter IV, other windows); nine months as provinces use it, to 14 September.
std::optional<ReportingWindow> ministryWindow(const Period &period);

/// The day by which the ministry wants the report: the 20th of the last month of the period.
QDate dueDay(const Period &period);

} // namespace parboard
