#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace parboard {

/// A text to read and to copy: debug information, keyboard shortcuts.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    TextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit *m_text;
};

} // namespace parboard
