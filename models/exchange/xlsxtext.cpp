#include "models/exchange/xlsxtext.h"

#include "models/exchange/legacyfont.h"
#include "models/exchange/xlsxrawrow.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The text of the open element t.
QByteArray spacedText(WorkbookXml &xml)
{
    const bool preserve = xml.attribute(u"xml:space") == u"preserve";
    const QByteArray text = xml.text().toUtf8();
    return xlsxSpaced(text, preserve).toByteArray();
}

/// The font that the open element rPr names.
std::optional<LegacyFont> fontOfRun(WorkbookXml &xml)
{
    std::optional<LegacyFont> font;
    while (xml.nextChild()) {
        if (xml.is(u"rFont"))
            font = legacyFontOf(xml.attribute(u"val"));
        xml.skip();
    }
    return font;
}

XlsxText run(WorkbookXml &xml)
{
    XlsxText run;
    while (xml.nextChild()) {
        if (xml.is(u"rPr"))
            run.font = fontOfRun(xml);
        else if (xml.is(u"t"))
            run.text += spacedText(xml);
        else
            xml.skip();
    }
    return run;
}

/// Gathers the runs' fonts: only runs with letters beyond ASCII count, since fonts agree on all others.
class FontVote
{
public:
    void add(const XlsxText &run)
    {
        if (std::ranges::all_of(run.text, [](char c) { return uchar(c) < 0x80; }))
            return;
        m_agreed = m_agreed && (!m_any || run.font == m_font);
        m_font = run.font;
        m_any = true;
    }
    /// Nothing where the runs disagree: then the cell's style speaks, as for a text without runs.
    [[nodiscard]] std::optional<LegacyFont> font() const { return m_agreed ? m_font : std::nullopt; }

private:
    bool m_any = false;
    bool m_agreed = true;
    std::optional<LegacyFont> m_font;
};

} // namespace

XlsxText readXlsxText(WorkbookXml &xml)
{
    XlsxText text;
    FontVote vote;
    while (xml.nextChild()) {
        if (xml.is(u"t")) {
            text.text += spacedText(xml);
        } else if (xml.is(u"r")) {
            const XlsxText part = run(xml);
            vote.add(part);
            text.text += part.text;
        } else {
            xml.skip();
        }
    }
    text.font = vote.font();
    return text;
}

} // namespace parboard
