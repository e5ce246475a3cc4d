#pragma once

#include "models/core/enumcodes.h"
#include "models/core/figure.h"
#include "models/core/localtext.h"

#include <QDate>
#include <QList>
#include <QString>

namespace parboard {

enum class UnitKind { Nation = 0, Province, District, Commune, Department };
inline constexpr EnumCodes<UnitKind, 5> unitKindCodes{{{UnitKind::Nation, "nation"},
                                                       {UnitKind::Province, "province"},
                                                       {UnitKind::District, "district"},
                                                       {UnitKind::Commune, "commune"},
                                                       {UnitKind::Department, "department"}}};

/// The two lists of provinces: the 63 until 30 June 2025, the 34 since (NQ 202/2025/QH15).
enum class Scheme { Old63 = 63, New34 = 34 };

/// The last day of the list of 63 provinces.
inline QDate lastDayOf63()
{
    return {2025, 6, 30};
}

/// The list in force on `day`.
inline Scheme schemeOn(QDate day)
{
    return day <= lastDayOf63() ? Scheme::Old63 : Scheme::New34;
}

/// Days between which something holds; an invalid date is an open end.
struct Validity
{
    QDate from;
    QDate to;

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
};

struct UnitName
{
    LocalText name;
    QString type; ///< nation, province, city, district
    Validity validity;
};

struct UnitCode
{
    Scheme scheme = Scheme::Old63;
    QString code; ///< two digits with leading zero; codes were reused in 2025, so never a key on their own
    Validity validity;
};

struct UnitRegion
{
    Scheme scheme = Scheme::Old63;
    LocalText region;
};

struct UnitAlias
{
    QString alias;
    Validity validity;
};

/// An administrative unit. Names, types, codes and regions are dated attributes; no unit is ever renamed in place.
struct Unit
{
    UnitId id{};
    QString key; ///< own permanent id, such as 63-17
    UnitKind kind = UnitKind::Province;
    QString parentKey;
    Validity validity;
    QList<UnitName> names;
    QList<UnitCode> codes;
    QList<UnitRegion> regions;
    QList<UnitAlias> aliases;

    /// The name that holds on `day` (the latest one if `day` is invalid or outside every validity).
    [[nodiscard]] const UnitName &nameOn(QDate day = {}) const;
    /// The code in `scheme`, or an empty string.
    [[nodiscard]] QString code(Scheme scheme) const;
    [[nodiscard]] bool isIn(Scheme scheme) const { return !code(scheme).isEmpty(); }
    [[nodiscard]] LocalText region(Scheme scheme) const;
};

/// `predecessor` became part of `successor` on a day, by a document.
struct Succession
{
    QString predecessorKey;
    QString successorKey;
    QDate on;
    QString document;
};

} // namespace parboard
