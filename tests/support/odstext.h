#pragma once

#include <QByteArray>

/// The XML of spreadsheets of OpenDocument, written in tests.
namespace parboard::test::odstext {

/// content.xml with tables and styles.
QByteArray content(const QByteArray &tables, const QByteArray &styles = {});
/// content.xml with one table "T" of these rows.
QByteArray oneTable(const QByteArray &rows);
/// A cell with a text.
QByteArray cell(const QByteArray &text, const QByteArray &attributes = {});
/// A row of cells.
QByteArray row(const QByteArray &cells, const QByteArray &attributes = {});

} // namespace parboard::test::odstext
