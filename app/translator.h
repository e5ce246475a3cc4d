#pragma once

#include "models/core/localtext.h"

#include <QString>

#include <optional>

namespace parboard {

/// The language named by `code` (vi, en), or nothing.
std::optional<Language> languageOf(const QString &code);

/// vi or en.
QString languageCode(Language language);

/// The language that the user chose in the window; Vietnamese if none.
Language preferredLanguage();

/// Makes the application speak `language`: our texts, Qt's own where Qt has them, numbers and dates. Needs an
/// application object; call once.
void installLanguage(Language language);

/// The language that installLanguage() set; Vietnamese before.
Language currentLanguage();

} // namespace parboard
