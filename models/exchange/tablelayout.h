#pragma once

#include "models/core/figure.h"
#include "models/core/indicator.h"
#include "models/core/numbertext.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// What a column of a table holds. The ones from Unit to SourceSha256 are the columns of the long form; Figure is a
/// column of numbers whose heading says what they are about.
enum class ColumnRole {
    Ignored = 0,
    Unit,
    UnitCode,
    Scope,
    Indicator,
    Period,
    DataFrom,
    DataTo,
    AsOf,
    Value,
    Denominator,
    Status,
    Qualifier,
    SourceTitle,
    SourcePublisher,
    SourceUrl,
    SourceDocument,
    SourcePublished,
    Note,
    Chosen,
    SourceKind,
    SourceNote,
    Quote,
    QuoteStart,
    QuoteLength,
    QuoteParagraph,
    SourceSha256, ///< of a source that is a file: its content, by which it is known
    Figure
};

/// The names of the roles in the long CSV; Figure and Ignored have names that no file carries.
inline constexpr EnumCodes<ColumnRole, 28> columnRoleCodes{{{ColumnRole::Ignored, "-"},
                                                            {ColumnRole::Unit, "unit"},
                                                            {ColumnRole::UnitCode, "unit_code"},
                                                            {ColumnRole::Scope, "scope"},
                                                            {ColumnRole::Indicator, "indicator"},
                                                            {ColumnRole::Period, "period"},
                                                            {ColumnRole::DataFrom, "data_from"},
                                                            {ColumnRole::DataTo, "data_to"},
                                                            {ColumnRole::AsOf, "as_of"},
                                                            {ColumnRole::Value, "value"},
                                                            {ColumnRole::Denominator, "denominator"},
                                                            {ColumnRole::Status, "status"},
                                                            {ColumnRole::Qualifier, "qualifier"},
                                                            {ColumnRole::SourceTitle, "source_title"},
                                                            {ColumnRole::SourcePublisher, "source_publisher"},
                                                            {ColumnRole::SourceUrl, "source_url"},
                                                            {ColumnRole::SourceDocument, "source_document_no"},
                                                            {ColumnRole::SourcePublished, "source_published_on"},
                                                            {ColumnRole::Note, "note"},
                                                            {ColumnRole::Chosen, "chosen"},
                                                            {ColumnRole::SourceKind, "source_kind"},
                                                            {ColumnRole::SourceNote, "source_note"},
                                                            {ColumnRole::Quote, "quote"},
                                                            {ColumnRole::QuoteStart, "quote_start"},
                                                            {ColumnRole::QuoteLength, "quote_length"},
                                                            {ColumnRole::QuoteParagraph, "quote_paragraph"},
                                                            {ColumnRole::SourceSha256, "source_sha256"},
                                                            {ColumnRole::Figure, "="}}};

/// What numbers are about, as far as it is known; a row, its column and the sheet complete each other, the row first.
struct Subject
{
    std::optional<UnitId> unit = {};
    std::optional<IndicatorId> indicator = {};
    std::optional<Scope> scope = {};
    std::optional<Period> period = {};

    bool operator==(const Subject &) const = default;
};

/// "triệu đồng": what the numbers of a column are multiplied by to be what figures are kept in.
struct Multiplier
{
    int power = 0; ///< of ten; 0: the numbers are taken as they stand
    /// Only figures that are measured so are multiplied; nothing ("triệu"): counts and money.
    std::optional<UnitOfMeasure> measure = {};

    /// The power of ten for figures of `indicator`.
    [[nodiscard]] int powerFor(const Indicator &indicator) const;
    bool operator==(const Multiplier &) const = default;
};

/// "1.000.000": what is multiplied by, as people write it.
QString multiplierText(const Multiplier &multiplier);

/// One use of a column. A column may stand more than once: "Trước hạn" of form II.06a is a figure of its own and part
/// of the on-time ones.
struct ColumnMapping
{
    int column = 0;  ///< from 0
    QString heading; ///< as found, the parts of a heading of several rows joined by " › "
    ColumnRole role = ColumnRole::Ignored;
    Subject subject; ///< of Figure
    /// The columns of one row whose `subject` is equal and which are parts are added up to one figure.
    bool part = false;
    /// How its texts are read as numbers, if a person or the file's form has settled it; else all rows decide.
    std::optional<numbertext::Convention> convention = {};
    Multiplier multiplier = {}; ///< as the heading or the title says

    bool operator==(const ColumnMapping &) const = default;
};

/// How the rows of one sheet become figures.
struct TableLayout
{
    /// Long: one figure a row. UnitsDown: a row a unit, a column an indicator. IndicatorsDown: a row an indicator, a
    /// column a period or a unit. Dossiers: form II.06a/VPCP or 07a/BTP. Unknown: nothing was recognised.
    enum class Shape { Unknown, Long, UnitsDown, IndicatorsDown, Dossiers };

    Shape shape = Shape::Unknown;
    qint64 firstRow = 1; ///< of figures, as the person counts
    QList<ColumnMapping> columns;
    Subject sheet;  ///< holds for every row that does not say otherwise
    QDate dataFrom; ///< as the title says; invalid if it does not
    QDate dataTo;
    QDate asOf;
    int measureColumn = -1; ///< says row by row in what the numbers are measured ("Triệu đồng"); -1: none does
    QHash<QString, Multiplier> measures = {}; ///< what the words in it mean, by folded key
    /// Equal for files that are laid out alike: what was corrected once is remembered under it.
    QString fingerprint;

    [[nodiscard]] const ColumnMapping *column(ColumnRole role) const;
    bool operator==(const TableLayout &) const = default;
};

} // namespace parboard
