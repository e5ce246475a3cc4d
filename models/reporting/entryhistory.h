#pragma once

#include "models/core/indexentry.h"
#include "models/core/localtext.h"

#include <QStringList>

namespace parboard {

/// What a change made of an entry, part by part: "tự chấm 1 → 2", "trạng thái Nháp → Đã nộp". Long texts are told as
/// changed, not repeated.
QStringList entryChanges(const IndexEntry &old, const IndexEntry &now, Language language);

} // namespace parboard
