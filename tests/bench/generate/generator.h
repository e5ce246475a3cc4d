#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QString>

#include <cstdint>

namespace parboard::bench {

/// How much is written: provinces of the 63 and made-up districts with `indicators` each, made-up communes with
/// `communeIndicators`, one figure for each quarter until the end of 2024.
struct GeneratedSize
{
    int provinces = 63;
    int districts = 0;
    int communes = 0;
    int indicators = 80;
    int communeIndicators = 10;
    int quarters = 60;

    [[nodiscard]] qint64 figures() const;
};

/// mini (7,680 figures), S (302,400), M (3,686,400) or L (10,045,800); the error names them.
Result<GeneratedSize> sizeNamed(const QString &name);

/// What was written.
struct Generated
{
    qint64 figures = 0;
    QMap<QString, int> planted; ///< findings to be expected, by the code of the rule
};

/// Makes a new database at `path`. The same size and seed give the same figures, sources and units. Provinces are one
/// batch, districts and communes another.
Result<Generated> generate(const QString &path, const GeneratedSize &size, std::uint64_t seed);

/// Writes all figures of the database at `path` in the shape of `parboard export --format csv`.
Result<void> writeCsv(const QString &path, const QString &csv);

} // namespace parboard::bench
