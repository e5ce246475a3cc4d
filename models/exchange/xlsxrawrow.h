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
};

/// A row of a sheet's XML; the views stay valid until the next row is read into it.
struct XlsxRawRow
{
    QByteArrayView number; ///< the attribute r
    QList<XlsxRawCell> cells;

    void clear();
    /// Keeps bytes that are nowhere else until clear().
    QByteArrayView keep(QByteArray bytes);

private:
    std::vector<QByteArray> m_kept;
};

/// A text without the blanks around it unless xml:space="preserve" keeps them.
QByteArrayView xlsxSpaced(QByteArrayView text, bool preserve);

} // namespace parboard
