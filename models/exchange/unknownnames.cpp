#include "models/exchange/unknownnames.h"

#include "models/core/viettext.h"

namespace parboard {

namespace {

constexpr qsizetype mostNames = 5'000; ///< nobody answers more; each would cost memory

} // namespace

bool UnknownNames::count(UnknownName::What what, const QString &text)
{
    const auto known = m_places.constFind({int(what), viettext::foldedKey(text)});
    if (known == m_places.cend())
        return m_names.size() >= mostNames;
    ++m_names[*known].rows;
    return true;
}

void UnknownNames::add(const UnknownName &name)
{
    m_places.insert({int(name.what), viettext::foldedKey(name.text)}, m_names.size());
    m_names += name;
}

} // namespace parboard
