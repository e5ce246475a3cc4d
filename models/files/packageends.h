#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace parboard {

/// The beginning and the end of a part of a package, gathered while the part is read: enough to see whether an XML file
/// was written to its end.
class PackageEnds
{
public:
    /// The next bytes of the part.
    void add(QByteArrayView bytes);
    /// True if the part `name` ends as it began, or is no XML.
    [[nodiscard]] bool areWhole(const QString &name) const;

private:
    QByteArray m_start;
    QByteArray m_end;
};

} // namespace parboard
