#pragma once

#include "models/core/result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parboard {

/// Asks for the reason of a choice between rivals; without one nothing is chosen.
class ChooseDialog : public QDialog
{
    Q_OBJECT
public:
    using Apply = std::function<Result<void>(const QString &why)>;

    /// `chosen` describes the claim in words. The dialog closes when `apply` succeeded and shows its error otherwise.
    ChooseDialog(const QString &chosen, Apply apply, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *reasonEdit() const { return m_reason; }
    [[nodiscard]] QLabel *problemLabel() const { return m_problem; }

    void accept() override;

private:
    void say(const QString &sentence);

    Apply m_apply;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace parboard
