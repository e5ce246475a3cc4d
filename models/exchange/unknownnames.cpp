#include "models/exchange/unknownnames.h"

#include "models/core/viettext.h"

namespace parboard {

namespace {

constexpr qsizetype mostNames = 5'000; ///< nobody answers more; each would cost memory

} // namespace

void UnknownNames::add(UnknownName::What what, const QString &text, const QString &sheet, qint64 row, qint64 numbers,
                       const QStringList &proposals)
{
    const std::pair key(int(what), viettext::foldedKey(text));
    const auto known = m_places.constFind(key);
    if (known != m_places.cend()) {
        m_names[*known].rows += numbers;
        return;
    }
    if (m_names.size() >= mostNames)
        return;
    m_places.insert(key, m_names.size());
    m_names += {what, text, sheet, row, numbers, proposals};
}

} // namespace parboard
