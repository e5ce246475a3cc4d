#include "models/workspace/qualitycheck.h"

#include "models/storage/figurestore.h"
#include "models/storage/findingnotestore.h"

#include <algorithm>

namespace parboard {

namespace {

QList<UnitId> everyUnit(const Catalogue &catalogue)
{
    QList<UnitId> units;
    for (const Unit &unit : catalogue.units)
        units += unit.id;
    return units;
}

/// Tells where in their sources the figures stand: read now, because few figures are accused.
Result<void> addLocators(QList<Finding> &findings, const FigureStore &store)
{
    QHash<CellKey, QList<Figure>> located;
    for (Finding &finding : findings) {
        for (Figure &figure : finding.figures) {
            if (!located.contains(figure.cell)) {
                const Result<QList<Figure>> claims = store.claims(figure.cell);
                if (!claims)
                    return claims.error();
                located.insert(figure.cell, *claims);
            }
            const QList<Figure> claims = located.value(figure.cell);
            const auto same = std::find_if(claims.cbegin(), claims.cend(),
                                           [&figure](const Figure &claim) { return claim.claim == figure.claim; });
            if (same != claims.cend())
                figure.locator = same->locator;
        }
    }
    return {};
}

} // namespace

Result<QualityContext> qualityContext(const Workspace &workspace, Language language)
{
    const Result<QHash<SourceId, Source>> sources = workspace.sources();
    if (!sources)
        return sources.error();
    QualityContext context{{}, language};
    for (const Source &source : *sources)
        context.publishedOn.insert(source.id, source.publishedOn);
    return context;
}

Result<QHash<QString, QString>> storedExplanations(const Workspace &workspace)
{
    const Result<QList<FindingNote>> notes = FindingNoteStore(workspace.database()).all();
    if (!notes)
        return notes.error();
    QHash<QString, QString> explanations;
    for (const FindingNote &note : *notes)
        explanations.insert(note.fingerprint, note.text);
    return explanations;
}

Result<QualityReport> checkQuality(const Workspace &workspace, const QualityRequest &request,
                                   const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const Result<QualityContext> context = qualityContext(workspace, request.language);
    if (!context)
        return context.error();
    const RuleSet rules(workspace.catalogue());
    const QList<UnitId> units = request.units.value_or(everyUnit(workspace.catalogue()));
    const FigureStore store(workspace.database());
    QualityReport report;
    report.problems = rules.problems();
    const Result<void> read = store.forEachUnit(units, [&](UnitId unit, const QList<Figure> &figures) {
        const QList<Finding> found = rules.check(UnitFigures(figures), *context);
        for (Finding finding : found) {
            if (request.period && finding.cell.period != *request.period)
                continue;
            if (!request.explanations.isEmpty())
                finding.explained = request.explanations.value(finding.fingerprint());
            report.findings += finding;
        }
        report.figures += figures.size();
        ++report.units;
        report.cancelled = progress && !progress(units.indexOf(unit) + 1, units.size());
        return !report.cancelled;
    });
    if (!read)
        return read.error();
    if (request.located) {
        if (const Result<void> located = addLocators(report.findings, store); !located)
            return located.error();
    }
    return report;
}

} // namespace parboard
