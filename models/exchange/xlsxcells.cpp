#include "models/exchange/xlsxcells.h"

#include "models/exchange/tabledate.h"
#include "models/exchange/tablenumber.h"
#include "models/exchange/xlsxbytes.h"
#include "models/exchange/xlsxreference.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct XlsxCellsText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxCells)
};

/// The text with Excel's escapes resolved; bytes are copied only where there are any.
QByteArrayView plainText(QByteArrayView text, XlsxRawRow &keeper)
{
    return text.contains("_x") || text.contains('\r') ? keeper.keep(xlsxUnescaped(text)) : text;
}

} // namespace

XlsxCells::XlsxCells(const XlsxShared &shared, QString sheet, QString file)
    : m_shared(shared), m_sheet(std::move(sheet)), m_file(std::move(file))
{
}

Error XlsxCells::error(const QString &sentence, QByteArrayView what) const
{
    return {sentence.arg(m_file, m_sheet, QString::number(m_row), QString::fromUtf8(what.first(qMin(what.size(), 60)))),
            {}};
}

Result<qint64> XlsxCells::rowNumber(const XlsxRawRow &raw) const
{
    const std::optional<qint64> number = raw.number.isEmpty() ? m_row + 1 : xlsxWholeNumber(raw.number);
    if (!number || *number > mostTableRows || *number < 1)
        return error(XlsxCellsText::tr(
                         "“%1”, sheet “%2”: after row %3 comes a row numbered “%4”, which no sheet has. Open the file "
                         "with Excel or LibreOffice and save it again."),
                     raw.number);
    if (*number <= m_row)
        return error(XlsxCellsText::tr(
                         "“%1”, sheet “%2”: after row %3 comes row %4, so its rows are out of order. Open the file "
                         "with Excel or LibreOffice and save it again."),
                     QByteArray::number(*number));
    return *number;
}

Result<int> XlsxCells::readColumn(const XlsxRawCell &raw, int before) const
{
    if (raw.reference.isEmpty() && before + 1 < mostTableColumns)
        return before + 1;
    const std::optional<XlsxReference> place = xlsxReference(raw.reference);
    if (!place)
        return error(XlsxCellsText::tr(
                         "“%1”, sheet “%2”, row %3 holds a cell “%4”, which no sheet has. Open the file with Excel "
                         "or LibreOffice and save it again."),
                     raw.reference);
    if (place->row != m_row || place->column <= before)
        return error(
            XlsxCellsText::tr("“%1”, sheet “%2”, row %3 holds the cell %4, which does not belong there. Open the file "
                              "with Excel or LibreOffice and save it again."),
            raw.reference);
    return place->column;
}

Result<bool> XlsxCells::take(XlsxRawRow &raw, TableRow &row)
{
    const Result<qint64> number = rowNumber(raw);
    if (!number)
        return number.error();
    m_row = row.number = *number;
    row.cells.clear();
    row.cells.resize(qsizetype(raw.cells.size())); // one by one costs more
    TableCell *place = row.cells.data();
    int column = -1;
    for (const XlsxRawCell &rawCell : raw.cells) {
        // As nearly always, or no number needs to be read again.
        const Result<int> found =
            rawCell.plainColumn > column ? Result<int>(rawCell.plainColumn) : readColumn(rawCell, column);
        if (!found)
            return found.error();
        TableCell &cell = *place;
        cell.column = column = *found;
        cell.formula = rawCell.formula;
        const bool filled = fill(cell, rawCell, raw);
        if (m_failure)
            return *m_failure;
        // A program that does not calculate leaves the value out; a text that was calculated to be empty says "str".
        const bool isUncalculated = !filled && cell.formula && rawCell.type != "str";
        if (isUncalculated)
            cell.kind = TableCell::Kind::Error;
        if (filled || isUncalculated)
            ++place;
        else
            cell = {};
    }
    row.cells.resize(place - row.cells.data());
    return !row.cells.isEmpty();
}

XlsxCellFormat XlsxCells::formatOf(const XlsxRawCell &raw) const
{
    const std::optional<qint64> number = xlsxWholeNumber(raw.style);
    return number && *number < m_shared.formats.size() ? m_shared.formats[*number] : XlsxCellFormat();
}

bool XlsxCells::fill(TableCell &cell, const XlsxRawCell &raw, XlsxRawRow &keeper)
{
    const XlsxCellFormat format = formatOf(raw);
    cell.font = raw.inlineFont.value_or(format.font);
    // What most cells are comes first, and by single bytes: a comparison of texts is a call.
    if (raw.type.size() == 1 && raw.type.front() == 's')
        return fillShared(cell, raw);
    if (raw.type.isEmpty() || raw.type == "n") {
        cell.text = xlsxSpaced(raw.value, false);
        fillNumber(cell, cell.text, format, keeper);
        return !cell.text.isEmpty();
    }
    cell.text = xlsxSpaced(raw.value, raw.type == "str");
    if (raw.type == "inlineStr" || raw.type == "str") {
        cell.text = plainText(raw.type == "str" ? cell.text : raw.inlineText, keeper);
    } else if (raw.type == "b" && !cell.text.isEmpty()) {
        cell.kind = TableCell::Kind::Boolean;
        cell.number = cell.text == "1" || cell.text == "true" ? 1 : 0;
        cell.text = cell.number == 1 ? "TRUE" : "FALSE";
    } else if (raw.type == "e") {
        cell.kind = TableCell::Kind::Error;
    } else if (raw.type == "d") {
        const QByteArrayView date = keeper.keep(tabledate::ofText(cell.text));
        cell.kind = date.isEmpty() ? TableCell::Kind::Text : TableCell::Kind::Date;
        cell.text = date.isEmpty() ? cell.text : date;
    } else if (raw.type != "b") {
        m_failure = error(XlsxCellsText::tr("“%1”, sheet “%2”, row %3 holds a cell of an unknown type (“%4”). Open the "
                                            "file with Excel or LibreOffice and save it again."),
                          raw.type);
    }
    return !cell.text.isEmpty();
}

bool XlsxCells::fillShared(TableCell &cell, const XlsxRawCell &raw)
{
    const QByteArrayView text = xlsxSpaced(raw.value, false);
    if (text.isEmpty())
        return false;
    const std::optional<qint64> number = xlsxWholeNumber(text);
    if (!number || *number >= m_shared.strings.count()) {
        m_failure = error(
            XlsxCellsText::tr("“%1”, sheet “%2”, row %3 names the text number %4, which the file does not hold: it is "
                              "damaged. Ask for it again, or save it again with the program that made it."),
            text);
        return false;
    }
    cell.shared = qint32(*number);
    cell.text = m_shared.strings.text(*number);
    cell.font = m_shared.strings.font(*number).value_or(cell.font);
    return !cell.text.isEmpty();
}

void XlsxCells::fillNumber(TableCell &cell, QByteArrayView text, const XlsxCellFormat &format, XlsxRawRow &keeper) const
{
    const std::optional<double> number = tableNumber(text);
    if (!number)
        return; // stays a text, for the person to see
    cell.kind = TableCell::Kind::Number;
    cell.number = *number;
    cell.percent = format.look == NumberLook::Percent;
    const bool elapsed = format.look == NumberLook::Elapsed || (format.look == NumberLook::Time && *number < 1);
    const bool moment = format.look == NumberLook::Date || (format.look == NumberLook::Time && !elapsed);
    if (!elapsed && !moment)
        return;
    const QByteArrayView shown =
        keeper.keep(elapsed ? tabledate::elapsed(*number) : tabledate::ofSerial(*number, m_shared.from1904));
    if (shown.isEmpty())
        return; // no day or time that could be shown: the number itself
    cell.kind = elapsed ? TableCell::Kind::Text : TableCell::Kind::Date;
    cell.number = 0;
    cell.text = shown;
}

} // namespace parboard
