#include "models/reporting/reportbuilder.h"

#include "models/reporting/fonts.h"
#include "models/reporting/reporttext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodySize = 13;
constexpr qreal titleSize = 14;
constexpr qreal sourceSize = 12;
constexpr qreal noteSize = 11;
constexpr qreal paragraphGap = 4;
constexpr qreal sectionGap = 14;
constexpr qreal roomBelowHeading = 60;

void shortRule(QPainter &painter, QPointF middle, qreal width)
{
    painter.fillRect(QRectF(middle.x() - width / 2, middle.y(), width, 0.6), Qt::black);
}

void draftFrame(QPainter &painter, const QRectF &area, const QColor &colour, qreal thickness)
{
    painter.setPen(QPen(colour, thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

} // namespace

ReportBuilder::ReportBuilder(ReportPages &pages, const DashboardContent &content, const ChartPainter &charts)
    : m_pages(pages), m_content(content), m_flow([&pages](qreal width) { return pages.runningHeaderHeight(width); }),
      m_blocks(m_flow, pages.options().fontFamily, charts)
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
        m_blocks.addFootnotes(m_content.table);
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
            draftFrame(painter, QRectF(at.x() + half + (half - width) / 2, at.y(), width, boxHeight), Qt::black, 0.8);
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
    for (qsizetype panel = 0; panel < m_content.panels.size(); ++panel) {
        ChartSpec spec = m_content.panels.at(panel);
        spec.title = ReportText::tr("Chart %1. %2").arg(QString::number(panel + 1), spec.title);
        m_blocks.addPanel(spec);
    }
}

void ReportBuilder::addTable()
{
    const BlockFlow::Placed placed =
        m_blocks.addFigures(m_content.table, ReportText::tr("Table 1. All indicators with figures"));
    m_pages.m_columnBlocks = placed.blocks;
    m_pages.m_rowsPrinted = placed.rows;
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
