#include "models/files/asciirun.h"
#include "models/files/decodingsteps.h"

namespace parboard {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView utf8Replacement("\xEF\xBF\xBD");

/// The UTF-8 sequence that begins at a byte (Unicode 15, table 3-7).
struct Sequence
{
    enum class Kind { Complete, Broken, Unfinished };

    Kind kind = Kind::Complete;
    qsizetype length = 1; ///< of a broken one: the longest start that could have become a letter, at least 1
};

struct SecondByte
{
    uchar lowest = 0x80;
    uchar highest = 0xBF;
};

/// Rules out what is too long for its letter, surrogates, and what lies beyond U+10FFFF.
SecondByte secondByteAfter(uchar lead)
{
    switch (lead) {
    case 0xE0:
        return {.lowest = 0xA0, .highest = 0xBF};
    case 0xED:
        return {.lowest = 0x80, .highest = 0x9F};
    case 0xF0:
        return {.lowest = 0x90, .highest = 0xBF};
    case 0xF4:
        return {.lowest = 0x80, .highest = 0x8F};
    default:
        return {};
    }
}

qsizetype lengthAfter(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

Sequence sequenceAt(const char *at, qsizetype room)
{
    const auto lead = static_cast<uchar>(*at);
    const qsizetype length = lengthAfter(lead);
    if (length == 0)
        return {.kind = Sequence::Kind::Broken, .length = 1};
    SecondByte allowed = secondByteAfter(lead);
    for (qsizetype index = 1; index < length; ++index) {
        if (index == room)
            return {.kind = Sequence::Kind::Unfinished, .length = index};
        const auto byte = static_cast<uchar>(at[index]);
        if (byte < allowed.lowest || byte > allowed.highest)
            return {.kind = Sequence::Kind::Broken, .length = index};
        allowed = {};
    }
    return {.kind = Sequence::Kind::Complete, .length = length};
}

/// Bytes of a letter that the next piece will finish, put in front of that piece.
class WaitingBytes
{
public:
    QByteArrayView joined(QByteArrayView piece)
    {
        if (m_bytes.isEmpty())
            return piece;
        m_joined = m_bytes + piece.toByteArray();
        m_bytes.clear();
        return m_joined;
    }

    void wait(QByteArrayView bytes) { m_bytes = bytes.toByteArray(); }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QByteArray m_joined;
};

class Utf8Steps : public DecodingSteps
{
protected:
    void take(QByteArrayView piece, Utf8Writer &writer) override
    {
        const QByteArrayView bytes = m_waiting.joined(piece);
        qsizetype written = 0; // what lies before it is in the text
        qsizetype at = 0;
        while ((at = endOfAscii(bytes, at)) < bytes.size()) {
            const Sequence sequence = sequenceAt(bytes.data() + at, bytes.size() - at);
            if (sequence.kind == Sequence::Kind::Unfinished)
                break;
            // Only these begin with EF: the byte order mark, U+FFFD, and rare signs.
            const bool ordinary = sequence.kind == Sequence::Kind::Complete && bytes[at] != utf8Replacement[0];
            if (!ordinary && takesOut(bytes.sliced(at, sequence.length), sequence.kind, at == 0)) {
                writer.put(bytes.sliced(written, at - written));
                if (sequence.kind == Sequence::Kind::Broken || !isMark(bytes.sliced(at, sequence.length)))
                    writer.putLost(bytes.sliced(at, sequence.length));
                written = at + sequence.length;
            }
            at += sequence.length;
        }
        writer.put(bytes.sliced(written, at - written));
        m_atStart = m_atStart && at == 0;
        m_waiting.wait(bytes.sliced(at));
    }

    void takeEnd(Utf8Writer &writer) override
    {
        if (!m_waiting.bytes().isEmpty())
            writer.putLost(m_waiting.bytes());
        m_waiting.wait({});
    }

private:
    static bool isMark(QByteArrayView letter) { return letter == utf8Mark; }

    /// Whether the letter does not go into the text as it is.
    [[nodiscard]] bool takesOut(QByteArrayView letter, Sequence::Kind kind, bool first) const
    {
        return kind == Sequence::Kind::Broken || letter == utf8Replacement || (isMark(letter) && first && m_atStart);
    }

    WaitingBytes m_waiting;
    bool m_atStart = true;
};

class Utf16Steps : public DecodingSteps
{
public:
    explicit Utf16Steps(bool highByteFirst) : m_highByteFirst(highByteFirst) {}

protected:
    void take(QByteArrayView piece, Utf8Writer &writer) override
    {
        const QByteArrayView bytes = m_waiting.joined(piece);
        qsizetype at = 0;
        while (bytes.size() - at >= 2) {
            const char16_t unit = unitAt(bytes, at);
            if (QChar::isHighSurrogate(unit) && bytes.size() - at < 4)
                break;
            if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(unitAt(bytes, at + 2))) {
                writer.put(QChar::surrogateToUcs4(unit, unitAt(bytes, at + 2)));
                at += 2;
            } else if (QChar::isSurrogate(unit) || unit == QChar::ReplacementCharacter) {
                writer.putLost(bytes.sliced(at, 2));
            } else if (!m_atStart || unit != QChar::ByteOrderMark) {
                writer.put(unit);
            }
            m_atStart = false;
            at += 2;
        }
        m_waiting.wait(bytes.sliced(at));
    }

    void takeEnd(Utf8Writer &writer) override
    {
        if (!m_waiting.bytes().isEmpty())
            writer.putLost(m_waiting.bytes());
        m_waiting.wait({});
    }

private:
    [[nodiscard]] char16_t unitAt(QByteArrayView bytes, qsizetype at) const
    {
        const auto high = static_cast<uchar>(bytes[m_highByteFirst ? at : at + 1]);
        const auto low = static_cast<uchar>(bytes[m_highByteFirst ? at + 1 : at]);
        return static_cast<char16_t>(high << 8 | low);
    }

    WaitingBytes m_waiting;
    bool m_highByteFirst;
    bool m_atStart = true;
};

} // namespace

std::unique_ptr<DecodingSteps> makeUnicodeSteps(TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return std::make_unique<Utf8Steps>();
    return std::make_unique<Utf16Steps>(encoding == TextEncoding::Utf16BE);
}

} // namespace parboard
