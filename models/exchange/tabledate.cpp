#include "models/exchange/tabledate.h"

#include <QDateTime>
#include <QString>

#include <charconv>
#include <cmath>

namespace parboard::tabledate {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 daysOfAllYears = 2'958'465; // 31 December 9999 as Excel counts

QByteArray moment(QDate day, qint64 second)
{
    if (!day.isValid() || day.year() > 9999)
        return {};
    const QString date = day.toString(Qt::ISODate);
    if (second == 0)
        return date.toLatin1();
    return (date + u'T' + QTime::fromMSecsSinceStartOfDay(int(second * 1000)).toString(Qt::ISODate)).toLatin1();
}

QByteArray clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

} // namespace

QByteArray ofSerial(double serial, bool from1904)
{
    if (!(serial >= 0) || serial > double(daysOfAllYears + 1))
        return {};
    const auto second = qint64(std::llround(serial * double(secondsOfDay)));
    const qint64 days = second / secondsOfDay;
    const bool noDay = !from1904 && (days == 0 || days == 60);
    if (noDay)
        return {};
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return moment(first.addDays(days), second % secondsOfDay);
}

QByteArray elapsed(double days)
{
    if (!(days >= 0) || days > 1e6 / 24)
        return {};
    return clockText(std::llround(days * double(secondsOfDay)));
}

QByteArray ofText(QByteArrayView text)
{
    const QString whole = QString::fromUtf8(text).trimmed();
    if (whole.size() == 10)
        return moment(QDate::fromString(whole, Qt::ISODate), 0);
    const QDateTime time = QDateTime::fromString(whole, Qt::ISODateWithMs);
    return time.isValid() ? moment(time.date(), QTime(0, 0).secsTo(time.time())) : QByteArray();
}

QByteArray elapsedOfText(QByteArrayView text)
{
    if (!text.startsWith("PT"))
        return {};
    text = text.sliced(2);
    double days = 0;
    while (!text.isEmpty()) {
        double amount = 0;
        const char *const end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data(), end, amount, std::chars_format::fixed);
        if (error != std::errc() || stop == end)
            return {};
        const double unit = *stop == 'H' ? 24 : *stop == 'M' ? 1440 : *stop == 'S' ? 86'400 : 0;
        if (unit == 0)
            return {};
        days += amount / unit;
        text = text.sliced(stop + 1 - text.data());
    }
    return elapsed(days);
}

} // namespace parboard::tabledate
