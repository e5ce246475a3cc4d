#include "models/workspace/bundlehistory.h"

#include "models/core/csvtext.h"
#include "models/core/viettext.h"
#include "models/storage/batchstore.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/sourcestore.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

const QStringList &versionColumnNames()
{
    static const QStringList names{
        u"unit_key"_s,     u"scope"_s,          u"indicator"_s,   u"period"_s, u"source"_s,    u"now_value"_s,
        u"now_status"_s,   u"now_qualifier"_s,  u"action"_s,      u"at"_s,     u"by"_s,        u"why"_s,
        u"old_source"_s,   u"value"_s,          u"denominator"_s, u"status"_s, u"qualifier"_s, u"data_from"_s,
        u"data_to"_s,      u"as_of"_s,          u"chosen"_s,      u"note"_s,   u"quote"_s,     u"quote_start"_s,
        u"quote_length"_s, u"quote_paragraph"_s};
    return names;
}

QString numberOrNothing(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

QString countOrNothing(std::optional<int> count)
{
    return count ? QString::number(*count) : QString();
}

QString dayOrNothing(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

bool saysTheSame(const Figure &one, const Figure &other)
{
    return one.value == other.value && one.status == other.status && one.qualifier == other.qualifier;
}

/// Equal for figures of one cell and document that are equal in what is asked about; notes as figures.csv is read.
QByteArray digestOf(const CellKey &cell, const QString &document, const Figure &figure, FigurePast::Of what)
{
    constexpr qsizetype enough = 16;                                         // bytes: no two of them meet by chance
    const double number = figure.value.value_or(0) == 0 ? 0 : *figure.value; // -0 is 0
    QStringList parts{QString::number(qint64(cell.unit)),
                      QString::number(qint64(cell.indicator)),
                      QString::number(int(cell.scope)),
                      cell.period.code(),
                      QString::number(int(figure.status)),
                      QString::number(int(figure.qualifier)),
                      figure.value ? QString::number(number, 'g', QLocale::FloatingPointShortest) : QString(),
                      document};
    if (what == FigurePast::Of::Whole) {
        parts += {numberOrNothing(figure.denominator),
                  dayOrNothing(figure.dataFrom),
                  dayOrNothing(figure.dataTo),
                  dayOrNothing(figure.asOf),
                  viettext::cleaned(figure.note).trimmed(),
                  figure.locator.quote,
                  countOrNothing(figure.locator.start),
                  countOrNothing(figure.locator.length),
                  countOrNothing(figure.locator.paragraph)};
    }
    return QCryptographicHash::hash(parts.join(u'\0').toUtf8(), QCryptographicHash::Sha256).first(enough);
}

/// Reads the cell that a row is about; nothing if the catalogue lacks its unit or indicator.
std::optional<CellKey> cellIn(BundleRows &rows, const Catalogue &catalogue)
{
    const Unit *unit = catalogue.unit(rows.text(u"unit_key"_s));
    const Indicator *indicator = catalogue.indicator(rows.text(u"indicator"_s));
    const Scope scope = rows.word(u"scope"_s, scopeCodes);
    const Result<Period> period = Period::parse(rows.text(u"period"_s));
    if (!period)
        rows.noteProblem(u"period"_s);
    if (!unit || !indicator || !period)
        return std::nullopt;
    return CellKey{unit->id, indicator->id, scope, *period};
}

Figure oldIn(BundleRows &rows)
{
    Figure old;
    old.value = rows.number(u"value"_s);
    old.denominator = rows.number(u"denominator"_s);
    old.status = rows.word(u"status"_s, statusCodes);
    old.qualifier = rows.word(u"qualifier"_s, qualifierCodes);
    old.dataFrom = rows.day(u"data_from"_s);
    old.dataTo = rows.day(u"data_to"_s);
    old.asOf = rows.day(u"as_of"_s);
    old.chosen = rows.text(u"chosen"_s) == u"1";
    old.note = rows.text(u"note"_s);
    old.locator = {rows.text(u"quote"_s), rows.count(u"quote_start"_s), rows.count(u"quote_length"_s),
                   rows.count(u"quote_paragraph"_s)};
    if (carriesNumber(old.status) != old.value.has_value())
        rows.noteProblem(u"status"_s);
    return old;
}

/// Reads everything of a row but its cell.
BundleVersion versionIn(BundleRows &rows, const BundleSources &sources)
{
    BundleVersion version;
    version.source = rows.count(u"source"_s).value_or(0);
    version.now.value = rows.number(u"now_value"_s);
    version.now.status = rows.word(u"now_status"_s, statusCodes);
    version.now.qualifier = rows.word(u"now_qualifier"_s, qualifierCodes);
    version.note.action = rows.word(u"action"_s, editActionCodes);
    version.note.at = QDateTime::fromString(rows.text(u"at"_s), Qt::ISODateWithMs);
    version.note.by = rows.text(u"by"_s);
    version.note.why = rows.text(u"why"_s);
    if (!version.note.at.isValid())
        rows.noteProblem(u"at"_s);
    if (!sources.contains(version.source))
        rows.noteProblem(u"source"_s);
    if (rows.text(u"status"_s).isEmpty())
        return version;
    version.old = oldIn(rows);
    version.oldSource = rows.count(u"old_source"_s).value_or(0);
    if (!sources.contains(version.oldSource))
        rows.noteProblem(u"old_source"_s);
    return version;
}

/// Adds the versions of one bundle, row by row.
class VersionMerge
{
public:
    VersionMerge(const Database &database, BundleSources &sources, const EditNote &note, const QString &name)
        : m_database(database), m_sources(sources), m_note(note), m_name(name)
    {
    }

    Result<bool> add(const BundleVersion &version)
    {
        const Result<QList<Figure>> claims = FigureStore(m_database).claims(version.cell);
        if (!claims)
            return claims.error();
        const QList<SourceId> stored = m_sources.stored(version.source);
        const auto claim = std::ranges::find_if(*claims, [&](const Figure &there) {
            return stored.contains(there.source) && saysTheSame(there, version.now);
        });
        if (claim == claims->cend())
            return false;
        ClaimVersion added{0, version.cell, version.note, claim->claim, version.old};
        if (added.old) {
            const Result<SourceId> source = oldSource(version.oldSource);
            if (!source)
                return source.error();
            added.old->cell = version.cell;
            added.old->claim = claim->claim;
            added.old->source = *source;
        }
        const Result<bool> isKnown = stands(added);
        if (!isKnown || *isKnown)
            return isKnown ? Result<bool>(false) : isKnown;
        const Result<BatchId> batch = historyBatch();
        if (!batch)
            return batch.error();
        added.note.batch = *batch;
        if (added.old)
            added.old->batch = *batch;
        const Result<void> done = HistoryStore(m_database).add(added);
        return done ? Result<bool>(true) : done.error();
    }

private:
    /// True if the cell's history has this version already, whatever its batch.
    Result<bool> stands(const ClaimVersion &version) const
    {
        const Result<QList<ClaimVersion>> known = HistoryStore(m_database).ofCell(version.cell);
        if (!known)
            return known.error();
        return std::ranges::any_of(*known, [&version](const ClaimVersion &there) {
            std::optional<Figure> old = there.old;
            if (old)
                old->batch = {};
            return there.claim == version.claim && there.note.action == version.note.action &&
                   there.note.at == version.note.at && there.note.by == version.note.by &&
                   there.note.why == version.note.why && old == version.old;
        });
    }

    Result<SourceId> oldSource(int number)
    {
        const QList<SourceId> stored = m_sources.stored(number);
        if (!stored.isEmpty())
            return stored.constFirst();
        const Result<SourceId> added = SourceStore(m_database).add(m_sources.asStored(number));
        if (!added)
            return added;
        const Result<void> found = m_sources.findStored(m_database);
        return found ? added : found.error();
    }

    Result<BatchId> historyBatch()
    {
        if (m_batch != BatchId())
            return m_batch;
        const Result<BatchId> added = BatchStore(m_database).add({{}, m_name, u"history"_s, m_note.at, m_note.by});
        m_batch = added ? *added : BatchId();
        return added;
    }

    const Database &m_database;
    BundleSources &m_sources;
    const EditNote &m_note;
    const QString &m_name;
    BatchId m_batch{};
};

} // namespace

QByteArray bundleHistoryHeading()
{
    return csvtext::line(versionColumnNames()).toUtf8();
}

QByteArray bundleHistoryLine(const ClaimVersion &version, const Figure &claim, const QString &unitKey,
                             const QString &indicatorCode, int source, int oldSource)
{
    QStringList cells{unitKey,
                      codeIn(scopeCodes, claim.cell.scope),
                      indicatorCode,
                      claim.cell.period.code(),
                      QString::number(source),
                      numberOrNothing(claim.value),
                      codeIn(statusCodes, claim.status),
                      codeIn(qualifierCodes, claim.qualifier),
                      codeIn(editActionCodes, version.note.action),
                      version.note.at.toUTC().toString(Qt::ISODateWithMs),
                      version.note.by,
                      version.note.why};
    if (version.old) {
        const Figure &old = *version.old;
        cells += {QString::number(oldSource),
                  numberOrNothing(old.value),
                  numberOrNothing(old.denominator),
                  codeIn(statusCodes, old.status),
                  codeIn(qualifierCodes, old.qualifier),
                  dayOrNothing(old.dataFrom),
                  dayOrNothing(old.dataTo),
                  dayOrNothing(old.asOf),
                  old.chosen ? u"1"_s : u"0"_s,
                  old.note,
                  old.locator.quote,
                  countOrNothing(old.locator.start),
                  countOrNothing(old.locator.length),
                  countOrNothing(old.locator.paragraph)};
    }
    while (cells.size() < versionColumnNames().size())
        cells += QString();
    return csvtext::line(cells).toUtf8();
}

Result<void> BundleHistory::forEach(const BundleSources &sources,
                                    const std::function<Result<void>(const BundleVersion &)> &take) const
{
    const Result<std::unique_ptr<BundleRows>> rows = m_bundle->rowsOf(bundle::historyName, versionColumnNames());
    if (!rows)
        return rows.error();
    while (true) {
        const Result<bool> more = (*rows)->next();
        if (!more || !*more)
            return more ? Result<void>() : more.error();
        const std::optional<CellKey> cell = cellIn(**rows, *m_catalogue);
        BundleVersion version = versionIn(**rows, sources);
        if (Result<void> understood = (*rows)->checkRow(); !understood)
            return understood;
        if (!cell)
            continue;
        version.cell = *cell;
        if (Result<void> taken = take(version); !taken)
            return taken;
    }
}

Result<BundleHistory> BundleHistory::read(const Bundle &bundle, const BundleSources &sources,
                                          const Catalogue &catalogue, const Database &database)
{
    BundleHistory history;
    history.m_bundle = &bundle;
    history.m_catalogue = &catalogue;
    history.m_past = std::make_unique<DigestSet>(database);
    const auto take = [&](const BundleVersion &version) -> Result<void> {
        if (!version.old)
            return {};
        const QString document = sources.identity(version.source);
        Result<void> added = history.m_past->add(digestOf(version.cell, document, *version.old, Of::Number));
        return added ? history.m_past->add(digestOf(version.cell, document, *version.old, Of::Whole)) : added;
    };
    const Result<void> read = history.m_past->fill([&] { return history.forEach(sources, take); });
    return read ? Result<BundleHistory>(std::move(history)) : read.error();
}

Result<bool> BundleHistory::was(const CellKey &cell, const QString &document, const Figure &figure, Of what) const
{
    return m_past->contains(digestOf(cell, document, figure, what));
}

Result<qint64> BundleHistory::merge(const Database &database, BundleSources &sources, const EditNote &note,
                                    const QString &name) const
{
    VersionMerge merge(database, sources, note, name);
    qint64 added = 0;
    const Result<void> done = forEach(sources, [&](const BundleVersion &version) -> Result<void> {
        const Result<bool> isAdded = merge.add(version);
        added += isAdded && *isAdded ? 1 : 0;
        return isAdded ? Result<void>() : isAdded.error();
    });
    return done ? Result<qint64>(added) : done.error();
}

} // namespace parboard
