#pragma once

#include "models/core/enumcodes.h"
#include "models/core/figure.h"

#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// What a token stands for.
enum class TokenAspect {
    Value,
    Target,   ///< the target in force
    Gap,      ///< value to target, with the word for its direction
    Change,   ///< to the same period of the year before, with the word for its direction
    LastYear, ///< the value then
    Rank,     ///< among all provinces
    Count,    ///< how many provinces are ranked
    Median,   ///< of those
    When,     ///< the period of the value
    Days,     ///< the days that the data cover, in brackets; nothing if they are those of the period
    Period,   ///< words, not numbers: the period, the unit, all units
    Unit,
    Units
};
inline constexpr EnumCodes<TokenAspect, 13> tokenAspectCodes{{{TokenAspect::Value, "value"},
                                                              {TokenAspect::Target, "target"},
                                                              {TokenAspect::Gap, "gap"},
                                                              {TokenAspect::Change, "change"},
                                                              {TokenAspect::LastYear, "last_year"},
                                                              {TokenAspect::Rank, "rank"},
                                                              {TokenAspect::Count, "count"},
                                                              {TokenAspect::Median, "median"},
                                                              {TokenAspect::When, "when"},
                                                              {TokenAspect::Days, "days"},
                                                              {TokenAspect::Period, "period"},
                                                              {TokenAspect::Unit, "unit"},
                                                              {TokenAspect::Units, "units"}}};

/// A number in running text that stays bound to its figure. Written {code}, {code.aspect}, with @unit-key, #scope and,
/// after a bar, the text that a person accepted: {on_time_rate.gap@63-04#district|2,44 điểm %}.
struct SentenceToken
{
    TokenAspect aspect = TokenAspect::Value;
    QString indicator; ///< code; empty for Period, Unit, Units
    QString unitKey;   ///< empty: the unit that the report is about
    Scope scope = Scope::All;
    QString accepted; ///< empty: whatever the figure is

    bool operator==(const SentenceToken &) const = default;
};

/// A run of plain text, or a token.
struct SentencePiece
{
    QString text; ///< plain text, or the token as it is written
    std::optional<SentenceToken> token = {};
    qsizetype at = 0; ///< where it begins in the sentence
};

/// The pieces of `sentence` in their order. Braces that hold no token stay plain text.
QList<SentencePiece> sentencePieces(const QString &sentence);

/// The token as it is written.
QString tokenText(const SentenceToken &token);

/// `sentence` with every token's accepted text set to what `current` says of it.
template <typename Current>
QString withAccepted(const QString &sentence, const Current &current)
{
    QString text;
    for (const SentencePiece &piece : sentencePieces(sentence)) {
        if (!piece.token) {
            text += piece.text;
            continue;
        }
        SentenceToken token = *piece.token;
        token.accepted = current(token);
        text += tokenText(token);
    }
    return text;
}

} // namespace parboard
