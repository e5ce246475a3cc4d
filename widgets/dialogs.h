#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace parboard {

/// A file to be asked for.
struct FileQuestion
{
    QString title;
    QString folder;      ///< or a proposed file
    QString filter;      ///< "PDF (*.pdf)"
    QString suffix = {}; ///< added when the person types none
};

/// The one seam for everything modal: file and printer dialogs. Tests put their own answers in.
struct Dialogs
{
    std::function<QString(QWidget *parent, const FileQuestion &question)> openFile;
    /// One file or more; none if it is called off.
    std::function<QStringList(QWidget *parent, const FileQuestion &question)> openFiles;
    std::function<QString(QWidget *parent, const FileQuestion &question)> saveFile;
    /// Lets the person choose and set up a printer; false if it is called off.
    std::function<bool(QWidget *parent, QPrinter &printer)> choosePrinter;

    /// The desktop's own dialogs.
    static Dialogs desktop();
};

} // namespace parboard
