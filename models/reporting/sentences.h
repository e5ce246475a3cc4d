#pragma once

#include "models/analysis/benchmark.h"
#include "models/reporting/panels.h"
#include "models/reporting/reportdocument.h"
#include "models/reporting/sentencetokens.h"

#include <QString>

#include <functional>
#include <optional>

namespace parboard {

/// What a token is now.
struct TokenValue
{
    QString text;         ///< with its unit; a word when there is no number
    bool isKnown = false; ///< there is a number (or a word, of Period and the like)
    QList<int> sources;
};

/// The target of an indicator that is in force in a year; nothing if there is none.
using TargetOfYear = std::function<std::optional<Target>(const Indicator &indicator, int year)>;

/// The figures that sentences of a report are about, and the words for them.
class SentenceFigures
{
public:
    /// `shown`: the units of the report, `group`: all provinces, like figures only. Both must outlive the object;
    /// numbers of sources are given in the order of asking.
    SentenceFigures(const ContentContext &shown, const Comparison &group, TargetOfYear target, UnitId subject);

    [[nodiscard]] TokenValue value(const SentenceToken &token) const;

    /// A sentence about an indicator of the subject: value with period and days, target, change, place among the
    /// provinces, each only where it is known and may be compared. Empty if nothing was ever entered for it.
    [[nodiscard]] QString draft(const Indicator &indicator) const;

    /// The sentence with its tokens put in; a token whose number differs from what was accepted is marked.
    [[nodiscard]] QList<ReportRun> runs(const QString &sentence) const;

    /// The sentence with what its tokens are now as what is accepted.
    [[nodiscard]] QString accepted(const QString &sentence) const;

private:
    [[nodiscard]] std::optional<ComparedRow> row(const SentenceToken &token) const;
    [[nodiscard]] const ComparedRow *groupRow(const ComparedRow &row) const;
    [[nodiscard]] GroupFacts facts(const SentenceToken &token) const;
    [[nodiscard]] QString number(double value, const Indicator &indicator) const;
    [[nodiscard]] QString difference(const Change &change, const Indicator &indicator) const;
    [[nodiscard]] TokenValue word(TokenAspect aspect) const;
    [[nodiscard]] TokenValue groupValue(const SentenceToken &token, const ComparedRow &row,
                                        const Indicator &indicator) const;
    [[nodiscard]] QString token(const Indicator &indicator, const ComparedRow &row, TokenAspect aspect) const;
    [[nodiscard]] static QString changePart(const ComparedRow &row, const QString &change);
    [[nodiscard]] QString changeWords(const Change &change, const Indicator &indicator) const;
    [[nodiscard]] std::optional<Target> targetOf(const Indicator &indicator, const ComparedRow &row) const;
    [[nodiscard]] TokenValue targetValue(TokenAspect aspect, const ComparedRow &row, const Indicator &indicator) const;
    [[nodiscard]] QString draftRow(const Indicator &indicator, const ComparedRow &row) const;

    const ContentContext &m_shown;
    const Comparison &m_group;
    TargetOfYear m_target;
    UnitId m_subject;
};

} // namespace parboard
