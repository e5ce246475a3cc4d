#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parboard {

/// A further table below the first one of a list.
struct ListPart
{
    QString heading;
    QStringList heads;
    QList<QStringList> rows; ///< as many texts as there are heads
    QString emptyText;       ///< in place of the table if there are no rows
    int firstNumber = 99;    ///< columns from here on are numbers, at their right edge
};

/// What stays empty at the end, for a pen.
struct ListForm
{
    QString notesHeading;
    int noteLines = 0;
    QStringList signatures; ///< who signs, side by side
};

/// A plain list as it is shown: for paper, for the clipboard.
struct ListDocument
{
    QString title;
    QStringList facts; ///< lines below the title: what is listed, of when
    QStringList heads;
    QList<QStringList> rows; ///< as many texts as there are heads
    QString emptyText;       ///< in place of the table if there are no rows
    bool landscape = false;
    int firstNumber = 99; ///< columns from here on are numbers, at their right edge
    QString heading;      ///< of the table
    QList<ListPart> parts;
    ListForm form;
};

} // namespace parboard
