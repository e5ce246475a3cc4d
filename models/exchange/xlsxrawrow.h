#pragma once

#include "models/exchange/table.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace parboard {

/// A cell of a sheet's XML, nothing interpreted: the attributes r, t and s and the texts of v and is.
struct XlsxRawCell
{
    QByteArrayView reference;
    QByteArrayView type;
    QByteArrayView style;
    QByteArrayView value;
    QByteArrayView inlineText;
    std::optional<LegacyFont> inlineFont; ///< where the runs of a rich text have fonts of their own
    bool formula = false;
    /// The column, from 0, of a reference of one letter and the row's own number ("C12" in row "12"), where the reader
    /// has noticed; -1: the reference must be read.
    int plainColumn = -1;
};

/// A row of a sheet's XML; the views stay valid until the next row is read into it.
struct XlsxRawRow
{
    QByteArrayView number; ///< the attribute r
    std::vector<XlsxRawCell> cells;

    void clear();
    /// Keeps bytes that are nowhere else until clear().
    QByteArrayView keep(QByteArray bytes);

private:
    std::vector<QByteArray> m_kept;
};

/// A text without the blanks around it.
QByteArrayView xlsxTrimmed(QByteArrayView text);

/// A text without the blanks around it unless xml:space="preserve" keeps them.
inline QByteArrayView xlsxSpaced(QByteArrayView text, bool preserve)
{
    // Hardly any text has blanks there; this runs for every cell.
    const bool isBare = text.isEmpty() || (uchar(text.front()) > ' ' && uchar(text.back()) > ' ');
    return isBare || preserve ? text : xlsxTrimmed(text);
}

} // namespace parboard
