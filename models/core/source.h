#pragma once

#include "models/core/figure.h"

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
};

} // namespace parboard
