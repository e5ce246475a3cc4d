#include "models/exchange/odscell.h"

#include "models/exchange/odsxml.h"
#include "models/exchange/tabledate.h"
#include "models/exchange/tablenumber.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBlanks = 32'767; // no cell of Excel has more letters
constexpr int deepestSpan = 100;

/// Reads one text:p: blanks run together as ODF 1.2, 6.1.2 says, comments and readings left out.
class ParagraphReader
{
public:
    explicit ParagraphReader(WorkbookXml &xml) : m_xml(xml) {}

    QString read()
    {
        for (int depth = 1; depth > 0 && !m_xml.failed();) {
            const QXmlStreamReader::TokenType token = m_xml.xml().readNext();
            if (token == QXmlStreamReader::Characters)
                add(m_xml.xml().text());
            else if (token == QXmlStreamReader::StartElement)
                depth += enter(depth) ? 1 : 0;
            else if (token == QXmlStreamReader::EndElement)
                --depth;
        }
        return m_text;
    }

private:
    /// False if the element that just began was read to its end.
    bool enter(int depth)
    {
        const bool ofText = m_xml.xml().namespaceUri() == ods::text;
        if (ofText && m_xml.name() == u"s")
            m_text += QString(std::clamp(ods::attribute(m_xml, ods::text, u"c").toInt(), 1, mostBlanks), u' ');
        else if (ofText && m_xml.name() == u"tab")
            m_text += u'\t';
        else if (ofText && m_xml.name() == u"line-break")
            m_text += u'\n';
        else if (ofText && m_xml.name() != u"note" && m_xml.name() != u"ruby-text" && depth < deepestSpan)
            return true; // spans, links and fields hold text
        m_xml.skip();
        return false;
    }

    void add(QStringView characters)
    {
        for (const QChar c : characters) {
            const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (!blank)
                m_text += c;
            else if (!m_text.isEmpty() && !m_text.endsWith(u' '))
                m_text += u' ';
        }
    }

    WorkbookXml &m_xml;
    QString m_text;
};

/// The attributes that say what a cell holds.
struct Value
{
    QString type;
    QByteArray number;
    QByteArray other; ///< the date, time, boolean or string
    bool error = false;
};

Value valueOf(WorkbookXml &xml)
{
    Value value;
    value.type = ods::attribute(xml, ods::office, u"value-type");
    value.number = ods::attribute(xml, ods::office, u"value").toUtf8();
    value.error = ods::attribute(xml, ods::calcext, u"value-type") == u"error";
    const QString name = value.type + u"-value"_s;
    value.other = ods::attribute(xml, ods::office, name).toUtf8();
    return value;
}

/// The kind and the text by the value's type; `shown` is what the paragraphs say.
void interpret(OdsCell &cell, const Value &value, const QByteArray &shown)
{
    cell.text = shown;
    if (value.error) {
        cell.cell.kind = TableCell::Kind::Error;
    } else if (value.type == u"float" || value.type == u"currency" || value.type == u"percentage") {
        const std::optional<double> number = tableNumber(value.number);
        cell.text = value.number.isEmpty() ? shown : value.number;
        if (!number)
            return; // stays a text, for the person to see
        cell.cell.kind = TableCell::Kind::Number;
        cell.cell.number = *number;
        cell.cell.percent = value.type == u"percentage";
    } else if (value.type == u"date") {
        const QByteArray date = tabledate::ofText(value.other);
        cell.cell.kind = date.isEmpty() ? TableCell::Kind::Text : TableCell::Kind::Date;
        cell.text = date.isEmpty() ? shown : date;
    } else if (value.type == u"time") {
        const QByteArray time = tabledate::elapsedOfText(value.other);
        cell.text = time.isEmpty() ? shown : time;
    } else if (value.type == u"boolean") {
        cell.cell.kind = TableCell::Kind::Boolean;
        cell.cell.number = value.other == "true" ? 1 : 0;
        cell.text = value.other == "true" ? "TRUE" : "FALSE";
    } else if (shown.isEmpty()) {
        cell.text = value.other;
    }
}

} // namespace

OdsCell readOdsCell(WorkbookXml &xml)
{
    OdsCell cell;
    cell.style = ods::attribute(xml, ods::table, u"style-name");
    cell.cell.formula = !ods::attribute(xml, ods::table, u"formula").isEmpty();
    const Value value = valueOf(xml);
    QString shown;
    bool first = true;
    while (xml.nextChild()) {
        if (!ods::isIn(xml, ods::text, u"p")) {
            xml.skip(); // comments, pictures
            continue;
        }
        if (!first)
            shown += u'\n';
        shown += ParagraphReader(xml).read();
        first = false;
    }
    interpret(cell, value, shown.toUtf8());
    return cell;
}

} // namespace parboard
