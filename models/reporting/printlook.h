#pragma once

#include "models/reporting/reportpages.h"

#include <QImage>
#include <QStringList>

namespace parboard {

/// How a page is looked at before it is printed.
enum class PrintLook {
    Colour,
    Grey,         ///< as a laser printer or a photocopier makes it
    RedGreenBlind ///< as one man in twenty sees it (deuteranopia)
};

/// The picture as `look` shows it. Greys are luminances (Rec. 709); the colours of the red-green blind follow Viénot,
/// Brettel and Mollon, "Digital video colourmaps for checking the legibility of displays by dichromats" (1999).
QImage lookedAt(const QImage &picture, PrintLook look);

/// What of the pages will not survive a photocopier, one sentence each: lines thinner than a quarter of a point, and
/// different colours of one page whose lightness in grey is closer than a tenth. Looks at what is really painted.
QStringList printProblems(const ReportPages &pages);

} // namespace parboard
