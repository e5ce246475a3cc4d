#include "models/exchange/legacyrows.h"

#include <QCoreApplication>

namespace parboard {

namespace {

struct LegacyRowsText
{
    Q_DECLARE_TR_FUNCTIONS(LegacyRows)
};

constexpr qsizetype mostSamples = 20;

} // namespace

QString doubtfulFontText(const QString &text)
{
    return LegacyRowsText::tr(
               "“%1” stands in an old Vietnamese font (.VnTime, VNI-Times) but is no Vietnamese in it, so it "
               "is taken as it stands. If it reads wrong, correct it in the file.")
        .arg(text);
}

void LegacyRows::convert(TableRow &row)
{
    m_texts.clear();
    for (TableCell &cell : row.cells) {
        if (cell.font == LegacyFont::None || cell.kind != TableCell::Kind::Text)
            continue;
        const QString before = QString::fromUtf8(cell.text);
        const LegacyText legacy = convertLegacyFont(before, cell.font);
        if (legacy.doubtful && m_doubtful.size() < mostSamples && !m_doubtful.contains(before))
            m_doubtful += before;
        if (!legacy.converted)
            continue;
        m_texts.push_back(legacy.text.toUtf8());
        cell.text = m_texts.back();
        cell.shared = -1; // the same shared string may stand in another font elsewhere
        const LegacySample sample{before, legacy.text, legacy.lost};
        if (m_samples.size() < mostSamples && !m_samples.contains(sample))
            m_samples += sample;
    }
}

} // namespace parboard
