#include "models/exchange/numbercolumn.h"

#include "models/exchange/plainnumber.h"

namespace parboard {

using numbertext::Convention;

namespace {

constexpr qsizetype mostExamples = 3;

} // namespace

void NumberColumn::Side::add(QByteArrayView text)
{
    ++count;
    if (examples.size() >= mostExamples)
        return;
    const QString example = QString::fromUtf8(text).trimmed();
    if (!examples.contains(example))
        examples += example;
}

bool NumberColumn::look(QByteArrayView text)
{
    switch (plainNumber(text).kind) {
    case PlainNumber::Kind::Whole:
        return false;
    case PlainNumber::Kind::Vietnamese:
        m_vietnamese.add(text);
        return false;
    case PlainNumber::Kind::English:
        m_english.add(text);
        return false;
    case PlainNumber::Kind::Doubtful:
        m_doubtful.add(text);
        return true;
    case PlainNumber::Kind::Other:
        break;
    }
    const QString words = QString::fromUtf8(text).trimmed();
    const Result<numbertext::Reading> vietnamese = numbertext::read(words, Convention::Vietnamese);
    const Result<numbertext::Reading> english = numbertext::read(words, Convention::English);
    if (vietnamese && english) {
        if (vietnamese->isAmbiguous() || english->isAmbiguous())
            m_doubtful.add(text);
    } else if (vietnamese) {
        m_vietnamese.add(text);
    } else if (english) {
        m_english.add(text);
    }
    return true;
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
