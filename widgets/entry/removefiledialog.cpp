#include "widgets/entry/removefiledialog.h"

#include "widgets/formparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parboard {

RemoveFileDialog::RemoveFileDialog(const QString &fileName, const QString &size, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Remove the attached file"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Remove"));
    buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Ok)->setDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(formparts::strong(tr("Remove “%1” (%2)?").arg(fileName, size), this));
    column->addWidget(formparts::text(tr("The source and its figures stay. The file goes from the database when you "
                                         "save the source; after that only a backup still has it. Save it somewhere "
                                         "first if you may need it as evidence."),
                                      this));
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

} // namespace parboard
