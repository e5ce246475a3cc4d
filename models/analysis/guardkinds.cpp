#include "models/analysis/guardsentences.h"
#include "models/analysis/likeness.h"
#include "models/core/numbertext.h"

namespace parboard::guard {

namespace {

/// The word for Source::kind.
QString kindName(const QString &kind)
{
    if (kind == u"article")
        return GuardText::tr("news article");
    if (kind == u"dataset")
        return GuardText::tr("data file");
    if (kind == u"publication")
        return GuardText::tr("publication");
    if (kind == u"entry")
        return GuardText::tr("entered by hand");
    if (kind == u"file")
        return GuardText::tr("imported file");
    return kind;
}

} // namespace

void addKinds(QList<GuardNote> &notes, const QList<ComparedRow> &rows, const ComparisonRequest &request,
              const Catalogue &catalogue)
{
    PerUnit scales;
    PerUnit years;
    PerUnit inexact;
    PerUnit kinds;
    PerUnit leftOut;
    for (const ComparedRow &row : rows) {
        const Indicator *indicator = catalogue.indicator(row.cell.indicator);
        if (!row.hasNumber() || !indicator)
            continue;
        const UnitId unit = row.cell.unit;
        const Likeness likeness = likenessOf(row, request, catalogue);
        if (indicator->unitOfMeasure == UnitOfMeasure::Points && likeness.base)
            scales.add(unit, numbertext::writeShort(*likeness.base, 4, numbertext::Convention::Vietnamese));
        years.add(unit, likeness.baseYear.isEmpty() ? GuardText::tr("not stated") : likeness.baseYear);
        kinds.add(unit, kindName(likeness.sourceKind));
        if (!likeness.isExact)
            inexact.add(unit, {});
        if (!row.leftOut.isEmpty())
            leftOut.add(unit, row.leftOut);
    }
    const auto note = [&](NoteKind kind, const QString &sentence, const PerUnit &about) {
        addIfAny(notes, kind, sentence, about, request, catalogue);
    };
    if (scales.differ())
        note(NoteKind::Denominator, GuardText::tr("Not scored on the same scale: %1."), scales);
    if (years.differ())
        note(NoteKind::Definition, GuardText::tr("Not counted since the same year: %1."), years);
    if (kinds.differ())
        note(NoteKind::SourceKind, GuardText::tr("Not from the same kind of source: %1."), kinds);
    note(NoteKind::Definition, GuardText::tr("Not exact (over, about, at least …), so not ranked: %1."), inexact);
    note(NoteKind::Period, GuardText::tr("Left out because they are unlike the others: %1."), leftOut);
}

} // namespace parboard::guard
