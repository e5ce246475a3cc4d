#include "models/reporting/chartslices.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

namespace {

struct SliceText
{
    Q_DECLARE_TR_FUNCTIONS(ChartSlices)
};

struct FlatGroup
{
    qsizetype section = 0;
    ChartGroup group;
};

QList<FlatGroup> flattened(const ChartSpec &spec)
{
    QList<FlatGroup> groups;
    for (qsizetype section = 0; section < spec.sections.size(); ++section) {
        for (const ChartGroup &group : spec.sections.at(section).groups)
            groups.append({section, group});
    }
    return groups;
}

/// `spec` with only the groups [first, first + count).
ChartSpec part(const ChartSpec &spec, const QList<FlatGroup> &groups, qsizetype first, qsizetype count)
{
    ChartSpec result = spec;
    result.sections.clear();
    for (qsizetype index = first; index < first + count; ++index) {
        const FlatGroup &flat = groups.at(index);
        if (index == first || flat.section != groups.at(index - 1).section)
            result.sections.append({spec.sections.at(flat.section).heading, {}});
        result.sections.last().groups.append(flat.group);
    }
    return result;
}

} // namespace

QList<ChartSpec> chartSlices(const ChartSpec &spec, const ChartStyle &style, const ChartPainter &painter, qreal width,
                             qreal height, qreal firstHeight)
{
    if (painter.heightFor(spec, style, width) <= height)
        return {spec};
    const QList<FlatGroup> groups = flattened(spec);
    QList<ChartSpec> parts;
    for (qsizetype first = 0; first < groups.size();) {
        const qreal room = first == 0 ? firstHeight : height;
        const auto fits = [&](qsizetype count) {
            return painter.heightFor(part(spec, groups, first, count), style, width) <= room;
        };
        qsizetype fitting = 1;
        qsizetype tooMany = groups.size() - first + 1;
        while (tooMany - fitting > 1) {
            const qsizetype middle = (fitting + tooMany) / 2;
            (fits(middle) ? fitting : tooMany) = middle;
        }
        parts.append(part(spec, groups, first, fitting));
        first += fitting;
    }
    for (qsizetype index = 0; index < parts.size() && parts.size() > 1; ++index)
        parts[index].title =
            SliceText::tr("%1 (%2/%3)").arg(spec.title, QString::number(index + 1), QString::number(parts.size()));
    return parts;
}

} // namespace parboard
