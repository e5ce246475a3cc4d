#pragma once

#include "models/core/enumcodes.h"
#include "models/core/figure.h"
#include "models/core/scoringrule.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace parboard {

/// Whose points: the unit's own, those of who appraises, and the published ones. Only final ones are the index; the
/// three are never mixed (domain.md b.2).
enum class ScoreForm { SelfAssessed = 0, Appraised, Final };
inline constexpr EnumCodes<ScoreForm, 3> scoreFormCodes{
    {{ScoreForm::SelfAssessed, "self"}, {ScoreForm::Appraised, "appraised"}, {ScoreForm::Final, "final"}}};

enum class EntryState { NotStarted = 0, Draft, Submitted, Appraised };
inline constexpr EnumCodes<EntryState, 4> entryStateCodes{{{EntryState::NotStarted, "not_started"},
                                                           {EntryState::Draft, "draft"},
                                                           {EntryState::Submitted, "submitted"},
                                                           {EntryState::Appraised, "appraised"}}};

/// What a component is scored under: a stored version of a scheme, the year assessed, the unit.
struct IndexCell
{
    qint64 scheme = 0; ///< row of the stored version
    int year = 0;
    UnitId unit{};
    QString component;

    bool operator==(const IndexCell &) const = default;
};

/// A document that proves a component: a source of the database, with what in it.
struct IndexEvidence
{
    SourceId source{};
    QString note;

    bool operator==(const IndexEvidence &) const = default;
};

/// What is known of one component of one unit in one year.
struct IndexEntry
{
    IndexCell cell;
    std::optional<Points> self;
    std::optional<Points> appraised;
    std::optional<Points> final;
    bool applicable = true;
    EntryState state = EntryState::NotStarted;
    QString explanation; ///< why these points, and of what is not applicable why
    QString owner;       ///< in place of the scheme's
    QDate deadline;      ///< in place of the scheme's
    QList<IndexEvidence> evidence;
    QDateTime at; ///< of the last change
    QString by;

    [[nodiscard]] std::optional<Points> points(ScoreForm form) const
    {
        return form == ScoreForm::SelfAssessed ? self : form == ScoreForm::Appraised ? appraised : final;
    }
    void setPoints(ScoreForm form, std::optional<Points> points)
    {
        (form == ScoreForm::SelfAssessed ? self : form == ScoreForm::Appraised ? appraised : final) = points;
    }
    /// Nothing was said of the component yet, or all of it was taken back.
    [[nodiscard]] bool isEmpty() const
    {
        return !self && !appraised && !final && applicable && state == EntryState::NotStarted &&
               explanation.isEmpty() && owner.isEmpty() && !deadline.isValid() && evidence.isEmpty();
    }
    bool operator==(const IndexEntry &) const = default;
};

/// The entries of one unit and year by component.
using IndexEntries = QHash<QString, IndexEntry>;

} // namespace parboard
