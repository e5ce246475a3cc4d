#include "widgets/entry/perioddialog.h"

#include "widgets/formparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace parboard {

namespace {

// Figures of administrative reform begin with the first master programme (2001); older ones serve comparison.
constexpr int firstYearOffered = 1986;
constexpr int lastYearOffered = 2100;

} // namespace

PeriodDialog::PeriodDialog(const Period &proposed, QWidget *parent)
    : QDialog(parent), m_kind(new QComboBox(this)), m_year(new QSpinBox(this)),
      m_lastYearLabel(new QLabel(tr("&Last year"), this)), m_lastYear(new QSpinBox(this)),
      m_name(formparts::strong({}, this)), m_problem(formparts::problem(this))
{
    setWindowTitle(tr("Add a period"));
    m_kind->addItem(tr("Quarter I"), int(PeriodKind::Quarter1));
    m_kind->addItem(tr("Quarter II"), int(PeriodKind::Quarter2));
    m_kind->addItem(tr("Quarter III"), int(PeriodKind::Quarter3));
    m_kind->addItem(tr("Quarter IV"), int(PeriodKind::Quarter4));
    m_kind->addItem(tr("Six months"), int(PeriodKind::SixMonths));
    m_kind->addItem(tr("Nine months"), int(PeriodKind::NineMonths));
    m_kind->addItem(tr("Year"), int(PeriodKind::Year));
    m_kind->addItem(tr("Several years"), int(PeriodKind::Other));
    for (QSpinBox *box : {m_year, m_lastYear}) {
        box->setRange(firstYearOffered, lastYearOffered);
        connect(box, &QSpinBox::valueChanged, this, &PeriodDialog::update);
    }
    m_kind->setCurrentIndex(m_kind->findData(int(proposed.kind)));
    m_year->setValue(proposed.from.year());
    m_lastYear->setValue(proposed.to.year());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PeriodDialog::update);
    m_lastYearLabel->setBuddy(m_lastYear);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Kind of period"), m_kind);
    form->addRow(tr("&Year"), m_year);
    form->addRow(m_lastYearLabel, m_lastYear);
    form->addRow(m_name);
    form->addRow(m_problem);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    update();
}

Period PeriodDialog::period() const
{
    const int year = m_year->value();
    switch (const auto kind = PeriodKind(m_kind->currentData().toInt())) {
    case PeriodKind::SixMonths:
        return Period::sixMonths(year);
    case PeriodKind::NineMonths:
        return Period::nineMonths(year);
    case PeriodKind::Year:
        return Period::year(year);
    case PeriodKind::Other:
        return m_lastYear->value() > year ? Period::years(year, m_lastYear->value()) : Period();
    default:
        return Period::quarter(year, int(kind));
    }
}

void PeriodDialog::update()
{
    const bool several = PeriodKind(m_kind->currentData().toInt()) == PeriodKind::Other;
    m_lastYearLabel->setVisible(several);
    m_lastYear->setVisible(several);
    m_name->setText(period().isValid() ? period().name() : QString());
    formparts::showProblem(*m_problem, {});
}

QString PeriodDialog::problem() const
{
    return m_problem->text();
}

void PeriodDialog::accept()
{
    if (period().isValid()) {
        QDialog::accept();
        return;
    }
    formparts::showProblem(*m_problem,
                           tr("The last year must come after the first. For a single year choose the kind “Year”."));
    m_lastYear->setFocus();
}

} // namespace parboard
