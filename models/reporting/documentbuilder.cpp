#include "models/reporting/documentbuilder.h"

#include "models/reporting/fonts.h"
#include "models/reporting/gridtable.h"
#include "models/reporting/reporttext.h"
#include "models/reporting/runblock.h"

#include <QPainter>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

// Sizes in points and shares as in Decree 30/2020, annex I.
constexpr qreal formBodySize = 13;
constexpr qreal motherlandSize = 12; ///< quốc hiệu 12 to 13: on one line beside the issuing body
constexpr qreal mottoSize = 13;
constexpr qreal formTitleSize = 14;
constexpr qreal recipientSize = 11;
constexpr qreal recipientHeadSize = 12;
constexpr qreal formGridSize = 11;
constexpr qreal formNoteSize = 11;
constexpr qreal formSourceSize = 9;
constexpr qreal firstIndent = 36; ///< 1.27 cm
constexpr qreal formGap = 6;
constexpr qreal headingGap = 8;
constexpr qreal drawingGap = 10;
constexpr qreal signatureRoom = 76; ///< for the name and the seal
constexpr qreal ruleThickness = 0.7;
constexpr qreal formRoomBelow = 3 * formBodySize;
constexpr qreal leastDrawing = 160;
constexpr qreal drawingTextSize = 9;

void formRule(QPainter &painter, QPointF middle, qreal width)
{
    painter.fillRect(QRectF(middle.x() - width / 2, middle.y(), width, ruleThickness), Qt::black);
}

} // namespace

DocumentBuilder::DocumentBuilder(ReportPages &pages, const ReportDocument &document, const ChartPainter &charts)
    : m_pages(pages), m_document(document), m_flow([](qreal) { return 0; }, document.isLandscape),
      m_blocks(m_flow, pages.options().fontFamily, charts), m_family(pages.options().fontFamily)
{
}

void DocumentBuilder::build()
{
    if (m_document.hasForm)
        addHead();
    else if (m_document.isDraft)
        addDraftMark();
    addTitle();
    addBlocks(m_document.blocks);
    if (m_document.hasForm)
        addEnd();
    for (const ReportAppendix &appendix : m_document.appendices)
        addAppendix(appendix);
    m_pages.m_pages = m_flow.pages();
}

TextBlock DocumentBuilder::centred(const QString &text, qreal size, bool bold, qreal width, bool italic) const
{
    const QFont font = drawingFont(m_family, size, bold ? QFont::Bold : QFont::Normal, italic);
    return TextBlock(text, font, width, Qt::AlignHCenter);
}

void DocumentBuilder::addCentred(const QString &text, qreal size, bool bold, bool italic)
{
    if (!text.isEmpty())
        m_flow.addText(centred(text, size, bold, m_flow.width(), italic), Qt::black);
}

void DocumentBuilder::addRule(qreal part)
{
    const qreal width = m_flow.width();
    m_flow.add(10, [=](QPainter &painter, QPointF at) { formRule(painter, at + QPointF(width / 2, 4), width * part); });
}

void DocumentBuilder::mark(const QString &title, int level)
{
    m_pages.m_marks += ReportPages::Mark{title, level, int(m_flow.pages().size()) - 1};
}

/// Quốc hiệu and tiêu ngữ right, the issuing body left, below them number and place with date.
void DocumentBuilder::addHead()
{
    const ReportBody &body = m_document.body;
    const QFont bold = drawingFont(m_family, motherlandSize, QFont::Bold);
    const QString motherland = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s; // in the form, whatever the language
    const qreal right = TextBlock::naturalWidth(motherland, bold) + 6;
    const qreal left = m_flow.width() - right - 10;
    const TextBlock parent = centred(body.parent.toUpper(), motherlandSize, false, left);
    const TextBlock name = centred(body.name.toUpper(), motherlandSize, true, left);
    const TextBlock number = centred(u"Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/%1"_s.arg(body.symbol),
                                     formBodySize, false, left);
    const TextBlock land = centred(motherland, motherlandSize, true, right);
    const TextBlock motto = centred(u"Độc lập - Tự do - Hạnh phúc"_s, mottoSize, true, right);
    const TextBlock dated = centred(placeAndDate(m_document), formBodySize, false, right, true);
    const TextBlock draft = m_document.isDraft ? centred(u"DỰ THẢO"_s, formBodySize, true, left) : TextBlock();
    const qreal issuer = parent.height() + name.height() + 8;
    const qreal nation = land.height() + motto.height() + 8;
    const qreal second = std::max(issuer, nation) + 2;
    const qreal height = second + std::max(number.height() + draft.height() + 10, dated.height());
    m_flow.add(height, [=](QPainter &painter, QPointF at) {
        parent.draw(painter, at, Qt::black);
        name.draw(painter, at + QPointF(0, parent.height()), Qt::black);
        formRule(painter, at + QPointF(left / 2, parent.height() + name.height() + 2), left * 0.4);
        const QPointF corner = at + QPointF(left + 10, 0);
        land.draw(painter, corner, Qt::black);
        motto.draw(painter, corner + QPointF(0, land.height()), Qt::black);
        formRule(painter, corner + QPointF(right / 2, land.height() + motto.height() + 2), motto.usedWidth());
        number.draw(painter, at + QPointF(0, second), Qt::black);
        dated.draw(painter, corner + QPointF(0, second), Qt::black);
        if (!draft.isEmpty()) {
            const qreal box = draft.usedWidth() + 20;
            const QPointF boxCorner(at.x() + (left - box) / 2, at.y() + second + number.height() + 4);
            painter.setPen(QPen(Qt::black, 0.8));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(boxCorner, QSizeF(box, draft.height() + 4)));
            draft.draw(painter, at + QPointF(0, second + number.height() + 6), Qt::black);
        }
    });
    m_flow.space(14);
}

/// A page without the form still says that it is a draft.
void DocumentBuilder::addDraftMark()
{
    const TextBlock text(u"DỰ THẢO"_s, drawingFont(m_family, recipientSize, QFont::Bold), m_flow.width(),
                         Qt::AlignRight);
    m_flow.addText(text, Qt::black);
}

void DocumentBuilder::addTitle()
{
    if (!m_document.hasForm)
        mark(u"%1 %2"_s.arg(m_document.type, m_document.subject).trimmed(), 1);
    addCentred(m_document.type, formTitleSize, true);
    addCentred(m_document.subject, formTitleSize, true);
    if (m_document.hasForm)
        addRule(1.0 / 3);
    m_flow.space(formGap);
}

/// What follows a wide table stands upright again, on a page of its own; nothing follows the last one.
void DocumentBuilder::turnBack()
{
    if (m_returnsTo && m_flow.pages().last().landscape != *m_returnsTo)
        m_flow.startPage(*m_returnsTo);
    m_returnsTo.reset();
}

void DocumentBuilder::addEnd()
{
    turnBack();
    const ReportBody &body = m_document.body;
    const qreal half = m_flow.width() / 2;
    QList<TextBlock> left{TextBlock(u"Nơi nhận:"_s, drawingFont(m_family, recipientHeadSize, QFont::Bold, true), half)};
    const QFont small = drawingFont(m_family, recipientSize);
    for (const QString &recipient : body.recipients)
        left += TextBlock(u"- %1;"_s.arg(recipient), small, half - 12);
    left += TextBlock(u"- Lưu: VT."_s, small, half);
    QList<TextBlock> right;
    for (const QString &text : QStringList{body.authority} + body.office.split(u'\n')) {
        if (!text.isEmpty())
            right += centred(text.toUpper(), formBodySize, true, half);
    }
    const auto heightOf = [](const QList<TextBlock> &texts) {
        qreal height = 0;
        for (const TextBlock &text : texts)
            height += text.height();
        return height;
    };
    m_flow.space(2 * formGap);
    m_flow.add(std::max(heightOf(left), heightOf(right) + signatureRoom), [=](QPainter &painter, QPointF at) {
        const auto drawAll = [&painter](const QList<TextBlock> &texts, QPointF from) {
            for (const TextBlock &text : texts) {
                text.draw(painter, from, Qt::black);
                from.ry() += text.height();
            }
        };
        drawAll(left, at);
        drawAll(right, at + QPointF(half, 0));
    });
}

void DocumentBuilder::addAppendix(const ReportAppendix &appendix)
{
    m_returnsTo.reset();
    m_flow.startPage(false);
    m_pages.m_parts += int(m_flow.pages().size()) - 1;
    mark(u"%1. %2"_s.arg(appendix.number, appendix.title), 1);
    addCentred(appendix.number, formTitleSize, true);
    addCentred(appendix.title.toUpper(), formTitleSize, true);
    addCentred(appendix.basis, formBodySize, false, true);
    addRule(1.0 / 4);
    addBlocks(appendix.blocks);
}

void DocumentBuilder::addBlocks(const QList<ReportBlock> &blocks)
{
    for (const ReportBlock &block : blocks) {
        turnBack();
        std::visit([this](const auto &one) { add(one); }, block);
    }
}

void DocumentBuilder::add(const ReportHeading &heading)
{
    const bool isBold = heading.level < 3;
    const QFont font = drawingFont(m_family, formBodySize, isBold ? QFont::Bold : QFont::Normal);
    m_flow.space(headingGap);
    const TextBlock text(heading.level == 1 ? heading.text.toUpper() : heading.text, font,
                         m_flow.width() - firstIndent);
    m_flow.addText(text, Qt::black, firstIndent, formRoomBelow);
    mark(heading.text, heading.level + (m_document.hasForm ? 0 : 1));
    m_flow.space(formGap / 2);
}

void DocumentBuilder::add(const ReportParagraph &paragraph)
{
    using Kind = ReportParagraph::Kind;
    const bool isBody = paragraph.kind == Kind::Body;
    const bool isSource = paragraph.kind == Kind::Source;
    const qreal size = isBody ? formBodySize : isSource ? formSourceSize : formNoteSize;
    const QFont font = drawingFont(m_family, size, QFont::Normal, paragraph.kind == Kind::Note);
    const RunBlock block(paragraph.runs, font, m_flow.width(), isBody ? firstIndent : 0);
    m_flow.addLines(
        block.lineCount(), block.lineHeight(), 0, 0,
        [block](QPainter &painter, QPointF at, int first, int count) { block.draw(painter, at, first, count); });
    m_flow.space(isSource ? 1 : formGap);
}

void DocumentBuilder::add(const ReportGrid &grid)
{
    m_pages.m_rowsPrinted += GridTable(grid, m_family, formGridSize, m_flow.width()).addTo(m_flow);
    m_flow.space(formGap);
}

void DocumentBuilder::add(const ReportFigures &figures)
{
    const bool landscape = m_flow.pages().last().landscape;
    const BlockFlow::Placed placed = m_blocks.addFigures(figures.table, figures.caption);
    m_pages.m_rowsPrinted += placed.rows;
    m_pages.m_columnBlocks += placed.blocks;
    m_flow.space(formGap);
    m_blocks.addFootnotes(figures.table);
    m_flow.space(formGap);
    m_returnsTo = landscape;
}

/// As high as it needs to be with all that it says; on a new page rather than squeezed.
void DocumentBuilder::add(const ReportDrawing &drawing)
{
    const std::shared_ptr<FigureDrawing> made = drawing.make();
    ChartStyle style = ChartStyle::print();
    style.fontFamily = m_family;
    style.textSize = drawingTextSize;
    const qreal width = m_flow.width();
    const qreal wanted = drawing.height ? *drawing.height * width : made->heightFor(style, width);
    const qreal height = std::clamp(wanted, leastDrawing, m_flow.fullHeight());
    m_flow.space(drawingGap);
    m_flow.add(height, [made, style, width, height](QPainter &painter, QPointF at) {
        painter.save();
        painter.translate(at);
        made->layOut(style, {width, height});
        made->paint(painter);
        painter.restore();
    });
    m_flow.space(drawingGap);
}

void DocumentBuilder::add(const ReportPanel &panel)
{
    m_blocks.addPanel(panel.spec);
    m_flow.space(drawingGap);
}

void DocumentBuilder::add(const ReportPageBreak & /*pageBreak*/)
{
    m_flow.startPage(m_flow.pages().last().landscape);
}

} // namespace parboard
