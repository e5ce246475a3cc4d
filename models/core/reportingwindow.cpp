#include "models/core/reportingwindow.h"

namespace parboard {

namespace {

constexpr int firstDay = 15;
constexpr int lastDay = 14;
constexpr int lastDayToReport = 20;

} // namespace

std::optional<ReportingWindow> ministryWindow(const Period &period)
{
    const QDate last(period.to.year(), period.to.month(), lastDay);
    switch (period.kind) {
    case PeriodKind::Quarter1:
    case PeriodKind::SixMonths:
    case PeriodKind::NineMonths:
    case PeriodKind::Year:
        return ReportingWindow{QDate(period.to.year() - 1, 12, firstDay), last};
    case PeriodKind::Quarter3:
        return ReportingWindow{QDate(period.to.year(), 6, firstDay), last};
    case PeriodKind::Quarter2:
    case PeriodKind::Quarter4:
    case PeriodKind::Other:
        break;
    }
    return std::nullopt;
}

QDate dueDay(const Period &period)
{
    return {period.to.year(), period.to.month(), lastDayToReport};
}

} // namespace parboard
