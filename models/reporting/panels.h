#pragma once

#include "models/reporting/dashboardcontent.h"
#include "models/reporting/sourcenumbering.h"

namespace parboard {

/// What the builders of panels and table share.
struct ContentContext
{
    const Comparison &comparison;
    const Catalogue &catalogue;
    const DashboardOptions &options;
    SourceNumbering &numbering;

    [[nodiscard]] const ComparedIndicator *compared(const QString &indicatorCode) const;
    /// Rows of one unit for one indicator; empty if the comparison lacks the indicator.
    [[nodiscard]] QList<ComparedRow> rows(const QString &indicatorCode, UnitId unit) const;
    [[nodiscard]] QString unitName(UnitId unit) const;
    [[nodiscard]] UnitKind unitKind(UnitId unit) const;
    [[nodiscard]] bool isLatest() const { return !comparison.request.period; }
    /// Decimals with which all figures of the indicator are shown.
    [[nodiscard]] int decimals(const Indicator &indicator) const;
    /// Value with qualifier word, unit, status mark; or the word for no number. Without source mark.
    [[nodiscard]] QString shownValue(const ComparedRow &row) const;
    /// One sentence with everything about the row, for tooltips and screen readers.
    [[nodiscard]] QString description(const ComparedRow &row) const;
};

/// (a) On-time rate: a group for each unit, a bar for each level of government.
ChartSpec onTimePanel(const ContentContext &context);
/// (b) Online services: levels 3 and 4 and partial/end-to-end as two sections that are never added.
ChartSpec onlineServicesPanel(const ContentContext &context);
/// (c) Staffing reductions: people leaving under the policy, and posts cut, told apart.
ChartSpec staffingPanel(const ContentContext &context);

} // namespace parboard
