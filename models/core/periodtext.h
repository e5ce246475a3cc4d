#pragma once

#include "models/core/period.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// Periods and days as people write them in Vietnamese and English headings and reports (domain.md i.5, i.6).
namespace parboard::periodtext {

/// Reads a text that is nothing but a period: its code (2020-Q1), "Quý I/2020", "Quý 1 năm 2020", "Q.I/2020",
/// "Q1/2020", "6 tháng đầu năm 2021", "6T/2021", "9 tháng năm 2021", "Năm 2020", "2020", "giai đoạn 2011-2020",
/// "first six months of 2021" ... Roman numbers may be written with l or 1. Nothing if it is anything else, a
/// period without its year too unless `year` is given.
std::optional<Period> read(const QString &text, std::optional<int> year = std::nullopt);

/// The period that a longer text names ("BÁO CÁO ... Quý I năm 2020 (từ ngày ...)"): the first part of a year, else the
/// first year, else the first run of years, so "Quý I/2022, thực hiện Chương trình giai đoạn 2021-2030" is a quarter.
/// Days, months, the second half of a year and the numbers of documents (766/2022/QĐ-TTg) are no periods.
std::optional<Period> findIn(const QString &text);

/// Reads a text that is nothing but a day: 2020-03-05, 5/3/2020, 05.03.2020, 05-03-2020, "ngày 05 tháng 3 năm 2020".
/// Invalid if it is anything else or no day of the calendar.
QDate readDay(const QString &text);

/// Days named in a longer text, in their order: "từ ngày 15/12/2019 đến ngày 14/3/2020" gives both.
QList<QDate> daysIn(const QString &text);

} // namespace parboard::periodtext
