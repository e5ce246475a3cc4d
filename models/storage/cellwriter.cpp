#include "models/storage/cellwriter.h"

#include "models/storage/figurerows.h"
#include "models/storage/historyrows.h"
#include "models/storage/lockstore.h"
#include "models/storage/periodstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct CellWriterText
{
    Q_DECLARE_TR_FUNCTIONS(CellWriter)
};

const Figure *claimIn(const QList<Figure> &claims, int number)
{
    const auto found = std::ranges::find(claims, number, &Figure::claim);
    return found == claims.cend() ? nullptr : &*found;
}

} // namespace

CellWriter::CellWriter(const Database &database, EditNote note)
    : m_database(database), m_note(std::move(note)), m_reader(database),
      m_insert(database, u"INSERT INTO figure (period_id, indicator_id, unit_id, scope, claim, value, denominator, "
                         "status, qualifier, data_from, data_to, as_of, source_id, batch_id, chosen, note) VALUES "
                         "(:period, :indicator, :unit, :scope, :claim, :value, :denominator, :status, :qualifier, "
                         ":data_from, :data_to, :as_of, :source, :batch, :chosen, :note)"_s),
      m_update(
          database,
          u"UPDATE figure SET value = :value, denominator = :denominator, status = :status, qualifier = :qualifier, "
          "data_from = :data_from, data_to = :data_to, as_of = :as_of, source_id = :source, batch_id = :batch, "
          "chosen = :chosen, note = :note WHERE "_s +
              ofCell + u" AND claim = :claim"_s),
      m_remove(database, u"DELETE FROM figure WHERE "_s + ofCell + u" AND claim = :claim"_s),
      m_unlocate(database, u"DELETE FROM locator WHERE "_s + ofCell + u" AND claim = :claim"_s),
      m_locate(database, u"INSERT INTO locator (period_id, indicator_id, unit_id, scope, claim, quote, start, length, "
                         "paragraph) VALUES (:period, :indicator, :unit, :scope, :claim, :quote, :start, :length, "
                         ":paragraph)"_s)
{
}

Result<QList<Figure>> CellWriter::write(const CellKey &cell, const QList<Figure> &wanted)
{
    if (std::ranges::count(wanted, true, &Figure::chosen) > 1)
        return Error{CellWriterText::tr("Only one figure of a cell can be used at a time.")};
    if (const Result<void> unlocked = checkLock(cell); !unlocked)
        return unlocked.error();
    const Result<QList<Figure>> stored = m_reader.claims(cell);
    if (!stored)
        return stored.error();
    QList<Figure> claims = wanted;
    if (const Result<void> numbered = number(cell, claims); !numbered)
        return numbered.error();
    for (const Figure &claim : *stored) {
        if (!claimIn(claims, claim.claim)) {
            if (const Result<void> removed = remove(claim); !removed)
                return removed.error();
        }
    }
    // The chosen one comes last: at no moment may two be chosen.
    std::ranges::stable_sort(claims, std::less(), &Figure::chosen);
    for (const Figure &claim : std::as_const(claims)) {
        const Figure *old = claimIn(*stored, claim.claim);
        if (old && *old == claim)
            continue;
        if (const Result<void> put = this->put(claim, old); !put)
            return put.error();
    }
    std::ranges::stable_sort(claims, std::greater(), &Figure::chosen);
    return claims;
}

Result<void> CellWriter::checkLock(const CellKey &cell)
{
    bool &unlocked = m_unlocked[{cell.unit, cell.period}];
    if (unlocked)
        return {};
    const Result<std::optional<PeriodLock>> lock = LockStore(m_database).find(cell.unit, cell.period);
    if (!lock)
        return lock.error();
    if (*lock) {
        return Error{
            CellWriterText::tr("The figures of %1 were approved and locked by %2 on %3. Unlock them first, with "
                               "a reason.")
                .arg(cell.period.name(), (*lock)->by, (*lock)->at.toLocalTime().toString(u"dd/MM/yyyy"_s))};
    }
    unlocked = true;
    return {};
}

Result<void> CellWriter::number(const CellKey &cell, QList<Figure> &claims)
{
    int last = 0;
    if (std::ranges::count(claims, 0, &Figure::claim) > 0) {
        // The bin counts: a number that came back with another meaning would spoil the history.
        const Result<int> number = m_reader.lastNumber(cell);
        if (!number)
            return number.error();
        last = *number;
    }
    for (Figure &claim : claims) {
        claim.cell = cell;
        if (claim.claim == 0)
            claim.claim = ++last;
    }
    return {};
}

Result<void> CellWriter::keep(const CellKey &cell, int claim, const std::optional<Figure> &old)
{
    const Result<qint64> period = m_reader.periodId(cell.period);
    if (!period)
        return period.error();
    std::optional<Statement> &statement = old ? m_keep : m_keepReturn;
    if (!statement)
        statement.emplace(m_database, insertVersion(old.has_value()));
    bindVersion(*statement, {0, cell, m_note, claim, old}, *period);
    return statement->run();
}

Result<void> CellWriter::run(Statement &statement, const Figure &claim)
{
    qint64 &period = m_periods[claim.cell.period];
    if (period == 0) {
        const Result<qint64> id = PeriodStore(m_database).idOf(claim.cell.period);
        if (!id)
            return id.error();
        period = *id;
    }
    bindCell(statement, claim.cell, period);
    statement.bind(u":claim"_s, QVariant(claim.claim));
    return statement.run();
}

Result<void> CellWriter::remove(const Figure &claim)
{
    if (Result<void> kept = keep(claim.cell, claim.claim, claim); !kept)
        return kept;
    return run(m_remove, claim);
}

Result<void> CellWriter::put(const Figure &claim, const Figure *stored)
{
    Statement &statement = stored ? m_update : m_insert;
    bindContent(statement, claim);
    if (Result<void> written = run(statement, claim); !written)
        return written;
    const bool isNew = stored == nullptr && m_note.action == EditAction::Edit;
    if (!isNew) {
        if (Result<void> kept = keep(claim.cell, claim.claim, stored ? std::optional(*stored) : std::nullopt); !kept)
            return kept;
    }
    return stored && stored->locator == claim.locator ? Result<void>() : locate(claim);
}

Result<void> CellWriter::locate(const Figure &claim)
{
    if (Result<void> removed = run(m_unlocate, claim); !removed || claim.locator.isEmpty())
        return removed;
    bindLocator(m_locate, claim.locator);
    return run(m_locate, claim);
}

} // namespace parboard
