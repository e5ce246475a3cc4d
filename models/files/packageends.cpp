#include "models/files/packageends.h"

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptOfEnd = 512;

/// The name of the first element: what follows the first < that is no declaration.
QByteArray rootOf(const QByteArray &start)
{
    for (qsizetype at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
        if (at + 1 < start.size() && start.at(at + 1) != '?' && start.at(at + 1) != '!') {
            qsizetype end = at + 1;
            while (end < start.size() && !QByteArrayView(" \t\r\n>/").contains(start.at(end)))
                ++end;
            return start.sliced(at + 1, end - at - 1);
        }
    }
    return {};
}

bool isXml(const QString &name)
{
    return name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s) || name.endsWith(u".vml"_s);
}

} // namespace

void PackageEnds::add(QByteArrayView bytes)
{
    m_start += bytes.first(std::min(bytes.size(), keptOfEnd - m_start.size()));
    const QByteArrayView last = bytes.last(std::min(bytes.size(), keptOfEnd));
    m_end = m_end.last(std::min(m_end.size(), keptOfEnd - last.size()));
    m_end += last;
}

bool PackageEnds::areWhole(const QString &name) const
{
    if (!isXml(name))
        return true;
    const QByteArray root = rootOf(m_start);
    const QByteArray last = m_end.trimmed();
    // An element without content is its own end: <a/>
    return !root.isEmpty() &&
           (last.endsWith("</" + root + '>') || (last.endsWith("/>") && last.count('<') == m_start.count('<')));
}

} // namespace parboard
