#include "models/analysis/publishedstanding.h"

#include "models/analysis/comparisongroup.h"

#include <algorithm>

namespace parboard {

namespace {

/// Builds one table; holds what every step needs.
class StandingMaker
{
public:
    StandingMaker(const PublishedIndex &index, int year, Scheme list, const FigureSet &figures,
                  const Catalogue &catalogue)
        : m_index(index), m_figures(figures), m_catalogue(catalogue), m_span(index.spanOf(year, list))
    {
        m_table.year = year;
        m_table.list = list;
    }

    [[nodiscard]] PublishedTable made()
    {
        const Indicator *score = m_catalogue.indicator(m_index.scoreIndicator);
        const Indicator *rank = m_catalogue.indicator(m_index.rankIndicator);
        if (!score || !rank)
            return m_table;
        const QList<UnitId> units =
            unitsOf({ComparisonGroup::Kind::All, m_table.list, {}}, m_catalogue, {m_table.year, 12, 31});
        for (const UnitId unit : units) {
            PublishedStanding standing;
            standing.unit = unit;
            takeScore(standing, claimsOf(unit, score->id));
            m_table.standings += standing;
        }
        setScale();
        setNumber(rank->id);
        for (PublishedStanding &standing : m_table.standings)
            takeRank(standing, claimsOf(standing.unit, rank->id));
        setComplete();
        countPlaces();
        order();
        return m_table;
    }

private:
    /// The claims with a number, the one in use first.
    [[nodiscard]] QList<Figure> claimsOf(UnitId unit, IndicatorId indicator) const
    {
        QList<Figure> claims = m_figures.value({unit, indicator, Scope::All, Period::year(m_table.year)});
        claims.removeIf([](const Figure &claim) { return !claim.hasNumber(); });
        std::stable_partition(claims.begin(), claims.end(), [](const Figure &claim) { return claim.chosen; });
        return claims;
    }

    /// A rank without its N does not contradict one with it.
    static bool saysTheSame(const Figure &left, const Figure &right)
    {
        return left.value == right.value &&
               (!left.denominator || !right.denominator || left.denominator == right.denominator);
    }

    /// The claims that say something else than `used`.
    static QList<Figure> rivalsOf(const Figure &used, QList<Figure> claims)
    {
        claims.removeIf([&used](const Figure &claim) { return saysTheSame(claim, used); });
        return claims;
    }

    static void takeScore(PublishedStanding &standing, const QList<Figure> &claims)
    {
        if (claims.isEmpty() || !claims.constFirst().chosen)
            return; // somebody said that there is none in use
        standing.score = claims.constFirst();
        standing.rivalScores = rivalsOf(*standing.score, claims);
    }

    void takeRank(PublishedStanding &standing, QList<Figure> claims) const
    {
        const bool isInUse = !claims.isEmpty() && claims.constFirst().chosen;
        claims.removeIf([this](const Figure &claim) { return isOfOtherList(claim); });
        if (!isInUse || claims.isEmpty())
            return;
        const Figure &first = claims.constFirst();
        const auto agreeing = std::ranges::find_if(
            claims, [&](const Figure &claim) { return claim.value == first.value && isAmongN(claim); });
        standing.rank = agreeing == claims.end() ? first : *agreeing;
        standing.rivalRanks = rivalsOf(*standing.rank, claims);
    }

    [[nodiscard]] bool isAmongN(const Figure &claim) const
    {
        return m_table.n && claim.denominator && int(*claim.denominator) == *m_table.n;
    }

    /// True if the claim is ranked among the number of the other list of provinces.
    [[nodiscard]] bool isOfOtherList(const Figure &claim) const
    {
        if (!claim.denominator || isAmongN(claim))
            return false;
        return std::ranges::any_of(m_index.spans, [&](const PublishedSpan &span) {
            return span.holdsIn(m_table.year) && span.list != m_table.list && span.n == int(*claim.denominator);
        });
    }

    void setScale()
    {
        if (m_span)
            m_table.scale = m_span->scaleMax;
        for (const PublishedStanding &standing : std::as_const(m_table.standings)) {
            if (!m_table.scale && standing.score)
                m_table.scale = standing.score->denominator;
        }
    }

    /// N as the index says, else what most ranks are among, else as many as have a score.
    void setNumber(IndicatorId rank)
    {
        if (m_span && m_span->n) {
            m_table.n = m_span->n;
            return;
        }
        QHash<int, int> said;
        int scored = 0;
        for (const PublishedStanding &standing : std::as_const(m_table.standings)) {
            const QList<Figure> claims = claimsOf(standing.unit, rank);
            if (!claims.isEmpty() && claims.constFirst().denominator)
                ++said[int(*claims.constFirst().denominator)];
            scored += standing.score ? 1 : 0;
        }
        int most = 0;
        for (auto it = said.cbegin(); it != said.cend(); ++it) {
            if (*it > most || (*it == most && it.key() > m_table.n.value_or(0))) {
                most = *it;
                m_table.n = it.key();
            }
        }
        if (!m_table.n && scored > 0)
            m_table.n = scored;
    }

    void setComplete()
    {
        const int scored = m_table.scores();
        const bool isKnown = m_span != nullptr && m_span->n;
        const int all = isKnown ? m_span->named.value_or(*m_span->n) : int(m_table.standings.size());
        m_table.isComplete = scored > 0 && scored >= all;
    }

    void countPlaces()
    {
        if (!m_table.isComplete)
            return;
        const auto isCounted = [](const PublishedStanding &standing) {
            return standing.score && standing.score->qualifier == Qualifier::Exact;
        };
        const QList<PublishedStanding> all = m_table.standings;
        for (PublishedStanding &standing : m_table.standings) {
            if (standing.rank || !isCounted(standing))
                continue;
            const auto better = std::ranges::count_if(all, [&](const PublishedStanding &other) {
                return isCounted(other) && *other.score->value > *standing.score->value;
            });
            standing.position = int(better) + 1;
        }
    }

    void order()
    {
        QList<PublishedStanding> ranked;
        QList<PublishedStanding> scored;
        QList<PublishedStanding> others;
        for (const PublishedStanding &standing : std::as_const(m_table.standings))
            (standing.rank ? ranked : standing.score ? scored : others) += standing;
        const auto score = [](const PublishedStanding &standing) {
            return standing.score ? *standing.score->value : 0;
        };
        std::ranges::stable_sort(ranked, [&](const PublishedStanding &left, const PublishedStanding &right) {
            return *left.rank->value != *right.rank->value ? *left.rank->value < *right.rank->value
                                                           : score(left) > score(right);
        });
        std::ranges::stable_sort(scored, std::ranges::greater(), score);
        for (const PublishedStanding &standing : std::as_const(scored)) {
            const auto lower = std::ranges::find_if(ranked, [&](const PublishedStanding &other) {
                return other.score && *other.score->value < *standing.score->value;
            });
            ranked.insert(lower, standing);
        }
        m_table.standings = ranked + others;
    }

    const PublishedIndex &m_index;
    const FigureSet &m_figures;
    const Catalogue &m_catalogue;
    const PublishedSpan *m_span;
    PublishedTable m_table;
};

} // namespace

int PublishedTable::scores() const
{
    return int(
        std::ranges::count_if(standings, [](const PublishedStanding &standing) { return bool(standing.score); }));
}

int PublishedTable::ranks() const
{
    return int(std::ranges::count_if(standings, [](const PublishedStanding &standing) { return bool(standing.rank); }));
}

const PublishedStanding *PublishedTable::of(UnitId unit) const
{
    const auto found = std::ranges::find(standings, unit, &PublishedStanding::unit);
    return found == standings.end() ? nullptr : &*found;
}

PublishedTable publishedTable(const PublishedIndex &index, int year, Scheme list, const FigureSet &figures,
                              const Catalogue &catalogue)
{
    return StandingMaker(index, year, list, figures, catalogue).made();
}

} // namespace parboard
