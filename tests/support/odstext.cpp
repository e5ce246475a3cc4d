#include "odstext.h"

namespace parboard::test::odstext {

QByteArray content(const QByteArray &tables, const QByteArray &styles)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
           R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
           R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
           R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:font-face-decls>)"
           R"(<style:font-face style:name="old" svg:font-family="'.VnTimeH'"/></office:font-face-decls><office:automatic-styles>)" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray oneTable(const QByteArray &rows)
{
    return content(R"(<table:table table:name="T">)" + rows + "</table:table>");
}

QByteArray cell(const QByteArray &text, const QByteArray &attributes)
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes)
{
    return "<table:table-row " + attributes + '>' + cells + "</table:table-row>";
}

} // namespace parboard::test::odstext
