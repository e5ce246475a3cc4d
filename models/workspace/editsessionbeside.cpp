#include "models/analysis/comparison.h"
#include "models/storage/draftstore.h"
#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "models/storage/lockstore.h"
#include "models/storage/sourcestore.h"
#include "models/workspace/editsession.h"

// What an edit session does beside figures: locks, drafts, sources; and what entry pages read.
namespace parboard {

using namespace Qt::StringLiterals;

Result<void> EditSession::setLock(UnitId unit, const Period &period, const LockEvent &event)
{
    Result<void> done = transact([&] { return LockStore(m_database).set(unit, period, event); });
    if (done)
        emit locksChanged();
    return done;
}

Result<void> EditSession::lock(UnitId unit, const Period &period)
{
    const Result<QHash<CellKey, QString>> kept = drafts();
    if (!kept)
        return kept.error();
    for (auto draft = kept->cbegin(); draft != kept->cend(); ++draft) {
        if (draft.key().unit == unit && draft.key().period == period)
            return Error{tr("“%1” in %2 is not stored yet. Correct or empty it before approving.")
                             .arg(draft.value(), nameOf(draft.key()))};
    }
    return setLock(unit, period, {m_clock.now(), m_person, {}, true});
}

Result<void> EditSession::unlock(UnitId unit, const Period &period, const QString &why)
{
    if (why.trimmed().isEmpty())
        return Error{tr("Say why approved figures are opened again.")};
    return setLock(unit, period, {m_clock.now(), m_person, why.trimmed(), false});
}

Result<void> EditSession::keepDraft(const CellKey &cell, const QString &text)
{
    return keepDrafts({{cell, text}});
}

Result<void> EditSession::keepDrafts(const QList<CellText> &drafts)
{
    return transact([&] { return writeDrafts(drafts); });
}

Result<void> EditSession::writeDrafts(const QList<CellText> &drafts) const
{
    for (const auto &[cell, text] : drafts) {
        const Result<std::optional<PeriodLock>> lock = LockStore(m_database).find(cell.unit, cell.period);
        if (!lock)
            return lock.error();
        if (*lock && !text.isEmpty())
            return Error{tr("%1 is approved and locked: “%2” was not kept.").arg(nameOf(cell), text)};
        if (Result<void> kept = DraftStore(m_database).set(cell, text, m_clock.now()); !kept)
            return kept;
    }
    return {};
}

Result<QList<CellEdit>> EditSession::forgetDrafts(const QList<CellKey> &cells) const
{
    const Result<QHash<CellKey, QString>> kept = drafts();
    if (!kept)
        return kept.error();
    QList<CellEdit> edits;
    for (const CellKey &cell : cells) {
        if (Result<void> forgot = DraftStore(m_database).set(cell, {}, m_clock.now()); !forgot)
            return forgot.error();
        if (const QString text = kept->value(cell); !text.isEmpty())
            edits += CellEdit{cell, {}, {}, DraftEdit{text, {}}};
    }
    return edits;
}

Result<SourceId> EditSession::saveSource(const Source &source, const SourceContent &content, AttachedFile attached)
{
    SourceId id = source.id;
    const Result<void> done = transact([&]() -> Result<void> {
        const SourceStore store(m_database);
        if (id == SourceId()) {
            const Result<SourceId> added = store.add(source);
            if (!added)
                return added.error();
            id = *added;
        } else if (Result<void> updated = store.update(source); !updated) {
            return updated;
        }
        if (attached == AttachedFile::Remove) {
            const Result<SourceContent> known = store.content(id);
            return known ? store.setContent(id, {known->text, {}, {}, {}}) : known.error();
        }
        const bool isEmpty = content.text.isEmpty() && content.file.isEmpty();
        return isEmpty ? Result<void>() : store.setContent(id, content);
    });
    if (!done)
        return done.error();
    emit sourcesChanged();
    return id;
}

Result<SourceId> EditSession::ownSource()
{
    SourceId id{};
    bool isNew = false;
    const Result<void> done = transact([&]() -> Result<void> {
        const Result<EntrySource> own = resolved({}, &isNew);
        if (!own)
            return own.error();
        id = own->source;
        return {};
    });
    if (!done)
        return done.error();
    if (isNew)
        emit sourcesChanged();
    return id;
}

Result<EntrySource> EditSession::resolved(const EntrySource &source, bool *isNew) const
{
    if (source.source != SourceId())
        return source;
    EntrySource known = source;
    const SourceStore store(m_database);
    const QDate today = m_clock.today();
    const Result<SourceId> own = store.ofEntry(m_person, today);
    if (!own)
        return own.error();
    if (*own != SourceId()) {
        known.source = *own;
        return known;
    }
    Source typed;
    typed.title = tr("Figures typed in by %1").arg(m_person);
    typed.publisher = m_person;
    typed.publishedOn = today;
    typed.kind = u"entry"_s;
    const Result<SourceId> added = store.add(typed);
    if (!added)
        return added.error();
    known.source = *added;
    *isNew = true;
    return known;
}

Result<FigureSet> EditSession::claims(const QList<UnitId> &units, const QList<IndicatorId> &indicators,
                                      const QList<Period> &periods) const
{
    FigureSet all;
    for (const Period &period : periods) {
        const Result<FigureSet> some = FigureStore(m_database).inPeriod(units, indicators, period);
        if (!some)
            return some;
        all.insert(*some);
    }
    return all;
}

Result<QHash<CellKey, QString>> EditSession::drafts() const
{
    return DraftStore(m_database).all();
}

Result<QSet<UnitId>> EditSession::lockedUnits(const Period &period) const
{
    const Result<QList<UnitId>> locked = LockStore(m_database).lockedIn(period);
    if (!locked)
        return locked.error();
    return QSet<UnitId>(locked->cbegin(), locked->cend());
}

Result<CellStory> EditSession::story(const CellKey &cell) const
{
    CellStory story;
    Result<QList<Figure>> claims = FigureStore(m_database).claims(cell);
    if (!claims)
        return claims.error();
    Result<QList<ClaimVersion>> versions = HistoryStore(m_database).storyOf(cell);
    if (!versions)
        return versions.error();
    const Result<std::optional<PeriodLock>> lock = LockStore(m_database).find(cell.unit, cell.period);
    if (!lock)
        return lock.error();
    QSet<SourceId> sourceIds;
    for (const Figure &claim : std::as_const(*claims)) {
        sourceIds << claim.source;
        const Result<Batch> batch = BatchStore(m_database).find(claim.batch);
        if (!batch)
            return batch.error();
        story.batches.insert(claim.batch, *batch);
    }
    for (const ClaimVersion &version : std::as_const(*versions)) {
        if (version.old)
            sourceIds << version.old->source;
    }
    Result<QHash<SourceId, Source>> sources = SourceStore(m_database).withIds(sourceIds);
    if (!sources)
        return sources.error();
    story.claims = std::move(claims).value();
    story.versions = std::move(versions).value();
    story.sources = std::move(sources).value();
    story.lock = *lock;
    return story;
}

Result<FigureSet> EditSession::series(UnitId unit, IndicatorId indicator) const
{
    return FigureStore(m_database).everyPeriod({unit}, countsBehind({indicator}, m_catalogue) << indicator);
}

Result<SourceContent> EditSession::sourceContent(SourceId source) const
{
    return SourceStore(m_database).content(source);
}

Result<QList<Batch>> EditSession::batches() const
{
    return BatchStore(m_database).all();
}

Result<QList<Batch>> EditSession::olderBatches(BatchId before, int most) const
{
    return BatchStore(m_database).older(before, most);
}

Result<WithdrawalPlan> EditSession::planWithdrawal(BatchId batch) const
{
    return parboard::planWithdrawal(m_database, batch);
}

Result<QList<ClaimVersion>> EditSession::removedFigures(int most) const
{
    return HistoryStore(m_database).removed(most);
}

} // namespace parboard
