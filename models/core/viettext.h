#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

/// Rules of Vietnamese text (domain.md i): composed form, search key, order of the alphabet.
namespace parboard::viettext {

/// Composed form (NFC) without hidden characters: soft hyphens and zero-width characters removed, no-break and other
/// blanks turned into plain blanks, eth (U+00D0, U+00F0) read as Đ and đ. Tabs, lines and paragraphs stay, and so does
/// the spelling (Hoà is not turned into Hòa).
QString cleaned(const QString &text);

/// Key for matching names: cleaned, lower case, no marks (Đ = d, Hoà = Hòa = hoa); dashes, brackets, slashes and the
/// marks of a list (, ; : |) read as blanks, other punctuation dropped (TP.HCM = tphcm, Cư M'gar = cu mgar), blanks
/// collapsed.
QString foldedKey(const QString &text);

/// True if every word of `query` begins a word of `text` or stands in it, on folded keys. An empty query matches all.
bool matches(const QString &text, const QString &query);

/// Order of the Vietnamese alphabet (a ă â b c d đ e ê ... ; tones ngang huyền hỏi ngã sắc nặng as second level, case
/// as third), numbers by value (2 < 10, 999 < 1.234); marks between words count as blanks, other marks not at all. What
/// is still level goes by code points, so 0 means the same cleaned text. Independent of the system locale. <0, 0, >0.
int compare(QStringView left, QStringView right);

/// A byte string whose plain byte order is the order of compare(); sort long lists by it.
QByteArray collationKey(QStringView text);

} // namespace parboard::viettext
