#include "models/exchange/sheetfigures.h"

#include "models/exchange/layoutshapes.h"

#include <QMap>

#include <algorithm>

namespace parboard {

using numbertext::Convention;

namespace {

constexpr qsizetype figuresInPart = 2'000;
constexpr qint64 rowsInPart = 2'000; ///< whatever they come to: progress is told with each part
constexpr std::size_t partsAhead = 2;

/// The texts of the columns whose numbers nobody has settled.
class OpenColumns
{
public:
    explicit OpenColumns(const TableLayout &layout) : m_layout(&layout)
    {
        for (const ColumnMapping &mapping : layout.columns) {
            const bool isNumber = mapping.role == ColumnRole::Figure || mapping.role == ColumnRole::Value ||
                                  mapping.role == ColumnRole::Denominator;
            if (isNumber && !mapping.convention)
                m_columns.insert(mapping.column, {});
        }
    }

    /// True if the row holds a text that can be read only when its column is settled.
    bool look(const TableRow &row)
    {
        bool mustBeSettled = false;
        if (row.number < m_layout->firstRow)
            return mustBeSettled;
        for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
            const TableCell *cell = row.cell(column.key());
            if (cell && cell->kind == TableCell::Kind::Text && column->look(cell->text))
                mustBeSettled = true;
        }
        return mustBeSettled;
    }

    [[nodiscard]] QMap<int, Convention> settled() const
    {
        QMap<int, Convention> settled;
        for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
            if (it->answer() == NumberColumn::Answer::Vietnamese || it->answer() == NumberColumn::Answer::English)
                settled.insert(it.key(), it->convention());
        }
        return settled;
    }

    [[nodiscard]] QList<ColumnNumbers> numbers() const
    {
        QList<ColumnNumbers> numbers;
        for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
            const auto mapping = std::ranges::find(m_layout->columns, it.key(), &ColumnMapping::column);
            if (it->answer() != NumberColumn::Answer::Nothing)
                numbers += {it.key(), mapping->heading, it->answer(), it->examples()};
        }
        return numbers;
    }

private:
    const TableLayout *m_layout;
    QMap<int, NumberColumn> m_columns;
};

/// The work of the thread.
class SheetReading
{
public:
    SheetReading(const TableFile &file, const SheetChoice &choice, const NameDecisions &names,
                 const Catalogue &catalogue, ProposedSources &sources, HandOver<SheetPart> &parts)
        : m_file(file), m_choice(choice), m_sources(sources), m_parts(parts), m_told(sources.all().size()),
          m_columns(choice.layout), m_interpreter(catalogue, choice.layout, choice.name, names, sources, choice.merged)
    {
        if (dynamic_cast<const CsvFile *>(&file) != nullptr)
            m_interpreter.refuseLongRows();
    }

    /// Reads to the end, or until nobody takes the parts any more.
    Result<void> run()
    {
        const Result<bool> read = forEachRow([this](const TableRow &row, double progress) -> Result<bool> {
            if (!m_isLookedThrough && m_columns.look(row)) {
                const Result<bool> looked = lookThrough(progress);
                if (!looked || !*looked)
                    return looked;
            }
            m_interpreter.read(row, m_results);
            const bool isFull = m_results.figures.size() >= figuresInPart || m_results.rejected.size() >= figuresInPart;
            return !(isFull || ++m_rows % rowsInPart == 0) || give(m_isLookedThrough ? (1 + progress) / 2 : progress);
        });
        const QMap<QString, Multiplier> &measures = m_interpreter.rowMeasures();
        for (auto it = measures.cbegin(); it != measures.cend(); ++it)
            m_texts.rowMeasures += rowMeasureText(it.key(), m_choice.layout.measureColumn, it.value());
        if (read && *read)
            (void)give(1);
        return read ? Result<void>() : read.error();
    }

    [[nodiscard]] QList<ColumnNumbers> numbers() const { return m_columns.numbers(); }
    [[nodiscard]] const QList<UnknownName> &unknownNames() const { return m_interpreter.unknownNames(); }
    [[nodiscard]] const SheetTexts &texts() const { return m_texts; }

private:
    /// Calls `take` for each row with how much of the sheet is read; false if that was false for one.
    template <typename Take>
    Result<bool> forEachRow(const Take &take)
    {
        const Result<std::unique_ptr<RowReader>> reader = m_file.rows(m_choice.sheet);
        if (!reader)
            return reader.error();
        TableRow row;
        LegacyRows legacy;
        while (true) {
            const Result<bool> more = (*reader)->next(row);
            if (!more)
                return more.error();
            if (!*more) {
                // The whole sheet's, however often it is read.
                m_texts = {legacy.doubtful(), legacy.samples(), std::nullopt};
                if (const auto *text = dynamic_cast<const CsvReader *>(reader->get()))
                    m_texts.losses = text->losses();
                return true;
            }
            legacy.convert(row);
            const Result<bool> taken = take(row, (*reader)->progress());
            if (!taken || !*taken)
                return taken;
        }
    }

    /// Looks at the columns of all rows, before the row at `progress` is interpreted. That counts as half of the work
    /// that is left.
    Result<bool> lookThrough(double progress)
    {
        OpenColumns columns(m_choice.layout);
        qint64 rows = 0;
        Result<bool> looked = forEachRow([&](const TableRow &row, double done) -> Result<bool> {
            columns.look(row);
            return ++rows % rowsInPart != 0 || give(progress + done * (1 - progress) / 2);
        });
        m_isLookedThrough = true;
        m_columns = std::move(columns);
        m_interpreter.settle(m_columns.settled());
        return looked;
    }

    bool give(double progress)
    {
        SheetPart part{std::exchange(m_results, {}), m_sources.all().sliced(m_told), std::min(progress, 1.0)};
        m_results.figures.reserve(figuresInPart); // grown by steps, each is moved several times
        m_told = m_sources.all().size();
        return m_parts.give(std::move(part));
    }

    const TableFile &m_file;
    const SheetChoice &m_choice;
    ProposedSources &m_sources;
    HandOver<SheetPart> &m_parts;
    qsizetype m_told; ///< sources that are told already
    OpenColumns m_columns;
    bool m_isLookedThrough = false;
    RowInterpreter m_interpreter;
    RowResults m_results;
    SheetTexts m_texts;
    qint64 m_rows = 0;
};

} // namespace

SheetFigures::SheetFigures(const TableFile &file, const SheetChoice &choice, const NameDecisions &names,
                           const Catalogue &catalogue, ProposedSources &sources)
    : m_parts(partsAhead), m_thread([&, this] {
          SheetReading reading(file, choice, names, catalogue, sources, m_parts);
          if (const Result<void> done = reading.run(); !done)
              m_failure = done.error();
          m_numbers = reading.numbers();
          m_unknownNames = reading.unknownNames();
          m_texts = reading.texts();
          m_parts.end();
      })
{
}

SheetFigures::~SheetFigures()
{
    m_parts.close();
    m_thread.join();
}

Result<std::optional<SheetPart>> SheetFigures::next()
{
    std::optional<SheetPart> part = m_parts.take();
    if (!part && m_failure)
        return *m_failure;
    return part;
}

} // namespace parboard
