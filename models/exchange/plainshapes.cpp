#include "models/exchange/layoutshapes.h"
#include "models/exchange/numbercolumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ShapeText
{
    Q_DECLARE_TR_FUNCTIONS(LayoutShapes)
};

// How much a column that is understood in some way speaks for a reading.
constexpr int figureWeight = 4;
constexpr int closerWeight = 1; ///< for each thing more that a heading says of its figures
constexpr int roleWeight = 3;
constexpr int knownWeight = 1;
constexpr int unknownWeight = -2;

/// A column while the table is read.
struct ReadColumn
{
    HeadingColumn column;
    HeadingMeaning meaning;
};

QList<ReadColumn> readColumns(const ShapeInput &input)
{
    QList<ReadColumn> columns;
    for (const HeadingColumn &column : input.block.columns)
        columns += {column, input.reader.read(column)};
    const QList<int> filled = input.rows.columnsUnder(input.block);
    for (const int column : filled) {
        const auto place = std::find_if(columns.begin(), columns.end(),
                                        [column](const ReadColumn &read) { return read.column.column >= column; });
        if (place == columns.end() || place->column.column != column)
            columns.insert(place, {{column, {}}, {}});
    }
    return columns;
}

bool holdsRole(const QList<ReadColumn> &columns, ColumnRole role)
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [role](const ReadColumn &read) { return read.meaning.role == role; });
}

/// What the cells say where the heading says nothing, or too little.
void readKeysFromCells(const ShapeInput &input, QList<ReadColumn> &columns)
{
    for (ReadColumn &read : columns) {
        const bool mayBeMeasure = read.meaning.role == ColumnRole::Unit && holdsRole(columns, ColumnRole::Indicator);
        if (mayBeMeasure && input.reader.areMeasures(input.rows.textsUnder(input.block, read.column.column)))
            read.meaning.role = ColumnRole::Ignored;
        if (read.meaning.role || !read.meaning.doubt.isEmpty())
            continue;
        const std::optional<ColumnRole> role =
            input.reader.readCells(input.rows.textsUnder(input.block, read.column.column));
        // The numbers of rows need no heading; a heading that is not understood is not silently left out.
        const bool isCounting = role == ColumnRole::Ignored && read.column.parts.isEmpty();
        const bool isKey = role && role != ColumnRole::Ignored && !holdsRole(columns, *role);
        if (isCounting || isKey)
            read.meaning.role = role;
    }
}

/// Our own workbooks write the name of the indicator beside its code, for reading only: the code says what is meant.
/// A name that is another indicator's is told, since one of the two was changed by hand.
QString settleOwnName(const ShapeInput &input, QList<ReadColumn> &columns)
{
    const auto code = std::find_if(columns.cbegin(), columns.cend(), [](const ReadColumn &read) {
        return read.meaning.isOurs && read.meaning.role == ColumnRole::Indicator;
    });
    const auto name = std::find_if(columns.begin(), columns.end(), [](const ReadColumn &read) {
        return read.column.parts == QStringList{u"indicator_name"_s};
    });
    if (code == columns.cend() || name == columns.end())
        return {};
    name->meaning.role = ColumnRole::Ignored;
    for (qsizetype row = input.block.body; row < input.rows.count(); ++row) {
        const QString ofCode = input.rows.text(row, code->column.column);
        const QString written = input.rows.text(row, name->column.column);
        const Indicator *indicator = input.reader.catalogue().indicator(ofCode);
        const QList<const Indicator *> named = input.reader.indicatorsNamed(written);
        if (indicator && !named.isEmpty() && !named.contains(indicator)) {
            return ShapeText::tr("“%1” stands beside the code %2, which is another indicator. The code is taken; see "
                                 "which of the two is right.")
                .arg(written, ofCode);
        }
    }
    return {};
}

TableLayout::Shape shapeOf(const QList<ReadColumn> &columns)
{
    const bool hasFigures = holdsRole(columns, ColumnRole::Figure);
    const bool hasValue = holdsRole(columns, ColumnRole::Value) || holdsRole(columns, ColumnRole::Status);
    const bool hasUnit = holdsRole(columns, ColumnRole::Unit) || holdsRole(columns, ColumnRole::UnitCode);
    const bool hasPeriod = holdsRole(columns, ColumnRole::Period);
    if (holdsRole(columns, ColumnRole::Indicator)) {
        if (hasValue && (hasUnit || hasPeriod) && !hasFigures)
            return TableLayout::Shape::Long;
        return hasFigures || holdsRole(columns, ColumnRole::Value) ? TableLayout::Shape::IndicatorsDown
                                                                   : TableLayout::Shape::Unknown;
    }
    return (hasUnit || hasPeriod) && (hasFigures || holdsRole(columns, ColumnRole::Value))
               ? TableLayout::Shape::UnitsDown
               : TableLayout::Shape::Unknown;
}

/// Columns that say something about the one figure of their row.
bool isOfOneFigure(ColumnRole role)
{
    return role == ColumnRole::Value || role == ColumnRole::Denominator || role == ColumnRole::Status ||
           role == ColumnRole::Qualifier || role == ColumnRole::Chosen || role >= ColumnRole::Quote;
}

class PlainReader
{
public:
    PlainReader(const ShapeInput &input, QList<ReadColumn> columns, TableLayout::Shape shape, const QString &doubt)
        : m_input(input), m_columns(std::move(columns))
    {
        layout().shape = shape;
        if (!doubt.isEmpty())
            m_reading.proposal.doubts += doubt;
    }

    ShapeReading read()
    {
        layout().firstRow = m_input.block.firstRow;
        layout().sheet = m_input.facts.subject;
        layout().dataFrom = m_input.facts.dataFrom;
        layout().dataTo = m_input.facts.dataTo;
        layout().asOf = m_input.facts.asOf;
        for (const ReadColumn &read : std::as_const(m_columns))
            take(read);
        findRowMeasures();
        settleNumbers();
        // The title's indicator is that of the table only where nothing else says one.
        const auto saysIndicator = [](const ColumnMapping &mapping) {
            return mapping.role == ColumnRole::Indicator || mapping.subject.indicator;
        };
        if (std::any_of(layout().columns.cbegin(), layout().columns.cend(), saysIndicator))
            layout().sheet.indicator.reset();
        return m_reading;
    }

private:
    TableLayout &layout() { return m_reading.proposal.layout; }

    void add(const ReadColumn &read, ColumnRole role, int weight, const QString &doubt = {})
    {
        ColumnMapping mapping;
        mapping.column = read.column.column;
        mapping.heading = read.column.heading();
        mapping.role = role;
        if (role == ColumnRole::Figure)
            mapping.subject = read.meaning.subject;
        mapping.multiplier = multiplierFor(read, role);
        layout().columns += mapping;
        m_reading.weight += weight;
        if (!doubt.isEmpty())
            m_reading.proposal.doubts += doubt;
    }

    /// Also of a column that is not understood, so that it is not lost when a person says what it holds.
    [[nodiscard]] Multiplier multiplierFor(const ReadColumn &read, ColumnRole role) const
    {
        const bool mayCount = role == ColumnRole::Figure || role == ColumnRole::Value ||
                              role == ColumnRole::Denominator || (role == ColumnRole::Ignored && !read.meaning.role);
        const Catalogue &catalogue = m_input.reader.catalogue();
        const Indicator *indicator = catalogue.indicator(read.meaning.subject.indicator.value_or(IndicatorId()));
        const Multiplier &multiplier = read.meaning.multiplier;
        return mayCount && (!indicator || multiplier.powerFor(*indicator) > 0) ? multiplier : Multiplier();
    }

    void take(const ReadColumn &read)
    {
        const HeadingMeaning &meaning = read.meaning;
        if (!meaning.role) {
            const QString doubt =
                meaning.doubt.isEmpty() ? leftOutText(read.column.heading(), read.column.column) : meaning.doubt;
            return add(read, ColumnRole::Ignored, meaning.doubt.isEmpty() ? unknownWeight : 0, doubt);
        }
        if (meaning.isFigure())
            return takeFigure(read);
        if (meaning.role == ColumnRole::Ignored)
            return add(read, ColumnRole::Ignored, read.column.parts.isEmpty() ? 0 : knownWeight);
        if (const ColumnMapping *other = layout().column(*meaning.role)) {
            const QString doubt = ShapeText::tr("“%1” and “%2” seem to hold the same; only the first is read.")
                                      .arg(other->heading, read.column.heading());
            return add(read, ColumnRole::Ignored, 0, doubt);
        }
        if (layout().shape != TableLayout::Shape::Long && isOfOneFigure(*meaning.role))
            return takeValue(read);
        add(read, *meaning.role, roleWeight);
    }

    void takeFigure(const ReadColumn &read)
    {
        const Subject &subject = read.meaning.subject;
        const auto same =
            std::find_if(layout().columns.cbegin(), layout().columns.cend(), [&subject](const ColumnMapping &mapping) {
                return mapping.role == ColumnRole::Figure && mapping.subject == subject;
            });
        if (same != layout().columns.cend()) {
            const QString doubt = ShapeText::tr("“%1” and “%2” seem to hold the same; only the first is read.")
                                      .arg(same->heading, read.column.heading());
            return add(read, ColumnRole::Ignored, 0, doubt);
        }
        const int more =
            int(subject.period.has_value()) + int(subject.unit.has_value()) + int(subject.scope.has_value());
        add(read, ColumnRole::Figure,
            (subject.indicator ? figureWeight : roleWeight - closerWeight) + closerWeight * more);
    }

    /// "Kết quả" of a table with an indicator a row and no other figures: its period is the title's.
    void takeValue(const ReadColumn &read)
    {
        const bool isOnlyFigure = !holdsRole(m_columns, ColumnRole::Figure) && read.meaning.role == ColumnRole::Value;
        if (isOnlyFigure && (holdsRole(m_columns, ColumnRole::Indicator) || m_input.facts.subject.indicator))
            return add(read, ColumnRole::Figure, roleWeight);
        add(read, ColumnRole::Ignored, unknownWeight, leftOutText(read.column.heading(), read.column.column));
    }

    /// "Đơn vị tính" of a table with an indicator a row: a row in million counts a million times as much.
    void findRowMeasures()
    {
        const HeadingWords &words = m_input.reader.words();
        for (const ReadColumn &read : std::as_const(m_columns)) {
            const int column = read.column.column;
            const bool mayBe = read.meaning.role == ColumnRole::Ignored && layout().measureColumn < 0 &&
                               layout().shape != TableLayout::Shape::UnitsDown;
            if (!mayBe || !m_input.reader.areMeasures(m_input.rows.textsUnder(m_input.block, column)))
                continue;
            layout().measureColumn = column;
            layout().measures = words.measures();
            for (qsizetype row = m_input.block.body; row < m_input.rows.count(); ++row) {
                const QString said = m_input.rows.text(row, column);
                const std::optional<HeadingWords::Answer> measure = words.measure(said);
                if (!measure || measure->power == 0)
                    continue;
                m_reading.proposal.doubts += rowMeasureText(said, column, {measure->power, measure->measure});
            }
            m_reading.proposal.doubts.removeDuplicates();
        }
    }

    /// Files that parboard wrote have the point as decimal mark, unless a spreadsheet has written its own since. Who
    /// types some of the column names by hand writes numbers in his own way, so that each column decides.
    void settleNumbers()
    {
        for (int role = int(ColumnRole::Unit); role <= int(ColumnRole::Note); ++role) {
            if (!holdsOwn(ColumnRole(role)))
                return;
        }
        for (ColumnMapping &mapping : layout().columns) {
            if (mapping.role != ColumnRole::Value && mapping.role != ColumnRole::Denominator)
                continue;
            NumberColumn numbers;
            const QStringList texts = m_input.rows.textsUnder(m_input.block, mapping.column);
            for (const QString &text : texts)
                numbers.look(text.toUtf8());
            if (numbers.answer() != NumberColumn::Answer::Vietnamese &&
                numbers.answer() != NumberColumn::Answer::Contradicting)
                mapping.convention = numbertext::Convention::English;
        }
    }

    [[nodiscard]] bool holdsOwn(ColumnRole role) const
    {
        return std::any_of(m_columns.cbegin(), m_columns.cend(),
                           [role](const ReadColumn &read) { return read.meaning.isOurs && read.meaning.role == role; });
    }

    const ShapeInput &m_input;
    QList<ReadColumn> m_columns;
    ShapeReading m_reading;
};

} // namespace

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return name;
}

QString leftOutText(const QString &heading, int column)
{
    return heading.isEmpty()
               ? ShapeText::tr("Column %1 has no heading and is left out.").arg(columnName(column))
               : ShapeText::tr("The heading “%1” was not recognised; its column is left out.").arg(heading);
}

QString rowMeasureText(const QString &said, int column, const Multiplier &multiplier)
{
    return ShapeText::tr("Numbers beside “%1” in column %2 are multiplied by %3.")
        .arg(said, columnName(column), multiplierText(multiplier));
}

ShapeReading readPlainTable(const ShapeInput &input)
{
    QList<ReadColumn> columns = readColumns(input);
    const QString doubt = settleOwnName(input, columns);
    readKeysFromCells(input, columns);
    const TableLayout::Shape shape = shapeOf(columns);
    if (shape == TableLayout::Shape::Unknown)
        return {};
    return PlainReader(input, columns, shape, doubt).read();
}

} // namespace parboard
