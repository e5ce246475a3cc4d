#pragma once

#include "models/exchange/headingwords.h"

#include <QDate>
#include <QStringList>

namespace parboard {

/// What the lines above a table say about all of it.
struct TitleFacts
{
    Subject subject;
    std::optional<int> year; ///< completes headings such as "Quý I"
    QDate dataFrom;
    QDate dataTo;
    QDate asOf;
    Multiplier multiplier; ///< "Đơn vị tính: triệu đồng"
    QString unitDoubt;     ///< a sentence, if the unit's name says too little
    QString periodDoubt;   ///< a sentence, if only the name of the sheet says the period

    bool operator==(const TitleFacts &) const = default;
};

/// Reads title lines: unit ("ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH"), period, level of government, indicator, "từ ngày ... đến
/// ngày ...", "tính đến ngày ...". What the lines leave open the name of the sheet may say. Place and date of the
/// signature ("Hà Nội, ngày ...") say nothing about the figures.
TitleFacts readTitle(const QStringList &lines, const QString &sheetName, const Catalogue &catalogue,
                     const HeadingWords &words);

/// The unit that `name` names for figures of `period`: of a name that lives on with another territory, the unit of the
/// list that held then (the 63 until 30 June 2025). More than one if the name leaves it open.
QList<const Unit *> unitsNamedIn(const Catalogue &catalogue, const QString &name, const std::optional<Period> &period);

/// "“Hưng Yên” may be Hưng Yên (63) or Hưng Yên (34)": the sentence for a name that says too little.
QString severalMeaningsText(const QString &name, const QStringList &meanings);
/// Names that tell such units apart.
QStringList namesOf(const QList<const Unit *> &units, const Catalogue &catalogue);

} // namespace parboard
