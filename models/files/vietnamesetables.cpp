#include "models/files/vietnamesetables.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <string_view>

namespace parboard::vietnamesetables {

namespace {

/// 80–9F of windows-1252.
constexpr std::u16string_view punctuation1252 = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD"
                                                u"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
/// A0–FF of TCVN 5712:1993, VN1.
constexpr std::u16string_view upperHalfTcvn = u"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
                                              u"\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
                                              u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
                                              u"éẹềểễếệìỉỄẾỒĩíịò"
                                              u"Ổỏõóọồổỗốộờởỡớợù"
                                              u"ỖủũúụừửữứựỳỷỹýỵỐ";
static_assert(punctuation1252.size() == 0x20 && upperHalfTcvn.size() == 0x60);

constexpr std::u16string_view tones = u"\u0300\u0301\u0303\u0309\u0323";

ByteTable makeLatin1()
{
    ByteTable table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table.at(byte) = static_cast<char16_t>(byte);
    return table;
}

void put(ByteTable &table, std::size_t from, std::u16string_view characters)
{
    std::copy(characters.begin(), characters.end(), table.begin() + static_cast<std::ptrdiff_t>(from));
}

ByteTable makeWindows1252()
{
    ByteTable table = makeLatin1();
    put(table, 0x80, punctuation1252);
    return table;
}

ByteTable makeWindows1258()
{
    ByteTable table = windows1252();
    for (const std::size_t byte : {0x8AU, 0x8EU, 0x9AU, 0x9EU})
        table.at(byte) = noMeaning;
    table[0xC3] = u'Ă';
    table[0xCC] = u'\u0300';
    table[0xD0] = u'Đ';
    table[0xD2] = u'\u0309';
    table[0xD5] = u'Ơ';
    table[0xDD] = u'Ư';
    table[0xDE] = u'\u0303';
    table[0xE3] = u'ă';
    table[0xEC] = u'\u0301';
    table[0xF0] = u'đ';
    table[0xF2] = u'\u0323';
    table[0xF5] = u'ơ';
    table[0xFD] = u'ư';
    table[0xFE] = u'₫';
    return table;
}

/// 80–9F as in windows-1252 but without its letters, which no Vietnamese font has.
void putPunctuation(ByteTable &table)
{
    put(table, 0x80, punctuation1252);
    for (const std::size_t byte : {0x83U, 0x88U, 0x8AU, 0x8CU, 0x8EU, 0x98U, 0x9AU, 0x9CU, 0x9EU, 0x9FU})
        table.at(byte) = noMeaning;
}

ByteTable makeTcvn3()
{
    ByteTable table = makeLatin1();
    putPunctuation(table);
    put(table, 0xA0, upperHalfTcvn);
    return table;
}

ByteTable makeVni()
{
    ByteTable table = makeLatin1();
    putPunctuation(table);
    for (std::size_t byte = 0xC0; byte < table.size(); ++byte) {
        if (byte != 0xD7 && byte != 0xF7) // the signs of multiplication and division are in every Latin font
            table.at(byte) = noMeaning;
    }
    constexpr std::u16string_view written = u"ÍÌÆÓÒÔÖÎÑíìæóòôöîñ";
    constexpr std::u16string_view meant = u"ÍÌỈĨỊƠƯỴĐíìỉĩịơưỵđ";
    static_assert(written.size() == meant.size());
    for (std::size_t index = 0; index < written.size(); ++index)
        table.at(written[index]) = meant[index];
    return table;
}

/// What a base becomes with each of the marks of VNI, in the order of `vniMarks`; '-' if nothing.
struct VniRow
{
    char16_t base;
    std::u16string_view letters;
};

constexpr std::u16string_view vniMarks = u"ùøûõïâáàåãäêéèúüë";
constexpr std::array<VniRow, 7> vniRows{{{u'a', u"áàảãạâấầẩẫậăắằẳẵặ"},
                                         {u'e', u"éèẻẽẹêếềểễệ------"},
                                         {u'o', u"óòỏõọôốồổỗộ------"},
                                         {u'ơ', u"ớờởỡợ------------"},
                                         {u'u', u"úùủũụ------------"},
                                         {u'ư', u"ứừửữự------------"},
                                         {u'y', u"ýỳỷỹ-------------"}}};

/// Tones on every letter below U+0200, which is where the letters of the byte tables end; made by Qt's normalization.
class ToneTable
{
public:
    ToneTable()
    {
        for (char16_t letter = u'A'; letter < end; ++letter) {
            for (std::size_t tone = 0; tone < tones.size(); ++tone) {
                const QString composed =
                    (QString(QChar(letter)) + QChar(tones[tone])).normalized(QString::NormalizationForm_C);
                m_letters[letter][tone] = composed.size() == 1 ? composed.front().unicode() : char16_t(0);
            }
        }
    }

    [[nodiscard]] char16_t at(char16_t letter, std::size_t tone) const
    {
        return letter < end ? m_letters[letter][tone] : char16_t(0);
    }

private:
    static constexpr char16_t end = 0x200;
    std::array<std::array<char16_t, tones.size()>, end> m_letters{};
};

} // namespace

const ByteTable &windows1252()
{
    static const ByteTable table = makeWindows1252();
    return table;
}

const ByteTable &windows1258()
{
    static const ByteTable table = makeWindows1258();
    return table;
}

const ByteTable &tcvn3()
{
    static const ByteTable table = makeTcvn3();
    return table;
}

const ByteTable &vni()
{
    static const ByteTable table = makeVni();
    return table;
}

bool isTone(char16_t character)
{
    return tones.find(character) != std::u16string_view::npos;
}

char16_t withTone(char16_t letter, char16_t tone)
{
    static const ToneTable table;
    const std::size_t index = tones.find(tone);
    return index == std::u16string_view::npos ? char16_t(0) : table.at(letter, index);
}

char16_t vniLetter(char16_t base, uchar mark)
{
    if (mark < 0xC0)
        return 0;
    const auto small = static_cast<char16_t>(QChar::toLower(base));
    const auto *row = std::ranges::find(vniRows, small, &VniRow::base);
    const std::size_t column = vniMarks.find(static_cast<char16_t>(mark | 0x20U));
    if (row == vniRows.end() || column == std::u16string_view::npos || row->letters[column] == u'-')
        return 0;
    const char16_t letter = row->letters[column];
    return base == small ? letter : static_cast<char16_t>(QChar::toUpper(letter));
}

} // namespace parboard::vietnamesetables
