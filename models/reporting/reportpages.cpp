#include "models/reporting/reportpages.h"

#include "models/reporting/documentbuilder.h"
#include "models/reporting/fonts.h"
#include "models/reporting/listbuilder.h"
#include "models/reporting/reportbuilder.h"
#include "models/reporting/reporttext.h"

#include <QPainter>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal headerTextSize = 10;
constexpr qreal pageNumberSize = 13;
constexpr qreal headerGap = 3;
constexpr qreal belowHeader = 10;

QString runningText(const DashboardContent &content)
{
    QStringList parts{ReportText::tr("Summary of administrative reform results"), content.periodText, content.asOfText};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ReportPages::ReportPages(const DashboardContent &content, const ReportOptions &options, const ChartPainter &charts)
    : m_options(options), m_title(ReportText::tr("SUMMARY OF ADMINISTRATIVE REFORM RESULTS")),
      m_runningText(runningText(content))
{
    if (m_options.fontFamily.isEmpty())
        m_options.fontFamily = paperFontFamily();
    ReportBuilder(*this, content, charts).build();
}

ReportPages::ReportPages(const ReportDocument &document, const ReportOptions &options, const ChartPainter &charts)
    : m_options(options),
      m_title(document.subject.isEmpty() ? document.type : u"%1 %2"_s.arg(document.type, document.subject).trimmed())
{
    if (m_options.fontFamily.isEmpty())
        m_options.fontFamily = paperFontFamily();
    DocumentBuilder(*this, document, charts).build();
}

ReportPages::ReportPages(const ListDocument &document, const ReportOptions &options)
    : m_options(options), m_title(document.title), m_runningText(document.title)
{
    if (m_options.fontFamily.isEmpty())
        m_options.fontFamily = paperFontFamily();
    ListBuilder(*this, document).build();
}

TextBlock ReportPages::runningHeader(qreal width) const
{
    const QFont font = drawingFont(m_options.fontFamily, headerTextSize, QFont::Normal, true);
    return TextBlock(m_runningText, font, width);
}

qreal ReportPages::runningHeaderHeight(qreal width) const
{
    return runningHeader(width).height() + headerGap + belowHeader;
}

void ReportPages::paintRunningHeader(QPainter &painter, int page) const
{
    const QSizeF paper = pageSize(page);
    const QFont font = drawingFont(m_options.fontFamily, pageNumberSize);
    const TextBlock number(QString::number(numberOf(page)), font, paper.width(), Qt::AlignHCenter);
    number.draw(painter, QPointF(0, (PageFlow::topMargin() - number.height()) / 2), Qt::black);
    if (m_runningText.isEmpty())
        return;
    const qreal width = PageFlow::textWidth(isLandscape(page));
    const TextBlock text = runningHeader(width);
    const QPointF at(PageFlow::leftMargin(), PageFlow::topMargin());
    text.draw(painter, at, Qt::black);
    painter.fillRect(QRectF(at.x(), at.y() + text.height() + headerGap, width, 0.5), Qt::black);
}

/// Counts from 1; each appendix counts its own pages.
int ReportPages::numberOf(int page) const
{
    int first = 1 - m_firstNumber;
    for (const int part : m_parts) {
        if (part <= page)
            first = part;
    }
    return page - first + 1;
}

void ReportPages::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), pageSize(page)), Qt::white);
    if (numberOf(page) > 1)
        paintRunningHeader(painter, page);
    for (const PageItem &item : m_pages.at(page).items)
        item.draw(painter, item.at);
    painter.restore();
}

} // namespace parboard
