#include "widgets/worklist/workdelegates.h"

#include "models/items/reportingmatrixmodel.h"
#include "models/items/worklistmodel.h"
#include "widgets/tintedframe.h"

#include <QTreeView>

namespace parboard {

namespace {

constexpr int cellMargin = 4;

QColor urgencyColour(WorkUrgency urgency, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (urgency) {
    case WorkUrgency::Error:
        return dark ? QColor(0xff9a8f) : QColor(0xb3261e);
    case WorkUrgency::Due:
        return dark ? QColor(0xffb870) : QColor(0x9a4a00);
    case WorkUrgency::Warning:
        return dark ? QColor(0xf2d16b) : QColor(0x7a5c00);
    case WorkUrgency::Note:
    case WorkUrgency::Explained:
        break;
    }
    return palette.color(QPalette::Text);
}

/// Steps of blue and orange that stay apart for colour-blind eyes; the letter in the cell says the same.
QColor stateColour(ReportingState state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case ReportingState::Partial:
        return dark ? QColor(0x5a4410) : QColor(0xffe8b0);
    case ReportingState::Late:
        return dark ? QColor(0x633a1c) : QColor(0xf7cfae);
    case ReportingState::Complete:
        return dark ? QColor(0x1f4463) : QColor(0xcfe4f7);
    case ReportingState::Locked:
        return dark ? QColor(0x12324d) : QColor(0xa3c9ea);
    case ReportingState::Silent:
    case ReportingState::NoUnit:
        break;
    }
    return {};
}

} // namespace

void WorkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option->textElideMode = Qt::ElideNone;
    if (index.column() == WorklistModel::UrgencyColumn) {
        const auto urgency = WorkUrgency(index.data(WorklistModel::UrgencyRole).toInt());
        option->palette.setColor(QPalette::Text, urgencyColour(urgency, option->palette));
        option->font.setBold(urgency == WorkUrgency::Error || urgency == WorkUrgency::Due);
    }
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const QFontMetrics metrics(full.font);
    const int margins = 2 * cellMargin;
    const int room = view ? view->columnWidth(index.column()) - margins : 0;
    const QSize text =
        metrics.boundingRect(QRect(0, 0, std::max(room, 1), 0), Qt::TextWordWrap | Qt::AlignLeft, full.text).size();
    return {text.width() + margins, text.height() + margins};
}

void MatrixDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor ground =
        stateColour(ReportingState(index.data(ReportingMatrixModel::StateRole).toInt()), option->palette);
    if (ground.isValid())
        option->backgroundBrush = ground;
}

} // namespace parboard
