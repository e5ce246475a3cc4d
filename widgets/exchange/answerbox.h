#pragma once

#include <QComboBox>

namespace parboard {

/// A box in which an answer is taken when somebody chooses it, never because a key or the wheel passed it.
class AnswerBox : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace parboard
