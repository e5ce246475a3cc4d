#include "models/exchange/xlsxrawrow.h"

namespace parboard {

void XlsxRawRow::clear()
{
    number = {};
    cells.clear();
    m_kept.clear();
}

QByteArrayView XlsxRawRow::keep(QByteArray bytes)
{
    m_kept.push_back(std::move(bytes));
    return m_kept.back();
}

QByteArrayView xlsxTrimmed(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

} // namespace parboard
