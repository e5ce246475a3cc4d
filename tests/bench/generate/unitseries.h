#pragma once

#include "models/core/catalogue.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace parboard::bench {

/// The codes of the indicators that reports hold: those that sums, chains and rates link first, then others of the
/// catalogue, `count` in all. Only measured each quarter: no annual ones, no ranks.
QStringList reportIndicators(const Catalogue &catalogue, qsizetype count);

/// Numbers that depend on nothing but their seed: splitmix64, the same on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    /// From `low` to `high`.
    double between(double low, double high);
    /// True once in `chances`.
    bool oneIn(std::uint64_t chances) { return next() % chances == 0; }

private:
    std::uint64_t m_state;
};

/// The quarterly reports of one unit: counts that add up and are carried on from quarter to quarter, rates that follow
/// from them, and all values slowly growing within the limits that the rules call usual.
class UnitSeries
{
public:
    /// `size` is the number of dossiers of a first quarter. Without `faulty` nothing is planted.
    UnitSeries(std::uint64_t seed, double size, bool faulty);

    /// The next report: a value for each of `codes` (those of reportIndicators()).
    QList<double> next(const QStringList &codes, const Catalogue &catalogue);

    /// Rules that the report returned last breaks, each once.
    [[nodiscard]] const QStringList &planted() const { return m_planted; }

private:
    void countDossiers();
    void plantFaults();
    [[nodiscard]] double otherValue(const Indicator &indicator);

    Dice m_dice;
    std::uint64_t m_seed;
    double m_size;
    double m_growth;     ///< from quarter to quarter
    double m_online;     ///< share of the dossiers
    double m_late;       ///< share of the resolved
    double m_level = 1;  ///< what has grown since the first quarter
    double m_inProgress; ///< at the end of the quarter before
    int m_quarter = 0;
    bool m_faulty;
    bool m_hasOutlier = false; ///< a second one would be near the first
    QHash<QString, double> m_values;
    QStringList m_planted;
};

} // namespace parboard::bench
