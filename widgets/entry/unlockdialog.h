#pragma once

#include <QDialog>

class QLineEdit;

namespace parboard {

/// Asks why approved figures are opened again; there is no way on without a reason.
class UnlockDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UnlockDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QLineEdit *reasonEdit() const { return m_reason; }

private:
    QLineEdit *m_reason;
};

} // namespace parboard
