#include "models/exchange/xlsxstrings.h"

#include "models/exchange/xlsxbytes.h"
#include "models/exchange/xlsxtext.h"

#include <QCoreApplication>

namespace parboard {

namespace {

struct XlsxStringsText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxStrings)
};

constexpr qsizetype mostBytes = qsizetype(256) << 20;
constexpr qsizetype mostTexts = qsizetype(16) << 20;

} // namespace

Result<void> XlsxStrings::read(WorkbookXml &xml)
{
    xml.nextChild();
    while (xml.nextChild()) {
        if (!xml.is(u"si")) {
            xml.skip();
            continue;
        }
        const XlsxText text = readXlsxText(xml);
        m_bytes += xlsxUnescaped(text.text);
        if (text.font)
            m_fonts.insert(m_ends.size(), *text.font);
        m_ends.append(quint32(m_bytes.size()));
        if (m_bytes.size() > mostBytes || m_ends.size() > mostTexts)
            xml.refuse(XlsxStringsText::tr(
                "The workbook holds more texts than fit into memory. Save its sheets as CSV and read "
                "those."));
    }
    xml.finish();
    return xml.state();
}

QByteArrayView XlsxStrings::text(qsizetype number) const
{
    const qsizetype begin = number == 0 ? 0 : qsizetype(m_ends[number - 1]);
    return QByteArrayView(m_bytes).sliced(begin, qsizetype(m_ends[number]) - begin);
}

std::optional<LegacyFont> XlsxStrings::font(qsizetype number) const
{
    if (m_fonts.isEmpty())
        return std::nullopt;
    const auto found = m_fonts.constFind(number);
    return found == m_fonts.cend() ? std::nullopt : std::optional(*found);
}

} // namespace parboard
