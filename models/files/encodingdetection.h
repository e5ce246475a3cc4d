#pragma once

#include "models/files/textencoding.h"

namespace parboard {

/// In which encoding a text is, and why.
struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    /// 0 to 1: 1 is certain (a byte order mark, or letters that all encodings share); below 0.5 a person should look.
    double confidence = 1;
    QString reason; ///< a sentence for the person
};

/// Tells the encoding from a part of the file: byte order mark, valid UTF-8, zero bytes of UTF-16, and then by reading
/// the part in each encoding and counting the words with marks that are Vietnamese syllables. The part may end within a
/// letter.
EncodingGuess detectEncoding(QByteArrayView sample);

} // namespace parboard
