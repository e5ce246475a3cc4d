#include "models/exchange/tableimport.h"

#include "models/exchange/sheetfigures.h"

#include <algorithm>

namespace parboard {

namespace {

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
        m_plan.figures = std::move(m_conflicts);
        m_plan.figures.append(std::move(m_changed));
        m_plan.figures.append(std::move(m_new));
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

/// One reading of a file: figures that its sheets come to, comparison, and writing if there is a writer.
class ImportRun
{
public:
    ImportRun(const TableFile &file, const ImportChoices &choices, const Catalogue &catalogue, ImportComparer &comparer,
              ImportWriter *writer, const ImportProgress &progress, const ImportWatch &watch)
        : m_file(file), m_choices(choices), m_catalogue(catalogue), m_comparer(comparer), m_writer(writer),
          m_progress(progress), m_watch(watch), m_named(choices.file), m_sources(choices.file)
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
        SheetFigures figures(m_file, choice, m_choices.names, m_catalogue, m_named);
        while (!m_builder.plan().isCancelled) {
            Result<std::optional<SheetPart>> part = figures.next();
            if (!part)
                return part.error();
            if (!*part) {
                m_builder.plan().numbers += figures.numbers();
                m_builder.plan().names += figures.unknownNames();
                takeTexts(figures.texts());
                break;
            }
            if (Result<void> done = take(**part, choice.name); !done)
                return done;
            tell(place, (*part)->progress);
        }
        return {};
    }

    Result<void> take(SheetPart &part, const QString &sheet)
    {
        for (const Source &source : std::as_const(part.sources))
            (void)m_sources.place(source); // the same place again
        RowResults &results = part.results;
        const Result<QList<PlannedFigure>> planned =
            m_comparer.compare(results.figures, m_sources, sheet, results.rejected);
        if (!planned)
            return planned.error();
        if (m_writer) {
            if (Result<void> written = m_writer->write(*planned, m_sources); !written)
                return written;
        }
        if (m_watch) {
            if (Result<void> heard = m_watch(*planned, m_sources); !heard)
                return heard;
        }
        m_builder.add(*planned);
        m_builder.add(results);
        return {};
    }

    void takeTexts(const SheetTexts &texts)
    {
        ImportPlan &plan = m_builder.plan();
        plan.doubtfulTexts += texts.doubtful;
        plan.convertedTexts += texts.converted;
        plan.rowMeasures += texts.rowMeasures;
        if (texts.losses)
            plan.losses = *texts.losses;
    }

    void tell(qsizetype place, double ofSheet)
    {
        const double done = (double(place) + ofSheet) / double(m_choices.sheets.size());
        if (m_progress && !m_progress(std::min(done, 1.0)))
            m_builder.plan().isCancelled = true;
    }

    const TableFile &m_file;
    const ImportChoices &m_choices;
    const Catalogue &m_catalogue;
    ImportComparer &m_comparer;
    ImportWriter *m_writer;
    const ImportProgress &m_progress;
    const ImportWatch &m_watch;
    ProposedSources m_named; ///< the threads' that read the sheets
    ProposedSources m_sources;
    PlanBuilder m_builder;
};

} // namespace

Result<ImportPlan> planImport(const TableFile &file, const ImportChoices &choices, const Catalogue &catalogue,
                              ImportComparer &comparer, const ImportProgress &progress, const ImportWatch &watch)
{
    return ImportRun(file, choices, catalogue, comparer, nullptr, progress, watch).run();
}

Result<ImportPlan> runImport(const TableFile &file, const ImportChoices &choices, const Catalogue &catalogue,
                             const Database &database, ImportComparer &comparer, const EditNote &note,
                             const ImportProgress &progress)
{
    ImportWriter writer(database, comparer, note, choices.conflicts);
    return ImportRun(file, choices, catalogue, comparer, &writer, progress, {}).run();
}

} // namespace parboard
