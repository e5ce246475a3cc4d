#include "widgets/periodpicker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace parboard {

namespace {

constexpr int latestItem = 0; // then the periods, earliest first

QToolButton *arrowButton(Qt::ArrowType arrow, const QString &name, const QString &keys, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent), m_previous(arrowButton(Qt::LeftArrow, tr("Previous period"), tr("Alt+Page Up"), this)),
      m_box(new QComboBox(this)), m_next(arrowButton(Qt::RightArrow, tr("Next period"), tr("Alt+Page Down"), this))
{
    m_box->setAccessibleName(tr("Period"));
    m_box->setToolTip(tr("The reporting period; “latest of each unit” shows every unit with its own last period"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaxVisibleItems(20);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_next)})
        row->addWidget(widget);
    connect(m_previous, &QToolButton::clicked, this, &PeriodPicker::goPrevious);
    connect(m_next, &QToolButton::clicked, this, &PeriodPicker::goNext);
    connect(m_box, &QComboBox::activated, this, &PeriodPicker::choose);
    fill();
}

void PeriodPicker::setPeriods(const QList<Period> &periods)
{
    const std::optional<Period> shown = current();
    m_periods = periods;
    fill();
    setCurrent(shown);
}

void PeriodPicker::fill()
{
    m_box->clear();
    m_box->addItem(tr("Latest of each unit"));
    for (const Period &period : std::as_const(m_periods))
        m_box->addItem(period.name());
    updateButtons();
}

void PeriodPicker::setCurrent(const std::optional<Period> &period)
{
    if (period && !m_periods.contains(*period)) {
        const auto place = std::find_if(m_periods.begin(), m_periods.end(),
                                        [&](const Period &other) { return isEarlier(*period, other); });
        m_periods.insert(place, *period);
        fill();
    }
    m_box->setCurrentIndex(period ? int(m_periods.indexOf(*period)) + 1 : latestItem);
    updateButtons();
}

std::optional<Period> PeriodPicker::current() const
{
    const int item = m_box->currentIndex();
    return item > latestItem && item <= m_periods.size() ? std::optional(m_periods.at(item - 1)) : std::nullopt;
}

int PeriodPicker::previousItem() const
{
    const int item = m_box->currentIndex();
    if (item == latestItem)
        return m_periods.isEmpty() ? -1 : int(m_periods.size());
    return item > 1 ? item - 1 : -1;
}

int PeriodPicker::nextItem() const
{
    const int item = m_box->currentIndex();
    if (item <= latestItem)
        return -1;
    return item < m_periods.size() ? item + 1 : latestItem;
}

bool PeriodPicker::canGoPrevious() const
{
    return previousItem() >= 0;
}

bool PeriodPicker::canGoNext() const
{
    return nextItem() >= 0;
}

void PeriodPicker::goPrevious()
{
    if (canGoPrevious())
        choose(previousItem());
}

void PeriodPicker::goNext()
{
    if (canGoNext())
        choose(nextItem());
}

void PeriodPicker::goLatest()
{
    choose(latestItem);
}

void PeriodPicker::choose(int item)
{
    m_box->setCurrentIndex(item);
    updateButtons();
    emit periodChosen(current());
}

void PeriodPicker::updateButtons()
{
    m_previous->setEnabled(canGoPrevious());
    m_next->setEnabled(canGoNext());
}

} // namespace parboard
