#include "models/exchange/importwriter.h"

#include "models/storage/figurestore.h"
#include "models/storage/sourcestore.h"

#include <algorithm>

namespace parboard {

ImportWriter::ImportWriter(const Database &database, ImportComparer &comparer, EditNote note, ConflictChoices choices)
    : m_database(database), m_comparer(comparer), m_note(std::move(note)), m_choices(std::move(choices)),
      m_bulk(database), m_cells(database, m_note)
{
}

Result<void> ImportWriter::write(const QList<PlannedFigure> &planned, const ProposedSources &sources)
{
    QList<Figure> first;
    first.reserve(planned.size());
    QHash<int, SourceId> ids;
    QList<std::pair<const PlannedFigure *, Figure>> others;
    for (const PlannedFigure &plan : planned) {
        const bool isKept = plan.change == CellChange::Conflict &&
                            m_choices.cells.value(plan.proposed.figure.cell, m_choices.all) == ConflictStrategy::Keep;
        if (plan.change == CellChange::Same || isKept)
            continue;
        SourceId &source = ids[plan.proposed.source];
        if (source == SourceId()) {
            const Result<SourceId> id = idOf(sources.all().at(plan.proposed.source));
            if (!id)
                return id.error();
            source = *id;
        }
        Figure figure = plan.proposed.figure;
        figure.source = source;
        figure.batch = m_note.batch;
        if (plan.isFirst)
            first += std::move(figure);
        else
            others.emplaceBack(&plan, std::move(figure));
    }
    if (Result<void> done = m_bulk.write(first); !done)
        return done;
    m_written += first.size();
    for (const auto &[plan, figure] : std::as_const(others)) {
        if (Result<void> done = change(*plan, figure); !done)
            return done;
    }
    return {};
}

Result<SourceId> ImportWriter::idOf(const Source &source)
{
    Result<SourceId> known = m_comparer.storedSource(source);
    if (!known || *known != SourceId())
        return known;
    Result<SourceId> added = SourceStore(m_database).add(source);
    if (added)
        m_comparer.remember(source, *added);
    return added;
}

Result<void> ImportWriter::change(const PlannedFigure &planned, const Figure &figure)
{
    Result<QList<Figure>> claims = FigureStore(m_database).claims(figure.cell);
    if (!claims)
        return claims.error();
    if (planned.change == CellChange::Changed) {
        const auto own = std::ranges::find(*claims, planned.existing->claim, &Figure::claim);
        if (own != claims->end()) {
            *own = updated(*own, figure);
            own->batch = m_note.batch;
        }
    } else {
        // A cell in which somebody chose nothing stays so: only figures of this import give way to each other.
        const bool isOwn = std::ranges::all_of(
            *claims, [this](const Figure &claim) { return claim.batch == m_note.batch && !claim.chosen; });
        // What the file itself does not use becomes a rival like any other.
        const bool replaces = planned.change == CellChange::Conflict && figure.chosen &&
                              m_choices.cells.value(figure.cell, m_choices.all) == ConflictStrategy::Replace;
        Figure added = figure;
        added.chosen = replaces || (isOwn && figure.chosen);
        if (replaces) {
            for (Figure &claim : *claims)
                claim.chosen = false;
        }
        *claims += added;
    }
    const Result<QList<Figure>> written = m_cells.write(figure.cell, *claims);
    if (!written)
        return written.error();
    ++m_written;
    return {};
}

} // namespace parboard
