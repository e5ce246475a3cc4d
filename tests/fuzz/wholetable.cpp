#include "wholetable.h"

#include "models/exchange/layoutproposal.h"
#include "models/exchange/tablenumber.h"
#include "models/exchange/xlsxreference.h"
#include "tests/support/layouttext.h"

#include <QDate>

#include <algorithm>
#include <zlib.h>

namespace parboard::fuzz {

using namespace Qt::StringLiterals;

namespace {

// A few bytes can claim a million rows; what comes after these is no different.
constexpr qint64 mostSheetsRead = 4;
constexpr qint64 mostRowsRead = 2000;
constexpr int previewRows = 20;
/// One input in so many has its layout proposed.
constexpr quint32 proposedOneIn = 16;

bool isDay(QByteArrayView text)
{
    return QDate::fromString(QString::fromLatin1(text.first(std::min<qsizetype>(text.size(), 10))), Qt::ISODate)
        .isValid();
}

/// What is wrong with a cell that stands behind the column `before`; empty if nothing is.
QString faultOfCell(const TableCell &cell, int before)
{
    if (cell.column <= before || cell.column >= mostTableColumns)
        return u"column %1 after column %2"_s.arg(cell.column).arg(before);
    if (cell.text.isEmpty())
        return u"a cell without text"_s;
    if (!cell.text.isValidUtf8())
        return u"a text that is no UTF-8"_s;
    if (cell.kind == TableCell::Kind::Number && tableNumber(cell.text) != cell.number)
        return u"a number that its text does not say"_s;
    if (cell.kind == TableCell::Kind::Date && !isDay(cell.text))
        return u"a day that is none"_s;
    return {};
}

QString faultOfRow(const TableRow &row, qint64 before)
{
    if (row.number <= before)
        return u"row %1 after row %2"_s.arg(row.number).arg(before);
    if (row.cells.isEmpty())
        return u"a row without cells"_s;
    int column = -1;
    for (const TableCell &cell : row.cells) {
        if (const QString fault = faultOfCell(cell, column); !fault.isEmpty())
            return fault;
        column = cell.column;
    }
    return {};
}

QString faultOfMerged(const MergedCells &cells)
{
    const bool rows = cells.firstRow >= 1 && cells.firstRow <= cells.lastRow && cells.lastRow <= mostTableRows;
    const bool columns =
        cells.firstColumn >= 0 && cells.firstColumn <= cells.lastColumn && cells.lastColumn < mostTableColumns;
    return rows && columns ? QString() : u"merged cells beyond any sheet"_s;
}

/// Notes the first broken promise of an input and whether anything was refused.
class Reading
{
public:
    explicit Reading(const QByteArray &input) : m_input(input) {}

    void read(const TableFile &file)
    {
        m_outcome.taken = true;
        for (qsizetype sheet = 0; sheet < std::min<qsizetype>(file.sheets().size(), mostSheetsRead); ++sheet)
            readSheet(file, sheet);
        if (!file.sheets().isEmpty())
            preview(file);
    }

    void refused(const Error &error)
    {
        m_outcome.taken = false;
        note(error.sentence.isEmpty() ? u"a refusal without a sentence"_s : QString());
    }

    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

private:
    void note(const QString &fault)
    {
        if (m_outcome.broken.isEmpty())
            m_outcome.broken = fault;
    }

    void readSheet(const TableFile &file, qsizetype sheet)
    {
        const Result<std::unique_ptr<RowReader>> reader = file.rows(sheet);
        if (!reader) {
            refused(reader.error());
            return;
        }
        TableRow row;
        qint64 before = 0;
        for (qint64 count = 0; count < mostRowsRead; ++count) {
            const Result<bool> more = (*reader)->next(row);
            const double progress = (*reader)->progress();
            if (!(progress >= 0 && progress <= 1))
                note(u"a progress of %1"_s.arg(progress));
            if (!more)
                refused(more.error());
            if (more && !*more)
                compareMerged(file, sheet, (*reader)->merged());
            if (!more || !*more)
                return;
            note(faultOfRow(row, before));
            before = row.number;
        }
    }

    /// The merged cells of a sheet that was read to its end.
    void compareMerged(const TableFile &file, qsizetype sheet, const QList<MergedCells> &read)
    {
        for (const MergedCells &cells : read)
            note(faultOfMerged(cells));
        const Result<QList<MergedCells>> asked = file.mergedCells(sheet);
        if (!asked || *asked != read)
            note(u"other merged cells when asked for them alone"_s);
    }

    void preview(const TableFile &file)
    {
        const Result<TablePreview> preview = readPreview(file, 0, previewRows);
        if (!preview) {
            refused(preview.error());
            return;
        }
        const auto *bytes = reinterpret_cast<const Bytef *>(m_input.constData());
        if (crc32(0, bytes, uInt(m_input.size())) % proposedOneIn != 0)
            return;
        static const Catalogue catalogue = test::numberedCatalogue();
        const LayoutProposal proposal = proposeLayout(*preview, catalogue);
        if (proposal.doubts.contains(QString()))
            note(u"a doubt without a sentence"_s);
    }

    const QByteArray &m_input;
    Outcome m_outcome;
};

} // namespace

Outcome readWholeTable(const Result<std::unique_ptr<TableFile>> &file, const QByteArray &input)
{
    Reading reading(input);
    if (file)
        reading.read(**file);
    else
        reading.refused(file.error());
    return reading.outcome();
}

} // namespace parboard::fuzz
