#pragma once

#include "models/core/enumcodes.h"
#include "models/core/figure.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace parboard {

/// What was done to a claim.
enum class EditAction { Edit = 0, Choose, Remove, Restore, Undo, Redo, Withdraw };

inline constexpr EnumCodes<EditAction, 7> editActionCodes{{{EditAction::Edit, "edit"},
                                                           {EditAction::Choose, "choose"},
                                                           {EditAction::Remove, "remove"},
                                                           {EditAction::Restore, "restore"},
                                                           {EditAction::Undo, "undo"},
                                                           {EditAction::Redo, "redo"},
                                                           {EditAction::Withdraw, "withdraw"}}};

/// Who changes what, why, and to which batch the change belongs.
struct EditNote
{
    EditAction action = EditAction::Edit;
    BatchId batch{};
    QDateTime at;
    QString by;
    QString why;
};

/// A change of a claim with the version that it replaced.
struct ClaimVersion
{
    qint64 id = 0; ///< grows with time
    CellKey cell;
    EditNote note;
    int claim = 0;
    std::optional<Figure> old; ///< nothing if the claim did not exist just before (it came back from the bin)
};

} // namespace parboard
