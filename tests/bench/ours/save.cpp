#include "../measure.h"
#include "models/exchange/importwriter.h"
#include "models/storage/batchstore.h"
#include "models/storage/transaction.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace parboard;
using namespace parboard::bench;
using namespace Qt::StringLiterals;

namespace {

Source reportOf(const Period &quarter)
{
    Source report;
    report.title = u"Báo cáo cải cách hành chính %1"_s.arg(quarter.code());
    report.publisher = u"Bộ Nội vụ"_s;
    report.kind = u"report"_s;
    return report;
}

/// One quarter of 63 provinces x 80 indicators.
QList<ProposedFigure> quarterOf(const Catalogue &catalogue, const Period &quarter, int round)
{
    constexpr qsizetype most = 80;
    constexpr qsizetype provinces = 63;
    const QList<Indicator> indicators = catalogue.indicators.first(std::min(most, catalogue.indicators.size()));
    QList<const Unit *> units = catalogue.unitsOf(Scheme::Old63);
    units.removeIf([](const Unit *unit) { return unit->kind != UnitKind::Province; });
    units.resize(std::min(provinces, units.size()));
    QList<ProposedFigure> figures;
    for (const Indicator &indicator : indicators) {
        for (const Unit *unit : std::as_const(units)) {
            ProposedFigure proposed;
            proposed.figure.cell = {unit->id, indicator.id, Scope::All, quarter};
            proposed.figure.value = double(figures.size() + round);
            proposed.row = figures.size() + 2;
            figures += proposed;
        }
    }
    return figures;
}

/// Compares and writes the figures as a batch of their own and waits until they are on the disk.
Result<qint64> save(const Database &database, const QList<ProposedFigure> &figures, const Source &source)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<BatchId> batch = BatchStore(database).add({{}, u"Quý"_s, u"import"_s, now, u"bench"_s});
    if (!batch)
        return batch.error();
    ImportComparer comparer(database, *batch);
    ImportWriter writer(database, comparer, {EditAction::Edit, *batch, now, u"bench"_s, {}}, {});
    const ProposedSources sources(source);
    QList<RejectedCell> rejected;
    const Result<QList<PlannedFigure>> planned = comparer.compare(figures, sources, {}, rejected);
    if (!planned)
        return planned.error();
    if (const Result<void> written = writer.write(*planned, sources); !written)
        return written.error();
    const Result<void> committed = transaction->commit();
    return committed ? Result<qint64>(writer.written()) : committed.error();
}

} // namespace

/// A quarter of all provinces compared, written and on the disk, without reading a file: bench_save DATABASE. Each
/// round saves a quarter that the database did not have; BENCH_WORK=again saves other numbers for the same quarter, so
/// that each replaced one goes to the history.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const bool isAgain = qEnvironmentVariable("BENCH_WORK") == u"again";
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(QCoreApplication::arguments().value(1), Access::ReadWrite, clock);
    if (!workspace)
        return 1;
    QList<double> times;
    int saved = 0;
    for (int round = 0; round <= rounds(); ++round) {
        const int step = isAgain ? 0 : round;
        const Period quarter = Period::quarter(2030 + step / 4, 1 + step % 4);
        const QList<ProposedFigure> figures = quarterOf((*workspace)->catalogue(), quarter, round);
        Result<qint64> written = Error{};
        const double milliseconds =
            duration([&] { written = save((*workspace)->database(), figures, reportOf(quarter)); });
        if (!written || *written != figures.size()) {
            QTextStream(stderr) << (written ? u"not all were written"_s : written.error().sentence) << '\n';
            return 1;
        }
        saved = int(*written);
        if (round > 0) // the first one warms the caches and, of the same quarter, is the one that is replaced
            times += milliseconds;
    }
    printResult(times, saved);
    return 0;
}
