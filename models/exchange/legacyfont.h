#pragma once

#include "models/exchange/table.h"

#include <QString>
#include <QStringView>

namespace parboard {

/// A text that was typed for an old Vietnamese font, in Unicode.
struct LegacyText
{
    QString text;
    bool converted = false; ///< false: the text is as it was
    QString lost;           ///< characters that the font has no letter for; U+FFFD stands in their place
    /// The text was left as it is against what its font says: as that it would hold no Vietnamese word.
    bool doubtful = false;
};

/// Reads the text of a workbook cell as its font shows it. Such cells hold the bytes of the old encoding as the
/// characters U+0000 to U+00FF ("Ninh B×nh" in .VnTime is Ninh Bình); the capital fonts (.VnTimeH) show all letters as
/// capitals. Text that holds Vietnamese letters of Unicode was typed later and stays as it is, whatever its font. So
/// does text of western letters alone ("café", "hành chính") if it gives no Vietnamese syllables as the font's, or is
/// right as it stands and not as the font's; where both are right the font decides ("Bé" in .VnTime is Bộ).
LegacyText convertLegacyFont(const QString &text, LegacyFont font);

/// Tells by the name of a font how its letters are to be read (domain.md i.7): ".VnTime" TCVN3, ".VnTimeH" TCVN3 with
/// capitals, "VNI-Times" VNI; every other font is plain Unicode.
inline LegacyFont legacyFontOf(QStringView family)
{
    if (family.startsWith(u".vn", Qt::CaseInsensitive))
        return family.endsWith(u'H') ? LegacyFont::Tcvn3Capital : LegacyFont::Tcvn3;
    return family.startsWith(u"vni-", Qt::CaseInsensitive) ? LegacyFont::Vni : LegacyFont::None;
}

} // namespace parboard
