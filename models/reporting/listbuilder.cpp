#include "models/reporting/listbuilder.h"

#include "models/reporting/fonts.h"
#include "models/reporting/gridtable.h"
#include "models/reporting/reporttext.h"

#include <QPainter>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal titleTextSize = 14;
constexpr qreal factSize = 12;
constexpr qreal cellSize = 11;
constexpr qreal belowTitle = 10;
constexpr qreal abovePart = 14;
constexpr qreal belowHeading = 4;
constexpr qreal noteLineHeight = 22; ///< for handwriting
constexpr qreal signingRoom = 76;    ///< for the name and the seal

} // namespace

ListBuilder::ListBuilder(ReportPages &pages, const ListDocument &document)
    : m_pages(pages), m_document(document), m_flow([&pages](qreal width) { return pages.runningHeaderHeight(width); })
{
}

void ListBuilder::build()
{
    m_flow.startPage(m_document.landscape);
    addTitle();
    addPart({m_document.heading, m_document.heads, m_document.rows, m_document.emptyText, m_document.firstNumber});
    for (const ListPart &part : m_document.parts)
        addPart(part);
    addNoteLines();
    addSignatures();
    m_pages.m_pages = m_flow.pages();
    m_pages.m_columnBlocks = 1;
}

void ListBuilder::addPart(const ListPart &part)
{
    const QString &family = m_pages.options().fontFamily;
    const GridTable table({part.heads, part.rows, part.firstNumber}, family, cellSize, m_flow.width());
    if (!part.heading.isEmpty()) {
        m_flow.space(abovePart);
        m_flow.addText(TextBlock(part.heading, drawingFont(family, factSize, QFont::Bold), m_flow.width()), Qt::black,
                       0, belowHeading + table.firstHeight());
        m_flow.space(belowHeading);
    }
    if (part.rows.isEmpty())
        m_flow.addText(TextBlock(part.emptyText, drawingFont(family, factSize), m_flow.width()), Qt::black);
    else
        m_pages.m_rowsPrinted += table.addTo(m_flow);
}

void ListBuilder::addNoteLines()
{
    const ListForm &form = m_document.form;
    if (form.noteLines == 0)
        return;
    const QFont bold = drawingFont(m_pages.options().fontFamily, factSize, QFont::Bold);
    m_flow.space(abovePart);
    m_flow.addText(TextBlock(form.notesHeading, bold, m_flow.width()), Qt::black, 0, noteLineHeight);
    for (int at = 0; at < form.noteLines; ++at) {
        m_flow.add(noteLineHeight, [width = m_flow.width()](QPainter &painter, QPointF corner) {
            painter.fillRect(QRectF(corner + QPointF(0, noteLineHeight), QSizeF(width, 0.5)), Qt::black);
        });
    }
}

void ListBuilder::addSignatures()
{
    const QStringList &signatures = m_document.form.signatures;
    if (signatures.isEmpty())
        return;
    const QFont bold = drawingFont(m_pages.options().fontFamily, factSize, QFont::Bold);
    const qreal width = m_flow.width() / qreal(signatures.size());
    QList<TextBlock> heads;
    qreal height = 0;
    for (const QString &signature : signatures) {
        heads += TextBlock(signature, bold, width, Qt::AlignHCenter);
        height = std::max(height, heads.constLast().height());
    }
    m_flow.space(abovePart);
    m_flow.add(height + signingRoom, [heads, width](QPainter &painter, QPointF at) {
        for (const TextBlock &head : heads) {
            head.draw(painter, at, Qt::black);
            at.rx() += width;
        }
    });
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
