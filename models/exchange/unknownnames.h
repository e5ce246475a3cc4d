#pragma once

#include "models/exchange/proposal.h"

#include <QHash>
#include <QList>

namespace parboard {

/// Collects the names that are unknown: each once, with its first row and how many numbers wait for it.
class UnknownNames
{
public:
    void add(UnknownName::What what, const QString &text, const QString &sheet, qint64 row, qint64 numbers,
             const QStringList &proposals);

    /// In the order of their first rows; of a table full of strange names the first thousands.
    [[nodiscard]] const QList<UnknownName> &all() const { return m_names; }

private:
    QList<UnknownName> m_names;
    QHash<std::pair<int, QString>, qsizetype> m_places; ///< by kind and folded name
};

} // namespace parboard
