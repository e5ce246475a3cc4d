#include "widgets/charts/panellayout.h"

#include "widgets/charts/linelabels.h"

namespace parboard {

namespace {

constexpr double labelShare = 0.45; // of the width, at most
constexpr double valueShare = 0.35;

/// A unit with one unnamed bar takes one row: its name is the label.
bool isSingleRow(const ChartGroup &group)
{
    return group.bars.size() == 1 && group.bars.constFirst().label.isEmpty();
}

TextRole headingRole(const ChartGroup &group)
{
    return group.emphasised ? TextRole::OwnHeading : TextRole::GroupHeading;
}

bool isNumber(const ChartBar &bar)
{
    return bar.state == MarkState::Number && std::isfinite(bar.value);
}

} // namespace

PanelLayout::PanelLayout(const ChartSpec &spec, const ChartStyle &style, qreal width, int unitsLeftOut)
    : m_fonts(style), m_textSize(style.textSize), m_width(std::max(1.0, width)),
      m_axisMaximum(spec.axisMaximum > 0 ? spec.axisMaximum : 1)
{
    measureRows();
    measureColumns(spec);
    layHeader(spec);
    if (spec.isEmpty() && unitsLeftOut == 0)
        layEmpty(spec.emptyText);
    else
        layPlot(spec);
    layGrid(spec.axisMaximum);
    layLines(spec);
    if (unitsLeftOut > 0) {
        const QString text = tr("%n more unit(s) not drawn; see the table", nullptr, unitsLeftOut);
        addText(m_plot, text, TextRole::Note, unit(0.4));
    }
    layFooter(spec);
}

QRectF PanelLayout::chartArea() const
{
    // Bars are centred on the border of two half rows, categories on their own middle: hence half a half row.
    return {m_axisLeft, m_halfRow / 2, m_axisWidth, categoryCount() * m_halfRow};
}

int PanelLayout::barAt(QPointF position) const
{
    const auto found = std::find_if(m_bars.cbegin(), m_bars.cend(),
                                    [position](const PanelBar &bar) { return bar.row.contains(position); });
    return found == m_bars.cend() ? -1 : int(found - m_bars.cbegin());
}

void PanelLayout::measureRows()
{
    const qreal line = m_fonts.lineHeight(TextRole::Value);
    m_halfRow = std::max(std::ceil(line / 2), std::round(0.85 * m_textSize));
    m_barThickness = 2 * std::round(0.62 * m_halfRow); // even: crisp edges on both sides of the middle
}

void PanelLayout::measureColumns(const ChartSpec &spec)
{
    qreal label = 0;
    qreal value = 0;
    for (const ChartSection &section : spec.sections) {
        for (const ChartGroup &group : section.groups) {
            if (isSingleRow(group))
                label = std::max(label, m_fonts.width(group.heading, headingRole(group)));
            for (const ChartBar &bar : group.bars) {
                if (!bar.label.isEmpty())
                    label = std::max(label, unit(0.8) + m_fonts.width(bar.label, TextRole::BarLabel));
                if (isNumber(bar))
                    value = std::max(value, m_fonts.width(bar.valueText, TextRole::Value));
            }
        }
    }
    m_labelWidth = std::min(label, std::floor(labelShare * m_width));
    m_valueWidth = std::min(value, std::floor(valueShare * m_width));
    m_axisLeft = m_labelWidth > 0 ? m_labelWidth + unit(0.75) : 0;
    m_axisWidth = std::max(1.0, std::floor(m_width - m_axisLeft - m_valueWidth - unit(0.5)));
}

void PanelLayout::addText(PanelPart &part, const QString &text, TextRole role, qreal gapBefore)
{
    const QSizeF size = m_fonts.size(text, role, m_width);
    if (size.height() <= 0)
        return;
    part.texts.append({role, text, QRectF(QPointF(0, part.height + gapBefore), size)});
    part.height += gapBefore + size.height();
}

void PanelLayout::layHeader(const ChartSpec &spec)
{
    addText(m_header, spec.title, TextRole::Title, 0);
    addText(m_header, spec.subtitle, TextRole::Subtitle, m_header.texts.isEmpty() ? 0 : unit(0.15));
    if (!m_header.texts.isEmpty())
        m_header.height += unit(0.8);
}

void PanelLayout::layEmpty(const QString &text)
{
    m_empty = true;
    const qreal margin = 2 * m_halfRow;
    const qreal width = std::max(1.0, std::round(0.8 * m_width));
    const qreal height = m_fonts.size(text, TextRole::Empty, width).height();
    if (height <= 0)
        return;
    m_plot.texts.append({TextRole::Empty, text, QRectF((m_width - width) / 2, margin, width, height)});
    m_plot.height = height + 2 * margin;
}

void PanelLayout::layPlot(const ChartSpec &spec)
{
    for (const ChartSection &section : spec.sections) {
        if (!section.heading.isEmpty()) {
            m_halfRows += m_halfRows > 0 ? 2 : 0;
            layHeading(section.heading, TextRole::SectionHeading);
            m_rules.append(QLineF(0, m_halfRows * m_halfRow - 0.5, m_width, m_halfRows * m_halfRow - 0.5));
        }
        bool first = true;
        bool afterSingleRow = true; // no gap above the first unit
        for (const ChartGroup &group : section.groups) {
            if (first && section.heading.isEmpty() && m_halfRows > 0)
                m_halfRows += 2;
            layGroup(group, first || (afterSingleRow && isSingleRow(group)));
            afterSingleRow = isSingleRow(group);
            first = false;
            m_groupEnds.append(m_halfRows * m_halfRow);
        }
    }
    m_plot.height = m_halfRows * m_halfRow;
}

void PanelLayout::layHeading(const QString &text, TextRole role)
{
    const QSizeF size = m_fonts.size(text, role, m_width);
    const int rows = std::max(2, int(std::ceil((size.height() + 1) / m_halfRow)));
    m_halfRows += rows;
    // At the foot of its rows, close to the bars that it names.
    const qreal top = m_halfRows * m_halfRow - size.height() - 1;
    if (size.height() > 0)
        m_plot.texts.append({role, text, QRectF(QPointF(0, top), size)});
}

void PanelLayout::layGroup(const ChartGroup &group, bool withoutGap)
{
    m_halfRows += withoutGap ? 0 : 1;
    if (!isSingleRow(group) && !group.heading.isEmpty())
        layHeading(group.heading, headingRole(group));
    for (const ChartBar &bar : group.bars)
        layBar(group, bar);
}

void PanelLayout::layBar(const ChartGroup &group, const ChartBar &bar)
{
    const bool single = isSingleRow(group);
    const QString label = single ? group.heading : bar.label;
    const TextRole labelRole = single ? headingRole(group) : TextRole::BarLabel;
    const qreal indent = single ? 0 : unit(0.8);
    PanelBar placed{bar, group.emphasised, 0, 0, {}, {}};
    if (isNumber(bar))
        placed.fraction = std::clamp(bar.value / m_axisMaximum, 0.0, 1.0);
    layMark(placed, 0);
    const qreal valueLeft = placed.mark.right() + unit(0.45);
    const TextRole valueRole = isNumber(bar) ? TextRole::Value : TextRole::StateWord;
    const QSizeF labelSize = m_fonts.size(label, labelRole, std::max(1.0, m_labelWidth - indent));
    const QSizeF valueSize = m_fonts.size(bar.valueText, valueRole, std::max(1.0, m_width - valueLeft));
    const qreal textHeight = std::max(labelSize.height(), valueSize.height());
    const int halves = std::max(1, int(std::ceil((textHeight + 1) / (2 * m_halfRow))));
    placed.row = QRectF(0, m_halfRows * m_halfRow, m_width, 2 * halves * m_halfRow);
    placed.category = m_halfRows + halves - 1;
    m_halfRows += 2 * halves;
    const qreal centre = placed.row.center().y();
    const auto beside = [this, centre](qreal left, const QString &text, TextRole role, const QSizeF &size) {
        if (size.height() > 0)
            m_plot.texts.append({role, text, QRectF(QPointF(left, std::round(centre - size.height() / 2)), size)});
    };
    beside(indent, label, labelRole, labelSize);
    beside(valueLeft, bar.valueText, valueRole, valueSize);
    layMark(placed, centre);
    m_bars.append(placed);
}

void PanelLayout::layMark(PanelBar &placed, qreal centre) const
{
    qreal length = placed.fraction * m_axisWidth;
    if (!isNumber(placed.source))
        length = std::min(unit(2.4), m_axisWidth / 2);
    else
        length = std::max(length, unit(0.2));
    placed.mark = QRectF(m_axisLeft, centre - m_barThickness / 2, length, m_barThickness);
}

QList<QLineF> PanelLayout::brokenLine(qreal x) const
{
    if (m_bars.isEmpty())
        return {};
    QList<QLineF> pieces;
    // Shorter pieces, between the values of two rows, would only look like dirt.
    const auto append = [&pieces, x, shortest = 0.6 * m_halfRow](qreal from, qreal to) {
        if (to - from >= shortest)
            pieces.append(QLineF(x, from, x, to));
    };
    const qreal room = unit(0.2);
    qreal top = m_bars.constFirst().row.top();
    QList<QRectF> inTheWay;
    for (const PanelText &text : m_plot.texts) {
        if (text.rect.left() - room < x && x < text.rect.right() + room)
            inTheWay.append(text.rect);
    }
    std::sort(inTheWay.begin(), inTheWay.end(),
              [](const QRectF &left, const QRectF &right) { return left.top() < right.top(); });
    for (const QRectF &rect : std::as_const(inTheWay)) {
        append(top, rect.top());
        top = std::max(top, rect.bottom());
    }
    append(top, m_halfRows * m_halfRow);
    return pieces;
}

void PanelLayout::layGrid(qreal axisMaximum)
{
    if (m_bars.isEmpty() || axisMaximum <= 0)
        return;
    m_baseline = brokenLine(m_axisLeft - 0.5);
    for (const double fraction : {0.25, 0.5, 0.75, 1.0})
        m_grid += brokenLine(std::floor(axisX(fraction)) - 0.5);
}

void PanelLayout::layLines(const ChartSpec &spec)
{
    QList<LabelRequest> requests;
    for (const ReferenceLine &line : spec.lines) {
        const double fraction = line.at / m_axisMaximum;
        const bool onAxis = !m_bars.isEmpty() && fraction >= 0 && fraction <= 1;
        const std::optional<qreal> x = onAxis ? std::optional(std::round(axisX(fraction))) : std::nullopt;
        const QSizeF size(m_fonts.width(line.label, TextRole::LineLabel), m_fonts.lineHeight(TextRole::LineLabel));
        requests.append({x, size});
        m_lines.append({line.kind, x ? brokenLine(*x) : QList<QLineF>(), {}});
    }
    const QList<LabelPlace> places = placeLabels(requests, m_width, unit(0.35));
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (const LabelPlace &place = places.at(i); place.pole) {
            m_lines[i].below = {QLineF(*requests.at(i).x, 0, *requests.at(i).x, *place.pole)};
            m_footer.texts.append({TextRole::LineLabel, spec.lines.at(i).label, place.text});
            m_footer.height = std::max(m_footer.height, *place.pole);
        }
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (const LabelPlace &place = places.at(i); !place.pole) {
            const QSizeF size = m_fonts.size(spec.lines.at(i).label, TextRole::LineLabel, place.text.width());
            const qreal middle = m_footer.height + place.sample.height() / 2;
            m_lines[i].below = {QLineF(place.sample.left(), middle, place.sample.right(), middle)};
            m_footer.texts.append({TextRole::LineLabel, spec.lines.at(i).label,
                                   QRectF(QPointF(place.text.left(), m_footer.height), size)});
            m_footer.height += size.height();
        }
    }
}

void PanelLayout::layFooter(const ChartSpec &spec)
{
    bool first = true;
    for (const QString &note : spec.notes) {
        addText(m_footer, note, TextRole::Note, first ? unit(0.5) : unit(0.1));
        first = false;
    }
}

} // namespace parboard
