#include "models/reporting/panelpicture.h"

#include <QPainter>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sourcesShare = 0.25; // of the picture's height at most
constexpr qreal largestEnlargement = 3;

QString allTexts(const ChartSpec &spec)
{
    QString texts = spec.title + spec.subtitle + spec.notes.join(u' ');
    for (const ChartSection &section : spec.sections) {
        for (const ChartGroup &group : section.groups) {
            texts += group.heading;
            for (const ChartBar &bar : group.bars)
                texts += bar.valueText;
        }
    }
    return texts;
}

QString facts(const DashboardContent &content)
{
    QStringList parts{content.periodText, content.asOfText};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace

PanelPicture::PanelPicture(const QSizeF &size, const DashboardContent &content, int panel,
                           const PictureOptions &options, const ChartPainter &charts)
    : m_size(size), m_content(content), m_spec(content.panels.at(panel)), m_charts(charts), m_look(size, options),
      m_facts(facts(content), m_look.font(), size.width() - 2 * m_look.margin()),
      m_notes(sources(), m_look.font(), size.width() - 2 * m_look.margin(), 1, size.height() * sourcesShare),
      m_footer(pictureMaker(options), m_look.font(), size.width() - 2 * m_look.margin(), Qt::AlignRight)
{
}

/// The sources that the panel mentions; all of them when it mentions none by number.
QStringList PanelPicture::sources() const
{
    QStringList mentioned;
    QStringList all;
    const QString texts = allTexts(m_spec);
    for (const NumberedSource &source : m_content.sources) {
        const QString mark = u"[%1]"_s.arg(source.number);
        all.append(mark + u' ' + source.text);
        if (texts.contains(mark))
            mentioned.append(all.last());
    }
    return mentioned.isEmpty() ? all : mentioned;
}

QRectF PanelPicture::chartArea() const
{
    const qreal margin = m_look.margin();
    const qreal top = margin + m_facts.height() + m_look.gap();
    const qreal bottom = m_size.height() - margin - m_footer.height() - m_notes.height() - 2 * m_look.gap();
    return {margin, top, m_size.width() - 2 * margin, bottom - top};
}

ChartStyle PanelPicture::largestStyle() const
{
    const QRectF area = chartArea();
    ChartStyle style = m_look.chartStyle();
    for (qreal factor = 1.1; factor <= largestEnlargement; factor += 0.1) {
        const ChartStyle larger = m_look.chartStyle(factor);
        if (m_charts.heightFor(m_spec, larger, area.width()) > area.height())
            break;
        style = larger;
    }
    return style;
}

void PanelPicture::draw(QPainter &painter) const
{
    const qreal margin = m_look.margin();
    const QColor muted = m_look.colours().mutedText;
    m_facts.draw(painter, QPointF(margin, margin), muted);
    painter.save();
    m_charts.paint(painter, chartArea(), m_spec, largestStyle());
    painter.restore();
    m_notes.draw(painter, QPointF(margin, chartArea().bottom() + m_look.gap()), muted);
    m_footer.draw(painter, QPointF(margin, m_size.height() - margin - m_footer.height()), muted);
}

} // namespace parboard
