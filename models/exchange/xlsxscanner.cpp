#include "models/exchange/xlsxscanner.h"

#include "models/exchange/xlsxbytes.h"
#include "models/exchange/xlsxplaincell.h"

#include <algorithm>

namespace parboard {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isLetter(char c)
{
    return uchar((c | 0x20) - 'a') < 26; // both cases at once
}

bool inName(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == ':';
}

} // namespace

bool XlsxScanner::fail(Found why)
{
    m_found = why;
    return false;
}

void XlsxScanner::blanks()
{
    const char *at = m_at;
    while (at != m_end && isBlank(*at))
        ++at;
    m_at = at;
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
    bool empty = false;
    if (const char *behind = xlsxPlainRowEnd(m_at, m_end, row.number); behind != nullptr)
        m_at = behind;
    else if (!scanRowStart(row, empty))
        return false;
    return empty || scanCells(row);
}

bool XlsxScanner::scanRowStart(XlsxRawRow &row, bool &empty)
{
    Tag next;
    if (!tag(next))
        return false;
    if (next.closing)
        return fail(next.name == "sheetData" ? Found::End : Found::Unknown);
    if (next.name != "row")
        return fail(Found::Unknown);
    if (!attributes(empty))
        return false;
    for (const Attribute &attribute : found()) {
        if (attribute.name == "r")
            row.number = attribute.value;
    }
    return true;
}

bool XlsxScanner::scanCells(XlsxRawRow &row)
{
    while (true) {
        XlsxRawCell &cell = row.cells.emplace_back();
        if (const char *behind = xlsxPlainCellEnd(m_at, m_end, row.number, cell); behind != nullptr) {
            m_at = behind;
            continue;
        }
        row.cells.pop_back();
        Tag next;
        if (!tag(next))
            return false;
        if (next.closing)
            return next.name == "row" || fail(Found::Unknown);
        if (next.name != "c")
            return fail(Found::Unknown);
        if (!scanCell(row, row.cells.emplace_back()))
            return false;
    }
}

bool XlsxScanner::scanCell(XlsxRawRow &row, XlsxRawCell &cell)
{
    bool empty = false;
    if (!attributes(empty))
        return false;
    for (const Attribute &attribute : found()) {
        if (attribute.name == "r")
            cell.reference = attribute.value;
        else if (attribute.name == "t")
            cell.type = attribute.value;
        else if (attribute.name == "s")
            cell.style = attribute.value;
    }
    while (!empty) {
        Tag next;
        if (!tag(next))
            return false;
        if (next.closing)
            return next.name == "c" || fail(Found::Unknown);
        if (!scanChild(row, cell, next.name))
            return false;
    }
    return true;
}

bool XlsxScanner::scanChild(XlsxRawRow &row, XlsxRawCell &cell, std::string_view name)
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
    Tag next;
    if (!tag(next))
        return false;
    bool empty = false;
    if (next.closing || next.name != "t")
        return fail(Found::Unknown);
    if (!attributes(empty))
        return false;
    const auto preserves = [](const Attribute &attribute) {
        return attribute.name == "xml:space" && attribute.value == "preserve";
    };
    const bool preserve = std::ranges::any_of(found(), preserves);
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
    const char *at = start;
    while (at != m_end && isLetter(*at))
        ++at;
    m_at = at;
    if (atEnd())
        return fail(Found::More);
    tag.name = {start, size_t(m_at - start)};
    if (tag.closing)
        return *m_at == '>' ? (++m_at, true) : fail(Found::Unknown);
    return *m_at == '>' || *m_at == '/' || isBlank(*m_at) || fail(Found::Unknown);
}

bool XlsxScanner::closing(std::string_view name)
{
    const std::string_view rest(m_at, size_t(m_end - m_at));
    if (rest.size() > name.size() + 2 && rest[0] == '<' && rest[1] == '/' && rest.substr(2, name.size()) == name &&
        rest[name.size() + 2] == '>') { // nearly always
        m_at += name.size() + 3;
        return true;
    }
    Tag next;
    if (!tag(next))
        return false;
    return (next.closing && next.name == name) || fail(Found::Unknown);
}

bool XlsxScanner::attributes(bool &empty)
{
    m_attributeCount = 0;
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
        if (m_at == before || m_attributeCount == mostAttributes)
            return fail(Found::Unknown);
        if (!attribute())
            return false;
    }
}

bool XlsxScanner::attribute()
{
    const char *const start = m_at;
    Attribute attribute;
    if (!isLetter(*m_at))
        return fail(Found::Unknown);
    const char *at = start; // not m_at itself, which the compiler would store and load again for every byte
    for (; at != m_end && inName(*at); ++at) {
        if (*at == ':' && attribute.colon >= 0)
            return fail(Found::Unknown);
        if (*at == ':')
            attribute.colon = at - start;
    }
    m_at = at;
    if (m_end - m_at < 2)
        return fail(Found::More);
    attribute.name = {start, size_t(m_at - start)};
    const char quote = m_at[1];
    if (*m_at != '=' || (quote != '"' && quote != '\''))
        return fail(Found::Unknown);
    m_at += 2;
    const char *const value = m_at;
    for (at = value; at != m_end && *at != quote; ++at) {
        if (*at == '<' || *at == '&' || uchar(*at) < 0x20)
            return fail(Found::Unknown);
    }
    m_at = at;
    if (atEnd())
        return fail(Found::More);
    attribute.value = {value, m_at - value};
    ++m_at;
    if (!mayStand(attribute))
        return fail(Found::Unknown);
    m_attributes[m_attributeCount++] = attribute;
    return true;
}

bool XlsxScanner::mayStand(const Attribute &attribute) const
{
    if (attribute.name.front() == 'x' && attribute.name.starts_with("xmlns"))
        return false;
    for (const Attribute &other : found()) {
        if (other.name.front() == attribute.name.front() && other.name == attribute.name)
            return false;
    }
    if (attribute.colon < 0)
        return true;
    const std::string_view local = attribute.name.substr(size_t(attribute.colon) + 1);
    // Two prefixes can mean the same namespace, so equal local names behind prefixes are doubtful already.
    const auto doubtful = [local](const Attribute &other) {
        return other.colon >= 0 && other.name.substr(size_t(other.colon) + 1) == local;
    };
    return !local.empty() && isLetter(local.front()) && std::ranges::none_of(found(), doubtful) &&
           m_prefixes.contains(QByteArray::fromRawData(attribute.name.data(), attribute.colon));
}

bool XlsxScanner::text(XlsxRawRow &row, QByteArrayView &text)
{
    const char *const start = m_at;
    bool entities = false;
    const char *at = start;
    for (; at != m_end && *at != '<'; ++at) {
        // "]]>" may not stand in a text, and \r is read as \n: both are for the careful reader.
        if (*at == '>' || *at == '\r')
            return fail(Found::Unknown);
        entities = entities || *at == '&';
    }
    m_at = at;
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
