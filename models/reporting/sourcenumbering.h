#pragma once

#include "models/core/source.h"
#include "models/reporting/dashboardcontent.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace parboard {

/// Gives sources their numbers in the order in which they are first mentioned.
class SourceNumbering
{
public:
    explicit SourceNumbering(const QHash<SourceId, Source> &sources) : m_sources(sources) {}

    /// The numbers of the sources that a row rests on.
    QList<int> numbers(const ComparedRow &row);
    /// "[2]", or "[2][5]" when a row rests on several sources; empty for a row without figures.
    QString mark(const ComparedRow &row);
    /// From here on a new part of the document is meant by recent().
    void beginPart() { m_recent.clear(); }
    /// The sources mentioned since beginPart(), by number.
    [[nodiscard]] QList<NumberedSource> recent() const;
    /// The sources mentioned so far, by number.
    [[nodiscard]] QList<NumberedSource> list() const;

private:
    int numberOf(SourceId id);

    const QHash<SourceId, Source> &m_sources;
    QHash<SourceId, int> m_numbers;
    QList<SourceId> m_order;
    QSet<int> m_recent;
};

/// Title, publisher, document number, date and link as one plain line.
QString sourceLine(const Source &source);

} // namespace parboard
