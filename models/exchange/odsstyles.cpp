#include "models/exchange/odsstyles.h"

#include "models/exchange/legacyfont.h"
#include "models/exchange/odsxml.h"

namespace parboard {

namespace {

constexpr int deepestParent = 20; // a style could name itself as its parent

/// The family as CSS writes it, without quotes.
LegacyFont fontOfFamily(QString family)
{
    return legacyFontOf(family.remove(u'\'').remove(u'"'));
}

} // namespace

void OdsStyles::read(WorkbookXml &xml)
{
    const bool faces = ods::isIn(xml, ods::office, u"font-face-decls");
    const bool styles = ods::isIn(xml, ods::office, u"automatic-styles") || ods::isIn(xml, ods::office, u"styles");
    if (!faces && !styles) {
        xml.skip();
        return;
    }
    while (xml.nextChild()) {
        if (ods::isIn(xml, ods::style, u"font-face"))
            readFace(xml);
        else if (ods::isIn(xml, ods::style, u"style"))
            readStyle(xml);
        else
            xml.skip();
    }
}

void OdsStyles::readFace(WorkbookXml &xml)
{
    const QString family = ods::attribute(xml, ods::svg, u"font-family");
    const LegacyFont font = fontOfFamily(family);
    if (font != LegacyFont::None)
        m_faces.insert(ods::attribute(xml, ods::style, u"name"), font);
    xml.skip();
}

void OdsStyles::readStyle(WorkbookXml &xml)
{
    const QString name = ods::attribute(xml, ods::style, u"name");
    const bool ofCell = ods::attribute(xml, ods::style, u"family") == u"table-cell";
    CellStyle cell{{}, ods::attribute(xml, ods::style, u"parent-style-name")};
    while (xml.nextChild()) {
        if (ods::isIn(xml, ods::style, u"table-properties") && ods::attribute(xml, ods::table, u"display") == u"false")
            m_hidden.insert(name);
        const QString face = ods::attribute(xml, ods::style, u"font-name");
        const QString family = ods::attribute(xml, ods::fo, u"font-family");
        if (ods::isIn(xml, ods::style, u"text-properties") && !(face.isEmpty() && family.isEmpty()))
            cell.font = face.isEmpty() ? fontOfFamily(family) : m_faces.value(face, legacyFontOf(face));
        xml.skip();
    }
    if (ofCell)
        m_cells.insert(name, cell);
}

LegacyFont OdsStyles::font(const QString &style) const
{
    QString name = style;
    for (int depth = 0; depth < deepestParent && !name.isEmpty(); ++depth) {
        const auto found = m_cells.constFind(name);
        if (found == m_cells.cend())
            return LegacyFont::None;
        if (found->font)
            return *found->font;
        name = found->parent;
    }
    return LegacyFont::None;
}

} // namespace parboard
