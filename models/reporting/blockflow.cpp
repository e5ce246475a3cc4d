#include "models/reporting/blockflow.h"

#include "models/reporting/chartslices.h"
#include "models/reporting/fonts.h"
#include "models/reporting/pagetable.h"
#include "models/reporting/reporttext.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal captionGap = 4;
constexpr qreal blockGap = 14;
constexpr qreal chartPadding = 8;
constexpr qreal chartGap = 10;
constexpr qsizetype notesInChart = 6;
constexpr qsizetype manyFootnotes = 8;
constexpr qreal notePairGap = 16;
constexpr qreal chartTextSize = 10; // its notes come out at 9 points
constexpr qreal leastShare = 0.4;   // of a page, for beginning a cut chart or a part of the table on it
constexpr QRgb frameColour = 0xff707070;

TableLook tableLook(const QString &fontFamily)
{
    TableLook look;
    look.fontFamily = fontFamily;
    look.textSize = BlockFlow::tableSize;
    look.smallSize = BlockFlow::tableSize - 1;
    look.numberHead = ReportText::tr("No.");
    look.labelHead = ReportText::tr("Indicator");
    look.measureHead = ReportText::tr("Unit of measure");
    return look;
}

} // namespace

void BlockFlow::addPanel(ChartSpec spec)
{
    ChartStyle style = ChartStyle::print();
    style.fontFamily = m_family;
    style.textSize = std::max(style.textSize, chartTextSize);
    QStringList looseNotes;
    if (spec.notes.size() > notesInChart)
        looseNotes.swap(spec.notes);
    const qreal width = m_flow.width() - 2 * chartPadding;
    const qreal height = m_flow.fullHeight() - 2 * chartPadding;
    const qreal here = m_flow.remaining() - chartGap - 2 * chartPadding;
    const qreal firstHeight = here >= height * leastShare ? here : height;
    const QList<ChartSpec> slices = chartSlices(spec, style, m_charts, width, height, firstHeight);
    for (const ChartSpec &slice : slices)
        addChart(slice, style);
    for (const QString &note : looseNotes)
        addNote(note);
}

void BlockFlow::addChart(const ChartSpec &spec, const ChartStyle &style)
{
    m_flow.space(chartGap);
    const qreal width = m_flow.width();
    const qreal inside = width - 2 * chartPadding;
    const qreal fullHeight = m_flow.fullHeight();
    const qreal height = std::min(m_charts.heightFor(spec, style, inside) + 2 * chartPadding, fullHeight);
    const ChartPainter *charts = &m_charts;
    m_flow.add(height, [=](QPainter &painter, QPointF at) {
        painter.save();
        painter.setPen(QPen(QColor(frameColour), 0.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at, QSizeF(width, height)));
        const QRectF area(at.x() + chartPadding, at.y() + chartPadding, inside, height - 2 * chartPadding);
        charts->paint(painter, area, spec, style);
        painter.restore();
    });
}

BlockFlow::Placed BlockFlow::addFigures(const FigureTable &table, const QString &title)
{
    if (table.rowCount() == 0 || table.units.isEmpty())
        return {};
    const TableLook look = tableLook(m_family);
    const TableColumns columns(table, look);
    const ColumnRun all{0, columns.count()};
    const bool landscape = !columns.fits(all, PageFlow::textWidth(false));
    if (landscape)
        m_flow.startPage(true);
    const QList<ColumnRun> runs = columns.runs(m_flow.width());
    Placed placed{0, int(runs.size())};
    for (qsizetype run = 0; run < runs.size(); ++run) {
        QString caption = title;
        if (runs.size() > 1)
            caption +=
                ReportText::tr(" (part %1 of %2: %3 to %4)")
                    .arg(QString::number(run + 1), QString::number(runs.size()), table.units.at(runs.at(run).first),
                         table.units.at(runs.at(run).first + runs.at(run).count - 1));
        if (run > 0 && m_flow.remaining() < m_flow.fullHeight() * leastShare)
            m_flow.startPage(landscape);
        placed.rows += addTableBlock(PageTable(table, look, columns, runs.at(run), m_flow.width()), caption);
    }
    return placed;
}

int BlockFlow::addTableBlock(const PageTable &block, const QString &caption)
{
    const auto table = std::make_shared<const PageTable>(block);
    const qreal firstLines = table->headHeight() + table->lineHeight(0) + table->lineHeight(1);
    m_flow.space(blockGap);
    const QFont bold = drawingFont(m_family, captionSize, QFont::Bold);
    m_flow.addText(TextBlock(caption, bold, m_flow.width()), Qt::black, 0, firstLines + captionGap);
    m_flow.space(captionGap);
    int rows = 0;
    const auto addHead = [this, table] {
        m_flow.add(table->headHeight(), [table](QPainter &painter, QPointF at) { table->paintHead(painter, at); });
    };
    const auto addLine = [this, table](int index, bool continued) {
        m_flow.add(table->lineHeight(index), [table, index, continued](QPainter &painter, QPointF at) {
            table->paintLine(painter, at, index, continued);
        });
    };
    addHead();
    for (int index = 0; index < table->lineCount(); ++index) {
        const bool area = table->isArea(index);
        const bool lastOfAll = index + 1 == table->lineCount();
        const qreal needed = table->lineHeight(index) + (area && !lastOfAll ? table->lineHeight(index + 1) : 0);
        if (needed > m_flow.remaining() && !m_flow.atTop()) {
            m_flow.startPage(m_flow.pages().last().landscape);
            addHead();
            if (!area)
                addLine(table->areaLine(index), true);
        }
        addLine(index, false);
        rows += area ? 0 : 1;
    }
    m_flow.add(0, [table](QPainter &painter, QPointF at) { table->paintEnd(painter, at); });
    return rows;
}

void BlockFlow::addFootnotes(const FigureTable &table)
{
    m_flow.space(6);
    const QStringList &notes = table.footnotes;
    if (notes.size() < manyFootnotes) {
        for (const QString &note : notes)
            addNote(note);
    } else {
        for (qsizetype first = 0; first < notes.size(); first += 2)
            addFootnotePair(notes.at(first), notes.value(first + 1));
    }
    addNote(table.symbols.join(u"   ·   "_s));
}

/// Two footnotes side by side; they are mostly short, and many.
void BlockFlow::addFootnotePair(const QString &first, const QString &second)
{
    const QFont font = drawingFont(m_family, tableSize);
    const qreal step = (m_flow.width() + notePairGap) / 2;
    const TextBlock left(first, font, step - notePairGap);
    const TextBlock right(second, font, step - notePairGap);
    m_flow.add(std::max(left.height(), right.height()) + 2, [left, right, step](QPainter &painter, QPointF at) {
        left.draw(painter, at, Qt::black);
        right.draw(painter, at + QPointF(step, 0), Qt::black);
    });
}

void BlockFlow::addNote(const QString &text)
{
    m_flow.addText(TextBlock(text, drawingFont(m_family, tableSize), m_flow.width()), Qt::black);
    m_flow.space(2);
}

} // namespace parboard
