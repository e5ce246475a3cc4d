#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QPushButton;

namespace parboard {

/// What a page shows in place of figures: what is missing, what to do, and buttons that do it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// Adds a button; the owner connects it.
    QPushButton *addButton(const QString &text);
    void clearButtons();
    [[nodiscard]] QString title() const;

private:
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace parboard
