#pragma once

#include "models/exchange/headingrows.h"
#include "models/exchange/indicatornames.h"
#include "models/exchange/titlelines.h"

#include <optional>

namespace parboard {

/// What a heading says about its column.
struct HeadingMeaning
{
    /// A column that holds something else than figures; Ignored for what is known to be none (STT). Nothing if it was
    /// not understood, or is Figure.
    std::optional<ColumnRole> role = {};
    Subject subject;       ///< of Figure
    Multiplier multiplier; ///< of Figure and Value; also where the heading is not understood
    bool isOurs = false;   ///< the name of a column of our own files, letter by letter
    QString doubt;         ///< a sentence, if the heading may mean several things or counts in a foreign measure

    [[nodiscard]] bool isFigure() const { return role == ColumnRole::Figure; }
    bool operator==(const HeadingMeaning &) const = default;
};

/// Understands headings part by part: every part must say something (a period, a unit, a level of government, an
/// indicator, an area of reform, a word that adds nothing); one that is not understood makes the column unknown, since
/// it may change what the numbers are ("Kế hoạch", "Cùng kỳ năm trước").
class HeadingReader
{
public:
    /// All must outlive this.
    HeadingReader(const Catalogue &catalogue, const HeadingWords &words, const IndicatorNames &names,
                  const TitleFacts &facts);

    [[nodiscard]] HeadingMeaning read(const HeadingColumn &column) const;
    /// What the numbers of the column are multiplied by: as its heading says, else the title.
    [[nodiscard]] Multiplier multiplierOf(const QStringList &parts) const;
    /// What the column of a dossier form holds; empty if it is not understood.
    [[nodiscard]] QList<HeadingWords::Answer> readDossier(const HeadingColumn &column) const;
    /// The key that cells without a heading are: Unit or Indicator if most of them name one, Ignored if they only
    /// number the rows; nothing else.
    [[nodiscard]] std::optional<ColumnRole> readCells(const QStringList &cells) const;
    /// True if most of the cells are units of measure: "Đơn vị" then stands for "Đơn vị tính".
    [[nodiscard]] bool areMeasures(const QStringList &cells) const;
    [[nodiscard]] const HeadingWords &words() const { return m_words; }
    /// The indicators that a cell names; more than one if the name is short.
    [[nodiscard]] QList<const Indicator *> indicatorsNamed(const QString &cell) const
    {
        return m_names.named(cell).indicators;
    }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

private:
    struct Parts;

    [[nodiscard]] Parts sorted(const QStringList &parts) const;
    /// The part itself, or a period that it names and its other words where these are known.
    [[nodiscard]] QStringList piecesOf(const QString &part, const std::optional<Period> &above) const;
    [[nodiscard]] bool isGroup(const QString &part) const;
    [[nodiscard]] bool isMeasure(const QString &part) const;
    [[nodiscard]] std::optional<Period> periodIn(const QString &part, const std::optional<Period> &above) const;
    void readUnits(const Parts &parts, HeadingMeaning &meaning) const;
    void readIndicator(const Parts &parts, HeadingMeaning &meaning) const;
    [[nodiscard]] HeadingMeaning readFigure(const QStringList &parts) const;
    [[nodiscard]] std::optional<ColumnRole> readRole(const QStringList &parts) const;

    const Catalogue &m_catalogue;
    const HeadingWords &m_words;
    const IndicatorNames &m_names;
    const TitleFacts &m_facts;
};

} // namespace parboard
