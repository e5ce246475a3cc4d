#include "models/exchange/xlsxscanner.h"

#include "models/exchange/xlsxbytes.h"

#include <algorithm>
#include <cstring>

namespace parboard {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool inName(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == ':';
}

/// More attributes than any row or cell has.
constexpr qsizetype mostAttributes = 24;

} // namespace

bool XlsxScanner::fail(Found why)
{
    m_found = why;
    return false;
}

void XlsxScanner::blanks()
{
    while (!atEnd() && isBlank(*m_at))
        ++m_at;
}

XlsxScanner::Found XlsxScanner::row(QByteArrayView bytes, XlsxRawRow &row)
{
    m_begin = m_at = bytes.data();
    m_end = m_begin + bytes.size();
    m_found = Found::Row;
    row.clear();
    if (!scanRow(row))
        return m_found;
    return xlsxPlainBytes({m_begin, taken()}) ? Found::Row : Found::Unknown;
}

bool XlsxScanner::scanRow(XlsxRawRow &row)
{
    Tag found;
    if (!tag(found))
        return false;
    if (found.closing)
        return fail(found.name == "sheetData" ? Found::End : Found::Unknown);
    bool empty = false;
    if (found.name != "row")
        return fail(Found::Unknown);
    if (!attributes(empty))
        return false;
    for (const Attribute &attribute : std::as_const(m_attributes)) {
        if (attribute.name == "r")
            row.number = attribute.value;
    }
    while (!empty) {
        if (!tag(found))
            return false;
        if (found.closing)
            return found.name == "row" || fail(Found::Unknown);
        if (found.name != "c")
            return fail(Found::Unknown);
        XlsxRawCell cell;
        if (!scanCell(row, cell))
            return false;
        row.cells.append(cell);
    }
    return true;
}

bool XlsxScanner::scanCell(XlsxRawRow &row, XlsxRawCell &cell)
{
    bool empty = false;
    if (!attributes(empty))
        return false;
    for (const Attribute &attribute : std::as_const(m_attributes)) {
        if (attribute.name == "r")
            cell.reference = attribute.value;
        else if (attribute.name == "t")
            cell.type = attribute.value;
        else if (attribute.name == "s")
            cell.style = attribute.value;
    }
    while (!empty) {
        Tag found;
        if (!tag(found))
            return false;
        if (found.closing)
            return found.name == "c" || fail(Found::Unknown);
        if (!scanChild(row, cell, found.name))
            return false;
    }
    return true;
}

bool XlsxScanner::scanChild(XlsxRawRow &row, XlsxRawCell &cell, QByteArrayView name)
{
    const bool inlined = name == "is";
    const bool formula = name == "f";
    if (!inlined && !formula && name != "v")
        return fail(Found::Unknown);
    // A second one of the same kind is malformed; which one counts is not for the fast way to say.
    const bool again = inlined ? !cell.inlineText.isNull() : formula ? cell.formula : !cell.value.isNull();
    if (again)
        return fail(Found::Unknown);
    bool empty = false;
    if (!attributes(empty))
        return false;
    if (inlined)
        return empty ? fail(Found::Unknown) : scanInline(row, cell);
    QByteArrayView content("");
    if (!empty && (!text(row, content) || !closing(name)))
        return false;
    if (formula)
        cell.formula = true;
    else
        cell.value = content;
    return true;
}

bool XlsxScanner::scanInline(XlsxRawRow &row, XlsxRawCell &cell)
{
    Tag found;
    if (!tag(found))
        return false;
    bool empty = false;
    if (found.closing || found.name != "t")
        return fail(Found::Unknown);
    if (!attributes(empty))
        return false;
    const auto preserves = [](const Attribute &attribute) {
        return attribute.name == "xml:space" && attribute.value == "preserve";
    };
    const bool preserve = std::ranges::any_of(m_attributes, preserves);
    QByteArrayView content("");
    if (!empty && (!text(row, content) || !closing("t")))
        return false;
    cell.inlineText = xlsxSpaced(content, preserve);
    return closing("is");
}

bool XlsxScanner::tag(Tag &tag)
{
    blanks();
    if (m_end - m_at < 2)
        return fail(Found::More);
    if (*m_at != '<')
        return fail(Found::Unknown);
    tag.closing = m_at[1] == '/';
    m_at += tag.closing ? 2 : 1;
    const char *const start = m_at;
    while (!atEnd() && isLetter(*m_at))
        ++m_at;
    if (atEnd())
        return fail(Found::More);
    tag.name = {start, m_at - start};
    if (tag.closing)
        return *m_at == '>' ? (++m_at, true) : fail(Found::Unknown);
    return *m_at == '>' || *m_at == '/' || isBlank(*m_at) || fail(Found::Unknown);
}

bool XlsxScanner::closing(QByteArrayView name)
{
    Tag found;
    if (!tag(found))
        return false;
    return (found.closing && found.name == name) || fail(Found::Unknown);
}

bool XlsxScanner::attributes(bool &empty)
{
    m_attributes.clear();
    while (true) {
        const char *const before = m_at;
        blanks();
        if (m_end - m_at < 2)
            return fail(Found::More);
        if (*m_at == '>') {
            ++m_at;
            return true;
        }
        if (*m_at == '/') {
            empty = true;
            if (m_at[1] != '>')
                return fail(Found::Unknown);
            m_at += 2;
            return true;
        }
        if (m_at == before || m_attributes.size() == mostAttributes)
            return fail(Found::Unknown);
        if (!attribute())
            return false;
    }
}

bool XlsxScanner::attribute()
{
    const char *const start = m_at;
    if (!isLetter(*m_at))
        return fail(Found::Unknown);
    while (!atEnd() && inName(*m_at))
        ++m_at;
    if (m_end - m_at < 2)
        return fail(Found::More);
    const QByteArrayView name(start, m_at - start);
    const char quote = m_at[1];
    if (*m_at != '=' || (quote != '"' && quote != '\''))
        return fail(Found::Unknown);
    m_at += 2;
    const char *const value = m_at;
    while (!atEnd() && *m_at != quote) {
        if (*m_at == '<' || *m_at == '&' || (uchar(*m_at) < 0x20))
            return fail(Found::Unknown);
        ++m_at;
    }
    if (atEnd())
        return fail(Found::More);
    const Attribute found{name, {value, m_at - value}};
    ++m_at;
    if (!mayStand(found))
        return fail(Found::Unknown);
    m_attributes.append(found);
    return true;
}

bool XlsxScanner::mayStand(const Attribute &attribute) const
{
    const auto localName = [](QByteArrayView name) { return name.sliced(name.indexOf(':') + 1); };
    const qsizetype colon = attribute.name.indexOf(':');
    if (colon >= 0) {
        const QByteArrayView prefix = attribute.name.first(colon);
        const QByteArrayView local = localName(attribute.name);
        if (local.isEmpty() || !isLetter(local.front()) || local.contains(':') ||
            !m_prefixes.contains(QByteArray::fromRawData(prefix.data(), prefix.size())))
            return false;
    }
    if (attribute.name.startsWith("xmlns"))
        return false;
    // Two prefixes can mean the same namespace, so equal local names behind prefixes are doubtful already.
    return std::ranges::none_of(m_attributes, [&](const Attribute &other) {
        return other.name == attribute.name ||
               (colon >= 0 && other.name.contains(':') && localName(other.name) == localName(attribute.name));
    });
}

bool XlsxScanner::text(XlsxRawRow &row, QByteArrayView &text)
{
    const char *const start = m_at;
    bool entities = false;
    while (!atEnd() && *m_at != '<') {
        // "]]>" may not stand in a text, and \r is read as \n: both are for the careful reader.
        if (*m_at == '>' || *m_at == '\r')
            return fail(Found::Unknown);
        entities = entities || *m_at == '&';
        ++m_at;
    }
    if (atEnd())
        return fail(Found::More);
    text = {start, m_at - start};
    if (!entities)
        return true;
    std::optional<QByteArray> resolved = xlsxResolved(text);
    if (!resolved)
        return fail(Found::Unknown);
    text = row.keep(*std::move(resolved));
    return true;
}

} // namespace parboard
