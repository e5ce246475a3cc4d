#include "models/exchange/proposal.h"

namespace parboard {

int ProposedSources::place(const Source &source)
{
    for (auto [found, end] = m_byTitle.equal_range(source.title); found != end; ++found) {
        if (m_sources.at(*found) == source)
            return *found;
    }
    const int place = int(m_sources.size());
    m_sources += source;
    m_byTitle.insert(source.title, place);
    return place;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace parboard
