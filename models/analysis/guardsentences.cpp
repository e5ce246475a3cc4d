#include "models/analysis/guardsentences.h"

#include <algorithm>

namespace parboard::guard {

using namespace Qt::StringLiterals;

void PerUnit::add(UnitId unit, const QString &text)
{
    if (!m_order.contains(unit))
        m_order += unit;
    if (!text.isEmpty() && !m_texts[unit].contains(text))
        m_texts[unit] += text;
}

bool PerUnit::differ() const
{
    return std::ranges::any_of(
        m_order, [this](UnitId unit) { return m_texts.value(unit) != m_texts.value(m_order.constFirst()); });
}

QString PerUnit::text(const Catalogue &catalogue, const ComparisonRequest &request) const
{
    QStringList parts;
    for (const UnitId id : request.units) {
        const Unit *unit = catalogue.unit(id);
        if (!unit || !m_order.contains(id))
            continue;
        const QString name = catalogue.displayName(*unit, request.language, request.scheme);
        const QStringList texts = m_texts.value(id);
        parts += texts.isEmpty() ? name : u"%1 (%2)"_s.arg(name, texts.join(u", "_s));
    }
    return parts.join(u", "_s);
}

void addIfAny(QList<GuardNote> &notes, NoteKind kind, const QString &sentence, const PerUnit &about,
              const ComparisonRequest &request, const Catalogue &catalogue)
{
    if (!about.units().isEmpty())
        notes += {kind, sentence.arg(about.text(catalogue, request)), about.units()};
}

} // namespace parboard::guard
