#include "models/reporting/runblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leading = 1.12; ///< between single and one and a half lines
constexpr QRgb changedColour = 0xffb00020;

} // namespace

QString sourceMarks(const QList<int> &sources)
{
    constexpr qsizetype fewestInRange = 3;
    QString marks;
    for (qsizetype at = 0; at < sources.size();) {
        qsizetype end = at + 1;
        while (end < sources.size() && sources.at(end) == sources.at(end - 1) + 1)
            ++end;
        if (end - at >= fewestInRange) {
            marks += u"[%1–%2]"_s.arg(sources.at(at)).arg(sources.at(end - 1));
            at = end;
        } else {
            marks += u"[%1]"_s.arg(sources.at(at));
            ++at;
        }
    }
    return marks;
}

RunBlock::RunBlock(const QList<ReportRun> &runs, const QFont &font, qreal width, qreal firstIndent)
    : m_lineHeight(QFontMetricsF(font).lineSpacing() * leading)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const ReportRun &run : runs) {
        if (run.isChanged) {
            QTextCharFormat format;
            format.setForeground(QColor(changedColour));
            format.setFontUnderline(true);
            formats += QTextLayout::FormatRange{int(text.size()), int(run.text.size()), format};
        }
        text += run.text;
        // A mark stays with its number.
        text += run.sources.isEmpty() ? QString() : QChar(QChar::Nbsp) + sourceMarks(run.sources);
    }
    m_layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(Qt::AlignJustify);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal indent = line.lineNumber() == 0 ? firstIndent : 0;
        line.setLineWidth(width - indent);
        line.setPosition({indent, line.lineNumber() * m_lineHeight});
    }
    m_layout->endLayout();
}

int RunBlock::lineCount() const
{
    return m_layout->lineCount();
}

void RunBlock::draw(QPainter &painter, QPointF at, int first, int count) const
{
    painter.setPen(Qt::black);
    for (int index = first; index < first + count && index < lineCount(); ++index) {
        const QTextLine line = m_layout->lineAt(index);
        line.draw(&painter, at - QPointF(0, first * m_lineHeight));
    }
}

} // namespace parboard
