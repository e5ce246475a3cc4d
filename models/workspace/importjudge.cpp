#include "models/workspace/importjudge.h"

#include "models/exchange/importedclaims.h"
#include "models/storage/figurestore.h"
#include "models/workspace/qualitycheck.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace parboard {

namespace {

/// The batch that the figures of the import have while they are judged; no stored one has it.
constexpr auto judgedBatch = BatchId(-1);
/// If a unit has fewer other cells for each new one, all of it is judged at once: series are looked at from every
/// value before, and many of them one by one would be looked at again and again.
constexpr qsizetype fewCells = 16;

class ImportJudge
{
public:
    ImportJudge(const ImportedFigures &figures, const ImportChoices &choices, const Catalogue &catalogue,
                QualityContext context, const QHash<QString, QString> &explanations)
        : m_figures(figures), m_conflicts(choices.conflicts), m_catalogue(catalogue), m_rules(catalogue),
          m_context(std::move(context)), m_explanations(explanations)
    {
        const QHash<SourceId, Source> &sources = figures.newSources();
        for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
            // The day of the file itself may have been typed after the trial.
            const bool isFile = documentIdentity(*source) == documentIdentity(choices.file);
            const QDate day = isFile ? choices.file.publishedOn : source->publishedOn;
            if (day.isValid())
                m_context.publishedOn.insert(source.key(), day);
        }
    }

    void judge(UnitId unit, const QList<Figure> &stored)
    {
        FigureSet claims;
        for (const Figure &figure : stored)
            claims[figure.cell] += figure;
        QList<CellKey> written;
        const QList<ImportedFigures::Entry> entries = m_figures.of(unit);
        for (const ImportedFigures::Entry &entry : entries) {
            if (take(entry, claims))
                written += entry.figure.cell;
        }
        QList<Figure> after;
        for (const QList<Figure> &ofCell : std::as_const(claims))
            after += ofCell;
        keep(findingsAround(written, UnitFigures(after), claims.size()));
    }

    ImportFindings finish()
    {
        ImportFindings result;
        for (QList<Finding> &list : m_listed) {
            sort(list);
            result.findings += list;
        }
        result.findings.resize(std::min(result.findings.size(), ImportFindings::mostListed));
        result.count = m_count;
        result.judged = m_figures.kept();
        result.figures = m_figures.count();
        return result;
    }

private:
    /// False if the conflict is settled by leaving all as it is.
    [[nodiscard]] bool take(const ImportedFigures::Entry &entry, FigureSet &claims) const
    {
        const CellKey &cell = entry.figure.cell;
        const ConflictStrategy strategy = m_conflicts.cells.value(cell, m_conflicts.all);
        if (entry.change == CellChange::Conflict && strategy == ConflictStrategy::Keep)
            return false;
        Figure figure = entry.figure;
        figure.batch = judgedBatch;
        QList<Figure> &ofCell = claims[cell];
        ofCell = claimsAfterImport(std::move(ofCell), figure, entry.change, entry.existing, strategy);
        return true;
    }

    [[nodiscard]] QList<Finding> findingsAround(const QList<CellKey> &written, const UnitFigures &figures,
                                                qsizetype cells) const
    {
        if (written.size() * fewCells >= cells)
            return m_rules.check(figures, m_context);
        QList<Finding> findings;
        QSet<QString> known;
        for (const CellKey &cell : written) {
            const QList<Finding> around = m_rules.checkAround(cell, figures, m_context);
            for (const Finding &finding : around) {
                const QString fingerprint = finding.fingerprint();
                if (!known.contains(fingerprint))
                    findings += finding;
                known += fingerprint;
            }
        }
        return findings;
    }

    void keep(const QList<Finding> &findings)
    {
        for (Finding finding : findings) {
            const bool isOfImport =
                std::ranges::any_of(finding.figures, [](const Figure &figure) { return figure.batch == judgedBatch; });
            if (!isOfImport)
                continue;
            ++m_count;
            QList<Finding> &list = m_listed.at(std::size_t(finding.severity));
            if (list.size() == ImportFindings::mostListed)
                continue;
            finding.explained = m_explanations.value(finding.fingerprint());
            list += finding;
        }
    }

    void sort(QList<Finding> &findings) const
    {
        QHash<UnitId, qsizetype> places;
        for (const Unit &unit : m_catalogue.units)
            places.insert(unit.id, places.size());
        const auto position = [this](const Finding &finding) {
            const Indicator *indicator = m_catalogue.indicator(finding.cell.indicator);
            return indicator ? indicator->position : 0;
        };
        std::ranges::stable_sort(findings, [&](const Finding &left, const Finding &right) {
            if (left.cell.unit != right.cell.unit)
                return places.value(left.cell.unit) < places.value(right.cell.unit);
            if (left.cell.period != right.cell.period)
                return isEarlier(left.cell.period, right.cell.period);
            return std::tuple(position(left), left.cell.scope, left.rule) <
                   std::tuple(position(right), right.cell.scope, right.rule);
        });
    }

    const ImportedFigures &m_figures;
    const ConflictChoices &m_conflicts;
    const Catalogue &m_catalogue;
    RuleSet m_rules;
    QualityContext m_context;
    const QHash<QString, QString> &m_explanations;
    std::array<QList<Finding>, severityCodes.size()> m_listed; ///< by severity
    qint64 m_count = 0;
};

/// True if the figure is its cell, its number and its source, and all else as it is for most.
bool isPlain(const Figure &figure)
{
    return figure.value && !figure.denominator && figure.cell.scope == Scope::All && figure.claim == 0 &&
           figure.status == Status::Reported && figure.qualifier == Qualifier::Exact && !figure.dataFrom.isValid() &&
           !figure.dataTo.isValid() && !figure.asOf.isValid() && figure.batch == BatchId() && figure.chosen &&
           figure.note.isEmpty() && figure.locator.isEmpty();
}

} // namespace

Result<SourceId> ImportedFigures::numberOf(const Source &source, ImportComparer &comparer)
{
    Result<SourceId> stored = comparer.storedSource(source);
    if (!stored || *stored != SourceId())
        return stored;
    SourceId &number = m_newNumbers[documentIdentity(source)];
    if (number == SourceId()) {
        number = SourceId(-qint64(m_newNumbers.size()));
        m_newSources.insert(number, source);
    }
    return number;
}

Result<void> ImportedFigures::add(const QList<PlannedFigure> &planned, const ProposedSources &sources,
                                  ImportComparer &comparer)
{
    QHash<int, SourceId> numbers;
    for (const PlannedFigure &plan : planned) {
        if (plan.change == CellChange::Same)
            continue;
        ++m_count;
        if (m_kept == mostKept)
            continue;
        ++m_kept;
        SourceId &number = numbers[plan.proposed.source];
        if (number == SourceId()) {
            const Result<SourceId> found = numberOf(sources.all().at(plan.proposed.source), comparer);
            if (!found)
                return found.error();
            number = *found;
        }
        Entry entry{plan.proposed.figure, plan.change, plan.existing ? plan.existing->claim : 0};
        entry.figure.source = number;
        entry.figure.locator = {};
        keep(std::move(entry));
    }
    return {};
}

void ImportedFigures::keep(Entry entry)
{
    const Figure &figure = entry.figure;
    const CellKey &cell = figure.cell;
    Kept kept;
    kept.existing = entry.existing;
    kept.change = entry.change;
    QList<Kept> &ofUnit = m_entries[cell.unit];
    if (isPlain(figure)) {
        kept.period = placeOf(cell.period);
        kept.indicator = cell.indicator;
        kept.value = *figure.value;
        kept.source = figure.source;
    } else {
        kept.whole = int(m_wholes.size());
        m_wholes += std::move(entry.figure);
    }
    ofUnit += kept;
}

int ImportedFigures::placeOf(const Period &period)
{
    const auto known = m_periodPlaces.constFind(period);
    if (known != m_periodPlaces.cend())
        return *known;
    m_periods += period;
    return *m_periodPlaces.insert(period, int(m_periods.size()) - 1);
}

QList<ImportedFigures::Entry> ImportedFigures::of(UnitId unit) const
{
    const QList<Kept> ofUnit = m_entries.value(unit);
    QList<Entry> entries;
    entries.reserve(ofUnit.size());
    for (const Kept &kept : ofUnit) {
        Entry entry;
        entry.change = kept.change;
        entry.existing = kept.existing;
        if (kept.whole >= 0) {
            entry.figure = m_wholes.at(kept.whole);
        } else {
            entry.figure.cell = {unit, kept.indicator, Scope::All, m_periods.at(kept.period)};
            entry.figure.value = kept.value;
            entry.figure.source = kept.source;
        }
        entries += std::move(entry);
    }
    return entries;
}

Result<ImportFindings> judgeImport(const ImportedFigures &figures, const ImportChoices &choices,
                                   const Workspace &workspace, Language language, const ImportProgress &progress)
{
    const Result<QualityContext> context = qualityContext(workspace, language);
    const Result<QHash<QString, QString>> explanations = storedExplanations(workspace);
    if (!context || !explanations)
        return context ? explanations.error() : context.error();
    ImportJudge judge(figures, choices, workspace.catalogue(), *context, *explanations);
    const QList<UnitId> touched = figures.units();
    QSet<UnitId> waiting(touched.cbegin(), touched.cend());
    bool isCancelled = false;
    const auto look = [&](UnitId unit, const QList<Figure> &stored) {
        judge.judge(unit, stored);
        waiting.remove(unit);
        isCancelled = progress && !progress(1 - double(waiting.size()) / double(touched.size()));
        return !isCancelled;
    };
    QList<UnitId> ordered;
    for (const Unit &unit : workspace.catalogue().units) {
        if (waiting.contains(unit.id))
            ordered += unit.id;
    }
    if (const Result<void> read = FigureStore(workspace.database()).forEachUnit(ordered, look); !read)
        return read.error();
    for (const UnitId unit : std::as_const(ordered)) { // of which nothing is stored yet
        if (!isCancelled && waiting.contains(unit))
            look(unit, {});
    }
    ImportFindings result = judge.finish();
    result.isCancelled = isCancelled;
    return result;
}

} // namespace parboard
