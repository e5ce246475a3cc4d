#include "models/files/asciirun.h"
#include "models/files/decodingsteps.h"
#include "models/files/vietnamesetables.h"

#include <QChar>

namespace parboard {

using vietnamesetables::ByteTable;

namespace {

const ByteTable &tableOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Windows1258:
        return vietnamesetables::windows1258();
    case TextEncoding::Tcvn3:
        return vietnamesetables::tcvn3();
    case TextEncoding::Vni:
        return vietnamesetables::vni();
    default:
        return vietnamesetables::windows1252();
    }
}

/// One byte, one letter or one mark on the letter before. The last letter waits until it is clear that no mark follows.
class LegacySteps : public DecodingSteps
{
public:
    explicit LegacySteps(TextEncoding encoding) : m_table(tableOf(encoding)), m_vni(encoding == TextEncoding::Vni) {}

protected:
    void take(QByteArrayView piece, Utf8Writer &writer) override
    {
        qsizetype at = 0;
        while (at < piece.size()) {
            const qsizetype start = at;
            at = endOfAscii(piece, at);
            if (at == start) {
                takeHigh(static_cast<uchar>(piece[at++]), writer);
            } else {
                putWaiting(writer);
                writer.put(piece.sliced(start, at - start - 1));
                wait(static_cast<uchar>(piece[at - 1]));
            }
        }
    }

    void takeEnd(Utf8Writer &writer) override { putWaiting(writer); }

private:
    void takeHigh(uchar byte, Utf8Writer &writer)
    {
        const char16_t character = m_table.at(byte);
        const char16_t composed = m_waits ? composedWith(character, byte) : char16_t(0);
        if (composed != 0) {
            m_waits = false;
            writer.put(composed);
            return;
        }
        const bool afterLetter = m_waits && QChar::isLetter(m_waiting);
        putWaiting(writer);
        const bool tone = vietnamesetables::isTone(character);
        const char own = static_cast<char>(byte);
        if (character == vietnamesetables::noMeaning || (tone && !afterLetter))
            writer.putLost(QByteArrayView(&own, 1));
        else if (tone)
            writer.put(character); // a letter that has no composed form
        else
            wait(character);
    }

    [[nodiscard]] char16_t composedWith(char16_t character, uchar byte) const
    {
        return m_vni ? vietnamesetables::vniLetter(m_waiting, byte) : vietnamesetables::withTone(m_waiting, character);
    }

    void wait(char16_t character)
    {
        m_waiting = character;
        m_waits = true;
    }

    void putWaiting(Utf8Writer &writer)
    {
        if (m_waits)
            writer.put(m_waiting);
        m_waits = false;
    }

    const ByteTable &m_table;
    bool m_vni;
    bool m_waits = false;
    char16_t m_waiting = 0;
};

} // namespace

std::unique_ptr<DecodingSteps> makeLegacySteps(TextEncoding encoding)
{
    return std::make_unique<LegacySteps>(encoding);
}

} // namespace parboard
