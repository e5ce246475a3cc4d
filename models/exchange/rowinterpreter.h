#pragma once

#include "models/core/catalogue.h"
#include "models/core/entrytext.h"
#include "models/exchange/namelookup.h"
#include "models/exchange/proposal.h"
#include "models/exchange/rowcolumns.h"
#include "models/exchange/unknownnames.h"

#include <QMap>

#include <optional>

namespace parboard {

/// What the rows of a sheet come to.
struct RowResults
{
    QList<ProposedFigure> figures;
    QList<RejectedCell> rejected;
    qint64 unknown = 0; ///< numbers whose unit or indicator is unknown
    qint64 leftOut = 0; ///< numbers whose unit or indicator a person left out
};

/// Makes figures out of rows by a layout. One interpreter for one sheet; rows in their order.
class RowInterpreter
{
public:
    /// Catalogue, layout and sources must outlive the interpreter.
    RowInterpreter(const Catalogue &catalogue, const TableLayout &layout, QString sheet, const NameDecisions &decisions,
                   ProposedSources &sources, const QList<MergedCells> &merged = {});

    /// How the texts of columns are read; columns that are not named stay unsettled.
    void settle(const QMap<int, numbertext::Convention> &conventions) { m_settled = conventions; }
    /// Rejects rows that hold something beyond the last heading: in text tables a comma in a number parts it into two
    /// cells ("92,5") and all that follow move on by one.
    void refuseLongRows();
    /// Adds what `row` comes to. Rows of headings that are repeated and rows without numbers add nothing.
    void read(const TableRow &row, RowResults &results);

    /// Names that the catalogue does not know.
    [[nodiscard]] const QList<UnknownName> &unknownNames() const { return m_unknown.all(); }
    /// The measures of rows that have multiplied numbers so far, as they stand.
    [[nodiscard]] const QMap<QString, Multiplier> &rowMeasures() const { return m_rowMeasures; }

private:
    /// A figure that several columns of the row add up to.
    struct Sum
    {
        Subject subject;
        double value = 0;
        int column = 0;
        bool hasPart = false;   ///< false: the row says nothing about any part
        bool lacksPart = false; ///< a part is missing or unusable
    };

    [[nodiscard]] bool isTooLong(const TableRow &row); ///< which is then told
    /// True if the table has a column for a key that the row leaves blank, which is then told: what holds for the table
    /// is not meant by a row that should say it itself.
    [[nodiscard]] bool lacks(ColumnRole role);
    [[nodiscard]] bool readCommon();
    [[nodiscard]] bool readDay(ColumnRole role, QDate &day);
    [[nodiscard]] bool readStates();
    [[nodiscard]] bool readChosen();
    [[nodiscard]] bool readLocator();
    [[nodiscard]] bool readPlace(ColumnRole role, std::optional<int> &place);
    /// The place of the row's source; nothing if it was rejected.
    [[nodiscard]] std::optional<int> readSource();
    /// Reads by what a source that is a file is known.
    [[nodiscard]] bool readSourceKey(Source &source);
    /// True if the row names its source as the row before did, whose texts stand in m_key.
    [[nodiscard]] bool isSourceOfLast() const;
    /// The place of the source whose texts stand in m_key; nothing if the row was rejected.
    [[nodiscard]] std::optional<int> sourceOfKey();
    void readNumber(const ColumnMapping &mapping, const TableCell *cell);
    /// The power of ten by which the number of a column is multiplied in this row.
    [[nodiscard]] int powerOf(const ColumnMapping &mapping, const Indicator &indicator);
    [[nodiscard]] std::optional<numbertext::Convention> conventionOf(const ColumnMapping &mapping) const;
    /// Puts what the row says into `denominator`; false if that was rejected.
    [[nodiscard]] bool readDenominator(const Indicator &indicator, std::optional<double> &denominator);
    enum class Part { Empty, Rejected, Given };
    void addToSum(const ColumnMapping &mapping, Part part, double value = 0);
    void addSums();
    /// The cell of the row, a column and the sheet together; nothing if something is missing, which is then told.
    [[nodiscard]] std::optional<CellKey> keyFor(const Subject &column);
    [[nodiscard]] std::optional<Period> periodFor(const Subject &column);
    [[nodiscard]] std::optional<IndicatorId> indicatorFor(const Subject &column);
    [[nodiscard]] std::optional<UnitId> unitFor(const Subject &column, const Period &period);
    /// What a heading, the title or a person gave for whole columns, if it is a unit in `period`.
    [[nodiscard]] std::optional<UnitId> unitOfTable(std::optional<UnitId> given, const Period &period);
    void propose(const CellKey &key, const entrytext::Entry &entry, int column);
    void reject(int column, const QString &text, const QString &reason);

    const Catalogue &m_catalogue;
    const TableLayout &m_layout;
    QString m_sheet;
    NameLookup m_names;
    ProposedSources &m_sources;
    RowColumns m_columns;
    QMap<int, numbertext::Convention> m_settled;
    int m_lastHeaded = -1; ///< column; -1: rows may be longer
    UnknownNames m_unknown;
    QMap<QString, Multiplier> m_rowMeasures;
    std::string m_key;    ///< the texts of the last source; empty before the first
    int m_lastSource = 0; ///< its place
    TextCache<int> m_sourcePlaces;
    TextCache<QDate> m_days;
    TextCache<std::optional<Status>> m_statuses;
    TextCache<std::optional<Qualifier>> m_qualifiers;

    // Of the row being read:
    RowResults *m_results = nullptr;
    qint64 m_row = 0;
    bool m_isTotal = false; ///< "Tổng số" stands in another column than the unit's
    Figure m_common;        ///< days, states, note and place of the row
    int m_source = 0;
    QList<Sum> m_sums;
    QList<int> m_rejected; ///< columns that were told; each is told once
};

} // namespace parboard
