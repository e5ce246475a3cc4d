#include "widgets/exchange/answerbox.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QWheelEvent>

namespace parboard {

void AnswerBox::keyPressEvent(QKeyEvent *event)
{
    const bool steps = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || event->key() == Qt::Key_PageDown ||
                       event->key() == Qt::Key_PageUp;
    if (!steps)
        QComboBox::keyPressEvent(event);
    else if (isEditable())
        completer()->complete();
    else
        showPopup();
}

void AnswerBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace parboard
