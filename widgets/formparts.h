#pragma once

#include <QString>

class QLabel;
class QLayout;
class QWidget;

/// Labels that panels, pages and dialogs share. Data are plain text and wrap.
namespace parboard::formparts {

QLabel *text(const QString &text, QWidget *parent);
QLabel *strong(const QString &text, QWidget *parent);
/// In the quieter colour of the palette.
QLabel *quiet(const QString &text, QWidget *parent);
/// A hidden place for what is wrong with an entry.
QLabel *problem(QWidget *parent);
/// Shows what is wrong, with a sign in front and told to screen readers; an empty sentence hides the place.
void showProblem(QLabel &label, const QString &sentence);
/// The colour in which something wrong is told on the ground of `widget`; never the only sign.
QColor problemColour(const QWidget &widget);
/// Data as a tool tip: wrapped, and never read as markup.
QString toolTip(const QString &text);
/// Takes everything out of a layout. Its widgets go when the event loop is reached: one of them may be the button whose
/// click led here.
void clear(QLayout &layout);
/// Gives the focus back to the widget called `name` below `root` after it was built anew, else to the first button.
void refocus(QWidget &root, const QString &name);
/// The name of the widget below `root` that has the focus; empty if none has.
QString focusedName(const QWidget &root);

} // namespace parboard::formparts
