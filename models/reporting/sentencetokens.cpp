#include "models/reporting/sentencetokens.h"

#include <QRegularExpression>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

std::optional<SentenceToken> tokenIn(const QRegularExpressionMatch &match)
{
    SentenceToken token;
    const QString head = match.captured(u"head"_s);
    const QString aspect = match.captured(u"aspect"_s);
    if (!aspect.isEmpty()) {
        const std::optional<TokenAspect> known = valueIn(tokenAspectCodes, aspect);
        if (!known || *known >= TokenAspect::Period)
            return std::nullopt;
        token.aspect = *known;
    }
    const std::optional<TokenAspect> word = valueIn(tokenAspectCodes, head);
    if (word && *word >= TokenAspect::Period)
        token.aspect = *word;
    else
        token.indicator = head;
    token.unitKey = match.captured(u"unit"_s);
    if (const QString scope = match.captured(u"scope"_s); !scope.isEmpty()) {
        const std::optional<Scope> known = valueIn(scopeCodes, scope);
        if (!known)
            return std::nullopt;
        token.scope = *known;
    }
    token.accepted = match.captured(u"accepted"_s);
    return token;
}

} // namespace

QList<SentencePiece> sentencePieces(const QString &sentence)
{
    static const QRegularExpression pattern(
        u"\\{(?<head>[a-z0-9_]+|\\*)(?:\\.(?<aspect>[a-z_]+))?(?:@(?<unit>[a-z0-9-]+))?(?:#(?<scope>[a-z]+))?"
        u"(?:\\|(?<accepted>[^{}]*))?\\}"_s);
    QList<SentencePiece> pieces;
    qsizetype done = 0;
    const auto addPlain = [&](qsizetype end) {
        if (end > done)
            pieces += SentencePiece{sentence.mid(done, end - done), {}, done};
    };
    for (auto matches = pattern.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const std::optional<SentenceToken> token = tokenIn(match);
        if (!token)
            continue;
        addPlain(match.capturedStart());
        pieces += SentencePiece{match.captured(), token, match.capturedStart()};
        done = match.capturedEnd();
    }
    addPlain(sentence.size());
    return pieces;
}

QString tokenText(const SentenceToken &token)
{
    const bool isWord = token.aspect >= TokenAspect::Period;
    QString text = isWord ? codeIn(tokenAspectCodes, token.aspect) : token.indicator;
    if (!isWord && token.aspect != TokenAspect::Value)
        text += u'.' + codeIn(tokenAspectCodes, token.aspect);
    if (!token.unitKey.isEmpty())
        text += u'@' + token.unitKey;
    if (token.scope != Scope::All)
        text += u'#' + codeIn(scopeCodes, token.scope);
    if (!token.accepted.isEmpty())
        text += u'|' + token.accepted;
    return u'{' + text + u'}';
}

} // namespace parboard
