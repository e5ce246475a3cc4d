#include "widgets/entry/entrydoubts.h"

#include "widgets/entry/doubtbar.h"

#include <algorithm>
#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

EntryDoubts::EntryDoubts(Workspace &workspace, EntryModel &model, DoubtBar &bar, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_bar(bar)
{
    connect(&model, &EntryModel::doubtful, this,
            [this](const QModelIndex &index, const QString &text, double value, double otherValue) {
                add({m_model.cellAt(index), text, value, otherValue, m_model.source(), {}});
            });
    connect(&model, &EntryModel::dataChanged, this, &EntryDoubts::dropChanged);
    connect(&bar, &DoubtBar::answered, this, &EntryDoubts::answer);
}

void EntryDoubts::add(const Doubt &doubt)
{
    m_waiting.removeIf([&doubt](const Doubt &other) {
        return doubt.rows.isEmpty() && other.rows.isEmpty() && other.cell == doubt.cell;
    });
    m_waiting += doubt;
    ask();
}

void EntryDoubts::ask()
{
    if (m_waiting.isEmpty()) {
        m_bar.hide();
        return;
    }
    const Doubt &first = m_waiting.constFirst();
    m_bar.ask(first.text, first.value, first.otherValue, waiting() - 1);
}

void EntryDoubts::paste(const QModelIndex &first, const QList<QStringList> &rows)
{
    Doubt doubt{m_model.cellAt(first), {}, 0, 0, m_model.source(), rows};
    const std::optional<EntryModel::DoubtfulText> doubtful = m_model.doubtfulIn(first, rows);
    if (!doubtful) {
        (void)pasteNow(doubt); // a block without a question is still on the clipboard if it fails
        return;
    }
    doubt.text = doubtful->text;
    doubt.value = doubtful->value;
    doubt.otherValue = doubtful->otherValue;
    add(doubt);
}

void EntryDoubts::answer(numbertext::Convention convention)
{
    m_model.setConvention(convention);
    const QList<Doubt> waiting = std::exchange(m_waiting, {});
    const EntrySource chosen = m_model.source();
    for (const Doubt &doubt : waiting) {
        m_model.setSource(doubt.source);
        if (doubt.rows.isEmpty())
            store(doubt);
        else if (!pasteNow(doubt))
            m_waiting += doubt; // told why; nothing of it is lost
    }
    m_model.setSource(chosen);
    ask();
    emit settled();
}

void EntryDoubts::store(const Doubt &doubt)
{
    const Result<QHash<CellKey, QString>> drafts = m_workspace.editing().drafts();
    if (!drafts) {
        emit problem(drafts.error().sentence);
        return;
    }
    if (!isStillThere(doubt, *drafts))
        return;
    if (const QModelIndex index = m_model.indexOf(doubt.cell); index.isValid()) {
        m_model.setData(index, doubt.text);
        return;
    }
    // The table shows something else by now.
    const Indicator *indicator = m_workspace.catalogue().indicator(doubt.cell.indicator);
    const Result<entrytext::Entry> entry = entrytext::read(doubt.text, *indicator, m_model.convention());
    const Result<void> done =
        entry ? m_workspace.editing().enter(
                    {doubt.cell, entry->value, entry->status, entry->qualifier, entry->denominator}, doubt.source)
              : Result<void>(entry.error());
    if (!done)
        emit problem(done.error().sentence);
}

bool EntryDoubts::pasteNow(const Doubt &doubt)
{
    const QModelIndex first = m_model.indexOf(doubt.cell);
    if (!first.isValid()) {
        emit problem(
            tr("A pasted block waits for cells that this table does not show. Go back to the table that it was "
               "pasted into."));
        return false;
    }
    const Result<EntryModel::PasteOutcome> outcome = m_model.paste(
        first, doubt.rows, tr("Pasted on %1").arg(m_workspace.clock().now().toString(u"dd/MM/yyyy HH:mm"_s)));
    if (!outcome) {
        emit problem(outcome.error().sentence);
        return false;
    }
    QStringList said{tr("%n figure(s) pasted.", nullptr, outcome->stored)};
    if (outcome->unreadable > 0)
        said += tr("%n cell(s) could not be read: framed in the table, not stored.", nullptr, outcome->unreadable);
    if (outcome->outside > 0)
        said += tr("%n cell(s) did not fit into the table and were left out.", nullptr, outcome->outside);
    emit notice(said.join(u' '));
    return true;
}

bool EntryDoubts::keepPastes()
{
    QList<Doubt> blocks;
    for (const Doubt &doubt : std::as_const(m_waiting)) {
        if (!doubt.rows.isEmpty())
            blocks += doubt;
    }
    if (blocks.isEmpty())
        return true;
    m_waiting.removeIf([](const Doubt &doubt) { return !doubt.rows.isEmpty(); });
    const EntrySource chosen = m_model.source();
    for (const Doubt &block : std::as_const(blocks)) {
        m_model.setSource(block.source);
        if (pasteNow(block))
            queueDrafts();
        else
            m_waiting += block;
    }
    m_model.setSource(chosen);
    ask();
    return !holdsBlocks();
}

bool EntryDoubts::holdsBlocks() const
{
    return std::ranges::any_of(m_waiting, [](const Doubt &doubt) { return !doubt.rows.isEmpty(); });
}

void EntryDoubts::queueDrafts()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            if (index.data(EntryModel::StateRole).value<EntryModel::State>() != EntryModel::State::Invalid)
                continue;
            const Indicator *indicator = m_workspace.catalogue().indicator(m_model.cellAt(index).indicator);
            const QString text = index.data(Qt::EditRole).toString();
            const Result<entrytext::Entry> entry = entrytext::read(text, *indicator, m_model.convention());
            if (entry && entry->otherValue)
                add({m_model.cellAt(index), text, *entry->value, *entry->otherValue, m_model.source(), {}});
        }
    }
}

bool EntryDoubts::isStillThere(const Doubt &doubt, const QHash<CellKey, QString> &drafts) const
{
    return !doubt.rows.isEmpty() || drafts.value(doubt.cell) == doubt.text;
}

void EntryDoubts::dropChanged()
{
    if (m_waiting.isEmpty())
        return;
    const Result<QHash<CellKey, QString>> drafts = m_workspace.editing().drafts();
    if (!drafts)
        return; // the question stays: it is safer to ask once too often
    if (m_waiting.removeIf([&](const Doubt &doubt) { return !isStillThere(doubt, *drafts); }) > 0)
        ask();
}

} // namespace parboard
