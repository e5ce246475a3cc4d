#include "models/reporting/indexworksheet.h"

#include "models/reporting/indextext.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct WorksheetText
{
    Q_DECLARE_TR_FUNCTIONS(IndexWorksheet)
};

constexpr int linesToWriteOn = 5;

QStringList worksheetFacts(const IndexContext &context, const UnitScore &before, const Trial &trial,
                           const QString &scenarioName, const QDateTime &now)
{
    QStringList facts{WorksheetText::tr("A trial worksheet, not a result of scoring.")};
    if (!scenarioName.isEmpty())
        facts += WorksheetText::tr("Scenario: %1").arg(scenarioName);
    facts += WorksheetText::tr("Set of criteria: %1").arg(context.schemeName());
    facts += WorksheetText::tr("%1, year %2, %3 points")
                 .arg(context.unitName(before.unit), QString::number(context.year), scoreFormText(context.form));
    facts += WorksheetText::tr("Before: %1").arg(indexSumText(before, context.language));
    facts += WorksheetText::tr("After the trial: %1").arg(indexSumText(trial.score, context.language));
    facts += WorksheetText::tr("Reckoned on %1 at %2")
                 .arg(now.date().toString(u"dd/MM/yyyy"_s), now.time().toString(u"HH:mm"_s));
    return facts;
}

void takeChanges(ListDocument &sheet, const IndexContext &context, const UnitScore &before, const Trial &trial)
{
    const auto points = [&context](Points given) { return pointsIn(given, context.language); };
    sheet.heading = WorksheetText::tr("Components tried");
    sheet.heads = {WorksheetText::tr("Code"),         WorksheetText::tr("Component"),
                   WorksheetText::tr("Maximum"),      WorksheetText::tr("Points before"),
                   WorksheetText::tr("Points tried"), WorksheetText::tr("Moves the total by (points of percent)")};
    sheet.firstNumber = 2;
    sheet.emptyText = WorksheetText::tr("Nothing is tried yet.");
    for (const WaterfallStep &step : trial.steps) {
        const ComponentScore *component = trial.score.component(step.component);
        const QString name = context.nodeName(step.component);
        sheet.rows += QStringList{step.component,
                                  name.mid(step.component.size()).trimmed(),
                                  component ? points(component->maximum) : QString(),
                                  step.wasMissing ? WorksheetText::tr("none yet") : points(step.before),
                                  points(step.after),
                                  percentDifferenceText(step.moved, context.language)};
    }
    if (!trial.steps.isEmpty())
        sheet.rows += QStringList{QString(),
                                  WorksheetText::tr("Total, with the other components"),
                                  points(trial.score.total.maximum),
                                  points(before.total.points),
                                  points(trial.score.total.points),
                                  percentDifferenceText(trial.after - trial.before, context.language)};
}

template <typename Naming>
ListPart winnablePart(const IndexContext &context, const QList<WinnableSum> &sums, const QString &heading,
                      const QString &keyHead, Naming naming)
{
    ListPart part;
    part.heading = heading;
    part.heads = {keyHead, WorksheetText::tr("Components"), WorksheetText::tr("Points")};
    part.firstNumber = 1;
    part.emptyText = WorksheetText::tr("Nothing is left to be won.");
    for (const WinnableSum &sum : sums)
        part.rows +=
            QStringList{naming(sum.key), QString::number(sum.components), pointsIn(sum.points, context.language)};
    return part;
}

} // namespace

ListDocument buildIndexWorksheet(const IndexContext &context, const UnitScore &before, const Trial &trial,
                                 const QList<WinnablePoints> &winnable, const QString &scenarioName,
                                 const QDateTime &now)
{
    ListDocument sheet;
    sheet.title = WorksheetText::tr("TRIAL WORKSHEET OF THE REFORM INDEX");
    sheet.facts = worksheetFacts(context, before, trial, scenarioName, now);
    takeChanges(sheet, context, before, trial);
    sheet.parts += winnablePart(context, winnableBy(winnable, &WinnablePoints::field),
                                WorksheetText::tr("Points still to be won by field"), WorksheetText::tr("Field"),
                                [&context](const QString &field) { return context.nodeName(field); });
    sheet.parts +=
        winnablePart(context, winnableBy(winnable, &WinnablePoints::owner),
                     WorksheetText::tr("Points still to be won by who sees to it"), WorksheetText::tr("Who sees to it"),
                     [](const QString &owner) { return owner.isEmpty() ? WorksheetText::tr("nobody named") : owner; });
    ListPart components;
    components.heading = WorksheetText::tr("Components with points still to be won, most first");
    components.heads = {WorksheetText::tr("Component"), WorksheetText::tr("Who sees to it"),
                        WorksheetText::tr("Points")};
    components.firstNumber = 2;
    components.emptyText = WorksheetText::tr("Nothing is left to be won.");
    for (const WinnablePoints &open : winnable)
        components.rows += QStringList{context.nodeName(open.component), open.owner.isEmpty() ? u"–"_s : open.owner,
                                       pointsIn(open.points, context.language)};
    sheet.parts += components;
    sheet.form.notesHeading = WorksheetText::tr("Notes");
    sheet.form.noteLines = linesToWriteOn;
    sheet.form.signatures = {WorksheetText::tr("Drawn up by"), WorksheetText::tr("Approved by")};
    return sheet;
}

} // namespace parboard
