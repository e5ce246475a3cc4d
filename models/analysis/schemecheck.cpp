#include "models/analysis/schemecheck.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(SchemeCheck)
};

/// More than any set of criteria gives; sums of so many points stay far from what an int holds.
constexpr Points mostPoints = 10'000'000;

class Checker
{
public:
    Checker(const IndexScheme &scheme, const Catalogue &catalogue, const QList<int> &rows)
        : m_scheme(scheme), m_catalogue(catalogue), m_rows(rows)
    {
    }

    QList<SchemeProblem> problems()
    {
        for (m_place = 0; m_place < m_scheme.nodes.size(); ++m_place) {
            const SchemeNode &node = m_scheme.nodes.at(m_place);
            checkCode(node);
            checkPlace(node);
            checkSum(node);
            checkRule(node);
            checkIndicator(node);
        }
        m_place = -1;
        if (m_scheme.childrenOf({}).isEmpty())
            problem(CheckText::tr("The scheme has no fields."));
        checkTotal();
        checkGroups();
        return m_problems;
    }

private:
    void problem(const QString &text)
    {
        const bool isNode = m_place >= 0;
        m_problems += SchemeProblem{isNode ? m_rows.value(m_place, int(m_place) + 1) : 0,
                                    isNode ? m_scheme.nodes.at(m_place).code : QString(), text};
    }

    void checkCode(const SchemeNode &node)
    {
        const SchemeNode *first = m_scheme.node(node.code);
        if (first == nullptr || first == &node)
            return;
        problem(first->rule == node.rule ? CheckText::tr("The code %1 stands twice.").arg(node.code)
                                         : CheckText::tr("The code %1 stands twice, with two rules.").arg(node.code));
    }

    void checkPlace(const SchemeNode &node)
    {
        if (node.kind == NodeKind::Field) {
            if (!node.parent.isEmpty())
                problem(CheckText::tr("A field has no parent."));
            if (!node.maximum)
                problem(CheckText::tr("The field has no points."));
            return;
        }
        const SchemeNode *parent = m_scheme.node(node.parent);
        if (parent == nullptr)
            return problem(node.parent.isEmpty() ? CheckText::tr("The parent is missing.")
                                                 : CheckText::tr("There is no %1 to be its parent.").arg(node.parent));
        if (isInCycle(node))
            return problem(CheckText::tr("%1 is above itself: the parents go round in a circle.").arg(node.code));
        if (int(parent->kind) >= int(node.kind))
            problem(CheckText::tr("%1 cannot stand under %2: fields hold criteria, criteria hold components.")
                        .arg(node.code, parent->code));
        else if (parent > &node)
            problem(CheckText::tr("%1 stands before %2, which it belongs to.").arg(node.code, parent->code));
        if (node.maximum && !parent->maximum)
            problem(CheckText::tr("%1 has points, its parent %2 has none.").arg(node.code, parent->code));
    }

    [[nodiscard]] bool isInCycle(const SchemeNode &node) const
    {
        QSet<QString> seen{node.code};
        for (const SchemeNode *above = m_scheme.node(node.parent); above; above = m_scheme.node(above->parent)) {
            if (above->code == node.code)
                return true;
            if (seen.contains(above->code))
                return false; // another one's circle
            seen << above->code;
        }
        return false;
    }

    void checkSum(const SchemeNode &node)
    {
        qint64 sum = 0;
        int scored = 0;
        int open = 0;
        for (const SchemeNode *child : m_scheme.childrenOf(node.code)) {
            sum += child->maximum.value_or(0);
            (child->maximum ? scored : open) += 1;
        }
        if (node.code.isEmpty() || scored == 0 || !node.maximum || sum == *node.maximum)
            return;
        QString text = CheckText::tr("Its parts give %1 points together, not %2.")
                           .arg(pointsText(Points(std::min<qint64>(sum, mostPoints))), pointsText(*node.maximum));
        if (open > 0)
            text += u' ' + CheckText::tr("%n of them have no points yet.", nullptr, open);
        problem(text);
    }

    void checkTotal()
    {
        qint64 total = 0;
        for (const SchemeNode &node : m_scheme.nodes)
            total += node.maximum.value_or(0);
        if (total > 3LL * mostPoints) // fields, criteria and components each hold the total
            problem(CheckText::tr("The points are more than %1 together.").arg(pointsText(mostPoints)));
    }

    void checkGroups()
    {
        for (qsizetype i = 0; i < m_scheme.groups.size(); ++i) {
            const GroupBound &bound = m_scheme.groups.at(i);
            for (const GroupBound &other : m_scheme.groups.first(i)) {
                const bool isApart = (bound.toYear != 0 && bound.toYear < other.fromYear) ||
                                     (other.toYear != 0 && other.toYear < bound.fromYear);
                if (!isApart && (bound.name == other.name || bound.from == other.from))
                    problem(CheckText::tr("The groups %1 and %2 have the same name or begin at the same percentage.")
                                .arg(other.name, bound.name));
            }
        }
    }

    void checkRule(const SchemeNode &node)
    {
        const bool hasRule = node.rule.kind != ScoringRule::Kind::None;
        if (!node.maximum)
            return;
        if (!m_scheme.isScored(node)) {
            if (hasRule)
                problem(CheckText::tr("Two rules for the same points: its parts are scored, and so is it."));
            return;
        }
        if (!hasRule)
            return problem(CheckText::tr("It is scored, but it has no rule."));
        if (node.rule.kind == ScoringRule::Kind::Steps && node.rule.steps.value(0).points != *node.maximum)
            problem(CheckText::tr("The best step gives %1 points, the maximum is %2.")
                        .arg(pointsText(node.rule.steps.value(0).points), pointsText(*node.maximum)));
    }

    void checkIndicator(const SchemeNode &node)
    {
        if (node.indicator.isEmpty())
            return;
        if (!m_catalogue.indicator(node.indicator))
            return problem(CheckText::tr("There is no indicator %1.").arg(node.indicator));
        const bool isComputed =
            node.rule.kind == ScoringRule::Kind::Steps || node.rule.kind == ScoringRule::Kind::Proportional;
        if (m_scheme.isScored(node) && !isComputed)
            problem(CheckText::tr("A figure can feed steps and proportions only."));
    }

    const IndexScheme &m_scheme;
    const Catalogue &m_catalogue;
    const QList<int> &m_rows;
    qsizetype m_place = -1;
    QList<SchemeProblem> m_problems;
};

} // namespace

QList<SchemeProblem> checkScheme(const IndexScheme &scheme, const Catalogue &catalogue, const QList<int> &rows)
{
    return Checker(scheme, catalogue, rows).problems();
}

QList<SchemeProblem> allProblems(const SchemeReading &reading, const Catalogue &catalogue)
{
    QList<SchemeProblem> problems = reading.problems;
    // What could not be read in a row is its problem; what follows from that is not told too.
    const auto isTold = [&](const SchemeProblem &problem) {
        return problem.row == 0
                   ? !reading.problems.isEmpty()
                   : std::ranges::find(reading.problems, problem.row, &SchemeProblem::row) != reading.problems.cend();
    };
    for (const SchemeProblem &problem : checkScheme(reading.scheme, catalogue, reading.rows)) {
        if (!isTold(problem))
            problems += problem;
    }
    std::ranges::stable_sort(problems, {}, &SchemeProblem::row);
    return problems;
}

} // namespace parboard
