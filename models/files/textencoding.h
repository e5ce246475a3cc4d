#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace parboard {

/// Encodings of the text tables that offices send (domain.md i.7).
enum class TextEncoding : quint8 { Utf8, Utf16LE, Utf16BE, Windows1258, Windows1252, Tcvn3, Vni };

/// All encodings, in the order in which a person is offered them.
const QList<TextEncoding> &textEncodings();

/// The name for the person, such as "TCVN3 (.VnTime fonts)".
QString textEncodingName(TextEncoding encoding);

/// Bytes that are no letter in the encoding. In the text U+FFFD stands in their place.
struct LostBytes
{
    qint64 line = 0; ///< from 1; CR, LF and CRLF end lines
    QByteArray bytes;

    bool operator==(const LostBytes &) const = default;
};

/// What did not survive decoding. A U+FFFD that the file itself holds counts too: there the letter was lost before.
struct TextLosses
{
    /// As many places as `first` names at most.
    static constexpr qsizetype namedPlaces = 20;

    qint64 count = 0;
    QList<LostBytes> first;

    bool operator==(const TextLosses &) const = default;
};

class DecodingSteps;

/// Turns bytes into UTF-8 piece by piece; pieces cut anywhere give the same text as the whole. Letters that an encoding
/// writes as base and mark (windows-1258, VNI) come composed (NFC); UTF-8 and UTF-16 keep the form that they have. A
/// byte order mark at the start is left out. Nothing is dropped: what has no meaning becomes U+FFFD and a loss.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;

    /// Appends the text of the next piece to `text`. A letter that may go on in the next piece waits for it.
    void decode(QByteArrayView piece, QByteArray &text);
    /// Appends what still waits; to be called once, after the last piece.
    void finish(QByteArray &text);

    [[nodiscard]] const TextLosses &losses() const;

private:
    std::unique_ptr<DecodingSteps> m_steps;
};

/// A text decoded at once.
struct DecodedText
{
    QByteArray text; ///< UTF-8
    TextLosses losses;
};

DecodedText decodedText(QByteArrayView bytes, TextEncoding encoding);

} // namespace parboard
