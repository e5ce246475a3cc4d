#pragma once

#include "models/core/figure.h"
#include "models/core/localtext.h"
#include "models/core/scoringrule.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace parboard {

/// National schemes score provinces; internal ones are a province's own, for its departments, districts or communes,
/// and never stand in one drawing with national ones (domain.md c).
enum class SchemeKind { National = 0, Internal };

/// Lĩnh vực, tiêu chí, tiêu chí thành phần.
enum class NodeKind { Field = 0, Criterion, Component };

enum class ScoreMethod { Document = 0, Survey, Statistics };

/// A field, criterion or component of a scheme.
struct SchemeNode
{
    NodeKind kind = NodeKind::Field;
    QString code;   ///< unique in the scheme: 1, 1.2, 1.2.3
    QString parent; ///< code; empty for fields
    LocalText name;
    std::optional<Points> maximum; ///< nothing: still to be completed from the decision
    ScoreMethod method = ScoreMethod::Document;
    ScoringRule rule;         ///< of what is scored itself, None of what is the sum of its parts
    QString indicator;        ///< code of the indicator that feeds it; empty: none
    Scope scope = Scope::All; ///< of that indicator
    QString evidence;         ///< what has to prove it
    QString owner;            ///< who has to see to it
    QDate deadline;           ///< of the assessed year's plan; only day and month matter
    QString note;

    bool operator==(const SchemeNode &) const = default;
};

/// From how much on a unit is in a group: "A" from 9000, hundredths of a percent. Bounds belong to years.
struct GroupBound
{
    QString name;
    int from = 0;
    int fromYear = 0; ///< 0: all years
    int toYear = 0;   ///< 0: no end

    bool operator==(const GroupBound &) const = default;
};

/// A set of criteria for the reform index of one kind of unit in some years (bộ tiêu chí). Plain data: what is said of
/// it lies in models/analysis/schemecheck.h.
struct IndexScheme
{
    QString code; ///< par-2022
    int version = 1;
    LocalText name;
    SchemeKind kind = SchemeKind::National;
    QString document;
    int fromYear = 0; ///< first and last year assessed
    int toYear = 0;   ///< 0: no end
    QString note;
    QList<GroupBound> groups;
    QList<SchemeNode> nodes; ///< parents before their children

    [[nodiscard]] const SchemeNode *node(const QString &code) const;
    [[nodiscard]] bool isInForce(int year) const { return year >= fromYear && (toYear == 0 || year <= toYear); }
    /// The children of `code`, of the whole scheme for an empty code.
    [[nodiscard]] QList<const SchemeNode *> childrenOf(const QString &code) const;
    /// True if points are given to the node itself: it has a maximum, and none of its children has one.
    [[nodiscard]] bool isScored(const SchemeNode &node) const;
    /// What is scored, in the order of the scheme.
    [[nodiscard]] QList<const SchemeNode *> scoredNodes() const;
    /// The field that the node is in; itself for a field.
    [[nodiscard]] const SchemeNode *fieldOf(const SchemeNode &node) const;
    /// Criteria that still lack their points.
    [[nodiscard]] QList<const SchemeNode *> openNodes() const;
    [[nodiscard]] Points maximum() const;
    /// The group of a percentage (hundredths) in `year`; empty if the scheme names none.
    [[nodiscard]] QString groupOf(int percent, int year) const;

    bool operator==(const IndexScheme &) const = default;
};

} // namespace parboard
