#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QTime>

/// Dates and times of workbooks as TableCell::text holds them (ISO 8601).
namespace parboard::tabledate {

/// The moment that a serial number of Excel means: days since the end of 1899 (with the 29 February 1900 that never
/// was) or since 1 January 1904. Without a time at midnight. Empty where there is no such day up to the year 9999.
QByteArray ofSerial(double serial, bool from1904);

/// A length of time in days as hours, minutes, seconds: "30:15:00". Empty if negative or longer than a million hours.
QByteArray elapsed(double days);

/// A date as XML writes it ("2024-03-31", "2024-03-31T00:00:00.000Z") without a time at midnight; empty if it is none.
QByteArray ofText(QByteArrayView text);

/// A length of time as XML writes it ("PT12H30M00S") like elapsed(); empty if it is none.
QByteArray elapsedOfText(QByteArrayView text);

} // namespace parboard::tabledate
