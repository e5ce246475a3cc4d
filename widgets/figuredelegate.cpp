#include "widgets/figuredelegate.h"

#include "models/items/figuretreemodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace parboard {

namespace {

QFont bolder(QFont font)
{
    font.setBold(true);
    return font;
}

/// Periods are smaller than figures: they are read second.
QFont periodFont(QFont font)
{
    font.setBold(false);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

} // namespace

int FigureDelegate::Face::width(const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (const int *known = widths.object(text))
        return *known;
    const int width = metrics.horizontalAdvance(text);
    widths.insert(text, new int(width));
    return width;
}

FigureDelegate::Faces::Faces(const QFont &font) : normal(font), bold(bolder(font)), small(periodFont(font)) {}

FigureDelegate::FigureDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_faces(std::make_unique<Faces>(QApplication::font()))
{
}

FigureDelegate::~FigureDelegate() = default;

void FigureDelegate::useFont(const QFont &font)
{
    if (m_faces->normal.font != font)
        m_faces = std::make_unique<Faces>(font);
    m_padding = m_faces->normal.metrics.averageCharWidth();
}

void FigureDelegate::measure(const QAbstractItemModel &model, const QFont &font)
{
    m_slots.clear();
    m_longestLabel = 0;
    useFont(font);
    for (int area = 0; area < model.rowCount(); ++area) {
        const QModelIndex parent = model.index(area, 0);
        m_longestLabel = std::max(m_longestLabel, m_faces->bold.width(parent.data().toString()));
        for (int row = 0; row < model.rowCount(parent); ++row)
            measureRow(model.index(row, 0, parent));
    }
}

void FigureDelegate::measureRow(const QModelIndex &first)
{
    // A letter more: text laid out in exactly its own width may still break for a fraction of a pixel.
    m_longestLabel = std::max(m_longestLabel, m_faces->normal.width(first.data().toString()) + m_padding);
    const QAbstractItemModel &model = *first.model();
    for (int column = FigureTreeModel::FirstUnitColumn; column < model.columnCount(); ++column) {
        const QModelIndex index = first.siblingAtColumn(column);
        Face &used = index.data(Qt::FontRole).isValid() ? m_faces->bold : m_faces->normal;
        Slots &widths = m_slots[column];
        widths.number = std::max(widths.number, used.width(index.data(FigureTreeModel::NumberTextRole).toString()));
        widths.marks = std::max(widths.marks, used.width(index.data(FigureTreeModel::MarksRole).toString()));
        widths.period =
            std::max(widths.period, m_faces->small.width(index.data(FigureTreeModel::PeriodRole).toString()));
    }
}

int FigureDelegate::widthOf(int column) const
{
    const Slots widths = m_slots.value(column);
    int width = widths.number + 3 * m_padding;
    if (widths.marks > 0)
        width += widths.marks + m_padding / 2;
    if (widths.period > 0)
        width += widths.period + m_padding;
    return width;
}

int FigureDelegate::labelHeight(const QString &label, bool ofArea) const
{
    const std::pair key(label, std::pair(m_labelRoom, ofArea));
    if (const int *known = m_faces->heights.object(key))
        return *known;
    const QFontMetrics &metrics = ofArea ? m_faces->bold.metrics : m_faces->normal.metrics;
    const QRect room(0, 0, std::max(m_labelRoom, 1), QWIDGETSIZE_MAX);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, label).height() + metrics.height() / 3;
    m_faces->heights.insert(key, new int(height));
    return height;
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    // Every cell of a row answers with the height of the row's label, so that the frozen column and the rest agree.
    const QString label = index.siblingAtColumn(FigureTreeModel::LabelColumn).data().toString();
    return {widthOf(index.column()), labelHeight(label, !index.parent().isValid())};
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    styled.textElideMode = Qt::ElideNone;
    styled.features |= QStyleOptionViewItem::WrapText;
    if (!index.parent().isValid())
        styled.backgroundBrush = option.palette.alternateBase();
    if (index.column() >= FigureTreeModel::FirstUnitColumn && index.parent().isValid())
        paintCell(painter, styled, index);
    else
        styleOf(styled)->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);
}

void FigureDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    paintTexts(painter, option, index);
    if (index.data(FigureTreeModel::RivalsRole).toInt() > 0) {
        const int side = option.fontMetrics.height() / 3;
        const QPoint corner = option.rect.topRight();
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Link));
        painter->drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
    }
    painter->restore();
}

void FigureDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QColor muted = ink;
    muted.setAlphaF(0.7F);
    const Slots widths = m_slots.value(index.column());
    QRect room = option.rect.adjusted(0, 0, -m_padding, 0);
    const int upright = Qt::AlignVCenter | Qt::TextSingleLine;

    if (widths.period > 0) {
        painter->setFont(periodFont(option.font));
        painter->setPen(muted);
        painter->drawText(room.adjusted(room.width() - widths.period, 0, 0, 0), int(Qt::AlignLeft) | upright,
                          index.data(FigureTreeModel::PeriodRole).toString());
        room.adjust(0, 0, -widths.period - m_padding, 0);
    }
    painter->setFont(option.font);
    if (widths.marks > 0) {
        painter->setPen(ink);
        painter->drawText(room.adjusted(room.width() - widths.marks, 0, 0, 0), int(Qt::AlignLeft) | upright,
                          index.data(FigureTreeModel::MarksRole).toString());
        room.adjust(0, 0, -widths.marks - m_padding / 2, 0);
    }
    painter->setPen(index.data(FigureTreeModel::IsNumberRole).toBool() ? ink : muted);
    painter->drawText(room, int(Qt::AlignRight) | upright, index.data(FigureTreeModel::NumberTextRole).toString());
}

} // namespace parboard
