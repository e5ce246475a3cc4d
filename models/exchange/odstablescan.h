#pragma once

#include "models/exchange/piecebuffer.h"

#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// A table of an .ods file as its start tag tells it.
struct OdsTableTag
{
    QString name;
    QString style;

    bool operator==(const OdsTableTag &) const = default;
};

/// Finds the tables of a content.xml by its tags alone, without reading what their cells hold: many times faster than
/// an XML reader. Nothing if there is anything that it does not know for certain (another encoding than UTF-8, a
/// document type, other prefixes than those of LibreOffice and Excel, damage); then an XML reader must be asked, and
/// the tables that both find are the same. Reads the source to its end, so that a wrong checksum is noticed.
std::optional<QList<OdsTableTag>> scanOdsTables(PieceBuffer &bytes);

} // namespace parboard
