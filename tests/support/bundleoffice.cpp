#include "bundleoffice.h"

#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/sourcestore.h"
#include "models/workspace/export.h"
#include "models/workspace/figurecsv.h"

using namespace Qt::StringLiterals;

namespace parboard::test {

namespace {

template <typename Value>
Value need(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence + result.error().detail));
    return std::move(result).value();
}

} // namespace

BundleOffice::BundleOffice(const QString &person, NewContent content) : base(content), m_person(person)
{
    base.workspace().editing().setPerson(person);
}

void BundleOffice::enter(const CellKey &cell, double value) const
{
    EnteredFigure entered;
    entered.cell = cell;
    entered.value = value;
    if (const Result<void> done = base.workspace().editing().enter(entered, {}); !done)
        qFatal("%s", qPrintable(done.error().sentence));
}

QString BundleOffice::bundle() const
{
    ExportRequest request;
    request.format = ExportFormat::Bundle;
    request.by = m_person;
    const QString path = base.file(u"bundle.zip"_s);
    (void)need(exportFigures(base.workspace(), request, path));
    return path;
}

Result<ImportOutcome> BundleOffice::take(const QString &path) const
{
    const Result<ProposedImport> import = proposeImport(path, base.workspace());
    if (!import)
        return import.error();
    return applyImport({&*import}, base.workspace(), m_person);
}

void BundleOffice::withdraw(BatchId batch) const
{
    EditSession &session = base.workspace().editing();
    const Batch known = need(BatchStore(database()).find(batch));
    if (const Result<void> done = session.withdraw(need(session.planWithdrawal(batch)), known); !done)
        qFatal("%s", qPrintable(done.error().sentence));
}

QStringList BundleOffice::figures() const
{
    const QHash<SourceId, Source> sources = need(base.workspace().sources());
    QStringList lines;
    const Result<void> done = base.workspace().forEachFigure([&](const Figure &figure) {
        lines += figureCsvLine(figure, sources.value(figure.source), base.workspace().catalogue());
        return true;
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence));
    lines.sort();
    return lines;
}

QStringList BundleOffice::claims(const CellKey &cell) const
{
    const QHash<SourceId, Source> sources = need(base.workspace().sources());
    QStringList claims;
    for (const Figure &claim : need(FigureStore(database()).claims(cell)))
        claims += u"%1%2 %3"_s.arg(*claim.value).arg(claim.chosen ? u"*"_s : QString(), sources[claim.source].title);
    return claims;
}

QStringList BundleOffice::versions(const CellKey &cell) const
{
    const QHash<SourceId, Source> sources = need(base.workspace().sources());
    QStringList versions;
    for (const ClaimVersion &version : need(HistoryStore(database()).ofCell(cell))) {
        versions += u"%1 %2 %3 %4"_s.arg(codeIn(editActionCodes, version.note.action), version.note.by)
                        .arg(version.old ? *version.old->value : -1)
                        .arg(version.old ? sources[version.old->source].title : QString());
    }
    versions.sort();
    return versions;
}

} // namespace parboard::test
