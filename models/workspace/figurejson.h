#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"
#include "models/core/source.h"

#include <QJsonObject>

namespace parboard {

/// The name and code that files carry for a unit: Vietnamese, as they held on the last day of `period`.
struct DatedUnit
{
    QString name;
    QString code;     ///< empty for districts and the nation
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
