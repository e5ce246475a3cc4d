#pragma once

#include <QStringView>

namespace parboard {

/// Whether a word is built like a Vietnamese syllable: onset, vowels, coda, at most one tone, and before c, ch, p, t
/// only sắc or nặng. Composed form (NFC), any case. Says nothing about whether the word exists; tells encodings apart,
/// since a wrong one nearly never gives such words. Capitals without vowels ("QĐ") are abbreviations and pass.
bool isVietnameseSyllable(QStringView word);

} // namespace parboard
