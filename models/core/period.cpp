#include "models/core/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(Period)
};

int quarterNumber(PeriodKind kind)
{
    return int(kind) - int(PeriodKind::Quarter1) + 1;
}

bool isQuarter(PeriodKind kind)
{
    return kind <= PeriodKind::Quarter4;
}

QString roman(int quarter)
{
    static constexpr std::array numerals{"I", "II", "III", "IV"};
    return QLatin1String(numerals.at(size_t(quarter - 1)));
}

Period stepped(const Period &period, int direction)
{
    if (isQuarter(period.kind)) {
        const QDate day = period.from.addMonths(3 * direction);
        return Period::quarter(day.year(), (day.month() - 1) / 3 + 1);
    }
    if (period.kind == PeriodKind::Other) {
        const int length = period.to.year() - period.from.year() + 1;
        return Period::years(period.from.year() + direction * length, period.to.year() + direction * length);
    }
    return {period.kind, period.from.addYears(direction), period.to.addYears(direction)};
}

} // namespace

QString Period::code() const
{
    const QString yearText = QString::number(from.year());
    switch (kind) {
    case PeriodKind::SixMonths:
        return yearText + u"-H1"_s;
    case PeriodKind::NineMonths:
        return yearText + u"-9M"_s;
    case PeriodKind::Year:
        return yearText;
    case PeriodKind::Other:
        return u"%1..%2"_s.arg(from.year()).arg(to.year());
    default:
        return u"%1-Q%2"_s.arg(from.year()).arg(quarterNumber(kind));
    }
}

QString Period::name() const
{
    const QString yearText = QString::number(from.year());
    switch (kind) {
    case PeriodKind::SixMonths:
        return PeriodText::tr("First six months of %1").arg(yearText);
    case PeriodKind::NineMonths:
        return PeriodText::tr("First nine months of %1").arg(yearText);
    case PeriodKind::Year:
        return PeriodText::tr("Year %1").arg(yearText);
    case PeriodKind::Other:
        return PeriodText::tr("Years %1–%2").arg(from.year()).arg(to.year());
    default:
        return PeriodText::tr("Quarter %1/%2").arg(roman(quarterNumber(kind)), yearText);
    }
}

QString Period::shortName() const
{
    const QString yearText = QString::number(from.year());
    switch (kind) {
    case PeriodKind::SixMonths:
        return PeriodText::tr("6M/%1", "six months").arg(yearText);
    case PeriodKind::NineMonths:
        return PeriodText::tr("9M/%1", "nine months").arg(yearText);
    case PeriodKind::Year:
        return yearText;
    case PeriodKind::Other:
        return u"%1–%2"_s.arg(from.year()).arg(to.year());
    default:
        return PeriodText::tr("Q.%1/%2", "quarter").arg(roman(quarterNumber(kind)), yearText);
    }
}

Period Period::previous() const
{
    return stepped(*this, -1);
}

Period Period::next() const
{
    return stepped(*this, 1);
}

Period Period::sameLastYear() const
{
    return {kind, from.addYears(-1), to.addYears(-1)};
}

Period Period::quarter(int year, int quarter)
{
    const QDate first(year, quarter * 3 - 2, 1);
    return {PeriodKind(int(PeriodKind::Quarter1) + quarter - 1), first, first.addMonths(3).addDays(-1)};
}

Period Period::sixMonths(int year)
{
    return {PeriodKind::SixMonths, QDate(year, 1, 1), QDate(year, 6, 30)};
}

Period Period::nineMonths(int year)
{
    return {PeriodKind::NineMonths, QDate(year, 1, 1), QDate(year, 9, 30)};
}

Period Period::year(int year)
{
    return {PeriodKind::Year, QDate(year, 1, 1), QDate(year, 12, 31)};
}

Period Period::years(int first, int last)
{
    return {PeriodKind::Other, QDate(first, 1, 1), QDate(last, 12, 31)};
}

Result<Period> Period::parse(const QString &code)
{
    static const QRegularExpression form(
        u"^(?<year>[12]\\d{3})(?:-(?:Q(?<quarter>[1-4])|(?<half>H1)|(?<nine>9M))|\\.\\.(?<last>[12]\\d{3}))?$"_s);
    const QRegularExpressionMatch match = form.match(code.trimmed());
    const int year = match.captured(u"year"_s).toInt();
    const int last = match.captured(u"last"_s).toInt();
    if (!match.hasMatch() || (last != 0 && last <= year)) {
        return Error{
            PeriodText::tr("“%1” is not a period. Write 2020-Q1 to 2020-Q4, 2020-H1 (six months), 2020-9M, 2020 "
                           "or 2011..2020.")
                .arg(code)};
    }
    if (match.hasCaptured(u"quarter"_s))
        return quarter(year, match.captured(u"quarter"_s).toInt());
    if (match.hasCaptured(u"half"_s))
        return sixMonths(year);
    if (match.hasCaptured(u"nine"_s))
        return nineMonths(year);
    return last != 0 ? years(year, last) : Period::year(year);
}

bool isEarlier(const Period &left, const Period &right)
{
    if (left.to != right.to)
        return left.to < right.to;
    if (left.from != right.from)
        return left.from > right.from;
    return left.kind < right.kind;
}

} // namespace parboard
