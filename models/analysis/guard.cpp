#include "models/analysis/guard.h"

#include "models/analysis/guardsentences.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;
using guard::addIfAny;
using guard::GuardText;
using guard::PerUnit;

namespace {

void addPeriods(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
                const Catalogue &catalogue)
{
    const auto isSamePeriod = [&](const ComparedRow &row) {
        return !row.hasNumber() || row.cell.period == rows.constFirst().cell.period;
    };
    if (!rows.isEmpty() && rows.constFirst().hasNumber() && std::ranges::all_of(rows, isSamePeriod))
        return; // as most are: no words are needed to see that
    PerUnit periods;
    for (const ComparedRow &row : rows) {
        if (row.hasNumber())
            periods.add(row.cell.unit, row.cell.period.name());
    }
    if (periods.differ())
        addIfAny(notes, NoteKind::Period, GuardText::tr("Not the same period: %1."), periods, request, catalogue);
}

void addWindows(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
                const Catalogue &catalogue)
{
    PerUnit windows;
    for (const ComparedRow &row : rows) {
        const QString window = windowText(row.dataFrom, row.dataTo, row.asOf);
        if (row.hasNumber() && !window.isEmpty())
            windows.add(row.cell.unit, window);
    }
    addIfAny(notes, NoteKind::Window, GuardText::tr("Own cut-off day: %1."), windows, request, catalogue);
}

void addScopes(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
               const Catalogue &catalogue)
{
    PerUnit scopes;
    for (const ComparedRow &row : rows) {
        const Unit *unit = catalogue.unit(row.cell.unit);
        if (row.hasNumber() && unit)
            scopes.add(row.cell.unit, scopeName(row.cell.scope, unit->kind));
    }
    if (scopes.differ())
        addIfAny(notes, NoteKind::Scope, GuardText::tr("Not the same level of government: %1."), scopes, request,
                 catalogue);
}

void addMissing(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
                const Catalogue &catalogue)
{
    QSet<UnitId> known;
    for (const ComparedRow &row : rows) {
        if (row.hasNumber())
            known << row.cell.unit;
    }
    PerUnit missing;
    for (const ComparedRow &row : rows) {
        if (!known.contains(row.cell.unit))
            missing.add(row.cell.unit, {});
    }
    // Of 63 provinces those with a number are quicker told, and their figures are in sight.
    constexpr qsizetype manyMissing = 12;
    if (missing.units().size() > manyMissing) {
        notes += {NoteKind::Missing,
                  GuardText::tr("Only %1 of %2 units have a number.").arg(known.size()).arg(request.units.size()),
                  missing.units()};
        return;
    }
    addIfAny(notes, NoteKind::Missing, GuardText::tr("No number: %1."), missing, request, catalogue);
}

void addBreaks(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
               const Catalogue &catalogue)
{
    QDate first;
    QDate last;
    QList<UnitId> units;
    QStringList codes;
    for (const ComparedRow &row : rows) {
        const Indicator *indicator = catalogue.indicator(row.cell.indicator);
        if (!row.hasNumber() || !indicator)
            continue;
        first = first.isValid() ? std::min(first, row.cell.period.to) : row.cell.period.to;
        last = last.isValid() ? std::max(last, row.cell.period.to) : row.cell.period.to;
        if (!units.contains(row.cell.unit))
            units += row.cell.unit;
        if (!codes.contains(indicator->code))
            codes += indicator->code;
    }
    QStringList said;
    for (const QString &code : std::as_const(codes)) {
        const QList<SeriesBreak> breaks = catalogue.breaksOf(code);
        for (const SeriesBreak &seriesBreak : breaks) {
            const QString text = GuardText::tr("Series break on %1 between the figures shown: %2 (%3).")
                                     .arg(dateText(seriesBreak.effectiveOn), seriesBreak.label.in(request.language),
                                          seriesBreak.document);
            if (first < seriesBreak.effectiveOn && seriesBreak.effectiveOn <= last && !said.contains(text)) {
                said += text;
                notes += {NoteKind::Break, text, units};
            }
        }
    }
}

void addRankBases(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
                  const Catalogue &catalogue)
{
    PerUnit bases;
    for (const ComparedRow &row : rows) {
        const Indicator *indicator = catalogue.indicator(row.cell.indicator);
        if (row.hasNumber() && row.denominator && indicator && indicator->unitOfMeasure == UnitOfMeasure::Rank)
            bases.add(row.cell.unit, QString::number(*row.denominator));
    }
    if (bases.differ())
        addIfAny(notes, NoteKind::RankBase, GuardText::tr("Not ranked among the same number: %1."), bases, request,
                 catalogue);
}

void addTerritories(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
                    const Catalogue &catalogue)
{
    PerUnit old;
    bool newOnes = false;
    for (const ComparedRow &row : rows) {
        const Unit *unit = catalogue.unit(row.cell.unit);
        if (!unit || unit->kind != UnitKind::Province)
            continue;
        if (!unit->isIn(Scheme::New34))
            old.add(unit->id, {});
        newOnes = newOnes || !unit->isIn(Scheme::Old63);
    }
    if (newOnes)
        addIfAny(notes, NoteKind::Territory,
                 GuardText::tr("Old provinces stand beside the merged ones of 1 July 2025: %1."), old, request,
                 catalogue);
}

} // namespace

QList<GuardNote> guardNotes(const QList<ComparedRow> &rows, const ComparisonRequest &request,
                            const Catalogue &catalogue)
{
    QList<GuardNote> notes;
    for (const auto add : {addPeriods, addWindows, addScopes, addMissing, guard::addOrigins, addBreaks, addRankBases,
                           guard::addKinds, addTerritories})
        add(notes, rows, request, catalogue);
    return notes;
}

QList<GuardNote> vocabularyNotes(const Comparison &comparison, const Catalogue &catalogue)
{
    const auto unitsWith = [&](const QStringList &codes) {
        QList<UnitId> units;
        for (const QString &code : codes) {
            const Indicator *indicator = catalogue.indicator(code);
            const ComparedIndicator *compared = indicator ? comparison.of(indicator->id) : nullptr;
            if (!compared)
                continue;
            for (const ComparedRow &row : compared->rows) {
                if (row.hasNumber() && !units.contains(row.cell.unit))
                    units += row.cell.unit;
            }
        }
        return units;
    };
    const QList<UnitId> levels = unitsWith({u"online_services_level3"_s, u"online_services_level4"_s});
    const QList<UnitId> forms = unitsWith({u"online_services_partial"_s, u"online_services_full"_s});
    if (levels.isEmpty() || forms.isEmpty())
        return {};
    return {
        {NoteKind::Vocabulary,
         GuardText::tr("Levels 3 and 4 (until Decree 42/2022) and partial/end-to-end services (since then) are counted "
                       "differently; they are shown apart and never added."),
         levels + forms}};
}

QString scopeName(Scope scope, UnitKind kind)
{
    switch (scope) {
    case Scope::Department:
        return GuardText::tr("Provincial departments");
    case Scope::District:
        return GuardText::tr("District level");
    case Scope::Commune:
        return GuardText::tr("Commune level");
    case Scope::Centre:
        return GuardText::tr("Public service centre");
    case Scope::All:
        break;
    }
    return kind == UnitKind::District ? GuardText::tr("Whole district") : GuardText::tr("Whole province");
}

QString dateText(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString windowText(QDate dataFrom, QDate dataTo, QDate asOf)
{
    const QDate end = dataTo.isValid() ? dataTo : asOf;
    if (dataFrom.isValid() && end.isValid())
        return GuardText::tr("from %1 to %2").arg(dateText(dataFrom), dateText(end));
    return end.isValid() ? GuardText::tr("to %1").arg(dateText(end)) : QString();
}

} // namespace parboard
