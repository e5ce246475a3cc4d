#pragma once

#include "models/files/textencoding.h"

#include <QString>

namespace parboard::test {

/// All 134 letters that ASCII does not have: 67 small ones, then the same as capitals.
const QString &smallVietnameseLetters();
const QString &capitalVietnameseLetters();

/// The text in an old encoding, as programs of the time wrote it; a letter that the encoding lacks becomes '?'. The
/// tables are written down letter by letter and share nothing with the program's. UTF-16 gets no byte order mark.
QByteArray encodedText(const QString &text, TextEncoding encoding);

} // namespace parboard::test
