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

FigureDelegate::FigureDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void FigureDelegate::measure(const QAbstractItemModel &model, const QFont &font)
{
    m_slots.clear();
    m_heights.clear();
    m_longestLabel = 0;
    m_padding = QFontMetrics(font).averageCharWidth();
    for (int area = 0; area < model.rowCount(); ++area) {
        const QModelIndex parent = model.index(area, 0);
        const QString name = parent.data().toString();
        m_longestLabel = std::max(m_longestLabel, QFontMetrics(bolder(font)).horizontalAdvance(name));
        for (int row = 0; row < model.rowCount(parent); ++row)
            measureRow(model.index(row, 0, parent), font);
    }
}

void FigureDelegate::measureRow(const QModelIndex &first, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QFontMetrics bold(bolder(font));
    // A letter more: text laid out in exactly its own width may still break for a fraction of a pixel.
    const int label = metrics.horizontalAdvance(first.data().toString()) + metrics.averageCharWidth();
    m_longestLabel = std::max(m_longestLabel, label);
    const QAbstractItemModel &model = *first.model();
    const QFontMetrics small(periodFont(font));
    for (int column = FigureTreeModel::FirstUnitColumn; column < model.columnCount(); ++column) {
        const QModelIndex index = first.siblingAtColumn(column);
        const QFontMetrics &used = index.data(Qt::FontRole).isValid() ? bold : metrics;
        Slots &widths = m_slots[column];
        widths.number =
            std::max(widths.number, used.horizontalAdvance(index.data(FigureTreeModel::NumberTextRole).toString()));
        widths.marks =
            std::max(widths.marks, used.horizontalAdvance(index.data(FigureTreeModel::MarksRole).toString()));
        widths.period =
            std::max(widths.period, small.horizontalAdvance(index.data(FigureTreeModel::PeriodRole).toString()));
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

void FigureDelegate::setLabelRoom(int width)
{
    if (width != m_labelRoom)
        m_heights.clear();
    m_labelRoom = width;
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Every cell of a row answers with the height of the row's label, so that the frozen column and the rest agree.
    const QString label = index.siblingAtColumn(FigureTreeModel::LabelColumn).data().toString();
    auto height = m_heights.constFind(label);
    if (height == m_heights.constEnd()) {
        const QFontMetrics metrics(index.parent().isValid() ? option.font : bolder(option.font));
        const QRect room(0, 0, std::max(m_labelRoom, 1), QWIDGETSIZE_MAX);
        const int text = metrics.boundingRect(room, Qt::TextWordWrap, label).height();
        height = m_heights.insert(label, text + metrics.height() / 3);
    }
    return {widthOf(index.column()), *height};
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
