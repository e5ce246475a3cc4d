#include "models/core/csvtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard::csvtext {

using namespace Qt::StringLiterals;

namespace {

struct CsvMessages
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

/// Cuts one text into rows of cells, one character at a time.
class Cutter
{
public:
    explicit Cutter(const QString &text) : m_text(text) {}

    Result<QList<QStringList>> cut()
    {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (m_quoted)
            return Error{CsvMessages::tr("Line %1: a quotation mark is opened and never closed.").arg(m_quoteLine)};
        if (!m_cell.isEmpty() || !m_row.isEmpty())
            endRow();
        return m_rows;
    }

private:
    void take(QChar character)
    {
        if (character == u'\n')
            ++m_line;
        if (m_quoted)
            takeQuoted(character);
        else if (character == u'"')
            openQuote();
        else if (character == u',')
            endCell();
        else if (character == u'\n')
            endRow();
        else if (character != u'\r')
            m_cell += character;
    }

    void takeQuoted(QChar character)
    {
        if (character != u'"') {
            m_cell += character;
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            m_cell += character;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void openQuote()
    {
        m_quoted = true;
        m_quoteLine = m_line;
    }

    void endCell()
    {
        m_row += m_cell;
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        if (m_row.size() > 1 || !m_row.constFirst().isEmpty())
            m_rows += m_row;
        m_row.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

Table::Table(QStringList header, QList<QStringList> rows) : m_header(std::move(header)), m_rows(std::move(rows))
{
    for (qsizetype column = 0; column < m_header.size(); ++column)
        m_columns.insert(m_header.at(column), column);
}

const QString &Table::cell(qsizetype row, const QString &column) const
{
    static const QString nothing;
    const auto found = m_columns.constFind(column);
    return found == m_columns.cend() ? nothing : m_rows.at(row).at(*found);
}

Result<Table> parse(const QString &text)
{
    Result<QList<QStringList>> cut = Cutter(text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text).cut();
    if (!cut)
        return cut.error();
    QList<QStringList> rows = std::move(cut).value();
    if (rows.isEmpty())
        return Table();
    const QStringList header = rows.takeFirst();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.at(row).size() != header.size()) {
            return Error{CsvMessages::tr("Row %1 has %2 cells, the header has %3.")
                             .arg(row + 2)
                             .arg(rows.at(row).size())
                             .arg(header.size())};
        }
    }
    return Table(header, rows);
}

bool needsApostrophe(const QString &cell)
{
    const auto *start = std::ranges::find_if(cell, [](QChar character) { return character != u'\''; });
    const QString text = cell.sliced(start - cell.constBegin());
    if (text.isEmpty() || !u"=+-@\t\r"_s.contains(text.at(0)))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

QString line(const QStringList &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (QString cell : cells) {
        if (needsApostrophe(cell))
            cell.prepend(u'\'');
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        written += cell;
    }
    return written.join(u',') + u"\r\n"_s;
}

} // namespace parboard::csvtext
