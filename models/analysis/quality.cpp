#include "models/analysis/quality.h"

#include "models/analysis/qualityrule.h"
#include "models/analysis/ratecomputation.h"

#include <QCryptographicHash>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString exactNumber(std::optional<double> number)
{
    constexpr int roundTripDigits = 17;
    return number ? QString::number(*number, 'g', roundTripDigits) : QString();
}

QString cellPrint(const CellKey &cell)
{
    return u"%1/%2/%3/%4"_s.arg(qint64(cell.unit))
        .arg(qint64(cell.indicator))
        .arg(codeIn(scopeCodes, cell.scope), cell.period.code());
}

QString figurePrint(const Figure &figure)
{
    const QStringList parts{cellPrint(figure.cell),
                            exactNumber(figure.value),
                            exactNumber(figure.denominator),
                            codeIn(statusCodes, figure.status),
                            codeIn(qualifierCodes, figure.qualifier),
                            figure.dataFrom.toString(Qt::ISODate),
                            figure.dataTo.toString(Qt::ISODate),
                            figure.asOf.toString(Qt::ISODate)};
    return parts.join(u'|');
}

} // namespace

QString Finding::fingerprint() const
{
    QStringList prints{rule, cellPrint(cell)};
    for (const Figure &figure : figures)
        prints += figurePrint(figure);
    constexpr qsizetype digits = 32;
    return QString::fromLatin1(
               QCryptographicHash::hash(prints.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex())
        .first(digits);
}

UnitFigures::UnitFigures(const QList<Figure> &figures)
{
    for (const Figure &figure : figures)
        insert(figure);
    for (QList<Period> &periods : m_periods) {
        std::sort(periods.begin(), periods.end(), isEarlier);
        periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    }
}

qint64 UnitFigures::seriesKey(IndicatorId indicator, Scope scope)
{
    constexpr qint64 scopes = 8;
    return qint64(indicator) * scopes + qint64(scope);
}

void UnitFigures::insert(const Figure &figure)
{
    QList<Figure> &claims = m_cells[figure.cell];
    if (claims.isEmpty())
        m_periods[seriesKey(figure.cell.indicator, figure.cell.scope)] += figure.cell.period;
    claims.insert(figure.chosen ? 0 : claims.size(), figure);
}

void UnitFigures::setClaims(const CellKey &cell, const QList<Figure> &claims)
{
    m_cells.remove(cell);
    QList<Period> &periods = m_periods[seriesKey(cell.indicator, cell.scope)];
    periods.removeAll(cell.period);
    for (const Figure &claim : claims)
        insert(claim);
    std::sort(periods.begin(), periods.end(), isEarlier);
}

const Figure *UnitFigures::chosen(const CellKey &cell) const
{
    return chosenClaim(m_cells, cell);
}

const Figure *UnitFigures::alike(const CellKey &cell, const Figure &like) const
{
    const auto claims = m_cells.constFind(cell);
    if (claims == m_cells.cend())
        return nullptr;
    const Figure *found = nullptr;
    for (const Figure &claim : *claims) {
        const bool matches = claim.hasNumber() && claim.source == like.source && sameWindow(claim, like);
        if (matches && (!found || !found->chosen))
            found = &claim;
    }
    return found;
}

QList<Figure> UnitFigures::evidence(const CellKey &cell) const
{
    const auto claims = m_cells.constFind(cell);
    if (claims == m_cells.cend())
        return {};
    QList<Figure> picked;
    for (const Figure &claim : *claims) {
        if (claim.hasNumber() && alike(cell, claim) == &claim)
            picked += claim;
    }
    return picked;
}

QList<Period> UnitFigures::periods(IndicatorId indicator, Scope scope) const
{
    return m_periods.value(seriesKey(indicator, scope));
}

QList<CellKey> QualityRule::anchorsNear(const CellKey &edited, const UnitFigures & /*figures*/) const
{
    return {edited};
}

Finding QualityRule::finding(const CellKey &cell, const RuleScene &scene, const QString &numbers,
                             const QList<Figure> &figures) const
{
    const QString message = m_rule.message.in(scene.context.language);
    return {m_rule.code, m_severity, cell, message + u": "_s + numbers, figures, {}};
}

void RuleSet::sort(QList<CellKey> &cells) const
{
    const auto position = [this](const CellKey &cell) {
        const Indicator *indicator = m_catalogue.indicator(cell.indicator);
        return indicator ? indicator->position : 0;
    };
    std::sort(cells.begin(), cells.end(), [&position](const CellKey &left, const CellKey &right) {
        if (left.period != right.period)
            return isEarlier(left.period, right.period);
        if (left.indicator != right.indicator)
            return position(left) < position(right);
        return left.scope < right.scope;
    });
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
}

QList<Finding> RuleSet::checkCells(QList<CellKey> cells, const UnitFigures &figures,
                                   const QualityContext &context) const
{
    sort(cells);
    const RuleScene scene{figures, m_catalogue, context};
    QList<Finding> findings;
    for (const CellKey &cell : std::as_const(cells)) {
        const QList<RulePointer> rules = m_anchored.value(cell.indicator);
        for (const RulePointer &rule : rules)
            rule->check(cell, scene, findings);
    }
    return findings;
}

QList<Finding> RuleSet::check(const UnitFigures &figures, const QualityContext &context) const
{
    return checkCells(figures.cells(), figures, context);
}

QList<CellKey> RuleSet::cellsAround(const CellKey &edited, const UnitFigures &figures) const
{
    QList<CellKey> cells{edited};
    const QList<RulePointer> rules = m_reading.value(edited.indicator);
    for (const RulePointer &rule : rules)
        cells += rule->anchorsNear(edited, figures);
    return cells;
}

QList<Finding> RuleSet::checkAround(const CellKey &edited, const UnitFigures &figures,
                                    const QualityContext &context) const
{
    return checkCells(cellsAround(edited, figures), figures, context);
}

} // namespace parboard
