#pragma once

#include "models/core/catalogue.h"
#include "models/core/figure.h"
#include "models/core/source.h"
#include "models/exchange/tablelayout.h"

#include <QString>
#include <QStringList>

#include <array>

namespace parboard {

/// The columns of the long form, in the order in which they are written.
inline constexpr std::array figureCsvRoles{ColumnRole::Unit,
                                           ColumnRole::UnitCode,
                                           ColumnRole::Scope,
                                           ColumnRole::Indicator,
                                           ColumnRole::Period,
                                           ColumnRole::DataFrom,
                                           ColumnRole::DataTo,
                                           ColumnRole::AsOf,
                                           ColumnRole::Value,
                                           ColumnRole::Denominator,
                                           ColumnRole::Status,
                                           ColumnRole::Qualifier,
                                           ColumnRole::SourceTitle,
                                           ColumnRole::SourcePublisher,
                                           ColumnRole::SourceUrl,
                                           ColumnRole::SourceDocument,
                                           ColumnRole::SourcePublished,
                                           ColumnRole::Note,
                                           ColumnRole::Chosen,
                                           ColumnRole::SourceKind,
                                           ColumnRole::SourceNote,
                                           ColumnRole::Quote,
                                           ColumnRole::QuoteStart,
                                           ColumnRole::QuoteLength,
                                           ColumnRole::QuoteParagraph,
                                           ColumnRole::SourceSha256};

/// Their names.
QStringList figureCsvColumns();
/// A figure as one line of the long CSV: point as decimal mark, ISO dates, empty where nothing is known.
QString figureCsvLine(const Figure &figure, const Source &source, const Catalogue &catalogue);

} // namespace parboard
