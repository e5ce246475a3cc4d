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

QString askForFile(QWidget *parent, const FileQuestion &question, QFileDialog::AcceptMode mode)
{
    QFileDialog dialog(parent, question.title, question.folder, question.filter);
    dialog.setAcceptMode(mode);
    dialog.setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!question.suffix.isEmpty()) {
        dialog.setDefaultSuffix(question.suffix);
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                         [&dialog](const QString &filter) { dialog.setDefaultSuffix(suffixIn(filter)); });
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

Dialogs Dialogs::desktop()
{
    return {
        [](QWidget *parent, const FileQuestion &question) {
            return askForFile(parent, question, QFileDialog::AcceptOpen);
        },
        [](QWidget *parent, const FileQuestion &question) {
            return askForFile(parent, question, QFileDialog::AcceptSave);
        },
        [](QWidget *parent, QPrinter &printer) { return QPrintDialog(&printer, parent).exec() == QDialog::Accepted; }};
}

} // namespace parboard
