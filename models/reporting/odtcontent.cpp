#include "models/reporting/odtcontent.h"

#include "models/reporting/blockpicture.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

const QString officeSpace = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString styleSpace = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString textSpace = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString tableSpace = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString drawSpace = u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s;
const QString foSpace = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString svgSpace = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s;
const QString linkSpace = u"http://www.w3.org/1999/xlink"_s;

constexpr qreal odtTextWidth = 467;        ///< points between the margins of an upright A4
constexpr qreal odtPictureHeight = 650;    ///< the most that a page holds beside a caption
constexpr qsizetype odtUprightUnits = 5;   ///< columns of units that an upright page holds
constexpr qsizetype odtLeadingColumns = 3; ///< number, indicator, unit of measure

// Widths of columns to each other.
constexpr int leastWeight = 5;
constexpr int mostWeight = 60;

/// By the longest word of a column at the least, by its longest text up to a point.
QList<int> columnWeights(const QStringList &heads, const QList<QStringList> &rows)
{
    QList<int> weights;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        constexpr qsizetype longest = 36;
        qsizetype length = std::min<qsizetype>(heads.at(column).size(), longest / 3);
        for (const QStringList &row : rows) {
            if (row.size() == heads.size())
                length = std::max(length, std::min(row.at(column).size(), longest));
        }
        weights += std::clamp(int(length), leastWeight, mostWeight);
    }
    return weights;
}

/// Paragraph styles that begin a page are made for these.
const QStringList &pageBeginners()
{
    static const QStringList styles{u"Body"_s,         u"Note"_s,         u"Caption"_s, u"Centre"_s,
                                    u"CentreBold"_s,   u"Title"_s,        u"Cell"_s,    u"Heading_20_1"_s,
                                    u"Heading_20_2"_s, u"Heading_20_3"_s, u"Standard"_s};
    return styles;
}

} // namespace

OdtContent::OdtContent(const ReportDocument &document, const ChartPainter &charts, QString fontFamily)
    : m_document(document), m_charts(charts), m_family(std::move(fontFamily)), m_xml(&m_bytes), m_pageStyle(u"First"_s)
{
}

QList<OdtPart> OdtContent::parts()
{
    m_xml.writeStartDocument();
    const QList<std::pair<QString, QString>> spaces = {
        {officeSpace, u"office"_s}, {styleSpace, u"style"_s}, {textSpace, u"text"_s}, {tableSpace, u"table"_s},
        {drawSpace, u"draw"_s},     {foSpace, u"fo"_s},       {svgSpace, u"svg"_s},   {linkSpace, u"xlink"_s}};
    for (const auto &[space, prefix] : spaces)
        m_xml.writeNamespace(space, prefix);
    m_xml.writeStartElement(officeSpace, u"document-content"_s);
    m_xml.writeAttribute(officeSpace, u"version"_s, u"1.2"_s);
    writeAutomaticStyles();
    m_xml.writeStartElement(officeSpace, u"body"_s);
    m_xml.writeStartElement(officeSpace, u"text"_s);
    if (m_document.isLandscape)
        m_pageStyle = u"Landscape"_s;
    if (m_document.hasForm)
        writeHead();
    else if (m_document.isDraft)
        paragraph(u"CentreBold"_s, u"DỰ THẢO"_s);
    paragraph(u"Title"_s, m_document.type);
    paragraph(u"Title"_s, m_document.subject);
    writeBlocks(m_document.blocks);
    if (m_document.hasForm)
        writeEnd();
    for (const ReportAppendix &appendix : m_document.appendices) {
        m_pageStyle = u"First"_s;
        add(ReportHeading{1, u"%1. %2"_s.arg(appendix.number, appendix.title)});
        paragraph(u"CentreItalic"_s, appendix.basis);
        writeBlocks(appendix.blocks);
    }
    m_xml.writeEndDocument();
    return QList<OdtPart>{{u"content.xml"_s, m_bytes}} + m_pictures;
}

void OdtContent::writeAutomaticStyles()
{
    m_xml.writeStartElement(officeSpace, u"automatic-styles"_s);
    for (const QString &page : {u"First"_s, u"Standard"_s, u"Landscape"_s, u"Break"_s}) {
        for (const QString &parent : pageBeginners()) {
            m_xml.writeStartElement(styleSpace, u"style"_s);
            m_xml.writeAttribute(styleSpace, u"name"_s, page + parent);
            m_xml.writeAttribute(styleSpace, u"family"_s, u"paragraph"_s);
            m_xml.writeAttribute(styleSpace, u"parent-style-name"_s, parent);
            if (page != u"Break")
                m_xml.writeAttribute(styleSpace, u"master-page-name"_s, page);
            m_xml.writeEmptyElement(styleSpace, u"paragraph-properties"_s);
            if (page == u"First")
                m_xml.writeAttribute(styleSpace, u"page-number"_s, u"1"_s); // appendices count their own pages
            else
                m_xml.writeAttribute(foSpace, u"break-before"_s, u"page"_s);
            m_xml.writeEndElement();
        }
    }
    const auto cellStyle = [this](const QString &name, const QString &border) {
        m_xml.writeStartElement(styleSpace, u"style"_s);
        m_xml.writeAttribute(styleSpace, u"name"_s, name);
        m_xml.writeAttribute(styleSpace, u"family"_s, u"table-cell"_s);
        m_xml.writeEmptyElement(styleSpace, u"table-cell-properties"_s);
        m_xml.writeAttribute(foSpace, u"border"_s, border);
        m_xml.writeAttribute(foSpace, u"padding"_s, u"0.1cm"_s);
        m_xml.writeEndElement();
    };
    cellStyle(u"Lined"_s, u"0.5pt solid #000000"_s);
    cellStyle(u"Bare"_s, u"none"_s);
    writeTableStyles();
    m_xml.writeEndElement();
}

void OdtContent::writeTableStyles()
{
    const auto begin = [this](const QString &name, const QString &family) {
        m_xml.writeStartElement(styleSpace, u"style"_s);
        m_xml.writeAttribute(styleSpace, u"name"_s, name);
        m_xml.writeAttribute(styleSpace, u"family"_s, family);
        m_xml.writeEmptyElement(styleSpace, family + u"-properties"_s);
    };
    begin(u"WholeRow"_s, u"table-row"_s);
    m_xml.writeAttribute(foSpace, u"keep-together"_s, u"always"_s);
    m_xml.writeEndElement();
    begin(u"WholeWidth"_s, u"table"_s);
    m_xml.writeAttribute(tableSpace, u"align"_s, u"margins"_s);
    m_xml.writeEndElement();
    for (int weight = leastWeight; weight <= mostWeight; ++weight) {
        begin(u"W%1"_s.arg(weight), u"table-column"_s);
        m_xml.writeAttribute(styleSpace, u"rel-column-width"_s, u"%1*"_s.arg(weight * 100));
        m_xml.writeEndElement();
    }
}

QString OdtContent::styleOf(const QString &style)
{
    if (m_pageStyle.isEmpty() || !pageBeginners().contains(style))
        return style;
    return std::exchange(m_pageStyle, QString()) + style;
}

void OdtContent::paragraph(const QString &style, const QString &text)
{
    if (text.isEmpty())
        return;
    m_xml.writeStartElement(textSpace, u"p"_s);
    m_xml.writeAttribute(textSpace, u"style-name"_s, styleOf(style));
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

void OdtContent::beginTable(const QList<int> &weights)
{
    if (!m_pageStyle.isEmpty()) { // a table begins no page, an empty line before it does
        m_xml.writeEmptyElement(textSpace, u"p"_s);
        m_xml.writeAttribute(textSpace, u"style-name"_s, styleOf(u"Cell"_s));
    }
    m_xml.writeStartElement(tableSpace, u"table"_s);
    m_xml.writeAttribute(tableSpace, u"name"_s, u"Table%1"_s.arg(++m_tables));
    m_xml.writeAttribute(tableSpace, u"style-name"_s, u"WholeWidth"_s);
    for (const int weight : weights) {
        m_xml.writeEmptyElement(tableSpace, u"table-column"_s);
        m_xml.writeAttribute(tableSpace, u"style-name"_s, u"W%1"_s.arg(weight));
    }
}

void OdtContent::columns(const QList<std::pair<QString, QString>> &left,
                         const QList<std::pair<QString, QString>> &right)
{
    beginTable({42, 58}); // quốc hiệu needs the wider one
    m_xml.writeStartElement(tableSpace, u"table-row"_s);
    for (const auto &side : {left, right}) {
        m_xml.writeStartElement(tableSpace, u"table-cell"_s);
        m_xml.writeAttribute(tableSpace, u"style-name"_s, u"Bare"_s);
        for (const auto &[style, text] : side)
            paragraph(style, text);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::writeHead()
{
    const ReportBody &body = m_document.body;
    columns({{u"Centre"_s, body.parent.toUpper()},
             {u"CentreBold"_s, body.name.toUpper()},
             {u"Centre"_s, u"Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/%1"_s.arg(body.symbol)},
             {u"CentreBold"_s, m_document.isDraft ? u"DỰ THẢO"_s : QString()}},
            {{u"Motherland"_s, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s},
             {u"Motto"_s, u"Độc lập - Tự do - Hạnh phúc"_s},
             {u"CentreItalic"_s, placeAndDate(m_document)}});
}

void OdtContent::writeEnd()
{
    QList<std::pair<QString, QString>> left{{u"RecipientsHead"_s, u"Nơi nhận:"_s}};
    for (const QString &recipient : m_document.body.recipients)
        left += {u"Recipients"_s, u"- %1;"_s.arg(recipient)};
    left += {u"Recipients"_s, u"- Lưu: VT."_s};
    QList<std::pair<QString, QString>> right;
    for (const QString &line : QStringList{m_document.body.authority} + m_document.body.office.split(u'\n'))
        right += {u"CentreBold"_s, line.toUpper()};
    columns(left, right);
}

void OdtContent::writeBlocks(const QList<ReportBlock> &blocks)
{
    for (const ReportBlock &block : blocks)
        std::visit([this](const auto &one) { add(one); }, block);
}

void OdtContent::add(const ReportHeading &heading)
{
    m_xml.writeStartElement(textSpace, u"h"_s);
    m_xml.writeAttribute(textSpace, u"style-name"_s, styleOf(u"Heading_20_%1"_s.arg(heading.level)));
    m_xml.writeAttribute(textSpace, u"outline-level"_s, QString::number(heading.level));
    m_xml.writeCharacters(heading.text);
    m_xml.writeEndElement();
}

/// The source stands in a footnote where it is first mentioned, under the number of the appendix.
void OdtContent::writeSources(const QList<int> &sources)
{
    for (const int source : sources) {
        const QString mark = u"[%1]"_s.arg(source);
        if (m_told.contains(source) || source > m_document.sources.size()) {
            m_xml.writeCharacters(mark);
            continue;
        }
        m_told << source;
        m_xml.writeStartElement(textSpace, u"note"_s);
        m_xml.writeAttribute(textSpace, u"note-class"_s, u"footnote"_s);
        m_xml.writeStartElement(textSpace, u"note-citation"_s);
        m_xml.writeAttribute(textSpace, u"label"_s, mark);
        m_xml.writeCharacters(mark);
        m_xml.writeEndElement();
        m_xml.writeStartElement(textSpace, u"note-body"_s);
        m_xml.writeStartElement(textSpace, u"p"_s);
        m_xml.writeAttribute(textSpace, u"style-name"_s, u"Footnote"_s);
        m_xml.writeCharacters(m_document.sources.at(source - 1));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
}

void OdtContent::add(const ReportParagraph &paragraph)
{
    const bool isBody = paragraph.kind == ReportParagraph::Kind::Body;
    m_xml.writeStartElement(textSpace, u"p"_s);
    m_xml.writeAttribute(textSpace, u"style-name"_s, styleOf(isBody ? u"Body"_s : u"Note"_s));
    for (const ReportRun &run : paragraph.runs) {
        if (run.isChanged) {
            m_xml.writeStartElement(textSpace, u"span"_s);
            m_xml.writeAttribute(textSpace, u"style-name"_s, u"Changed"_s);
            m_xml.writeCharacters(run.text);
            m_xml.writeEndElement();
        } else {
            m_xml.writeCharacters(run.text);
        }
        writeSources(run.sources);
    }
    m_xml.writeEndElement();
}

void OdtContent::cell(const QString &style, const QString &look, const QString &text, qsizetype span)
{
    m_xml.writeStartElement(tableSpace, u"table-cell"_s);
    m_xml.writeAttribute(tableSpace, u"style-name"_s, style);
    if (span > 1)
        m_xml.writeAttribute(tableSpace, u"number-columns-spanned"_s, QString::number(span));
    m_xml.writeStartElement(textSpace, u"p"_s);
    m_xml.writeAttribute(textSpace, u"style-name"_s, look);
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    for (qsizetype covered = 1; covered < span; ++covered)
        m_xml.writeEmptyElement(tableSpace, u"covered-table-cell"_s);
}

void OdtContent::table(const QStringList &heads, const QList<QStringList> &rows, qsizetype firstNumber)
{
    beginTable(columnWeights(heads, rows));
    m_xml.writeStartElement(tableSpace, u"table-header-rows"_s);
    m_xml.writeStartElement(tableSpace, u"table-row"_s);
    for (const QString &head : heads)
        cell(u"Lined"_s, u"CellHead"_s, head);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    for (const QStringList &row : rows) {
        m_xml.writeStartElement(tableSpace, u"table-row"_s);
        m_xml.writeAttribute(tableSpace, u"style-name"_s, u"WholeRow"_s);
        if (row.size() < heads.size()) // the heading of an area
            cell(u"Lined"_s, u"CellHead"_s, row.constLast(), heads.size());
        for (qsizetype column = 0; row.size() == heads.size() && column < row.size(); ++column)
            cell(u"Lined"_s, column >= firstNumber ? u"CellNumber"_s : u"Cell"_s, row.at(column));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtContent::add(const ReportGrid &grid)
{
    table(grid.heads, grid.rows, grid.firstNumber);
}

void OdtContent::add(const ReportFigures &figures)
{
    const bool isWide = figures.table.units.size() > odtUprightUnits;
    if (isWide)
        m_pageStyle = u"Landscape"_s;
    paragraph(u"Caption"_s, figures.caption);
    const FigureTexts texts = figureTexts(figures.table);
    table(texts.heads, texts.rows, odtLeadingColumns);
    for (const QString &note : figures.table.footnotes)
        paragraph(u"Note"_s, note);
    paragraph(u"Note"_s, figures.table.symbols.join(u" · "_s));
    if (isWide)
        m_pageStyle = u"Standard"_s;
}

void OdtContent::addPicture(const ReportBlock &block)
{
    const std::optional<QImage> picture = blockPicture(block, m_charts, m_family, odtTextWidth);
    if (!picture)
        return;
    const QString name = u"Pictures/picture%1.png"_s.arg(m_pictures.size() + 1);
    m_pictures += OdtPart{name, pngBytes(*picture)};
    qreal height = odtTextWidth * picture->height() / picture->width();
    const qreal scale = std::min(1.0, odtPictureHeight / height);
    height *= scale;
    m_xml.writeStartElement(textSpace, u"p"_s);
    m_xml.writeAttribute(textSpace, u"style-name"_s, styleOf(u"Centre"_s));
    m_xml.writeStartElement(drawSpace, u"frame"_s);
    m_xml.writeAttribute(drawSpace, u"name"_s, u"Picture%1"_s.arg(m_pictures.size()));
    m_xml.writeAttribute(textSpace, u"anchor-type"_s, u"as-char"_s);
    m_xml.writeAttribute(svgSpace, u"width"_s, u"%1pt"_s.arg(odtTextWidth * scale, 0, 'f', 1));
    m_xml.writeAttribute(svgSpace, u"height"_s, u"%1pt"_s.arg(height, 0, 'f', 1));
    m_xml.writeEmptyElement(drawSpace, u"image"_s);
    m_xml.writeAttribute(linkSpace, u"href"_s, name);
    m_xml.writeAttribute(linkSpace, u"type"_s, u"simple"_s);
    m_xml.writeTextElement(svgSpace, u"desc"_s, blockDescription(block));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::add(const ReportDrawing &drawing)
{
    addPicture(drawing);
}

void OdtContent::add(const ReportPanel &panel)
{
    addPicture(panel);
}

void OdtContent::add(const ReportPageBreak & /*pageBreak*/)
{
    m_pageStyle = u"Break"_s;
}

} // namespace parboard
