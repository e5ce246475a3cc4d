#include "widgets/targetdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>

namespace parboard {

namespace {

constexpr double usualTarget = 95;

} // namespace

TargetDialog::TargetDialog(std::optional<double> percent, QWidget *parent)
    : QDialog(parent), m_use(new QCheckBox(tr("&Draw a target line"), this)), m_percent(new QDoubleSpinBox(this))
{
    setWindowTitle(tr("On-time target"));
    auto *text =
        new QLabel(tr("Each office sets its own target for files settled on time. It is drawn as a line through "
                      "the first panel, on screen and on paper."),
                   this);
    text->setWordWrap(true);
    m_use->setChecked(percent.has_value());
    m_percent->setRange(0, 100);
    m_percent->setDecimals(2);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setValue(percent.value_or(usualTarget));
    m_percent->setEnabled(m_use->isChecked());
    connect(m_use, &QCheckBox::toggled, m_percent, &QWidget::setEnabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(text);
    form->addRow(m_use);
    form->addRow(tr("&Target"), m_percent);
    form->addRow(buttons);
}

std::optional<double> TargetDialog::target() const
{
    return m_use->isChecked() ? std::optional(m_percent->value()) : std::nullopt;
}

} // namespace parboard
