#include "app/cli/comparisontext.h"

#include "app/cli/texttable.h"
#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

QString numberText(const ComparedRow &row, const Indicator &indicator, int decimals, Language language)
{
    if (!row.hasNumber())
        return stateText(markState(row));
    const QString word = numbertext::qualifierText(row.qualifier);
    const QString number = valueText(*row.value, row.denominator, indicator, decimals, language);
    return QStringList{word, number, statusMark(row.status)}.join(u' ').trimmed();
}

/// What stands behind the number: the counts of a computed rate, the window, the rank.
QString remarksText(const ComparedRow &row, const Catalogue &catalogue, Language language)
{
    QStringList remarks;
    QStringList counts;
    for (const Figure &count : row.from) {
        const Indicator *indicator = catalogue.indicator(count.cell.indicator);
        if (indicator && count.value)
            counts += u"%1 %2"_s.arg(indicator->code,
                                     valueText(*count.value, std::nullopt, *indicator, indicator->decimals, language));
    }
    counts.removeDuplicates(); // the numerator may be one of the parts of the denominator
    if (row.computed)
        remarks += CompareText::tr("computed from %1").arg(counts.join(u", "_s));
    if (row.rank)
        remarks += CompareText::tr("place %1 of the %2 compared here").arg(*row.rank).arg(row.ranked);
    remarks += windowText(row.dataFrom, row.dataTo, row.asOf);
    remarks += row.note;
    remarks.removeAll(QString());
    return remarks.join(u"; "_s);
}

QString notesText(const QList<GuardNote> &notes)
{
    QString text;
    for (const GuardNote &note : notes)
        text += u"  * "_s + note.text + u'\n';
    return text;
}

QString indicatorText(const ComparedIndicator &compared, const Comparison &comparison, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(compared.indicator);
    if (!indicator)
        return {};
    const Language language = comparison.request.language;
    const int decimals = decimalsNeeded(compared.rows, *indicator);
    QList<QStringList> rows;
    for (const ComparedRow &row : compared.rows) {
        const Unit *unit = catalogue.unit(row.cell.unit);
        rows += QStringList{unit ? catalogue.displayName(*unit, language, comparison.request.scheme) : QString(),
                            scopeName(row.cell.scope, unit ? unit->kind : UnitKind::Province),
                            row.cell.period.isValid() ? row.cell.period.shortName() : QString(),
                            numberText(row, *indicator, decimals, language), remarksText(row, catalogue, language)};
    }
    const QStringList header{CompareText::tr("Unit"), CompareText::tr("Level"), CompareText::tr("Period"),
                             CompareText::tr("Figure"), CompareText::tr("Remarks")};
    constexpr qsizetype figureColumn = 3;
    return u"%1 (%2)\n"_s.arg(indicator->name.in(language), indicator->code) + textTable(header, rows, {figureColumn}) +
           notesText(compared.notes);
}

} // namespace

QString comparisonText(const Comparison &comparison, const Catalogue &catalogue)
{
    QStringList parts;
    for (const ComparedIndicator &compared : comparison.indicators)
        parts += indicatorText(compared, comparison, catalogue);
    if (!comparison.notes.isEmpty())
        parts += CompareText::tr("Notes") + u'\n' + notesText(comparison.notes);
    if (parts.isEmpty())
        parts += CompareText::tr("No figures were entered for these units and this period.") + u'\n';
    return parts.join(u'\n');
}

} // namespace parboard
