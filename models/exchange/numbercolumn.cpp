#include "models/exchange/numbercolumn.h"

#include <algorithm>

namespace parboard {

using numbertext::Convention;

namespace {

constexpr qsizetype mostExamples = 3;

bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
}

} // namespace

void NumberColumn::Side::add(const QString &text)
{
    ++count;
    if (examples.size() < mostExamples && !examples.contains(text))
        examples += text;
}

void NumberColumn::look(QByteArrayView text)
{
    if (isPlain(text))
        return;
    const QString words = QString::fromUtf8(text).trimmed();
    const Result<numbertext::Reading> vietnamese = numbertext::read(words, Convention::Vietnamese);
    const Result<numbertext::Reading> english = numbertext::read(words, Convention::English);
    if (vietnamese && english) {
        if (vietnamese->isAmbiguous() || english->isAmbiguous())
            m_doubtful.add(words);
    } else if (vietnamese) {
        m_vietnamese.add(words);
    } else if (english) {
        m_english.add(words);
    }
}

NumberColumn::Answer NumberColumn::answer() const
{
    if (m_vietnamese.count > 0 && m_english.count > 0)
        return Answer::Contradicting;
    if (m_vietnamese.count > 0)
        return Answer::Vietnamese;
    if (m_english.count > 0)
        return Answer::English;
    return m_doubtful.count > 0 ? Answer::Doubtful : Answer::Nothing;
}

Convention NumberColumn::convention() const
{
    return m_english.count > m_vietnamese.count ? Convention::English : Convention::Vietnamese;
}

QStringList NumberColumn::examples() const
{
    switch (answer()) {
    case Answer::Vietnamese:
        return m_vietnamese.examples;
    case Answer::English:
        return m_english.examples;
    case Answer::Doubtful:
        return m_doubtful.examples;
    case Answer::Contradicting:
        return {m_vietnamese.examples.constFirst(), m_english.examples.constFirst()};
    case Answer::Nothing:
        break;
    }
    return {};
}

} // namespace parboard
