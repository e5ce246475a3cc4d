#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace parboard {

/// Asks why a finding stands although the figures are right. An emptied text takes an earlier explanation back.
class ExplainDialog : public QDialog
{
    Q_OBJECT
public:
    ExplainDialog(const QString &finding, const QString &explained, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *okButton() const { return m_ok; }

private:
    QPlainTextEdit *m_edit;
    QPushButton *m_ok;
};

} // namespace parboard
