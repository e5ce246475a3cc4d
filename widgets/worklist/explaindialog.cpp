#include "widgets/worklist/explaindialog.h"

#include "widgets/wrappinglabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parboard {

ExplainDialog::ExplainDialog(const QString &finding, const QString &explained, QWidget *parent)
    : QDialog(parent), m_edit(new QPlainTextEdit(explained, this))
{
    setWindowTitle(tr("Explain a finding"));
    auto *what = new WrappingLabel(this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setText(finding);
    auto *why = new QLabel(tr("&Why the figures are right all the same:"), this);
    why->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("for example: fault of the one-stop software when it synchronises"));
    m_edit->setAccessibleName(tr("Explanation"));
    auto *note = new WrappingLabel(this);
    note->setWordWrap(true);
    note->setText(explained.isEmpty()
                      ? tr("The finding stays on the list as explained, until one of its figures changes.")
                      : tr("Empty the text to take the explanation back."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Keep"));
    const auto update = [this, had = !explained.isEmpty()] { m_ok->setEnabled(had || !text().isEmpty()); };
    connect(m_edit, &QPlainTextEdit::textChanged, this, update);
    update();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(what), static_cast<QWidget *>(why), static_cast<QWidget *>(m_edit),
                          static_cast<QWidget *>(note), static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    const int line = fontMetrics().height();
    resize(line * 32, line * 16);
    m_edit->setFocus();
}

QString ExplainDialog::text() const
{
    return m_edit->toPlainText().trimmed();
}

} // namespace parboard
