#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"
#include "models/core/source.h"

#include <QJsonObject>

namespace parboard {

/// The name and code that files carry for a unit: Vietnamese, as they held on the last day of `period`. A unit without
/// an official code on that day (a district, a province of the 63 in a later period) carries its own key, because codes
/// and names were used again in 2025: name, code and period always tell which unit is meant.
struct DatedUnit
{
    QString name;
    QString code;
    QString province; ///< of a district; else empty
};
DatedUnit datedUnit(const Unit &unit, const Period &period, const Catalogue &catalogue);

/// The fixed JSON shape of a figure, the same in every verb and file. What is unknown is null; names are Vietnamese
/// whatever the language of the program. A district carries its "province" besides.
QJsonObject figureObject(const Figure &figure, const Source &source, const Catalogue &catalogue);

/// The "source" member of a figure.
QJsonObject sourceObject(const Source &source);

/// ISO date, null if invalid.
QJsonValue jsonDate(QDate date);
/// The text, null if empty.
QJsonValue jsonText(const QString &text);
/// The number, null if there is none.
QJsonValue jsonNumber(std::optional<double> number);

} // namespace parboard
