#include "models/exchange/headingperiod.h"

#include "models/core/periodtext.h"
#include "models/core/viettext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWordsOfPeriod = 8; ///< "kỳ báo cáo: 6 tháng đầu năm 2021"
constexpr qsizetype mostWordsOfPart = 40;  ///< more is no heading
/// Stands for any period; no heading holds it.
const QString anyPeriod = u"0000"_s;
/// Completes "Quý I" where only its place matters.
constexpr int anyYear = 2000;

/// Words by which a period may begin, so that not every word is tried; without them no text is read.
bool mayBegin(const QString &folded)
{
    static const QRegularExpression form(
        u"^(?:(?:19|20)\\d\\d.*|q.*|0?[369].*|h1.*|[1-4](?:st|nd|rd|th)|nam|ky|ca|ba|sau|chin|giai|tu|cac|nhiem|trong|"
        "first|second|third|fourth|the|full|whole|year|years|in|from|period)$"_s);
    return form.match(folded).hasMatch();
}

/// A period has a year, or is a part of one.
bool mayHoldPeriod(const QString &text, std::optional<int> year)
{
    static const QRegularExpression form(u"(?:19|20)\\d\\d"_s);
    static const QRegularExpression part(u"\\b(?:q|quy|thang|t|months?|quarter|h1|nam|year)(?![a-z])"_s);
    return form.match(text).hasMatch() || (year && part.match(viettext::foldedKey(text)).hasMatch());
}

/// Marks between a period and the other words.
QString withoutMarksAround(QString text)
{
    static const QRegularExpression front(u"^[\\s\\-–—:;,./]+"_s);
    static const QRegularExpression back(u"[\\s\\-–—:;,/(]+$"_s);
    return text.remove(front).remove(back);
}

bool endsWithComparison(const QString &words)
{
    static const QRegularExpression form(u"(?:so (?:voi|cung ky)|cung ky|compared (?:with|to)|versus|vs)$"_s);
    return form.match(viettext::foldedKey(words)).hasMatch();
}

/// The text with one sign for each day and month, which are no periods of their own: "tính đến 31/3/2025".
QString withoutDays(const QString &text, bool keepCompared)
{
    static const QRegularExpression form(uR"((?:ngày\s+)?\b\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*(?:19|20)\d\d\b)"
                                         uR"(|(?:ngày\s+)?\b\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+(?:19|20)\d\d\b)"
                                         uR"(|\btháng\s+\d{1,2}(?:\s*[/\-]\s*|\s+năm\s+)(?:19|20)\d\d\b)"
                                         uR"(|(?<=từ |đến |ngày )\d{1,2}/\d{1,2}\b(?!/))"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    QString rest;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool stays = keepCompared && endsWithComparison(withoutMarksAround(text.first(match.capturedStart())));
        rest += text.sliced(end, match.capturedStart() - end) + (stays ? match.captured() : anyPeriod);
        end = match.capturedEnd();
    }
    return rest + text.sliced(end);
}

/// The period of the words from `first` on that takes up most of them; nothing if none begins there.
std::optional<std::pair<Period, qsizetype>> longestPeriod(const QStringList &words, qsizetype first,
                                                          std::optional<int> year)
{
    for (qsizetype count = std::min(mostWordsOfPeriod, words.size() - first); count > 0; --count) {
        if (const std::optional<Period> period = periodtext::read(words.sliced(first, count).join(u' '), year))
            return std::pair(*period, count);
    }
    return std::nullopt;
}

} // namespace

QList<PeriodInHeading> periodsAmongWords(const QString &text, std::optional<int> year)
{
    QList<PeriodInHeading> found;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > mostWordsOfPart || !mayHoldPeriod(text, year))
        return found;
    for (qsizetype first = 0; first < words.size(); ++first) {
        if (!mayBegin(viettext::foldedKey(words.at(first)).section(u' ', 0, 0)))
            continue;
        const auto longest = longestPeriod(words, first, year);
        if (!longest || longest->second == words.size())
            continue;
        const QString before = words.first(first).join(u' ');
        const QString after = words.sliced(first + longest->second).join(u' ');
        const QStringList others{withoutMarksAround(before), withoutMarksAround(after)};
        const qsizetype begin = before.isEmpty() ? 0 : before.size() + 1;
        found += {longest->first, words.sliced(first, longest->second).join(u' '), others.join(u' ').trimmed(),
                  endsWithComparison(others.constFirst()), begin};
        first += longest->second - 1;
    }
    return found;
}

std::optional<Period> periodOfHeading(const QString &heading, std::optional<int> year)
{
    std::optional<Period> found;
    const QStringList parts = heading.split(u" › "_s);
    for (const QString &part : parts) {
        const std::optional<int> known = found ? std::optional(found->to.year()) : year;
        if (const std::optional<Period> whole = periodtext::read(part, known)) {
            found = whole;
            continue;
        }
        const QList<PeriodInHeading> among = periodsAmongWords(part, known);
        if (among.size() == 1 && !among.constFirst().isCompared)
            found = among.constFirst().period;
    }
    return found;
}

QString withoutPeriods(const QString &heading, bool keepCompared)
{
    QStringList parts = heading.split(u" › "_s);
    for (QString &part : parts) {
        if (periodtext::read(part, anyYear)) {
            part = anyPeriod;
            continue;
        }
        part = withoutDays(part, keepCompared);
        const QList<PeriodInHeading> periods = periodsAmongWords(part, anyYear);
        if (!periods.isEmpty())
            part = part.simplified();
        for (qsizetype at = periods.size() - 1; at >= 0; --at) { // from the end: places before it stay
            const PeriodInHeading &period = periods.at(at);
            if (!period.isCompared || !keepCompared)
                part.replace(period.begin, period.text.size(), anyPeriod);
        }
    }
    return parts.join(u" › "_s);
}

} // namespace parboard
