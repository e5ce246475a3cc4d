#include "models/reporting/explanationbuilder.h"

#include "models/analysis/guard.h"
#include "models/reporting/figuretext.h"

#include <QCoreApplication>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// Builds the texts of one explanation.
class Builder
{
public:
    Builder(const Evidence &evidence, const Catalogue &catalogue, Language language)
        : m_evidence(evidence), m_catalogue(catalogue), m_language(language),
          m_indicator(catalogue.indicator(evidence.row.cell.indicator)), m_unit(catalogue.unit(evidence.row.cell.unit))
    {
    }

    [[nodiscard]] FigureExplanation built() const
    {
        FigureExplanation explanation;
        explanation.cell = m_evidence.row.cell;
        if (!m_indicator || !m_unit)
            return explanation;
        explanation.title = title();
        explanation.valueText = shownValue();
        explanation.definition = m_indicator->note.in(m_language);
        explanation.computedText = computedText();
        explanation.disagreement = disagreement();
        for (const Figure &input : m_evidence.inputs)
            explanation.inputs += claimText(input, true);
        for (const Figure &claim : m_evidence.claims)
            explanation.claims += claimText(claim, false);
        for (const VersionInfo &version : m_evidence.versions)
            explanation.history += versionText(version);
        if (m_evidence.claims.isEmpty() && !m_evidence.row.computed) {
            explanation.emptyText = ExplanationText::tr(
                "Nothing has been entered for this figure. Enter it with its document, or import a report.");
            if (!m_evidence.row.refusal.isEmpty()) {
                explanation.emptyText +=
                    u' ' + ExplanationText::tr("It is not put together from others: %1.").arg(m_evidence.row.refusal);
            }
        }
        return explanation;
    }

private:
    [[nodiscard]] QString title() const
    {
        const CellKey &cell = m_evidence.row.cell;
        QStringList parts{m_indicator->name.in(m_language), m_catalogue.displayName(*m_unit, m_language)};
        if (cell.scope != Scope::All)
            parts += scopeName(cell.scope, m_unit->kind);
        if (cell.period.isValid())
            parts += cell.period.name();
        return parts.join(u" · "_s);
    }

    [[nodiscard]] static int decimalsOf(const Figure &claim, const Indicator &indicator)
    {
        ComparedRow row;
        row.value = claim.value;
        return decimalsNeeded({row}, indicator);
    }

    [[nodiscard]] QString numberText(const Figure &claim, const Indicator &indicator) const
    {
        if (!claim.hasNumber()) {
            ComparedRow row;
            row.status = claim.status;
            return stateText(markState(row));
        }
        QStringList parts{
            numbertext::qualifierText(claim.qualifier),
            parboard::valueText(*claim.value, claim.denominator, indicator, decimalsOf(claim, indicator), m_language),
            statusWord(claim.status)};
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    [[nodiscard]] QString shownValue() const
    {
        const ComparedRow &row = m_evidence.row;
        if (row.computed)
            return parboard::valueText(*row.value, std::nullopt, *m_indicator, m_indicator->decimals, m_language);
        return m_evidence.claims.isEmpty() ? stateText(MarkState::NotEntered)
                                           : numberText(m_evidence.claims.constFirst(), *m_indicator);
    }

    [[nodiscard]] QString countText(double value) const
    {
        return numbertext::writeShort(value, 2, conventionOf(m_language));
    }

    /// "11.881", or "(11.881 + 955)" when a total was added up.
    [[nodiscard]] QString sumText(const QList<Figure> &counts) const
    {
        QStringList parts;
        for (const Figure &count : counts)
            parts += countText(*count.value);
        return parts.size() > 1 ? u"(%1)"_s.arg(parts.join(u" + "_s)) : parts.value(0);
    }

    /// How the number was computed, in numbers; empty if it was stated.
    [[nodiscard]] QString computedText() const
    {
        const ComparedRow &row = m_evidence.row;
        if (!row.computed)
            return {};
        if (m_indicator->combine == u"ratio")
            return rateText();
        const QString sum = row.origin == RowOrigin::Predecessors ? territoryText() : periodsText();
        return row.missingParts.isEmpty() ? sum : sum + u' ' + missingText();
    }

    /// "11.881 / (11.881 + 955) = 92,56 %": the denominator in parts when it was added up. Counts that were put
    /// together themselves stand as what they came to; the inputs below show their parts.
    [[nodiscard]] QString rateText() const
    {
        const ComparedRow &row = m_evidence.row;
        const bool isDirect = row.origin == RowOrigin::Counts || !row.denominator;
        const QString part =
            isDirect ? sumText(row.from.first(row.numeratorParts)) : countText(*row.value * *row.denominator / 100);
        const QString whole = isDirect ? sumText(row.from.sliced(row.numeratorParts)) : countText(*row.denominator);
        const Indicator *numerator = m_catalogue.indicator(m_indicator->numerator);
        const Indicator *denominator = m_catalogue.indicator(m_indicator->denominator);
        const QString text = ExplanationText::tr("Computed: %1 / %2 = %3 (%4 over %5)")
                                 .arg(part, whole, shownValue(), numerator ? numerator->name.in(m_language) : QString(),
                                      denominator ? denominator->name.in(m_language) : QString());
        if (row.origin == RowOrigin::Periods)
            return text + u". "_s + ExplanationText::tr("The counts follow from other periods of the year.");
        if (row.origin == RowOrigin::Predecessors)
            return text + u". "_s + ExplanationText::tr("The counts are those of the units it was made of, added up.");
        return text;
    }

    /// "Sáu tháng 2024: 1.234 - Quý I/2024: 500 = 734".
    [[nodiscard]] QString periodsText() const
    {
        const ComparedRow &row = m_evidence.row;
        QString sum;
        for (qsizetype at = 0; at < row.from.size(); ++at) {
            if (at > 0)
                sum += at < row.addedParts ? u" + "_s : u" − "_s;
            sum += u"%1: %2"_s.arg(row.from.at(at).cell.period.name(), countText(*row.from.at(at).value));
        }
        return ExplanationText::tr("Computed from other periods: %1 = %2").arg(sum, shownValue());
    }

    /// "Hòa Bình: 12 + Phú Thọ: 30 = 42".
    [[nodiscard]] QString territoryText() const
    {
        QStringList parts;
        for (const Figure &figure : m_evidence.row.from)
            parts += u"%1: %2"_s.arg(unitName(figure.cell.unit), countText(*figure.value));
        return ExplanationText::tr("Added up over the units it was made of: %1 = %2")
            .arg(parts.join(u" + "_s), shownValue());
    }

    [[nodiscard]] QString missingText() const
    {
        const ComparedRow &row = m_evidence.row;
        QStringList names;
        for (const UnitId unit : row.missingParts)
            names += unitName(unit);
        return ExplanationText::tr("(%1 of %2; missing: %3)")
            .arg(QString::number(row.predecessors.size()),
                 QString::number(row.predecessors.size() + row.missingParts.size()), names.join(u", "_s));
    }

    [[nodiscard]] QString unitName(UnitId id) const
    {
        const Unit *unit = m_catalogue.unit(id);
        return unit ? m_catalogue.displayName(*unit, m_language) : QString();
    }

    /// What an input is, as far as it is not the cell's own.
    [[nodiscard]] QString inputLabel(const CellKey &cell) const
    {
        const CellKey &own = m_evidence.row.cell;
        const Indicator *indicator = m_catalogue.indicator(cell.indicator);
        QStringList parts{indicator ? indicator->name.in(m_language) : QString()};
        if (cell.unit != own.unit)
            parts += unitName(cell.unit);
        if (cell.period != own.period)
            parts += cell.period.name();
        return parts.join(u" · "_s);
    }

    [[nodiscard]] QString disagreement() const
    {
        if (!m_evidence.row.stated)
            return {};
        return ExplanationText::tr("The source states %1; its own counts give %2. The counts are shown.")
            .arg(parboard::valueText(*m_evidence.row.stated, std::nullopt, *m_indicator, m_indicator->decimals,
                                     m_language),
                 shownValue());
    }

    [[nodiscard]] ClaimExplanation claimText(const Figure &claim, bool isInput) const
    {
        ClaimExplanation text;
        const Indicator *indicator = m_catalogue.indicator(claim.cell.indicator);
        const Source source = m_evidence.sources.value(claim.source);
        const EntryInfo entry = m_evidence.entries.value(claim.batch);
        text.label = isInput ? inputLabel(claim.cell) : QString();
        text.valueText = numberText(claim, *indicator);
        text.chosen = claim.chosen;
        text.sourceTitle = source.title;
        text.publisher = source.publisher;
        text.publishedOn = dateText(source.publishedOn);
        text.url = source.url;
        text.documentNo = source.documentNo;
        text.sourceNote = source.note;
        text.place = placeText(claim.locator);
        text.window = windowText(claim.dataFrom, claim.dataTo, claim.asOf);
        text.note = claim.note;
        text.entered =
            ExplanationText::tr("%1, entered on %2").arg(entry.batch, dateText(entry.at.toLocalTime().date()));
        if (!entry.by.isEmpty())
            text.entered += ExplanationText::tr(" by %1").arg(entry.by);
        return text;
    }

    [[nodiscard]] static QString placeText(const Locator &locator)
    {
        QStringList parts;
        if (locator.paragraph)
            parts += ExplanationText::tr("paragraph %1").arg(*locator.paragraph);
        if (!locator.quote.isEmpty())
            parts += u"“%1”"_s.arg(locator.quote);
        return parts.join(u": "_s);
    }

    [[nodiscard]] QString versionText(const VersionInfo &version) const
    {
        const QString old = version.oldValue ? parboard::valueText(*version.oldValue, std::nullopt, *m_indicator,
                                                                   m_indicator->decimals, m_language)
                                             : stateText(MarkState::NotEntered);
        QString line = ExplanationText::tr("%1: was %2, changed by %3")
                           .arg(dateText(version.at.toLocalTime().date()), old, version.by);
        if (!version.why.isEmpty())
            line += u" (%1)"_s.arg(version.why);
        return line;
    }

    const Evidence &m_evidence;
    const Catalogue &m_catalogue;
    Language m_language;
    const Indicator *m_indicator;
    const Unit *m_unit;
};

} // namespace

FigureExplanation buildExplanation(const Evidence &evidence, const Catalogue &catalogue, Language language)
{
    return Builder(evidence, catalogue, language).built();
}

} // namespace parboard
