#pragma once

#include "models/core/result.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace parboard {

/// Family for the window, charts and pictures: the first of Arimo, Noto Sans, DejaVu Sans ... that is really installed
/// and draws all of Vietnamese; the system's own family when none does. Needs a QGuiApplication; asked once, then
/// remembered.
QString uiFontFamily();

/// Family for paper: Times New Roman if really installed, else its metric twin Tinos, else another serif that draws all
/// of Vietnamese. Needs a QGuiApplication; asked once, then remembered.
QString paperFontFamily();

/// An error that names the package to install when no font for the window or none for paper draws all of Vietnamese.
Result<void> checkVietnameseFonts();

/// True if exactly `family` (no substitute) is installed and its regular and bold faces draw every Vietnamese letter.
bool drawsVietnamese(const QString &family);

/// The first of `families` that draws Vietnamese, or an empty string.
QString firstVietnameseFamily(const QStringList &families);

/// The letters of Vietnamese beyond the English alphabet with all tones, upper and lower case, and the dong sign.
QString vietnameseLetters();

/// A font of `size` in the painter's own unit (rounded to whole units), unhinted: text measured once takes the same
/// room on screen, picture and paper.
QFont drawingFont(const QString &family, qreal size, QFont::Weight weight = QFont::Normal, bool italic = false);

} // namespace parboard
