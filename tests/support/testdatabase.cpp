#include "testdatabase.h"

#include "models/storage/batchstore.h"
#include "models/storage/figurestore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace parboard::test {

const Clock &fixedClock()
{
    static const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
    return clock;
}

TestDatabase::TestDatabase(NewContent content)
{
    Result<std::unique_ptr<Workspace>> created = Workspace::create(path(), content, fixedClock());
    if (!created)
        qFatal("%s", qPrintable(created.error().sentence + created.error().detail));
    m_workspace = std::move(created).value();
    const Database &database = m_workspace->database();
    Source source;
    source.title = u"Nguồn thử"_s;
    source.kind = u"entry"_s;
    Batch batch;
    batch.name = u"Lô thử"_s;
    batch.kind = u"entry"_s;
    batch.createdAt = fixedClock().now();
    const Result<SourceId> sourceId = SourceStore(database).add(source);
    const Result<BatchId> batchId = BatchStore(database).add(batch);
    if (!sourceId || !batchId)
        qFatal("cannot write the test source");
    m_source = *sourceId;
    m_batch = *batchId;
}

UnitId TestDatabase::unit(const QString &name) const
{
    const Result<const Unit *> found = m_workspace->catalogue().findUnit(name, Scheme::Old63);
    if (!found)
        qFatal("%s", qPrintable(found.error().sentence));
    return (*found)->id;
}

IndicatorId TestDatabase::indicator(const QString &code) const
{
    const Result<const Indicator *> found = m_workspace->catalogue().findIndicator(code);
    if (!found)
        qFatal("%s", qPrintable(found.error().sentence));
    return (*found)->id;
}

Figure TestDatabase::figure(const QString &unitName, const QString &indicatorCode, const Period &period, double value,
                            Scope scope) const
{
    Figure figure;
    figure.cell = {unit(unitName), indicator(indicatorCode), scope, period};
    figure.value = value;
    return figure;
}

void TestDatabase::add(const QList<Figure> &claims) const
{
    QList<Figure> figures = claims;
    for (Figure &figure : figures) {
        figure.source = m_source;
        figure.batch = m_batch;
    }
    const Database &database = m_workspace->database();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        qFatal("cannot write test figures");
    const Result<void> added = FigureStore(database).add(figures);
    if (!added)
        qFatal("%s", qPrintable(added.error().sentence + added.error().detail));
    if (const Result<void> committed = transaction->commit(); !committed)
        qFatal("%s", qPrintable(committed.error().sentence));
}

} // namespace parboard::test
