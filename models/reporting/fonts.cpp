#include "models/reporting/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QRawFont>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct FontText
{
    Q_DECLARE_TR_FUNCTIONS(Fonts)
};

const QStringList &uiFamilies()
{
    static const QStringList families{u"Arimo"_s,       u"Noto Sans"_s,       u"Arial"_s,   u"Segoe UI"_s,
                                      u"DejaVu Sans"_s, u"Liberation Sans"_s, u"FreeSans"_s};
    return families;
}

const QStringList &paperFamilies()
{
    static const QStringList families{u"Times New Roman"_s,  u"Tinos"_s,        u"Noto Serif"_s,
                                      u"Liberation Serif"_s, u"DejaVu Serif"_s, u"FreeSerif"_s};
    return families;
}

bool faceDrawsVietnamese(const QString &family, QFont::Weight weight)
{
    // Only the face itself counts: fontconfig answers every name with some face, and QFontMetrics counts fallbacks.
    const QRawFont face = QRawFont::fromFont(drawingFont(family, 16, weight));
    if (!face.isValid() || face.familyName().compare(family, Qt::CaseInsensitive) != 0)
        return false;
    const QString letters = vietnameseLetters();
    return std::all_of(letters.cbegin(), letters.cend(),
                       [&face](QChar letter) { return face.supportsCharacter(letter); });
}

const QString &foundUiFamily()
{
    static const QString family = firstVietnameseFamily(uiFamilies());
    return family;
}

const QString &foundPaperFamily()
{
    static const QString family = firstVietnameseFamily(paperFamilies());
    return family;
}

} // namespace

QString vietnameseLetters()
{
    const QString lower = u"àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"_s;
    return lower + lower.toUpper() + u'₫';
}

bool drawsVietnamese(const QString &family)
{
    return QFontDatabase::hasFamily(family) && faceDrawsVietnamese(family, QFont::Normal) &&
           faceDrawsVietnamese(family, QFont::Bold);
}

QString firstVietnameseFamily(const QStringList &families)
{
    const auto found = std::find_if(families.cbegin(), families.cend(), drawsVietnamese);
    return found == families.cend() ? QString() : *found;
}

QString uiFontFamily()
{
    return foundUiFamily().isEmpty() ? QGuiApplication::font().family() : foundUiFamily();
}

QString paperFontFamily()
{
    return foundPaperFamily().isEmpty() ? uiFontFamily() : foundPaperFamily();
}

Result<void> checkVietnameseFonts()
{
    if (!foundUiFamily().isEmpty() && !foundPaperFamily().isEmpty())
        return {};
    return Error{
        FontText::tr("No font on this computer draws all Vietnamese letters. Install the package fonts-croscore "
                     "(on Debian: sudo apt install fonts-croscore) and start the program again."),
        u"window: %1; paper: %2"_s.arg(foundUiFamily(), foundPaperFamily())};
}

QFont drawingFont(const QString &family, qreal size, QFont::Weight weight, bool italic)
{
    QFont font(family);
    font.setPixelSize(std::max(1, qRound(size)));
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace parboard
