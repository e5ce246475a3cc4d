#include "models/reporting/htmldocument.h"

#include "models/reporting/blockpicture.h"
#include "models/reporting/runblock.h"

#include <QXmlStreamWriter>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pictureWidth = 467; ///< points: the text of an A4 page

const QString styleSheet = uR"(
body { font: 13pt 'Times New Roman', Tinos, serif; max-width: 175mm; margin: 2em auto; padding: 0 1em; }
p { text-align: justify; margin: 6pt 0; text-indent: 1.27cm; }
p.note, p.plain, p.centre { text-indent: 0; } p.note { font-style: italic; font-size: 11pt; }
p.centre { text-align: center; font-weight: bold; } .changed { color: #b00020; text-decoration: underline; }
table { border-collapse: collapse; width: 100%; font-size: 11pt; margin: 6pt 0; }
th, td { border: 1px solid #000; padding: 3pt; text-align: left; } td.number, th.number { text-align: right; }
tr.area td { font-weight: bold; } img { max-width: 100%; } caption { text-align: left; font-weight: bold; }
div.head { display: flex; justify-content: space-between; text-align: center; } div.head p { text-indent: 0; text-align: center; margin: 0; }
)"_s;

/// Writes the blocks one by one.
class HtmlWriter
{
public:
    HtmlWriter(QByteArray &bytes, const ChartPainter &charts, QString fontFamily)
        : m_xml(&bytes), m_charts(charts), m_family(std::move(fontFamily))
    {
    }

    void write(const ReportDocument &document, Language language)
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, language == Language::Vietnamese ? u"vi"_s : u"en"_s);
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeStartElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEndElement();
        m_xml.writeTextElement(u"title"_s, u"%1 %2"_s.arg(document.type, document.subject).trimmed());
        m_xml.writeTextElement(u"style"_s, styleSheet);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"body"_s);
        if (document.hasForm)
            head(document);
        else if (document.isDraft)
            text(u"p"_s, u"DỰ THẢO"_s, u"centre"_s);
        text(u"p"_s, document.type, u"centre"_s);
        text(u"p"_s, document.subject, u"centre"_s);
        blocks(document.blocks);
        if (document.hasForm)
            end(document.body);
        for (const ReportAppendix &appendix : document.appendices) {
            text(u"h2"_s, u"%1. %2"_s.arg(appendix.number, appendix.title));
            text(u"p"_s, appendix.basis, u"note"_s);
            blocks(appendix.blocks);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void text(const QString &element, const QString &words, const QString &look = {})
    {
        if (words.isEmpty())
            return;
        m_xml.writeStartElement(element);
        if (!look.isEmpty())
            m_xml.writeAttribute(u"class"_s, look);
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }

    void head(const ReportDocument &document)
    {
        m_xml.writeStartElement(u"div"_s);
        m_xml.writeAttribute(u"class"_s, u"head"_s);
        m_xml.writeStartElement(u"div"_s);
        text(u"p"_s, document.body.parent.toUpper());
        text(u"p"_s, document.body.name.toUpper());
        text(u"p"_s, u"Số: …/%1"_s.arg(document.body.symbol));
        text(u"p"_s, document.isDraft ? u"DỰ THẢO"_s : QString());
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"div"_s);
        text(u"p"_s, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
        text(u"p"_s, u"Độc lập - Tự do - Hạnh phúc"_s);
        text(u"p"_s, placeAndDate(document));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void end(const ReportBody &body)
    {
        QString recipients = u"Nơi nhận: "_s;
        for (const QString &recipient : body.recipients)
            recipients += recipient + u"; "_s;
        text(u"p"_s, recipients + u"Lưu: VT."_s, u"plain"_s);
        text(u"p"_s, u"%1 %2"_s.arg(body.authority, body.office).trimmed(), u"centre"_s);
    }

    void blocks(const QList<ReportBlock> &blocks)
    {
        for (const ReportBlock &block : blocks) {
            std::visit([this](const auto &one) { this->add(one); }, block);
            if (const std::optional<QImage> picture = blockPicture(block, m_charts, m_family, pictureWidth)) {
                m_xml.writeStartElement(u"img"_s);
                m_xml.writeAttribute(u"alt"_s, blockDescription(block));
                m_xml.writeAttribute(u"src"_s,
                                     u"data:image/png;base64,"_s + QString::fromLatin1(pngBytes(*picture).toBase64()));
                m_xml.writeEndElement();
            }
        }
    }

    void add(const ReportHeading &heading) { text(u"h%1"_s.arg(heading.level + 1), heading.text); }

    void add(const ReportParagraph &paragraph)
    {
        m_xml.writeStartElement(u"p"_s);
        if (paragraph.kind != ReportParagraph::Kind::Body)
            m_xml.writeAttribute(u"class"_s, u"note"_s);
        for (const ReportRun &run : paragraph.runs) {
            if (run.isChanged)
                text(u"span"_s, run.text, u"changed"_s);
            else
                m_xml.writeCharacters(run.text);
            if (!run.sources.isEmpty())
                m_xml.writeCharacters(QChar(QChar::Nbsp) + sourceMarks(run.sources));
        }
        m_xml.writeEndElement();
    }

    void row(const QStringList &cells, const QString &element, qsizetype firstNumber)
    {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            m_xml.writeStartElement(element);
            if (column >= firstNumber)
                m_xml.writeAttribute(u"class"_s, u"number"_s);
            m_xml.writeCharacters(cells.at(column));
            m_xml.writeEndElement();
        }
    }

    void table(const QString &caption, const QStringList &heads, const QList<QStringList> &rows, qsizetype firstNumber)
    {
        m_xml.writeStartElement(u"table"_s);
        text(u"caption"_s, caption);
        m_xml.writeStartElement(u"thead"_s);
        m_xml.writeStartElement(u"tr"_s);
        row(heads, u"th"_s, firstNumber);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const QStringList &cells : rows) {
            m_xml.writeStartElement(u"tr"_s);
            if (cells.size() < heads.size()) { // the heading of an area
                m_xml.writeAttribute(u"class"_s, u"area"_s);
                m_xml.writeStartElement(u"td"_s);
                m_xml.writeAttribute(u"colspan"_s, QString::number(heads.size()));
                m_xml.writeCharacters(cells.constLast());
                m_xml.writeEndElement();
            } else {
                row(cells, u"td"_s, firstNumber);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void add(const ReportGrid &grid) { table({}, grid.heads, grid.rows, grid.firstNumber); }

    void add(const ReportFigures &figures)
    {
        const FigureTexts texts = figureTexts(figures.table);
        constexpr qsizetype leadingColumns = 3;
        table(figures.caption, texts.heads, texts.rows, leadingColumns);
        for (const QString &note : figures.table.footnotes)
            text(u"p"_s, note, u"note"_s);
        text(u"p"_s, figures.table.symbols.join(u" · "_s), u"note"_s);
    }

    static void add(const ReportDrawing & /*drawing*/) {}     // blocks() adds the picture
    static void add(const ReportPanel & /*panel*/) {}         // the same
    static void add(const ReportPageBreak & /*pageBreak*/) {} // a page of the web has no pages

    QXmlStreamWriter m_xml;
    const ChartPainter &m_charts;
    QString m_family;
};

} // namespace

QByteArray htmlDocument(const ReportDocument &document, const ChartPainter &charts, const QString &fontFamily,
                        Language language)
{
    QByteArray bytes;
    HtmlWriter(bytes, charts, fontFamily).write(document, language);
    return bytes;
}

} // namespace parboard
