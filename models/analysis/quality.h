#pragma once

#include "models/core/catalogue.h"
#include "models/core/enumcodes.h"
#include "models/core/figure.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace parboard {

/// How much a finding weighs: an error cannot be right, a warning may have a reason. The spellings are those of
/// rules.csv and `check --json`.
enum class Severity { Error, Warning };
inline constexpr EnumCodes<Severity, 2> severityCodes{{{Severity::Error, "error"}, {Severity::Warning, "warning"}}};

/// What a quality rule says against figures.
struct Finding
{
    QString rule; ///< code of the rule in the catalogue
    Severity severity = Severity::Error;
    CellKey cell;          ///< the place: the left side of the rule
    QString text;          ///< the rule's message and the numbers, in the language asked for
    QList<Figure> figures; ///< those that do not agree, the accused one first; without locators
    QString explained;     ///< what a person said about it; empty if nobody did

    /// Stays the same as long as rule, cell and the figures (value, denominator, status, qualifier, days) do: what a
    /// person explained holds no longer than the figures it was said of. 32 hexadecimal digits.
    [[nodiscard]] QString fingerprint() const;
};

/// All figures of one unit over all periods, rivals included, ready to be looked up.
class UnitFigures
{
public:
    UnitFigures() = default;
    explicit UnitFigures(const QList<Figure> &figures);

    /// Puts the claims of one cell in place of those it had (an edit); an empty list empties the cell.
    void setClaims(const CellKey &cell, const QList<Figure> &claims);

    /// The claims of a cell, the chosen one first.
    [[nodiscard]] QList<Figure> claims(const CellKey &cell) const { return m_cells.value(cell); }
    /// The chosen claim of a cell, null if there is none.
    [[nodiscard]] const Figure *chosen(const CellKey &cell) const;
    /// The claim of `cell` with a number that shares source and window with `like`; of several the chosen one, else the
    /// last. Null if there is none.
    [[nodiscard]] const Figure *alike(const CellKey &cell, const Figure &like) const;
    /// The claims of a cell that have a number, one of each source and window (as alike() picks it).
    [[nodiscard]] QList<Figure> evidence(const CellKey &cell) const;
    /// Periods in which the indicator has any claim at this level, earliest first.
    [[nodiscard]] QList<Period> periods(IndicatorId indicator, Scope scope) const;
    [[nodiscard]] QList<CellKey> cells() const { return m_cells.keys(); }

private:
    static qint64 seriesKey(IndicatorId indicator, Scope scope);
    void insert(const Figure &figure);

    FigureSet m_cells;
    QHash<qint64, QList<Period>> m_periods;
};

/// What the rules need besides the figures of the unit.
struct QualityContext
{
    QHash<SourceId, QDate> publishedOn; ///< invalid: the source does not state it
    Language language = Language::Vietnamese;
};

class QualityRule;

/// The rules of a catalogue with their indicators resolved. A rule is data: its kind says which code judges it, the
/// rest is read from its columns (rules.csv). Kinds and what their columns may hold:
///
/// - sum: left = a, right = b+c. Claims of one source and one window only, whether chosen or not. A part that the
/// source
///   gives only by its own parts is their sum, as another error rule of this kind says.
/// - order: left and right are sums compared by <=, <, >= or >. "same ... source": as for sums; else the chosen claims,
///   unless their stated windows differ. Without "scope" among what must agree, a right side that is not known at the
///   level of the left is taken of the unit as a whole. left "rank", right "n_ranked": each rank against its own
///   denominator.
/// - ratio: left an indicator or * (all with a numerator and a denominator), right numerator/denominator or two codes.
///   A stated rate is compared with counts of its own source and window, else, if it is chosen, with the chosen counts
///   as far as these share a source and a window. A total that nobody stated is the sum of its parts by an error sum.
/// - range: left an indicator or *, right minimum..maximum or two numbers. A count or amount without a minimum of its
///   own is not negative.
/// - chain: right previous:a+b, the period that ends on the day before; windows that do not touch are not compared.
/// - monotone: left "flow cumulative" or an indicator. Quarter I, six months, nine months and year against the nearest
///   one before of the same year.
/// - outlier: see qualityoutlier.cpp. date: left as_of, data_from or data_to near published_on (a year), or
///   scope=LEVEL before DAY. text: notes that tell a change of a rate without points or percent.
///
/// Numbers are compared as what they can mean: a qualifier opens an interval (over 90, about 90), a rate or score
/// stands for what rounds to it, and only what no meaning can reconcile is found. States without a number take no part;
/// estimates take no part where periods are compared.
class RuleSet
{
public:
    RuleSet() = default;
    /// Resolves the rules of `catalogue`. What cannot be resolved is left out and told by problems().
    explicit RuleSet(const Catalogue &catalogue);

    /// One sentence for each rule that this program cannot apply: unknown kind, indicator, operator, condition.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// Judges all figures of one unit: findings by period, indicator, level and rule.
    [[nodiscard]] QList<Finding> check(const UnitFigures &figures, const QualityContext &context) const;
    /// The cells whose findings `edited` can change: itself, totals, rates, the period after, later values.
    [[nodiscard]] QList<CellKey> cellsAround(const CellKey &edited, const UnitFigures &figures) const;
    /// Judges only these.
    [[nodiscard]] QList<Finding> checkAround(const CellKey &edited, const UnitFigures &figures,
                                             const QualityContext &context) const;

private:
    using RulePointer = std::shared_ptr<const QualityRule>;

    void sort(QList<CellKey> &cells) const;
    [[nodiscard]] QList<Finding> checkCells(QList<CellKey> cells, const UnitFigures &figures,
                                            const QualityContext &context) const;

    Catalogue m_catalogue;
    QStringList m_problems;
    QList<RulePointer> m_rules;
    QHash<IndicatorId, QList<RulePointer>> m_anchored; ///< rules whose findings are placed in cells of the indicator
    QHash<IndicatorId, QList<RulePointer>> m_reading;  ///< rules that read the indicator
};

} // namespace parboard
