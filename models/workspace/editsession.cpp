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
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] {
        if (const std::optional<int> kept = std::exchange(m_indexToKeep, std::nullopt))
            m_undo.setIndex(*kept);
    });
}

void EditSession::setPerson(const QString &name)
{
    if (m_person == name)
        return;
    m_batch.reset(); // a batch has one author
    m_person = name;
    emit personChanged();
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

Result<void> EditSession::transact(const std::function<Result<void>()> &work)
{
    if (isWithdrawing())
        return Error{tr("A batch is being withdrawn just now. Wait until that is done, or stop it.")};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = work(); !done)
        return done;
    return transaction->commit();
}

Result<BatchId> EditSession::batchFor(const Occasion &occasion, const QDateTime &now) const
{
    if (!occasion.batchName.isEmpty())
        return BatchStore(m_database).add({{}, occasion.batchName, occasion.batchKind, now, m_person});
    // A program that stays open overnight: the batch says the day.
    if (m_batch && m_batchDay == now.date())
        return *m_batch;
    const QString name = tr("Typed on %1").arg(now.date().toString(u"dd/MM/yyyy"_s));
    return BatchStore(m_database).add({{}, name, u"entry"_s, now, m_person});
}

Result<void> EditSession::inTransaction(const Occasion &occasion,
                                        const std::function<Result<void>(const EditNote &note)> &work)
{
    EditNote note{occasion.action, {}, m_clock.now(), m_person, occasion.why};
    Result<void> done = transact([&]() -> Result<void> {
        const Result<BatchId> batch = batchFor(occasion, note.at);
        if (!batch)
            return batch.error();
        note.batch = *batch;
        return work(note);
    });
    if (done && occasion.batchName.isEmpty()) {
        m_batch = note.batch;
        m_batchDay = note.at.date();
    }
    return done;
}

Result<CellEdit> EditSession::rewrite(CellWriter &writer, const CellKey &cell, const EditNote &note,
                                      const Change &change) const
{
    const Result<QList<Figure>> claims = FigureStore(m_database).claims(cell);
    if (!claims)
        return claims.error();
    const Result<QList<Figure>> wanted = change(*claims, note);
    if (!wanted)
        return wanted.error();
    const Result<QList<Figure>> written = writer.write(cell, *wanted);
    if (!written)
        return written.error();
    return CellEdit{cell, *claims, *written};
}

Result<void> EditSession::changeCell(const CellKey &cell, const QString &name, const Occasion &occasion,
                                     const Change &change)
{
    CellEdit edit;
    const Result<void> done = inTransaction(occasion, [&](const EditNote &note) -> Result<void> {
        CellWriter writer(m_database, note);
        Result<CellEdit> written = rewrite(writer, cell, note, change);
        if (!written)
            return written.error();
        edit = std::move(written).value();
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
    bool isNewSource = false;
    const Result<void> done =
        changeCell(entered.cell, tr("Change %1").arg(nameOf(entered.cell)), {EditAction::Edit},
                   [&](const QList<Figure> &claims, const EditNote &note) -> Result<QList<Figure>> {
                       const Result<EntrySource> known = resolved(source, &isNewSource);
                       if (!known)
                           return known.error();
                       if (const Result<void> forgot = DraftStore(m_database).set(entered.cell, {}, note.at); !forgot)
                           return forgot.error();
                       const QList<Figure> wanted = withEntered(claims, entered, *known, note.batch);
                       // The same again is no edit: who entered it first stays.
                       QList<Figure> same = wanted;
                       for (qsizetype at = 0; at < claims.size(); ++at)
                           same[at].batch = claims.at(at).batch;
                       return same == claims ? claims : wanted;
                   });
    if (done && isNewSource)
        emit sourcesChanged();
    return done;
}

Result<BatchId> EditSession::enterMany(const QString &name, const QList<EnteredFigure> &entered,
                                       const EntrySource &source, const QList<CellText> &drafts)
{
    if (const Result<void> secured = backUpForBulk(entered.size()); !secured)
        return secured.error();
    BatchId batch{};
    bool isNewSource = false;
    QList<CellEdit> edits;
    const Result<void> done =
        inTransaction({EditAction::Edit, {}, name, u"paste"_s}, [&](const EditNote &note) -> Result<void> {
            batch = note.batch;
            const Result<EntrySource> known = resolved(source, &isNewSource);
            if (!known)
                return known.error();
            CellWriter writer(m_database, note);
            for (const EnteredFigure &one : entered) {
                const Result<CellEdit> edit =
                    rewrite(writer, one.cell, note,
                            [&](const QList<Figure> &claims, const EditNote &) -> Result<QList<Figure>> {
                                return withEntered(claims, one, *known, batch);
                            });
                if (!edit)
                    return edit.error();
                edits += *edit;
                if (Result<void> forgot = DraftStore(m_database).set(one.cell, {}, note.at); !forgot)
                    return forgot;
            }
            return writeDrafts(drafts);
        });
    if (!done)
        return done.error();
    push(name, edits);
    if (isNewSource)
        emit sourcesChanged();
    return batch;
}

Result<void> EditSession::change(const Figure &claim)
{
    return changeCell(claim.cell, tr("Change %1").arg(nameOf(claim.cell)), {EditAction::Edit},
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
        cell, tr("Choose between rivals of %1").arg(nameOf(cell)), {EditAction::Choose, why},
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
    return removeMany({{cell, claim}});
}

Result<void> EditSession::removeMany(const QList<ClaimPlace> &claims, const QList<CellKey> &drafts)
{
    if (Result<void> secured = backUpForBulk(claims.size()); !secured)
        return secured;
    QList<CellEdit> edits;
    const auto forget = [&]() -> Result<void> {
        const Result<QList<CellEdit>> forgotten = forgetDrafts(drafts);
        if (!forgotten)
            return forgotten.error();
        edits += *forgotten;
        return {};
    };
    const auto removing = [&](const EditNote &note) -> Result<void> {
        CellWriter writer(m_database, note);
        for (const ClaimPlace &place : claims) {
            const Result<CellEdit> edit =
                rewrite(writer, place.cell, note,
                        [&place](const QList<Figure> &there, const EditNote &) -> Result<QList<Figure>> {
                            return without(there, place.claim);
                        });
            if (!edit)
                return edit.error();
            if (edit->before != edit->after)
                edits += *edit;
        }
        return forget();
    };
    // Texts alone are no change of figures: they need no batch.
    Result<void> done = claims.isEmpty() ? transact(forget) : inTransaction({EditAction::Remove}, removing);
    if (done && !edits.isEmpty()) {
        const QString name = edits.size() == 1 ? tr("Remove %1").arg(nameOf(edits.constFirst().cell))
                                               : tr("Empty %n cell(s)", nullptr, int(edits.size()));
        push(name, edits);
    }
    return done;
}

Result<void> EditSession::restore(const ClaimVersion &version)
{
    if (!version.old)
        return Error{tr("There is no earlier version to go back to.")};
    return changeCell(version.cell, tr("Restore %1").arg(nameOf(version.cell)), {EditAction::Restore},
                      [&version](QList<Figure> claims, const EditNote &note) -> Result<QList<Figure>> {
                          Figure old = *version.old;
                          old.batch = note.batch;
                          const auto found = std::ranges::find(claims, version.claim, &Figure::claim);
                          if (found == claims.end()) {
                              claims += old;
                          } else {
                              old.chosen = old.chosen || found->chosen;
                              *found = old;
                          }
                          return old.chosen || claims.size() == 1 ? withChosen(claims, version.claim) : claims;
                      });
}

} // namespace parboard
