#include "models/reporting/listbuilder.h"

#include "models/reporting/fonts.h"
#include "models/reporting/gridtable.h"
#include "models/reporting/reporttext.h"

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal titleTextSize = 14;
constexpr qreal factSize = 12;
constexpr qreal cellSize = 11;
constexpr qreal belowTitle = 10;

} // namespace

ListBuilder::ListBuilder(ReportPages &pages, const ListDocument &document)
    : m_pages(pages), m_document(document), m_flow([&pages](qreal width) { return pages.runningHeaderHeight(width); })
{
}

void ListBuilder::build()
{
    m_flow.startPage(m_document.landscape);
    addTitle();
    if (m_document.rows.isEmpty()) {
        const QFont body = drawingFont(m_pages.options().fontFamily, factSize);
        m_flow.addText(TextBlock(m_document.emptyText, body, m_flow.width()), Qt::black);
    } else {
        GridTable({m_document.heads, m_document.rows}, m_pages.options().fontFamily, cellSize, m_flow.width())
            .addTo(m_flow);
    }
    m_pages.m_pages = m_flow.pages();
    m_pages.m_rowsPrinted = int(m_document.rows.size());
    m_pages.m_columnBlocks = 1;
}

void ListBuilder::addTitle()
{
    const ReportOptions &options = m_pages.options();
    const QFont bold = drawingFont(options.fontFamily, titleTextSize, QFont::Bold);
    m_flow.addText(TextBlock(m_document.title, bold, m_flow.width(), Qt::AlignHCenter), Qt::black);
    QStringList facts = m_document.facts;
    if (options.printedAt.isValid())
        facts += ReportText::tr("Printed on %1").arg(options.printedAt.date().toString(u"dd/MM/yyyy"_s));
    const QFont italic = drawingFont(options.fontFamily, factSize, QFont::Normal, true);
    for (const QString &fact : std::as_const(facts))
        m_flow.addText(TextBlock(fact, italic, m_flow.width(), Qt::AlignHCenter), Qt::black);
    m_flow.space(belowTitle);
}

} // namespace parboard
