#pragma once

#include <QString>

namespace parboard {

/// The two languages of the program. Vietnamese is the default.
enum class Language { Vietnamese, English };

/// A name from the catalogue in both languages.
struct LocalText
{
    QString vi;
    QString en;

    [[nodiscard]] QString in(Language language) const { return language == Language::English ? en : vi; }
    bool operator==(const LocalText &) const = default;
};

} // namespace parboard
