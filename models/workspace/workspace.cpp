#include "models/workspace/workspace.h"

#include "models/core/log.h"
#include "models/files/filesniffer.h"
#include "models/reporting/explanationbuilder.h"
#include "models/storage/batchstore.h"
#include "models/storage/cataloguestore.h"
#include "models/storage/databasefile.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/settingstore.h"
#include "models/storage/sourcestore.h"
#include "models/storage/transaction.h"
#include "models/workspace/comparedsources.h"
#include "models/workspace/comparisonfigures.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/sample.h"
#include "models/workspace/shippedschemes.h"

#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

const QString catalogueFolder = u":/catalogue"_s;
const QString latestCode = u"latest"_s;

Result<void> fillNew(Database &database, NewContent content, const Clock &clock)
{
    const Result<Catalogue> shipped = readShippedCatalogue(catalogueFolder);
    if (!shipped)
        return shipped.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (Result<void> saved = CatalogueStore(database).save(*shipped); !saved)
        return saved;
    if (Result<void> loaded = loadShippedSchemes(database, clock.now()); !loaded)
        return loaded;
    if (content == NewContent::Sample) {
        const Result<Catalogue> stored = CatalogueStore(database).load();
        if (!stored)
            return stored.error();
        if (Result<void> loaded = loadSample(database, *stored, clock.now()); !loaded)
            return loaded;
    }
    return transaction->commit();
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database)), m_clock(clock),
      m_editing(std::make_unique<EditSession>(*m_database, m_catalogue, m_clock)),
      m_index(std::make_unique<IndexDesk>(*this))
{
}

Workspace::~Workspace()
{
    rememberSelection();
}

QString Workspace::defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/parboard.db"_s;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access, const Clock &clock)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, access);
    if (!database) {
        Error error = database.error();
        if (probeDatabaseFile(path) == DatabaseFileKind::Foreign)
            error.sentence += u' ' + fileKindText(sniffFile(path));
        return error;
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database).value(), clock));
    if (const Result<void> loaded = workspace->load(); !loaded)
        return loaded.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, NewContent content, const Clock &clock)
{
    Result<std::unique_ptr<Database>> database =
        Database::create(path, [&](Database &fresh) { return fillNew(fresh, content, clock); });
    if (!database)
        return database.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database).value(), clock));
    if (const Result<void> loaded = workspace->load(); !loaded)
        return loaded.error();
    return workspace;
}

QString Workspace::path() const
{
    return m_database->path();
}

Access Workspace::access() const
{
    return m_database->access();
}

Result<void> Workspace::load()
{
    if (m_database->access() == Access::ReadWrite) {
        if (Result<void> upgraded = upgradeCatalogue(); !upgraded)
            return upgraded;
    }
    Result<Catalogue> catalogue = CatalogueStore(*m_database).load();
    if (!catalogue)
        return catalogue.error();
    m_catalogue = std::move(catalogue).value();
    return restoreSelection();
}

Result<void> Workspace::upgradeCatalogue()
{
    const CatalogueStore store(*m_database);
    const Result<int> stored = store.version();
    if (!stored)
        return stored.error();
    const int shippedVersion = shippedCatalogueVersion(catalogueFolder);
    if (*stored >= shippedVersion)
        return {};
    const Result<Catalogue> shipped = readShippedCatalogue(catalogueFolder);
    if (!shipped)
        return shipped.error();
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (Result<void> saved = store.save(*shipped); !saved)
        return saved;
    if (Result<void> loaded = loadShippedSchemes(*m_database, m_clock.now()); !loaded)
        return loaded;
    qCInfo(logWorkspace) << "catalogue upgraded from version" << *stored << "to" << shippedVersion;
    return transaction->commit();
}

Result<void> Workspace::restoreSelection()
{
    const SettingStore settings(*m_database);
    QHash<QString, QString> stored;
    for (const QString &key : {datakeys::ownUnit, datakeys::onTimeTarget, datakeys::selectedUnits,
                               datakeys::selectedPeriod, datakeys::scheme}) {
        const Result<QString> text = settings.value(key);
        if (!text)
            return text.error();
        stored.insert(key, *text);
    }
    if (const Unit *own = m_catalogue.unit(stored.value(datakeys::ownUnit)))
        m_ownUnit = own->id;
    bool isNumber = false;
    const double target = stored.value(datakeys::onTimeTarget).toDouble(&isNumber);
    if (isNumber)
        m_onTimeTarget = target;
    if (stored.value(datakeys::selectedPeriod).isEmpty()) {
        const Result<Selection> first = defaultSelection();
        if (!first)
            return first.error();
        m_selection = *first;
        return {};
    }
    m_selection.scheme = stored.value(datakeys::scheme) == u"34" ? Scheme::New34 : Scheme::Old63;
    const QStringList keys = stored.value(datakeys::selectedUnits).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        if (const Unit *unit = m_catalogue.unit(key))
            m_selection.units += unit->id;
    }
    if (const Result<Period> period = Period::parse(stored.value(datakeys::selectedPeriod)))
        m_selection.period = *period;
    return {};
}

Result<void> Workspace::remember(const QString &key, const QString &text)
{
    return access() == Access::ReadWrite ? SettingStore(*m_database).set(key, text) : Result<void>();
}

void Workspace::setSelection(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    if (access() == Access::ReadWrite && !m_selectionIsUnsaved) {
        m_selectionIsUnsaved = true;
        QTimer::singleShot(0, this, &Workspace::rememberSelection);
    }
    emit selectionChanged();
}

Result<void> Workspace::writeSelection() const
{
    QStringList keys;
    for (const UnitId id : m_selection.units) {
        if (const Unit *unit = m_catalogue.unit(id))
            keys += unit->key;
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const SettingStore settings(*m_database);
    for (const auto &[key, text] :
         {std::pair(datakeys::selectedUnits, keys.join(u',')),
          std::pair(datakeys::scheme, QString::number(int(m_selection.scheme))),
          std::pair(datakeys::selectedPeriod, m_selection.period ? m_selection.period->code() : latestCode)}) {
        if (Result<void> written = settings.set(key, text); !written)
            return written;
    }
    return transaction->commit();
}

void Workspace::rememberSelection()
{
    if (!std::exchange(m_selectionIsUnsaved, false))
        return;
    if (const Result<void> written = writeSelection(); !written)
        emit problem(written.error().sentence);
}

Result<void> Workspace::setOwnUnit(std::optional<UnitId> unit)
{
    m_ownUnit = unit;
    emit optionsChanged();
    const Unit *known = unit ? m_catalogue.unit(*unit) : nullptr;
    return remember(datakeys::ownUnit, known ? known->key : QString());
}

Result<void> Workspace::setOnTimeTarget(std::optional<double> percent)
{
    m_onTimeTarget = percent;
    emit optionsChanged();
    return remember(datakeys::onTimeTarget, percent ? QString::number(*percent, 'g', 12) : QString());
}

Result<Selection> Workspace::defaultSelection() const
{
    QList<IndicatorId> shown;
    const QStringList codes = onTimeIndicators() + onlineServiceIndicators() + staffingIndicators();
    for (const QString &code : codes) {
        if (const Indicator *indicator = m_catalogue.indicator(code))
            shown += indicator->id;
    }
    const Result<QList<UnitId>> units =
        FigureStore(*m_database).unitsWithFigures(shown + countsBehind(shown, m_catalogue));
    if (!units)
        return units.error();
    Selection selection;
    constexpr qsizetype mostUnits = 12;
    for (const UnitId id : *units) {
        const Unit *unit = m_catalogue.unit(id);
        if (unit && unit->kind == UnitKind::Province && selection.units.size() < mostUnits)
            selection.units += id;
    }
    return selection;
}

Result<QList<Period>> Workspace::periods() const
{
    return PeriodStore(*m_database).withFigures();
}

Result<Comparison> Workspace::compare(const ComparisonRequest &request) const
{
    const Result<FigureSet> figures = readFiguresFor(request, *m_database, m_catalogue);
    if (!figures)
        return figures.error();
    QSet<SourceId> ids;
    for (const QList<Figure> &claims : *figures) {
        for (const Figure &claim : claims)
            ids << claim.source;
    }
    const Result<QHash<SourceId, Source>> sources = SourceStore(*m_database).withIds(ids);
    if (!sources)
        return sources.error();
    ComparisonRequest asked = request;
    for (const Source &source : *sources)
        asked.sourceKinds.insert(source.id, source.kind);
    return parboard::compare(asked, *figures, m_catalogue);
}

Result<Trend> Workspace::trend(const TrendRequest &request) const
{
    const Result<FigureSet> figures = readFiguresFor(request, *m_database, m_catalogue);
    if (!figures)
        return figures.error();
    return trendOf(request, *figures, m_catalogue);
}

Result<DashboardContent> Workspace::dashboard(const Selection &selection, Language language) const
{
    ComparisonRequest request{selection.units, {}, selection.period, selection.scheme, language};
    request.withChanges = false; // the dashboard shows none, and a switch waits for every figure that is read
    for (const Indicator &indicator : m_catalogue.indicators)
        request.indicators += indicator.id;
    const Result<Comparison> comparison = compare(request);
    if (!comparison)
        return comparison.error();
    const Result<QHash<SourceId, Source>> sources = sourcesOf(comparison->indicators, *m_database);
    if (!sources)
        return sources.error();
    return buildDashboard(*comparison, m_catalogue, *sources, {language, m_ownUnit, m_onTimeTarget});
}

Result<FigureExplanation> Workspace::explain(const CellKey &cell, Language language) const
{
    const FigureStore store(*m_database);
    Evidence evidence;
    const Result<Comparison> comparison = compare({{cell.unit}, {cell.indicator}, cell.period, std::nullopt, language});
    if (!comparison)
        return comparison.error();
    for (const ComparedRow &row : comparison->indicators.value(0).rows) {
        if (row.cell.scope == cell.scope && row.cell.period == cell.period)
            evidence.row = row;
    }
    evidence.row.cell = cell;
    Result<QList<Figure>> claims = store.claims(cell);
    if (!claims)
        return claims.error();
    evidence.claims = std::move(claims).value();
    for (const Figure &count : std::as_const(evidence.row.from)) {
        const Result<QList<Figure>> located = store.claims(count.cell);
        if (!located)
            return located.error();
        evidence.inputs += located->value(0, count);
    }
    const Result<QList<ClaimVersion>> history = HistoryStore(*m_database).storyOf(cell);
    if (!history)
        return history.error();
    for (const ClaimVersion &version : *history) {
        if (version.old)
            evidence.versions += {version.note.at, version.note.by, version.note.why, version.old->value};
    }
    QSet<SourceId> sourceIds;
    const QList<Figure> all = evidence.claims + evidence.inputs;
    for (const Figure &claim : all) {
        sourceIds << claim.source;
        const Result<Batch> batch = BatchStore(*m_database).find(claim.batch);
        if (!batch)
            return batch.error();
        evidence.entries.insert(claim.batch, {batch->name, batch->createdAt, batch->createdBy});
    }
    const Result<QHash<SourceId, Source>> known = SourceStore(*m_database).withIds(sourceIds);
    if (!known)
        return known.error();
    evidence.sources = *known;
    return buildExplanation(evidence, m_catalogue, language);
}

Result<QHash<SourceId, Source>> Workspace::sources() const
{
    return SourceStore(*m_database).all();
}

Result<void> Workspace::forEachFigure(const std::function<bool(const Figure &)> &take) const
{
    return FigureStore(*m_database).forEach(take);
}

} // namespace parboard
