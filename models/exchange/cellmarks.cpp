#include "models/exchange/cellmarks.h"

#include <algorithm>

namespace parboard {

namespace {

constexpr std::size_t mostInList = 64;
constexpr int usualSource = -1; ///< in groups: the one that the report has first

} // namespace

const CellMarks::Report &CellMarks::reportOf(const CellKey &cell, int source)
{
    const auto numberIn = [](auto &numbers, const auto &key) {
        const auto known = numbers.constFind(key);
        return known != numbers.cend() ? *known : *numbers.insert(key, int(numbers.size()));
    };
    const bool isSamePeriod = m_unit && cell.period == m_period;
    if (isSamePeriod && cell.unit == *m_unit)
        return m_report;
    if (!isSamePeriod)
        m_report.period = numberIn(m_periods, cell.period);
    m_report.unit = numberIn(m_units, cell.unit);
    const std::pair report(m_report.unit, m_report.period);
    const auto usual = m_usual.constFind(report);
    m_report.usual = usual != m_usual.cend() ? *usual : *m_usual.insert(report, source);
    m_unit = cell.unit;
    m_period = cell.period;
    return m_report;
}

bool CellMarks::mark(const CellKey &cell, int source)
{
    constexpr int scopeBits = 3;
    constexpr int sourceBits = 32;
    const Report &report = reportOf(cell, source);
    const auto unit = std::size_t(report.unit);
    // The usual sources of all reports share their groups: there are far fewer of them then.
    const int shared = source == report.usual ? usualSource : source;
    const quint64 place = quint64(report.period) << (scopeBits + sourceBits) | quint64(cell.scope) << sourceBits |
                          quint64(quint32(shared));
    Units &units = m_groups[{qint64(cell.indicator), place}];
    if (!units.many.empty()) {
        if (units.many.size() <= unit)
            units.many.resize(unit + 1 + unit / 2);
        const bool isNew = !units.many[unit];
        units.many[unit] = true;
        return isNew;
    }
    if (std::ranges::find(units.few, report.unit) != units.few.end())
        return false;
    units.few.push_back(report.unit);
    if (units.few.size() > mostInList) {
        units.many.resize(std::size_t(*std::ranges::max_element(units.few)) + 1);
        for (const int known : units.few)
            units.many[std::size_t(known)] = true;
        units.few = {};
    }
    return true;
}

} // namespace parboard
