#include "models/files/readwatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace parboard {

namespace {

struct ReadWatchText
{
    Q_DECLARE_TR_FUNCTIONS(ReadWatch)
};

} // namespace

Result<void> ReadWatch::advance(qint64 bytes)
{
    m_read += bytes;
    const double done = m_expected > 0 ? double(m_read) / double(m_expected) : 0;
    if (!m_progress || m_progress(std::min(done, 1.0)))
        return {};
    return Error{ReadWatchText::tr("The reading was stopped; nothing was changed.")};
}

Result<qint64> WatchedSource::read(char *to, qint64 most)
{
    const Result<qint64> got = m_source->read(to, most);
    if (!got)
        return got;
    const Result<void> goesOn = m_watch->advance(*got);
    return goesOn ? got : goesOn.error();
}

} // namespace parboard
