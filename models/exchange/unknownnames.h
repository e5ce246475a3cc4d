#pragma once

#include "models/exchange/proposal.h"

#include <QHash>
#include <QList>

namespace parboard {

/// Collects the names that are unknown: each once, with its first row and how many numbers wait for it.
class UnknownNames
{
public:
    /// Counts one more number that waits for a name; false if the name is new and is to be added.
    [[nodiscard]] bool count(UnknownName::What what, const QString &text);
    void add(const UnknownName &name);

    /// In the order of their first rows; of a table full of strange names the first thousands.
    [[nodiscard]] const QList<UnknownName> &all() const { return m_names; }

private:
    QList<UnknownName> m_names;
    QHash<std::pair<int, QString>, qsizetype> m_places; ///< by kind and folded name
};

} // namespace parboard
