#pragma once

#include "models/exchange/xlsxrawrow.h"

#include <QSet>

#include <array>
#include <span>
#include <string_view>

namespace parboard {

/// Reads rows of a sheet's XML straight from its bytes, some fifteen times as fast as QXmlStreamReader (speed.md, 4).
/// It knows only what Excel, LibreOffice, openpyxl and their like write; whatever else stands in a row (prefixes of
/// elements, CDATA, comments, unknown entities, rich inline texts, bytes that are no UTF-8, anything malformed) makes
/// it say Unknown, and the careful reader takes over at the start of that row.
class XlsxScanner
{
public:
    enum class Found : quint8 {
        Row,
        End,     ///< the end of the rows follows; nothing is taken
        More,    ///< the bytes end before the row does
        Unknown, ///< the careful reader must read this row
    };

    /// `prefixes`: those that are declared where the rows stand; attributes with others are malformed.
    explicit XlsxScanner(QSet<QByteArray> prefixes) : m_prefixes(std::move(prefixes)) {}

    /// Reads the row at the start of `bytes` into `row`, whose views point into `bytes`.
    Found row(QByteArrayView bytes, XlsxRawRow &row);
    /// How many bytes the last row took.
    [[nodiscard]] qsizetype taken() const { return m_at - m_begin; }

private:
    struct Attribute
    {
        std::string_view name;
        qsizetype colon = -1; ///< where the prefix of the name ends
        QByteArrayView value;
    };
    // Names are std::string_view, whose comparison with a literal the compiler turns into one of a few bytes.
    struct Tag
    {
        std::string_view name;
        bool closing = false;
    };
    /// More attributes than any row or cell has.
    static constexpr size_t mostAttributes = 24;

    bool scanRow(XlsxRawRow &row);
    bool scanRowStart(XlsxRawRow &row, bool &empty);
    /// The cells of a row and its end.
    bool scanCells(XlsxRawRow &row);
    bool scanCell(XlsxRawRow &row, XlsxRawCell &cell);
    bool scanChild(XlsxRawRow &row, XlsxRawCell &cell, std::string_view name);
    bool scanInline(XlsxRawRow &row, XlsxRawCell &cell);

    /// "<name" or "</name>"; blanks before it are taken.
    bool tag(Tag &tag);
    bool closing(std::string_view name);
    /// The attributes up to ">" or "/>" into m_attributes.
    bool attributes(bool &empty);
    bool attribute();
    [[nodiscard]] std::span<const Attribute> found() const { return {m_attributes.data(), m_attributeCount}; }
    [[nodiscard]] bool mayStand(const Attribute &attribute) const;
    /// The text up to the next tag.
    bool text(XlsxRawRow &row, QByteArrayView &text);
    void blanks();
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    bool fail(Found why);

    QSet<QByteArray> m_prefixes;
    std::array<Attribute, mostAttributes> m_attributes;
    size_t m_attributeCount = 0;
    const char *m_begin = nullptr;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    Found m_found = Found::Row;
};

} // namespace parboard
