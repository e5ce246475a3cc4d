#pragma once

#include "widgets/tintedframe.h"

class QLabel;
class QToolButton;

namespace parboard {

/// One message inside the page in place of a box: kind in words and colour, text, an optional action, a button to
/// close.
class MessageBar : public TintedFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows `text` (plain) in place of what was shown before.
    void showMessage(Tone tone, const QString &text);
    [[nodiscard]] QString text() const;

public slots:
    void dismiss();

signals:
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace parboard
