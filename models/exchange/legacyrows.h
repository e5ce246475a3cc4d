#pragma once

#include "models/exchange/legacyfont.h"
#include "models/exchange/table.h"

#include <QHash>
#include <QStringList>

#include <deque>

namespace parboard {

/// A text of an old font, before and after: what a person must see before it is believed.
struct LegacySample
{
    QString before;
    QString after;
    QString lost; ///< characters that the font has no letter for

    bool operator==(const LegacySample &) const = default;
};

/// The sentence about a text that LegacyRows left as it is.
QString doubtfulFontText(const QString &text);

/// Turns the cells of old Vietnamese fonts in rows into readable text, and keeps some of them to be shown.
class LegacyRows
{
public:
    /// Changes the texts of `row`; they are valid until the next call.
    void convert(TableRow &row);

    /// The first few texts that were changed.
    [[nodiscard]] const QList<LegacySample> &samples() const { return m_samples; }
    /// The first few texts that were left as they are although their font is an old one (LegacyText::doubtful).
    [[nodiscard]] const QStringList &doubtful() const { return m_doubtful; }

private:
    std::deque<QByteArray> m_texts;
    QList<LegacySample> m_samples;
    QStringList m_doubtful;
};

} // namespace parboard
