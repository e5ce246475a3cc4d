#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace parboard::test {

/// The unpacked entry of a zip file; empty if there is none.
QByteArray packageEntry(const QString &path, const QString &entry);
/// The names of all entries.
QStringList packageEntries(const QString &path);

/// The entry with the XML of a sheet, from 1.
QString sheetEntry(int sheet);
/// The cells of a sheet of a workbook by their names ("B2"): texts, and numbers as the file has them.
QHash<QString, QString> sheetCells(const QString &path, int sheet = 1);
/// The rows of a sheet, each by the text of its column in the first row; empty cells are left out.
QList<QHash<QString, QString>> sheetRows(const QString &path, int sheet = 1);

} // namespace parboard::test
