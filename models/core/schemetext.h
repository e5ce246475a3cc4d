#pragma once

#include "models/core/indexscheme.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace parboard {

/// What is wrong with a scheme, where: `row` counts from 1 with the headings, 0 if it is about the whole.
struct SchemeProblem
{
    int row = 0;
    QString code; ///< that stands in the row; empty if none does
    QString text;

    bool operator==(const SchemeProblem &) const = default;
};

/// A scheme as it was read, with what could not be read.
struct SchemeReading
{
    IndexScheme scheme;
    QList<int> rows; ///< of each node
    QList<SchemeProblem> problems;
};

/// Reads a scheme from the rows of a table, the headings first. Columns are found by their headings (Vietnamese or
/// English, in any order); a row is the scheme itself, a group bound, a field, a criterion or a component. Whatever can
/// be read is read; the rest becomes problems with their rows.
SchemeReading readScheme(const QList<QStringList> &rows);

/// The inverse of readScheme: headings in `language`, then the rows. Kinds, methods and rules are written in words of
/// that language too. Texts that readScheme would clean (blanks around them, hidden characters) are written as they
/// are.
QList<QStringList> schemeRows(const IndexScheme &scheme, Language language = Language::Vietnamese);

/// The rows as text (CSV): what the database keeps of a version, the same in every language. All but `version` comes
/// back from readSchemeText, each text as it was, whatever characters it has.
QString schemeText(const IndexScheme &scheme);
SchemeReading readSchemeText(const QString &text);

} // namespace parboard
