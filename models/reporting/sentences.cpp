#include "models/reporting/sentences.h"

#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct SentenceText
{
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

constexpr double alike = 1e-9;

/// A name in the middle of a sentence: "Tỷ lệ ..." becomes "tỷ lệ ...", "PAPI ..." and "SIPAS" stay.
QString inSentence(const QString &name)
{
    const bool isWord = name.size() > 1 && name.at(1).isLower();
    return isWord ? name.at(0).toLower() + name.mid(1) : name;
}

QString belowOrAbove(double difference, const QString &amount)
{
    return difference < 0 ? SentenceText::tr("%1 below", "value against target").arg(amount)
                          : SentenceText::tr("%1 above", "value against target").arg(amount);
}

QString upOrDown(double difference, const QString &amount)
{
    return difference < 0 ? SentenceText::tr("down %1", "change").arg(amount)
                          : SentenceText::tr("up %1", "change").arg(amount);
}

/// The days of the data where they are not those of the period.
QString daysOf(const ComparedRow &row)
{
    const QString window = windowText(row.dataFrom, row.dataTo, row.asOf);
    return window.isEmpty() ? QString() : SentenceText::tr(" (data %1)", "days").arg(window);
}

bool isRanked(const Indicator &indicator)
{
    return indicator.polarity != Polarity::None && indicator.unitOfMeasure != UnitOfMeasure::Rank;
}

} // namespace

SentenceFigures::SentenceFigures(const ContentContext &shown, const Comparison &group, TargetOfYear target,
                                 UnitId subject)
    : m_shown(shown), m_group(group), m_target(std::move(target)), m_subject(subject)
{
}

std::optional<ComparedRow> SentenceFigures::row(const SentenceToken &token) const
{
    const Unit *unit = m_shown.catalogue.unit(token.unitKey);
    if (!unit && !token.unitKey.isEmpty())
        return std::nullopt;
    const UnitId wanted = unit ? unit->id : m_subject;
    for (const ComparedRow &row : m_shown.rows(token.indicator, wanted)) {
        if (row.cell.scope == token.scope)
            return row;
    }
    return std::nullopt;
}

const ComparedRow *SentenceFigures::groupRow(const ComparedRow &row) const
{
    const ComparedIndicator *compared = m_group.of(row.cell.indicator);
    if (!compared)
        return nullptr;
    const auto found = std::ranges::find(compared->rows, row.cell, &ComparedRow::cell);
    return found == compared->rows.cend() ? nullptr : &*found;
}

GroupFacts SentenceFigures::facts(const SentenceToken &token) const
{
    const Indicator *indicator = m_shown.catalogue.indicator(token.indicator);
    const ComparedIndicator *compared = indicator ? m_group.of(indicator->id) : nullptr;
    return compared ? factsOf(compared->rows, token.scope, m_group.request, m_shown.catalogue) : GroupFacts();
}

QString SentenceFigures::number(double value, const Indicator &indicator) const
{
    const int decimals = std::max(m_shown.decimals(indicator), std::min(indicator.decimals, 2));
    return valueText(value, std::nullopt, indicator, decimals, m_shown.options.language);
}

std::optional<Target> SentenceFigures::targetOf(const Indicator &indicator, const ComparedRow &row) const
{
    const std::optional<Target> target =
        row.cell.period.isValid() ? m_target(indicator, row.cell.period.to.year()) : std::optional<Target>();
    return target && target->value ? target : std::nullopt;
}

/// Without a sign: the word beside it tells the direction.
QString SentenceFigures::difference(const Change &change, const Indicator &indicator) const
{
    const double size = std::abs(change.absolute);
    const Language language = m_shown.options.language;
    const auto written = [&](double amount, int decimals) {
        return numbertext::write(amount, decimals, conventionOf(language));
    };
    switch (indicator.unitOfMeasure) {
    case UnitOfMeasure::Percent:
        return SentenceText::tr("%1 points (of percent)").arg(written(size, 2));
    case UnitOfMeasure::Points:
        return SentenceText::tr("%1 points").arg(written(size, indicator.decimals));
    case UnitOfMeasure::Rank:
        return SentenceText::tr("%n place(s)", nullptr, int(std::lround(size)));
    case UnitOfMeasure::Count:
    case UnitOfMeasure::Vnd:
        break;
    }
    const QString absolute = valueText(size, std::nullopt, indicator, 0, language);
    return change.percent ? u"%1 (%2\u00A0%)"_s.arg(absolute, written(std::abs(*change.percent), 1)) : absolute;
}

TokenValue SentenceFigures::word(TokenAspect aspect) const
{
    const ComparisonRequest &request = m_shown.comparison.request;
    if (aspect == TokenAspect::Unit)
        return {m_shown.unitName(m_subject), true, {}};
    if (aspect == TokenAspect::Period)
        return {request.period ? request.period->name() : SentenceText::tr("latest figures"), true, {}};
    QStringList names;
    for (const UnitId unit : request.units)
        names += m_shown.unitName(unit);
    return {names.join(u", "_s), true, {}};
}

TokenValue SentenceFigures::groupValue(const SentenceToken &token, const ComparedRow &row,
                                       const Indicator &indicator) const
{
    const ComparedRow *ranked = groupRow(row);
    const GroupFacts group = facts(token);
    QList<int> sources;
    if (const ComparedIndicator *compared = m_group.of(indicator.id)) {
        for (const ComparedRow &other : compared->rows) {
            if (!other.hasNumber() || other.cell.scope != token.scope || !other.leftOut.isEmpty())
                continue;
            for (const int source : m_shown.numbering.numbers(other)) {
                if (!sources.contains(source))
                    sources += source;
            }
        }
    }
    std::ranges::sort(sources);
    // The sources of all these stand behind the median: behind a rank they would read like one.
    if (token.aspect == TokenAspect::Rank && ranked && ranked->rank)
        return {QString::number(*ranked->rank), true, {}};
    if (token.aspect == TokenAspect::Count && ranked && ranked->rank)
        return {QString::number(ranked->ranked), true, {}};
    if (token.aspect == TokenAspect::Median && group.median)
        return {number(*group.median, indicator), true, sources};
    return {SentenceText::tr("no number"), false, {}};
}

TokenValue SentenceFigures::targetValue(TokenAspect aspect, const ComparedRow &row, const Indicator &indicator) const
{
    const std::optional<Target> target = targetOf(indicator, row);
    if (!target || (aspect == TokenAspect::Gap && !row.hasNumber()))
        return {SentenceText::tr("no number"), false, {}};
    if (aspect == TokenAspect::Gap) {
        const double gap = *row.value - *target->value;
        const QString size = difference({{}, gap, {}}, indicator);
        return {belowOrAbove(gap, size), true, m_shown.numbering.numbers(row)};
    }
    QString text = number(*target->value, indicator);
    if (target->year)
        text = SentenceText::tr("%1 by %2", "target, year").arg(text).arg(*target->year);
    return {target->document.isEmpty() ? text : u"%1 (%2)"_s.arg(text, target->document), true, {}};
}

QString SentenceFigures::changeWords(const Change &change, const Indicator &indicator) const
{
    if (std::abs(change.absolute) < alike)
        return SentenceText::tr("unchanged");
    const bool isRank = indicator.unitOfMeasure == UnitOfMeasure::Rank; // towards 1 is up
    return upOrDown(isRank ? -change.absolute : change.absolute, difference(change, indicator));
}

TokenValue SentenceFigures::value(const SentenceToken &token) const
{
    if (token.aspect >= TokenAspect::Period)
        return word(token.aspect);
    const Indicator *indicator = m_shown.catalogue.indicator(token.indicator);
    const std::optional<ComparedRow> found = indicator ? row(token) : std::nullopt;
    if (!found)
        return {stateText(MarkState::NotEntered), false, {}};
    const TokenValue none{SentenceText::tr("no number"), false, {}};
    switch (token.aspect) {
    case TokenAspect::Value:
        return {m_shown.shownValue(*found), found->hasNumber(), m_shown.numbering.numbers(*found)};
    case TokenAspect::Target:
    case TokenAspect::Gap:
        return targetValue(token.aspect, *found, *indicator);
    case TokenAspect::When:
        return {found->cell.period.isValid() ? found->cell.period.name() : word(TokenAspect::Period).text, true, {}};
    case TokenAspect::Days:
        return {daysOf(*found), true, {}};
    case TokenAspect::Change:
        if (!found->change)
            return none;
        return {changeWords(*found->change, *indicator), true, m_shown.numbering.numbers(*found)};
    case TokenAspect::LastYear:
        if (!found->change || !found->hasNumber())
            return none;
        return {number(*found->value - found->change->absolute, *indicator), true, m_shown.numbering.numbers(*found)};
    default:
        return groupValue(token, *found, *indicator);
    }
}

QString SentenceFigures::token(const Indicator &indicator, const ComparedRow &row, TokenAspect aspect) const
{
    SentenceToken token{aspect, indicator.code, {}, row.cell.scope, {}};
    const Unit *unit = m_shown.catalogue.unit(row.cell.unit);
    if (unit && unit->id != m_subject)
        token.unitKey = unit->key;
    const bool isWord = aspect == TokenAspect::When || aspect == TokenAspect::Days;
    token.accepted = isWord ? QString() : value(token).text;
    return tokenText(token);
}

/// A year has no "same period": it is held against the year before.
QString SentenceFigures::changePart(const ComparedRow &row, const QString &change)
{
    if (!row.change)
        return {};
    const QString text = row.cell.period.kind == PeriodKind::Year
                             ? SentenceText::tr("; %1 on the year before", "up/down by").arg(change)
                             : SentenceText::tr("; %1 on the same period last year", "up/down by").arg(change);
    return row.change->sameDays ? text : text + SentenceText::tr(" (the two cut off on different days)");
}

QString SentenceFigures::draftRow(const Indicator &indicator, const ComparedRow &row) const
{
    QString name = inSentence(indicator.name.in(m_shown.options.language));
    name.remove(u" - điểm"_s); // the value says so
    if (row.cell.scope != Scope::All)
        name += u", "_s + inSentence(scopeName(row.cell.scope, m_shown.unitKind(row.cell.unit)));
    const auto part = [&](TokenAspect aspect) { return token(indicator, row, aspect); };
    QString begin = SentenceText::tr("%1, the %2 of %3 is %4%5", "period, indicator, unit, value, days");
    if (!row.hasNumber())
        begin = SentenceText::tr("%1, the %2 of %3: %4%5", "period, indicator, unit, word, days");
    else if (indicator.polarity != Polarity::Up)
        begin = SentenceText::tr("%1, the %2 of %3 amounts to %4%5", "period, indicator, unit, value, days");
    const QString unit = row.cell.unit == m_subject ? u"{unit}"_s : m_shown.unitName(row.cell.unit);
    QString sentence =
        begin.arg(part(TokenAspect::When), name, unit, part(TokenAspect::Value), part(TokenAspect::Days));
    if (!row.hasNumber())
        return sentence + u'.';
    const std::optional<Target> target = targetOf(indicator, row);
    if (target && row.qualifier == Qualifier::Exact) {
        const double gap = *row.value - *target->value;
        sentence += std::abs(gap) < alike
                        ? SentenceText::tr(", exactly the target of %1").arg(part(TokenAspect::Target))
                        : SentenceText::tr(", %1 the target of %2", "below/above, target")
                              .arg(part(TokenAspect::Gap), part(TokenAspect::Target));
    }
    sentence += changePart(row, part(TokenAspect::Change));
    const ComparedRow *ranked = isRanked(indicator) ? groupRow(row) : nullptr;
    constexpr int fewestRanked = 3;
    if (ranked && ranked->rank && ranked->ranked >= fewestRanked) {
        sentence += SentenceText::tr("; rank %1 of %2 provinces with comparable figures, whose median is %3")
                        .arg(part(TokenAspect::Rank), part(TokenAspect::Count), part(TokenAspect::Median));
    }
    return sentence + u'.';
}

QString SentenceFigures::draft(const Indicator &indicator) const
{
    QStringList sentences;
    for (const ComparedRow &row : m_shown.rows(indicator.code, m_subject)) {
        if (row.entered)
            sentences += draftRow(indicator, row);
    }
    return sentences.join(u' ');
}

QList<ReportRun> SentenceFigures::runs(const QString &sentence) const
{
    QList<ReportRun> runs;
    QList<int> told; // the sources of the number before: not again behind every number of one source
    for (const SentencePiece &piece : sentencePieces(sentence)) {
        if (!piece.token) {
            runs += ReportRun{piece.text};
            continue;
        }
        const TokenValue now = value(*piece.token);
        const bool isChanged = !piece.token->accepted.isEmpty() && piece.token->accepted != now.text;
        runs += ReportRun{now.text, isChanged, now.sources == told ? QList<int>() : now.sources};
        if (!now.sources.isEmpty())
            told = now.sources;
    }
    return runs;
}

QString SentenceFigures::accepted(const QString &sentence) const
{
    // Words follow the report; only numbers are accepted.
    return withAccepted(sentence, [this](const SentenceToken &token) {
        return token.aspect >= TokenAspect::When ? QString() : value(token).text;
    });
}

} // namespace parboard
