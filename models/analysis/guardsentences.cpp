#include "models/analysis/guardsentences.h"

#include <QHash>

#include <algorithm>

namespace parboard::guard {

using namespace Qt::StringLiterals;

namespace {

/// From so many on, units of which the same is said are told together: 23 times the same reason nobody reads.
constexpr qsizetype manyUnits = 4;

} // namespace

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
    QHash<QStringList, QStringList> together; // by what is said of them
    for (const UnitId id : request.units) {
        if (const Unit *unit = catalogue.unit(id); unit && m_order.contains(id))
            together[m_texts.value(id)] += catalogue.displayName(*unit, request.language, request.scheme);
    }
    QStringList parts;
    for (const UnitId id : request.units) {
        const Unit *unit = catalogue.unit(id);
        if (!unit || !m_order.contains(id))
            continue;
        const QStringList texts = m_texts.value(id);
        const QString said = texts.join(u", "_s);
        QStringList &names = together[texts];
        const QString name = catalogue.displayName(*unit, request.language, request.scheme);
        if (said.isEmpty())
            parts += name;
        else if (names.size() >= manyUnits)
            parts += GuardText::tr("%1 (all: %2)").arg(names.join(u", "_s), said);
        else if (!names.isEmpty())
            parts += u"%1 (%2)"_s.arg(name, said);
        if (names.size() >= manyUnits && !said.isEmpty())
            names.clear(); // the others of them were told with this one
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
