#include "models/reporting/sourcenumbering.h"

#include "models/analysis/guard.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

} // namespace

int SourceNumbering::numberOf(SourceId id)
{
    int &number = m_numbers[id];
    if (number == 0) {
        m_order += id;
        number = int(m_order.size());
    }
    m_recent << number;
    return number;
}

QList<int> SourceNumbering::numbers(const ComparedRow &row)
{
    QList<SourceId> ids;
    QList<Figure> evidence = row.from;
    for (const Figure &claim : row.claims) {
        if (claim.chosen)
            evidence += claim;
    }
    for (const Figure &figure : std::as_const(evidence)) {
        if (!ids.contains(figure.source))
            ids += figure.source;
    }
    QList<int> numbers;
    for (const SourceId id : std::as_const(ids))
        numbers += numberOf(id);
    return numbers;
}

QString SourceNumbering::mark(const ComparedRow &row)
{
    QString mark;
    for (const int number : numbers(row))
        mark += u"[%1]"_s.arg(number);
    return mark;
}

QList<NumberedSource> SourceNumbering::list() const
{
    QList<NumberedSource> sources;
    for (const SourceId id : m_order)
        sources += {int(sources.size()) + 1, sourceLine(m_sources.value(id))};
    return sources;
}

QList<NumberedSource> SourceNumbering::recent() const
{
    QList<NumberedSource> sources = list();
    sources.removeIf([this](const NumberedSource &source) { return !m_recent.contains(source.number); });
    return sources;
}

QString sourceLine(const Source &source)
{
    QStringList parts{source.title, source.publisher};
    if (!source.documentNo.isEmpty())
        parts += SourceText::tr("no. %1").arg(source.documentNo);
    if (source.publishedOn.isValid())
        parts += dateText(source.publishedOn);
    parts += source.url;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace parboard
