#include "app/cli/comparisonjson.h"

#include "models/workspace/figurejson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumCodes<RowOrigin, 4> rowOriginCodes{{{RowOrigin::Stated, "stated"},
                                                  {RowOrigin::Counts, "counts"},
                                                  {RowOrigin::Periods, "periods"},
                                                  {RowOrigin::Predecessors, "predecessors"}}};

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

class ComparisonWriter
{
public:
    ComparisonWriter(const Comparison &comparison, const Catalogue &catalogue, const QHash<SourceId, Source> &sources)
        : m_comparison(comparison), m_catalogue(catalogue), m_sources(sources)
    {
    }

    [[nodiscard]] QJsonObject object() const
    {
        const ComparisonRequest &request = m_comparison.request;
        QJsonArray units;
        for (const UnitId unit : request.units)
            units += unitName(unit, request.period.value_or(Period()));
        QJsonArray indicators;
        for (const ComparedIndicator &compared : m_comparison.indicators)
            indicators += indicatorObject(compared);
        return {{u"period"_s, request.period ? request.period->code() : u"latest"_s},
                {u"scheme"_s, request.scheme ? QJsonValue(int(*request.scheme)) : QJsonValue()},
                {u"units"_s, units},
                {u"indicators"_s, indicators},
                {u"notes"_s, notesArray(m_comparison.notes)}};
    }

private:
    [[nodiscard]] QString unitName(UnitId id, const Period &period) const
    {
        const Unit *unit = m_catalogue.unit(id);
        return unit ? datedUnit(*unit, period, m_catalogue).name : QString();
    }

    [[nodiscard]] QJsonArray unitNames(const QList<UnitId> &ids, const Period &period) const
    {
        QJsonArray names;
        for (const UnitId id : ids)
            names += unitName(id, period);
        return names;
    }

    [[nodiscard]] QString unitCode(UnitId id, const Period &period) const
    {
        const Unit *unit = m_catalogue.unit(id);
        return unit ? datedUnit(*unit, period, m_catalogue).code : QString();
    }

    [[nodiscard]] QString indicatorCode(IndicatorId id) const
    {
        const Indicator *indicator = m_catalogue.indicator(id);
        return indicator ? indicator->code : QString();
    }

    [[nodiscard]] QJsonArray notesArray(const QList<GuardNote> &notes) const
    {
        QJsonArray array;
        for (const GuardNote &note : notes) {
            QJsonArray units;
            for (const UnitId unit : note.units)
                units += unitName(unit, m_comparison.request.period.value_or(Period()));
            array +=
                QJsonObject{{u"kind"_s, codeIn(noteKindCodes, note.kind)}, {u"text"_s, note.text}, {u"units"_s, units}};
        }
        return array;
    }

    [[nodiscard]] QJsonObject indicatorObject(const ComparedIndicator &compared) const
    {
        const Indicator *indicator = m_catalogue.indicator(compared.indicator);
        QJsonArray rows;
        for (const ComparedRow &row : compared.rows)
            rows += rowObject(row, compared.notes);
        return {{u"indicator"_s, indicatorCode(compared.indicator)},
                {u"name"_s, jsonText(indicator ? indicator->name.vi : QString())},
                {u"unit_of_measure"_s,
                 jsonText(indicator ? codeIn(unitOfMeasureCodes, indicator->unitOfMeasure) : QString())},
                {u"rows"_s, rows},
                {u"notes"_s, notesArray(compared.notes)}};
    }

    [[nodiscard]] QJsonObject rowObject(const ComparedRow &row, const QList<GuardNote> &notes) const
    {
        const Indicator *indicator = m_catalogue.indicator(row.cell.indicator);
        std::optional<double> value = row.value;
        if (value && row.computed && indicator)
            value = rounded(*value, indicator->decimals);
        const bool hasChosen = !row.claims.isEmpty() && row.claims.constFirst().chosen;
        QJsonObject object{
            {u"unit"_s, unitName(row.cell.unit, row.cell.period)},
            {u"unit_code"_s, jsonText(unitCode(row.cell.unit, row.cell.period))},
            {u"scope"_s, codeIn(scopeCodes, row.cell.scope)},
            {u"period"_s, row.cell.period.isValid() ? QJsonValue(row.cell.period.code()) : QJsonValue()},
            {u"data_from"_s, jsonDate(row.dataFrom)},
            {u"data_to"_s, jsonDate(row.dataTo)},
            {u"as_of"_s, jsonDate(row.asOf)},
            {u"value"_s, jsonNumber(value)},
            {u"denominator"_s, jsonNumber(row.denominator)},
            {u"status"_s, row.entered ? QJsonValue(codeIn(statusCodes, row.status)) : QJsonValue()},
            {u"qualifier"_s, row.hasNumber() ? QJsonValue(codeIn(qualifierCodes, row.qualifier)) : QJsonValue()},
            {u"computed"_s, row.computed},
            {u"origin"_s, row.entered ? QJsonValue(codeIn(rowOriginCodes, row.origin)) : QJsonValue()},
            {u"from"_s, countsArray(row.from)},
            {u"predecessors"_s, unitNames(row.predecessors, row.cell.period)},
            {u"missing_predecessors"_s, unitNames(row.missingParts, row.cell.period)},
            {u"refusal"_s, jsonText(row.refusal)},
            {u"left_out"_s, jsonText(row.leftOut)},
            {u"source"_s, hasChosen ? sourceOf(row.claims.constFirst()) : QJsonValue()},
            {u"rivals"_s, row.claims.size() - (hasChosen ? 1 : 0)},
            {u"rank"_s, row.rank ? QJsonValue(*row.rank) : QJsonValue()},
            {u"ranked"_s, row.ranked},
            {u"change"_s, changeValue(row.change)},
            {u"previous"_s, changeValue(row.previous)},
            {u"note"_s, jsonText(row.note)},
            {u"notes"_s, notesArray(notesAbout(row.cell.unit, notes))}};
        if (row.computed) {
            object.insert(u"exact"_s, jsonNumber(row.value));
            object.insert(u"stated"_s, jsonNumber(row.stated));
        }
        return object;
    }

    [[nodiscard]] static QList<GuardNote> notesAbout(UnitId unit, const QList<GuardNote> &notes)
    {
        QList<GuardNote> about;
        std::copy_if(notes.cbegin(), notes.cend(), std::back_inserter(about),
                     [unit](const GuardNote &note) { return note.units.contains(unit); });
        return about;
    }

    [[nodiscard]] QJsonArray countsArray(const QList<Figure> &counts) const
    {
        QJsonArray array;
        QSet<CellKey> written; // the numerator may be one of the parts of the denominator
        for (const Figure &count : counts) {
            if (written.contains(count.cell))
                continue;
            written.insert(count.cell);
            array += QJsonObject{{u"unit"_s, unitName(count.cell.unit, count.cell.period)},
                                 {u"indicator"_s, indicatorCode(count.cell.indicator)},
                                 {u"scope"_s, codeIn(scopeCodes, count.cell.scope)},
                                 {u"period"_s, count.cell.period.code()},
                                 {u"value"_s, jsonNumber(count.value)},
                                 {u"source"_s, sourceOf(count)}};
        }
        return array;
    }

    [[nodiscard]] QJsonValue sourceOf(const Figure &figure) const
    {
        const auto source = m_sources.constFind(figure.source);
        return source == m_sources.cend() ? QJsonValue() : sourceObject(*source);
    }

    [[nodiscard]] static QJsonValue changeValue(const std::optional<Change> &change)
    {
        if (!change)
            return {};
        return QJsonObject{{u"against"_s, change->against.code()},
                           {u"absolute"_s, change->absolute},
                           {u"percent"_s, jsonNumber(change->percent)},
                           {u"same_days"_s, change->sameDays}};
    }

    const Comparison &m_comparison;
    const Catalogue &m_catalogue;
    const QHash<SourceId, Source> &m_sources;
};

} // namespace

QJsonObject comparisonObject(const Comparison &comparison, const Catalogue &catalogue,
                             const QHash<SourceId, Source> &sources)
{
    return ComparisonWriter(comparison, catalogue, sources).object();
}

} // namespace parboard
