#include "models/reporting/indexgaps.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parboard {

namespace {

struct IndexGapText
{
    Q_DECLARE_TR_FUNCTIONS(IndexContent)
};

/// The sum of a field, for an empty code the total; null if there is no such field.
const IndexSum *sumIn(const UnitScore &score, const QString &field)
{
    if (field.isEmpty())
        return &score.total;
    const FieldScore *found = score.field(field);
    return found ? &found->sum : nullptr;
}

/// A field among the units that have a percentage of it.
class FieldStanding
{
public:
    FieldStanding(const QString &field, const QList<UnitScore> &scores)
    {
        for (const UnitScore &score : scores) {
            const IndexSum *sum = sumIn(score, field);
            if (sum != nullptr && sum->percent())
                m_sums += {score.unit, *sum};
        }
        std::ranges::stable_sort(m_sums, [](const Held &left, const Held &right) { return isLess(left, right); });
    }

    [[nodiscard]] bool isEmpty() const { return m_sums.isEmpty(); }

    /// The part of the maximum that is held against.
    [[nodiscard]] double share(FieldBase base) const
    {
        const qsizetype middle = m_sums.size() / 2;
        if (base == FieldBase::Best)
            return partOf(m_sums.constLast());
        return m_sums.size() % 2 == 1 ? partOf(m_sums.at(middle))
                                      : (partOf(m_sums.at(middle - 1)) + partOf(m_sums.at(middle))) / 2;
    }

    [[nodiscard]] QList<UnitId> best() const
    {
        QList<UnitId> units;
        for (const Held &held : m_sums) {
            if (!isLess(held, m_sums.constLast()))
                units += held.unit;
        }
        return units;
    }

private:
    struct Held
    {
        UnitId unit{};
        IndexSum sum;
    };

    static bool isLess(const Held &left, const Held &right)
    {
        return qint64(left.sum.points) * right.sum.maximum < qint64(right.sum.points) * left.sum.maximum;
    }
    static double partOf(const Held &held) { return double(held.sum.points) / held.sum.maximum; }

    QList<Held> m_sums; ///< least first
};

constexpr double wholeHundredths = 10'000;

/// Half up, as IndexSum::percent() does it on whole numbers; the margin is far below what points can differ by.
int hundredthsOf(double share)
{
    return int(std::floor(share * wholeHundredths + 0.5 + 1e-7));
}

/// What keeps a sum from having a percentage; empty if it has one.
QString hindranceOf(const IndexSum &sum)
{
    if (!sum.missing.isEmpty())
        return IndexGapText::tr("%n component(s) have no points yet", nullptr, int(sum.missing.size()));
    return sum.maximum == 0 ? IndexGapText::tr("nothing applies") : QString();
}

void holdAgainst(FieldGap &gap, const IndexSum &own, double share)
{
    gap.base = hundredthsOf(share);
    if (gap.own)
        gap.behind = std::max(0, Points(std::lround(own.maximum * share)) - own.points);
}

void holdAgainstOthers(FieldGap &gap, const IndexSum &own, const GapBase &base)
{
    const FieldStanding standing(gap.field, base.scores);
    if (standing.isEmpty()) {
        gap.note = IndexGapText::tr("no unit has points of all components");
        return;
    }
    holdAgainst(gap, own, standing.share(base.kind));
    if (base.kind == FieldBase::Best)
        gap.best = standing.best();
}

void holdAgainstEarlier(FieldGap &gap, const IndexSum &own, const IndexScheme &scheme, const GapBase &base)
{
    if (!base.earlier || !base.earlierScheme) {
        gap.note = IndexGapText::tr("no points of an earlier year");
        return;
    }
    if (!hasSameCriteria(scheme, *base.earlierScheme, gap.field)) {
        gap.note = IndexGapText::tr("the set of criteria changed");
        return;
    }
    const IndexSum *sum = sumIn(*base.earlier, gap.field);
    const QString hindrance = sum ? hindranceOf(*sum) : IndexGapText::tr("no such field");
    if (hindrance.isEmpty())
        holdAgainst(gap, own, double(sum->points) / sum->maximum);
    else
        gap.note = IndexGapText::tr("in %1: %2").arg(QString::number(base.earlierYear), hindrance);
}

void holdAgainstTarget(FieldGap &gap, const IndexSum &own, const IndexTargets &targets)
{
    const auto target = targets.constFind(gap.field);
    if (target == targets.cend())
        gap.note = IndexGapText::tr("no target");
    else
        holdAgainst(gap, own, *target / wholeHundredths);
}

FieldGap gapOf(const IndexContext &context, const QString &field, const IndexSum &own, const GapBase &base)
{
    FieldGap gap;
    gap.field = field;
    gap.own = own.percent();
    switch (base.kind) {
    case FieldBase::Nothing:
        break;
    case FieldBase::Best:
    case FieldBase::Median:
        holdAgainstOthers(gap, own, base);
        break;
    case FieldBase::LastYear:
        holdAgainstEarlier(gap, own, context.scheme, base);
        break;
    case FieldBase::Target:
        holdAgainstTarget(gap, own, base.targets);
        break;
    }
    if (gap.note.isEmpty())
        gap.note = hindranceOf(own);
    return gap;
}

bool isWider(const FieldGap &left, const FieldGap &right)
{
    if (!left.ahead() || !right.ahead())
        return left.ahead().has_value() && !right.ahead();
    return *left.ahead() != *right.ahead() ? *left.ahead() < *right.ahead() : left.behind > right.behind;
}

/// What points are given for in a field, in the order of the set; of all fields for an empty code.
QList<const SchemeNode *> nodesIn(const IndexScheme &scheme, const QString &field)
{
    QList<const SchemeNode *> nodes;
    for (const SchemeNode &node : scheme.nodes) {
        const SchemeNode *owner = scheme.fieldOf(node);
        if (field.isEmpty() || (owner != nullptr && owner->code == field))
            nodes += &node;
    }
    return nodes;
}

bool isSameCriterion(const SchemeNode *left, const SchemeNode *right)
{
    return left->kind == right->kind && left->code == right->code && left->parent == right->parent &&
           left->name.vi == right->name.vi && left->maximum == right->maximum && left->method == right->method &&
           left->rule == right->rule && left->indicator == right->indicator && left->scope == right->scope;
}

} // namespace

bool hasSameCriteria(const IndexScheme &left, const IndexScheme &right, const QString &field)
{
    return std::ranges::equal(nodesIn(left, field), nodesIn(right, field), isSameCriterion);
}

QList<FieldGap> fieldGaps(const IndexContext &context, const UnitScore &own, const GapBase &base)
{
    QList<FieldGap> gaps;
    for (const FieldScore &field : own.fields)
        gaps += gapOf(context, field.field, field.sum, base);
    std::ranges::stable_sort(gaps, isWider);
    return gaps;
}

FieldGap totalGap(const IndexContext &context, const UnitScore &own, const GapBase &base)
{
    return gapOf(context, {}, own.total, base);
}

} // namespace parboard
