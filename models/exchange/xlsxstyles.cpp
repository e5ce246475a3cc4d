#include "models/exchange/xlsxstyles.h"

#include "models/exchange/legacyfont.h"

#include <QHash>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Stands for [h], [mm] and [s] in what barePart() returns.
constexpr QChar elapsedMark(1);

/// What counts in a format code: its first section without literal text.
QString barePart(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QStringView inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            const auto elapsed = [](QChar letter) { return u"hHmMsS"_s.contains(letter); };
            if (c == u'[' && !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), elapsed))
                bare += elapsedMark;
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is literal, a width or a filling
        } else {
            bare += c.toLower();
        }
    }
    return bare.remove(u"general"_s).remove(u"am/pm"_s).remove(u"a/p"_s);
}

/// Only text that is read by nobody would need more.
constexpr qsizetype mostFormats = 100'000;

/// Reads the parts of a style sheet that say how values look.
class StyleSheet
{
public:
    explicit StyleSheet(WorkbookXml &xml) : m_xml(xml) {}

    QList<XlsxCellFormat> read()
    {
        if (!m_xml.nextChild())
            return {};
        while (m_xml.nextChild()) {
            if (m_xml.is(u"numFmts"))
                readCodes();
            else if (m_xml.is(u"fonts"))
                readFonts();
            else if (m_xml.is(u"cellXfs"))
                readFormats();
            else
                m_xml.skip();
        }
        return formats();
    }

private:
    struct Named
    {
        int code = 0;
        int font = 0;
    };

    void readCodes()
    {
        while (m_xml.nextChild()) {
            m_codes.insert(m_xml.attribute(u"numFmtId").toInt(), numberLook(m_xml.attribute(u"formatCode")));
            m_xml.skip();
        }
    }

    void readFonts()
    {
        while (m_xml.nextChild()) {
            LegacyFont font = LegacyFont::None;
            while (m_xml.nextChild()) {
                if (m_xml.is(u"name"))
                    font = legacyFontOf(m_xml.attribute(u"val"));
                m_xml.skip();
            }
            if (m_fonts.size() < mostFormats)
                m_fonts.append(font);
        }
    }

    void readFormats()
    {
        while (m_xml.nextChild()) {
            if (m_xml.is(u"xf") && m_named.size() < mostFormats)
                m_named.append({m_xml.attribute(u"numFmtId").toInt(), m_xml.attribute(u"fontId").toInt()});
            m_xml.skip();
        }
    }

    /// The lists may stand in any order, so they are put together at the end.
    [[nodiscard]] QList<XlsxCellFormat> formats() const
    {
        QList<XlsxCellFormat> formats;
        for (const Named &named : m_named) {
            const auto own = m_codes.constFind(named.code);
            formats.append({own != m_codes.cend() ? *own : numberLookOfBuiltIn(named.code),
                            m_fonts.value(named.font, LegacyFont::None)});
        }
        return formats;
    }

    WorkbookXml &m_xml;
    QHash<int, NumberLook> m_codes;
    QList<LegacyFont> m_fonts;
    QList<Named> m_named;
};

} // namespace

NumberLook numberLook(QStringView code)
{
    const QString bare = barePart(code);
    if (bare.contains(elapsedMark))
        return NumberLook::Elapsed;
    const bool clock = bare.contains(u'h') || bare.contains(u's');
    // m is a month, except beside hours and seconds, where it is minutes.
    if (bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !clock))
        return NumberLook::Date;
    if (clock)
        return NumberLook::Time;
    return bare.contains(u'%') ? NumberLook::Percent : NumberLook::Plain;
}

NumberLook numberLookOfBuiltIn(int id)
{
    if (id == 9 || id == 10)
        return NumberLook::Percent;
    // 27 to 36 and 50 to 58 are the dates of East Asian editions.
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberLook::Date;
    if (id == 46)
        return NumberLook::Elapsed;
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? NumberLook::Time : NumberLook::Plain;
}

Result<QList<XlsxCellFormat>> readXlsxStyles(WorkbookXml &xml)
{
    QList<XlsxCellFormat> formats = StyleSheet(xml).read();
    xml.finish();
    if (const Result<void> state = xml.state(); !state)
        return state.error();
    return formats;
}

} // namespace parboard
