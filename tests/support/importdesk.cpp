#include "importdesk.h"

#include "models/storage/batchstore.h"
#include "models/storage/figurestore.h"
#include "models/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace parboard::test {

namespace {

template <typename Value>
Value taken(Result<Value> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace

TableLayout longLayout(const QList<ColumnRole> &roles)
{
    TableLayout layout;
    layout.shape = TableLayout::Shape::Long;
    layout.firstRow = 2;
    for (qsizetype column = 0; column < roles.size(); ++column) {
        ColumnMapping mapping;
        mapping.column = int(column);
        mapping.role = roles.at(column);
        mapping.heading = codeIn(columnRoleCodes, mapping.role);
        layout.columns += mapping;
    }
    return layout;
}

ImportDesk::ImportDesk() : base(NewContent::Empty)
{
    base.workspace().editing().setPerson(u"Lan"_s);
}

MemoryTable ImportDesk::tableOf(const TableLayout &layout, const QStringList &lines)
{
    QStringList headings;
    for (const ColumnMapping &mapping : layout.columns)
        headings += mapping.heading;
    return MemoryTable({{u"S"_s, tableRows(QStringList{headings.join(u'|')} + lines)}}, MemoryTable::Cells::AsInCsv);
}

ImportChoices ImportDesk::choicesFor(const TableLayout &layout) const
{
    ImportChoices choices;
    choices.sheets += SheetChoice{0, u"S"_s, layout, {}};
    choices.names = names;
    choices.file.title = u"bieu.xlsx"_s;
    choices.file.kind = u"file"_s;
    choices.conflicts = conflicts;
    return choices;
}

ImportPlan ImportDesk::plan(const TableLayout &layout, const QStringList &lines) const
{
    ImportComparer comparer(database());
    return taken(planImport(tableOf(layout, lines), choicesFor(layout), catalogue(), comparer));
}

ImportPlan ImportDesk::run(const TableLayout &layout, const QStringList &lines)
{
    return taken(tryRun(tableOf(layout, lines), choicesFor(layout)));
}

Result<ImportPlan> ImportDesk::tryRun(const TableFile &file, const ImportChoices &choices,
                                      const ImportProgress &progress)
{
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return transaction.error();
    const QDateTime now = fixedClock().now();
    const Result<BatchId> batch = BatchStore(database()).add({{}, u"Import"_s, u"import"_s, now, u"Lan"_s});
    if (!batch)
        return batch.error();
    lastBatch = *batch;
    ImportComparer comparer(database(), *batch);
    const EditNote note{EditAction::Edit, *batch, now, u"Lan"_s, {}};
    Result<ImportPlan> plan = runImport(file, choices, catalogue(), database(), comparer, note, progress);
    if (!plan || plan->isCancelled)
        return plan;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return plan;
}

void ImportDesk::withdraw(BatchId batch) const
{
    EditSession &session = base.workspace().editing();
    const WithdrawalPlan plan = taken(session.planWithdrawal(batch));
    if (const Result<void> done = session.withdraw(plan, taken(BatchStore(database()).find(batch))); !done)
        qFatal("%s", qPrintable(done.error().sentence));
}

QStringList ImportDesk::state() const
{
    const QHash<SourceId, Source> sources = taken(base.workspace().sources());
    QStringList claims;
    const Result<void> done = FigureStore(database()).forEach([&](const Figure &figure) {
        const CellKey &cell = figure.cell;
        QString text = u"%1 %2 %3 %4 #%5%6 "_s
                           .arg(catalogue().unit(cell.unit)->key, catalogue().indicator(cell.indicator)->code,
                                codeIn(scopeCodes, cell.scope), cell.period.code())
                           .arg(figure.claim)
                           .arg(figure.chosen ? u"*"_s : QString());
        text += figure.value ? QString::number(*figure.value) : codeIn(statusCodes, figure.status);
        if (figure.denominator)
            text += u'/' + QString::number(*figure.denominator);
        if (figure.qualifier != Qualifier::Exact)
            text += u' ' + codeIn(qualifierCodes, figure.qualifier);
        text += u' ' + sources.value(figure.source).title + figure.note + figure.locator.quote;
        claims += text;
        return true;
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence));
    return claims;
}

QString countsOf(const ImportPlan &plan)
{
    return u"new %1 changed %2 same %3 conflicts %4 unknown %5 rejected %6 left out %7"_s.arg(plan.added)
        .arg(plan.changed)
        .arg(plan.same)
        .arg(plan.conflicts)
        .arg(plan.unknown)
        .arg(plan.rejected)
        .arg(plan.leftOut);
}

QStringList problemsOf(const ImportPlan &plan)
{
    QStringList problems;
    for (const RejectedCell &cell : plan.problems)
        problems += u"%1%2 %3: %4"_s.arg(cell.row).arg(columnLetters(cell.column), cell.text, cell.reason);
    return problems;
}

} // namespace parboard::test
