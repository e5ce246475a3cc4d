#include "models/analysis/guardsentences.h"
#include "models/core/numbertext.h"

namespace parboard::guard {

using namespace Qt::StringLiterals;

namespace {

/// The periods behind a derived row: "6 tháng đầu năm 2024 − Quý I/2024".
QString periodsText(const ComparedRow &row)
{
    QStringList added;
    QStringList taken;
    for (qsizetype at = 0; at < row.from.size(); ++at) {
        // Of a rate the numerator says it all: both counts come from the same periods.
        if (row.numeratorParts > 0 && at >= row.numeratorParts)
            break;
        const QString name = row.from.at(at).cell.period.name();
        QStringList &names = row.numeratorParts == 0 && at >= row.addedParts ? taken : added;
        if (!names.contains(name))
            names += name;
    }
    const QString sum = added.join(row.numeratorParts > 0 ? u", "_s : u" + "_s);
    return taken.isEmpty() ? sum : sum + u" − "_s + taken.join(u" − "_s);
}

QString namesOf(const QList<UnitId> &units, const ComparisonRequest &request, const Catalogue &catalogue)
{
    QStringList names;
    for (const UnitId id : units) {
        if (const Unit *unit = catalogue.unit(id))
            names += catalogue.displayName(*unit, request.language, Scheme::Old63);
    }
    return names.join(u", "_s);
}

QString predecessorsText(const ComparedRow &row, const ComparisonRequest &request, const Catalogue &catalogue)
{
    const QString known = namesOf(row.predecessors, request, catalogue);
    if (row.missingParts.isEmpty())
        return known;
    const qsizetype all = row.predecessors.size() + row.missingParts.size();
    return GuardText::tr("%1 of %2: %3; without %4")
        .arg(QString::number(row.predecessors.size()), QString::number(all), known,
             namesOf(row.missingParts, request, catalogue));
}

QString refusalOf(const ComparedRow &row, const ComparisonRequest &request, const Catalogue &catalogue)
{
    const QString missing = namesOf(row.missingParts, request, catalogue);
    // Of what cannot be added at all it does not matter who has it.
    return row.predecessors.isEmpty() || missing.isEmpty() ? row.refusal
                                                           : GuardText::tr("%1; without %2").arg(row.refusal, missing);
}

bool isOfTerritory(const ComparedRow &row)
{
    return !row.predecessors.isEmpty() || !row.missingParts.isEmpty();
}

} // namespace

void addOrigins(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
                const Catalogue &catalogue)
{
    const auto convention =
        request.language == Language::English ? numbertext::Convention::English : numbertext::Convention::Vietnamese;
    PerUnit counted;
    PerUnit overTime;
    PerUnit below;
    PerUnit added;
    PerUnit disagreeing;
    PerUnit refusedParts;
    PerUnit refusedPeriods;
    for (const ComparedRow &row : rows) {
        const UnitId unit = row.cell.unit;
        if (row.origin == RowOrigin::Counts)
            counted.add(unit, {});
        if (row.origin == RowOrigin::Periods)
            overTime.add(unit, periodsText(row));
        if (row.origin == RowOrigin::Predecessors)
            added.add(unit, predecessorsText(row, request, catalogue));
        if (row.origin == RowOrigin::Periods && *row.value < 0)
            below.add(unit, numbertext::write(*row.value, 0, convention));
        if (!row.refusal.isEmpty())
            (isOfTerritory(row) ? refusedParts : refusedPeriods).add(unit, refusalOf(row, request, catalogue));
        if (row.stated) {
            disagreeing.add(unit, GuardText::tr("stated %1, computed %2")
                                      .arg(numbertext::writeShort(*row.stated, 4, convention),
                                           numbertext::write(*row.value, 2, convention)));
        }
    }
    const auto note = [&](NoteKind kind, const QString &sentence, const PerUnit &about) {
        addIfAny(notes, kind, sentence, about, request, catalogue);
    };
    note(NoteKind::Derived, GuardText::tr("Computed from the counts in the source: %1."), counted);
    note(NoteKind::Derived, GuardText::tr("Put together from other periods: %1."), overTime);
    note(NoteKind::Negative,
         GuardText::tr("Below zero when put together from other periods, as later corrections make it: %1."), below);
    note(NoteKind::Territory, GuardText::tr("Added from the provinces before 1 July 2025: %1."), added);
    note(NoteKind::Territory, GuardText::tr("Not put together: %1."), refusedParts);
    note(NoteKind::Derived, GuardText::tr("Not put together: %1."), refusedPeriods);
    note(NoteKind::Denominator, GuardText::tr("The stated rate differs from its own counts: %1."), disagreeing);
}

} // namespace parboard::guard
