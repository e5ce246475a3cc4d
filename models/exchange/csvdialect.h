#pragma once

#include "models/files/textencoding.h"

namespace parboard {

/// How a text table is written.
struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    char quote = '"'; ///< '\0': quotes are letters

    bool operator==(const CsvDialect &) const = default;
};

/// A separator found in a text.
struct SeparatorGuess
{
    char separator = ',';
    double confidence = 0; ///< 0 to 1; 1 if the file says it (`sep=;`), 0 if there is but one column
};

/// The separators that are looked for, in the order in which they win when they fit equally well.
inline constexpr QByteArrayView csvSeparators("\t;|,");

/// The separator that a first line such as `sep=;` names, and '\0' if there is no such line.
char namedSeparator(QByteArrayView text);

/// The separator under which the rows of a text (UTF-8; its last row may be cut) have the most even number of columns.
/// A comma between digits counts less: it may be a decimal mark.
SeparatorGuess guessSeparator(QByteArrayView text, char quote = '"');

} // namespace parboard
