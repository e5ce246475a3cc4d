#include "models/core/indexscheme.h"

#include <algorithm>

namespace parboard {

const SchemeNode *IndexScheme::node(const QString &wanted) const
{
    const auto found = std::ranges::find(nodes, wanted, &SchemeNode::code);
    return found == nodes.cend() ? nullptr : &*found;
}

QList<const SchemeNode *> IndexScheme::childrenOf(const QString &parent) const
{
    QList<const SchemeNode *> children;
    for (const SchemeNode &node : nodes) {
        if (node.parent == parent)
            children += &node;
    }
    return children;
}

bool IndexScheme::isScored(const SchemeNode &node) const
{
    return node.maximum.has_value() && std::ranges::none_of(nodes, [&](const SchemeNode &other) {
               return other.parent == node.code && other.maximum.has_value();
           });
}

QList<const SchemeNode *> IndexScheme::scoredNodes() const
{
    QList<const SchemeNode *> scored;
    for (const SchemeNode &node : nodes) {
        if (isScored(node))
            scored += &node;
    }
    return scored;
}

const SchemeNode *IndexScheme::fieldOf(const SchemeNode &node) const
{
    const SchemeNode *field = &node;
    // A scheme that was checked has no cycles; one that was not must not hang the program.
    for (qsizetype step = 0; field != nullptr && !field->parent.isEmpty() && step < nodes.size(); ++step)
        field = this->node(field->parent);
    return field;
}

QList<const SchemeNode *> IndexScheme::openNodes() const
{
    QList<const SchemeNode *> open;
    for (const SchemeNode &node : nodes) {
        if (!node.maximum)
            open += &node;
    }
    return open;
}

Points IndexScheme::maximum() const
{
    Points sum = 0;
    for (const SchemeNode &node : nodes) {
        if (node.kind == NodeKind::Field)
            sum += node.maximum.value_or(0);
    }
    return sum;
}

QString IndexScheme::groupOf(int percent, int year) const
{
    const GroupBound *best = nullptr;
    for (const GroupBound &bound : groups) {
        const bool isOfYear =
            (bound.fromYear == 0 || year >= bound.fromYear) && (bound.toYear == 0 || year <= bound.toYear);
        if (isOfYear && percent >= bound.from && (best == nullptr || bound.from > best->from))
            best = &bound;
    }
    return best ? best->name : QString();
}

} // namespace parboard
