#include "memorytable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parboard::test {

namespace {

/// Gives the rows out of one buffer that is used again, as the readers of files do.
class MemoryReader : public RowReader
{
public:
    MemoryReader(const MemoryTable::Sheet &sheet, bool asText, qint64 damagedRow)
        : m_sheet(sheet), m_asText(asText), m_damagedRow(damagedRow)
    {
    }

    Result<bool> next(TableRow &row) override
    {
        row.cells.clear();
        m_texts.clear();
        while (row.cells.isEmpty()) {
            if (m_at == m_sheet.rows.size())
                return false;
            row.number = ++m_at;
            if (row.number == m_damagedRow)
                return Error{u"The sheet is damaged."_s};
            const QStringList &texts = m_sheet.rows.at(m_at - 1);
            for (int column = 0; column < texts.size(); ++column) {
                if (!texts.at(column).isEmpty())
                    row.cells += cell(column, texts.at(column));
            }
        }
        return true;
    }

    double progress() const override { return m_sheet.rows.isEmpty() ? 1 : double(m_at) / double(m_sheet.rows.size()); }

private:
    TableCell cell(int column, const QString &text)
    {
        static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
        TableCell cell;
        cell.column = column;
        m_texts += text.toUtf8();
        cell.text = m_texts.constLast();
        if (m_asText)
            return cell;
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber) {
            cell.kind = TableCell::Kind::Number;
            cell.number = number;
        } else if (day.match(text).hasMatch()) {
            cell.kind = TableCell::Kind::Date;
        }
        return cell;
    }

    const MemoryTable::Sheet &m_sheet;
    bool m_asText;
    qint64 m_damagedRow;
    qint64 m_at = 0;
    QList<QByteArray> m_texts;
};

} // namespace

MemoryTable::MemoryTable(QList<Sheet> sheets, Cells cells) : m_sheets(std::move(sheets)), m_cells(cells)
{
    for (const Sheet &sheet : std::as_const(m_sheets))
        m_infos += {sheet.name, false};
}

Result<std::unique_ptr<RowReader>> MemoryTable::rows(qsizetype sheet) const
{
    ++rowsAsked;
    std::unique_ptr<RowReader> reader =
        std::make_unique<MemoryReader>(m_sheets.at(sheet), m_cells == Cells::AsInCsv, damagedRow);
    return reader;
}

Result<QList<MergedCells>> MemoryTable::mergedCells(qsizetype sheet) const
{
    ++mergedCellsAsked;
    return m_sheets.at(sheet).merged;
}

QList<QStringList> tableRows(const QStringList &lines)
{
    QList<QStringList> rows;
    for (const QString &line : lines) {
        QStringList cells = line.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed().replace(u"\\n"_s, u"\n"_s);
        rows += cells;
    }
    return rows;
}

MergedCells mergedRange(const QString &range)
{
    static const QRegularExpression form(u"^([A-Z])(\\d+):([A-Z])(\\d+)$"_s);
    const QRegularExpressionMatch match = form.match(range);
    const auto column = [&match](int group) { return match.captured(group).at(0).unicode() - u'A'; };
    return {match.captured(2).toLongLong(), match.captured(4).toLongLong(), column(1), column(3)};
}

} // namespace parboard::test
