#include "models/exchange/layoutproposal.h"
#include "models/exchange/layoutshapes.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(LayoutProblems)
};

/// True if every column of figures says it itself.
template <typename Value>
bool allFiguresSay(const TableLayout &layout, std::optional<Value> Subject::*what)
{
    bool anyFigure = false;
    for (const ColumnMapping &mapping : layout.columns) {
        if (mapping.role != ColumnRole::Figure)
            continue;
        anyFigure = true;
        if (!(mapping.subject.*what))
            return false;
    }
    return anyFigure;
}

} // namespace

QStringList layoutNotes(const TableLayout &layout)
{
    QStringList notes;
    for (const ColumnMapping &mapping : layout.columns) {
        if (mapping.multiplier.power == 0 || mapping.role == ColumnRole::Ignored)
            continue;
        const QString name = columnName(mapping.column);
        const QString factor = multiplierText(mapping.multiplier);
        notes += mapping.heading.isEmpty()
                     ? ProblemText::tr("The numbers of column %1 are multiplied by %2.").arg(name, factor)
                     : ProblemText::tr("The numbers of column %1, “%2”, are multiplied by %3.")
                           .arg(name, mapping.heading, factor);
    }
    notes.removeDuplicates(); // a column may have several uses
    return notes;
}

QStringList layoutProblems(const TableLayout &layout)
{
    if (layout.shape == TableLayout::Shape::Unknown)
        return {ProblemText::tr("Choose how the table is laid out and what each column holds.")};
    const auto has = [&layout](ColumnRole role) { return layout.column(role) != nullptr; };
    QStringList problems;
    const bool hasNumbers = layout.shape == TableLayout::Shape::Long ? has(ColumnRole::Value) || has(ColumnRole::Status)
                                                                     : has(ColumnRole::Figure);
    if (!hasNumbers)
        problems += ProblemText::tr("No column holds figures. Choose which one does.");
    if (!has(ColumnRole::Unit) && !has(ColumnRole::UnitCode) && !layout.sheet.unit &&
        !allFiguresSay(layout, &Subject::unit))
        problems +=
            ProblemText::tr("No column and no title says the unit. Choose the unit that the figures are about.");
    if (!has(ColumnRole::Indicator) && !layout.sheet.indicator && !allFiguresSay(layout, &Subject::indicator))
        problems += ProblemText::tr("No column and no title says the indicator. Choose what the figures count.");
    if (!has(ColumnRole::Period) && !layout.sheet.period && !allFiguresSay(layout, &Subject::period))
        problems += ProblemText::tr("No column and no title says the period. Choose the period of the figures.");
    return problems;
}

} // namespace parboard
