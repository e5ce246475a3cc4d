#include "textencoder.h"

#include <QHash>

namespace parboard::test {

using namespace Qt::StringLiterals;

namespace {

using Letters = QHash<QChar, QByteArray>;

constexpr char tcvn3Bytes[] = "B5B6B7B8B9 A8BBBCBDBEC6 A9C7C8C9CACB AE CCCECFD0D1 AAD2D3D4D5D6 D7D8DCDDDE DFE1E2E3E4 "
                              "ABE5E6E7E8E9 ACEAEBECEDEE EFF1F2F3F4 ADF5F6F7F8F9 FAFBFCFDFE";

QString vniPairs()
{
    return u"aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ "
           u"où "
           "oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î"_s;
}

Letters asciiLetters()
{
    Letters letters;
    for (char16_t code = 0; code < 0x80; ++code)
        letters.insert(QChar(code), QByteArray(1, char(code)));
    return letters;
}

Letters tcvn3Letters()
{
    Letters letters = asciiLetters();
    const QByteArray bytes = QByteArray::fromHex(tcvn3Bytes);
    for (qsizetype index = 0; index < bytes.size(); ++index)
        letters.insert(smallVietnameseLetters().at(index), bytes.sliced(index, 1));
    const QString capitals = u"ĂÂÊÔƠƯĐ"_s;
    for (qsizetype index = 0; index < capitals.size(); ++index)
        letters.insert(capitals.at(index), QByteArray(1, char(0xA1 + index)));
    letters.insert(u'–', "\x96");
    return letters;
}

Letters vniLetters()
{
    Letters letters = asciiLetters();
    const QStringList pairs = vniPairs().split(u' ');
    for (qsizetype index = 0; index < pairs.size(); ++index) {
        letters.insert(smallVietnameseLetters().at(index), pairs.at(index).toLatin1());
        letters.insert(capitalVietnameseLetters().at(index), pairs.at(index).toUpper().toLatin1());
    }
    letters.insert(u'–', "\x96");
    return letters;
}

/// Letters of windows-1258 with its five tones, every tone written apart.
Letters windows1258Letters()
{
    Letters letters = asciiLetters();
    const QHash<QChar, char> own{{u'ă', '\xE3'}, {u'â', '\xE2'}, {u'ê', '\xEA'}, {u'ô', '\xF4'}, {u'ơ', '\xF5'},
                                 {u'ư', '\xFD'}, {u'đ', '\xF0'}, {u'Ă', '\xC3'}, {u'Â', '\xC2'}, {u'Ê', '\xCA'},
                                 {u'Ô', '\xD4'}, {u'Ơ', '\xD5'}, {u'Ư', '\xDD'}, {u'Đ', '\xD0'}, {u'–', '\x96'}};
    for (auto letter = own.cbegin(); letter != own.cend(); ++letter)
        letters.insert(letter.key(), QByteArray(1, letter.value()));
    const QHash<char16_t, char> tones{
        {u'\u0300', '\xCC'}, {u'\u0309', '\xD2'}, {u'\u0303', '\xDE'}, {u'\u0301', '\xEC'}, {u'\u0323', '\xF2'}};
    for (const QString base = u"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"_s; const QChar letter : base) {
        for (auto tone = tones.cbegin(); tone != tones.cend(); ++tone) {
            const QString composed = (QString(letter) + QChar(tone.key())).normalized(QString::NormalizationForm_C);
            letters.insert(composed.front(), letters.value(letter) + tone.value());
        }
    }
    return letters;
}

QByteArray lettersOf(const QString &text, const Letters &letters)
{
    QByteArray bytes;
    for (const QChar letter : text)
        bytes += letters.value(letter, "?");
    return bytes;
}

QByteArray utf16(const QString &text, bool highByteFirst)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const char high = char(unit.unicode() >> 8);
        const char low = char(unit.unicode() & 0xFF);
        bytes += highByteFirst ? high : low;
        bytes += highByteFirst ? low : high;
    }
    return bytes;
}

} // namespace

const QString &smallVietnameseLetters()
{
    static const QString letters = u"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"_s;
    return letters;
}

const QString &capitalVietnameseLetters()
{
    static const QString letters = smallVietnameseLetters().toUpper();
    return letters;
}

QByteArray encodedText(const QString &text, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return text.toUtf8();
    case TextEncoding::Utf16LE:
        return utf16(text, false);
    case TextEncoding::Utf16BE:
        return utf16(text, true);
    case TextEncoding::Windows1252:
        return text.toLatin1();
    case TextEncoding::Windows1258: {
        static const Letters letters = windows1258Letters();
        return lettersOf(text, letters);
    }
    case TextEncoding::Tcvn3: {
        static const Letters letters = tcvn3Letters();
        return lettersOf(text, letters);
    }
    case TextEncoding::Vni:
        break;
    }
    static const Letters letters = vniLetters();
    return lettersOf(text, letters);
}

} // namespace parboard::test
