#include "models/core/viettext.h"

#include <QList>

#include <algorithm>
#include <string_view>

namespace parboard::viettext {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

/// True for what stands between two words: blanks, dashes, brackets and the marks of a list.
bool partsWords(char32_t character)
{
    if (QChar::isSpace(character))
        return true;
    switch (QChar::category(character)) {
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return character < 0x10000 && QStringView(u"/\\,;:|\u2212").contains(QChar(char16_t(character)));
    }
}

/// The letter of the alphabet that `base` makes with a mark above or beside it; null if the two make none.
char16_t markedLetter(char16_t base, char32_t mark)
{
    constexpr char32_t breve = 0x306;
    constexpr char32_t circumflex = 0x302;
    constexpr char32_t horn = 0x31B;
    if (mark == breve)
        return base == u'a' ? u'ă' : u'\0';
    if (mark == circumflex)
        return base == u'a' ? u'â' : base == u'e' ? u'ê' : base == u'o' ? u'ô' : u'\0';
    if (mark == horn)
        return base == u'o' ? u'ơ' : base == u'u' ? u'ư' : u'\0';
    return u'\0';
}

// Bytes of a key. Every level ends with levelEnd, the lowest of all, so that a shorter text precedes its continuations;
// no byte is 0, so that C strings may carry keys.
constexpr char levelEnd = 1;
constexpr char wordEnd = 2;
constexpr char numberStart = 0x10;
constexpr char firstLetter = 0x20;

/// Weight of a tone: ngang is the mere end of the word, then huyền, hỏi, ngã, sắc, nặng, then marks of other languages.
char toneWeight(char32_t mark)
{
    static constexpr std::u32string_view tones = U"\u0300\u0309\u0303\u0301\u0323";
    const size_t place = tones.find(mark);
    return char(wordEnd + 1 + int(place == std::u32string_view::npos ? tones.size() : place));
}

/// Builds the levels of a key from decomposed text. A tone counts for its word, wherever in the word it stands: so
/// Hoà and Hòa stay together, and only the spelling at the end of the key tells them apart.
class KeyMaker
{
public:
    explicit KeyMaker(const QString &decomposed) : m_text(decomposed.toUcs4())
    {
        m_letters.reserve(2 * m_text.size());
        m_tones.reserve(m_text.size());
        m_cases.reserve(m_text.size());
    }

    QByteArray make()
    {
        while (m_at < m_text.size()) {
            const char32_t character = current();
            if (isDigit(character)) {
                takeNumber();
            } else if (QChar::isLetterOrNumber(character)) {
                takeLetter();
            } else {
                if (partsWords(character))
                    endWord();
                ++m_at;
            }
        }
        endWord();
        return m_letters + levelEnd + m_tones + levelEnd + m_cases + levelEnd;
    }

private:
    [[nodiscard]] char32_t current(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? char32_t(m_text.at(m_at + ahead)) : U'\0';
    }

    void startWord()
    {
        if (!m_inWord && !m_letters.isEmpty())
            m_letters += wordEnd;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord)
            m_tones += wordEnd;
        m_inWord = false;
    }

    QByteArray takeDigits()
    {
        QByteArray digits;
        for (; isDigit(current()); ++m_at)
            digits += char(current());
        return digits;
    }

    [[nodiscard]] bool atGroup() const
    {
        return current() == U'.' && isDigit(current(1)) && isDigit(current(2)) && isDigit(current(3)) &&
               !isDigit(current(4));
    }

    /// Vietnamese numbers: 1.234 is one number and so is 2,5; other points part numbers (Điều 1.10, 20.6.2021).
    void takeNumber()
    {
        startWord();
        QByteArray whole = takeDigits();
        for (bool mayGroup = whole.size() <= 3 && !whole.startsWith('0'); mayGroup && atGroup();) {
            ++m_at;
            whole += takeDigits();
        }
        QByteArray fraction;
        if (current() == U',' && isDigit(current(1))) {
            ++m_at;
            fraction = takeDigits();
        }
        while (whole.startsWith('0'))
            whole.remove(0, 1);
        while (fraction.endsWith('0'))
            fraction.chop(1);
        constexpr qsizetype longest = 250;
        m_letters += numberStart;
        m_letters += char(wordEnd + std::min(whole.size(), longest));
        m_letters += whole + fraction + wordEnd;
    }

    void takeLetter()
    {
        startWord();
        const char32_t lower = QChar::toLower(current());
        m_cases += lower == current() ? '\2' : '\3';
        char16_t letter = lower < 0x10000 ? char16_t(lower) : u'\0';
        for (++m_at; QChar::isMark(current()); ++m_at) {
            if (const char16_t marked = markedLetter(letter, current()))
                letter = marked;
            else
                m_tones += toneWeight(current());
        }
        const qsizetype place = letter ? alphabet.indexOf(QChar(letter)) : -1;
        if (place >= 0)
            m_letters += char(firstLetter + place);
        else
            m_letters += QString::fromUcs4(&lower, 1).toUtf8(); // above the alphabet, in the order of code points
    }

    const QList<uint> m_text;
    qsizetype m_at = 0;
    bool m_inWord = false;
    QByteArray m_letters;
    QByteArray m_tones;
    QByteArray m_cases;
};

} // namespace

QString cleaned(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; }))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\u00D0')
            kept += u'Đ';
        else if (character == u'\u00F0')
            kept += u'đ';
        else if (character.category() == QChar::Separator_Space)
            kept += u' ';
        else if (character.category() != QChar::Other_Format)
            kept += character;
    }
    return kept.normalized(QString::NormalizationForm_C);
}

QString foldedKey(const QString &text)
{
    // Compatibility forms too: m² is found as m2, Ⅳ as iv.
    const QString decomposed = cleaned(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    bool gap = false;
    for (const QChar character : decomposed) {
        if (character.isLetterOrNumber()) {
            if (gap && !key.isEmpty())
                key += u' ';
            gap = false;
            key += character == u'đ' ? QChar(u'd') : character;
        } else if (partsWords(character.unicode())) {
            gap = true;
        }
    }
    return key;
}

bool matches(const QString &text, const QString &query)
{
    const QString key = foldedKey(text);
    const QStringList words = foldedKey(query).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&key](const QString &word) { return key.contains(word); });
}

int compare(QStringView left, QStringView right)
{
    return left == right ? 0 : collationKey(left).compare(collationKey(right));
}

QByteArray collationKey(QStringView text)
{
    const QString spelling = cleaned(text.toString());
    return KeyMaker(spelling.normalized(QString::NormalizationForm_D)).make() + spelling.toUtf8();
}

} // namespace parboard::viettext
