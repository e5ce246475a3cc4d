#include "models/core/periodtext.h"

#include "models/core/viettext.h"

#include <QRegularExpression>

namespace parboard::periodtext {

using namespace Qt::StringLiterals;

namespace {

/// Lower case without marks; dashes of all lengths are one, and all else stays where it stands.
QString plainText(const QString &text)
{
    QString plain;
    const QString decomposed = viettext::cleaned(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : decomposed) {
        if (character.category() == QChar::Punctuation_Dash || character == QChar(0x2212))
            plain += u'-';
        else if (character.category() != QChar::Mark_NonSpacing)
            plain += character == u'đ' ? QChar(u'd') : character;
    }
    return plain.simplified();
}

// What stands between a part of a year and its year: blanks and marks, "năm", "of".
const QString &gap()
{
    static const QString text = uR"([\s./,()\-]*(?:(?:cua\s+)?nam\b|of\b|year\b)?[\s./,()\-]*)"_s;
    return text;
}

// A year, and not the 2020 of 12020, 2020/QĐ or 5/3/2020 ... what stands in front is the pattern's own matter.
const QString &yearText()
{
    static const QString text = u"(?<year>(?:19|20)\\d\\d)(?![\\d]|[/\\-]\\w)"_s;
    return text;
}

/// What a part of a year is called, in named groups: quarter (its number or Roman number), word (first ... fourth),
/// three, six, nine.
const QString &partText()
{
    // Roman numbers may be written with l or 1: quý l, quý 11, quý lV.
    static const QString text =
        u"(?:(?:quy|quarter|q)[\\s.]*(?<quarter>[il1]v|[il1]{1,3}|[2-4])(?!\\w)"
        "|quy\\s+(?<word>mot|hai|ba|bon|tu)\\b"
        "|(?<ordinal>first|second|third|fourth|[1-4](?:st|nd|rd|th))\\s+quarter"
        "|(?<months>0?[369]|ba|sau|chin)\\s*(?:thang|t(?![a-z])|m(?![a-z])|-?\\s?months?)(?:\\s+dau(?=\\s*nam|[\\s/.-]*"
        "\\d|\\s*$))?"
        "|(?:the\\s+)?first\\s+(?<monthword>three|six|nine|[369])[\\s-]+months"
        "|(?<half>h1))"_s;
    return text;
}

int quarterOf(const QRegularExpressionMatch &match)
{
    static const QStringList words{u"mot"_s, u"hai"_s, u"ba"_s, u"bon"_s};
    static const QStringList ordinals{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    const QString word = match.captured(u"word"_s);
    if (!word.isEmpty())
        return word == u"tu" ? 4 : int(words.indexOf(word)) + 1;
    const QString ordinal = match.captured(u"ordinal"_s);
    if (!ordinal.isEmpty())
        return ordinal.at(0).isDigit() ? ordinal.at(0).digitValue() : int(ordinals.indexOf(ordinal)) + 1;
    const QString text = match.captured(u"quarter"_s);
    if (text.isEmpty())
        return 0;
    if (text.endsWith(u'v'))
        return 4;
    return text.at(0) >= u'2' && text.at(0) <= u'4' ? text.at(0).digitValue() : int(text.size());
}

int monthsOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(u"half"_s) && !match.captured(u"half"_s).isEmpty())
        return 6;
    const QString text = match.captured(u"months"_s) + match.captured(u"monthword"_s);
    if (text == u"ba" || text == u"three")
        return 3;
    if (text == u"sau" || text == u"six")
        return 6;
    return text == u"chin" || text == u"nine" ? 9 : text.toInt();
}

Period partOfYear(const QRegularExpressionMatch &match, int year)
{
    const int quarter = quarterOf(match);
    if (quarter > 0)
        return Period::quarter(year, quarter);
    const int months = monthsOf(match);
    return months == 3 ? Period::quarter(year, 1) : months == 6 ? Period::sixMonths(year) : Period::nineMonths(year);
}

/// Texts in front of a year that make it something else: a day's, a month's, the second half's, a document's.
QString withoutOthers(QString plain)
{
    static const QRegularExpression others(uR"(\b\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4}\b)"
                                           uR"(|\bthang\s*\d{1,2}(?!\d)\s*(?:[/.,\-]|\bnam\b)*\s*\d{4}\b)"
                                           uR"(|\b(?:[0-9]+|sau|ba)\s*thang\s+cuoi\s+nam(?:\s+\d{4})?)"
                                           uR"(|\b\d{1,2}\s*/\s*\d{4}\b(?!/?\d))"
                                           uR"(|\b\d+\s*/\s*\d{4}\s*/[a-z]\w*)"_s);
    static const QRegularExpression startsPart(u"(?:quy|quarter|q)[\\s.]*$"_s);
    for (qsizetype from = 0;;) {
        const QRegularExpressionMatch match = others.match(plain, from);
        if (!match.hasMatch())
            return plain;
        from = match.capturedEnd();
        // "quý 1/2020" looks like the month 1/2020.
        if (!startsPart.match(plain.first(match.capturedStart())).hasMatch())
            plain.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'#'));
    }
}

QRegularExpression exact(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const QString &dayText()
{
    static const QString text =
        u"(?:(?<isoyear>\\d{4})-(?<isomonth>\\d{1,2})-(?<isoday>\\d{1,2})(?:[t ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?"
        "|(?<day>\\d{1,2})\\s*(?<mark>[/.\\-])\\s*(?<month>\\d{1,2})\\s*\\k<mark>\\s*(?<year>\\d{4})"
        "|(?<wordday>\\d{1,2})\\s*thang\\s*(?<wordmonth>\\d{1,2})\\s*,?\\s*nam\\s*(?<wordyear>\\d{4}))(?!\\d)"_s;
    return text;
}

QDate dayOf(const QRegularExpressionMatch &match)
{
    const auto number = [&match](const QString &group) { return match.captured(group).toInt(); };
    const auto sum = [&number](const QString &a, const QString &b, const QString &c) {
        return number(a) + number(b) + number(c); // only one of the three forms has matched
    };
    return {sum(u"isoyear"_s, u"year"_s, u"wordyear"_s), sum(u"isomonth"_s, u"month"_s, u"wordmonth"_s),
            sum(u"isoday"_s, u"day"_s, u"wordday"_s)};
}

std::optional<Period> yearsOf(const QRegularExpressionMatch &match)
{
    const int first = match.captured(u"first"_s).toInt();
    const int last = match.captured(u"last"_s).toInt();
    return first < last ? std::optional(Period::years(first, last)) : std::nullopt;
}

const QString &yearsText()
{
    static const QString text = u"(?:(?:giai\\s*doan|tu(?:\\s+nam)?|cac\\s+nam|nhiem\\s+ky|years?|period|from)\\s*:?"
                                u"\\s*)?(?<first>(?:19|20)\\d\\d)"
                                "\\s*(?:-|\\.\\.|den(?:\\s+nam)?|to)\\s*(?<last>(?:19|20)\\d\\d)(?!\\d|[/\\-]\\w)"_s;
    return text;
}

} // namespace

std::optional<Period> read(const QString &text, std::optional<int> year)
{
    static const QString before = u"[\\s(]*(?:(?:trong|ky\\s+bao\\s+cao|ky)\\s*:?\\s+)?(?:in\\s+)?"_s;
    static const QString after = u"[\\s).,:]*"_s;
    static const QRegularExpression partFirst = exact(before + partText() + gap() + yearText() + after);
    static const QRegularExpression yearFirst =
        exact(before + u"(?:nam\\s*)?(?<year>(?:19|20)\\d\\d)[\\s./,\\-]*"_s + partText() + after);
    static const QRegularExpression partAlone = exact(before + partText() + u"(?:\\s*nam)?"_s + after);
    static const QRegularExpression years = exact(before + yearsText() + after);
    static const QRegularExpression oneYear = exact(
        before + u"(?:(?:ca\\s+)?nam|(?:full\\s+)?year)?\\s*(?:bao\\s+cao\\s*)?(?<year>(?:19|20)\\d\\d)"_s + after);
    static const QRegularExpression wholeYear =
        exact(before + u"(?:ca\\s+nam|(?:the\\s+)?(?:full|whole)\\s+year)"_s + after);

    const QString plain = plainText(text);
    for (const QRegularExpression &form : {partFirst, yearFirst}) {
        const QRegularExpressionMatch match = form.match(plain);
        if (match.hasMatch())
            return partOfYear(match, match.captured(u"year"_s).toInt());
    }
    if (const QRegularExpressionMatch match = years.match(plain); match.hasMatch())
        return yearsOf(match);
    if (const QRegularExpressionMatch match = oneYear.match(plain); match.hasMatch())
        return Period::year(match.captured(u"year"_s).toInt());
    if (!year)
        return std::nullopt;
    if (const QRegularExpressionMatch match = partAlone.match(plain); match.hasMatch())
        return partOfYear(match, *year);
    return wholeYear.match(plain).hasMatch() ? std::optional(Period::year(*year)) : std::nullopt;
}

std::optional<Period> findIn(const QString &text)
{
    static const QRegularExpression part(u"(?<![\\w/])"_s + partText() + gap() + yearText());
    static const QRegularExpression code(u"(?<![\\w/])(?<year>(?:19|20)\\d\\d)-"_s + partText() + u"\\b"_s);
    static const QRegularExpression named(u"(?<!\\w)(?:nam|year)\\s*(?:bao\\s+cao\\s*)?:?\\s*"_s + yearText() +
                                          u"(?!\\s*(?:-|\\.\\.|den)\\s*\\d)"_s);
    static const QRegularExpression years(u"(?<![\\w/.\\-])"_s + yearsText());
    static const QRegularExpression bare(u"(?<![\\w/.\\-])"_s + yearText());

    const QString plain = withoutOthers(plainText(text));
    for (const QRegularExpression &form : {part, code}) {
        const QRegularExpressionMatch match = form.match(plain);
        if (match.hasMatch())
            return partOfYear(match, match.captured(u"year"_s).toInt());
    }
    if (const QRegularExpressionMatch match = named.match(plain); match.hasMatch())
        return Period::year(match.captured(u"year"_s).toInt());
    if (const QRegularExpressionMatch match = years.match(plain); match.hasMatch())
        return yearsOf(match);
    const QRegularExpressionMatch match = bare.match(plain);
    return match.hasMatch() ? std::optional(Period::year(match.captured(u"year"_s).toInt())) : std::nullopt;
}

QDate readDay(const QString &text)
{
    static const QRegularExpression form = exact(u"(?:ngay\\s*)?"_s + dayText() + u"\\.?"_s);
    const QRegularExpressionMatch match = form.match(plainText(text));
    return match.hasMatch() ? dayOf(match) : QDate();
}

QList<QDate> daysIn(const QString &text)
{
    static const QRegularExpression form(u"(?<!\\d)(?<!\\d[/.])"_s + dayText());
    QList<QDate> days;
    QRegularExpressionMatchIterator matches = form.globalMatch(plainText(text));
    while (matches.hasNext()) {
        const QDate day = dayOf(matches.next());
        if (day.isValid())
            days += day;
    }
    return days;
}

} // namespace parboard::periodtext
