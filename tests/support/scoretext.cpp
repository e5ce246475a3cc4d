#include "scoretext.h"

namespace parboard::test {

using namespace Qt::StringLiterals;

QString hundredths(int number)
{
    return u"%1,%2"_s.arg(number / 100).arg(number % 100, 2, 10, QChar(u'0'));
}

QString described(const IndexSum &sum)
{
    QString text = pointsText(sum.points) + u'/' + pointsText(sum.maximum);
    if (const std::optional<int> percent = sum.percent())
        text += u' ' + hundredths(*percent);
    else if (sum.missing.isEmpty())
        text += u" -"_s;
    else
        text += u" least "_s + hundredths(sum.leastPercent()) + u" missing "_s + sum.missing.join(u' ');
    return sum.taken == 0 ? text : text + u" taken "_s + pointsText(sum.taken);
}

QString described(const QList<FieldScore> &fields)
{
    QStringList texts;
    for (const FieldScore &field : fields)
        texts += field.field + u": "_s + described(field.sum);
    return texts.join(u"; "_s);
}

QString described(const ComponentScore *component)
{
    if (component == nullptr)
        return u"none"_s;
    const QString points = component->points ? pointsText(*component->points) : QString();
    switch (component->origin) {
    case PointsOrigin::Missing:
        return points + u"missing: "_s + component->reason;
    case PointsOrigin::Entered:
        return points + u" entered"_s;
    case PointsOrigin::Computed:
        return points + u" computed"_s;
    case PointsOrigin::NotApplicable:
        return points + u"not applicable"_s;
    }
    return {};
}

FeedingFigures figuresOf(const QString &text)
{
    FeedingFigures figures;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        figures[part.section(u'=', 0, 0)].value = part.section(u'=', 1).toDouble();
    return figures;
}

} // namespace parboard::test
