#include "models/exchange/layoutshapes.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int dossierWeight = 4;
constexpr int dossierKeyWeight = 3;
constexpr qsizetype fewestIndicators = 3; ///< fewer may be any table that counts dossiers

using Share = HeadingWords::Share;
using Answer = HeadingWords::Answer;

struct DossierColumn
{
    HeadingColumn column;
    QList<Answer> answers;
};

/// The uses of a column that hold, given the others: parts are added up only where nothing states the whole, and what
/// is only added where there are other parts.
QList<Answer> settled(const QList<Answer> &answers, const QList<DossierColumn> &columns)
{
    const auto stated = [&columns](const Answer &answer, Share share) {
        return std::count_if(columns.cbegin(), columns.cend(), [&](const DossierColumn &other) {
            return std::any_of(other.answers.cbegin(), other.answers.cend(), [&](const Answer &use) {
                return use.indicator && use.indicator == answer.indicator && use.share == share;
            });
        });
    };
    QList<Answer> kept;
    for (Answer answer : answers) {
        const bool isWholeStated = stated(answer, Share::Whole) > 0;
        const qsizetype parts = stated(answer, Share::Part);
        if (answer.share == Share::Part && !isWholeStated) {
            if (parts == 1 && stated(answer, Share::Added) == 0)
                answer.share = Share::Whole;
            kept += answer;
        } else if (answer.share == Share::Whole || (!isWholeStated && parts > 0)) {
            kept += answer;
        }
    }
    return kept;
}

/// "Tổng số", "Tổng cộng", "Tổng số tiếp nhận trong kỳ".
bool saysTotal(const HeadingColumn &column)
{
    return HeadingText(column.heading()).folded.split(u' ').contains(u"tong"_s);
}

/// True if what stands above `column` but its last part stands above `other` too.
bool isBeside(const DossierColumn &other, const DossierColumn &column)
{
    const QStringList above = column.column.parts.first(std::max<qsizetype>(0, column.column.parts.size() - 1));
    return !above.isEmpty() && other.column.parts.first(std::min(above.size(), other.column.parts.size())) == above;
}

/// The column whose cells are texts, for exports that leave the heading of the key empty.
bool holdsTexts(const QStringList &cells)
{
    return !cells.isEmpty() && std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
        return !isNumberText(cell) && !isColumnNumber(cell);
    });
}

class DossierReader
{
public:
    explicit DossierReader(const ShapeInput &input) : m_input(input)
    {
        for (const HeadingColumn &column : input.block.columns)
            m_columns += {column, input.reader.readDossier(column)};
        const QList<int> filled = input.rows.columnsUnder(input.block);
        for (const int column : filled) {
            const auto place = std::find_if(m_columns.begin(), m_columns.end(), [column](const DossierColumn &other) {
                return other.column.column >= column;
            });
            if (place == m_columns.end() || place->column.column != column)
                m_columns.insert(place, {{column, {}}, {}});
        }
        settleTotals();
    }

    ShapeReading read()
    {
        TableLayout &layout = m_reading.proposal.layout;
        layout.shape = TableLayout::Shape::Dossiers;
        layout.firstRow = m_input.block.firstRow;
        layout.sheet = m_input.facts.subject;
        layout.sheet.indicator.reset();
        layout.dataFrom = m_input.facts.dataFrom;
        layout.dataTo = m_input.facts.dataTo;
        layout.asOf = m_input.facts.asOf;
        findKeyWithoutHeading();
        for (const DossierColumn &column : std::as_const(m_columns))
            take(column);
        QSet<IndicatorId> indicators;
        for (const ColumnMapping &mapping : std::as_const(layout.columns)) {
            if (mapping.subject.indicator)
                indicators.insert(*mapping.subject.indicator);
        }
        const bool isForm = indicators.size() >= fewestIndicators && layout.column(ColumnRole::Unit) != nullptr;
        return isForm ? m_reading : ShapeReading();
    }

private:
    void findKeyWithoutHeading()
    {
        const auto isKey = [](const DossierColumn &column) {
            return std::any_of(column.answers.cbegin(), column.answers.cend(),
                               [](const Answer &answer) { return answer.role == ColumnRole::Unit; });
        };
        if (std::any_of(m_columns.cbegin(), m_columns.cend(), isKey))
            return;
        for (DossierColumn &column : m_columns) {
            const bool hasNoHeading = column.column.parts.isEmpty();
            if (hasNoHeading && holdsTexts(m_input.rows.textsUnder(m_input.block, column.column.column))) {
                column.answers = {Answer{.role = ColumnRole::Unit}};
                return;
            }
        }
    }

    [[nodiscard]] std::optional<IndicatorId> named(const QString &code) const
    {
        const Indicator *indicator = m_input.reader.catalogue().indicator(code);
        return indicator ? std::optional(indicator->id) : std::nullopt;
    }

    /// "Tiếp nhận trong kỳ › Tổng số" beside "Kỳ trước chuyển sang" is all that was received: in form II.06a the total
    /// is what came in the period and what was carried over (domain.md a.4), whatever the words above it say. In one
    /// row of headings it is a total where another column says what is new.
    void settleTotals()
    {
        const auto holds = [](const DossierColumn &column, std::optional<IndicatorId> indicator) {
            return std::any_of(column.answers.cbegin(), column.answers.cend(),
                               [&](const Answer &answer) { return indicator && answer.indicator == indicator; });
        };
        const std::optional<IndicatorId> isNew = named(u"dossiers_new"_s);
        const std::optional<IndicatorId> carriedOver = named(u"dossiers_carried_over"_s);
        for (DossierColumn &column : m_columns) {
            if (!holds(column, isNew) || !saysTotal(column.column))
                continue;
            const bool isOneRow = column.column.parts.size() == 1;
            const auto stands = [&](std::optional<IndicatorId> indicator) {
                return std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const DossierColumn &other) {
                    return &other != &column && holds(other, indicator) &&
                           (isOneRow ? other.column.parts.size() == 1 : isBeside(other, column));
                });
            };
            if (stands(carriedOver) && (!isOneRow || stands(isNew)))
                column.answers = {Answer{.role = ColumnRole::Figure, .indicator = named(u"dossiers_received"_s)}};
        }
    }

    void take(const DossierColumn &column)
    {
        if (column.answers.isEmpty())
            return leaveOut(column);
        const QList<Answer> uses = settled(column.answers, m_columns);
        for (const Answer &use : uses) {
            ColumnMapping mapping;
            mapping.column = column.column.column;
            mapping.heading = column.column.heading();
            mapping.role = use.role;
            mapping.subject.indicator = use.indicator;
            mapping.part = use.share != Share::Whole;
            const Indicator *indicator = m_input.reader.catalogue().indicator(use.indicator.value_or(IndicatorId()));
            const Multiplier multiplier = m_input.reader.multiplierOf(column.column.parts);
            if (indicator && multiplier.powerFor(*indicator) > 0)
                mapping.multiplier = multiplier;
            if (isTaken(mapping))
                return leaveOut(column);
            m_reading.proposal.layout.columns += mapping;
        }
        const ColumnRole role = column.answers.constFirst().role;
        if (uses.isEmpty())
            leaveOut(column);
        else if (role == ColumnRole::Figure)
            m_reading.weight += dossierWeight;
        else
            m_reading.weight += role == ColumnRole::Ignored ? 1 : dossierKeyWeight;
    }

    /// Two columns may be added up, but not be the same figure, and there is one key.
    [[nodiscard]] bool isTaken(const ColumnMapping &mapping) const
    {
        const QList<ColumnMapping> &columns = m_reading.proposal.layout.columns;
        return mapping.role != ColumnRole::Ignored && !mapping.part &&
               std::any_of(columns.cbegin(), columns.cend(), [&mapping](const ColumnMapping &other) {
                   return other.role == mapping.role && other.subject == mapping.subject && !other.part;
               });
    }

    void leaveOut(const DossierColumn &column)
    {
        ColumnMapping mapping;
        mapping.column = column.column.column;
        mapping.heading = column.column.heading();
        m_reading.proposal.layout.columns += mapping;
        const QStringList cells = m_input.rows.textsUnder(m_input.block, column.column.column);
        if (column.column.parts.isEmpty() && m_input.reader.readCells(cells) == ColumnRole::Ignored)
            return; // the numbers of the rows
        m_reading.proposal.doubts += leftOutText(mapping.heading, mapping.column);
        m_reading.weight -= 2;
    }

    const ShapeInput &m_input;
    QList<DossierColumn> m_columns;
    ShapeReading m_reading;
};

} // namespace

ShapeReading readDossierForm(const ShapeInput &input)
{
    return DossierReader(input).read();
}

} // namespace parboard
