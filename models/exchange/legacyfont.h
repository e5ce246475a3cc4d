#pragma once

#include "models/exchange/table.h"

#include <QStringView>

namespace parboard {

/// Tells by the name of a font how its letters are to be read (domain.md i.7): ".VnTime" TCVN3, ".VnTimeH" TCVN3 with
/// capitals, "VNI-Times" VNI; every other font is plain Unicode.
inline LegacyFont legacyFontOf(QStringView family)
{
    if (family.startsWith(u".vn", Qt::CaseInsensitive))
        return family.endsWith(u'H') ? LegacyFont::Tcvn3Capital : LegacyFont::Tcvn3;
    return family.startsWith(u"vni-", Qt::CaseInsensitive) ? LegacyFont::Vni : LegacyFont::None;
}

} // namespace parboard
