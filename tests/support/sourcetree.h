#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parboard::test {

/// A file of the program, read.
struct SourceFile
{
    QString path; ///< below the root, with '/'
    QString text;

    /// The folder that the file is in, below the root.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] int lineCount() const;
};

/// Every .cpp and .h below `folders` of `root`, by path.
QList<SourceFile> sourceFiles(const QString &root, const QStringList &folders);

/// Writes `text` to `root`/`path`, making the folders: for trees that a test makes up. False if it could not.
bool writeSource(const QString &root, const QString &path, const QString &text);

/// C++ taken apart: the code with comments and the insides of literals blanked (lines stay where they are), and the
/// insides of the string literals.
struct TakenApart
{
    QString code;
    QStringList strings;
};

TakenApart takeApart(const QString &text);

} // namespace parboard::test
