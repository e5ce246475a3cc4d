#include "widgets/compare/listnamedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace parboard {

ListNameDialog::ListNameDialog(const QStringList &units, const QStringList &taken, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_warning(new QLabel(this))
{
    setWindowTitle(tr("Own list of units"));
    auto *text = new QLabel(tr("Kept are: %1.").arg(units.join(QStringLiteral(", "))), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Save);
    accept->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this, accept, taken] {
        accept->setEnabled(!name().isEmpty());
        m_warning->setText(taken.contains(name())
                               ? tr("There is a list of this name already; saving replaces its units by these.")
                               : QString());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    auto *form = new QFormLayout(this);
    form->addRow(text);
    form->addRow(tr("&Name of the list"), m_name);
    form->addRow(m_warning);
    form->addRow(buttons);
}

QString ListNameDialog::name() const
{
    return m_name->text().simplified();
}

} // namespace parboard
