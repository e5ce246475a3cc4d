#include "models/exchange/proposal.h"

#include <QRegularExpression>

namespace parboard {

using namespace Qt::StringLiterals;

QString fileSha256(const Source &source)
{
    return source.key.startsWith(fileKeyStart) ? source.key.sliced(fileKeyStart.size()) : QString();
}

std::optional<QString> fileKey(const QString &sha256)
{
    static const QRegularExpression hexadecimal(u"^[0-9a-fA-F]{64}$"_s);
    if (!hexadecimal.match(sha256).hasMatch())
        return std::nullopt;
    return fileKeyStart + sha256.toLower();
}

QString documentIdentity(const Source &source)
{
    if (source.key.startsWith(fileKeyStart))
        return source.key;
    return QStringList{source.title, source.publisher, source.url, source.documentNo,
                       source.publishedOn.toString(Qt::ISODate)}
        .join(QChar(u'\x1f'));
}

int ProposedSources::place(const Source &source)
{
    const QString identity = documentIdentity(source);
    const auto known = m_places.constFind(identity);
    if (known != m_places.cend())
        return *known;
    const int place = int(m_sources.size());
    m_sources += source;
    m_places.insert(identity, place);
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
