#include "models/files/textencoding.h"

#include "models/files/decodingsteps.h"

#include <QCoreApplication>

#include <cstring>

namespace parboard {

namespace {

struct EncodingText
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

/// The longest UTF-8 of a character of the basic plane.
constexpr qsizetype bytesPerCharacter = 3;

/// Makes an array longer and says where the new part begins.
char *withRoom(QByteArray &text, qsizetype room)
{
    const qsizetype start = text.size();
    text.resize(start + room);
    return text.data() + start;
}

} // namespace

const QList<TextEncoding> &textEncodings()
{
    static const QList<TextEncoding> all{TextEncoding::Utf8,        TextEncoding::Utf16LE, TextEncoding::Utf16BE,
                                         TextEncoding::Windows1258, TextEncoding::Tcvn3,   TextEncoding::Vni,
                                         TextEncoding::Windows1252};
    return all;
}

QString textEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return EncodingText::tr("Unicode (UTF-8)");
    case TextEncoding::Utf16LE:
        return EncodingText::tr("Unicode (UTF-16)");
    case TextEncoding::Utf16BE:
        return EncodingText::tr("Unicode (UTF-16, high byte first)");
    case TextEncoding::Windows1258:
        return EncodingText::tr("Vietnamese Windows (windows-1258)");
    case TextEncoding::Windows1252:
        return EncodingText::tr("Western Windows (windows-1252)");
    case TextEncoding::Tcvn3:
        return EncodingText::tr("TCVN3 (.VnTime fonts)");
    case TextEncoding::Vni:
        break;
    }
    return EncodingText::tr("VNI (VNI-Times fonts)");
}

Utf8Writer::Utf8Writer(QByteArray &text, qsizetype characters, LineCounter &lines, TextLosses &losses)
    : m_text(text), m_at(withRoom(text, characters * bytesPerCharacter)), m_counted(m_at), m_lines(lines),
      m_losses(losses)
{
}

Utf8Writer::~Utf8Writer()
{
    countLines();
    m_text.truncate(m_at - m_text.constData());
}

void Utf8Writer::put(char32_t character)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<uchar>(bits)); };
    const auto rest = [&byte](char32_t bits) { return byte(0x80U | (bits & 0x3FU)); };
    if (character < 0x80) {
        *m_at++ = byte(character);
    } else if (character < 0x800) {
        *m_at++ = byte(0xC0U | character >> 6U);
        *m_at++ = rest(character);
    } else if (character < 0x10000) {
        *m_at++ = byte(0xE0U | character >> 12U);
        *m_at++ = rest(character >> 6U);
        *m_at++ = rest(character);
    } else {
        *m_at++ = byte(0xF0U | character >> 18U);
        *m_at++ = rest(character >> 12U);
        *m_at++ = rest(character >> 6U);
        *m_at++ = rest(character);
    }
}

void Utf8Writer::put(QByteArrayView bytes)
{
    std::memcpy(m_at, bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_at += bytes.size();
}

void Utf8Writer::putLost(QByteArrayView bytes)
{
    noteLost(bytes);
    put(QChar::ReplacementCharacter);
}

void Utf8Writer::noteLost(QByteArrayView bytes)
{
    countLines();
    ++m_losses.count;
    if (m_losses.first.size() < TextLosses::namedPlaces)
        m_losses.first += LostBytes{.line = m_lines.line(), .bytes = bytes.toByteArray()};
}

void Utf8Writer::countLines()
{
    m_lines.count(QByteArrayView(m_counted, m_at - m_counted));
    m_counted = m_at;
}

void DecodingSteps::decode(QByteArrayView piece, QByteArray &text)
{
    // What waits from before is at most four bytes or one letter with its mark.
    Utf8Writer writer(text, piece.size() + 4, m_lines, m_losses);
    take(piece, writer);
}

void DecodingSteps::finish(QByteArray &text)
{
    Utf8Writer writer(text, 4, m_lines, m_losses);
    takeEnd(writer);
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    const bool unicode =
        encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf16LE || encoding == TextEncoding::Utf16BE;
    m_steps = unicode ? makeUnicodeSteps(encoding) : makeLegacySteps(encoding);
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;

void TextDecoder::decode(QByteArrayView piece, QByteArray &text)
{
    m_steps->decode(piece, text);
}

void TextDecoder::finish(QByteArray &text)
{
    m_steps->finish(text);
}

const TextLosses &TextDecoder::losses() const
{
    return m_steps->losses();
}

DecodedText decodedText(QByteArrayView bytes, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    QByteArray text;
    decoder.decode(bytes, text);
    decoder.finish(text);
    return {.text = text, .losses = decoder.losses()};
}

} // namespace parboard
