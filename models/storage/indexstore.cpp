#include "models/storage/indexstore.h"

#include "models/core/schemetext.h"
#include "models/storage/indexentryjson.h"
#include "models/storage/readrows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct IndexStoreText
{
    Q_DECLARE_TR_FUNCTIONS(IndexStore)
};

const QString ofIndexCell = u"scheme_id = :scheme AND year = :year AND unit_id = :unit AND component = :component"_s;
const QString ofIndexUnit = u"scheme_id = :scheme AND year = :year AND unit_id = :unit"_s;
const QString entryColumns = u"unit_id, component, self, appraised, final, applicable, state, explanation, owner, "
                             "deadline, at, by"_s;

void bindIndexCell(Statement &statement, const IndexCell &cell)
{
    statement.bind(u":scheme"_s, QVariant(cell.scheme))
        .bind(u":year"_s, QVariant(cell.year))
        .bind(u":unit"_s, QVariant(qint64(cell.unit)))
        .bind(u":component"_s, cell.component);
}

/// An empty text that is no NULL.
QVariant textOrEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime stampIn(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

IndexEntry entryIn(const Statement &row, qint64 scheme, int year)
{
    IndexEntry entry;
    entry.cell = {scheme, year, UnitId(row.id(0)), row.text(1)};
    entry.self = row.optionalInteger(2);
    entry.appraised = row.optionalInteger(3);
    entry.final = row.optionalInteger(4);
    entry.applicable = row.integer(5) != 0;
    entry.state = EntryState(row.integer(6));
    entry.explanation = row.text(7);
    entry.owner = row.text(8);
    entry.deadline = row.date(9);
    entry.at = stampIn(row.text(10));
    entry.by = row.text(11);
    return entry;
}

} // namespace

Result<QList<StoredScheme>> IndexStore::schemes() const
{
    QList<StoredScheme> schemes;
    std::optional<Error> unreadable;
    const Result<void> done = forEachRow(
        m_database, u"SELECT id, version, content, at, by, code FROM index_scheme ORDER BY code, version DESC"_s,
        [&](const Statement &row) {
            const SchemeReading reading = readSchemeText(row.text(2));
            if (!reading.problems.isEmpty() && !unreadable) {
                unreadable = Error{IndexStoreText::tr("The scheme %1 in the database cannot be read. Restore a backup.")
                                       .arg(row.text(5)),
                                   reading.problems.constFirst().text};
            }
            schemes += StoredScheme{row.id(0), reading.scheme, stampIn(row.text(3)), row.text(4)};
            schemes.last().scheme.version = row.integer(1);
        });
    if (!done)
        return done.error();
    if (unreadable)
        return *unreadable;
    return schemes;
}

Result<qint64> IndexStore::addScheme(const IndexScheme &scheme, const QDateTime &at, const QString &by) const
{
    Statement insert(m_database, u"INSERT INTO index_scheme (code, version, content, at, by) VALUES (:code, "
                                 "(SELECT COALESCE(MAX(version), 0) + 1 FROM index_scheme WHERE code = :code), "
                                 ":content, :at, :by)"_s);
    insert.bind(u":code"_s, scheme.code)
        .bind(u":content"_s, schemeText(scheme))
        .bind(u":at"_s, stamp(at))
        .bind(u":by"_s, textOrEmpty(by));
    if (const Result<void> done = insert.run(); !done)
        return done.error();
    return insert.lastId();
}

Result<qint64> IndexStore::schemeOfYear(const QString &code, int year) const
{
    Statement select(m_database, u"SELECT scheme_id FROM index_year WHERE code = :code AND year = :year"_s);
    select.bind(u":code"_s, code).bind(u":year"_s, QVariant(year));
    qint64 scheme = 0;
    if (const Result<void> done = forEachRow(select, [&](const Statement &row) { scheme = row.id(0); }); !done)
        return done.error();
    return scheme;
}

Result<void> IndexStore::bindYear(const QString &code, int year, qint64 scheme) const
{
    Statement write(m_database, u"INSERT INTO index_year (code, year, scheme_id) VALUES (:code, :year, :scheme) "
                                "ON CONFLICT (code, year) DO UPDATE SET scheme_id = excluded.scheme_id"_s);
    return write.bind(u":code"_s, code).bind(u":year"_s, QVariant(year)).bind(u":scheme"_s, QVariant(scheme)).run();
}

Result<void> IndexStore::releaseEmptyYear(const QString &code, int year) const
{
    Statement release(m_database,
                      u"DELETE FROM index_year WHERE code = :code AND year = :year AND NOT EXISTS (SELECT 1 "
                      "FROM index_entry AS e WHERE e.scheme_id = index_year.scheme_id AND e.year = :year) "
                      "AND NOT EXISTS (SELECT 1 FROM index_scenario AS s WHERE s.scheme_id = "
                      "index_year.scheme_id AND s.year = :year)"_s);
    return release.bind(u":code"_s, code).bind(u":year"_s, QVariant(year)).run();
}

Result<QList<ScoredYear>> IndexStore::yearsOf(UnitId unit) const
{
    Statement select(m_database, u"SELECT DISTINCT bound.scheme_id, bound.year FROM index_year AS bound "
                                 "JOIN index_entry AS entry ON entry.scheme_id = bound.scheme_id "
                                 "AND entry.year = bound.year WHERE entry.unit_id = :unit"_s);
    select.bind(u":unit"_s, QVariant(qint64(unit)));
    QList<ScoredYear> years;
    const Result<void> done = forEachRow(select, [&](const Statement &row) {
        years += ScoredYear{row.id(0), int(row.id(1))};
    });
    if (!done)
        return done.error();
    return years;
}

Result<QHash<UnitId, IndexEntries>> IndexStore::entries(qint64 scheme, int year) const
{
    QHash<UnitId, IndexEntries> units;
    Statement select(m_database,
                     u"SELECT "_s + entryColumns + u" FROM index_entry WHERE scheme_id = :scheme AND year = :year"_s);
    select.bind(u":scheme"_s, QVariant(scheme)).bind(u":year"_s, QVariant(year));
    Result<void> done = forEachRow(select, [&](const Statement &row) {
        const IndexEntry entry = entryIn(row, scheme, year);
        units[entry.cell.unit].insert(entry.cell.component, entry);
    });
    if (!done)
        return done.error();
    Statement evidence(m_database, u"SELECT unit_id, component, source_id, note FROM index_evidence "
                                   "WHERE scheme_id = :scheme AND year = :year ORDER BY unit_id, component, place"_s);
    evidence.bind(u":scheme"_s, QVariant(scheme)).bind(u":year"_s, QVariant(year));
    done = forEachRow(evidence, [&](const Statement &row) {
        units[UnitId(row.id(0))][row.text(1)].evidence += IndexEvidence{SourceId(row.id(2)), row.text(3)};
    });
    if (!done)
        return done.error();
    return units;
}

Result<IndexEntry> IndexStore::entry(const IndexCell &cell) const
{
    IndexEntry entry;
    entry.cell = cell;
    Statement select(m_database, u"SELECT "_s + entryColumns + u" FROM index_entry WHERE "_s + ofIndexCell);
    bindIndexCell(select, cell);
    Result<void> done = forEachRow(select, [&](const Statement &row) { entry = entryIn(row, cell.scheme, cell.year); });
    if (!done)
        return done.error();
    Statement evidence(m_database,
                       u"SELECT source_id, note FROM index_evidence WHERE "_s + ofIndexCell + u" ORDER BY place"_s);
    bindIndexCell(evidence, cell);
    done = forEachRow(evidence, [&](const Statement &row) {
        entry.evidence += IndexEvidence{SourceId(row.id(0)), row.text(1)};
    });
    if (!done)
        return done.error();
    return entry;
}

Result<void> IndexStore::write(const IndexEntry &entry) const
{
    const Result<IndexEntry> old = this->entry(entry.cell);
    if (!old)
        return old.error();
    Statement keep(m_database, u"INSERT INTO index_history (scheme_id, year, unit_id, component, old, at, by) "
                               "VALUES (:scheme, :year, :unit, :component, :old, :at, :by)"_s);
    bindIndexCell(keep, entry.cell);
    keep.bind(u":old"_s, old->at.isValid() ? indexEntryText(*old) : QString())
        .bind(u":at"_s, stamp(entry.at))
        .bind(u":by"_s, textOrEmpty(entry.by));
    if (Result<void> done = keep.run(); !done)
        return done;
    Statement forget(m_database, u"DELETE FROM index_entry WHERE "_s + ofIndexCell);
    bindIndexCell(forget, entry.cell);
    Result<void> forgotten = forget.run();
    if (!forgotten || entry.isEmpty())
        return forgotten;
    Statement insert(m_database, u"INSERT INTO index_entry (scheme_id, year, component, "
                                 "unit_id, self, appraised, final, applicable, state, explanation, owner, deadline, "
                                 "at, by) VALUES (:scheme, :year, :component, :unit, :self, :appraised, :final, "
                                 ":applicable, :state, :explanation, :owner, :deadline, :at, :by)"_s);
    bindIndexCell(insert, entry.cell);
    insert.bind(u":self"_s, entry.self)
        .bind(u":appraised"_s, entry.appraised)
        .bind(u":final"_s, entry.final)
        .bind(u":applicable"_s, QVariant(entry.applicable ? 1 : 0))
        .bind(u":state"_s, QVariant(int(entry.state)))
        .bind(u":explanation"_s, entry.explanation)
        .bind(u":owner"_s, entry.owner)
        .bind(u":deadline"_s, entry.deadline)
        .bind(u":at"_s, stamp(entry.at))
        .bind(u":by"_s, textOrEmpty(entry.by));
    if (Result<void> done = insert.run(); !done)
        return done;
    Statement prove(m_database, u"INSERT INTO index_evidence (scheme_id, year, unit_id, component, place, source_id, "
                                "note) VALUES (:scheme, :year, :unit, :component, :place, :source, :note)"_s);
    for (int place = 0; place < int(entry.evidence.size()); ++place) {
        bindIndexCell(prove, entry.cell);
        prove.bind(u":place"_s, QVariant(place + 1))
            .bind(u":source"_s, QVariant(qint64(entry.evidence.at(place).source)))
            .bind(u":note"_s, entry.evidence.at(place).note);
        if (Result<void> done = prove.run(); !done)
            return done;
    }
    return {};
}

Result<QList<IndexEntryVersion>> IndexStore::history(const IndexCell &cell) const
{
    Statement select(m_database,
                     u"SELECT old, at, by FROM index_history WHERE "_s + ofIndexCell + u" ORDER BY id DESC"_s);
    bindIndexCell(select, cell);
    QList<IndexEntryVersion> versions;
    bool isReadable = true;
    const Result<void> done = forEachRow(select, [&](const Statement &row) {
        IndexEntryVersion version{std::nullopt, stampIn(row.text(1)), row.text(2)};
        if (!row.value(0).isNull()) {
            version.old = indexEntryIn(row.text(0), cell);
            isReadable = isReadable && version.old.has_value();
        }
        versions += version;
    });
    if (!done)
        return done.error();
    if (!isReadable)
        return Error{IndexStoreText::tr("What %1 was before cannot be read. Restore a backup.").arg(cell.component)};
    return versions;
}

Result<QList<IndexScenario>> IndexStore::scenarios(qint64 scheme, int year, UnitId unit) const
{
    Statement select(m_database,
                     u"SELECT name, edits, at, by FROM index_scenario WHERE "_s + ofIndexUnit + u" ORDER BY name"_s);
    select.bind(u":scheme"_s, QVariant(scheme))
        .bind(u":year"_s, QVariant(year))
        .bind(u":unit"_s, QVariant(qint64(unit)));
    QList<IndexScenario> scenarios;
    QString unreadable;
    const Result<void> done = forEachRow(select, [&](const Statement &row) {
        IndexScenario scenario{row.text(0), {}, stampIn(row.text(2)), row.text(3)};
        const QJsonDocument document = QJsonDocument::fromJson(row.text(1).toUtf8());
        if (!document.isObject())
            unreadable = scenario.name;
        const QJsonObject edits = document.object();
        for (auto it = edits.constBegin(); it != edits.constEnd(); ++it)
            scenario.edits += {it.key(), it.value().toInt()};
        scenarios += scenario;
    });
    if (!done)
        return done.error();
    if (!unreadable.isEmpty())
        return Error{IndexStoreText::tr("The scenario “%1” cannot be read. Restore a backup.").arg(unreadable)};
    return scenarios;
}

Result<void> IndexStore::saveScenario(qint64 scheme, int year, UnitId unit, const IndexScenario &scenario) const
{
    QJsonObject edits;
    for (const auto &[component, points] : scenario.edits)
        edits.insert(component, points);
    Statement write(m_database,
                    u"INSERT OR REPLACE INTO index_scenario (scheme_id, year, unit_id, name, edits, at, by) "
                    "VALUES (:scheme, :year, :unit, :name, :edits, :at, :by)"_s);
    return write.bind(u":scheme"_s, QVariant(scheme))
        .bind(u":year"_s, QVariant(year))
        .bind(u":unit"_s, QVariant(qint64(unit)))
        .bind(u":name"_s, scenario.name)
        .bind(u":edits"_s, QString::fromUtf8(QJsonDocument(edits).toJson(QJsonDocument::Compact)))
        .bind(u":at"_s, stamp(scenario.at))
        .bind(u":by"_s, textOrEmpty(scenario.by))
        .run();
}

Result<void> IndexStore::moveScenarios(qint64 from, qint64 to, int year) const
{
    Statement move(m_database,
                   u"UPDATE OR REPLACE index_scenario SET scheme_id = :to WHERE scheme_id = :from AND year = :year"_s);
    return move.bind(u":to"_s, QVariant(to)).bind(u":from"_s, QVariant(from)).bind(u":year"_s, QVariant(year)).run();
}

Result<void> IndexStore::removeScenario(qint64 scheme, int year, UnitId unit, const QString &name) const
{
    Statement remove(m_database, u"DELETE FROM index_scenario WHERE "_s + ofIndexUnit + u" AND name = :name"_s);
    return remove.bind(u":scheme"_s, QVariant(scheme))
        .bind(u":year"_s, QVariant(year))
        .bind(u":unit"_s, QVariant(qint64(unit)))
        .bind(u":name"_s, name)
        .run();
}

} // namespace parboard
