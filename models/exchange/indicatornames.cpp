#include "models/exchange/indicatornames.h"

#include "models/core/viettext.h"

#include <algorithm>

namespace parboard {

namespace {

/// "80,5" of an index may be points or percent of the points: both name the same number.
bool isMeasuredIn(const Indicator &indicator, UnitOfMeasure measure)
{
    const auto isScore = [](UnitOfMeasure of) { return of == UnitOfMeasure::Points || of == UnitOfMeasure::Percent; };
    return indicator.unitOfMeasure == measure || (isScore(indicator.unitOfMeasure) && isScore(measure));
}

} // namespace

IndicatorNames::IndicatorNames(const Catalogue &catalogue, const HeadingWords &words)
    : m_catalogue(catalogue), m_words(words)
{
    for (const Indicator &indicator : catalogue.indicators) {
        const QStringList names{indicator.name.vi, indicator.shortName.vi, indicator.name.en, indicator.code};
        for (const QString &name : names) {
            const QString key = viettext::foldedKey(name);
            if (!key.isEmpty() && !m_byName.contains(key, &indicator))
                m_byName.insert(key, &indicator);
        }
    }
}

QList<const Indicator *> IndicatorNames::looked(const QString &text) const
{
    const HeadingText heading(text);
    const QList<HeadingWords::Answer> answers = m_words.find(HeadingWords::Form::Indicators, heading);
    if (!answers.isEmpty() && answers.constFirst().indicator)
        return {m_catalogue.indicator(*answers.constFirst().indicator)};
    if (m_words.refuses(HeadingWords::Form::Indicators, heading))
        return {};
    const QStringList spellings{viettext::foldedKey(text), viettext::foldedKey(withoutOrdinals(text)),
                                viettext::foldedKey(heading.foldedBare)};
    for (const QString &spelling : spellings) {
        QList<const Indicator *> found = m_byName.values(spelling);
        if (!found.isEmpty()) {
            std::sort(found.begin(), found.end(), [](const Indicator *left, const Indicator *right) {
                return left->position != right->position ? left->position < right->position : left->code < right->code;
            });
            return found;
        }
    }
    return {};
}

IndicatorNames::Match IndicatorNames::named(const QString &text) const
{
    Match match{looked(text), {}};
    const QString measure = bracketAtEnd(withoutOrdinals(text));
    if (match.indicators.isEmpty() || measure.isEmpty())
        return match;
    const std::optional<HeadingWords::Answer> answer = m_words.measure(measure);
    if (!answer)
        return match; // a bracket that is part of the name: (PAR INDEX)
    if (!answer->measure && answer->power == 0) {
        match.foreignMeasure = measure;
        return match;
    }
    match.indicators.removeIf([&answer](const Indicator *indicator) {
        const Multiplier multiplier{answer->power, answer->measure};
        return answer->power > 0 ? multiplier.powerFor(*indicator) == 0 : !isMeasuredIn(*indicator, *answer->measure);
    });
    return match;
}

} // namespace parboard
