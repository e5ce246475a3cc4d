#include "widgets/clipboardnumber.h"

#include <algorithm>
#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

bool isMark(QChar character)
{
    return character == u'.' || character == u',' || character == QChar::Nbsp;
}

/// End of the run of digits (with marks between digits) that begins at `start`.
qsizetype endOfDigits(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() &&
           (text.at(end).isDigit() || (isMark(text.at(end)) && end + 1 < text.size() && text.at(end + 1).isDigit())))
        ++end;
    return end;
}

QString onlyDigits(QString text)
{
    text.removeIf([](QChar character) { return !character.isDigit(); });
    return text;
}

qsizetype lastMark(const QString &text)
{
    return std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
}

/// True if `digits` with the last `decimals` of them behind the mark are `value`, rounded.
bool shows(const QString &digits, int decimals, double value)
{
    const double unit = std::pow(10.0, -decimals);
    return std::abs(digits.toDouble() * unit - std::abs(value)) <= 0.5000001 * unit;
}

QString literal(const QString &text)
{
    return text.isEmpty() ? QString() : u'"' + QString(text).remove(u'"') + u'"';
}

} // namespace

ClipboardNumber::ClipboardNumber(const FigureTableCell &cell)
{
    const QString &text = cell.text;
    const auto *const first =
        std::find_if(text.cbegin(), text.cend(), [](QChar character) { return character.isDigit(); });
    if (!cell.number || !std::isfinite(*cell.number) || first == text.cend())
        return;
    const qsizetype start = first - text.cbegin();
    const qsizetype end = endOfDigits(text, start);
    const QString shown = text.mid(start, end - start);
    digits = onlyDigits(shown);
    const qsizetype mark = lastMark(shown);
    if (mark >= 0 && shows(digits, int(shown.size() - mark) - 1, *cell.number))
        decimals = int(shown.size() - mark) - 1;
    else if (!shows(digits, 0, *cell.number))
        return;
    matches = true;
    negative = *cell.number < 0;
    before = text.left(negative && start > 0 ? start - 1 : start);
    after = text.mid(end);
    grouped = std::count_if(shown.cbegin(), shown.cend(), isMark) > (decimals > 0 ? 1 : 0);
}

QString ClipboardNumber::plain(QChar decimalMark) const
{
    const QString whole = digits.chopped(decimals);
    const QString fraction = decimals > 0 ? decimalMark + digits.last(decimals) : QString();
    return (negative ? u"-"_s : QString()) + whole + fraction;
}

QString ClipboardNumber::format() const
{
    QString number = grouped ? u"#,##0"_s : u"0"_s;
    if (decimals > 0)
        number += u'.' + QString(decimals, u'0');
    return literal(before) + number + literal(after);
}

} // namespace parboard
