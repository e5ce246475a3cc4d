#include "models/exchange/odstablescan.h"

#include "models/exchange/odsxml.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = qsizetype(1) << 20;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/// The value of an attribute with its entities read; nothing for one that it does not know.
std::optional<QString> attributeValue(QByteArrayView written)
{
    QByteArray value;
    for (qsizetype at = 0; at < written.size(); ++at) {
        if (written.at(at) != '&') {
            value += isBlank(written.at(at)) ? ' ' : written.at(at);
            continue;
        }
        const qsizetype end = written.indexOf(';', at);
        const QByteArrayView entity = end < 0 ? QByteArrayView() : written.sliced(at + 1, end - at - 1);
        if (entity == "amp")
            value += '&';
        else if (entity == "lt")
            value += '<';
        else if (entity == "gt")
            value += '>';
        else if (entity == "quot")
            value += '"';
        else if (entity == "apos")
            value += '\'';
        else
            return std::nullopt;
        at = end;
    }
    if (!QByteArrayView(value).isValidUtf8())
        return std::nullopt;
    return QString::fromUtf8(value);
}

/// Between < and >, without them.
struct Tag
{
    QByteArrayView name;
    QByteArrayView attributes;
    bool ends = false;   ///< </a>
    bool closes = false; ///< <a/>
};

Tag readTag(QByteArrayView text)
{
    Tag tag;
    tag.ends = text.startsWith('/');
    tag.closes = !tag.ends && text.endsWith('/');
    text = text.sliced(tag.ends ? 1 : 0);
    text.chop(tag.closes ? 1 : 0);
    const qsizetype name = std::find_if(text.begin(), text.end(), isBlank) - text.begin();
    tag.name = text.first(name);
    tag.attributes = text.sliced(name);
    return tag;
}

/// An attribute of a tag, empty if it has none of this name; nothing if it cannot be read.
std::optional<QString> attributeOf(QByteArrayView attributes, QByteArrayView name)
{
    qsizetype at = 0;
    while (true) {
        while (at < attributes.size() && isBlank(attributes.at(at)))
            ++at;
        if (at == attributes.size())
            return QString();
        const qsizetype sign = attributes.indexOf('=', at);
        const char quote = sign < 0 || sign + 1 >= attributes.size() ? ' ' : attributes.at(sign + 1);
        const qsizetype end = quote == '"' || quote == '\'' ? attributes.indexOf(quote, sign + 2) : -1;
        if (end < 0)
            return std::nullopt; // blanks around the sign, or no XML
        if (attributes.sliced(at, sign - at) == name)
            return attributeValue(attributes.sliced(sign + 2, end - sign - 2));
        at = end + 1;
    }
}

class TableScan
{
public:
    explicit TableScan(PieceBuffer &bytes) : m_bytes(bytes) {}

    std::optional<QList<OdsTableTag>> run()
    {
        while (skipToTag()) {
            if (!takeTag())
                return std::nullopt;
        }
        const bool isWhole = !m_bytes.error() && m_depth == 0 && m_wasInSpreadsheet && m_tables == 0;
        return isWhole ? std::optional(m_found) : std::nullopt;
    }

private:
    /// Goes behind the next <; false at the end.
    bool skipToTag()
    {
        while (true) {
            const qsizetype at = m_bytes.view().indexOf('<');
            m_bytes.consume(at < 0 ? m_bytes.view().size() : at + 1);
            if (at >= 0)
                return true;
            if (!m_bytes.more())
                return false;
        }
    }

    /// True if at least so many bytes follow.
    bool has(qsizetype bytes)
    {
        while (m_bytes.view().size() < bytes) {
            if (!m_bytes.more())
                return false;
        }
        return true;
    }

    /// Goes behind the next `mark`; false if there is none.
    bool skipBehind(QByteArrayView mark)
    {
        while (true) {
            const qsizetype at = m_bytes.view().indexOf(mark);
            if (at >= 0) {
                m_bytes.consume(at + mark.size());
                return true;
            }
            m_bytes.consume(std::max<qsizetype>(0, m_bytes.view().size() - mark.size()));
            if (!m_bytes.more())
                return false;
        }
    }

    /// The text of the tag that is open, up to its >; nothing if it has no end.
    std::optional<QByteArrayView> wholeTag()
    {
        char quote = 0;
        for (qsizetype at = 0; at < longestTag; ++at) {
            if (!has(at + 1))
                return std::nullopt;
            const char byte = m_bytes.view().at(at);
            if (quote != 0)
                quote = byte == quote ? 0 : quote;
            else if (byte == '"' || byte == '\'')
                quote = byte;
            else if (byte == '>')
                return m_bytes.view().first(at);
        }
        return std::nullopt;
    }

    /// False for anything that is not known for certain.
    bool takeTag()
    {
        constexpr qsizetype nameWidth = 13; // "/table:table" and the byte behind it
        if (!has(1))
            return false;
        if (m_bytes.view().startsWith('!'))
            return takeOther();
        if (m_bytes.view().startsWith('?'))
            return takeDeclaration();
        // Within a table only tables in tables matter; nearly all tags of a file are such.
        if (m_tables > 0 && has(nameWidth)) {
            const QByteArrayView start = m_bytes.view().first(nameWidth);
            const QByteArrayView name = start.sliced(start.front() == '/' ? 1 : 0);
            const char behind = name.size() > 11 ? name.at(11) : ' ';
            if (!name.startsWith("table:table") || !(isBlank(behind) || behind == '>' || behind == '/'))
                return true;
        }
        const std::optional<QByteArrayView> text = wholeTag();
        if (!text)
            return false;
        const bool isKnown = takeElement(readTag(*text));
        m_bytes.consume(text->size() + 1);
        return isKnown;
    }

    bool takeOther()
    {
        constexpr qsizetype nameWidth = 8; // "![CDATA["
        const bool isComment = has(3) && m_bytes.view().startsWith("!--");
        if (isComment)
            return skipBehind("-->");
        return has(nameWidth) && m_bytes.view().startsWith("![CDATA[") && skipBehind("]]>");
    }

    bool takeDeclaration()
    {
        const std::optional<QByteArrayView> text = wholeTag();
        if (!text)
            return false;
        const QByteArray declared = text->toByteArray().toLower();
        const bool isXml = declared.startsWith("?xml ");
        const bool isUtf8 =
            !declared.contains("encoding") || declared.contains("\"utf-8\"") || declared.contains("'utf-8'");
        m_bytes.consume(text->size() + 1);
        return isXml && isUtf8;
    }

    /// The prefixes are bound at the root, to what they are everywhere, and nowhere else.
    [[nodiscard]] bool bindsPrefixes(const Tag &tag) const
    {
        const bool bindsAny = tag.attributes.contains("xmlns:table") || tag.attributes.contains("xmlns:office");
        if (m_depth > 0)
            return !bindsAny;
        return attributeOf(tag.attributes, "xmlns:table") == ods::table.toString() &&
               attributeOf(tag.attributes, "xmlns:office") == ods::office.toString();
    }

    bool takeElement(const Tag &tag)
    {
        const bool isTable = tag.name == "table:table";
        if (m_tables > 0) {
            m_tables += tag.closes ? 0 : tag.ends ? -1 : 1;
            m_depth -= m_tables == 0 ? 1 : 0;
            return true;
        }
        if (tag.ends) {
            --m_depth;
            m_isInSpreadsheet = m_isInSpreadsheet && m_depth > m_spreadsheetDepth;
            return m_depth >= 0;
        }
        if (!bindsPrefixes(tag))
            return false;
        if (tag.name == "office:spreadsheet") {
            if (m_wasInSpreadsheet)
                return false;
            m_wasInSpreadsheet = true;
            m_isInSpreadsheet = !tag.closes;
            m_spreadsheetDepth = m_depth;
        } else if (tag.name.endsWith(":spreadsheet") || tag.name == "spreadsheet" ||
                   (!isTable && (tag.name.endsWith(":table") || tag.name == "table"))) {
            return false; // another prefix
        }
        if (isTable && m_isInSpreadsheet && m_depth == m_spreadsheetDepth + 1 && !addTable(tag.attributes))
            return false;
        if (tag.closes)
            return true;
        ++m_depth;
        m_tables = isTable ? 1 : 0;
        return true;
    }

    bool addTable(QByteArrayView attributes)
    {
        const std::optional<QString> name = attributeOf(attributes, "table:name");
        const std::optional<QString> style = attributeOf(attributes, "table:style-name");
        if (name && style)
            m_found += {*name, *style};
        return name && style;
    }

    PieceBuffer &m_bytes;
    QList<OdsTableTag> m_found;
    int m_depth = 0;            ///< of open elements, tables counted as one
    int m_tables = 0;           ///< open tables: the one that is read over, and those within it
    int m_spreadsheetDepth = 0; ///< of office:spreadsheet itself
    bool m_isInSpreadsheet = false;
    bool m_wasInSpreadsheet = false;
};

} // namespace

std::optional<QList<OdsTableTag>> scanOdsTables(PieceBuffer &bytes)
{
    return TableScan(bytes).run();
}

} // namespace parboard
