#include "widgets/dialogs.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// "svg" of "Drawing (*.svg)".
QString suffixIn(const QString &filter)
{
    const QRegularExpressionMatch match = QRegularExpression(u"\\*\\.(\\w+)"_s).match(filter);
    return match.captured(1);
}

QStringList askForFiles(QWidget *parent, const FileQuestion &question, QFileDialog::AcceptMode accept,
                        QFileDialog::FileMode mode)
{
    QFileDialog dialog(parent, question.title, question.folder, question.filter);
    dialog.setAcceptMode(accept);
    dialog.setFileMode(mode);
    if (!question.suffix.isEmpty()) {
        dialog.setDefaultSuffix(question.suffix);
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                         [&dialog](const QString &filter) { dialog.setDefaultSuffix(suffixIn(filter)); });
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

Dialogs Dialogs::desktop()
{
    return {
        [](QWidget *parent, const FileQuestion &question) {
            return askForFiles(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile).value(0);
        },
        [](QWidget *parent, const FileQuestion &question) {
            return askForFiles(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles);
        },
        [](QWidget *parent, const FileQuestion &question) {
            return askForFiles(parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile).value(0);
        },
        [](QWidget *parent, QPrinter &printer) { return QPrintDialog(&printer, parent).exec() == QDialog::Accepted; }};
}

} // namespace parboard
