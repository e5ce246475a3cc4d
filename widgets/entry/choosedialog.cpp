#include "widgets/entry/choosedialog.h"

#include "widgets/formparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parboard {

ChooseDialog::ChooseDialog(const QString &chosen, Apply apply, QWidget *parent)
    : QDialog(parent), m_apply(std::move(apply)), m_reason(new QLineEdit(this)), m_problem(formparts::problem(this))
{
    setWindowTitle(tr("Use this figure"));
    auto *question = formparts::text(tr("Why is this the figure to use?"), this);
    question->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Confirmed by the department, newer report …"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this figure"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(formparts::text(chosen, this));
    column->addWidget(question);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addWidget(
        formparts::quiet(tr("The other figures stay and remain visible. The reason is kept with your name."), this));
    column->addWidget(buttons);
    m_reason->setFocus();
    resize(fontMetrics().height() * 26, sizeHint().height());
}

void ChooseDialog::accept()
{
    const QString why = m_reason->text().trimmed();
    if (why.isEmpty()) {
        say(tr("Write the reason: it is asked for when the figure is questioned."));
        return;
    }
    if (const Result<void> done = m_apply(why); !done) {
        say(done.error().sentence);
        return;
    }
    QDialog::accept();
}

void ChooseDialog::say(const QString &sentence)
{
    formparts::showProblem(*m_problem, sentence);
    m_reason->setFocus();
}

} // namespace parboard
