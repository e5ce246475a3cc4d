#pragma once

#include "models/core/localtext.h"
#include "models/core/result.h"
#include "models/core/unit.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// A group by score: "A" from 90 on. Bounds belong to years (domain.md b.2).
struct PublishedBand
{
    QString name;
    double from = 0;

    bool operator==(const PublishedBand &) const = default;
};

/// What holds of a published index in some years, for one list of provinces. What is not known is empty.
struct PublishedSpan
{
    Scheme list = Scheme::Old63;
    int fromYear = 0;
    int toYear = 0;                 ///< 0: no end
    std::optional<double> scaleMax; ///< scores are from 0 to this
    std::optional<int> n;           ///< units scored or ranked; nothing: as many as have figures
    std::optional<int> named;       ///< how many of these get a score and a rank; nothing: all (PCI from 2023: 30)
    LocalText issuer;
    QString document;
    LocalText series;           ///< why a new series begins with fromYear; empty: it goes on
    QList<PublishedBand> bands; ///< highest first
    LocalText bandNote;
    LocalText dimensions;
    LocalText note;

    [[nodiscard]] bool holdsIn(int year) const { return year >= fromYear && (toYear == 0 || year <= toYear); }
    /// The group of a score; empty if the span names none.
    [[nodiscard]] QString bandOf(double score) const;

    bool operator==(const PublishedSpan &) const = default;
};

/// What is known of one year as a whole.
struct PublishedYear
{
    int year = 0;
    QString publishedOn;        ///< 2024-04-17, or 2019-05 where only the month is known
    std::optional<double> mean; ///< over all units, as published

    bool operator==(const PublishedYear &) const = default;
};

/// An index that somebody publishes about all provinces: PAR INDEX, SIPAS, PAPI, PCI, DTI, decision 766 (domain.md b, c
/// and a.5). Each has its own issuer, scale and number of units; none may be read as another.
struct PublishedIndex
{
    QString code;       ///< PAR_INDEX
    LocalText name;     ///< "PAPI"
    LocalText longName; ///< "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh"
    QString scoreIndicator;
    QString rankIndicator;
    QList<PublishedSpan> spans; ///< by year, of a year the older list first
    QList<PublishedYear> years;
    QString parts = {};  ///< how codes of the indicators of its dimensions begin: papi_dim_; empty: none are kept
    bool isLive = false; ///< moves daily, so that each figure needs the day on which it was read (decision 766)

    /// "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)".
    [[nodiscard]] QString fullName(Language language) const;
    /// What holds in `year`; without `list` that of the older one. Nothing: nothing is known of that year.
    [[nodiscard]] const PublishedSpan *spanOf(int year, std::optional<Scheme> list = std::nullopt) const;
    /// The lists of provinces that the index is published for in `year`: both for DTI 2024. Where nothing is known,
    /// that in force at the end of the year.
    [[nodiscard]] QList<Scheme> listsOf(int year) const;
    /// Why figures of `year` are not of one series with those of the year before; empty if they are.
    [[nodiscard]] LocalText newSeriesIn(int year) const;
    [[nodiscard]] const PublishedYear *factsOf(int year) const;

    bool operator==(const PublishedIndex &) const = default;
};

/// The published indices with the names that prose gives them.
class PublishedIndices
{
public:
    /// Reads published.csv, years.csv and aliases.csv of `folder`. Errors name the file and, for the log, the row.
    static Result<PublishedIndices> read(const QString &folder);
    /// Those that the program ships (resources/index).
    static const PublishedIndices &shipped();

    [[nodiscard]] const QList<PublishedIndex> &all() const { return m_indices; }
    [[nodiscard]] const PublishedIndex *index(const QString &code) const;
    /// The index whose score, rank or dimension this indicator is.
    [[nodiscard]] const PublishedIndex *ofIndicator(const QString &indicatorCode) const;
    /// The index that `text` names, a code or a sentence: "xếp hạng 12/63 về Chỉ số hiệu quả quản trị và hành chính
    /// công cấp tỉnh" is PAPI. Longer names win over shorter ones inside them. Nothing if it names none of them, one
    /// that is like them but another (DDCI), or several: which one is meant is never guessed.
    [[nodiscard]] const PublishedIndex *named(const QString &text) const;

private:
    struct Alias
    {
        QString key;  ///< folded, a blank on either side
        QString code; ///< "-": an index that is none of these
    };

    QList<PublishedIndex> m_indices;
    QList<Alias> m_aliases; ///< longest first
};

/// Of the shipped ones.
const PublishedIndex *publishedIndex(const QString &code);
const PublishedIndex *indexNamed(const QString &text);

} // namespace parboard
