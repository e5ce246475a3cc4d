#pragma once

#include "models/core/figure.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace parboard {

/// A document that figures come from. Every figure has one.
struct Source
{
    SourceId id{};
    QString key; ///< own permanent id of bundled sources; empty for a person's own
    QString title;
    QString publisher;
    QString url;
    QString documentNo;
    QDate publishedOn;
    QString kind; ///< article, dataset, publication, entry ...
    QString note;

    bool operator==(const Source &) const = default;
};

/// What is kept of the document itself: its text, or the file, with the SHA-256 of the file (of the text without one).
struct SourceContent
{
    QString text;
    QString fileName;
    QByteArray file;
    QString sha256; ///< hexadecimal; set by the store
};

} // namespace parboard
