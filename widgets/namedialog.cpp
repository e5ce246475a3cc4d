#include "widgets/namedialog.h"

#include "models/core/settings.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace parboard {

QString personName(const Settings &settings)
{
    const QString set = settings.value(keys::personName);
    if (!set.isEmpty())
        return set;
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return login.isEmpty() ? NameDialog::tr("unnamed") : login;
}

NameDialog::NameDialog(const QString &name, QWidget *parent) : QDialog(parent), m_name(new QLineEdit(name, this))
{
    setWindowTitle(tr("Your name"));
    auto *text = new QLabel(tr("The name is kept with every figure that you enter, change, approve or explain."), this);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    connect(m_name, &QLineEdit::textChanged, this,
            [accept](const QString &typed) { accept->setEnabled(!typed.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    accept->setEnabled(!this->name().isEmpty()); // an empty one must not be accepted before anything was typed either
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_name->selectAll();
    auto *form = new QFormLayout(this);
    form->addRow(text);
    form->addRow(tr("&Name"), m_name);
    form->addRow(buttons);
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace parboard
