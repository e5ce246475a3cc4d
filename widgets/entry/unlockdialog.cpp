#include "widgets/entry/unlockdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace parboard {

UnlockDialog::UnlockDialog(QWidget *parent) : QDialog(parent), m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Unlock approved figures"));
    auto *text = new QLabel(tr("These figures were approved. Who opens them again, when and why is kept."), this);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *unlock = buttons->button(QDialogButtonBox::Ok);
    unlock->setText(tr("&Unlock"));
    unlock->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [unlock](const QString &typed) { unlock->setEnabled(!typed.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setPlaceholderText(tr("for example: corrected by document 45/SNV"));
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto *form = new QFormLayout(this);
    form->addRow(text);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(buttons);
}

QString UnlockDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace parboard
