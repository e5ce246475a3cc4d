#pragma once

#include "models/core/figure.h"

#include <QString>

#include <optional>

/// States and qualifiers of figures as files word them: our codes, and the words of people.
namespace parboard::statetext {

/// "reported", "sơ bộ", "chưa báo cáo" ...; an empty text is Reported. Nothing if it is no state.
std::optional<Status> status(const QString &text);

/// "over", "trên", "khoảng" ...; an empty text is Exact. Nothing if it is no qualifier.
std::optional<Qualifier> qualifier(const QString &text);

/// "1", "true", "có" ...; an empty text is true. Nothing if it is neither yes nor no.
std::optional<bool> truth(const QString &text);

} // namespace parboard::statetext
