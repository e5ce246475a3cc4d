#include "models/analysis/derivedcount.h"

#include "models/analysis/countparts.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace parboard {

namespace {

struct DerivationText
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

struct Days
{
    QDate first;
    QDate last;
};

/// The days that a figure covers: as its source says, else as the name of its period does.
Days daysOf(const Figure &figure)
{
    const QDate end = figure.dataTo.isValid() ? figure.dataTo : figure.asOf;
    return {figure.dataFrom.isValid() ? figure.dataFrom : figure.cell.period.from,
            end.isValid() ? end : figure.cell.period.to};
}

/// A part that is added or taken away.
struct Part
{
    StatedCount count;
    int sign = 1;
};

/// The one run of days that is left when those of the parts are added and taken away; nothing if a day is counted
/// twice or taken away without having been there, or if a gap is left.
std::optional<Days> daysLeft(const QList<Part> &parts)
{
    QMap<QDate, int> steps;
    for (const Part &part : parts) {
        const Days days = daysOf(part.count.from.constFirst());
        steps[days.first] += part.sign;
        steps[days.last.addDays(1)] -= part.sign;
    }
    steps.removeIf([](const auto &step) { return step.value() == 0; });
    if (steps.size() != 2 || steps.first() != 1)
        return std::nullopt;
    return Days{steps.firstKey(), steps.lastKey().addDays(-1)};
}

/// Which document says what of which period.
QSet<std::pair<Period, qint64>> evidenceOf(const QList<Figure> &figures)
{
    QSet<std::pair<Period, qint64>> evidence;
    for (const Figure &figure : figures)
        evidence.insert({figure.cell.period, qint64(figure.source)});
    return evidence;
}

Derivation combined(const QList<Part> &parts)
{
    const std::optional<double> whole = parts.constFirst().count.from.constFirst().denominator;
    for (const Part &part : parts) {
        const QList<Figure> &from = part.count.from;
        const auto isExact = [](const Figure &figure) { return figure.qualifier == Qualifier::Exact; };
        const auto hasWhole = [&whole](const Figure &figure) { return figure.denominator == whole; };
        if (!std::ranges::all_of(from, isExact))
            return {{}, DerivationRefusal::PartInexact, {}};
        if (!std::ranges::all_of(from, hasWhole))
            return {{}, DerivationRefusal::PartOtherBasis, {}};
        if (!isSameEvidence(from))
            return {{}, DerivationRefusal::WindowsApart, {}};
    }
    const std::optional<Days> days = daysLeft(parts);
    if (!days)
        return {{}, DerivationRefusal::WindowsApart, {}};
    DerivedCount count{0, {}, {}, days->first, days->last, {}, 0};
    for (const Part &part : parts) {
        count.value += part.sign * part.count.value;
        count.from += part.count.from;
        count.added += part.sign > 0 ? int(part.count.from.size()) : 0;
    }
    return {count, {}, {}};
}

/// One way: what it gives, or the parts that are missing.
Derivation tried(const PeriodSum &way, const CellKey &wanted, const FigureSet &figures, const Catalogue &catalogue)
{
    CellKey cell = wanted;
    QList<Part> parts;
    QList<CellKey> missing;
    const auto add = [&](const Period &period, int sign) {
        cell.period = period;
        if (const std::optional<StatedCount> count = statedCount(cell, figures, catalogue))
            parts += Part{*count, sign};
        else
            missing += cell;
    };
    for (const Period &period : way.plus)
        add(period, 1);
    for (const Period &period : way.minus)
        add(period, -1);
    return missing.isEmpty() ? combined(parts) : Derivation{{}, DerivationRefusal::PartMissing, missing};
}

} // namespace

QList<PeriodSum> waysToDerive(const Period &period)
{
    const int year = period.from.year();
    const Period q1 = Period::quarter(year, 1);
    const Period q2 = Period::quarter(year, 2);
    const Period q3 = Period::quarter(year, 3);
    const Period q4 = Period::quarter(year, 4);
    const Period half = Period::sixMonths(year);
    const Period nine = Period::nineMonths(year);
    const Period whole = Period::year(year);
    switch (period.kind) {
    case PeriodKind::Quarter1:
        return {{{half}, {q2}}};
    case PeriodKind::Quarter2:
        return {{{half}, {q1}}};
    case PeriodKind::Quarter3:
        return {{{nine}, {half}}};
    case PeriodKind::Quarter4:
        return {{{whole}, {half, q3}}, {{whole}, {nine}}};
    case PeriodKind::SixMonths:
        return {{{q1, q2}, {}}, {{nine}, {q3}}};
    case PeriodKind::NineMonths:
        return {{{half, q3}, {}}, {{q1, q2, q3}, {}}, {{whole}, {q4}}};
    case PeriodKind::Year:
        return {{{nine, q4}, {}}, {{half, q3, q4}, {}}, {{q1, q2, q3, q4}, {}}};
    case PeriodKind::Other:
        break;
    }
    return {};
}

Derivation deriveCount(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(cell.indicator);
    if (!indicator || indicator->combine != u"sum")
        return {{}, DerivationRefusal::NotAdditive, {}};
    if (indicator->time == TimeKind::Carried)
        return {{}, DerivationRefusal::CarriedOver, {}};
    if (indicator->time != TimeKind::Flow)
        return {{}, DerivationRefusal::NotAdditive, {}};
    std::optional<Derivation> best;
    for (const PeriodSum &way : waysToDerive(cell.period)) {
        const Derivation derived = tried(way, cell, figures, catalogue);
        if (derived.count)
            return derived;
        // What is wrong with figures that are there says more than that some are missing.
        if (!best || (best->refusal == DerivationRefusal::PartMissing && derived.refusal != best->refusal))
            best = derived;
    }
    return best.value_or(Derivation());
}

Derivation deriveRate(const CellKey &cell, const FigureSet &figures, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(cell.indicator);
    if (!indicator || indicator->combine != u"ratio")
        return {{}, DerivationRefusal::NotAdditive, {}};
    const auto counted = [&](const QString &code) {
        const Indicator *known = catalogue.indicator(code);
        return known ? deriveCount({cell.unit, known->id, cell.scope, cell.period}, figures, catalogue) : Derivation();
    };
    const Derivation numerator = counted(indicator->numerator);
    if (!numerator.count)
        return numerator;
    Derivation derived = counted(indicator->denominator);
    if (!derived.count)
        return derived;
    const DerivedCount below = *derived.count;
    const DerivedCount &above = *numerator.count;
    derived.count.reset();
    derived.refusal = DerivationRefusal::WindowsApart;
    if (above.dataFrom != below.dataFrom || above.dataTo != below.dataTo)
        return derived;
    // As with stated counts: whole and part of different documents are not the same dossiers.
    derived.refusal = DerivationRefusal::OtherSources;
    if (evidenceOf(above.from) != evidenceOf(below.from))
        return derived;
    // A part of less than nothing, or of something smaller, is no share.
    derived.refusal = DerivationRefusal::NotAShare;
    if (below.value <= 0 || above.value < 0 || above.value > below.value)
        return derived;
    derived.count =
        DerivedCount{100 * above.value / below.value, above.value,           below.value, below.dataFrom, below.dataTo,
                     above.from + below.from,         int(above.from.size())};
    return derived;
}

QString refusalText(DerivationRefusal refusal)
{
    switch (refusal) {
    case DerivationRefusal::NotAdditive:
        return DerivationText::tr("it does not add up over time");
    case DerivationRefusal::CarriedOver:
        return DerivationText::tr("it holds what was carried over from the period before");
    case DerivationRefusal::PartMissing:
        return DerivationText::tr("a figure of another period is missing");
    case DerivationRefusal::PartInexact:
        return DerivationText::tr("a figure of another period is not exact");
    case DerivationRefusal::WindowsApart:
        return DerivationText::tr("the days that the figures cover do not meet");
    case DerivationRefusal::NotAShare:
        return DerivationText::tr("the part came out below zero or greater than the whole");
    case DerivationRefusal::OtherSources:
        return DerivationText::tr("the two counts come from different sources");
    case DerivationRefusal::PartOtherBasis:
        break;
    }
    return DerivationText::tr("the figures do not have the same whole");
}

} // namespace parboard
