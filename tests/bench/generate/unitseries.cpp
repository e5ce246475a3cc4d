#include "unitseries.h"

#include <algorithm>
#include <cmath>

namespace parboard::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestForOutlier = 24; // rules.csv: six or more earlier values, of the same quarter
constexpr std::uint64_t reportsPerFault = 20;
constexpr double percent = 100;
constexpr double percentDecimals = 100; // a rate is stated with two decimals

const QString outlierCode = u"news_items_published"_s;

double share(Dice &dice, double whole, double part, double sway)
{
    return std::round(whole * part * dice.between(1 - sway, 1 + sway));
}

std::uint64_t seedOf(std::uint64_t seed, const QString &word)
{
    for (const QChar letter : word)
        seed = seed * 31 + letter.unicode(); // not qHash: that one may differ between versions of Qt
    return seed;
}

} // namespace

QStringList reportIndicators(const Catalogue &catalogue, qsizetype count)
{
    QStringList codes{u"dossiers_carried_over"_s,
                      u"dossiers_new"_s,
                      u"dossiers_received"_s,
                      u"online_dossiers_total"_s,
                      u"dossiers_direct"_s,
                      u"dossiers_resolved"_s,
                      u"dossiers_on_time"_s,
                      u"dossiers_late"_s,
                      u"dossiers_in_progress"_s,
                      u"dossiers_early"_s,
                      u"dossiers_pending_within"_s,
                      u"dossiers_pending_overdue"_s,
                      u"on_time_rate"_s,
                      u"on_time_of_received_rate"_s,
                      u"late_rate"_s,
                      u"early_rate"_s,
                      u"resolved_rate"_s,
                      u"online_dossier_rate"_s,
                      u"procedures_total"_s,
                      u"online_services_total"_s,
                      u"online_services_level3"_s,
                      u"online_services_level4"_s,
                      u"online_services_full"_s,
                      u"admin_units_commune"_s,
                      u"one_stop_communes"_s,
                      u"staff_quota_cut"_s,
                      outlierCode};
    for (const Indicator &indicator : catalogue.indicators) {
        const bool isCountOfReport = indicator.time != TimeKind::Annual && indicator.numerator.isEmpty();
        if (isCountOfReport && !codes.contains(indicator.code))
            codes += indicator.code;
    }
    return codes.first(std::min(count, codes.size()));
}

std::uint64_t Dice::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

double Dice::between(double low, double high)
{
    constexpr unsigned spare = 11; // a double has 53 bits
    constexpr double steps = 9007199254740992.0;
    return low + (high - low) * double(next() >> spare) / steps;
}

UnitSeries::UnitSeries(std::uint64_t seed, double size, bool faulty)
    : m_dice(seed), m_seed(seed), m_size(size), m_growth(m_dice.between(0, 0.003)), m_online(m_dice.between(0.3, 0.6)),
      m_late(m_dice.between(0.005, 0.06)), m_inProgress(std::round(size * m_dice.between(0.05, 0.1))), m_faulty(faulty)
{
}

/// The dossiers of a quarter. The swaying of each number stays below what the outlier rule lets pass (a tenth).
void UnitSeries::countDossiers()
{
    const double carried = m_inProgress;
    const double received = share(m_dice, m_size * m_level, 1, 0.015);
    const double online = share(m_dice, received, m_online, 0.01);
    const double inProgress = share(m_dice, m_size * m_level, 0.08, 0.03);
    const double resolved = received - inProgress;
    const double late = share(m_dice, resolved, m_late, 0.01);
    const double overdue = share(m_dice, inProgress, 0.1, 0.02);
    m_values = {{u"dossiers_carried_over"_s, carried},
                {u"dossiers_new"_s, received - carried},
                {u"dossiers_received"_s, received},
                {u"online_dossiers_total"_s, online},
                {u"dossiers_direct"_s, received - online - carried},
                {u"dossiers_resolved"_s, resolved},
                {u"dossiers_on_time"_s, resolved - late},
                {u"dossiers_late"_s, late},
                {u"dossiers_early"_s, share(m_dice, resolved, 0.4, 0.02)},
                {u"dossiers_in_progress"_s, inProgress},
                {u"dossiers_pending_within"_s, inProgress - overdue},
                {u"dossiers_pending_overdue"_s, overdue}};
    m_inProgress = inProgress;
}

double UnitSeries::otherValue(const Indicator &indicator)
{
    Dice own(seedOf(m_seed, indicator.code));
    switch (indicator.unitOfMeasure) {
    case UnitOfMeasure::Percent:
        return std::round((own.between(55, 98) + m_dice.between(-1, 1)) * percentDecimals) / percentDecimals;
    case UnitOfMeasure::Vnd:
        return std::round(own.between(1, 50) * 1e9 * m_level * m_dice.between(0.97, 1.03));
    default:
        return share(m_dice, own.between(20, 400) * m_level, 1, 0.03);
    }
}

void UnitSeries::plantFaults()
{
    m_planted.clear();
    if (!m_faulty || m_quarter == 0 || !m_dice.oneIn(reportsPerFault))
        return;
    constexpr std::uint64_t kinds = 4;
    const std::uint64_t kind = m_dice.next() % kinds;
    if (kind == 0 && !m_hasOutlier && m_quarter >= fewestForOutlier) {
        m_values[outlierCode] *= 3;
        m_hasOutlier = true;
        m_planted += u"outlier"_s;
    } else if (kind == 1) {
        m_values[u"dossiers_pending_overdue"_s] += 3;
        m_planted += u"in_progress_parts"_s;
    } else if (kind == 2) {
        m_values[u"dossiers_carried_over"_s] += 2;
        m_values[u"dossiers_direct"_s] -= 2;
        m_planted += u"carried_over_chain"_s;
    } else {
        m_values[u"on_time_rate"_s] -= 0.8;
        m_planted += u"rate_from_counts"_s;
    }
}

QList<double> UnitSeries::next(const QStringList &codes, const Catalogue &catalogue)
{
    countDossiers();
    for (const QString &code : codes) {
        const Indicator &indicator = *catalogue.indicator(code);
        if (m_values.contains(code))
            continue;
        m_values[code] = indicator.numerator.isEmpty()
                             ? otherValue(indicator)
                             : std::round(percent * percentDecimals * m_values.value(indicator.numerator) /
                                          m_values.value(indicator.denominator)) /
                                   percentDecimals;
    }
    // Parts that must not exceed their whole.
    m_values[u"one_stop_communes"_s] = m_values.value(u"admin_units_commune"_s);
    const double procedures = std::round(m_dice.between(1780, 1820));
    m_values[u"procedures_total"_s] = procedures;
    m_values[u"online_services_total"_s] = share(m_dice, procedures, 0.9, 0.01);
    m_values[u"online_services_level3"_s] = share(m_dice, procedures, 0.3, 0.02);
    m_values[u"online_services_level4"_s] = share(m_dice, procedures, 0.25, 0.02);
    m_values[u"online_services_full"_s] = share(m_dice, procedures, 0.4, 0.02);
    plantFaults();
    ++m_quarter;
    m_level *= 1 + m_growth;
    QList<double> report;
    report.reserve(codes.size());
    for (const QString &code : codes)
        report += m_values.value(code);
    return report;
}

} // namespace parboard::bench
