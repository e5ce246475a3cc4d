#include "models/exchange/tableimport.h"

#include "models/exchange/csvfile.h"

#include <QMap>

#include <algorithm>

namespace parboard {

using numbertext::Convention;

namespace {

constexpr qsizetype figuresAtOnce = 5'000;

/// Collects a plan, list by list within its bounds.
class PlanBuilder
{
public:
    void add(const QList<PlannedFigure> &figures)
    {
        for (const PlannedFigure &figure : figures) {
            switch (figure.change) {
            case CellChange::New:
                ++m_plan.added;
                keep(m_new, figure);
                break;
            case CellChange::Changed:
                ++m_plan.changed;
                keep(m_changed, figure);
                break;
            case CellChange::Same:
                ++m_plan.same;
                break;
            case CellChange::Conflict:
                ++m_plan.conflicts;
                keep(m_conflicts, figure);
                break;
            }
        }
    }

    void add(const RowResults &results)
    {
        m_plan.unknown += results.unknown;
        m_plan.leftOut += results.leftOut;
        m_plan.rejected += results.rejected.size();
        for (const RejectedCell &cell : results.rejected)
            keep(m_plan.problems, cell);
    }

    ImportPlan take(const ProposedSources &sources)
    {
        m_plan.figures = m_conflicts + m_changed + m_new;
        m_plan.sources = sources.all();
        return std::move(m_plan);
    }

    ImportPlan &plan() { return m_plan; }

private:
    template <typename Item>
    static void keep(QList<Item> &list, const Item &item)
    {
        if (list.size() < ImportPlan::mostListed)
            list += item;
    }

    ImportPlan m_plan;
    QList<PlannedFigure> m_conflicts;
    QList<PlannedFigure> m_changed;
    QList<PlannedFigure> m_new;
};

/// The texts of the columns whose numbers nobody has settled.
class OpenColumns
{
public:
    explicit OpenColumns(const TableLayout &layout) : m_layout(layout)
    {
        for (const ColumnMapping &mapping : layout.columns) {
            const bool isNumber = mapping.role == ColumnRole::Figure || mapping.role == ColumnRole::Value ||
                                  mapping.role == ColumnRole::Denominator;
            if (isNumber && !mapping.convention)
                m_columns.insert(mapping.column, {});
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_columns.isEmpty(); }

    void look(const TableRow &row)
    {
        if (row.number < m_layout.firstRow)
            return;
        for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
            const TableCell *cell = row.cell(column.key());
            if (cell && cell->kind == TableCell::Kind::Text)
                column->look(cell->text);
        }
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
            const auto mapping = std::ranges::find(m_layout.columns, it.key(), &ColumnMapping::column);
            if (it->answer() != NumberColumn::Answer::Nothing)
                numbers += {it.key(), mapping->heading, it->answer(), it->examples()};
        }
        return numbers;
    }

private:
    const TableLayout &m_layout;
    QMap<int, NumberColumn> m_columns;
};

/// One reading of a file: rows, figures, comparison, and writing if there is a writer.
class ImportRun
{
public:
    ImportRun(const TableFile &file, const ImportChoices &choices, const Catalogue &catalogue, ImportComparer &comparer,
              ImportWriter *writer, const ImportProgress &progress)
        : m_file(file), m_choices(choices), m_catalogue(catalogue), m_comparer(comparer), m_writer(writer),
          m_progress(progress), m_sources(choices.file)
    {
    }

    Result<ImportPlan> run()
    {
        for (qsizetype place = 0; place < m_choices.sheets.size() && !m_builder.plan().isCancelled; ++place) {
            if (Result<void> done = readSheet(place); !done)
                return done.error();
        }
        m_builder.plan().written = m_writer ? m_writer->written() : 0;
        return m_builder.take(m_sources);
    }

private:
    Result<void> readSheet(qsizetype place)
    {
        const SheetChoice &choice = m_choices.sheets.at(place);
        OpenColumns columns(choice.layout);
        if (Result<void> done = lookThrough(place, columns); !done)
            return done;
        RowInterpreter interpreter(m_catalogue, choice.layout, choice.name, m_choices.names, m_sources, choice.merged);
        interpreter.settle(columns.settled());
        RowResults results;
        const auto take = [&](const TableRow &row) -> Result<void> {
            interpreter.read(row, results);
            return results.figures.size() < figuresAtOnce && results.rejected.size() < figuresAtOnce
                       ? Result<void>()
                       : flush(results, choice.name);
        };
        if (Result<void> done = forEachRow(place, 0.5, take); !done)
            return done;
        if (Result<void> done = flush(results, choice.name); !done)
            return done;
        m_builder.plan().numbers += columns.numbers();
        m_builder.plan().names += interpreter.unknownNames();
        return {};
    }

    /// All rows decide how a column's texts are read, so they are looked through once before.
    Result<void> lookThrough(qsizetype place, OpenColumns &columns)
    {
        if (columns.isEmpty())
            return {};
        return forEachRow(place, 0, [&columns](const TableRow &row) {
            columns.look(row);
            return Result<void>();
        });
    }

    Result<void> forEachRow(qsizetype place, double from, const std::function<Result<void>(const TableRow &)> &take)
    {
        const Result<std::unique_ptr<RowReader>> reader = m_file.rows(m_choices.sheets.at(place).sheet);
        if (!reader)
            return reader.error();
        TableRow row;
        LegacyRows legacy;
        for (qint64 count = 0;; ++count) {
            const Result<bool> more = (*reader)->next(row);
            if (!more)
                return more.error();
            if (!*more || m_builder.plan().isCancelled) {
                tellTexts(**reader, legacy);
                return {};
            }
            legacy.convert(row);
            if (Result<void> done = take(row); !done)
                return done;
            if (count % 1'000 == 0)
                tell(place, from + (*reader)->progress() / 2);
        }
    }

    /// What became of letters. The same rows may have been looked through before.
    void tellTexts(const RowReader &reader, const LegacyRows &legacy)
    {
        ImportPlan &plan = m_builder.plan();
        plan.doubtfulTexts += legacy.doubtful();
        plan.doubtfulTexts.removeDuplicates();
        for (const LegacySample &sample : legacy.samples()) {
            if (!plan.convertedTexts.contains(sample))
                plan.convertedTexts += sample;
        }
        if (const auto *text = dynamic_cast<const CsvReader *>(&reader))
            plan.losses = text->losses();
    }

    void tell(qsizetype place, double ofSheet)
    {
        const double done = (double(place) + ofSheet) / double(m_choices.sheets.size());
        if (m_progress && !m_progress(std::min(done, 1.0)))
            m_builder.plan().isCancelled = true;
    }

    Result<void> flush(RowResults &results, const QString &sheet)
    {
        const Result<QList<PlannedFigure>> planned =
            m_comparer.compare(results.figures, m_sources, sheet, results.rejected);
        if (!planned)
            return planned.error();
        if (m_writer) {
            if (Result<void> written = m_writer->write(*planned, m_sources); !written)
                return written;
        }
        m_builder.add(*planned);
        m_builder.add(results);
        results = {};
        return {};
    }

    const TableFile &m_file;
    const ImportChoices &m_choices;
    const Catalogue &m_catalogue;
    ImportComparer &m_comparer;
    ImportWriter *m_writer;
    const ImportProgress &m_progress;
    ProposedSources m_sources;
    PlanBuilder m_builder;
};

} // namespace

Result<ImportPlan> planImport(const TableFile &file, const ImportChoices &choices, const Catalogue &catalogue,
                              ImportComparer &comparer, const ImportProgress &progress)
{
    return ImportRun(file, choices, catalogue, comparer, nullptr, progress).run();
}

Result<ImportPlan> runImport(const TableFile &file, const ImportChoices &choices, const Catalogue &catalogue,
                             const Database &database, ImportComparer &comparer, const EditNote &note,
                             const ImportProgress &progress)
{
    ImportWriter writer(database, comparer, note, choices.conflicts);
    return ImportRun(file, choices, catalogue, comparer, &writer, progress).run();
}

} // namespace parboard
