#include "models/items/entrymodel.h"

// Blocks of texts from a spreadsheet.
namespace parboard {

QList<CellText> EntryModel::placed(const QModelIndex &first, const QList<QStringList> &rows, int *outside) const
{
    QList<CellText> cells;
    int target = first.row();
    for (const QStringList &texts : rows) {
        while (target < rowCount() && m_layout.rows.at(target).isHeading)
            ++target;
        for (int offset = 0; offset < texts.size(); ++offset) {
            const QString text = texts.at(offset).trimmed();
            const QModelIndex at = index(target, first.column() + offset);
            if (text.isEmpty())
                continue;
            if (at.isValid())
                cells += {cellAt(at), text};
            else
                ++*outside;
        }
        ++target;
    }
    return cells;
}

std::optional<EntryModel::DoubtfulText> EntryModel::doubtfulIn(const QModelIndex &first,
                                                               const QList<QStringList> &rows) const
{
    int outside = 0;
    for (const auto &[cell, text] : placed(first, rows, &outside)) {
        const Indicator *indicator = m_workspace.catalogue().indicator(cell.indicator);
        const Result<entrytext::Entry> entry = entrytext::read(text, *indicator, m_convention);
        if (entry && entry->otherValue)
            return DoubtfulText{text, entry->value.value_or(0), *entry->otherValue};
    }
    return std::nullopt;
}

Result<EntryModel::PasteOutcome> EntryModel::paste(const QModelIndex &first, const QList<QStringList> &rows,
                                                   const QString &name)
{
    writeTyping();
    PasteOutcome outcome;
    QList<EnteredFigure> figures;
    QList<CellText> unreadable;
    for (const auto &[cell, text] : placed(first, rows, &outcome.outside)) {
        const Indicator *indicator = m_workspace.catalogue().indicator(cell.indicator);
        const Result<entrytext::Entry> entry = entrytext::read(text, *indicator, m_convention);
        if (entry && !entry->otherValue)
            figures += entered(cell, *entry);
        else
            unreadable += {cell, text};
    }
    EditSession &session = m_workspace.editing();
    if (figures.isEmpty()) {
        if (const Result<void> kept = session.keepDrafts(unreadable); !kept)
            return kept.error();
    } else if (const Result<BatchId> pasted = session.enterMany(name, figures, m_source, unreadable); !pasted) {
        return pasted.error();
    }
    for (const EnteredFigure &figure : std::as_const(figures)) {
        m_drafts.remove(figure.cell);
        announce(figure.cell);
    }
    for (const auto &[cell, text] : std::as_const(unreadable)) {
        m_drafts.insert(cell, text);
        announce(cell);
    }
    outcome.stored = int(figures.size());
    outcome.unreadable = int(unreadable.size());
    return outcome;
}

} // namespace parboard
