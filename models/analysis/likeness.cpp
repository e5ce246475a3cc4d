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

} // namespace

Likeness likenessOf(const ComparedRow &row, const ComparisonRequest &request, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(row.cell.indicator);
    const bool hasBase = indicator != nullptr && (indicator->unitOfMeasure == UnitOfMeasure::Rank ||
                                                  indicator->unitOfMeasure == UnitOfMeasure::Points);
    // A score or rank of a yearly index is the same figure whoever prints it again.
    const bool isPublished = hasBase && indicator->time == TimeKind::Annual;
    return {row.cell.period,
            row.cell.scope,
            windowText(row.dataFrom, row.dataTo, row.asOf),
            row.qualifier == Qualifier::Exact,
            hasBase ? row.denominator : std::nullopt,
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
    static const QRegularExpression since(u"(?:so với|since|against|vs\\.?)\\s+(?:năm\\s+|cuối năm\\s+|the end of\\s+)?"
                                          "((?:19|20)\\d\\d)(?!\\d)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return since.match(note).captured(1);
}

} // namespace parboard
