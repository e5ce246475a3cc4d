#pragma once

#include "models/exchange/headingwords.h"

#include <QMultiHash>

namespace parboard {

/// Finds indicators by what headings and rows call them: names, short names, English names, codes, and the names in
/// resources/import/headings.csv; ordinals in front and units of measure behind do not matter, but a unit of measure
/// decides between a count and its rate.
class IndicatorNames
{
public:
    /// Both must outlive this.
    IndicatorNames(const Catalogue &catalogue, const HeadingWords &words);

    struct Match
    {
        /// More than one when the name is short ("Quá hạn": a count or a rate).
        QList<const Indicator *> indicators;
        /// The unit of measure, if it is one that figures are not kept in (USD): the numbers must not be taken.
        QString foreignMeasure;
    };
    [[nodiscard]] Match named(const QString &text) const;

private:
    [[nodiscard]] QList<const Indicator *> looked(const QString &text) const;

    const Catalogue &m_catalogue;
    const HeadingWords &m_words;
    QMultiHash<QString, const Indicator *> m_byName;
};

} // namespace parboard
