#include "models/reporting/indexcontent.h"

#include "models/reporting/bandcolours.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/indextext.h"
#include "models/reporting/tilecontent.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct IndexContentText
{
    Q_DECLARE_TR_FUNCTIONS(IndexContent)
};

/// A name in the language, in Vietnamese where it was not translated: schemes come from provinces.
QString nameIn(const LocalText &name, Language language)
{
    const QString text = name.in(language);
    return text.isEmpty() ? name.vi : text;
}

/// Percent of the maximum in full precision; nothing while components are missing.
std::optional<double> shareOf(const IndexSum &sum)
{
    constexpr double percents = 100;
    return sum.percent() ? std::optional(percents * sum.points / sum.maximum) : std::nullopt;
}

/// Published percentages are final ones: among other points they would be another kind of number.
bool bandsPublished(const IndexContext &context, const QList<UnitScore> &scores)
{
    return context.form == ScoreForm::Final || std::ranges::all_of(scores, &UnitScore::isPublished);
}

/// One field, or the total, across the units.
class FieldColumn
{
public:
    /// Without a field it is the total.
    FieldColumn(const IndexContext &context, const SchemeNode *field, const QList<UnitScore> &scores)
        : m_context(context), m_field(field), m_bandsPublished(bandsPublished(context, scores))
    {
        QSet<double> unlike;
        for (const UnitScore &score : scores) {
            const IndexSum &sum = sumOf(score);
            if (score.isPublished) {
                m_hasUnpublished = m_hasUnpublished || !sum.percent();
                if (const std::optional<double> share = shareOf(sum); share && m_bandsPublished) {
                    m_shares += *share;
                    unlike << *share;
                }
                continue;
            }
            m_hasMissing = m_hasMissing || !sum.missing.isEmpty();
            m_hasNothing = m_hasNothing || (sum.maximum == 0 && sum.missing.isEmpty());
            m_taken += sum.taken > 0 ? 1 : 0;
            if (const std::optional<double> share = shareOf(sum)) {
                m_shares += *share;
                unlike << *share;
            }
        }
        if (unlike.size() > 1)
            m_limits = bandLimits(m_shares, bandCount);
    }

    [[nodiscard]] bool hasMissing() const { return m_hasMissing; }
    [[nodiscard]] bool hasNothing() const { return m_hasNothing; }
    /// A published percentage that nobody entered.
    [[nodiscard]] bool hasUnpublished() const { return m_hasUnpublished; }
    /// Units whose maximum is lowered.
    [[nodiscard]] int taken() const { return m_taken; }

    [[nodiscard]] QString name() const
    {
        return m_field ? m_context.nodeName(m_field->code) : IndexContentText::tr("Total");
    }

    [[nodiscard]] QString heading() const
    {
        const Points maximum = m_field ? m_field->maximum.value_or(0) : m_context.scheme.maximum();
        if (maximum == 0)
            return name(); // the decision that gives the points is still to be entered
        return IndexContentText::tr("%1 (at most %2)").arg(name(), pointsIn(maximum, m_context.language));
    }

    [[nodiscard]] HeatCell cellOf(const UnitScore &score) const
    {
        const IndexSum &sum = sumOf(score);
        HeatCell cell;
        cell.cell = CellKey{score.unit, {}, Scope::All, Period::year(m_context.year)};
        cell.description =
            IndexContentText::tr("%1, %2: %3").arg(m_context.unitName(score.unit), name(), sumTextOf(score));
        cell.number = shareOf(sum);
        if (!cell.number) {
            cell.text = stateSymbol(sum.missing.isEmpty() ? MarkState::NotApplicable : MarkState::NotEntered);
            return cell;
        }
        cell.text = percentText(*sum.percent(), m_context.language).section(QChar::Nbsp, 0, 0);
        if (!m_limits.isEmpty() && (!score.isPublished || m_bandsPublished))
            cell.band = bandOf(*cell.number, m_limits);
        return cell;
    }

private:
    [[nodiscard]] QString sumTextOf(const UnitScore &score) const
    {
        const IndexSum &sum = sumOf(score);
        if (score.isPublished) {
            return sum.percent()
                       ? IndexContentText::tr("%1, as published").arg(percentText(*sum.percent(), m_context.language))
                       : IndexContentText::tr("not entered");
        }
        return m_field ? indexSumText(sum, m_context.language) : indexSumText(score, m_context.language);
    }

    [[nodiscard]] const IndexSum &sumOf(const UnitScore &score) const
    {
        static const IndexSum none;
        if (!m_field)
            return score.total;
        const FieldScore *field = score.field(m_field->code);
        return field ? field->sum : none;
    }

    const IndexContext &m_context;
    const SchemeNode *m_field;
    QList<double> m_shares;
    QList<double> m_limits;
    int m_taken = 0;
    bool m_bandsPublished;
    bool m_hasUnpublished = false;
    bool m_hasMissing = false;
    bool m_hasNothing = false;
};

/// The finding: where the own unit is weakest. Not while any of its fields lacks a percentage, and not where several
/// are as weak.
QString heatTitle(const IndexContext &context, const QList<UnitScore> &scores)
{
    const QString plain = IndexContentText::tr("%n unit(s) side by side by field", nullptr, int(scores.size()));
    const auto own =
        std::ranges::find_if(scores, [&context](const UnitScore &score) { return context.ownUnit == score.unit; });
    if (own == scores.end() || own->fields.size() < 2)
        return plain;
    const FieldScore *weakest = nullptr;
    bool isAlone = true;
    for (const FieldScore &field : own->fields) {
        const std::optional<int> percent = field.sum.percent();
        if (!percent)
            return plain;
        const int least = weakest ? *weakest->sum.percent() : *percent + 1;
        isAlone = *percent < least || (isAlone && *percent > least);
        if (*percent < least)
            weakest = &field;
    }
    if (!isAlone)
        return plain;
    return IndexContentText::tr("%1 is weakest in %2: %3")
        .arg(context.unitName(own->unit), context.nodeName(weakest->field),
             percentText(*weakest->sum.percent(), context.language));
}

QStringList heatNotes(const std::vector<FieldColumn> &columns)
{
    QStringList notes;
    if (std::ranges::any_of(columns, &FieldColumn::hasMissing))
        notes += IndexContentText::tr("%1 Some components have no points yet, so there is no percentage.")
                     .arg(stateSymbol(MarkState::NotEntered));
    if (std::ranges::any_of(columns, &FieldColumn::hasNothing))
        notes += IndexContentText::tr("%1 Nothing of it applies.").arg(stateSymbol(MarkState::NotApplicable));
    // The total loses what any of its fields loses.
    if (const int taken = columns.back().taken(); taken > 0)
        notes += IndexContentText::tr("Of %n unit(s) the maximum is lowered, since components do not apply.", nullptr,
                                      taken);
    return notes;
}

} // namespace

QString IndexContext::unitName(UnitId id) const
{
    const Unit *unit = catalogue.unit(id);
    if (!unit)
        return {};
    const Scheme list = schemeOn(Period::year(year).to);
    return unit->isIn(list) ? catalogue.displayName(*unit, language, list) : catalogue.displayName(*unit, language);
}

QString IndexContext::nodeName(const QString &code) const
{
    const SchemeNode *node = scheme.node(code);
    return node ? u"%1 %2"_s.arg(code, nameIn(node->name, language)).trimmed() : code;
}

QString IndexContext::schemeName() const
{
    return IndexContentText::tr("%1 (version %2)").arg(nameIn(scheme.name, language), QString::number(scheme.version));
}

HeatSpec buildIndexHeat(const IndexContext &context, const QList<UnitScore> &scores)
{
    HeatSpec spec;
    spec.title = heatTitle(context, scores);
    const bool isOnlyPublished = !scores.isEmpty() && std::ranges::all_of(scores, &UnitScore::isPublished);
    const QString form = isOnlyPublished ? IndexContentText::tr("published") : scoreFormText(context.form);
    spec.subtitle = QStringList{context.schemeName(), QString::number(context.year), form,
                                IndexContentText::tr("percent of the maximum")}
                        .join(u" · "_s);
    spec.worstText = IndexContentText::tr("weakest fifth of the column");
    spec.bestText = IndexContentText::tr("best fifth");
    spec.emptyText = IndexContentText::tr("Nobody has points of this year yet. Enter or import them.");
    std::vector<FieldColumn> columns;
    for (const SchemeNode *field : context.scheme.childrenOf({}))
        columns.emplace_back(context, field, scores);
    columns.emplace_back(context, nullptr, scores);
    for (const FieldColumn &column : columns)
        spec.columns += column.heading();
    for (const UnitScore &score : scores) {
        HeatRow row{context.unitName(score.unit), context.ownUnit == score.unit, {}};
        if (score.isPublished)
            row.label += u" ◇"_s;
        for (const FieldColumn &column : columns)
            row.cells += column.cellOf(score);
        spec.rows += row;
    }
    spec.notes = heatNotes(columns);
    if (std::ranges::any_of(scores, &UnitScore::isPublished)) {
        if (std::ranges::any_of(columns, &FieldColumn::hasUnpublished))
            spec.notes += IndexContentText::tr("%1 Not entered.").arg(stateSymbol(MarkState::NotEntered));
        spec.notes += bandsPublished(context, scores)
                          ? IndexContentText::tr("◇ Published percentages, entered as figures: not computed here.")
                          : IndexContentText::tr("◇ Published percentages, entered as figures: not computed here, and "
                                                 "without a colour, since the other points are not final.");
    }
    return spec;
}

} // namespace parboard
