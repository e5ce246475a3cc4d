#include "models/reporting/reportbuilder.h"

#include "models/reporting/chartslices.h"
#include "models/reporting/fonts.h"
#include "models/reporting/reporttext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodySize = 13;
constexpr qreal titleSize = 14;
constexpr qreal sourceSize = 12;
constexpr qreal noteSize = 11;
constexpr qreal tableSize = 10;
constexpr qreal paragraphGap = 4;
constexpr qreal sectionGap = 14;
constexpr qreal chartPadding = 8;
constexpr qreal chartGap = 10;
constexpr qreal roomBelowHeading = 60;
constexpr qsizetype notesInChart = 6;
constexpr qsizetype manyFootnotes = 8;
constexpr qreal footnoteGap = 16;
constexpr qreal chartTextSize = 10; // its notes come out at 9 points
constexpr qreal leastShare = 0.4;   // of a page, for beginning a cut chart or a part of the table on it
constexpr QRgb frameColour = 0xff707070;

void shortRule(QPainter &painter, QPointF middle, qreal width)
{
    painter.fillRect(QRectF(middle.x() - width / 2, middle.y(), width, 0.6), Qt::black);
}

void frame(QPainter &painter, const QRectF &area, const QColor &colour, qreal thickness)
{
    painter.setPen(QPen(colour, thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

} // namespace

ReportBuilder::ReportBuilder(ReportPages &pages, const DashboardContent &content, const ChartPainter &charts)
    : m_pages(pages), m_content(content), m_charts(charts),
      m_flow([&pages](qreal width) { return pages.runningHeaderHeight(width); })
{
}

void ReportBuilder::build()
{
    addLetterhead();
    addTitle();
    addFacts();
    addComparability();
    if (m_content.hasFigures) {
        addCharts();
        addTable();
        addFootnotes();
        addSources();
    } else {
        m_flow.space(sectionGap);
        addParagraph(ReportText::tr("No figures have been entered for these units and this period."), bodySize);
    }
    m_pages.m_pages = m_flow.pages();
}

TextBlock ReportBuilder::line(const QString &text, qreal size, QFont::Weight weight, Qt::Alignment alignment) const
{
    return TextBlock(text, drawingFont(m_pages.options().fontFamily, size, weight), m_flow.width(), alignment);
}

void ReportBuilder::addLetterhead()
{
    const ReportOptions &options = m_pages.options();
    const qreal half = m_flow.width() / 2;
    const QFont bold = drawingFont(options.fontFamily, bodySize, QFont::Bold);
    const TextBlock committee(options.committee.toUpper(), bold, half - 12, Qt::AlignHCenter);
    const TextBlock draft(options.draft ? ReportText::tr("DRAFT") : QString(), bold, half, Qt::AlignHCenter);
    const QString day = options.printedAt.date().toString(u"dd/MM/yyyy"_s);
    const QFont italic = drawingFont(options.fontFamily, noteSize, QFont::Normal, true);
    const TextBlock printed(options.printedAt.isValid() ? ReportText::tr("Printed on %1").arg(day) : QString(), italic,
                            half, Qt::AlignHCenter);
    const qreal boxHeight = draft.isEmpty() ? 0 : draft.height() + 8;
    const qreal height = std::max(committee.height() + 8, boxHeight + 4 + printed.height());
    m_flow.add(height, [=](QPainter &painter, QPointF at) {
        committee.draw(painter, at, Qt::black);
        if (!committee.isEmpty())
            shortRule(painter, at + QPointF((half - 12) / 2, committee.height() + 3), half * 0.4);
        if (!draft.isEmpty()) {
            const qreal width = draft.usedWidth() + 28;
            frame(painter, QRectF(at.x() + half + (half - width) / 2, at.y(), width, boxHeight), Qt::black, 0.8);
            draft.draw(painter, at + QPointF(half, 4), Qt::black);
        }
        printed.draw(painter, at + QPointF(half, boxHeight + 4), Qt::black);
    });
}

void ReportBuilder::addTitle()
{
    m_flow.space(22);
    m_flow.addText(line(m_pages.title(), titleSize, QFont::Bold, Qt::AlignHCenter), Qt::black);
    m_flow.space(3);
    m_flow.addText(line(m_content.title, bodySize, QFont::Bold, Qt::AlignHCenter), Qt::black);
    const qreal width = m_flow.width();
    m_flow.add(12,
               [width](QPainter &painter, QPointF at) { shortRule(painter, at + QPointF(width / 2, 5), width / 3); });
}

void ReportBuilder::addFacts()
{
    const QStringList heads{ReportText::tr("Period"), ReportText::tr("Units"), ReportText::tr("As of")};
    const QStringList texts{m_content.periodText, m_content.table.units.join(u", "_s), m_content.asOfText};
    const QFont bold = drawingFont(m_pages.options().fontFamily, bodySize, QFont::Bold);
    const QFont body = drawingFont(m_pages.options().fontFamily, bodySize);
    qreal headWidth = 0;
    for (const QString &head : heads)
        headWidth = std::max(headWidth, TextBlock::naturalWidth(head + u':', bold) + 10);
    for (qsizetype fact = 0; fact < heads.size(); ++fact) {
        if (texts.at(fact).isEmpty())
            continue;
        const TextBlock head(heads.at(fact) + u':', bold, headWidth);
        const TextBlock text(texts.at(fact), body, m_flow.width() - headWidth);
        m_flow.add(text.height() + paragraphGap, [=](QPainter &painter, QPointF at) {
            head.draw(painter, at, Qt::black);
            text.draw(painter, at + QPointF(headWidth, 0), Qt::black);
        });
    }
}

void ReportBuilder::addComparability()
{
    if (m_content.strip.isEmpty())
        return;
    m_flow.space(6);
    const QString family = m_pages.options().fontFamily;
    const QFont bold = drawingFont(family, noteSize, QFont::Bold);
    const QFont body = drawingFont(family, noteSize);
    constexpr qreal indent = 10;
    const TextBlock head(ReportText::tr("Before comparing"), bold, m_flow.width() - indent);
    const auto bar = [](QPainter &painter, QPointF at, qreal height) {
        painter.fillRect(QRectF(at.x() - indent, at.y(), 2.5, height), Qt::black);
    };
    QList<TextBlock> texts{head};
    for (const QString &sentence : m_content.strip)
        texts.append(TextBlock(u"– "_s + sentence, body, m_flow.width() - indent));
    for (const TextBlock &text : texts) {
        const qreal height = text.height() + 2;
        m_flow.add(height, [=](QPainter &painter, QPointF at) {
            bar(painter, at + QPointF(indent, 0), height);
            text.draw(painter, at + QPointF(indent, 1), Qt::black);
        });
    }
}

void ReportBuilder::addHeading(const QString &text, qreal keep)
{
    m_flow.space(sectionGap);
    m_flow.addText(line(text, bodySize, QFont::Bold, Qt::AlignLeft), Qt::black, 0, keep);
    m_flow.space(paragraphGap);
}

void ReportBuilder::addParagraph(const QString &text, qreal size, qreal indent)
{
    const QFont font = drawingFont(m_pages.options().fontFamily, size);
    m_flow.addText(TextBlock(text, font, m_flow.width() - indent), Qt::black, indent);
    m_flow.space(2);
}

void ReportBuilder::addCharts()
{
    ChartStyle style = ChartStyle::print();
    style.fontFamily = m_pages.options().fontFamily;
    style.textSize = std::max(style.textSize, chartTextSize);
    for (qsizetype panel = 0; panel < m_content.panels.size(); ++panel) {
        ChartSpec spec = m_content.panels.at(panel);
        spec.title = ReportText::tr("Chart %1. %2").arg(QString::number(panel + 1), spec.title);
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
            addParagraph(note, tableSize);
    }
}

void ReportBuilder::addChart(const ChartSpec &spec, const ChartStyle &style)
{
    m_flow.space(chartGap);
    const qreal width = m_flow.width();
    const qreal inside = width - 2 * chartPadding;
    const qreal fullHeight = m_flow.fullHeight();
    const qreal height = std::min(m_charts.heightFor(spec, style, inside) + 2 * chartPadding, fullHeight);
    const ChartPainter *charts = &m_charts;
    m_flow.add(height, [=](QPainter &painter, QPointF at) {
        painter.save();
        frame(painter, QRectF(at, QSizeF(width, height)), frameColour, 0.5);
        const QRectF area(at.x() + chartPadding, at.y() + chartPadding, inside, height - 2 * chartPadding);
        charts->paint(painter, area, spec, style);
        painter.restore();
    });
}

TableLook ReportBuilder::tableLook() const
{
    TableLook look;
    look.fontFamily = m_pages.options().fontFamily;
    look.textSize = tableSize;
    look.smallSize = tableSize - 1;
    look.numberHead = ReportText::tr("No.");
    look.labelHead = ReportText::tr("Indicator");
    look.measureHead = ReportText::tr("Unit of measure");
    return look;
}

void ReportBuilder::addTable()
{
    const FigureTable &table = m_content.table;
    if (table.rowCount() == 0 || table.units.isEmpty())
        return;
    const TableLook look = tableLook();
    const TableColumns columns(table, look);
    const ColumnRun all{0, columns.count()};
    const bool landscape = !columns.fits(all, PageFlow::textWidth(false));
    if (landscape)
        m_flow.startPage(true);
    const QList<ColumnRun> runs = columns.runs(m_flow.width());
    m_pages.m_columnBlocks = int(runs.size());
    for (qsizetype run = 0; run < runs.size(); ++run) {
        QString caption = ReportText::tr("Table 1. All indicators with figures");
        if (runs.size() > 1)
            caption +=
                ReportText::tr(" (part %1 of %2: %3 to %4)")
                    .arg(QString::number(run + 1), QString::number(runs.size()), table.units.at(runs.at(run).first),
                         table.units.at(runs.at(run).first + runs.at(run).count - 1));
        if (run > 0 && m_flow.remaining() < m_flow.fullHeight() * leastShare)
            m_flow.startPage(landscape);
        addTableBlock(PageTable(table, look, columns, runs.at(run), m_flow.width()), caption);
    }
}

void ReportBuilder::addTableBlock(const PageTable &block, const QString &caption)
{
    const auto table = std::make_shared<const PageTable>(block);
    const qreal firstLines = table->headHeight() + table->lineHeight(0) + table->lineHeight(1);
    addHeading(caption, firstLines + paragraphGap);
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
        m_pages.m_rowsPrinted += area ? 0 : 1;
    }
    m_flow.add(0, [table](QPainter &painter, QPointF at) { table->paintEnd(painter, at); });
}

void ReportBuilder::addFootnotes()
{
    m_flow.space(6);
    const QStringList &notes = m_content.table.footnotes;
    if (notes.size() < manyFootnotes) {
        for (const QString &note : notes)
            addParagraph(note, tableSize);
    } else {
        for (qsizetype first = 0; first < notes.size(); first += 2)
            addFootnotePair(notes.at(first), notes.value(first + 1));
    }
    addParagraph(m_content.table.symbols.join(u"   ·   "_s), tableSize);
}

/// Two footnotes side by side; they are mostly short, and many.
void ReportBuilder::addFootnotePair(const QString &first, const QString &second)
{
    const QFont font = drawingFont(m_pages.options().fontFamily, tableSize);
    const qreal step = (m_flow.width() + footnoteGap) / 2;
    const TextBlock left(first, font, step - footnoteGap);
    const TextBlock right(second, font, step - footnoteGap);
    m_flow.add(std::max(left.height(), right.height()) + 2, [left, right, step](QPainter &painter, QPointF at) {
        left.draw(painter, at, Qt::black);
        right.draw(painter, at + QPointF(step, 0), Qt::black);
    });
}

void ReportBuilder::addSources()
{
    if (m_content.sources.isEmpty())
        return;
    addHeading(ReportText::tr("Sources"), roomBelowHeading);
    const QFont font = drawingFont(m_pages.options().fontFamily, sourceSize);
    const QString last = u"[%1]"_s.arg(m_content.sources.last().number);
    const qreal indent = TextBlock::naturalWidth(last, font) + 6;
    for (const NumberedSource &source : m_content.sources) {
        const TextBlock number(u"[%1]"_s.arg(source.number), font, indent);
        const TextBlock text(source.text, font, m_flow.width() - indent);
        m_flow.add(text.height() + 3, [=](QPainter &painter, QPointF at) {
            number.draw(painter, at, Qt::black);
            text.draw(painter, at + QPointF(indent, 0), Qt::black);
        });
    }
}

} // namespace parboard
