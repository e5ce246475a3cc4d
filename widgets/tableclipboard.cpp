#include "widgets/tableclipboard.h"

#include "widgets/clipboardnumber.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <numeric>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ClipboardText
{
    Q_DECLARE_TR_FUNCTIONS(TableClipboard)
};

/// The rows, columns and notes to copy, in the order of the table.
class TableCopy
{
public:
    TableCopy(const FigureTable &table, const std::optional<TableSelection> &selection) : m_table(table)
    {
        m_columns.resize(table.units.size());
        std::iota(m_columns.begin(), m_columns.end(), 0);
        if (selection)
            m_columns.removeIf([&](int column) { return !selection->columns.contains(column); });
        int index = 0;
        for (const TableArea &area : table.areas) {
            TableArea part{area.name, {}};
            for (const FigureTableRow &row : area.rows) {
                if (!selection || selection->rows.contains(index))
                    part.rows.append(row);
                ++index;
            }
            if (!part.rows.isEmpty())
                m_areas.append(part);
        }
        for (const int column : std::as_const(m_columns))
            m_remarked.append(hasRemarks(column));
    }

    [[nodiscard]] QString plain() const
    {
        QStringList lines{heads().join(u'\t')};
        for (const TableArea &area : m_areas) {
            lines.append(tabless(area.name));
            for (const FigureTableRow &row : area.rows)
                lines.append(plainRow(row));
        }
        lines += notes();
        return lines.join(u'\n') + u'\n';
    }

    [[nodiscard]] QString html() const
    {
        QString body = u"<tr>"_s;
        const QStringList headTexts = heads();
        for (const QString &head : headTexts)
            body += u"<th align=\"left\">"_s + head.toHtmlEscaped() + u"</th>"_s;
        body += u"</tr>\n"_s;
        for (const TableArea &area : m_areas) {
            body += u"<tr><td colspan=\"%1\"><b>%2</b></td></tr>\n"_s.arg(QString::number(headTexts.size()),
                                                                          area.name.toHtmlEscaped());
            for (const FigureTableRow &row : area.rows)
                body += htmlRow(row);
        }
        QString below;
        const QStringList noteTexts = notes();
        for (const QString &note : noteTexts)
            below += u"<p>"_s + note.toHtmlEscaped() + u"</p>\n"_s;
        return u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head><body>\n"
               u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n"_s +
               body + u"</table>\n"_s + below + u"</body></html>\n"_s;
    }

private:
    static QString tabless(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '); }

    [[nodiscard]] bool hasRemarks(int column) const
    {
        for (const TableArea &area : m_areas) {
            for (const FigureTableRow &row : area.rows) {
                const FigureTableCell cell = row.cells.value(column);
                if (!cell.periodText.isEmpty() || !cell.marks.isEmpty() || !cell.sourceMark.isEmpty() ||
                    !ClipboardNumber(cell).after.isEmpty())
                    return true;
            }
        }
        return false;
    }

    /// What goes beside the number: "/10" of "10/10" (else a spreadsheet reads a date), period, marks, source.
    static QString remarks(const FigureTableCell &cell, bool withAfter)
    {
        const QString after = withAfter ? ClipboardNumber(cell).after.trimmed() : QString();
        QStringList parts{after, cell.periodText, cell.marks, cell.sourceMark};
        parts.removeAll(QString());
        return tabless(parts.join(u' '));
    }

    [[nodiscard]] QStringList heads() const
    {
        QStringList texts{m_table.labelHead.value_or(ClipboardText::tr("Indicator"))};
        if (!m_table.labelHead)
            texts += ClipboardText::tr("Unit of measure");
        for (qsizetype index = 0; index < m_columns.size(); ++index) {
            texts.append(tabless(m_table.units.at(m_columns.at(index))));
            if (m_remarked.at(index))
                texts.append(ClipboardText::tr("Period, notes, source"));
        }
        return texts;
    }

    static QString plainCell(const FigureTableCell &cell)
    {
        const ClipboardNumber number(cell);
        const bool asNumber = number.matches && number.before.trimmed().isEmpty();
        return asNumber ? number.plain(u',') : tabless(cell.text);
    }

    [[nodiscard]] QString plainRow(const FigureTableRow &row) const
    {
        QStringList cells{tabless(row.label)};
        if (!m_table.labelHead)
            cells += tabless(row.unitOfMeasure);
        for (qsizetype index = 0; index < m_columns.size(); ++index) {
            const FigureTableCell cell = row.cells.value(m_columns.at(index));
            cells.append(plainCell(cell));
            if (m_remarked.at(index))
                cells.append(remarks(cell, true));
        }
        return cells.join(u'\t');
    }

    static QString htmlCell(const FigureTableCell &cell)
    {
        const ClipboardNumber number(cell);
        if (!number.matches)
            return u"<td align=\"right\" x:str style=\"mso-number-format:'\\@'\">%1</td>"_s.arg(
                cell.text.toHtmlEscaped());
        const QString value = QString::number(*cell.number, 'g', 15);
        const QString format = number.format();
        QString css = format;
        css.replace(u"\""_s, u"\\0022"_s); // a quote inside the quoted property
        return u"<td align=\"right\" x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;0;%2\" style=\"mso-number-format:'%3'\">%4</td>"_s
            .arg(value, format.toHtmlEscaped(), css.toHtmlEscaped(), cell.text.toHtmlEscaped());
    }

    [[nodiscard]] QString htmlRow(const FigureTableRow &row) const
    {
        QString cells = u"<td>%1</td>"_s.arg(row.label.toHtmlEscaped());
        if (!m_table.labelHead)
            cells += u"<td>%1</td>"_s.arg(row.unitOfMeasure.toHtmlEscaped());
        for (qsizetype index = 0; index < m_columns.size(); ++index) {
            const FigureTableCell cell = row.cells.value(m_columns.at(index));
            cells += htmlCell(cell);
            if (m_remarked.at(index))
                cells += u"<td x:str>"_s + remarks(cell, false).toHtmlEscaped() + u"</td>"_s;
        }
        return u"<tr>"_s + cells + u"</tr>\n"_s;
    }

    /// The footnotes whose marks are copied, and the symbols.
    [[nodiscard]] QStringList notes() const
    {
        QStringList used;
        for (const TableArea &area : m_areas) {
            for (const FigureTableRow &row : area.rows) {
                for (const int column : m_columns)
                    used += row.cells.value(column).marks.split(u' ', Qt::SkipEmptyParts);
            }
        }
        QStringList result;
        for (const QString &note : m_table.footnotes) {
            if (used.contains(note.section(u' ', 0, 0)))
                result.append(tabless(note));
        }
        for (const QString &symbol : m_table.symbols)
            result.append(tabless(symbol));
        return result;
    }

    const FigureTable &m_table;
    QList<TableArea> m_areas;
    QList<int> m_columns;
    QList<bool> m_remarked;
};

} // namespace

std::unique_ptr<QMimeData> tableMime(const FigureTable &table, const std::optional<TableSelection> &selection)
{
    const TableCopy copy(table, selection);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(copy.plain());
    mime->setHtml(copy.html());
    return mime;
}

void copyTable(const FigureTable &table, const std::optional<TableSelection> &selection)
{
    QGuiApplication::clipboard()->setMimeData(tableMime(table, selection).release()); // the clipboard takes it over
}

} // namespace parboard
