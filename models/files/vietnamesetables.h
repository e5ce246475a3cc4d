#pragma once

#include <QtGlobal>

#include <array>

namespace parboard::vietnamesetables {

/// In a table: the byte is no letter.
inline constexpr char16_t noMeaning = u'\uFFFD';

/// What each byte means; in windows-1258 and TCVN 5712 tones are combining marks (U+0300, 0301, 0303, 0309, 0323).
using ByteTable = std::array<char16_t, 256>;

/// Microsoft's windows-1252 (Unicode Consortium, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT).
const ByteTable &windows1252();
/// Microsoft's windows-1258 (…/WINDOWS/CP1258.TXT): 1252 with Vietnamese letters and five combining tones.
const ByteTable &windows1258();
/// TCVN 5712:1993, the half A0–FF, as glibc's TCVN5712-1 has it. TCVN3 (VN3) is its subset without the capitals that
/// bear two marks; those and the combining tones of VN1 and VN2 are read too, since the three sets never contradict
/// each other there. At 80–9F stand the dashes and quotation marks of windows-1252: the .Vn fonts were used on Windows,
/// and Word typed them.
const ByteTable &tcvn3();
/// The letters that VNI writes with one byte (Đ, ơ, ư, the ones with i, ỵ); bytes that are only marks have no meaning
/// alone.
const ByteTable &vni();

/// The combining marks of tones.
bool isTone(char16_t character);
/// Letter and tone as one character (NFC); 0 if there is none.
char16_t withTone(char16_t letter, char16_t tone);
/// The letter that VNI writes as base and mark byte ("aù" is á); 0 if the two are none. Vietnamese VNI fonts hold the
/// mark of a capital 0x20 lower ("AÙ"); a mark of the other case is read too, as typed by hand.
char16_t vniLetter(char16_t base, uchar mark);

} // namespace parboard::vietnamesetables
