#include "models/analysis/qualityrule.h"

#include <array>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct RuleKind
{
    const char *code;
    CompiledRule (*compile)(const Rule &, Severity, const Catalogue &);
};

constexpr std::array<RuleKind, 9> ruleKinds{{{"sum", compileEquation},
                                             {"order", compileEquation},
                                             {"ratio", compileRatio},
                                             {"range", compileRange},
                                             {"chain", compileChain},
                                             {"monotone", compileMonotone},
                                             {"outlier", compileOutlier},
                                             {"date", compileDate},
                                             {"text", compileText}}};

CompiledRule compiled(const Rule &rule, const Catalogue &catalogue)
{
    const std::optional<Severity> severity = valueIn(severityCodes, rule.severity);
    if (!severity)
        return Error{QualityText::tr("its severity “%1” is neither error nor warning").arg(rule.severity)};
    for (const RuleKind &kind : ruleKinds) {
        if (rule.kind == QLatin1String(kind.code))
            return kind.compile(rule, *severity, catalogue);
    }
    return Error{QualityText::tr("this program knows no rules of the kind “%1”").arg(rule.kind)};
}

} // namespace

RuleSet::RuleSet(const Catalogue &catalogue) : m_catalogue(catalogue)
{
    for (const Rule &rule : catalogue.rules) {
        CompiledRule ready = compiled(rule, catalogue);
        if (!ready) {
            m_problems +=
                QualityText::tr("The rule “%1” cannot be applied: %2.").arg(rule.code, ready.error().sentence);
            continue;
        }
        const RulePointer pointer = std::move(ready).value();
        m_rules += pointer;
        const QList<IndicatorId> anchors = pointer->anchors();
        for (const IndicatorId anchor : anchors)
            m_anchored[anchor] += pointer;
        const QList<IndicatorId> inputs = pointer->inputs();
        for (const IndicatorId input : inputs) {
            if (!m_reading[input].contains(pointer))
                m_reading[input] += pointer;
        }
    }
}

Result<Agreement> readAgreement(const Rule &rule)
{
    const QStringList words = rule.applies.split(u' ', Qt::SkipEmptyParts);
    Agreement agreement;
    for (const QString &word : words) {
        if (word == u"scope")
            agreement.scope = true;
        else if (word == u"source")
            agreement.source = true;
        else if (word != u"same" && word != u"unit" && word != u"period")
            return Error{QualityText::tr("“%1” is not one of unit, scope, period, source").arg(word)};
    }
    if (words.value(0) != u"same" || !words.contains(u"unit"_s) || !words.contains(u"period"_s))
        return Error{QualityText::tr("it must apply to the same unit and period, not to “%1”").arg(rule.applies)};
    return agreement;
}

Result<QList<IndicatorId>> readTerms(const QString &text, const Catalogue &catalogue)
{
    QList<IndicatorId> terms;
    const QStringList codes = text.split(u'+');
    for (const QString &code : codes) {
        const Indicator *indicator = catalogue.indicator(code.trimmed());
        if (!indicator)
            return Error{QualityText::tr("there is no indicator “%1”").arg(code.trimmed())};
        terms += indicator->id;
    }
    return terms;
}

PartsOfTotals partsOfTotals(const Catalogue &catalogue)
{
    PartsOfTotals parts;
    for (const Rule &rule : catalogue.rules) {
        if (rule.kind != u"sum" || rule.severity != u"error" || !catalogue.indicator(rule.left))
            continue;
        if (const Result<QList<IndicatorId>> terms = readTerms(rule.right, catalogue))
            parts[catalogue.indicator(rule.left)->id] += *terms;
    }
    return parts;
}

Result<void> expectWords(const Rule &rule, const QString &op, const QString &applies)
{
    if (rule.op != op)
        return Error{QualityText::tr("its operator is “%1”, not “%2”").arg(rule.op, op)};
    if (rule.applies != applies)
        return Error{QualityText::tr("it applies to “%1”, not to “%2”").arg(rule.applies, applies)};
    return {};
}

} // namespace parboard
