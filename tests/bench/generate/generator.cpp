#include "generator.h"

#include "models/storage/batchstore.h"
#include "models/storage/cataloguestore.h"
#include "models/storage/periodstore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "models/workspace/figurecsv.h"
#include "models/workspace/workspace.h"
#include "unitseries.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace parboard::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastYear = 2024; // the last whole year of the 63 provinces
constexpr int rowsPerStatement = 20;

const QDateTime &moment()
{
    static const QDateTime when(QDate(2025, 1, 31), QTime(8, 0), QTimeZone::utc());
    return when;
}

/// One unit that reports.
struct Reporter
{
    UnitId unit{};
    qsizetype province = 0; ///< whose report its figures stand in
    qsizetype batch = 0;
    qsizetype indicators = 0;
    UnitSeries series;
};

/// The one insert of many figures, as named placeholders: measured as the fastest way through Qt Sql (design/speed.md).
class FigureInsert
{
public:
    FigureInsert(const Database &database, int rows) : m_insert(database, text(rows)), m_rows(rows)
    {
        for (int row = 0; row < rows; ++row)
            m_names +=
                {u":i%1"_s.arg(row), u":u%1"_s.arg(row), u":v%1"_s.arg(row), u":s%1"_s.arg(row), u":b%1"_s.arg(row)};
    }

    [[nodiscard]] int rows() const { return m_rows; }
    void bindPeriod(qint64 period) { m_insert.bind(u":p"_s, QVariant(period)); }
    void bind(int row, IndicatorId indicator, UnitId unit, double value, SourceId source, BatchId batch)
    {
        const Names &names = m_names.at(row);
        m_insert.bind(names.indicator, QVariant(qint64(indicator)))
            .bind(names.unit, QVariant(qint64(unit)))
            .bind(names.value, QVariant(value))
            .bind(names.source, QVariant(qint64(source)))
            .bind(names.batch, QVariant(qint64(batch)));
    }
    Result<void> run() { return m_insert.run(); }

private:
    struct Names
    {
        QString indicator;
        QString unit;
        QString value;
        QString source;
        QString batch;
    };

    static QString text(int rows)
    {
        QStringList values;
        for (int row = 0; row < rows; ++row)
            values += u"(:p, :i%1, :u%1, 0, 1, :v%1, 0, 0, :s%1, :b%1, 1)"_s.arg(row);
        return u"INSERT OR ROLLBACK INTO figure (period_id, indicator_id, unit_id, scope, claim, value, status, "
               "qualifier, source_id, batch_id, chosen) VALUES "_s +
               values.join(u", "_s);
    }

    Statement m_insert;
    int m_rows;
    QList<Names> m_names;
};

Unit madeUp(UnitKind kind, const Unit &parent, int number)
{
    const bool isDistrict = kind == UnitKind::District;
    Unit unit;
    unit.key = u"%1-%2-%3"_s.arg(isDistrict ? u"d"_s : u"c"_s, parent.key).arg(number);
    unit.kind = kind;
    unit.parentKey = parent.key;
    unit.validity.to = QDate(2025, 6, 30);
    const QString name = (isDistrict ? u"Huyện số %1"_s : u"Xã số %1"_s).arg(number);
    const QString english = (isDistrict ? u"District %1"_s : u"Commune %1"_s).arg(number);
    unit.names += {{name, english}, codeIn(unitKindCodes, kind), unit.validity};
    return unit;
}

/// Writes one database.
class Generator
{
public:
    Generator(const Database &database, const GeneratedSize &size, std::uint64_t seed)
        : m_database(database), m_size(size), m_seed(seed)
    {
    }

    Result<Generated> write()
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        using Step = Result<void> (Generator::*)();
        for (const Step step : {&Generator::addUnits, &Generator::addBatches, &Generator::writeQuarters}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        if (const Result<void> committed = transaction->commit(); !committed)
            return committed.error();
        return m_done;
    }

private:
    Result<void> addUnits()
    {
        const CatalogueStore store(m_database);
        Result<Catalogue> catalogue = store.load();
        if (!catalogue)
            return catalogue.error();
        QStringList provinces;
        for (const Unit *unit : catalogue->unitsOf(Scheme::Old63)) {
            if (unit->kind == UnitKind::Province && provinces.size() < m_size.provinces)
                provinces += unit->key;
        }
        const QStringList districts = append(*catalogue, UnitKind::District, provinces, m_size.districts);
        const QStringList communes = append(*catalogue, UnitKind::Commune, districts, m_size.communes);
        if (const Result<void> saved = store.save(*catalogue); !saved)
            return saved;
        catalogue = store.load();
        if (!catalogue)
            return catalogue.error();
        m_catalogue = std::move(catalogue).value();
        m_codes = reportIndicators(m_catalogue, m_size.indicators);
        for (const QString &key : provinces)
            m_provinces += m_catalogue.unit(key);
        addReporters(provinces, {6000, 60'000, m_codes.size(), true});
        addReporters(districts, {1500, 9000, m_codes.size(), true});
        addReporters(communes, {400, 900, m_size.communeIndicators, false});
        // In the order of the key: rows are then appended, never squeezed in.
        std::ranges::sort(m_reporters, {}, &Reporter::unit);
        return {};
    }

    static QStringList append(Catalogue &catalogue, UnitKind kind, const QStringList &parents, int count)
    {
        QStringList keys;
        for (int number = 0; number < count; ++number) {
            const Unit unit =
                madeUp(kind, *catalogue.unit(parents.at(number % parents.size())), int(number / parents.size()) + 1);
            keys += unit.key;
            catalogue.units += unit;
        }
        catalogue.index();
        return keys;
    }

    /// What the units of a level have in common.
    struct Level
    {
        double fewestDossiers = 0;
        double mostDossiers = 0;
        qsizetype indicators = 0;
        bool faulty = false;
    };

    void addReporters(const QStringList &keys, const Level &level)
    {
        for (const QString &key : keys) {
            const Unit *unit = m_catalogue.unit(key);
            const Unit *province = unit;
            while (province->kind != UnitKind::Province)
                province = m_catalogue.unit(province->parentKey);
            Dice dice(m_seed + std::uint64_t(unit->id) * 0x51ed2701U);
            const double dossiers = dice.between(level.fewestDossiers, level.mostDossiers);
            m_reporters.append({unit->id,
                                m_provinces.indexOf(province),
                                province == unit ? 0 : 1,
                                level.indicators,
                                {dice.next(), dossiers, level.faulty}});
        }
    }

    Result<void> addBatches()
    {
        const BatchStore store(m_database);
        for (const QString &name : {u"Số liệu tạo ra của các tỉnh"_s, u"Số liệu tạo ra của cấp huyện, cấp xã"_s}) {
            const Result<BatchId> batch = store.add({{}, name, u"import"_s, moment(), u"generate"_s});
            if (!batch)
                return batch.error();
            m_batches += *batch;
        }
        return {};
    }

    Result<QList<SourceId>> addSources(const Period &quarter) const
    {
        const SourceStore store(m_database);
        QList<SourceId> sources;
        for (const Unit *province : m_provinces) {
            const QString name = province->nameOn(quarter.to).name.vi;
            Source source;
            source.title = u"Báo cáo cải cách hành chính %1, %2"_s.arg(name, quarter.code());
            source.publisher = u"Sở Nội vụ %1"_s.arg(name);
            source.publishedOn = quarter.to.addDays(10);
            source.kind = u"report"_s;
            const Result<SourceId> id = store.add(source);
            if (!id)
                return id.error();
            sources += *id;
        }
        return sources;
    }

    Result<void> writeQuarters()
    {
        FigureInsert many(m_database, rowsPerStatement);
        FigureInsert one(m_database, 1);
        const int firstYear = lastYear - (m_size.quarters - 1) / 4;
        for (int number = 0; number < m_size.quarters; ++number) {
            const Period quarter = Period::quarter(firstYear + number / 4, number % 4 + 1);
            const Result<qint64> period = PeriodStore(m_database).idOf(quarter);
            const Result<QList<SourceId>> sources = addSources(quarter);
            if (!period || !sources)
                return period ? sources.error() : period.error();
            many.bindPeriod(*period);
            one.bindPeriod(*period);
            if (const Result<void> written = writeQuarter(*sources, many, one); !written)
                return written;
        }
        return {};
    }

    Result<void> writeQuarter(const QList<SourceId> &sources, FigureInsert &many, FigureInsert &one)
    {
        QList<QList<double>> reports;
        for (Reporter &reporter : m_reporters) {
            reports += reporter.series.next(m_codes, m_catalogue);
            for (const QString &rule : reporter.series.planted())
                ++m_done.planted[rule];
        }
        QList<std::pair<IndicatorId, qsizetype>> columns;
        for (qsizetype column = 0; column < m_codes.size(); ++column)
            columns.append({m_catalogue.indicator(m_codes.at(column))->id, column});
        std::ranges::sort(columns);
        QList<std::pair<IndicatorId, std::pair<qsizetype, qsizetype>>> places; // indicator, (reporter, column)
        for (const auto &[indicator, column] : std::as_const(columns)) {
            for (qsizetype reporter = 0; reporter < m_reporters.size(); ++reporter) {
                if (column < m_reporters.at(reporter).indicators)
                    places.append({indicator, {reporter, column}});
            }
        }
        for (qsizetype at = 0; at < places.size();) {
            FigureInsert &insert = places.size() - at >= many.rows() ? many : one;
            for (int row = 0; row < insert.rows(); ++row, ++at) {
                const auto &[indicator, place] = places.at(at);
                const Reporter &reporter = m_reporters.at(place.first);
                insert.bind(row, indicator, reporter.unit, reports.at(place.first).at(place.second),
                            sources.at(reporter.province), m_batches.at(reporter.batch));
            }
            if (const Result<void> run = insert.run(); !run)
                return run;
        }
        m_done.figures += places.size();
        return {};
    }

    const Database &m_database;
    GeneratedSize m_size;
    std::uint64_t m_seed;
    Catalogue m_catalogue;
    QStringList m_codes;
    QList<const Unit *> m_provinces;
    QList<Reporter> m_reporters;
    QList<BatchId> m_batches;
    Generated m_done;
};

} // namespace

qint64 GeneratedSize::figures() const
{
    return qint64(quarters) * ((provinces + districts) * indicators + communes * communeIndicators);
}

Result<GeneratedSize> sizeNamed(const QString &name)
{
    if (name == u"mini")
        return GeneratedSize{.provinces = 3, .quarters = 32};
    if (name == u"S")
        return GeneratedSize{};
    if (name == u"M")
        return GeneratedSize{.districts = 705};
    if (name == u"L")
        return GeneratedSize{.districts = 705, .communes = 10'599};
    return Error{u"There is no size \"%1\": mini, S, M, L."_s.arg(name)};
}

Result<Generated> generate(const QString &path, const GeneratedSize &size, std::uint64_t seed)
{
    const FixedClock clock(moment());
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, NewContent::Empty, clock);
    if (!workspace)
        return workspace.error();
    return Generator((*workspace)->database(), size, seed).write();
}

Result<void> writeCsv(const QString &path, const QString &csv)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, Access::ReadOnly, clock);
    if (!workspace)
        return workspace.error();
    const Result<QHash<SourceId, Source>> sources = (*workspace)->sources();
    if (!sources)
        return sources.error();
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly))
        return Error{u"%1 cannot be written: %2."_s.arg(csv, file.errorString())};
    file.write(figureCsvColumns().join(u',').toUtf8() + "\r\n");
    const Result<void> read = (*workspace)->forEachFigure([&](const Figure &figure) {
        const QString line = figureCsvLine(figure, sources->value(figure.source), (*workspace)->catalogue());
        return file.write(line.toUtf8()) > 0;
    });
    if (read && !file.flush())
        return Error{u"%1 cannot be written: %2."_s.arg(csv, file.errorString())};
    return read;
}

} // namespace parboard::bench
