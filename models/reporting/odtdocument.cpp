#include "models/reporting/odtdocument.h"

#include "models/reporting/odtcontent.h"

#include <QXmlStreamWriter>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// Styles and pages: %1 the face, %2 the language, %3 the country.
const QString odtStyles = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="%1" fo:font-family="'%1'" fo:font-size="13pt" fo:language="%2" fo:country="%3" fo:color="#000000"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify" fo:text-indent="1.27cm" fo:margin-bottom="6pt" fo:line-height="112%"/></style:style>
<style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="4pt"/><style:text-properties fo:font-size="11pt" fo:font-style="italic"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="8pt" fo:margin-bottom="4pt"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Centre" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="CentreBold" style:family="paragraph" style:parent-style-name="Centre"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="CentreItalic" style:family="paragraph" style:parent-style-name="Centre"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Motherland" style:family="paragraph" style:parent-style-name="CentreBold"><style:text-properties fo:font-size="12pt"/></style:style>
<style:style style:name="Motto" style:family="paragraph" style:parent-style-name="CentreBold"><style:text-properties style:text-underline-style="solid"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="CentreBold"><style:paragraph-properties fo:margin-top="4pt"/><style:text-properties fo:font-size="14pt"/></style:style>
<style:style style:name="Recipients" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="11pt"/></style:style>
<style:style style:name="RecipientsHead" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="12pt" fo:font-weight="bold" fo:font-style="italic"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:keep-with-next="always" fo:text-indent="1.27cm" fo:margin-top="8pt" fo:margin-bottom="3pt"/><style:text-properties fo:font-weight="bold" fo:text-transform="uppercase"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:keep-with-next="always" fo:text-indent="1.27cm" fo:margin-top="8pt" fo:margin-bottom="3pt"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="3"><style:paragraph-properties fo:keep-with-next="always" fo:text-indent="1.27cm" fo:margin-top="6pt" fo:margin-bottom="3pt"/></style:style>
<style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="11pt"/></style:style>
<style:style style:name="CellHead" style:family="paragraph" style:parent-style-name="Cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="CellNumber" style:family="paragraph" style:parent-style-name="Cell"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="Changed" style:family="text"><style:text-properties fo:color="#b00020" style:text-underline-style="solid"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Portrait"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="1cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style></style:page-layout>
<style:page-layout style:name="PortraitFirst"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/></style:page-layout>
<style:page-layout style:name="Landscape"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="1cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style></style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="First" style:page-layout-name="PortraitFirst" style:next-style-name="Standard"/>
<style:master-page style:name="Standard" style:page-layout-name="Portrait"><style:header><text:p text:style-name="Centre"><text:page-number text:select-page="current"/></text:p></style:header></style:master-page>
<style:master-page style:name="Landscape" style:page-layout-name="Landscape"><style:header><text:p text:style-name="Centre"><text:page-number text:select-page="current"/></text:p></style:header></style:master-page>
</office:master-styles>
</office:document-styles>
)"_s;

QByteArray manifestOf(const QList<OdtPart> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString name = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    xml.writeStartDocument();
    xml.writeNamespace(name, u"manifest"_s);
    xml.writeStartElement(name, u"manifest"_s);
    xml.writeAttribute(name, u"version"_s, u"1.2"_s);
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(name, u"file-entry"_s);
        xml.writeAttribute(name, u"full-path"_s, path);
        xml.writeAttribute(name, u"media-type"_s, type);
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const OdtPart &part : parts) {
        if (part.name != u"mimetype")
            entry(part.name, part.name.endsWith(u".png") ? u"image/png"_s : u"text/xml"_s);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaOf(const OdtFacts &facts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
    const QString meta = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    xml.writeStartDocument();
    xml.writeNamespace(office, u"office"_s);
    xml.writeNamespace(meta, u"meta"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeStartElement(office, u"document-meta"_s);
    xml.writeAttribute(office, u"version"_s, u"1.2"_s);
    xml.writeStartElement(office, u"meta"_s);
    xml.writeTextElement(meta, u"generator"_s, u"parboard " PARBOARD_VERSION ""_s);
    xml.writeTextElement(dc, u"title"_s, facts.title);
    xml.writeTextElement(dc, u"creator"_s, facts.author);
    xml.writeTextElement(dc, u"language"_s, facts.language);
    if (facts.createdAt.isValid())
        xml.writeTextElement(meta, u"creation-date"_s, facts.createdAt.toUTC().toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QList<OdtPart> odtParts(const ReportDocument &document, const OdtFacts &facts, const ChartPainter &charts)
{
    QList<OdtPart> parts{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}};
    parts += OdtContent(document, charts, facts.fontFamily).parts();
    const QString country = facts.language == u"vi" ? u"VN"_s : u"GB"_s;
    parts += OdtPart{u"styles.xml"_s, odtStyles.arg(facts.fontFamily, facts.language, country).toUtf8()};
    parts += OdtPart{u"meta.xml"_s, metaOf(facts)};
    parts += OdtPart{u"META-INF/manifest.xml"_s, manifestOf(parts)};
    return parts;
}

} // namespace parboard
