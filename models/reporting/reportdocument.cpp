#include "models/reporting/reportdocument.h"

namespace parboard {

using namespace Qt::StringLiterals;

QString placeAndDate(const ReportDocument &document)
{
    const QDate date = document.date;
    const QString blank(5, QChar(QChar::Nbsp));
    const QString month = date.toString(date.month() < 3 ? u"MM"_s : u"M"_s);
    const QString day = document.isDraft
                            ? u"ngày%1 tháng%1 năm %2"_s.arg(blank).arg(date.year())
                            : u"ngày %1 tháng %2 năm %3"_s.arg(date.toString(u"dd"_s), month).arg(date.year());
    return document.body.place.isEmpty() ? day : u"%1, %2"_s.arg(document.body.place, day);
}

} // namespace parboard
