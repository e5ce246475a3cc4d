#include "models/analysis/likeness.h"

#include "models/analysis/guard.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct LikenessText
{
    Q_DECLARE_TR_FUNCTIONS(Likeness)
};

/// The kind of the sources behind a row, if it is one.
QString sourceKindOf(const ComparedRow &row, const ComparisonRequest &request)
{
    QSet<QString> kinds;
    if (row.computed) {
        for (const Figure &figure : row.from)
            kinds << request.sourceKinds.value(figure.source);
    } else {
        for (const Figure &claim : row.claims) {
            if (claim.chosen)
                kinds << request.sourceKinds.value(claim.source);
        }
    }
    return kinds.size() == 1 ? *kinds.cbegin() : QString();
}

/// Rows that are alike, and how many units they are of.
struct LikeRows
{
    Likeness likeness;
    QSet<UnitId> units;
};

/// The first and the last day that the figure covers, within its period.
std::pair<QDate, QDate> daysOf(const ComparedRow &row)
{
    const Period &period = row.cell.period;
    const QDate end = row.dataTo.isValid() ? row.dataTo : row.asOf;
    return {row.dataFrom.isValid() ? row.dataFrom : period.from, end.isValid() ? std::min(end, period.to) : period.to};
}

} // namespace

std::optional<double> baseOf(const ComparedRow &row, const Indicator &indicator)
{
    const bool hasBase =
        indicator.unitOfMeasure == UnitOfMeasure::Rank || indicator.unitOfMeasure == UnitOfMeasure::Points;
    return hasBase ? row.denominator : std::nullopt;
}

bool coverLikeDays(const ComparedRow &before, const ComparedRow &after)
{
    const QDate start = before.cell.period.from;
    const QDate later = after.cell.period.from;
    const int months = 12 * (later.year() - start.year()) + later.month() - start.month();
    const auto [beforeFrom, beforeTo] = daysOf(before);
    const auto [afterFrom, afterTo] = daysOf(after);
    // The last day of a month stays the last one, whatever its number.
    const auto moved = [months](QDate day) {
        const QDate there = day.addMonths(months);
        return day.day() == day.daysInMonth() ? QDate(there.year(), there.month(), there.daysInMonth()) : there;
    };
    return moved(beforeFrom) == afterFrom && moved(beforeTo) == afterTo;
}

Likeness likenessOf(const ComparedRow &row, const ComparisonRequest &request, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(row.cell.indicator);
    const std::optional<double> base = indicator ? baseOf(row, *indicator) : std::nullopt;
    const bool isScored = indicator != nullptr && (indicator->unitOfMeasure == UnitOfMeasure::Rank ||
                                                   indicator->unitOfMeasure == UnitOfMeasure::Points);
    // A score or rank of a yearly index is the same figure whoever prints it again.
    const bool isPublished = isScored && indicator->time == TimeKind::Annual;
    return {row.cell.period,
            row.cell.scope,
            windowText(row.dataFrom, row.dataTo, row.asOf),
            row.qualifier == Qualifier::Exact,
            base,
            baseYearIn(row.note),
            isPublished ? QString() : sourceKindOf(row, request)};
}

QString differenceText(const Likeness &left, const Likeness &right)
{
    QStringList parts;
    if (left.period != right.period)
        parts += LikenessText::tr("period");
    if (left.scope != right.scope)
        parts += LikenessText::tr("level of government");
    if (left.window != right.window)
        parts += LikenessText::tr("days covered");
    if (left.isExact != right.isExact)
        parts += LikenessText::tr("exactness");
    if (left.base != right.base)
        parts += LikenessText::tr("scale or number ranked");
    if (left.baseYear != right.baseYear)
        parts += LikenessText::tr("base year");
    if (left.sourceKind != right.sourceKind)
        parts += LikenessText::tr("kind of source");
    return parts.join(u", "_s);
}

bool areAlike(const QList<ComparedRow> &rows, Scope scope, const ComparisonRequest &request, const Catalogue &catalogue)
{
    std::optional<Likeness> first;
    for (const ComparedRow &row : rows) {
        if (!row.hasNumber() || row.cell.scope != scope || !row.leftOut.isEmpty())
            continue;
        const Likeness likeness = likenessOf(row, request, catalogue);
        if (!first)
            first = likeness;
        if (likeness != *first || !likeness.isExact)
            return false;
    }
    return true;
}

namespace {

/// Of the rows of one level those that are alike and most stay; exact ones before others, however many those are.
void leaveOutUnlikeAt(Scope scope, QList<ComparedRow> &rows, const ComparisonRequest &request,
                      const Catalogue &catalogue)
{
    QList<LikeRows> kinds;
    for (const ComparedRow &row : std::as_const(rows)) {
        if (!row.hasNumber() || row.cell.scope != scope)
            continue;
        const Likeness likeness = likenessOf(row, request, catalogue);
        auto known = std::ranges::find(kinds, likeness, &LikeRows::likeness);
        if (known == kinds.end())
            known = kinds.insert(kinds.end(), {likeness, {}});
        known->units << row.cell.unit;
    }
    const auto most = std::ranges::max_element(kinds, [](const LikeRows &left, const LikeRows &right) {
        return std::pair(left.likeness.isExact, left.units.size()) <
               std::pair(right.likeness.isExact, right.units.size());
    });
    if (most == kinds.end())
        return;
    for (ComparedRow &row : rows) {
        if (!row.hasNumber() || row.cell.scope != scope)
            continue;
        const Likeness likeness = likenessOf(row, request, catalogue);
        if (likeness != most->likeness)
            row.leftOut = differenceText(likeness, most->likeness);
    }
}

} // namespace

void leaveOutUnlike(QList<ComparedRow> &rows, const ComparisonRequest &request, const Catalogue &catalogue)
{
    QSet<Scope> scopes;
    for (const ComparedRow &row : std::as_const(rows))
        scopes << row.cell.scope;
    for (const Scope scope : std::as_const(scopes))
        leaveOutUnlikeAt(scope, rows, request, catalogue);
}

QString baseYearIn(const QString &note)
{
    if (note.isEmpty())
        return {};
    static const QRegularExpression since(u"(?:so với|since|against|vs\\.?)\\s+(?:năm\\s+|cuối năm\\s+|the end of\\s+)?"
                                          "((?:19|20)\\d\\d)(?!\\d)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return since.match(note).captured(1);
}

} // namespace parboard
