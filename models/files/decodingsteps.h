#pragma once

#include "models/files/linecounter.h"
#include "models/files/textencoding.h"

#include <memory>

namespace parboard {

/// Writes UTF-8 at the end of a byte array that was made large enough beforehand, and notes losses with their lines.
class Utf8Writer
{
public:
    /// Room for `characters` characters of the basic plane.
    Utf8Writer(QByteArray &text, qsizetype characters, LineCounter &lines, TextLosses &losses);
    /// Takes the unused room away and counts the lines.
    ~Utf8Writer();
    Q_DISABLE_COPY_MOVE(Utf8Writer)

    void put(char32_t character);
    /// Bytes that are UTF-8 already.
    void put(QByteArrayView bytes);
    /// U+FFFD for bytes without a meaning.
    void putLost(QByteArrayView bytes);
    /// Only notes that a letter was lost; the text already shows it.
    void noteLost(QByteArrayView bytes);

private:
    void countLines();

    QByteArray &m_text;
    char *m_at;
    char *m_counted;
    LineCounter &m_lines;
    TextLosses &m_losses;
};

/// What one encoding does with the bytes; behind TextDecoder.
class DecodingSteps
{
public:
    virtual ~DecodingSteps() = default;

    void decode(QByteArrayView piece, QByteArray &text);
    void finish(QByteArray &text);
    [[nodiscard]] const TextLosses &losses() const { return m_losses; }

protected:
    virtual void take(QByteArrayView piece, Utf8Writer &writer) = 0;
    virtual void takeEnd(Utf8Writer &writer) = 0;

private:
    TextLosses m_losses;
    LineCounter m_lines;
};

std::unique_ptr<DecodingSteps> makeUnicodeSteps(TextEncoding encoding);
std::unique_ptr<DecodingSteps> makeLegacySteps(TextEncoding encoding);

} // namespace parboard
