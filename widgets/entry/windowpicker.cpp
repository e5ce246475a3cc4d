#include "widgets/entry/windowpicker.h"

#include "widgets/formparts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

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
    : QWidget(parent), m_box(new QComboBox(this)), m_from(new QDateEdit(this)), m_to(new QDateEdit(this)),
      m_problem(formparts::problem(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout; // below: beside it, they would not fit on a small screen
    column->addWidget(m_box);
    column->addLayout(row);
    column->addWidget(m_problem);
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
        connect(edit, &QDateEdit::dateChanged, this, &WindowPicker::takeDates);
    }
    connect(m_box, &QComboBox::activated, this, &WindowPicker::showDates);
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
        const QSignalBlocker quietFrom(m_from); // taken together, or the one would be judged against the other's past
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(m_period.from);
        m_to->setDate(m_period.to);
    }
    m_box->addItem(tr("Other days"), int(Choice::Other));
    m_box->setCurrentIndex(std::max(0, m_box->findData(chosen)));
    showDates();
}

void WindowPicker::takeDates()
{
    const ReportingWindow typed{m_from->date(), m_to->date()};
    const bool fits = choice() != Choice::Other || typed.from <= typed.to;
    if (fits)
        m_own = typed;
    const QString kept = daysOf(m_own);
    formparts::showProblem(
        *m_problem,
        fits ? QString() : tr("The first day is after the last. Correct one of them; until then %1 holds.").arg(kept));
    if (fits)
        emit changed();
}

QString WindowPicker::problem() const
{
    return m_problem->text();
}

void WindowPicker::showDates()
{
    takeDates();
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
        return m_own;
    case Choice::NotStated:
        break;
    }
    return std::nullopt;
}

} // namespace parboard
