#include "widgets/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace parboard {

namespace {

QString askForFile(QWidget *parent, const FileQuestion &question, QFileDialog::AcceptMode mode)
{
    QFileDialog dialog(parent, question.title, question.folder, question.filter);
    dialog.setAcceptMode(mode);
    dialog.setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!question.suffix.isEmpty())
        dialog.setDefaultSuffix(question.suffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool ask(QWidget *parent, const QString &text, const QString &action)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

Dialogs Dialogs::desktop()
{
    return {[](QWidget *parent, const FileQuestion &question) {
                return askForFile(parent, question, QFileDialog::AcceptOpen);
            },
            [](QWidget *parent, const FileQuestion &question) {
                return askForFile(parent, question, QFileDialog::AcceptSave);
            },
            &ask,
            [](QWidget *parent, QPrinter &printer) {
                return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
            }};
}

} // namespace parboard
