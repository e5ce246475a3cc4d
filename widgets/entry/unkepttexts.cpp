#include "widgets/entry/unkepttexts.h"

namespace parboard {

using namespace Qt::StringLiterals;

bool UnkeptTexts::check(const QModelIndex &index, const QString &text)
{
    const QString typed = text.trimmed();
    const CellKey cell = m_model.cellAt(index);
    if (isKept(index, typed)) {
        m_texts.remove(cell);
        return true;
    }
    m_texts.insert(cell, typed);
    return false;
}

bool UnkeptTexts::isKept(const QModelIndex &index, const QString &text) const
{
    if (text.isEmpty())
        return true; // emptying loses no typed text; the model says if it failed
    const CellKey cell = m_model.cellAt(index);
    const Result<QHash<CellKey, QString>> drafts = m_workspace.editing().drafts();
    if (drafts && drafts->value(cell) == text)
        return true;
    const Indicator *indicator = m_workspace.catalogue().indicator(cell.indicator);
    const Result<entrytext::Entry> entry = entrytext::read(text, *indicator, m_model.convention());
    const std::optional<Figure> figure = m_model.figureAt(index);
    if (!entry || entry->otherValue || !figure)
        return false;
    // A corrected provisional figure is still provisional.
    const bool sameStatus =
        figure->status == entry->status || (entry->status == Status::Reported && carriesNumber(figure->status));
    return sameStatus && figure->value == entry->value && figure->qualifier == entry->qualifier &&
           (!entry->denominator || figure->denominator == entry->denominator);
}

bool UnkeptTexts::retry()
{
    const QHash<CellKey, QString> held = m_texts;
    for (auto one = held.cbegin(); one != held.cend(); ++one) {
        const QModelIndex index = m_model.indexOf(one.key());
        if (index.isValid()) {
            m_model.setData(index, one.value());
            check(index, one.value());
        } else if (m_workspace.editing().keepDraft(one.key(), one.value())) {
            m_texts.remove(one.key());
        }
    }
    return m_texts.isEmpty();
}

QString UnkeptTexts::sentence() const
{
    QStringList cells;
    for (auto held = m_texts.cbegin(); held != m_texts.cend(); ++held)
        cells += tr("“%1” (%2)").arg(held.value(), m_workspace.editing().nameOf(held.key()));
    if (cells.isEmpty())
        return {};
    return tr("The database did not take what you typed: %1. Note it down, make room on the disk or close other "
              "programs that use the file, then go on: it is tried again.")
        .arg(cells.join(u", "_s));
}

} // namespace parboard
