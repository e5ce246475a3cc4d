#include "models/reporting/dashboardpicture.h"

#include "models/reporting/picturetext.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal notesShare = 0.24; // of the picture's height at most
constexpr qreal panelShare = 0.34; // at least, as long as the panels need it
constexpr qreal largestPanelText = 1.6;
constexpr int fewestRows = 3;

/// The numbers in brackets of a value's or cell's source marks.
void addSourceNumbers(QSet<int> &numbers, const QString &text)
{
    static const QRegularExpression mark(u"\\[(\\d+)\\]"_s);
    for (QRegularExpressionMatchIterator it = mark.globalMatch(text); it.hasNext();)
        numbers << it.next().captured(1).toInt();
}

QSet<int> panelSources(const QList<ChartSpec> &panels)
{
    QSet<int> numbers;
    for (const ChartSpec &panel : panels) {
        for (const ChartSection &section : panel.sections) {
            for (const ChartGroup &group : section.groups) {
                for (const ChartBar &bar : group.bars)
                    addSourceNumbers(numbers, bar.valueText);
            }
        }
    }
    return numbers;
}

} // namespace

DashboardPicture::DashboardPicture(const QSizeF &size, const DashboardContent &content, const PictureOptions &options,
                                   const ChartPainter &charts)
    : m_size(size), m_content(content), m_charts(charts), m_look(size, options), m_head(content, m_look, size, options),
      m_table(content.table, m_look.tableLook(), size.width() - 2 * m_look.margin())
{
    choosePanelHeight();
    chooseRows();
    growPanels();
}

qreal DashboardPicture::panelWidth() const
{
    const auto count = qreal(std::max<qsizetype>(m_content.panels.size(), 1));
    return (m_size.width() - 2 * m_look.margin() - (count - 1) * m_look.gap()) / count;
}

qreal DashboardPicture::panelNeed(qreal factor) const
{
    qreal need = 0;
    const ChartStyle style = m_look.chartStyle(factor);
    for (const ChartSpec &panel : m_content.panels)
        need = std::max(need, m_charts.heightFor(panel, style, panelWidth() - 2 * m_look.gap()));
    return need + 2 * m_look.gap();
}

/// What head and gaps leave for panels, table and notes.
qreal DashboardPicture::free() const
{
    return m_size.height() - 2 * m_look.margin() - m_head.height() - 3 * m_look.gap();
}

PictureNotes DashboardPicture::notesFor(int rows) const
{
    QStringList tableNotes;
    const QStringList marks = m_table.marks(rows);
    for (const QString &note : m_content.table.footnotes) {
        if (marks.contains(note.section(u' ', 0, 0)))
            tableNotes.append(note);
    }
    if (rows > 0)
        tableNotes += m_content.table.symbols;
    QStringList texts{moreText(rows), tableNotes.join(u"  ·  "_s)};
    const QSet<int> mentioned = sourcesShown(rows);
    for (const NumberedSource &source : m_content.sources) {
        if (mentioned.contains(source.number))
            texts.append(u"[%1] %2"_s.arg(QString::number(source.number), source.text));
    }
    return {texts, m_look.font(), m_size.width() - 2 * m_look.margin(), 2, m_size.height() * notesShare};
}

/// Numbers of the sources that the panels and the first `rows` rows of the table mention.
QSet<int> DashboardPicture::sourcesShown(int rows) const
{
    QSet<int> numbers = panelSources(m_content.panels);
    for (const TableArea &area : m_content.table.areas) {
        for (const FigureTableRow &row : area.rows) {
            if (rows-- <= 0)
                return numbers;
            for (const FigureTableCell &cell : row.cells)
                addSourceNumbers(numbers, cell.sourceMark);
        }
    }
    return numbers;
}

QString DashboardPicture::moreText(int rows) const
{
    const int left = int(m_content.table.rowCount()) - rows;
    QStringList parts;
    if (left > 0)
        parts.append(PictureText::tr("%n more indicators are in the table and the report.", nullptr, left));
    if (rows > 0 && m_table.unitsLeftOut() > 0)
        parts.append(
            PictureText::tr("%n more units are in the table and the report.", nullptr, m_table.unitsLeftOut()));
    return parts.join(u' ');
}

qreal DashboardPicture::tablePartHeight(int rows) const
{
    return m_table.height(rows) + notesFor(rows).height();
}

void DashboardPicture::choosePanelHeight()
{
    const qreal most = free() - tablePartHeight(0);
    const qreal need = panelNeed(1);
    // Panels that fit whole come before rows of the table; if they are cut in any case, the table keeps a few rows.
    const qreal beside = free() - tablePartHeight(std::min(fewestRows, m_table.rowCount()));
    m_panelHeight = need <= most ? need : std::min(most, std::max(beside, m_size.height() * panelShare));
}

void DashboardPicture::chooseRows()
{
    int tooMany = m_table.rowCount() + 1;
    while (tooMany - m_rows > 1) {
        const int middle = (m_rows + tooMany) / 2;
        (tablePartHeight(middle) <= free() - m_panelHeight ? m_rows : tooMany) = middle;
    }
}

/// Room that the table leaves goes to the panels: larger text as long as it fits.
void DashboardPicture::growPanels()
{
    const qreal room = free() - tablePartHeight(m_rows);
    for (qreal factor = 1.05; factor <= largestPanelText && panelNeed(factor) <= room; factor += 0.05)
        m_panelFactor = factor;
    m_panelHeight = std::min(room, std::max(m_panelHeight, panelNeed(m_panelFactor)));
}

bool DashboardPicture::isComplete() const
{
    return panelNeed(1) <= m_panelHeight && m_rows == m_content.table.rowCount() && m_table.unitsLeftOut() == 0 &&
           notesFor(m_rows).isComplete();
}

void DashboardPicture::drawPanels(QPainter &painter, QPointF at) const
{
    const ChartStyle style = m_look.chartStyle(m_panelFactor);
    for (const ChartSpec &panel : m_content.panels) {
        const QRectF frame(at, QSizeF(panelWidth(), m_panelHeight));
        painter.setPen(QPen(m_look.colours().mutedText, m_look.small() * 0.06));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, m_look.gap() / 2, m_look.gap() / 2);
        const qreal inset = m_look.gap();
        painter.save();
        m_charts.paint(painter, frame.adjusted(inset, inset, -inset, -inset), panel, style);
        painter.restore();
        at.rx() += panelWidth() + m_look.gap();
    }
}

void DashboardPicture::draw(QPainter &painter) const
{
    QPointF at(m_look.margin(), m_look.margin());
    m_head.draw(painter, at);
    at.ry() += m_head.height() + m_look.gap();
    drawPanels(painter, at);
    at.ry() += m_panelHeight + m_look.gap();
    m_table.draw(painter, at, m_rows);
    at.ry() += m_table.height(m_rows) + m_look.gap();
    notesFor(m_rows).draw(painter, at, m_look.colours().mutedText);
}

} // namespace parboard
