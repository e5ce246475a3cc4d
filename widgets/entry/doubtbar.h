#pragma once

#include "models/core/numbertext.h"
#include "widgets/tintedframe.h"

class QLabel;
class QPushButton;

namespace parboard {

/// Asks once what a number such as 1.234 means: with thousands in the Vietnamese way, or with decimals in the English
/// way. Both answers are spelt out.
class DoubtBar : public TintedFrame
{
    Q_OBJECT
public:
    explicit DoubtBar(QWidget *parent = nullptr);

    /// Asks about `text`, which is `vietnamese` in one convention and `english` in the other; `more` further texts wait
    /// for the same answer. The focus stays where it is: somebody is typing. The buttons have keys of their own.
    void ask(const QString &text, double vietnamese, double english, int more = 0);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *vietnameseButton() const { return m_vietnamese; }
    [[nodiscard]] QPushButton *englishButton() const { return m_english; }

signals:
    void answered(parboard::numbertext::Convention convention);
    /// The focus was on the answer that is gone now: it belongs back to where one types.
    void focusLeft();

private:
    void answer(numbertext::Convention convention);

    QLabel *m_text;
    QPushButton *m_vietnamese;
    QPushButton *m_english;
};

} // namespace parboard
