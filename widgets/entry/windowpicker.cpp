#include "widgets/entry/windowpicker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString daysOf(const ReportingWindow &window)
{
    return u"%1–%2"_s.arg(window.from.toString(u"d/M/yyyy"_s), window.to.toString(u"d/M/yyyy"_s));
}

} // namespace

WindowPicker::WindowPicker(QWidget *parent)
    : QWidget(parent), m_box(new QComboBox(this)), m_from(new QDateEdit(this)), m_to(new QDateEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addWidget(m_from);
    row->addWidget(m_to);
    m_box->setAccessibleName(tr("Days that the data cover"));
    m_box->setToolTip(
        tr("Reports of the ministry run from the 15th to the 14th; many offices use days of their own. The "
           "days are kept with every figure."));
    m_from->setAccessibleName(tr("First day of the data"));
    m_to->setAccessibleName(tr("Last day of the data"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"dd/MM/yyyy"_s);
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &WindowPicker::changed);
    }
    connect(m_box, &QComboBox::activated, this, [this] {
        showDates();
        emit changed();
    });
    fill();
}

void WindowPicker::setPeriod(const Period &period)
{
    if (m_period == period)
        return; // days of one's own stay from unit to unit
    m_period = period;
    fill();
}

void WindowPicker::fill()
{
    const int before = std::max(0, m_box->findData(m_box->currentData()));
    const QVariant chosen = m_box->itemData(before);
    m_box->clear();
    m_box->addItem(tr("Not stated"), int(Choice::NotStated));
    if (m_period.isValid()) {
        if (const std::optional<ReportingWindow> ministry = ministryWindow(m_period))
            m_box->addItem(tr("Ministry: %1").arg(daysOf(*ministry)), int(Choice::Ministry));
        m_box->addItem(tr("Calendar: %1").arg(daysOf({m_period.from, m_period.to})), int(Choice::Calendar));
        m_from->setDate(m_period.from);
        m_to->setDate(m_period.to);
    }
    m_box->addItem(tr("Other days"), int(Choice::Other));
    m_box->setCurrentIndex(std::max(0, m_box->findData(chosen)));
    showDates();
}

void WindowPicker::showDates()
{
    m_from->setVisible(choice() == Choice::Other);
    m_to->setVisible(choice() == Choice::Other);
}

WindowPicker::Choice WindowPicker::choice() const
{
    return Choice(m_box->currentData().toInt());
}

std::optional<ReportingWindow> WindowPicker::window() const
{
    switch (choice()) {
    case Choice::Ministry:
        return ministryWindow(m_period);
    case Choice::Calendar:
        return ReportingWindow{m_period.from, m_period.to};
    case Choice::Other:
        return ReportingWindow{m_from->date(), m_to->date()};
    case Choice::NotStated:
        break;
    }
    return std::nullopt;
}

} // namespace parboard
