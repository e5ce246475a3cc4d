#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"
#include "models/core/publishedindex.h"

#include <QList>

#include <optional>

namespace parboard {

/// Where a unit stands in one year of a published index.
struct PublishedStanding
{
    UnitId unit{};
    std::optional<Figure> score; ///< the one in use
    std::optional<Figure> rank;  ///< as published: the one in use, or one that says it of the year's N
    std::optional<int> position; ///< by score, ties alike; only where no rank is published and all scores are known
    QList<Figure> rivalScores;   ///< what other sources say
    QList<Figure> rivalRanks;

    [[nodiscard]] bool hasAny() const { return score || rank; }
    /// The published rank, else the position by score.
    [[nodiscard]] std::optional<int> place() const { return rank ? std::optional(int(*rank->value)) : position; }
};

/// One year of a published index: a list of provinces, best first.
struct PublishedTable
{
    int year = 0;
    Scheme list = Scheme::Old63;
    std::optional<int> n;               ///< scored or ranked that year: as the index says, else as the figures do
    std::optional<double> scale;        ///< the same of the scale
    bool isComplete = false;            ///< every unit that has a score is here with it, so that places can be counted
    QList<PublishedStanding> standings; ///< those without score and rank last, in the order of their codes

    [[nodiscard]] int scores() const;
    [[nodiscard]] int ranks() const;
    [[nodiscard]] const PublishedStanding *of(UnitId unit) const;
};

/// The year's table. Published ranks order it, since ties are broken by what is not printed (PCI 2020); units with a
/// score only stand before the first one with a lower score. Own places are counted only where no rank is published and
/// all scores are known, "1224" (domain.md b.2). A rank among the number of the other list of provinces is not of this
/// one (DTI 2024); of two claims that agree on the rank the one with the year's N holds (article 003: 12/63 is 12/61).
PublishedTable publishedTable(const PublishedIndex &index, int year, Scheme list, const FigureSet &figures,
                              const Catalogue &catalogue);

/// From so many on, another number of ranked units makes other ranks: a few provinces that could not be published
/// (PAPI) do not part a line of ranks, the 42 of PCI 2005 or the 34 do.
inline constexpr int otherNumberRanked = 6;

} // namespace parboard
