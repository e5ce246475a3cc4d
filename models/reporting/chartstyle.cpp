#include "models/reporting/chartpainter.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QRawFont>
#include <QStringList>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

// Letters that incomplete faces lack: stacked marks, horned vowels, barred D.
const QString vietnameseProbe = u"ĂẰẲẴẮẶăằẳẵắặẤẦẨẪẬẾỀỂỄỆĐđƠỚỜỞỠỢƯỨỪỬỮỰựỴỵ"_s;

/// The face that `family` really gives, or nothing if that face lacks Vietnamese letters (Qt would mix in another).
QString coveringFace(const QString &family)
{
    const QRawFont face = QRawFont::fromFont(QFont(family));
    const bool covers = std::all_of(vietnameseProbe.cbegin(), vietnameseProbe.cend(),
                                    [&face](QChar letter) { return face.supportsCharacter(letter); });
    return covers ? face.familyName() : QString();
}

QString firstCovering(const QStringList &families)
{
    for (const QString &family : families) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        if (const QString face = coveringFace(family); !face.isEmpty())
            return face;
    }
    return QGuiApplication::font().family();
}

/// Charts on screen speak in the program's own face whenever it covers Vietnamese.
QString screenFamily()
{
    static const QString family = [] {
        const QString own = coveringFace(QGuiApplication::font().family());
        return own.isEmpty() ? firstCovering({u"Noto Sans"_s, u"Segoe UI"_s, u"Arimo"_s, u"DejaVu Sans"_s}) : own;
    }();
    return family;
}

QString paperFamily()
{
    static const QString family = firstCovering({u"Arimo"_s, u"Arial"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    return family;
}

} // namespace

ChartStyle ChartStyle::light()
{
    ChartStyle style;
    style.fontFamily = screenFamily();
    style.textSize = 13;
    style.background = QRgb(0xFFFFFF);
    style.text = QRgb(0x1B1F24);
    style.mutedText = QRgb(0x57606A);
    style.bar = QRgb(0x8A929B);
    style.ownBar = QRgb(0x0072B2);
    style.hatch = QRgb(0x7A828B);
    style.target = QRgb(0xD55E00);
    style.median = QRgb(0x24292F);
    style.grid = QRgb(0xE1E5EA);
    return style;
}

ChartStyle ChartStyle::dark()
{
    ChartStyle style;
    style.fontFamily = screenFamily();
    style.textSize = 13;
    style.background = QRgb(0x1B1E23);
    style.text = QRgb(0xE8EAED);
    style.mutedText = QRgb(0xA9B1BA);
    style.bar = QRgb(0x7C858F);
    style.ownBar = QRgb(0x4DB1F2);
    style.hatch = QRgb(0x96A0AA);
    style.target = QRgb(0xFF8B3D);
    style.median = QRgb(0xF2F4F6);
    style.grid = QRgb(0x363B43);
    return style;
}

ChartStyle ChartStyle::print()
{
    ChartStyle style;
    style.fontFamily = paperFamily();
    style.textSize = 9;
    style.background = QRgb(0xFFFFFF);
    style.text = QRgb(0x000000);
    style.mutedText = QRgb(0x404040);
    style.bar = QRgb(0x8C8C8C);
    style.ownBar = QRgb(0x003F66); // a photocopier must keep it apart from the grey of the others
    style.hatch = QRgb(0x505050);
    style.target = QRgb(0xC24E00);
    style.median = QRgb(0x000000);
    style.grid = QRgb(0xD0D0D0);
    return style;
}

} // namespace parboard
