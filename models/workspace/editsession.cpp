#include "models/workspace/editsession.h"

#include "models/storage/cellwriter.h"
#include "models/storage/draftstore.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/transaction.h"
#include "models/workspace/editcommand.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The claims of a cell with what was typed: the claim of the same source changed, or a new one, in use.
QList<Figure> withEntered(QList<Figure> claims, const EnteredFigure &entered, const EntrySource &source, BatchId batch)
{
    auto claim = std::ranges::find(claims, source.source, &Figure::source);
    if (claim == claims.end()) {
        claims += Figure{};
        claim = std::prev(claims.end());
        claim->source = source.source;
    }
    if (source.dataFrom.isValid()) {
        claim->dataFrom = source.dataFrom;
        claim->dataTo = source.dataTo;
    }
    if (source.asOf.isValid())
        claim->asOf = source.asOf;
    if (claim->value != entered.value)
        claim->locator = {}; // the words of the source said another number
    claim->value = carriesNumber(entered.status) ? entered.value : std::nullopt;
    // A corrected provisional figure is still provisional.
    if (claim->claim == 0 || entered.status != Status::Reported || !carriesNumber(claim->status))
        claim->status = entered.status;
    claim->qualifier = entered.qualifier;
    claim->batch = batch;
    if (entered.denominator)
        claim->denominator = entered.denominator;
    for (Figure &other : claims)
        other.chosen = &other == &*claim;
    return claims;
}

QList<Figure> withChosen(QList<Figure> claims, int chosen)
{
    for (Figure &claim : claims)
        claim.chosen = claim.claim == chosen;
    return claims;
}

/// `claims` without one; when a single claim is left, that one is in use.
QList<Figure> without(QList<Figure> claims, int number)
{
    claims.removeIf([number](const Figure &claim) { return claim.claim == number; });
    if (claims.size() == 1)
        claims.first().chosen = true;
    return claims;
}

} // namespace

EditSession::EditSession(const Database &database, const Catalogue &catalogue, const Clock &clock)
    : m_database(database), m_catalogue(catalogue), m_clock(clock)
{
}

EditSession::~EditSession() = default;

void EditSession::setPerson(const QString &name)
{
    if (m_person != name)
        m_batch.reset(); // a batch has one author
    m_person = name;
}

QString EditSession::nameOf(const CellKey &cell) const
{
    const Indicator *indicator = m_catalogue.indicator(cell.indicator);
    const Unit *unit = m_catalogue.unit(cell.unit);
    QStringList parts;
    if (indicator)
        parts += indicator->shortName.in(m_language);
    if (unit)
        parts += m_catalogue.displayName(*unit, m_language);
    parts += cell.period.name();
    return parts.join(u", "_s);
}

Result<void> EditSession::inTransaction(EditAction action, const QString &why,
                                        const std::function<Result<void>(const EditNote &note)> &work)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    EditNote note{action, m_batch.value_or(BatchId()), m_clock.now(), m_person, why};
    if (!m_batch) {
        const QString name = tr("Typed on %1").arg(note.at.date().toString(u"dd/MM/yyyy"_s));
        const Result<BatchId> batch = BatchStore(m_database).add({{}, name, u"entry"_s, note.at, m_person});
        if (!batch)
            return batch.error();
        note.batch = *batch;
    }
    if (Result<void> done = work(note); !done)
        return done;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    m_batch = note.batch;
    return {};
}

Result<void> EditSession::changeCell(const CellKey &cell, const QString &name, EditAction action, const QString &why,
                                     const Change &change)
{
    CellEdit edit{cell, {}, {}};
    const Result<void> done = inTransaction(action, why, [&](const EditNote &note) -> Result<void> {
        Result<QList<Figure>> claims = FigureStore(m_database).claims(cell);
        if (!claims)
            return claims.error();
        edit.before = *claims;
        const Result<QList<Figure>> wanted = change(edit.before, note);
        if (!wanted)
            return wanted.error();
        Result<QList<Figure>> written = CellWriter(m_database, note).write(cell, *wanted);
        if (!written)
            return written.error();
        edit.after = *written;
        return {};
    });
    if (done && edit.before != edit.after)
        push(name, {edit});
    return done;
}

void EditSession::push(const QString &name, const QList<CellEdit> &edits, std::optional<BatchId> withdrawn)
{
    m_undo.push(new EditCommand(*this, name, edits, withdrawn));
    QSet<CellKey> cells;
    for (const CellEdit &edit : edits)
        cells << edit.cell;
    emit figuresChanged(cells);
}

Result<void> EditSession::enter(const EnteredFigure &entered, const EntrySource &source)
{
    const Result<EntrySource> known = resolved(source);
    if (!known)
        return known.error();
    const Result<void> done =
        changeCell(entered.cell, tr("Change %1").arg(nameOf(entered.cell)), EditAction::Edit, {},
                   [&](const QList<Figure> &claims, const EditNote &note) -> Result<QList<Figure>> {
                       if (const Result<void> forgot = DraftStore(m_database).set(entered.cell, {}, note.at); !forgot)
                           return forgot.error();
                       const QList<Figure> wanted = withEntered(claims, entered, *known, note.batch);
                       // The same again is no edit: who entered it first stays.
                       QList<Figure> same = wanted;
                       for (qsizetype at = 0; at < claims.size(); ++at)
                           same[at].batch = claims.at(at).batch;
                       return same == claims ? claims : wanted;
                   });
    return done;
}

Result<BatchId> EditSession::enterMany(const QString &name, const QList<EnteredFigure> &entered,
                                       const EntrySource &source)
{
    const Result<EntrySource> known = resolved(source);
    if (!known)
        return known.error();
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const QDateTime now = m_clock.now();
    const Result<BatchId> batch = BatchStore(m_database).add({{}, name, u"paste"_s, now, m_person});
    if (!batch)
        return batch;
    CellWriter writer(m_database, {EditAction::Edit, *batch, now, m_person, {}});
    QList<CellEdit> edits;
    for (const EnteredFigure &one : entered) {
        const Result<QList<Figure>> claims = FigureStore(m_database).claims(one.cell);
        if (!claims)
            return claims.error();
        const Result<QList<Figure>> written = writer.write(one.cell, withEntered(*claims, one, *known, *batch));
        if (!written)
            return written.error();
        if (const Result<void> forgot = DraftStore(m_database).set(one.cell, {}, now); !forgot)
            return forgot.error();
        edits += {one.cell, *claims, *written};
    }
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    push(name, edits);
    return batch;
}

Result<void> EditSession::change(const Figure &claim)
{
    return changeCell(claim.cell, tr("Change %1").arg(nameOf(claim.cell)), EditAction::Edit, {},
                      [&claim](QList<Figure> claims, const EditNote &note) -> Result<QList<Figure>> {
                          const auto found = std::ranges::find(claims, claim.claim, &Figure::claim);
                          if (found == claims.end())
                              return Error{tr("This figure was removed meanwhile.")};
                          const bool chosen = found->chosen;
                          *found = claim;
                          found->chosen = chosen;
                          found->batch = note.batch;
                          return claims;
                      });
}

Result<void> EditSession::choose(const CellKey &cell, int claim, const QString &why)
{
    bool confirms = false;
    const Result<void> done = changeCell(
        cell, tr("Choose between rivals of %1").arg(nameOf(cell)), EditAction::Choose, why,
        [&](const QList<Figure> &claims, const EditNote &note) -> Result<QList<Figure>> {
            const auto found = std::ranges::find(claims, claim, &Figure::claim);
            confirms = found != claims.end() && found->chosen && !why.isEmpty();
            // Nothing changes, so the writer keeps nothing: but why it stands must be known.
            if (confirms) {
                if (const Result<void> kept = HistoryStore(m_database).add({0, cell, note, claim, *found}); !kept)
                    return kept.error();
            }
            return withChosen(claims, claim);
        });
    if (done && confirms)
        emit figuresChanged({cell});
    return done;
}

Result<void> EditSession::remove(const CellKey &cell, int claim)
{
    return changeCell(cell, tr("Remove %1").arg(nameOf(cell)), EditAction::Remove, {},
                      [claim](const QList<Figure> &claims, const EditNote &) -> Result<QList<Figure>> {
                          return without(claims, claim);
                      });
}

Result<void> EditSession::restore(const ClaimVersion &version)
{
    if (!version.old)
        return Error{tr("There is no earlier version to go back to.")};
    return changeCell(version.cell, tr("Restore %1").arg(nameOf(version.cell)), EditAction::Restore, {},
                      [&version](QList<Figure> claims, const EditNote &note) -> Result<QList<Figure>> {
                          Figure old = *version.old;
                          old.batch = note.batch;
                          const auto found = std::ranges::find(claims, version.claim, &Figure::claim);
                          if (found == claims.end())
                              claims += old;
                          else
                              *found = old;
                          return withChosen(claims, version.claim);
                      });
}

Result<void> EditSession::withdraw(const WithdrawalPlan &plan, const Batch &batch)
{
    const QString name = tr("Withdraw \"%1\"").arg(batch.name);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const QDateTime now = m_clock.now();
    const Result<BatchId> own = BatchStore(m_database).add({{}, name, u"withdrawal"_s, now, m_person});
    if (!own)
        return own.error();
    const EditNote note{EditAction::Withdraw, *own, now, m_person, name};
    if (Result<void> done = parboard::withdraw(m_database, plan, batch.id, note); !done)
        return done;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    if (m_batch == batch.id)
        m_batch.reset(); // what is typed from now on is not part of what was withdrawn
    QList<CellEdit> edits;
    for (const WithdrawalPlan::Cell &cell : plan.cells)
        edits += {cell.cell, cell.before, cell.after};
    push(name, edits, batch.id);
    return {};
}

Result<void> EditSession::replay(const QList<CellEdit> &edits, EditAction action, std::optional<BatchId> withdrawn)
{
    const Result<void> done = inTransaction(action, {}, [&](const EditNote &note) -> Result<void> {
        CellWriter writer(m_database, note);
        for (const CellEdit &edit : edits) {
            const Result<QList<Figure>> now = FigureStore(m_database).claims(edit.cell);
            if (!now)
                return now.error();
            if (!std::ranges::is_permutation(*now, edit.before))
                return Error{tr("%1 was changed meanwhile: this step cannot be undone or redone any more.")
                                 .arg(nameOf(edit.cell))};
            if (const Result<QList<Figure>> written = writer.write(edit.cell, edit.after); !written)
                return written.error();
        }
        return withdrawn
                   ? BatchStore(m_database).setWithdrawn(*withdrawn, action == EditAction::Redo ? note.at : QDateTime())
                   : Result<void>();
    });
    if (!done)
        return done;
    QSet<CellKey> cells;
    for (const CellEdit &edit : edits)
        cells << edit.cell;
    emit figuresChanged(cells);
    return {};
}

} // namespace parboard
