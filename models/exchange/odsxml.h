#pragma once

#include "models/exchange/workbookxml.h"

/// Names of OpenDocument (ODF 1.2): elements and attributes are told by namespace, whatever their prefix.
namespace parboard::ods {

inline constexpr QStringView office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
inline constexpr QStringView table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
inline constexpr QStringView text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
inline constexpr QStringView style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
inline constexpr QStringView svg = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
inline constexpr QStringView fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
/// LibreOffice's own: says what ODF 1.2 cannot, such as errors.
inline constexpr QStringView calcext = u"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

/// True in an element of this name.
inline bool isIn(WorkbookXml &xml, QStringView space, QStringView name)
{
    return xml.xml().name() == name && xml.xml().namespaceUri() == space;
}

/// An attribute of the open element; empty if there is none.
inline QString attribute(WorkbookXml &xml, QStringView space, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.xml().attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && attribute.namespaceUri() == space)
            return attribute.value().toString();
    }
    return {};
}

/// Goes down to office:spreadsheet; false if the document holds none. `before` is called for every element beside the
/// way and must read it to its end.
template <typename Before>
bool enterSpreadsheet(WorkbookXml &xml, const Before &before)
{
    if (!xml.nextChild())
        return false;
    while (xml.nextChild()) {
        if (isIn(xml, office, u"spreadsheet"))
            return true;
        if (!isIn(xml, office, u"body"))
            before();
    }
    return false;
}

} // namespace parboard::ods
